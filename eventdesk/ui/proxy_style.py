"""Qt's Fusion style with our few measures and hints; all drawing stays Qt's or the widgets' own."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

SCROLL_BAR = 10
CURSOR_WIDTH = 2
TOOL_TIP_DELAY_MS = 400


class CalmStyle(QProxyStyle):
    """No focus rectangle, thin scroll bars, a cursor that can be seen, tooltips without haste."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Our measures in logical pixels, else Fusion's."""
        if metric == QStyle.PixelMetric.PM_ScrollBarExtent:
            return SCROLL_BAR
        if metric == QStyle.PixelMetric.PM_TextCursorWidth:
            return CURSOR_WIDTH
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        """Our hints, else Fusion's."""
        if hint == QStyle.StyleHint.SH_ToolTip_WakeUpDelay:
            return TOOL_TIP_DELAY_MS
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0  # nothing moves, so there is nothing that a person has to turn off
        if hint in {QStyle.StyleHint.SH_EtchDisabledText, QStyle.StyleHint.SH_ComboBox_Popup}:
            return 0  # a list of choices drops down below its field and covers nothing else
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Leave the dotted rectangle out: the ring and the rows show the focus."""
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)
