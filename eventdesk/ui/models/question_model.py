"""The questions of one outcome as rows: those waiting, or those to follow up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventdesk.core.delegates import Delegate
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import tool_tip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRow:
    """One question as it is shown.

    Attributes:
        asker: a name, or "" for somebody who stays anonymous.
        since: when it was written down; only told while it waits.
        minutes: whole minutes from then to the moment at which the row was asked for.
        owner: who is to answer it later.
        by: the day until when.
    """

    id: str
    number: int
    text: str
    asker: str = ""
    organisation: str = ""
    since: datetime | None = None
    minutes: int = 0
    owner: str = ""
    by: date | None = None


class QuestionModel(QAbstractListModel):
    """The questions of one outcome, by number; a question keeps its row while others come and go.

    So the question that is selected stays the one selected, whatever happens at other desks.
    """

    def __init__(self, live: LiveEvent, outcome: Outcome, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._outcome = outcome
        self._rows: list[QuestionRow] = []
        self._askers: frozenset[str | None] = frozenset()
        live.ready.connect(self.refresh)
        live.questions_changed.connect(self.refresh)
        live.delegates_changed.connect(self._names_changed)
        self.refresh()

    @property
    def rows(self) -> tuple[QuestionRow, ...]:
        """The rows as shown."""
        return tuple(self._counted(row) for row in self._rows)

    @property
    def longest(self) -> int:
        """For how many whole minutes the one has waited that waits longest."""
        waiting = [row.since for row in self._rows if row.since is not None]
        return self._minutes(min(waiting)) if waiting else 0

    def row(self, index: Index) -> QuestionRow | None:
        """The row at an index, or none where there is none."""
        known = 0 <= index.row() < len(self._rows)
        return self._counted(self._rows[index.row()]) if known else None

    def refresh(self, *_changes: object) -> None:
        """Show what the live event holds now."""
        chosen = [one for one in self._live.questions.values() if one.outcome is self._outcome]
        chosen.sort(key=lambda one: one.number)
        self._askers = frozenset(one.asker_id for one in chosen)
        self._show([self._row_of(one) for one in chosen])

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
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(row.text)
        return None

    def _row_of(self, question: Question) -> QuestionRow:
        delegate = self._live.delegates.get(question.asker_id or "")
        return QuestionRow(
            id=question.id,
            number=question.number,
            text=question.text,
            asker=question.asker_name if delegate is None else delegate.full_name,
            organisation="" if delegate is None else delegate.organisation,
            since=question.recorded_at if self._outcome is Outcome.WAITING else None,
            owner=question.follow_up_owner,
            by=question.follow_up_by,
        )

    def _counted(self, row: QuestionRow) -> QuestionRow:
        return row if row.since is None else replace(row, minutes=self._minutes(row.since))

    def _minutes(self, since: datetime) -> int:
        return max(0, (self._live.now() - since) // timedelta(minutes=1))

    def _names_changed(self, changed: tuple[Delegate, ...], gone: frozenset[str]) -> None:
        if not self._askers.isdisjoint({one.id for one in changed} | gone):
            self.refresh()

    def _show(self, new: Sequence[QuestionRow]) -> None:
        """Take out who went, put in who came, and tell which of the rest have changed.

        Rows are ordered by a number that never changes, so those that stay keep their order.
        """
        staying = {row.id for row in new}
        known = {row.id for row in self._rows}
        for first, last in reversed(_runs([row.id not in staying for row in self._rows])):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        for first, last in _runs([row.id not in known for row in new]):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = new[first : last + 1]
            self.endInsertRows()
        for first, last in _runs([old != now for old, now in zip(self._rows, new, strict=True)]):
            self._rows[first : last + 1] = new[first : last + 1]
            self.dataChanged.emit(self.index(first), self.index(last))

    def _spoken(self, row: QuestionRow) -> str:
        asker = row.asker or self.tr("Anonymous")
        who = f"{asker}, {row.organisation}" if row.organisation else asker
        said = self.tr("Question {0}: {1} Asked by {2}.").format(row.number, row.text, who)
        if row.owner:
            said += " " + self.tr("To be answered by {0}.").format(row.owner)
        return said


def _runs(wanted: Sequence[bool]) -> list[tuple[int, int]]:
    """First and last place of each stretch of true ones, in order."""
    runs: list[tuple[int, int]] = []
    for place, true in enumerate(wanted):
        if not true:
            continue
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
