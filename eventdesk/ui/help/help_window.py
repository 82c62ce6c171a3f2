"""The help in a window of its own, so that one can read while one goes on at the desk."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from eventdesk.ui.help.contents import Contents
from eventdesk.ui.help.help_text import HelpText
from eventdesk.ui.help.pages import FIRST, KEYS, HelpPage, find_pages
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.text import Text, set_shown

FIRST_SIZE = QSize(1080, 720)
LEAST_SIZE = QSize(560, 360)
SIDE = 264
MOST_OF_WIDTH = 0.34
"""Where the text is large, the contents are no wider than this share of the window."""
LEFT, FIND, BACK_KEY = "Escape", "Ctrl+F", "Alt+Left"


class HelpWindow(QWidget):
    """Contents and search at the left, the page at the right. Esc closes it, F1 shows the keys."""

    def __init__(self, theme: Theme, pages: tuple[HelpPage, ...]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._pages = {page.id: page for page in pages}
        self._way: list[str] = []
        self.setWindowTitle(self.tr("Help – eventdesk"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # it is no desk by itself
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Search the help"))
        self.field.setPlaceholderText(self.tr("Search the help"))
        self.contents = Contents(theme)
        self._none = Text(theme, size=BODY, ink="ink2", lines=0)
        self.text = HelpText(theme)
        self.back = ActionButton(theme, self.tr("Back"), key=BACK_KEY, icon="arrow-back")
        self.leave = ActionButton(theme, self.tr("Close"), key=LEFT)
        self._lay_out()
        self._connect()
        self._show_found("")
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def page_id(self) -> str:
        """The page that is shown."""
        return "" if self.text.page is None else self.text.page.id

    def open_at(self, page_id: str) -> None:
        """Show a page; what was sought is forgotten. The window comes to the front."""
        self.field.clear()
        self.show_page(page_id if page_id in self._pages else FIRST)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def show_page(self, page_id: str) -> None:
        """Turn to a page; "back" leads to the one before."""
        page = self._pages.get(page_id)
        if page is None or page_id == self.page_id:
            return
        if self.page_id:
            self._way.append(self.page_id)
        self._turn_to(page)

    def shows_all(self) -> bool:
        """Turn to every page; whether each could be drawn."""
        drawn = []
        for page_id in self._pages:
            self.show_page(page_id)
            drawn.append(self.page_id == page_id and not self.text.grab().isNull())
        return bool(drawn) and all(drawn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc forgets what is sought, and then closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.field.hasFocus():
            self.show_page(self.contents.first())
            self.text.setFocus()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.contents.setFocus()
            self.show_page(self.contents.first())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page keeps the better part of the width."""
        super().resizeEvent(event)
        self._fit_side()

    def _on_escape(self) -> None:
        if self.field.text():
            self.field.clear()
            self.field.setFocus()
        else:
            self.close()

    def _turn_to(self, page: HelpPage) -> None:
        self.text.show_page(page)
        self.contents.choose(page.id)
        self.back.setEnabled(bool(self._way))

    def _go_back(self) -> None:
        if self._way:
            self._turn_to(self._pages[self._way.pop()])

    def _show_found(self, written: str) -> None:
        found = find_pages(tuple(self._pages.values()), written)
        self.contents.show_found(found)
        self.contents.choose(self.page_id)
        set_shown(self.contents, bool(found))
        none = self.tr("No page has “{0}”. Try one plain word.").format(written.strip())
        self._none.show_text("" if found else none)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._show_found)
        self.contents.wished.connect(self.show_page)
        self.text.wished.connect(self.show_page)
        self.back.clicked.connect(self._go_back)
        self.leave.clicked.connect(self.close)
        presses = {
            FIND: self.field.setFocus,
            BACK_KEY: self._go_back,
            "F1": lambda: self.show_page(KEYS),
        }
        for key, press in presses.items():
            QShortcut(QKeySequence(key), self).activated.connect(press)
        self.back.setEnabled(False)

    def _fit_side(self) -> None:
        width = min(self._theme.px(SIDE), round(self.width() * MOST_OF_WIDTH))
        for widget in (self.field, self.contents, self._none):
            widget.setFixedWidth(width)

    def _lay_out(self) -> None:
        self._side = QVBoxLayout()
        self._side.addWidget(self.field)
        self._side.addWidget(self.contents, 1)
        self._side.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.back)
        self._foot.addStretch(1)
        self._foot.addWidget(self.leave)
        self._right = QVBoxLayout()
        self._right.addWidget(self.text, 1)
        self._right.addLayout(self._foot)
        self._all = QHBoxLayout(self)
        self._all.addLayout(self._side)
        self._all.addLayout(self._right, 1)
        for earlier, later in (
            (self.field, self.contents),
            (self.contents, self.text),
            (self.text, self.back),
            (self.back, self.leave),
        ):
            QWidget.setTabOrder(earlier, later)

    def _restyle(self) -> None:
        px = self._theme.px
        self._fit_side()
        self.field.setFont(self._theme.font())
        self._all.setContentsMargins(px(16), px(16), px(16), px(16))
        self._all.setSpacing(px(16))
        for layout in (self._side, self._right, self._foot):
            layout.setSpacing(px(8))
