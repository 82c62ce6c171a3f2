"""The row of keys at the foot of a page, under its hairline; it never moves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.key_hint import KeyHint
from eventdesk.ui.widgets.shapes import paint_hairline

HEIGHT = 48
GAP = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyView:
    """One key of the foot: `id` names the action, `key` is portable or spelt."""

    id: str
    key: str
    word: str


class FootKeys(QWidget):
    """Keys from the left; those that do not fit are hidden, the last first."""

    wished = Signal(str)
    """The id of the action whose hint was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: tuple[KeyView, ...] = ()
        self._hints: list[KeyHint] = []
        self.setAccessibleName(self.tr("Keys"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._arrange)

    def show_view(self, views: tuple[KeyView, ...]) -> None:
        """Show these keys, in this order; the most needed stands first."""
        if views == self._views:
            return
        self._views = views
        for hint in self._hints:
            hint.hide()
            hint.deleteLater()
        self._hints = [self._hint(view) for view in views]
        self._arrange()

    def sizeHint(self) -> QSize:
        """Room for all keys."""
        gaps = self._theme.px(GAP) * max(0, len(self._hints) - 1)
        width = sum(hint.sizeHint().width() for hint in self._hints) + gaps
        return QSize(width, self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Any width: keys go, words do not."""
        return QSize(0, self._theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what no longer fits, and show what fits again."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline above the keys."""
        painter = QPainter(self)
        paint_hairline(painter, 0, self.width(), 0, self._theme.tokens.line)
        painter.end()

    def _hint(self, view: KeyView) -> KeyHint:
        hint = KeyHint(self._theme, view.key, view.word, parent=self)
        hint.clicked.connect(lambda: self.wished.emit(view.id))
        return hint

    def _arrange(self) -> None:
        x, gap = 0, self._theme.px(GAP)
        fits = True
        for hint in self._hints:
            size = hint.sizeHint()
            fits = fits and x + size.width() <= self.width()
            hint.setVisible(fits)
            top = (self._theme.px(HEIGHT) + self._theme.px(4) - size.height()) // 2
            hint.setGeometry(x, top, size.width(), size.height())
            x += size.width() + gap
        self.updateGeometry()
        self.update()
