"""The day log as a table of acts, newest first, ready for 100,000 entries.

The entries stay where they are, in the live event; the model keeps numbers alone, puts into words
only what is looked at, and what acts say, to be searched, in portions between two paints.
"""

from __future__ import annotations

from bisect import bisect_left

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Entry
from eventdesk.core.log_words.log_words import LogWords, telling
from eventdesk.core.questions.question import Question
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.day_log_acts import TOLD_OF, LogFilter, holds
from eventdesk.ui.models.day_log_history import LogHistory
from eventdesk.ui.models.day_log_line import Column, LogLine, in_words, text_of, told_whole
from eventdesk.ui.models.day_log_words import Kind
from eventdesk.ui.models.rows_of_acts import Index, RowsOfActs
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import tool_tip

KEPT_IN_WORDS = 500
"""More lines than any screen shows; beyond it the words are made afresh."""
PORTION = 100
"""How many entries are made ready for the search at once: a small part of a frame."""
LOOKED_AT = 2000
"""How many acts are looked at for it, most of which may be ready already."""


class DayLogModel(RowsOfActs):
    """The acts that pass the filter, newest first; new ones come in at the top.

    Only another filter resets it. An act can be unfolded: its entries are then rows below it.

    Signals:
        counts_changed: other acts pass now, or more of them are ready to be searched.
        going_back: the newest rows are about to go, and to come again as they were written anew.
    """

    going_back = Signal()
    counts_changed = Signal()

    def __init__(self, live: LiveEvent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.history = LogHistory()
        self._kind = Kind.EVERYTHING
        self._filter = LogFilter()
        self._ready_from = 0
        self._undone: frozenset[str] = frozenset()
        self._words: LogWords | None = None
        self._named = self._known_names()
        self._lines: dict[tuple[int, int | None], LogLine] = {}
        self._making_ready = QTimer(self)
        self._making_ready.timeout.connect(self.make_ready)
        self._take(tuple(live.entries))
        live.rewinding.connect(self._go_back)
        live.entries_appended.connect(self._take)
        live.undone_changed.connect(self._standing_changed)
        live.retimed.connect(self._retimed)
        live.people_forgotten.connect(self._retimed)
        live.delegates_changed.connect(self._some_changed)
        live.questions_changed.connect(self._some_changed)
        for changed in (
            live.ready, live.event_changed, live.running_order_changed, live.operators_changed,
        ):  # fmt: skip
            changed.connect(self._names_changed)

    @property
    def kind(self) -> Kind:
        """What the log is narrowed to."""
        return self._kind

    @property
    def wanted(self) -> LogFilter:
        """What the log is narrowed to besides its kind."""
        return self._filter

    @property
    def lines_in_words(self) -> int:
        """How many rows have been put into words and are kept."""
        return len(self._lines)

    @property
    def not_ready(self) -> int:
        """How many acts cannot be searched yet."""
        return self._ready_from

    def count(self, kind: Kind) -> int:
        """How many acts of a kind pass the filter."""
        return self.counts()[kind]

    def counts(self) -> dict[Kind, int]:
        """How many acts of each kind pass the filter."""
        return self.acts.counts(self._passing)

    def show_only(self, kind: Kind) -> None:
        """Narrow the log to a kind."""
        if kind is not self._kind:
            self.beginResetModel()
            self._kind = kind
            self._shown = self.acts.only(self._passing, kind)
            self.endResetModel()

    def narrow(self, wanted: LogFilter) -> None:
        """Narrow the log to what passes a filter, within its kind."""
        if wanted != self._filter:
            self.beginResetModel()
            among = self._passing if wanted.goes_on_from(self._filter) else None
            self._filter, self._passing = wanted, self.acts.passing(wanted, among)
            self._shown = self.acts.only(self._passing, self._kind)
            self.endResetModel()
            self.counts_changed.emit()

    def make_ready(self, portion: int = PORTION) -> None:
        """Make a portion of the acts ready to be searched, and show those of them that pass."""
        words, last, done = self._names(), self._ready_from, 0
        furthest = last - LOOKED_AT
        if words is None:
            self._making_ready.stop()
            return
        while self._ready_from and done < portion and self._ready_from > furthest:
            self._ready_from -= 1
            done += self._make_text(self._ready_from, words)
        if not self._ready_from:
            self._making_ready.stop()
        if self._filter.text:
            self._show_more(self.acts.passing(self._filter, range(self._ready_from, last)))
            self.counts_changed.emit()

    def unfold(self, row: int, *, is_open: bool) -> bool:
        """Show the entries of an act below its row, or take them away; whether it did."""
        act, part = self._at(row)
        if part is not None or (act in self._open) is is_open or self.acts.size(act) == 1:
            return False
        size = self.acts.size(act)
        if is_open:
            self.beginInsertRows(QModelIndex(), row + 1, row + size)
            self._open.insert(bisect_left(self._open, act), act)
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), row + 1, row + size)
            self._open.remove(act)
            self.endRemoveRows()
        self._lines.pop((act, None), None)
        self._tell_changed(row, row)
        return True

    def row_above(self, row: int) -> int:
        """The row of the act that an entry below it belongs to."""
        _, part = self._at(row)
        return row if part is None else row - 1 - part

    def entry(self, row: int) -> Entry:
        """The entry that a row tells of: of an act, the one that says most."""
        act, part = self._at(row)
        first = self.acts.firsts[act]
        if part is not None:
            return self._live.entries[first + part]
        return telling(self._live.entries[first : min(self.acts.ends[act], first + TOLD_OF)])

    def line(self, row: int) -> LogLine:
        """A row in words."""
        act, part = place = self._at(row)
        found = self._lines.get(place)
        if found is None:
            if len(self._lines) >= KEPT_IN_WORDS:
                self._lines.clear()
            found = in_words(self._live, self._names(), self.entry(row), self.history)
            if part is None:
                more = self.acts.size(act) - 1
                found = replace(found, more=more, is_open=act in self._open)
            else:
                found = replace(found, is_part=True)
            self._lines[place] = found
        return found

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
            return tool_tip(told_whole(self._live, self.entry(index.row()), self.line(index.row())))
        return None

    def _take(self, entries: tuple[Entry, ...]) -> None:
        """Take in what came to the end of the log, and show at the top what passes of it."""
        before = len(self.acts)
        newest = None if not before else self._live.entries[self.acts.firsts[-1]].act
        along = next((n for n, one in enumerate(entries) if one.act != newest), len(entries))
        self._undone = self._live.undone
        self._hear_of_others(entries)
        if along:
            self._grow(before - 1, entries[:along])
        self.acts.take(entries[along:], self._undone)
        new, words = range(before, len(self.acts)), self._names()
        if words is None or len(entries) > PORTION:
            self._start_making_ready()
        else:
            for act in new:
                self._make_text(act, words)
        self._show_more(self.acts.passing(self._filter, new))
        self.counts_changed.emit()

    def _go_back(self, stays: int) -> None:
        """The end of the log was written anew: its rows go, and come again as they are now."""
        entries = self._live.entries
        self.going_back.emit()
        self.take_away(stays)
        self._ready_from = min(self._ready_from, len(self.acts))
        self._lines = {at: line for at, line in self._lines.items() if at[0] < len(self.acts)}
        if self.history.go_back(entries, stays) and self.history.stand(self._undone):
            self._forget_lines()
        if self.acts.taken < stays:
            self._take(tuple(entries[self.acts.taken : stays]))

    def _hear_of_others(self, entries: tuple[Entry, ...]) -> None:
        """What came may say that earlier rows happened at another time."""
        if self.history.take(entries) and self.history.stand(self._live.undone):
            self._forget_lines()

    def _grow(self, act: int, entries: tuple[Entry, ...]) -> None:
        """Take in more entries of the newest act: a long one comes in pieces."""
        is_shown = self._is_shown(act)
        if is_shown and act in self._open:
            end = self._row_of(act) + self.acts.size(act) + 1
            self.beginInsertRows(QModelIndex(), end, end + len(entries) - 1)
        self.acts.take(entries, self._undone)
        if is_shown and act in self._open:
            self.endInsertRows()
        self._lines.pop((act, None), None)
        if (words := self._names()) is not None:
            self._make_text(act, words)
        if is_shown:
            row = self._row_of(act)
            self._tell_changed(row, row)
        else:
            self._show_more(self.acts.passing(self._filter, (act,)))

    def _show_more(self, found: list[int]) -> None:
        """Show more acts that pass, each where it belongs."""
        new = [act for act in found if not holds(self._passing, act)]
        for act in new:
            self._passing.insert(bisect_left(self._passing, act), act)
        fits = [act for act in self.acts.only(found, self._kind) if not self._is_shown(act)]
        if not fits:
            return
        slot = bisect_left(self._shown, fits[0])
        groups = [fits] if slot == bisect_left(self._shown, fits[-1]) else [[one] for one in fits]
        for group in groups:
            slot = bisect_left(self._shown, group[0])
            row = len(self._shown) - slot
            row += sum(self.acts.size(one) for one in self._open_shown() if one > group[0])
            opened = sum(self.acts.size(one) for one in group if one in self._open)
            self.beginInsertRows(QModelIndex(), row, row + len(group) + opened - 1)
            self._shown[slot:slot] = group
            self.endInsertRows()

    def _standing_changed(self) -> None:
        """Acts were undone or restored: strike them, or take the stroke away."""
        changed, self._undone = self._undone ^ self._live.undone, self._live.undone
        if self.history.stand(self._undone):
            self._forget_lines()
        numbers = sorted(self.acts.numbers[act] for act in changed if act in self.acts.numbers)
        if not numbers:
            return
        narrowed = self._kind is Kind.UNDONE
        if narrowed:
            self.beginResetModel()
        for act in numbers:
            first = self._live.entries[self.acts.firsts[act]]
            undo = first.action is Action.ACT_UNDONE
            self.acts.set_undone(act, is_undone=first.act in self._undone, is_undo=undo)
        struck = set(numbers)
        self._lines = {at: line for at, line in self._lines.items() if at[0] not in struck}
        if narrowed:
            self._shown = self.acts.only(self._passing, self._kind)
            self.endResetModel()
        shown = [act for act in numbers if self._is_shown(act)]
        if shown:
            last = self._row_of(shown[0])
            last += self.acts.size(shown[0]) if shown[0] in self._open else 0
            self._tell_changed(self._row_of(shown[-1]), last)
        self.counts_changed.emit()

    def _retimed(self) -> None:
        """What was written has other instants, or says nothing of people any more."""
        entries, self._named = self._live.entries, {}
        self.acts.happened = [entries[first].happened_at for first in self.acts.firsts]
        if self._filter.start or self._filter.end:
            self.beginResetModel()
            self._passing = self.acts.passing(self._filter)
            self._shown = self.acts.only(self._passing, self._kind)
            self.endResetModel()
        self._names_changed()

    def _some_changed(self, changed: tuple[Delegate | Question, ...], _gone: object) -> None:
        """What is said of these may read otherwise now."""
        acts = [act for one in changed for act in self.acts.about.get(one.id, ())]
        self._words = None
        words = self._names()
        for act in acts:
            self.acts.texts[act] = ""
            if words is not None and len(acts) <= PORTION:
                self._make_text(act, words)
        if words is None or len(acts) > PORTION:
            self._start_making_ready()
        self._forget_lines()

    def _names_changed(self, *_changes: object) -> None:
        """Names may read otherwise now: forget the words, and show those in sight again."""
        self._words = None
        named = self._known_names()
        if not self._named or any(named.get(one) != name for one, name in self._named.items()):
            self.acts.texts = [""] * len(self.acts)
            self._start_making_ready()
        self._named = named
        self._forget_lines()

    def _known_names(self) -> dict[str, str]:
        return {one.id: one.title for one in self._live.order.items} | self._live.operators

    def _start_making_ready(self) -> None:
        self._ready_from = len(self.acts)
        self._making_ready.start()

    def _forget_lines(self) -> None:
        if self._lines:
            self._lines.clear()
            self._tell_changed(0, self.rowCount() - 1)

    def _tell_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _make_text(self, act: int, words: LogWords) -> int:
        """Make what an act says ready to be searched; returns how many entries that took."""
        if self.acts.texts[act]:
            return 0
        first = self.acts.firsts[act]
        end = min(self.acts.ends[act], first + TOLD_OF)
        self.acts.texts[act] = text_of(words, self._live.entries[first:end])
        return end - first

    def _names(self) -> LogWords | None:
        if self._words is None:
            self._words = self._live.words()
        return self._words
