"""The evacuation roll as rows: a tick changes its row, and nobody moves by it."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import islice

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from eventdesk.core.delegates import Delegate
from eventdesk.core.roll import calls
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.grouping import NEEDS, Grouping
from eventdesk.core.roll.last_seen import Signs, last_seen, signs_in_the_room
from eventdesk.core.roll.roll import RollLine, RollSums, is_on_the_roll, roll_line
from eventdesk.core.roll.words import group_words, heads_words, safe_words, seen_words
from eventdesk.core.shown_text import shown
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.roll_lines import Key, RollLines, group_of, is_head, with_heads
from eventdesk.ui.models.roll_row import HeadRow, NameRow
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import tool_tip

Index = QModelIndex | QPersistentModelIndex

AT_ONCE = 300
"""So many names are taken in between two paints."""


class RollModel(QAbstractListModel):
    """Who is inside, and who of them has been found safe.

    The first look reads everybody, some at a time; from then on it follows the live event.

    Signals:
        counted: the sums have changed, or the roll call has.
        divided: the rows are others than before: narrowed, or in other groups.
    """

    counted = Signal()
    divided = Signal()

    def __init__(self, live: LiveEvent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._lines = RollLines()
        self._shown: list[Key] = []
        self._signs: Signs = {}
        self._call: RollCall | None = None
        self._typed, self._only_missing = "", False
        self._is_open = self._is_loading = False
        self._pending: deque[str] = deque()
        self._late: list[str] = []
        """Who changed while the first look was going on."""
        self._working = QTimer(self)
        self._working.setInterval(0)
        self._working.timeout.connect(self._work)
        self._signs_later = QTimer(self, singleShot=True, interval=0)
        self._signs_later.timeout.connect(self._read_signs)
        live.ready.connect(self._reopen)
        live.delegates_changed.connect(self._on_delegates)
        live.roll_changed.connect(self._on_roll)
        for told in (live.questions_changed, live.running_order_changed):
            told.connect(self._signs_later.start)
        live.event_changed.connect(self._tell_all)

    def open(self) -> None:
        """Somebody looks at the roll: read everybody, unless that is done already."""
        if self._is_open or self._live.details is None:
            return
        self._is_open = self._is_loading = True
        self._call = calls.current(self._live.roll_calls)
        self._signs = self._signs_of_now()
        self._pending, self._late = deque(self._live.delegates), []
        self._work()

    @property
    def is_reading(self) -> bool:
        """Whether some names have not been looked at yet."""
        return self._is_loading

    @property
    def call(self) -> RollCall | None:
        """The roll call that is going on."""
        return self._call

    @property
    def sums(self) -> RollSums:
        """Of the whole roll, whatever is shown of it."""
        return self._lines.sums

    @property
    def grouping(self) -> Grouping:
        """How it is divided."""
        return self._lines.grouping

    @property
    def wardens(self) -> int:
        """For how many wardens, where it is divided into shares."""
        return self._lines.wardens

    @property
    def only_missing(self) -> bool:
        """Whether those who were safe already are left out."""
        return self._only_missing

    @property
    def typed(self) -> str:
        """What it is narrowed to."""
        return self._typed

    # ---- what is shown

    def narrow(self, typed: str, *, only_missing: bool) -> None:
        """Show the names that begin so, and of them only those not yet seen where it is said.

        Whoever is ticked afterwards stays where they are.
        """
        same = only_missing is self._only_missing
        goes_on = same and bool(self._typed) and typed.startswith(self._typed)
        self._typed, self._only_missing = typed, only_missing
        self._show_anew(among_shown=goes_on and bool(self._shown))

    def divide(self, grouping: Grouping, wardens: int) -> None:
        """Divide the roll in another way."""
        self._lines.divide(grouping, wardens)
        self._show_anew()

    def line_at(self, row: int) -> RollLine | None:
        """The name in a row; None for the head of a group."""
        if not 0 <= row < len(self._shown) or is_head(self._shown[row]):
            return None
        return self._lines.line(self._shown[row])

    def row_of(self, delegate_id: str) -> int:
        """The row of a name; -1 where it is not shown."""
        if self._lines.get(delegate_id) is None:
            return -1
        return self._row(self._lines.key(delegate_id))

    def line_of(self, delegate_id: str) -> RollLine | None:
        """The line of somebody who is on the roll, shown or not."""
        return self._lines.get(delegate_id)

    def candidates(self) -> list[RollLine]:
        """Of the names that are shown, those that have not been seen yet."""
        lines = (self._lines.line(key) for key in self._shown if not is_head(key))
        return list(islice((line for line in lines if line.missing), 3))

    def lines(self) -> Sequence[RollLine]:
        """Everybody on the roll, in the order of the groups."""
        return [self._lines.line(key) for key in self._lines.order]

    def rowCount(self, parent: Index | None = None) -> int:
        """Names and heads of groups."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads of groups cannot be chosen."""
        if not index.isValid() or is_head(self._shown[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, and in words for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        key = self._shown[index.row()]
        if role == ROW_ROLE:
            return self._head_row(key) if is_head(key) else self._name_row(self._lines.line(key))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self._spoken(key))
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return shown(self._spoken(key)) if role in spoken else None

    def _head_row(self, key: Key) -> HeadRow:
        title, sums = self._lines.group(key)
        return HeadRow(
            title=title,
            sums=sums,
            said=spoken(group_words(sums, self._call)),
            is_needs=group_of(key) == NEEDS,
        )

    def _name_row(self, line: RollLine) -> NameRow:
        crew = self.tr("crew") if line.crew else ""
        about = (line.organisation, spoken(heads_words(line)), crew)
        return NameRow(
            line=line,
            seen=spoken(seen_words(line.seen, self._live.minute)),
            safe=spoken(safe_words(line, self._live.minute)),
            about=" · ".join(part for part in about if part),
            is_awaited=self._call is not None and line.missing > 0,
        )

    def _spoken(self, key: Key) -> str:
        if is_head(key):
            head = self._head_row(key)
            return f"{head.title}, {head.said}"
        row = self._name_row(self._lines.line(key))
        safe = row.safe or (self.tr("not yet seen") if row.is_awaited else "")
        seen = self.tr("seen last {0}").format(row.seen) if row.seen else ""
        parts = (row.line.full_name, row.about, row.line.needs, seen, safe)
        return ", ".join(part for part in parts if part)

    # ---- what comes in

    def _reopen(self) -> None:
        """The event has been read: begin, if somebody is looking already."""
        if self._is_open:
            self._is_open = False
            self.open()

    def _on_delegates(self, changed: Iterable[Delegate], gone: Iterable[str]) -> None:
        if not self._is_open:
            return
        ids = [*(one.id for one in changed), *gone]
        if self._is_loading:
            self._late += ids
            return
        for delegate_id in ids:
            self._take(delegate_id)
        self.counted.emit()

    def _on_roll(self) -> None:
        """Another roll call: what the last one knew holds no more."""
        if not self._is_open:
            return
        self._call = calls.current(self._live.roll_calls)
        call = self._call
        marked = [line.id for line in self.lines() if line.safe or line.left_at is not None]
        known = set(marked)
        for one in self._live.delegates.values():
            belongs = one.safe_roll is not None or one.left_at is not None
            if belongs and one.id not in known and is_on_the_roll(one, call):
                marked.append(one.id)
        if self._is_loading:
            # What was made before belongs to the roll call before: begin again.
            self._is_open = False
            self._lines.clear()
            self.open()
            return
        self._pending.extend(marked)
        self._work()
        self._tell_all()

    def _work(self) -> None:
        """Take in some of those who wait for it; at first all of them appear together."""
        some = [self._pending.popleft() for _ in range(min(AT_ONCE, len(self._pending)))]
        if self._is_loading:
            new = (self._made(one) for one in some if self._lines.get(one) is None)
            self._lines.add_some(line for line in new if line is not None)
        else:
            for delegate_id in some:
                self._take(delegate_id)
        if self._pending:
            self._working.start()
            return
        self._working.stop()
        if self._is_loading:
            self._is_loading = False
            self._lines.put_in_order()
            self._show_anew()
            late, self._late = self._late, []
            for delegate_id in late:
                self._take(delegate_id)
        self.counted.emit()

    def _take(self, delegate_id: str) -> None:
        """Bring the line of one name up to date."""
        was, now = self._lines.get(delegate_id), self._made(delegate_id)
        if was == now:
            return
        if was is not None and now is not None and self._lines.replace(now):
            self._tell(self._lines.key(delegate_id))
            return
        if was is not None:
            self._take_out(delegate_id)
        if now is not None:
            self._put_in(now)

    def _made(self, delegate_id: str) -> RollLine | None:
        delegate = self._live.delegates.get(delegate_id)
        return None if delegate is None else roll_line(delegate, self._call, self._signs)

    def _put_in(self, line: RollLine) -> None:
        self._lines.add(line)
        matches = self._lines.matches(line, self._typed, only_missing=self._only_missing)
        if not matches:
            return
        key = self._lines.key(line.id)
        head = group_of(key)
        if self._row(head) < 0:
            self._insert(head)
        self._insert(key)
        self._tell(head)

    def _take_out(self, delegate_id: str) -> None:
        key = self._lines.key(delegate_id)
        head, row = group_of(key), self._row(key)
        if row >= 0:
            self._delete(row)
            at = self._row(head)
            if at + 1 >= len(self._shown) or group_of(self._shown[at + 1]) != head:
                self._delete(at)
        self._lines.remove(delegate_id)
        self._tell(head)

    def _insert(self, key: Key) -> None:
        row = bisect_left(self._shown, key)
        self.beginInsertRows(QModelIndex(), row, row)
        self._shown.insert(row, key)
        self.endInsertRows()

    def _delete(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._shown[row]
        self.endRemoveRows()

    def _tell(self, key: Key) -> None:
        """A row is to be painted anew, and the head of its group with it."""
        for one in dict.fromkeys((key, group_of(key))):
            row = self._row(one)
            if row >= 0:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index)

    def _tell_all(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last)
        self.counted.emit()

    def _row(self, key: Key) -> int:
        row = bisect_left(self._shown, key)
        return row if row < len(self._shown) and self._shown[row] == key else -1

    def _show_anew(self, *, among_shown: bool = False) -> None:
        if self._is_loading:
            return
        self.beginResetModel()
        among = [key for key in self._shown if not is_head(key)] if among_shown else None
        keys = self._lines.matching(self._typed, only_missing=self._only_missing, among=among)
        self._shown = with_heads(keys)
        self.endResetModel()
        self.divided.emit()

    # ---- where somebody was seen

    def _signs_of_now(self) -> Signs:
        return signs_in_the_room(self._live.order, self._live.questions.values())

    def _read_signs(self) -> None:
        """Somebody spoke or asked: their lines say so, and no other."""
        if not self._is_open:
            return
        before, self._signs = self._signs, self._signs_of_now()
        for delegate_id in before.keys() | self._signs.keys():
            line = self._lines.get(delegate_id)
            delegate = self._live.delegates.get(delegate_id)
            if line is None or delegate is None:
                continue
            if last_seen(delegate, self._signs) != line.seen:
                self._take(delegate_id)
