"""How a page of badges will look, and the way to the others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eventdesk.ui.pages.badges.words import page_words
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.action_button import ActionButton
from eventdesk.ui.widgets.text import Text

LEAST = 200
CALM_MILLISECONDS = 60
"""So long a window may be pulled before its page is drawn anew."""


class PaperPicture(QWidget):
    """The page as it was drawn; drawn anew by whoever is asked to.

    Signals:
        resized: it has another size now.
    """

    accessible_role = QAccessible.Role.Graphic

    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleDescription(self.tr("Empty"))
        self.picture: QImage | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MILLISECONDS)
        self._calm.timeout.connect(self.resized)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A sheet of A4, small."""
        return QSize(self._theme.px(360), self._theme.px(480))

    def minimumSizeHint(self) -> QSize:
        """Still to be recognised."""
        return QSize(self._theme.px(LEAST), self._theme.px(LEAST))

    @property
    def dots(self) -> tuple[float, float]:
        """Dots of this screen that it has for a page."""
        ratio = self.devicePixelRatioF()
        return (self.width() - 2) * ratio, (self.height() - 2) * ratio

    def show_picture(self, picture: QImage | None, said: str) -> None:
        """Show this page, or nothing; `said` is the same in words."""
        self.picture = picture
        self.setAccessibleDescription(said or self.tr("Empty"))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the page in its new size; until it comes, the old one is stretched."""
        super().resizeEvent(event)
        self._calm.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page in the middle at the top, with its edge."""
        picture = self.picture
        if picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = picture.size().scaled(self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((self.width() - size.width()) / 2, 1, size.width(), size.height())
        painter.drawImage(box, picture)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()


class SheetPreview(QWidget):
    """The picture, and below it which page it is.

    Signals:
        page_wished: another page (a number from 0).
    """

    page_wished = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page, self.pages = 0, 0
        self._wished = 0
        """The page that was asked for last: keys may come faster than pages."""
        self.paper = PaperPicture(theme)
        self.paper.setAccessibleName(self.tr("Preview"))
        self.back = ActionButton(theme, self.tr("Page before"), key="PgUp")
        self.on = ActionButton(theme, self.tr("Next page"), key="PgDown")
        self._words = Text(theme, size=NOTE, ink="ink2", align=Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout()
        self._row.addWidget(self.back)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.on)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.paper, 1)
        self._column.addLayout(self._row)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self._restyle()
        theme.changed.connect(self._restyle)
        self.show_page(0, 0)

    def show_page(self, page: int, pages: int) -> None:
        """Which page is shown, and of how many."""
        self.page, self.pages = page, pages
        self._wished = page
        self._words.setText(page_words(page, pages) if pages else "")
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page + 1 < pages)
        for widget in (self.back, self.on, self._words):
            widget.setVisible(pages > 1)

    def turn(self, by: int) -> None:
        """So many pages on, or back."""
        wanted = min(max(0, self._wished + by), self.pages - 1)
        if self.pages and wanted != self._wished:
            self._wished = wanted
            self.page_wished.emit(wanted)

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(8))
        self._row.setSpacing(self._theme.px(8))
