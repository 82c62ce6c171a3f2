"""How this computer shows things: light or dark, the size of the text. It takes effect at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from eventdesk.ui.comfort.text_size import STEPS, TextSize
from eventdesk.ui.language.languages import SYSTEM, languages
from eventdesk.ui.theme import Theme, ThemeChoice
from eventdesk.ui.type_scale import BODY, ITEM, NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.chooser import Chooser
from eventdesk.ui.widgets.over_panel import OverPanel
from eventdesk.ui.widgets.text import Text

WIDTH = 560
LOW = 460
"""A window that is lower than this (px at 100 %) has no room for all that a page has."""


class ComputerPanel(OverPanel):
    """Shows what is chosen on this computer for all events; a row for each choice."""

    def __init__(
        self,
        theme: Theme,
        text_size: TextSize,
        choose_theme: Callable[[ThemeChoice], None],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._text_size, self._choose_theme = text_size, choose_theme
        self.setAccessibleName(self.tr("This computer"))
        self._title = Text(theme, self.tr("This computer"), size=ITEM, strong=True)
        self._about = Text(
            theme,
            self.tr("For every event on this computer. It takes effect at once and is remembered."),
            size=NOTE, ink="ink2", lines=0,
        )  # fmt: skip
        self.note = Text(theme, size=NOTE, ink="warn", lines=0)
        self.shut = ActionButton(theme, self.tr("Close"), key="Escape")
        self.shut.clicked.connect(self.leave)
        self._grid = QGridLayout()
        self._rows: list[QWidget] = []
        self.look = Chooser(theme, "")
        self.size_of_text = Chooser(theme, "")
        self._lay_out()
        self.add_row(self.tr("Light or dark"), self.look)
        self.add_row(self.tr("Text size"), self.size_of_text)
        self.look.activated.connect(lambda _at: self._choose_theme(ThemeChoice(self.look.chosen)))
        self.size_of_text.activated.connect(
            lambda _at: text_size.set_to(int(self.size_of_text.chosen))
        )
        text_size.changed.connect(self._show)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add_row(self, name: str, choice: QWidget) -> None:
        """Another choice that this computer remembers, and what it is called."""
        row = self._grid.rowCount()
        choice.setAccessibleName(name)
        self._grid.addWidget(Text(self.theme, name, size=BODY), row, 0)
        self._grid.addWidget(choice, row, 1)
        before = self._rows[-1] if self._rows else None
        if before is not None:
            QWidget.setTabOrder(before, choice)
        QWidget.setTabOrder(choice, self.shut)
        self._rows.append(choice)

    def offer_languages(self, code: str, choose: Callable[[str], None]) -> None:
        """A choice of languages, each under its own name; `code` is the one that was chosen."""
        system = self.tr("As the system has it")
        own = tuple((one.code, one.name) for one in languages())
        choice = Chooser(self.theme, "")
        choice.show_options(((SYSTEM, system), *own), code)
        choice.activated.connect(lambda _at: choose(choice.chosen))
        self.add_row(self.tr("Language"), choice)

    def open(self) -> None:
        """Show it as things are now."""
        self._show()
        super().open()

    def take_focus(self) -> None:
        """The first choice."""
        self.look.setFocus()

    def sizeHint(self) -> QSize:
        """560 wide at 100 %."""
        return QSize(self.theme.px(WIDTH), self._column.heightForWidth(self.theme.px(WIDTH)))

    def _show(self) -> None:
        self.look.show_options(
            tuple((choice.value, words) for choice, words in theme_words().items()),
            self.theme.choice.value,
        )
        self.size_of_text.show_options(
            tuple((str(step), f"{step} %") for step in STEPS), str(self._text_size.percent)
        )
        is_low = self.window().height() < self.theme.px(LOW)
        low = self.tr("At this size a window this low shows less of each page. Make it higher.")
        self.note.show_text(low if is_low else "")
        self.place()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.shut)
        self._grid.setColumnStretch(0, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._about)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.note)
        self._column.addStretch(1)
        self._column.addLayout(foot)

    def _restyle(self) -> None:
        px = self.theme.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(16))
        self._column.setSpacing(px(12))
        self._grid.setVerticalSpacing(px(12))
        self._grid.setHorizontalSpacing(px(16))
        self._show()


def theme_words() -> dict[ThemeChoice, str]:
    """What each choice of colours is called."""
    tr = QCoreApplication.translate
    return {
        ThemeChoice.SYSTEM: tr("ComputerPanel", "As the system has it"),
        ThemeChoice.LIGHT: tr("ComputerPanel", "Light"),
        ThemeChoice.DARK: tr("ComputerPanel", "Dark"),
    }
