"""The desks of an event as a table, in an order that somebody chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from eventdesk.core.shown_text import in_one_line
from eventdesk.ui.joined.words import DeskRow
from eventdesk.ui.language.marked import as_marked
from eventdesk.ui.models.moved_rows import places_to_move
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import tool_tip

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the table."""

    DESK = 0
    KIND = 1
    WHO = 2
    STATE = 3
    BEHIND = 4
    TO_SEND = 5
    CLOCK = 6
    PROGRAM = 7

    @property
    def head(self) -> str:
        """What the column is called."""
        return as_marked("desks", _HEADS[self])


_HEADS = (
    QT_TRANSLATE_NOOP("desks", "Desk"),
    QT_TRANSLATE_NOOP("desks", "As"),
    QT_TRANSLATE_NOOP("desks", "Who"),
    QT_TRANSLATE_NOOP("desks", "Connection"),
    QT_TRANSLATE_NOOP("desks", "Behind"),
    QT_TRANSLATE_NOOP("desks", "To send"),
    QT_TRANSLATE_NOOP("desks", "Clock"),
    QT_TRANSLATE_NOOP("desks", "Version"),
)

_BY: dict[Column, Callable[[DeskRow], object]] = {
    Column.DESK: lambda row: row.desk.casefold(),
    Column.KIND: lambda row: row.kind,
    Column.WHO: lambda row: (not row.who, row.who.casefold()),
    Column.STATE: lambda row: (not row.is_here, "" if row.is_here else row.seen_at.isoformat()),
    Column.BEHIND: lambda row: row.behind,
    Column.TO_SEND: lambda row: row.to_send,
    Column.CLOCK: lambda row: abs(row.offset),
    Column.PROGRAM: lambda row: row.program,
}


class DesksModel(QAbstractTableModel):
    """Rows stay rows: whatever changes, comes or goes, a chosen desk stays chosen.

    Signals:
        order_changed: the rows stand in another order.
    """

    order_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[DeskRow] = []
        self.column = Column.DESK
        self.is_descending = False

    @property
    def rows(self) -> tuple[DeskRow, ...]:
        """The rows as shown."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[DeskRow]) -> None:
        """Show these desks, in the order of now."""
        self._show(self._sorted(rows))

    def sort_by(self, column: Column, *, descending: bool = False) -> None:
        """Another order."""
        self.column, self.is_descending = column, descending
        self._show(self._sorted(self._rows))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self.order_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many desks."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Eight."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return Column(section).head

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, the words of a cell for everybody else."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # The first cell is the one that is seen, and is painted as the whole row.
            whole = index.column() == Column.DESK
            return self.spoken(row) if whole else self._said(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(" · ".join(one for one in (row.desk, row.who, row.state) if one))
        return None

    def cell(self, row: DeskRow, column: Column) -> str:
        """What stands in a cell, as it may be shown."""
        if column is Column.DESK and row.is_own:
            return in_one_line(self.tr("{0} (this desk)").format(row.desk))
        words = (
            row.desk, row.kind, row.who, row.state, str(row.behind or ""), str(row.to_send or ""),
            row.clock, row.program,
        )  # fmt: skip
        return in_one_line(words[column])

    def spoken(self, row: DeskRow) -> str:
        """A whole row in words."""
        said = [self.cell(row, Column.DESK)]
        said += [one for one in (in_one_line(row.kind), in_one_line(row.who), row.state) if one]
        for column in (Column.BEHIND, Column.TO_SEND, Column.CLOCK, Column.PROGRAM):
            if self.cell(row, column):
                said.append(self._said(row, column))
        return ", ".join(said)

    def _said(self, row: DeskRow, column: Column) -> str:
        return f"{column.head}: {self.cell(row, column)}"

    def _sorted(self, rows: Sequence[DeskRow]) -> list[DeskRow]:
        by_name = sorted(rows, key=lambda row: (row.desk.casefold(), row.id))
        return sorted(by_name, key=_BY[self.column], reverse=self.is_descending)  # type: ignore[arg-type]

    def _show(self, new: list[DeskRow]) -> None:
        """Take out who went, move who moved, put in who came, and tell who else has changed."""
        none = QModelIndex()
        staying = {row.id for row in new}
        for place in reversed(range(len(self._rows))):
            if self._rows[place].id not in staying:
                self.beginRemoveRows(none, place, place)
                del self._rows[place]
                self.endRemoveRows()
        wanted = [row.id for row in new]
        for start, end in places_to_move([row.id for row in self._rows], wanted):
            self.beginMoveRows(none, start, start, none, end + 1 if end > start else end)
            self._rows.insert(end, self._rows.pop(start))
            self.endMoveRows()
        known = {row.id for row in self._rows}
        for place, row in enumerate(new):
            if row.id not in known:
                self.beginInsertRows(none, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            elif row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
