"""Choices at the left and the preview at the right; below each other where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from eventdesk.ui.theme import Theme

SIDE = 392
LEAST_BESIDE = 320
"""With less room than this beside the choices the preview stands below them."""
BELOW = 420
"""How high the preview is there."""
GAP = 24


class SideBySide(QScrollArea):
    """What does not fit scrolls; whatever has the focus is in sight."""

    def __init__(
        self, theme: Theme, side: QWidget, preview: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._side, self._preview = theme, side, preview
        self._inner = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inner)
        self._columns.addWidget(side)
        self._columns.addWidget(preview, 1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        side.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_in_sight)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def is_stacked(self) -> bool:
        """Whether the preview stands below the choices."""
        return self._columns.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them beside or below each other."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn the pages of the preview, and do not scroll."""
        event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The choices want another height: nothing of them is squeezed."""
        if watched is self._side and event.type() == QEvent.Type.LayoutRequest:
            self._hold_height()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        px, direction = self._theme.px, QBoxLayout.Direction
        stacked = self.viewport().width() < px(SIDE + GAP + LEAST_BESIDE)
        self._columns.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self._columns.setSpacing(px(GAP))
        self._side.setMinimumWidth(0 if stacked else px(SIDE))
        self._side.setMaximumWidth(self.viewport().width() if stacked else px(SIDE))
        self._preview.setMinimumHeight(px(BELOW) if stacked else 0)
        self._hold_height()

    def _hold_height(self) -> None:
        layout = self._side.layout()
        if layout is None:
            return
        width = self.viewport().width() if self.is_stacked else self._theme.px(SIDE)
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        wanted = max(height, layout.totalMinimumSize().height() if height < 0 else height)
        if wanted != self._side.minimumHeight():
            self._side.setMinimumHeight(wanted)

    def _keep_in_sight(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._inner.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, self._theme.px(16))
