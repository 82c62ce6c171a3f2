"""A column in the middle of a page, which may scroll where it is higher than the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


def put_in_middle(page: QWidget, column: QWidget) -> None:
    """Lay a page out with nothing but a column: one narrower than the page stands in its middle."""
    across = QHBoxLayout(page)
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(column, 1000)
    across.addStretch(1)


def scrolled(column: QWidget) -> QScrollArea:
    """The scroll area around a column that stands in its middle."""
    middle = QWidget()
    put_in_middle(middle, column)
    return _area_of(middle, QScrollArea())


def lay_out_scrolled(page: QWidget, part: QWidget) -> QScrollArea:
    """Lay a page out with nothing but a part that may have less height than it needs.

    The part is squeezed, as in any layout, until it could no longer be read. Given less height than
    that, as at the largest text in a low window, it scrolls: no line runs over another, and what
    has the focus stays in sight.
    """
    inner = _Tall()
    column, around = QVBoxLayout(inner), QVBoxLayout(page)
    for layout in (column, around):
        layout.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)
    area = _area_of(inner, _FollowingArea())
    around.addWidget(area)
    return area


class OneAtATime(QStackedWidget):
    """Widgets of which one is seen, and which need no more height than that one.

    Attributes:
        least: how high it is at least, whichever is seen, in logical pixels.
    """

    def __init__(self) -> None:
        super().__init__()
        self.least = 0
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width its texts have other heights."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """What is seen has come to need another height: so does this."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """What the one which is seen needs at this width."""
        seen, wide = self.currentWidget(), super().minimumSizeHint().width()
        if seen is None:
            return QSize(wide, self.least)
        inside, high = seen.layout(), seen.minimumSizeHint().height()
        if inside is not None and seen.hasHeightForWidth():
            high = inside.minimumHeightForWidth(self.width())
        return QSize(wide, max(high, self.least))

    def hasHeightForWidth(self) -> bool:
        """None of them changes the height of its place."""
        return False


class _Tall(QWidget):
    """As high as its one part must be, and as wide as its place, however little that is."""

    def minimumSizeHint(self) -> QSize:
        """The least height at which nothing is cut off."""
        return QSize(0, super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """The same for texts that wrap: not how high they would like to stand."""
        layout = self.layout()
        wraps = layout is not None and layout.hasHeightForWidth()
        return layout.minimumHeightForWidth(width) if layout is not None and wraps else -1


class _FollowingArea(QScrollArea):
    """Keeps in sight whatever has the focus: also where no Tab led to it, as in a card that opens.

    Qt itself scrolls for Tab alone.
    """

    def __init__(self) -> None:
        super().__init__()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is scrolled has grown, or less of it is seen."""
        if event.type() == QEvent.Type.Resize:
            self._soon()
        return super().eventFilter(watched, event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._soon()

    def _soon(self) -> None:
        """Once everything has its place."""
        QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        focus = QApplication.focusWidget()
        # A table has the focus by default: what stands above it is what one turned here to see.
        is_table = isinstance(focus, QAbstractItemView)
        if focus is not None and self.isAncestorOf(focus) and not is_table:
            self.ensureWidgetVisible(focus)


def _area_of(inner: QWidget, area: QScrollArea) -> QScrollArea:
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
