"""The queue as rows, in the order in which the chair takes them; whoever moves, moves as a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from eventdesk.core.delegates import Delegate
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.queue import waiting_in_order
from eventdesk.core.questions.turns import turns
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.moved_rows import places_to_move
from eventdesk.ui.models.queue_row import QueueRow, Section
from eventdesk.ui.models.queue_words import spoken
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import tool_tip

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-eventdesk-question"
"""What is dragged: the id of one question, within one list."""


class QueueModel(QAbstractListModel):
    """Those who wait: first for the running item, then for none, then for others.

    Within each part they stand in the order of the queue. A question keeps its index while others
    come, go and move, so what is selected stays selected.
    """

    def __init__(self, live: LiveEvent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._rows: list[QueueRow] = []
        self._askers: frozenset[str | None] = frozenset()
        live.ready.connect(self.refresh)
        live.questions_changed.connect(self.refresh)
        live.running_order_changed.connect(self.refresh)
        live.delegates_changed.connect(self._names_changed)
        self.refresh()

    @property
    def rows(self) -> tuple[QueueRow, ...]:
        """The rows as shown."""
        return tuple(self._counted(row) for row in self._rows)

    @property
    def longest(self) -> int:
        """For how many whole minutes the one has waited that waits longest."""
        waiting = [row.since for row in self._rows if row.since is not None]
        return self._minutes(min(waiting)) if waiting else 0

    def row(self, index: Index) -> QueueRow | None:
        """The row at an index, or none where there is none."""
        known = 0 <= index.row() < len(self._rows)
        return self._counted(self._rows[index.row()]) if known else None

    def place_of(self, question_id: str) -> QModelIndex:
        """Where a question stands; no valid index where it does not wait."""
        at = next((n for n, row in enumerate(self._rows) if row.id == question_id), None)
        return QModelIndex() if at is None else self.index(at)

    def section_at(self, place: int) -> tuple[int, int]:
        """The first place of the section of a row, and the one after its last."""
        section = self._rows[place].section
        same = [n for n, row in enumerate(self._rows) if row.section is section]
        return same[0], same[-1] + 1

    def before(self, question_id: str, place: int) -> str | None:
        """Before which question one must be put to stand at a place as shown; None: behind all.

        `place` is counted without the question that is moved, as it would stand then.
        """
        others = [row.id for row in self._rows if row.id != question_id]
        section = {row.id: row.section for row in self._rows}
        if place < len(others) and section[others[place]] is section[question_id]:
            return others[place]
        if place == 0:
            return None
        # Behind the last of its section; whom it then stands before is of another one.
        waiting = waiting_in_order(self._live.questions.values())
        queue = [one.id for one in waiting if one.id != question_id]
        following = queue.index(others[place - 1]) + 1
        return queue[following] if following < len(queue) else None

    def refresh(self, *_changes: object) -> None:
        """Show what the live event holds now."""
        questions = self._live.questions
        waiting = waiting_in_order(questions.values())
        self._askers = frozenset(one.asker_id for one in waiting)
        so_far = turns(questions.values(), self._live.delegates)
        rows = [self._row_of(one) for one in waiting]
        rows.sort(key=lambda row: row.section)
        heard = so_far.organisations
        fewest = min((heard.get(row.organisation, 0) for row in rows), default=0)
        several = len({row.section for row in rows}) > 1
        new: list[QueueRow] = []
        for row in rows:
            had = heard.get(row.organisation, 0) if row.organisation else 0
            begins = several and (not new or new[-1].section is not row.section)
            new.append(
                replace(
                    row,
                    is_first=so_far.is_first(questions[row.id].asker_id),
                    turn=had + 1 if had > fewest else 0,
                    begins=row.section if begins else None,
                )
            )
        self._show(new)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows; a row has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, and words for everybody else."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(row)
        return tool_tip(row.text) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row may be dragged, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Only a question of this list is taken."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What is dragged is a question by its id: its row may move meanwhile."""
        mime = QMimeData()
        for index in indexes[:1]:
            mime.setData(MIME, self._rows[index.row()].id.encode())
        return mime

    def supportedDropActions(self) -> Qt.DropAction:
        """It is moved."""
        return Qt.DropAction.MoveAction

    def _row_of(self, question: Question) -> QueueRow:
        delegate = self._live.delegates.get(question.asker_id or "")
        running = self._live.order.running
        item = self._live.order.item(question.item_id) if question.item_id else None
        section = Section.NO_ITEM if item is None else Section.OTHER_ITEMS
        if item is not None and running is not None and running.item_id == item.id:
            section = Section.THIS_ITEM
        other_title = item.title if item is not None and section is Section.OTHER_ITEMS else ""
        known = self._live.questions
        also = [one for one in question.also_asked if _is_merged(known.get(one), question.id)]
        return QueueRow(
            id=question.id,
            number=question.number,
            text=question.text,
            asker=question.asker_name if delegate is None else delegate.full_name,
            organisation="" if delegate is None else delegate.organisation,
            since=question.recorded_at,
            also=len(also),
            channel=question.channel,
            item=other_title,
            # With nothing running there is one queue, and no part of it comes first.
            section=Section.NO_ITEM if running is None else section,
        )

    def _counted(self, row: QueueRow) -> QueueRow:
        return row if row.since is None else replace(row, minutes=self._minutes(row.since))

    def _minutes(self, since: datetime) -> int:
        return max(0, (self._live.now() - since) // timedelta(minutes=1))

    def _names_changed(self, changed: tuple[Delegate, ...], gone: frozenset[str]) -> None:
        if not self._askers.isdisjoint({one.id for one in changed} | gone):
            self.refresh()

    def _show(self, new: Sequence[QueueRow]) -> None:
        """Take out who went, put in who came, move who moved, and tell who else has changed."""
        none = QModelIndex()
        staying = {row.id for row in new}
        for place in reversed(range(len(self._rows))):
            if self._rows[place].id not in staying:
                self.beginRemoveRows(none, place, place)
                del self._rows[place]
                self.endRemoveRows()
        self._move_to([row.id for row in new])
        known = {row.id for row in self._rows}
        for place, row in enumerate(new):
            if row.id not in known:
                self.beginInsertRows(none, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
        for place, row in enumerate(new):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def _move_to(self, wanted: Sequence[str]) -> None:
        """Bring those that are there into this order, with as few moves as can be."""
        none = QModelIndex()
        shown = [row.id for row in self._rows]
        for start, end in places_to_move(shown, wanted):
            below = end + 1 if end > start else end
            self.beginMoveRows(none, start, start, none, below)
            self._rows.insert(end, self._rows.pop(start))
            self.endMoveRows()


def _is_merged(other: Question | None, into: str) -> bool:
    return other is not None and other.outcome is Outcome.MERGED and other.merged_into == into
