"""Which rows of a table the acts of the log are: the newest on top, and unfolded ones with theirs.

The rows are numbers alone. What stands in them is for the model that is made of this.
"""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventdesk.ui.models.day_log_acts import LogActs, holds
from eventdesk.ui.models.day_log_line import Column

Index = QModelIndex | QPersistentModelIndex


class RowsOfActs(QAbstractTableModel):
    """The acts that are shown, and those of them whose entries are rows of their own.

    Attributes:
        acts: all acts of the log, numbered from the oldest.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.acts = LogActs()
        self._passing: list[int] = []
        """Those that pass the filter, of whatever kind."""
        self._shown: list[int] = []
        self._open: list[int] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows are shown: acts, and the entries of those that are unfolded."""
        if parent.isValid():
            return 0
        return len(self._shown) + sum(self.acts.size(act) for act in self._open_shown())

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Five."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return Column(section).head

    @property
    def opened(self) -> tuple[str, ...]:
        """The acts (their ids) whose entries are shown below them."""
        open_ = set(self._open)
        return tuple(act for act, number in self.acts.numbers.items() if number in open_)

    def row_of(self, act: str) -> int:
        """The row of an act (its id); -1 where it is not shown."""
        number = self.acts.numbers.get(act, -1)
        return self._row_of(number) if self._is_shown(number) else -1

    def take_away(self, stays: int) -> None:
        """Of the entries so many stay: take away the rows of all acts that go on after them."""
        first = bisect_left(self.acts.ends, stays + 1)
        gone = len(self._shown) - bisect_left(self._shown, first)
        rows = gone + sum(self.acts.size(act) for act in self._open_shown() if act >= first)
        if rows:
            self.beginRemoveRows(QModelIndex(), 0, rows - 1)
        del self._shown[len(self._shown) - gone :]
        del self._passing[bisect_left(self._passing, first) :]
        del self._open[bisect_left(self._open, first) :]
        self.acts.take_away(first)
        if rows:
            self.endRemoveRows()

    def _open_shown(self) -> list[int]:
        return [act for act in self._open if self._is_shown(act)]

    def _is_shown(self, act: int) -> bool:
        return holds(self._shown, act)

    def _at(self, row: int) -> tuple[int, int | None]:
        """The act of a row, and which of its entries if the row is one below it."""
        for act in reversed(self._open_shown()):
            top = len(self._shown) - 1 - bisect_left(self._shown, act)
            if row <= top:
                break
            size = self.acts.size(act)
            if row <= top + size:
                return act, row - top - 1
            row -= size
        return self._shown[len(self._shown) - 1 - row], None

    def _row_of(self, act: int) -> int:
        """The row of an act that is shown."""
        above = sum(self.acts.size(one) for one in self._open_shown() if one > act)
        return len(self._shown) - 1 - bisect_left(self._shown, act) + above
