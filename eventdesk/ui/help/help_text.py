"""A page of the help, to read: our own Markdown, our own pictures, and nothing from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from eventdesk.ui.help.page_style import as_shown, dress_page
from eventdesk.ui.help.pages import HelpPage, help_folder
from eventdesk.ui.theme import Theme

LINE = 760
"""The page is no wider than this (px at 100 %): longer lines are read with effort."""
MARGIN = 20


class HelpText(QTextBrowser):
    """Shows one page at a time. Links lead to other pages, and nowhere else.

    Signals:
        wished(str): another page, by its id.
    """

    wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: HelpPage | None = None
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        # A bar that came and went would make the page wider and narrower while it is laid out.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Help page"))
        self.anchorClicked.connect(self._follow)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._compose_here)
        theme.changed.connect(self._later.start)

    @property
    def page(self) -> HelpPage | None:
        """What is shown."""
        return self._page

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its beginning."""
        self._page = page
        self.setAccessibleName(self.tr("Help page: {0}").format(page.title))
        self._compose()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture that lies beside the pages; nothing else is looked for anywhere."""
        place = QUrl(name).path()
        if kind != QTextDocument.ResourceType.ImageResource.value or "/" not in place:
            return None
        folder, _, file = place.rpartition("/")
        if folder != "pictures" or not file.endswith(".png"):
            return None
        return self._fitted(QImage(str(help_folder() / folder / file)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Text and pictures keep within the page."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        """The sheet of the window gives it another font when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._page is not None:
            self._later.start()

    def _fitted(self, picture: QImage) -> QImage:
        """A picture no wider than the page, made small with care: Qt would only leave dots out."""
        dots = self.devicePixelRatioF()
        width = round(min(float(picture.width()), self._room()) * dots)
        if picture.isNull() or width >= picture.width():
            return picture
        small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(dots)
        return small

    def _room(self) -> float:
        """How wide text and pictures may be."""
        inside = self.viewport().width() - 2 * self._theme.px(MARGIN)
        return max(1.0, float(min(self._theme.px(LINE), inside)))

    def _compose_here(self) -> None:
        """The same page anew, at about the place where somebody was reading."""
        if self._page is None:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._compose()
        bar.setValue(round(share * bar.maximum()))

    def _compose(self) -> None:
        if self._page is None:
            return
        margin = self._theme.px(MARGIN)
        width = self._room()
        document = self.document()
        document.setDefaultFont(self._theme.font())
        document.setDocumentMargin(margin)
        self.setMarkdown(as_shown(self._page.markdown))
        dress_page(document, self._theme)
        right = max(float(margin), self.viewport().width() - margin - width)
        frame = document.rootFrame().frameFormat()
        frame.setRightMargin(right)
        document.rootFrame().setFrameFormat(frame)

    def _follow(self, link: QUrl) -> None:
        """A link names the file of a page, as it does where the files are read by themselves."""
        self.wished.emit(link.path().removesuffix(".md"))
