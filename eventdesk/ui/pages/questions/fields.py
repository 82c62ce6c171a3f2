"""The fields of the entry card: the question itself, and short ones with their caption inside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ROW
from eventdesk.ui.widgets.pill import PillView, paint_pill, pill_size
from eventdesk.ui.widgets.shapes import baseline_start, paint_plate

TEXT_HEIGHT = 68
FIELD_HEIGHT = 44
CAPTION_LEFT = 14
CAPTION_GAP = 6
NAME_SIZE = 15
NARROWEST_WITH_PILL = 260


class QuestionField(QPlainTextEdit):
    """Two lines for what is being asked; more of it scrolls.

    A question is one paragraph: Tab and Enter go on to the asker, Shift+Enter breaks the line.

    Signals:
        went_on: Enter, which goes on to the asker.
    """

    went_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What is being asked"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(self._theme.px(400), self._high())

    def minimumSizeHint(self) -> QSize:
        """As high, and narrower."""
        return QSize(self._theme.px(160), self._high())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; everything else is typing."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and plain == Qt.KeyboardModifier.NoModifier:
            self.went_on.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _high(self) -> int:
        lines = 2 * QFontMetricsF(self.font()).lineSpacing()
        return max(self._theme.px(TEXT_HEIGHT), round(lines) + 2 * self._theme.px(8) + 4)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(ROW))
        self.updateGeometry()


class CaptionedField(QLineEdit):
    """A line edit of 44 px that carries its caption, and at its end a pill if there is one."""

    def __init__(
        self, theme: Theme, caption: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        """`caption` stands in the field, `name` is for screen readers."""
        super().__init__(parent)
        self._theme, self._caption = theme, caption
        self._pill: PillView | None = None
        self.setProperty("kind", "search")
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def pill(self) -> PillView | None:
        """The pill that is shown."""
        return self._pill

    def show_pill(self, pill: PillView | None) -> None:
        """Show a pill at the end of the field, or none."""
        if pill != self._pill:
            self._pill = pill
            self._restyle()

    def sizeHint(self) -> QSize:
        """44 px high at 100 %."""
        return QSize(self._theme.px(160), self._theme.px(FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the caption and a few letters."""
        few = self._caption_width() + self._theme.px(40)
        return QSize(round(few), self._theme.px(FIELD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plate, the caption and the pill, and let Qt draw the text."""
        theme, box, focused = self._theme, QRectF(self.rect()), self.hasFocus()
        painter = QPainter(self)
        paint_plate(
            painter, box, radius=theme.px(6), fill=theme.tokens.surface,
            border=theme.tokens.accent if focused else theme.tokens.edge,
            width=3 if focused else 1,
        )  # fmt: skip
        font = theme.font(BODY)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(theme.colour("ink2"))
        start = baseline_start(theme.px(CAPTION_LEFT), box, metrics.ascent(), metrics.descent())
        painter.drawText(start, self._caption)
        if self._pill is not None and self._has_room_for_pill():
            left = box.right() - theme.px(12) - pill_size(theme, self._pill).width()
            paint_pill(painter, theme, left, box.center().y(), self._pill)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow field has no pill: the name matters more."""
        super().resizeEvent(event)
        self._restyle()

    def _has_room_for_pill(self) -> bool:
        return self.width() >= self._theme.px(NARROWEST_WITH_PILL)

    def _caption_width(self) -> float:
        wide = QFontMetricsF(self._theme.font(BODY)).horizontalAdvance(self._caption)
        return self._theme.px(CAPTION_LEFT) + wide + self._theme.px(CAPTION_GAP)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(NAME_SIZE, strong=True))
        right = self._theme.px(12)
        if self._pill is not None and self._has_room_for_pill():
            right += pill_size(self._theme, self._pill).width() + self._theme.px(8)
        self.setTextMargins(round(self._caption_width()) - 2, 0, right, 0)
        self.updateGeometry()
        self.update()


class AskerField(CaptionedField):
    """Where the asker is typed; keys that belong to the list of names below are handed on.

    Signals:
        moved(int): one row up (-1) or down (1).
        accepted: Enter, which takes the chosen row and saves.
        left: the focus goes on to another field of this window.
        dismissed: Esc, which keeps the name as it was typed.
    """

    moved = Signal(int)
    accepted = Signal()
    left = Signal()
    dismissed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on the keys of the list; everything else is typing."""
        match event.key():
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accepted.emit()
            case Qt.Key.Key_Escape:
                self.dismissed.emit()
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going on to another field takes the chosen row; turning to another program does not."""
        super().focusOutEvent(event)
        going_on = {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.MouseFocusReason,
        }
        if event.reason() in going_on:
            self.left.emit()
