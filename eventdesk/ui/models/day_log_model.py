"""The day log as a table, newest first, ready for 100,000 entries.

The entries stay where they are, in the live event; the model keeps numbers alone, sorted by kind
as they come, and puts into words only what is looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventdesk.core.entries import Entry
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.day_log_words import Kind, LogLabel, label, to_whom
from eventdesk.ui.models.day_words import short_day
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import tool_tip

Index = QModelIndex | QPersistentModelIndex

KEPT_IN_WORDS = 500
"""More lines than any screen shows; beyond it the words are made afresh."""


class Column(IntEnum):
    """The columns of the log."""

    TIME = 0
    HAPPENED = 1
    SUBJECT = 2
    DESK = 3
    NUMBER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One entry in words; `time` is a time of day at the event, or a date if it was another day."""

    number: int
    time: str
    label: LogLabel
    subject: str
    desk: str
    is_undone: bool

    def cell(self, column: int) -> str:
        """What stands in a column."""
        return (self.time, self.label.spoken, self.subject, self.desk, str(self.number))[column]


class DayLogModel(QAbstractTableModel):
    """The entries of one kind, newest first; new ones come in at the top, and nothing is reset.

    `count(kind)` says how many there are of each, whatever is shown.
    """

    def __init__(self, live: LiveEvent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._taken = 0
        self._kind = Kind.EVERYTHING
        self._of_kind: dict[Kind, list[int]] = {kind: [] for kind in Kind}
        self._acts: dict[str, tuple[int, int]] = {}
        """Where the entries of each act begin and end: they stand together in the log."""
        self._undos: list[int] = []
        """Where the undos themselves stand, which are never struck."""
        self._undone: frozenset[str] = frozenset()
        self._words: LogWords | None = None
        self._lines: dict[int, LogLine] = {}
        self._take(tuple(live.entries))
        live.entries_appended.connect(self._take)
        live.undone_changed.connect(self._standing_changed)
        for changed in (
            live.ready, live.event_changed, live.delegates_changed, live.running_order_changed,
            live.questions_changed, live.operators_changed, live.retimed,
        ):  # fmt: skip
            changed.connect(self._names_changed)

    @property
    def kind(self) -> Kind:
        """What the log is narrowed to."""
        return self._kind

    @property
    def lines_in_words(self) -> int:
        """How many entries have been put into words and are kept."""
        return len(self._lines)

    def count(self, kind: Kind) -> int:
        """How many entries are of a kind."""
        return self._taken if kind is Kind.EVERYTHING else len(self._of_kind[kind])

    def show_only(self, kind: Kind) -> None:
        """Narrow the log to a kind."""
        if kind is not self._kind:
            self.beginResetModel()
            self._kind = kind
            self.endResetModel()

    def line(self, row: int) -> LogLine:
        """The entry in a row, in words."""
        place = self._place(row)
        found = self._lines.get(place)
        if found is None:
            if len(self._lines) >= KEPT_IN_WORDS:
                self._lines.clear()
            found = self._lines[place] = self._in_words(self._live.entries[place])
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many entries are shown."""
        return 0 if parent.isValid() else self.count(self._kind)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Five."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What the columns are called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Time"), self.tr("What happened"), self.tr("To whom or what"),
            self.tr("Desk"), self.tr("Entry"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate, and its words for everybody else."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == ROW_ROLE:
            return self.line(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            line = self.line(index.row())
            said = line.cell(index.column())
            if line.is_undone and index.column() == Column.HAPPENED:
                return self.tr("{0}, undone since").format(said)
            return said
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self._whole(index.row()))
        return None

    def _place(self, row: int) -> int:
        """Where the entry of a row stands among all entries."""
        if self._kind is Kind.EVERYTHING:
            return self._taken - 1 - row
        return self._of_kind[self._kind][-1 - row]

    def _rows_between(self, first: int, end: int) -> tuple[int, int]:
        """The rows of those entries from a place up to another that are shown, first and last."""
        if self._kind is Kind.EVERYTHING:
            return self._taken - end, self._taken - 1 - first
        places = self._of_kind[self._kind]
        return len(places) - bisect_left(places, end), len(places) - 1 - bisect_left(places, first)

    def _take(self, entries: tuple[Entry, ...]) -> None:
        """Sort new entries by kind, once, and show those of the kind that is shown at the top."""
        come: dict[Kind, list[int]] = {kind: [] for kind in Kind}
        for place, entry in enumerate(entries, start=self._taken):
            self._acts[entry.act] = (self._acts.get(entry.act, (place, 0))[0], place + 1)
            kind = label(entry.action).kind
            if kind is not None:
                come[kind].append(place)
            if kind is Kind.UNDONE:
                self._undos.append(place)
            elif entry.act in self._live.undone:
                come[Kind.UNDONE].append(place)
        shown = len(entries) if self._kind is Kind.EVERYTHING else len(come[self._kind])
        if shown:
            self.beginInsertRows(QModelIndex(), 0, shown - 1)
        self._taken += len(entries)
        for kind, places in come.items():
            self._of_kind[kind] += places
        self._undone = self._live.undone
        if shown:
            self.endInsertRows()

    def _standing_changed(self) -> None:
        """Acts were undone or restored: strike their entries, or take the stroke away."""
        changed, self._undone = self._undone ^ self._live.undone, self._live.undone
        touched = {act: self._acts[act] for act in changed if act in self._acts}
        if not touched:
            return
        struck = set(self._of_kind[Kind.UNDONE])
        for act, (first, end) in touched.items():
            if act in self._undone:
                struck.update(range(first, end))
            else:
                struck.difference_update(range(first, end))
        first, last = (
            min(one for one, _ in touched.values()),
            max(end for _, end in touched.values()),
        )
        self._lines = {at: line for at, line in self._lines.items() if not first <= at < last}
        if self._kind is Kind.UNDONE:
            self.beginResetModel()
        self._of_kind[Kind.UNDONE] = sorted(struck.union(self._undos))
        if self._kind is Kind.UNDONE:
            self.endResetModel()
        self._tell_changed(*self._rows_between(first, last))

    def _names_changed(self, *_changes: object) -> None:
        """Names may read otherwise now: forget the words, and show those in sight again."""
        self._words = None
        if self._lines:
            self._lines.clear()
            self._tell_changed(0, self.rowCount() - 1)

    def _tell_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _in_words(self, entry: Entry) -> LogLine:
        words = self._names()
        operator = "" if words is None else words.operators.get(entry.operator or "", "")
        return LogLine(
            number=entry.sequence,
            time=self._time(entry),
            label=label(entry.action),
            subject="" if words is None else to_whom(words, entry),
            desk=f"{entry.desk} · {operator}" if operator else entry.desk,
            is_undone=entry.act in self._live.undone,
        )

    def _names(self) -> LogWords | None:
        if self._words is None:
            self._words = self._live.words()
        return self._words

    def _time(self, entry: Entry) -> str:
        """A time of day until the night after the event, the date for any other day."""
        details = self._live.details
        local = self._live.local(entry.happened_at)
        if details is not None and timedelta() <= local.date() - details.date <= timedelta(days=1):
            return f"{local:%H:%M}"
        return short_day(local.date())

    def _whole(self, row: int) -> str:
        entry, line = self._live.entries[self._place(row)], self.line(row)
        happened = self._live.local(entry.happened_at)
        recorded = self._live.local(entry.recorded_at)
        return self.tr("{0}: {1} · happened {2} · recorded {3} · {4}").format(
            line.label.spoken, line.subject, f"{happened:%Y-%m-%d %H:%M:%S}",
            f"{recorded:%Y-%m-%d %H:%M:%S}", line.desk,
        )  # fmt: skip
