"""The running order as an item model: one row an item, which changes only what has changed."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from eventdesk.core.shown_text import shown
from eventdesk.ui.models.rows_on_demand import RowsOnDemand, rows_as_made
from eventdesk.ui.models.running_order_rows import ItemRow, status_word
from eventdesk.ui.widgets.row_model import ROW_ROLE
from eventdesk.ui.widgets.text import tool_tip

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from the left."""

    STATUS = 0
    ORIGINAL = 1
    """The plan that was sent out; there only once the plan of the day is another."""
    PLAN = 2
    FORECAST = 3
    ACTUAL = 4
    ITEM = 5
    LENGTH = 6
    START_BY = 7
    STATE = 8


class RunningOrderModel(QAbstractTableModel):
    """Rows are told apart by their ids, so that a selection stays with its item whatever moves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows_as_made(())
        self._read: set[str] = set()
        """Whose row somebody has read since it last changed: nobody else need be told."""

    @property
    def rows(self) -> tuple[ItemRow, ...]:
        """The rows as shown, all of them made."""
        self._read.update(self._rows.ids)
        return tuple(self._rows)

    @property
    def wide_rows(self) -> list[ItemRow]:
        """The rows that decide how wide the columns are."""
        return self._rows.wide

    def row_at(self, index: Index) -> ItemRow | None:
        """The row that an index lies in, or none where there is none."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        self._read.add(row.id)
        return row

    def row_of(self, item_id: str) -> int | None:
        """Where an item stands, or none where it does not."""
        return self._rows.places.get(item_id)

    def current(self) -> int | None:
        """The item of now; with nothing on stage the first to come, else the last of the day."""
        rows = self._rows
        if not rows:
            return None
        places = (rows.on_stage, rows.not_past, len(rows) - 1)
        return next(place for place in places if place is not None)

    @property
    def is_replanned(self) -> bool:
        """Whether the plan of the day is another than the one that was sent out."""
        return self._rows.is_replanned

    def show_rows(self, rows: Sequence[ItemRow]) -> None:
        """Show these: what came is inserted, what went is removed, the rest changes in place.

        A row that nobody has read since it last changed is made, and told of, when somebody does.
        """
        new = rows_as_made(rows)
        if new.ids != self._rows.ids:
            self._bring_in_line(new)
            self._read.intersection_update(new.ids)
        old, self._rows = self._rows, new
        changed = sorted(at for at in map(new.places.__getitem__, self._read) if old[at] != new[at])
        self._read.difference_update(new.ids[at] for at in changed)
        for first, last in _stretches(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many items; an item has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate, and words for everybody else."""
        row = self.row_at(index)
        if row is None:
            return None
        column = Column(index.column())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(_cell(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = row.spoken() if column is Column.ITEM else _spoken_cell(row, column)
            return shown(said)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tool_tip(row, column)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What a column holds; the icon's and the state's stand without a word above them."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(Column(section))
        return None

    def heading(self, column: Column) -> str:
        """The word above a column, or nothing."""
        return {
            Column.ORIGINAL: self.tr("Original"),
            Column.PLAN: self.tr("Plan"),
            Column.FORECAST: self.tr("Forecast"),
            Column.ACTUAL: self.tr("Actual"),
            Column.ITEM: self.tr("Item"),
            Column.LENGTH: self.tr("Length"),
            Column.START_BY: self.tr("Start by"),
        }.get(column, "")

    def _bring_in_line(self, rows: RowsOnDemand) -> None:
        """Insert what came and remove what went, from the end to the start."""
        shown, ids = list(self._rows), rows.ids
        none = QModelIndex()
        have = self._rows.ids
        steps = SequenceMatcher(None, have, ids, autojunk=False).get_opcodes()
        for step, from_, until, new_from, new_until in reversed(steps):
            if step == "equal":
                continue
            if until > from_:
                self.beginRemoveRows(none, from_, until - 1)
                del shown[from_:until]
                self._rows = rows_as_made(tuple(shown))
                self.endRemoveRows()
            if new_until > new_from:
                self.beginInsertRows(none, from_, from_ + new_until - new_from - 1)
                shown[from_:from_] = rows[new_from:new_until]
                self._rows = rows_as_made(tuple(shown))
                self.endInsertRows()


def _cell(row: ItemRow, column: Column) -> str:
    return {
        Column.STATUS: status_word(row.status),
        Column.ORIGINAL: row.original,
        Column.PLAN: row.plan,
        Column.FORECAST: row.forecast,
        Column.ACTUAL: row.actual,
        Column.ITEM: row.title,
        Column.LENGTH: row.length,
        Column.START_BY: row.start_by,
        Column.STATE: row.pill.word if row.pill else row.state,
    }[column]


def _tool_tip(row: ItemRow, column: Column) -> str | None:
    """What a cell may have been too narrow for. The state reaches into an empty "start by"."""
    if column is Column.START_BY and not row.start_by:
        column = Column.STATE
    if column not in {Column.ITEM, Column.STATE}:
        return None
    parts = (_cell(row, column), row.beside if column is Column.STATE else "", row.reason)
    return tool_tip(": ".join(part for part in parts if part))


def _spoken_cell(row: ItemRow, column: Column) -> str:
    cell = _cell(row, column)
    if column is Column.START_BY and row.start_by_missed:
        return QCoreApplication.translate("running_order", "{0}, cannot be met").format(cell)
    return cell


def _stretches(places: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of every run of neighbouring places, which are in order."""
    stretches: list[tuple[int, int]] = []
    for place in places:
        if stretches and place == stretches[-1][1] + 1:
            stretches[-1] = (stretches[-1][0], place)
        else:
            stretches.append((place, place))
    return stretches
