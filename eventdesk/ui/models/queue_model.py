"""The queue as rows, in the order in which the chair takes them; whoever moves, moves as a row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.questions.queue import waiting_in_order
from eventdesk.core.questions.turns import Turns, turns
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.question_rows import Index, QuestionRows
from eventdesk.ui.models.queue_row import QueueRow, Section
from eventdesk.ui.models.queue_words import spoken

MIME = "application/x-eventdesk-question"
"""What is dragged: the id of one question, within one list."""


class QueueModel(QuestionRows[QueueRow]):
    """Those who wait: first for the running item, then for none, then for others.

    Within each part they stand in the order of the queue.
    """

    def __init__(self, live: LiveEvent, parent: QObject | None = None) -> None:
        super().__init__(live, parent)
        live.running_order_changed.connect(self.refresh)

    @property
    def longest(self) -> int:
        """For how many whole minutes the one has waited that waits longest."""
        waiting = [row.since for row in self._rows if row.since is not None]
        return self._minutes(min(waiting)) if waiting else 0

    @property
    def for_this_item(self) -> int:
        """How many wait for the running item."""
        return sum(row.section is Section.THIS_ITEM for row in self._rows)

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

    def _wanted(self) -> Sequence[Question]:
        return waiting_in_order(self._live.questions.values())

    def _rows_of(self, questions: Sequence[Question]) -> Sequence[QueueRow]:
        placed = sorted(((self._section_of(one), one) for one in questions), key=lambda at: at[0])
        so_far = turns(self._live.questions.values(), self._live.delegates)
        organisations = [self._who(one)[1] for _, one in placed]
        fewest = min((so_far.organisations.get(one, 0) for one in organisations), default=0)
        several = len({section for section, _ in placed}) > 1
        rows: list[QueueRow] = []
        for section, one in placed:
            begins = several and (not rows or rows[-1].section is not section)
            rows.append(self._row_of(one, section, so_far, fewest, begins=begins))
        return rows

    def _section_of(self, question: Question) -> Section:
        """With nothing running there is one queue, and no part of it comes first."""
        running = self._live.order.running
        known = question.item_id and self._live.order.item(question.item_id)
        if running is None or not known:
            return Section.NO_ITEM
        return Section.THIS_ITEM if running.item_id == question.item_id else Section.OTHER_ITEMS

    def _row_of(
        self, question: Question, section: Section, so_far: Turns, fewest: int, *, begins: bool
    ) -> QueueRow:
        """`fewest` turns has whichever organisation of those that wait has had the fewest."""
        known = self._live.questions
        also = [one for one in question.also_asked if _is_merged(known.get(one), question.id)]
        asker, organisation = self._who(question)
        had = so_far.organisations.get(organisation, 0) if organisation else 0
        since = question.recorded_at
        return QueueRow(
            id=question.id,
            number=question.number,
            text=question.text,
            asker=asker,
            organisation=organisation,
            since=since,
            minutes=0 if since is None else self._minutes(since),
            is_first=so_far.is_first(question.asker_id),
            turn=had + 1 if had > fewest else 0,
            also=len(also),
            channel=question.channel,
            item=self._other_item(question, section),
            section=section,
            begins=section if begins else None,
        )

    def _other_item(self, question: Question, section: Section) -> str:
        """The title of its item, where that is another one than the one that runs."""
        item = self._live.order.item(question.item_id) if question.item_id else None
        return "" if item is None or section is Section.THIS_ITEM else item.title

    def _spoken(self, row: QueueRow) -> str:
        return spoken(row)

    def _now(self, place: int) -> QueueRow:
        """A row counts its minutes when it is looked at, and is made anew once in a minute."""
        row = self._rows[place]
        if row.since is not None and (minutes := self._minutes(row.since)) != row.minutes:
            row = self._rows[place] = replace(row, minutes=minutes)
        return row

    def _minutes(self, since: datetime) -> int:
        return max(0, (self._live.now() - since) // timedelta(minutes=1))


def _is_merged(other: Question | None, into: str) -> bool:
    return other is not None and other.outcome is Outcome.MERGED and other.merged_into == into
