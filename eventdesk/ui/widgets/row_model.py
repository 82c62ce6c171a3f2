"""A list model of frozen rows, which changes only what has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventdesk.core.shown_text import shown
from eventdesk.ui.widgets.text import tool_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Under this role a delegate finds the row's dataclass."""


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows for a delegate; `spoken` gives a row in words, for screen readers.

    `whole` gives what a row's tooltip says where something may be elided.
    """

    def __init__(
        self,
        spoken: Callable[[Row], str],
        *,
        whole: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._spoken = spoken
        self._whole = whole

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as shown."""
        return self._rows

    def row(self, index: Index) -> Row | None:
        """The row at an index, or none where there is none."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; what stays at either end is left alone, selection included."""
        new, old = tuple(rows), self._rows
        shorter = min(len(new), len(old))
        head = 0
        while head < shorter and new[head] == old[head]:
            head += 1
        tail = 0
        while tail < shorter - head and new[-1 - tail] == old[-1 - tail]:
            tail += 1
        gone, come = len(old) - head - tail, len(new) - head - tail
        kept = min(gone, come)
        none = QModelIndex()
        if gone > kept:
            self.beginRemoveRows(none, head + kept, head + gone - 1)
            self._rows = old[: head + kept] + old[head + gone :]
            self.endRemoveRows()
        elif come > kept:
            self.beginInsertRows(none, head + kept, head + come - 1)
            self._rows = old[: head + kept] + new[head + kept : head + come] + old[head + kept :]
            self.endInsertRows()
        self._rows = new
        if kept:
            self.dataChanged.emit(self.index(head), self.index(head + kept - 1))

    def show_others(self, rows: Sequence[Row]) -> None:
        """Show other rows altogether, however many: nothing is compared, nothing stays selected."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows; a row has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The dataclass for the delegate, and words for everybody else."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return shown(self._spoken(row))
        if role == Qt.ItemDataRole.ToolTipRole and self._whole is not None:
            return tool_tip(self._whole(row))
        return None
