"""The rail: the four pages, and at its foot what holds for all of them."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from eventdesk.ui.announcing import announce
from eventdesk.ui.reading_order import READS_LAST
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.rail_button import RailButton
from eventdesk.ui.widgets.shapes import paint_hairline, paint_rule

WIDTH = 209
NARROW_WIDTH = 57
NARROW_BELOW = 1100
MARGIN = 8


class PageView(Struct, frozen=True, kw_only=True):
    """One page of the rail; `key` is portable or spelt."""

    id: str
    icon: str
    word: str
    key: str


class RailFootView(Struct, frozen=True, kw_only=True):
    """The foot: which displays are on, who is at this desk, and when it was last saved."""

    displays: str
    desk: str
    saved: str
    is_saved: bool = True
    saved_icon: str = ""
    """Its icon, and the token of the icon's colour, where it says something else than that."""
    saved_ink: str = ""


class Rail(QFrame):
    """Shows the pages and the foot; the window calls `fit` when its width changes."""

    accessible_role = QAccessible.Role.PageTabList

    page_wished = Signal(str)
    find_wished = Signal()
    ready_wished = Signal()
    displays_wished = Signal()
    desk_wished = Signal()
    saved_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        pages: tuple[PageView, ...],
        *,
        find_key: str = "Ctrl+K",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Pages"))
        self.setProperty(READS_LAST, True)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._pages = {page.id: self._page_button(page) for page in pages}
        self._find = RailButton(theme, icon="search", word=self.tr("Find an action"), key=find_key)
        self.ready = RailButton(theme, icon="flag", word=self.tr("Ready for the day"))
        self._displays = RailButton(theme, icon="screen")
        self._desk = RailButton(theme, icon="person")
        self._saved = RailButton(theme, icon="tick", icon_ink="ok")
        self._find.clicked.connect(self.find_wished)
        self.ready.clicked.connect(self.ready_wished)
        self._displays.clicked.connect(self.displays_wished)
        self._desk.clicked.connect(self.desk_wished)
        self._saved.clicked.connect(self.saved_wished)
        self._foot = (self._find, self.ready, self._displays, self._desk, self._saved)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        for button in self._pages.values():
            self._layout.addWidget(button)
            self._layout.addSpacing(4)
        self._layout.addStretch(1)
        for button in self._foot:
            self._layout.addWidget(button)
            if button is self._find:
                self._layout.addSpacing(6)
        self._saving: tuple[bool, str] = (True, "")
        self.show_foot(RailFootView(displays="", desk="", saved=""))
        self.show_ready("")
        self._narrow = False
        self._window_width: int | None = None
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def is_narrow(self) -> bool:
        """Whether it shows icons only."""
        return self._narrow

    def show_current(self, page_id: str) -> None:
        """Mark this page as the one in view."""
        self._pages[page_id].setChecked(True)

    def show_ready(self, words: str, *, is_ready: bool = False) -> None:
        """Say how ready everything is for the day; nothing hides it."""
        icon, ink = ("tick", "ok") if is_ready else ("flag", "ink2")
        if words:
            self.ready.show_word(words, icon=icon, icon_ink=ink)
        self.ready.setVisible(bool(words))
        # The rule above the foot is drawn where the first line of it stands.
        self._layout.activate()
        self.update()

    def show_foot(self, view: RailFootView) -> None:
        """Show these facts; an empty one is hidden.

        Who does not look there is told when saving fails or the line is lost, and when it is back.
        """
        saving = (view.is_saved, view.saved_icon)
        if saving != self._saving:
            announce(self, view.saved, urgent=not view.is_saved)
            self._saving = saving
        self._displays.show_word(view.displays)
        self._desk.show_word(view.desk)
        self._saved.show_word(
            view.saved,
            icon=view.saved_icon or ("tick" if view.is_saved else "triangle"),
            icon_ink=view.saved_ink or ("ok" if view.is_saved else "stop"),
        )
        for button, word in (
            (self._displays, view.displays),
            (self._desk, view.desk),
            (self._saved, view.saved),
        ):
            button.setVisible(bool(word))

    def fit(self, window_width: int) -> None:
        """Icons only in a window narrower than 1100 px at 100 %."""
        self._window_width = window_width
        if self._needs_narrow() != self._narrow:
            self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sunken ground, the rule to the page and the one above the foot."""
        painter = QPainter(self)
        tokens = self._theme.tokens
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        paint_rule(painter, self.width() - 1, 0, self.height(), tokens.line)
        inset = self._theme.px(16 if not self._narrow else 8)
        above = self._find.geometry().top() - self._theme.px(9)
        paint_hairline(painter, inset, self.width() - inset - 1, above, tokens.line)
        painter.end()

    def _page_button(self, page: PageView) -> RailButton:
        button = RailButton(
            self._theme, icon=page.icon, word=page.word, key=page.key, page=True, parent=self
        )
        self._group.addButton(button)
        button.clicked.connect(lambda: self.page_wished.emit(page.id))
        return button

    def _needs_narrow(self) -> bool:
        width = self._window_width
        return width is not None and width < self._theme.px(NARROW_BELOW)

    def _restyle(self) -> None:
        """Larger text makes a window as narrow as a smaller window is."""
        self._narrow = self._needs_narrow()
        px = self._theme.px
        self.setFixedWidth(px(NARROW_WIDTH if self._narrow else WIDTH))
        self._layout.setContentsMargins(px(MARGIN), px(16), px(MARGIN) + 1, px(13))
        for button in (*self._pages.values(), *self._foot):
            button.set_narrow(self._narrow)
        self.update()
