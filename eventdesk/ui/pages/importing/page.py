"""The import page: what a file would do, shown before anything changes, then done in one act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.json_values import whole
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.importing.list_view import list_view
from eventdesk.ui.pages.importing.order_view import order_view
from eventdesk.ui.pages.importing.preview import ImportPreview
from eventdesk.ui.pages.importing.view import ImportView
from eventdesk.ui.pages.page import Page
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.type_scale import ROW, TITLE
from eventdesk.ui.widgets.message_line import MessageLine, MessageView
from eventdesk.ui.widgets.text import Text
from eventdesk.ui.widgets.verdict_view import ButtonView

Preview = TypeVar("Preview")

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ANOTHER, _CANCEL = "another", "cancel"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """A file that was read: what it would do, and how it is brought in."""

    view: ImportView
    bring_in: Callable[[EventDesk], ActResult]


class ImportPage(Page):
    """Shows one file at a time, and stands in the place of a page until it has finished.

    Ctrl+Enter brings the file in, Esc leaves everything as it is. Answers that come after another
    file was chosen, or after Esc, are not shown.

    Signals:
        finished: the page has done its part; a `MessageView` that says what came in, or None.
        another_wished: another file, please; True where a running order is wanted.
    """

    finished = Signal(object)
    another_wished = Signal(bool)

    def __init__(
        self, theme: Theme, live: LiveEvent, acts: ActWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, live, acts, parent)
        self._path = Path()
        self._is_order = False
        self._turn = 0
        self._ready: _Ready | None = None
        self._applying = False
        self._title = Text(theme, size=TITLE, strong=True, lines=2)
        self._source = Text(theme, size=ROW, ink="ink2", lines=2)
        self._message = MessageLine(theme, self)
        self.preview = ImportPreview(theme)
        self._layout = QVBoxLayout(self)
        self._lay_out()
        self._restyle()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._message.button_wished.connect(self._press)
        self.preview.bring_in.clicked.connect(self.bring_in)
        self.preview.cancel.clicked.connect(self.leave)
        theme.changed.connect(self._restyle)

    def show_delegates(self, path: Path) -> None:
        """Read an invite list and show what it would do."""
        self._begin(path, is_order=False)
        self._read(
            lambda desk: desk.invite_list.preview(path),
            lambda preview: _Ready(
                view=list_view(preview, self.live.delegates, self.live.details),
                bring_in=lambda desk: desk.invite_list.apply(preview),
            ),
        )

    def show_running_order(self, path: Path) -> None:
        """Read a running order and show what it would do."""
        self._begin(path, is_order=True)
        self._read(
            lambda desk: desk.running_order_import.preview(path),
            lambda preview: _Ready(
                view=order_view(preview, self.live.items, self.live.details),
                bring_in=lambda desk: desk.running_order_import.apply(preview),
            ),
        )

    def bring_in(self) -> None:
        """Bring the shown file in, as one act; does nothing while there is none to bring in."""
        ready = self._ready
        if ready is None or self._applying or not ready.view.has_news:
            return
        self._applying = True
        self.setFocus()
        self.preview.show_busy(self.tr("Bringing in {0} …").format(self._path.name))
        self.acts.perform(ready.bring_in, self._on_done, self._on_not_done)

    def leave(self) -> None:
        """Leave everything as it is; not while the file is being brought in."""
        if self._applying:
            return
        self._turn += 1
        self._ready = None
        self.finished.emit(None)

    def take_focus(self) -> None:
        """The button that is the next step, or the page itself while there is none."""
        if self._ready is not None and self.preview.isVisible():
            self.preview.take_focus()
        elif self._message.isVisible() and self._message.buttons:
            self._message.buttons[0].setFocus()
        else:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter brings in, Esc leaves, Ctrl+O asks for another file where one is needed."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and with_control:
            self.bring_in()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_O and with_control and self._message.buttons:
            self._press(_ANOTHER)
        else:
            super().keyPressEvent(event)

    # ---- reading

    def _begin(self, path: Path, *, is_order: bool) -> None:
        self._path, self._is_order = path, is_order
        self._turn += 1
        self._ready = None
        self._applying = False
        self._title.show_text(self.tr("Reading the file"))
        self._source.show_text(path.name)
        self._message.show_view(None)
        self.preview.hide()
        self.take_focus()

    def _read(
        self, wish: Callable[[EventDesk], Preview], made: Callable[[Preview], _Ready]
    ) -> None:
        turn = self._turn

        def answered(preview: Preview) -> None:
            if turn == self._turn:
                self._show(made(preview))

        def failed(failure: EventDeskError) -> None:
            if turn == self._turn:
                self._refuse(failure)

        self.acts.perform(wish, answered, failed)

    def _show(self, ready: _Ready) -> None:
        self._ready = ready
        self._title.show_text(ready.view.title)
        self._source.show_text(ready.view.source)
        self.preview.show_view(ready.view)
        self.take_focus()

    def _refuse(self, failure: EventDeskError) -> None:
        self._title.show_text(self.tr("This file cannot be brought in"))
        self._source.show_text(self.tr("Nothing has changed. Choose another file."))
        another = ButtonView(
            text=self.tr("Choose another file"), id=_ANOTHER, key="Ctrl+O", primary=True
        )
        cancel = ButtonView(text=self.tr("Cancel"), id=_CANCEL, key="Escape")
        self._message.show_view(
            MessageView(sentence=failure.message, state=State.STOP, buttons=(another, cancel))
        )
        self.take_focus()

    # ---- bringing in

    def _on_done(self, result: ActResult) -> None:
        self._applying = False
        if not result.done:
            self._not_done(result.message)
            return
        self._turn += 1
        self._ready = None
        facts = result.entries[0].facts
        sentence = self.tr(
            "{name} brought in: {added} added, {changed} changed, {same} the same."
            " Ctrl Z takes it back."
        ).format(
            name=self._path.name,
            added=whole(facts, "added"),
            changed=whole(facts, "changed"),
            same=whole(facts, "unchanged"),
        )
        self.finished.emit(MessageView(sentence=sentence, state=State.OK))

    def _on_not_done(self, failure: EventDeskError) -> None:
        self._applying = False
        self._not_done(failure.message)

    def _not_done(self, sentence: str) -> None:
        said = self.tr("{0} Nothing has changed.").format(sentence)
        self._message.show_view(MessageView(sentence=said, state=State.STOP))
        self.preview.show_idle()
        self.take_focus()

    def _press(self, button: str) -> None:
        if button == _ANOTHER:
            self.another_wished.emit(self._is_order)
        else:
            self.leave()

    # ---- layout

    def _lay_out(self) -> None:
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._source)
        self._beside = QHBoxLayout()
        self._beside.addWidget(self._message)
        self._layout.addLayout(self._beside)
        self._layout.addWidget(self.preview, 1)
        self._layout.addStretch(0)
        self.preview.hide()
        self.setAccessibleName(self.tr("Bring in a file"))

    def _restyle(self) -> None:
        px = self.theme.px
        self._layout.setContentsMargins(px(15), px(18), 0, px(12))
        self._layout.setSpacing(px(4))
        self._beside.setContentsMargins(0, px(8), px(24), 0)
