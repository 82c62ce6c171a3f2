"""The parts of the import page, one under the other, and what each shows when."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.read_as import ListKind
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.pages.importing.asking import Asking
from eventdesk.ui.pages.importing.assembling import columns_view
from eventdesk.ui.pages.importing.choices import ImportChoices
from eventdesk.ui.pages.importing.preview import ImportPreview
from eventdesk.ui.pages.importing.progress import ImportProgress
from eventdesk.ui.pages.importing.view import ChoicesView, ImportView
from eventdesk.ui.side_worker import WorkProgress
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import ROW, TITLE
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.scrolled_column import lay_out_scrolled
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_view import ButtonView

LEAST_PREVIEW = 220
"""How high what the file would do is at least, in px at 100 %: in less, the page scrolls."""


class ImportLayout(QObject):
    """Title, source, choices, message, progress, preview."""

    ANOTHER = "another"

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._title = Text(theme, size=TITLE, strong=True, lines=2)
        self._source = Text(theme, size=ROW, ink="ink2", lines=2)
        self.other_kind = KeyHint(theme, "F3", "", word_first=True)
        self.choices = ImportChoices(theme)
        self.message = MessageLine(theme)
        self.progress = ImportProgress(theme)
        self.progress.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preview = ImportPreview(theme)
        inner = QWidget()
        self._whole, self._top, self._beside = QVBoxLayout(inner), QHBoxLayout(), QVBoxLayout()
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self.other_kind)
        self._beside.addWidget(self._source)
        self._beside.addWidget(self.choices)
        self._beside.addWidget(self.message)
        self._beside.addWidget(self.progress)
        self._whole.addLayout(self._top)
        self._whole.addLayout(self._beside)
        self._whole.addWidget(self.preview, 1)
        self._whole.addStretch(0)
        lay_out_scrolled(page, inner)
        self.clear()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def offers_another(self) -> bool:
        """Whether another file is offered in the place of this one."""
        return any(button.isVisible() for button in self.message.buttons)

    @property
    def title(self) -> str:
        """What stands over the page."""
        return self._title.text()

    def clear(self) -> None:
        """Show nothing of the file before; under a second, nothing comes and goes."""
        self._title.setText("")
        self._source.setText("")
        self.other_kind.hide()
        self.choices.show_choices(ChoicesView())
        self.message.show_view(None)
        self.progress.hide()
        self.preview.hide()

    def show_view(self, view: ImportView, *, decided: bool, anew: bool) -> None:
        """Show what the file would do."""
        self._title.setText(view.title)
        self._source.setText(view.source)
        self._offer_other(view.kind)
        self.choices.show_choices(view.choices)
        self.message.show_view(None)
        self.preview.show_view(view, decided=decided, anew=anew)

    def show_refusal(self, refusal: EventDeskError, asking: Asking) -> None:
        """Say why it cannot be brought in, and the ways on."""
        pasted, read = asking.is_pasted, asking.read
        self._title.setText(
            self.tr("This text cannot be brought in")
            if pasted
            else self.tr("This file cannot be brought in")
        )
        if read is not None and read.columns:
            self._title.setText(self.tr("Say what its columns are"))
        self._source.setText(self._way_on(asking))
        self.choices.show_choices(ChoicesView())
        self.other_kind.hide()
        if read is not None and read.columns:
            self._offer_other(read.kind)
        asks = read is not None and bool(read.columns)
        another = ButtonView(
            text=self.tr("Choose another file"), id=self.ANOTHER, key="Ctrl+O",
            primary=not asks,
        )  # fmt: skip
        cancel = ButtonView(
            text=self.tr("Cancel"), id="cancel", key="Escape", primary=pasted and not asks
        )
        buttons = (cancel,) if pasted else (another, cancel)
        self.message.show_view(
            MessageView(
                sentence=self._what_is_asked(asking, refusal) if asks else spoken(refusal.message),
                state=State.WARN if asks else State.STOP,
                icon="question" if asks else "",
                buttons=buttons,
            )
        )
        if read is not None and read.columns:
            self.preview.show_columns_only(columns_view(read), decided=asking.is_decided)
        else:
            self.preview.hide()

    def show_progress(
        self, progress: WorkProgress, name: str, *, writing: bool, is_first: bool
    ) -> None:
        """Say how far it is; on a page that is still empty, also what is being read."""
        if is_first:
            self._title.setText(self.tr("Reading the file"))
            self._source.setText(name)
        if writing:
            self.progress.show_writing(name)
        else:
            self.progress.show_progress(progress, name)
        self.progress.show()

    def _way_on(self, asking: Asking) -> str:
        """What can be done about a refusal; nothing has changed by it."""
        read = asking.read
        if read is not None and read.columns:
            return self.tr("{0} · nothing has changed").format(asking.name)
        if asking.is_pasted:
            return self.tr("Nothing has changed. Copy the whole table again, and paste it here.")
        return self.tr("Nothing has changed. Choose another file.")

    def _what_is_asked(self, asking: Asking, refusal: EventDeskError) -> str:
        """What must be said before the rows can be read."""
        read = asking.read
        asks = {
            ListKind.INVITE_LIST: self.tr("Which column holds the names?"),
            ListKind.RUNNING_ORDER: self.tr("Which column holds the titles, and which the times?"),
            ListKind.QUESTIONS: self.tr("Which column holds the questions?"),
        }
        ask = asks[ListKind.INVITE_LIST if read is None else read.kind]
        if read is not None and not read.read_as.headings:
            return ask
        known = refusal.code != "no_header"
        said = spoken(refusal.message) if known else self.tr("These headings are not known.")
        return f"{said} {ask}"

    def _offer_other(self, kind: ListKind) -> None:
        words = {
            ListKind.INVITE_LIST: self.tr("Read as an invite list instead"),
            ListKind.RUNNING_ORDER: self.tr("Read as a running order instead"),
            ListKind.QUESTIONS: self.tr("Read as questions instead"),
        }
        self.other_kind.show_word(words[kind.other])
        self.other_kind.show()

    def _restyle(self) -> None:
        px = self._theme.px
        self._whole.setContentsMargins(px(12), px(18), 0, px(12))
        self._whole.setSpacing(px(4))
        self._top.setContentsMargins(px(3), 0, px(24), 0)
        self._top.setSpacing(px(24))
        self._beside.setContentsMargins(px(3), 0, px(24), 0)
        self._beside.setSpacing(px(8))
        self.preview.setMinimumHeight(px(LEAST_PREVIEW))
