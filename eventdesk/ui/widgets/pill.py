"""The pill that says a state three times: by icon, by word and by colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from eventdesk.core.delegates import Attendance
from eventdesk.ui.theme import State
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.shapes import baseline_start, paint_plate
from eventdesk.ui.widgets.text import set_shown

if TYPE_CHECKING:
    from eventdesk.ui.theme import Theme

HEIGHT = 24
ICON = 14
PADDING = 8
PADDING_RIGHT = 12
GAP = 5
RADIUS = 4


class PillView(Struct, frozen=True, kw_only=True):
    """What a pill shows: `icon` is a name such as "tick"."""

    state: State
    icon: str
    word: str


def attendance_pill(attendance: Attendance, since: str = "") -> PillView:
    """The pill for what happened to a delegate; `since` is a time of day such as "08:52"."""
    words = {
        Attendance.EXPECTED: QCoreApplication.translate("Attendance", "Expected"),
        Attendance.IN: QCoreApplication.translate("Attendance", "In"),
        Attendance.LEFT: QCoreApplication.translate("Attendance", "Left"),
        Attendance.REPLACED: QCoreApplication.translate("Attendance", "Replaced"),
        Attendance.NOT_COMING: QCoreApplication.translate("Attendance", "Not coming"),
    }
    icons = {
        Attendance.EXPECTED: "ring",
        Attendance.IN: "tick",
        Attendance.LEFT: "door",
        Attendance.REPLACED: "arrows",
        Attendance.NOT_COMING: "cross",
    }
    word = words[attendance]
    if since and attendance is Attendance.IN:
        word = QCoreApplication.translate("Attendance", "In since {0}").format(since)
    elif since and attendance is Attendance.LEFT:
        word = QCoreApplication.translate("Attendance", "Left at {0}").format(since)
    state = State.OK if attendance is Attendance.IN else State.NEUTRAL
    return PillView(state=state, icon=icons[attendance], word=word)


def pill_size(theme: Theme, view: PillView) -> QSize:
    """The size of the pill in logical pixels."""
    word = QFontMetricsF(theme.font(NOTE, strong=True)).horizontalAdvance(view.word)
    icon = theme.px(ICON) + theme.px(GAP) if view.icon else 0
    sides = theme.px(PADDING) + theme.px(PADDING_RIGHT)
    return QSize(round(sides + icon + word), theme.px(HEIGHT))


def paint_pill(
    painter: QPainter, theme: Theme, left: float, centre: float, view: PillView,
    *, on: str = "",
) -> QRectF:  # fmt: skip
    """Draw the pill from `left`, vertically around `centre`; returns its box.

    `on` is the token of the ground it stands on: where that is its own tint it takes the surface.
    """
    size = pill_size(theme, view)
    box = QRectF(round(left), round(centre - size.height() / 2), size.width(), size.height())
    tokens = theme.tokens
    tint, ink = tokens.state_tint(view.state), tokens.state_ink(view.state)
    if on and tokens.named(on) == tint:
        tint = tokens.surface
    paint_plate(painter, box, radius=theme.px(RADIUS), fill=tint)
    x = box.left() + theme.px(PADDING)
    if view.icon:
        icon = theme.px(ICON)
        square = QRectF(x, round(box.center().y() - icon / 2), icon, icon)
        theme.icons.paint(painter, view.icon, ink, square)
        x += icon + theme.px(GAP)
    font = theme.font(NOTE, strong=True)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(baseline_start(x, box, metrics.ascent(), metrics.descent()), view.word)
    return box


class Pill(QLabel):
    """A pill as a widget; screen readers read its word."""

    def __init__(
        self, theme: Theme, view: PillView | None = None, *, on: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`on` is the token of the ground; without a view the pill is hidden."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme, self._on = theme, on
        self._view: PillView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.show_view(view)

    def show_view(self, view: PillView | None) -> None:
        """Show this state, or nothing."""
        self._view = view
        self.setText(view.word if view else "")
        self.setAccessibleName(view.word if view else "")
        set_shown(self, view is not None)
        self._restyle()

    def sizeHint(self) -> QSize:
        """As wide as the word needs."""
        return pill_size(self._theme, self._view) if self._view else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        if self._view is None:
            return
        painter = QPainter(self)
        paint_pill(painter, self._theme, 0, self.height() / 2, self._view, on=self._on)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
