"""What the desk sees without asking, while nothing has been typed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.core.overview import OverviewTally
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.overview_words import (
    arrivals_view,
    categories_view,
    flagged_view,
    organisations_view,
    reconciled,
)
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import NOTE
from eventdesk.ui.widgets.arrival_chart import ArrivalChart
from eventdesk.ui.widgets.figure_list import FigureList
from eventdesk.ui.widgets.text import Text

MOST = 12
"""Rows of one list at most: a taller window has room for no more of them either."""
PORTION = 1000
"""Names that are read in one go: half a frame's work."""
GAP, ROW_GAP = 32, 16
TWO_COLUMNS = 560
LEAST_PART = 74
"""A heading and two rows; a part that has less room than that is left out."""


class RegistrationOverview(QWidget):
    """Follows the live event name by name; while it is hidden it only keeps count."""

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._live = theme, live
        self._known: dict[str, Delegate] = {}
        self._tally: OverviewTally | None = None
        self._unread: dict[str, None] = {}
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_on)
        self._zone = ""
        self._is_old = True
        self.arrivals = ArrivalChart(theme, self)
        self.flagged = FigureList(theme, self)
        self.organisations = FigureList(theme, self)
        self.categories = FigureList(theme, self)
        self.sum = Text(theme, size=NOTE, ink="ink2", lines=2, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._arrange)
        live.ready.connect(self._read)
        live.event_changed.connect(self._follow_event)
        live.delegates_changed.connect(self._follow)
        self._read()

    @property
    def is_read(self) -> bool:
        """Whether the whole list has been read."""
        return not self._unread

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has happened meanwhile."""
        super().showEvent(event)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self._arrange()

    # ---- following

    def _read(self) -> None:
        """Start again from the whole list, a portion at a time so that the window stays alive."""
        details = self._live.details
        if details is None:
            return
        self._zone = details.timezone
        self._known = {}
        self._tally = OverviewTally(details.zone)
        self._unread = dict.fromkeys(self._live.delegates)
        self._read_on()

    def _read_on(self) -> None:
        if self._tally is None:
            return
        for _ in range(min(PORTION, len(self._unread))):
            delegate_id, _nothing = self._unread.popitem()
            one = self._live.delegates[delegate_id]
            self._known[delegate_id] = one
            self._tally.add(one)
        if self._unread:
            self._reading.start()
        else:
            self._is_old = True
            self._show()

    def _follow_event(self) -> None:
        if self._live.details is not None and self._live.details.timezone != self._zone:
            self._read()

    def _follow(self, changed: tuple[Delegate, ...], gone: frozenset[str]) -> None:
        if self._tally is None or len(changed) + len(gone) > PORTION:
            self._read()
            return
        for delegate_id in (*gone, *(one.id for one in changed)):
            was = self._known.pop(delegate_id, None)
            if was is not None:
                self._tally.remove(was)
        for delegate_id in gone:
            self._unread.pop(delegate_id, None)
        for one in {one.id: one for one in changed}.values():
            if one.id not in self._unread:  # or else it is read in its turn
                self._known[one.id] = one
                self._tally.add(one)
        self._is_old = True
        self._show()

    def _show(self) -> None:
        if self._tally is None or not self.is_read or not self._is_old or not self.isVisible():
            return
        self._is_old = False
        overview, counts = self._tally.overview(MOST), self._live.counts
        self.arrivals.show_view(arrivals_view(overview, counts, self._live.local))
        self.flagged.show_view(flagged_view(overview))
        self.organisations.show_view(organisations_view(overview))
        self.categories.show_view(categories_view(overview, self._live.categories))
        self.sum.setText(reconciled(counts))
        self._arrange()

    # ---- where the parts stand

    def _arrange(self) -> None:
        """Two columns, or one where it is narrow; what has no room goes, the last first."""
        px, wide = self._theme.px, self.width()
        high = self.sum.heightForWidth(wide)
        self.sum.setGeometry(0, self.height() - high, wide, high)
        room = self.height() - high - px(ROW_GAP)
        self.sum.setVisible(room >= px(LEAST_PART))
        if self.sum.isHidden():
            room = self.height()
        inside = (self.organisations, self.categories) if self._live.counts.heads else ()
        for part in (self.organisations, self.categories):
            part.hide()
        if wide >= px(TWO_COLUMNS):
            column = (wide - px(GAP)) // 2
            self._stack(0, column, room, (self.arrivals, *inside[:1]))
            self._stack(column + px(GAP), column, room, (self.flagged, *inside[1:]))
        else:
            self._stack(0, wide, room, (self.flagged, self.arrivals, *inside))

    def _stack(self, left: int, wide: int, room: int, parts: tuple[QWidget, ...]) -> None:
        """Share the height out among as many of the parts as can be read in it."""
        gap, least = self._theme.px(ROW_GAP), self._theme.px(LEAST_PART)
        count = max(0, min(len(parts), (room + gap) // (least + gap)))
        each = (room + gap) // count - gap if count else 0
        for place, part in enumerate(parts):
            part.setVisible(place < count)
            part.setGeometry(QRect(left, place * (each + gap), wide, each))
