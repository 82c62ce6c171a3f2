"""What the lists of questions share: rows of the live event that come, go, move and change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventdesk.core.delegates import Delegate
from eventdesk.core.questions.question import Question
from eventdesk.core.shown_text import shown
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.moved_rows import places_to_move
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import tool_tip

Index = QModelIndex | QPersistentModelIndex


class AnyRow(Protocol):
    """What every row of a question has."""

    @property
    def id(self) -> str:
        """The question's."""

    @property
    def text(self) -> str:
        """What is asked."""


Row = TypeVar("Row", bound=AnyRow)


class QuestionRows(QAbstractListModel, Generic[Row]):
    """Questions as rows. One keeps its index while others come, go and move.

    So the question that is selected stays the one selected, whatever happens at other desks.
    """

    def __init__(self, live: LiveEvent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._rows: list[Row] = []
        self._askers: frozenset[str | None] = frozenset()
        live.ready.connect(self.refresh)
        live.questions_changed.connect(self.refresh)
        live.delegates_changed.connect(self._names_changed)
        self.refresh()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as shown."""
        return tuple(self._now(place) for place in range(len(self._rows)))

    def row(self, index: Index) -> Row | None:
        """The row at an index, or none where there is none."""
        return self._now(index.row()) if 0 <= index.row() < len(self._rows) else None

    def place_of(self, question_id: str) -> QModelIndex:
        """Where a question stands; no valid index where it is not among them."""
        at = next((n for n, row in enumerate(self._rows) if row.id == question_id), None)
        return QModelIndex() if at is None else self.index(at)

    def refresh(self, *_changes: object) -> None:
        """Show what the live event holds now."""
        questions = self._wanted()
        self._askers = frozenset(one.asker_id for one in questions)
        self._show(self._rows_of(questions))

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
            return shown(self._spoken(row))
        return tool_tip(row.text) if role == Qt.ItemDataRole.ToolTipRole else None

    def _wanted(self) -> Sequence[Question]:
        """The questions that are shown, in their order."""
        raise NotImplementedError

    def _rows_of(self, questions: Sequence[Question]) -> Sequence[Row]:
        """Their rows; they may stand in another order."""
        raise NotImplementedError

    def _spoken(self, row: Row) -> str:
        """A row in words."""
        raise NotImplementedError

    def _now(self, place: int) -> Row:
        """The row at a place as it reads at this moment."""
        return self._rows[place]

    def _who(self, question: Question) -> tuple[str, str]:
        """The name and the organisation of whoever asked; "" for what is not known."""
        delegate = self._live.delegates.get(question.asker_id or "")
        if delegate is None:
            return question.asker_name, ""
        return delegate.full_name, delegate.organisation

    def _names_changed(self, changed: tuple[Delegate, ...], gone: frozenset[str]) -> None:
        if not self._askers.isdisjoint({one.id for one in changed} | gone):
            self.refresh()

    def _show(self, new: Sequence[Row]) -> None:
        """Take out who went, move who moved, put in who came, and tell who else has changed."""
        none = QModelIndex()
        staying = {row.id for row in new}
        for first, last in reversed(_runs([row.id not in staying for row in self._rows])):
            self.beginRemoveRows(none, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        self._move_to([row.id for row in new])
        known = {row.id for row in self._rows}
        for first, last in _runs([row.id not in known for row in new]):
            self.beginInsertRows(none, first, last)
            self._rows[first:first] = new[first : last + 1]
            self.endInsertRows()
        for first, last in _runs([old != now for old, now in zip(self._rows, new, strict=True)]):
            self._rows[first : last + 1] = new[first : last + 1]
            self.dataChanged.emit(self.index(first), self.index(last))

    def _move_to(self, wanted: Sequence[str]) -> None:
        """Bring those that are there into this order, with as few moves as can be."""
        none = QModelIndex()
        shown = [row.id for row in self._rows]
        for start, end in places_to_move(shown, wanted):
            below = end + 1 if end > start else end
            self.beginMoveRows(none, start, start, none, below)
            self._rows.insert(end, self._rows.pop(start))
            self.endMoveRows()


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
