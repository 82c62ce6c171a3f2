"""Text from anywhere, shown as it stands: never as markup, wrapped, or elided at its last line."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from eventdesk.core.shown_text import shown
from eventdesk.ui.type_scale import BODY, ITEM, LINE_HEIGHT, LINE_HEIGHT_NAME

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from eventdesk.ui.theme import Theme

LONGEST_TIP = 1000
TIP_WIDTH = 72
"""Letters of a line: Qt breaks no lines of plain text in a tooltip."""
WORD_JOINER = "\u2060"
KEPT = 16
"""How many answers a text keeps to "how do you wrap at this width?"."""
FIRST_OF_TWO = "\U00010000"
LINE_SEPARATOR = "\N{LINE SEPARATOR}"


def tool_tip(text: str) -> str:
    """`text` for a tooltip: broken into lines, and never taken for markup.

    Qt looks for a tag or an entity in the first line; a word joiner, which is not seen, makes it
    neither. The text stays text, since screen readers read it where a widget says nothing else.
    """
    lines = shown(text, LONGEST_TIP).split("\n")
    filled = "\n".join(part for line in lines for part in textwrap.wrap(line, TIP_WIDTH) or [""])
    return filled.strip("\n").replace("<", f"<{WORD_JOINER}").replace("&lt", f"&{WORD_JOINER}lt")


def set_shown(widget: QWidget, shown: bool) -> None:
    """Show or hide a widget; one that has no parent yet waits for it and opens no window."""
    if shown and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(shown)


class Text(QLabel):
    """A label in one of our fonts and colours, always plain text.

    `size` is in px at 100 %, `ink` the name of a colour token. With `lines` set, what does not fit
    is elided at the end of the last of them, and the tooltip has the text whole; 0 lets it grow.
    `leading` is the line height as a factor of the size.
    """

    def __init__(  # noqa: PLR0913 - the look of a text, all optional and by keyword
        self,
        theme: Theme,
        text: str = "",
        *,
        size: float = BODY,
        strong: bool = False,
        ink: str = "ink",
        lines: int = 1,
        leading: float = 0,
        tabular: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size, self._strong, self._ink, self._tabular = size, strong, ink, tabular
        self._lines = lines
        self._kept: dict[tuple[str, str, float, int], list[str]] = {}
        self._leading = leading or (LINE_HEIGHT_NAME if strong and size > ITEM else LINE_HEIGHT)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(align)
        vertical = QSizePolicy.Policy.Fixed if lines == 1 else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        policy.setHeightForWidth(lines != 1)
        self.setSizePolicy(policy)
        self._restyle()
        self.setText(text)
        theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Have another text; what may not be shown is left out of it."""
        super().setText(shown(text))

    def show_text(self, text: str) -> None:
        """Show another text; an empty one hides the label, so that it takes no room."""
        text = shown(text)
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
            self._mend_tool_tip()
        set_shown(self, bool(text))

    def set_ink(self, ink: str) -> None:
        """Another colour token."""
        self._ink = ink
        self.update()

    def set_look(self, *, size: float, lines: int, strong: bool | None = None) -> None:
        """Another size (px at 100 %), number of lines and weight."""
        self._size, self._lines = size, lines
        self._strong = self._strong if strong is None else strong
        self._restyle()

    def line_count(self, width: float) -> int:
        """How many lines the whole text takes at this width (logical pixels)."""
        return len(self._split(width, lines=0))

    def hasHeightForWidth(self) -> bool:
        """Whether the height depends on the width: only where the text may wrap."""
        return self._lines != 1

    def heightForWidth(self, width: int) -> int:
        """The height that the text takes at this width."""
        return round(len(self._split(width, self._lines)) * self._line_height())

    def sizeHint(self) -> QSize:
        """The width of the text on one line, and the height of that line."""
        metrics = QFontMetricsF(self.font())
        width = max(
            (metrics.horizontalAdvance(part) for part in self.text().split("\n")), default=0.0
        )
        rows = 1 if self._lines == 1 else self.text().count("\n") + 1
        return QSize(int(width) + 2, round(rows * self._line_height()))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters: the rest elides or wraps."""
        few = QFontMetricsF(self.font()).averageCharWidth() * 3
        return QSize(min(int(few), self.sizeHint().width()), round(self._line_height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip where it does not fit."""
        super().resizeEvent(event)
        self._mend_tool_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, vertically in the middle where there is more room than needed."""
        painter = QPainter(self)
        role = self._ink if self.isEnabled() else "ink3"
        painter.setPen(self._theme.colour(role))
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        lines = self._split(self.width(), self._lines)
        height = self._line_height()
        top = 0.0
        if not self.alignment() & Qt.AlignmentFlag.AlignTop:
            top = max(0.0, (self.height() - height * len(lines)) / 2)
        for row, line in enumerate(lines):
            spare = self.width() - metrics.horizontalAdvance(line)
            x = 0.0
            if self.alignment() & Qt.AlignmentFlag.AlignRight:
                x = spare
            elif self.alignment() & Qt.AlignmentFlag.AlignHCenter:
                x = spare / 2
            y = top + row * height + (height + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(x, round(y)), line)
        painter.end()

    def _line_height(self) -> float:
        return self._leading * self.font().pixelSize()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._size, strong=self._strong, tabular=self._tabular))
        self.updateGeometry()
        self.update()

    def _mend_tool_tip(self) -> None:
        if self._lines == 0:
            return
        whole = self._split(self.width(), lines=0)
        cut = len(whole) > self._lines or (
            self._lines == 1
            and QFontMetricsF(self.font()).horizontalAdvance(self.text()) > self.width() + 1
        )
        self.setToolTip(tool_tip(self.text()) if cut else "")

    def _split(self, width: float, lines: int) -> list[str]:
        """The lines as they are drawn; the last of `lines` is elided (0: as many as it takes).

        A layout asks for the same heights many times over, so the last few answers are kept.
        """
        asked = (self.text(), self.font().key(), width, lines)
        if asked not in self._kept:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            self._kept[asked] = self._split_anew(width, lines)
        return self._kept[asked]

    def _split_anew(self, width: float, lines: int) -> list[str]:
        text = self.text()
        metrics = QFontMetricsF(self.font())
        if lines == 1:
            flat = text.replace("\n", " ")
            return [metrics.elidedText(flat, Qt.TextElideMode.ElideRight, max(width, 1) + 1)]
        result: list[str] = []
        for start, length in wrapped(text, self.font(), width):
            if lines and len(result) == lines - 1 and start + length < len(text.rstrip()):
                rest = text[start:].replace("\n", " ")
                result.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, max(width, 1)))
                break
            result.append(text[start : start + length].rstrip())
        return result or [""]


def wrapped(text: str, font: QFont, width: float) -> list[tuple[int, int]]:
    """Start and length of each line of `text` at this width, broken at spaces and hyphens.

    Qt counts a sign beyond the first 65,536 as two; here it is one.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", LINE_SEPARATOR), font)
    layout.setTextOption(option)
    result: list[tuple[int, int]] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        result.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return result if text.isascii() or max(text) < FIRST_OF_TWO else _in_signs(text, result)


def _in_signs(text: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places that are counted in signs, of such as Qt has counted."""
    number: list[int] = []
    for place, sign in enumerate(text):
        number += [place] * (1 if sign < FIRST_OF_TWO else 2)
    number.append(len(text))
    return [(number[at], number[at + long] - number[at]) for at, long in places]
