"""Keys side by side with what they do; those that do not fit are hidden, the last first."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets import key_hint
from eventdesk.ui.widgets.key_hint import KeyHint


class KeyView(Struct, frozen=True, kw_only=True):
    """One key: `id` names the action, `key` is portable or spelt."""

    id: str
    key: str
    word: str


class KeyRow(QWidget):
    """Key hints from the left."""

    HIGH, GAP, LINE = key_hint.HEIGHT, 20, 0
    """Height, room between two keys, and what a line above them takes, in pixels at 100 %."""
    FOCUS = Qt.FocusPolicy.TabFocus

    wished = Signal(str)
    """The id of the action whose hint was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: tuple[KeyView, ...] = ()
        self._hints: list[KeyHint] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._arrange)

    @property
    def views(self) -> tuple[KeyView, ...]:
        """The keys as they were given, those that do not fit included."""
        return self._views

    def show_view(self, views: tuple[KeyView, ...]) -> None:
        """Show these keys, in this order; the most needed stands first."""
        if views == self._views:
            return
        self._views = views
        for view, hint in zip(views, self._hints, strict=False):
            hint.show_key(view.key, view.word)
        for gone in self._hints[len(views) :]:
            gone.hide()
            gone.deleteLater()
        del self._hints[len(views) :]
        for place in range(len(self._hints), len(views)):
            self._hints.append(self._hint(place))
        self._arrange()

    def sizeHint(self) -> QSize:
        """Room for all keys."""
        gaps = self._theme.px(self.GAP) * max(0, len(self._hints) - 1)
        width = sum(hint.sizeHint().width() for hint in self._hints) + gaps
        return QSize(width, self._theme.px(self.HIGH))

    def minimumSizeHint(self) -> QSize:
        """Any width: keys go, words do not."""
        return QSize(0, self._theme.px(self.HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what no longer fits, and show what fits again."""
        super().resizeEvent(event)
        self._arrange()

    def _hint(self, place: int) -> KeyHint:
        view = self._views[place]
        hint = KeyHint(self._theme, view.key, view.word, parent=self)
        hint.setFocusPolicy(self.FOCUS)
        hint.clicked.connect(lambda: self.wished.emit(self._views[place].id))
        return hint

    def _arrange(self) -> None:
        x, fits, px = 0, True, self._theme.px
        for hint in self._hints:
            size = hint.sizeHint()
            fits = fits and x + size.width() <= self.width()
            hint.setVisible(fits)
            top = (px(self.HIGH) + px(self.LINE) - size.height()) // 2
            hint.setGeometry(x, top, size.width(), size.height())
            x += size.width() + px(self.GAP)
        self.updateGeometry()
        self.update()
