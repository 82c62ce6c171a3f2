"""Keeps the place of whoever reads the log while its newest rows are written anew."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QTableView

from eventdesk.ui.models.day_log_model import DayLogModel

_BY_HAND = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.FocusOut}
)


class _Place(Struct, frozen=True, kw_only=True):
    """What was chosen and unfolded, and which act stood at the top; acts by their ids."""

    chosen: str
    opened: tuple[str, ...]
    top: str
    above: int
    """How far the act at the top lay above what was seen, in pixels."""


class KeptPlace(QObject):
    """Chooses and shows again what was chosen and shown, once its rows are there again.

    Whoever chooses or scrolls before that has a new place, and keeps it.
    """

    def __init__(self, table: QTableView, log: DayLogModel) -> None:
        super().__init__(table)
        self._table, self._log = table, log
        self._place: _Place | None = None
        log.going_back.connect(self._note)
        log.counts_changed.connect(self._find)
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A hand is at the table: what was noted holds no more."""
        if self._place is not None and event.type() in _BY_HAND:
            self._place = None
        return False

    def _note(self) -> None:
        table, log = self._table, self._log
        chosen, top = table.currentIndex().row(), table.indexAt(QPoint(1, 1)).row()
        scrolled = table.verticalScrollBar().value() > 0 and top >= 0
        self._place = _Place(
            chosen=self._act(chosen) if chosen >= 0 else "",
            opened=log.opened,
            top=self._act(top) if scrolled else "",
            above=table.rowViewportPosition(log.row_above(top)) if scrolled else 0,
        )

    def _act(self, row: int) -> str:
        return self._log.entry(row).act

    def _find(self) -> None:
        """Take up the place as far as its rows are there; the rest when more of them are."""
        place, log, table = self._place, self._log, self._table
        if place is None:
            return
        for act in place.opened:
            if (row := log.row_of(act)) >= 0:
                log.unfold(row, is_open=True)
        chosen = log.row_of(place.chosen)
        if chosen >= 0 and log.row_above(max(0, table.currentIndex().row())) != chosen:
            table.setCurrentIndex(log.index(chosen, 0))
        top = log.row_of(place.top)
        if top >= 0:
            table.executeDelayedItemsLayout()
            bar = table.verticalScrollBar()
            bar.setValue(bar.value() + table.rowViewportPosition(top) - place.above)
        if (chosen >= 0 or not place.chosen) and (top >= 0 or not place.top):
            self._place = None
