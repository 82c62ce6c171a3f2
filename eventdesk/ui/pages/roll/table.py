"""The list of the roll: fifty thousand names scroll in it as seventy do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from eventdesk.core.roll.roll import RollLine
from eventdesk.ui.models.roll_model import RollModel
from eventdesk.ui.pages.roll.rows import ROW_HEIGHT, SIDE, RollDelegate
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import ROW
from eventdesk.ui.widgets.painted_table import PaintedTable
from eventdesk.ui.widgets.row_painter import RowPainter


class RollTable(PaintedTable):
    """The rows of a `RollModel`; somebody is chosen by their id, wherever their row goes.

    Signals:
        chosen_changed: another name is chosen, or none.
        pressed_twice: a double click, which ticks.
    """

    chosen_changed = Signal()
    pressed_twice = Signal()

    def __init__(self, theme: Theme, model: RollModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, row=ROW_HEIGHT, parent=parent)
        self.roll = model
        self.setAccessibleName(self.tr("Evacuation roll"))
        self._chosen_id = ""
        self._is_losing_rows = False
        # Before the view itself hears of it, and moves its cursor to a neighbour.
        model.rowsAboutToBeRemoved.connect(self._before_removal)
        self.setModel(model)
        self.setItemDelegate(RollDelegate(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        model.divided.connect(self._choose_again)
        model.rowsInserted.connect(self._after_insertion)
        model.rowsRemoved.connect(self._after_removal)
        self.doubleClicked.connect(lambda _index: self.pressed_twice.emit())
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def chosen(self) -> RollLine | None:
        """The name that is chosen; None where the cursor is on anybody else."""
        line = self.roll.line_at(self.currentIndex().row())
        return line if line is not None and line.id == self._chosen_id else None

    def choose(self, delegate_id: str) -> bool:
        """Choose somebody; False where they are not shown."""
        row = self.roll.row_of(delegate_id)
        if row >= 0:
            self.setCurrentIndex(self.roll.index(row, 0))
        return row >= 0

    def choose_first(self, *, missing: bool = False) -> None:
        """Choose the first name, or the first that has not been seen yet."""
        lines = self.roll.candidates() if missing else []
        if lines and self.choose(lines[0].id):
            return
        for row in range(self.roll.rowCount()):
            if self.roll.line_at(row) is not None:
                self.setCurrentIndex(self.roll.index(row, 0))
                return

    def go(self, key: Qt.Key) -> None:
        """Move as the arrows do, while the focus is in the field."""
        if not self.currentIndex().isValid():
            self.choose_first()
            return
        action = _MOVES[key]
        index = self.moveCursor(action, Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.setCurrentIndex(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or say that there are none."""
        super().paintEvent(event)
        if self.roll.rowCount():
            return
        if self.roll.is_reading:
            sentence = self.tr("Reading who is inside.")
        elif self.roll.typed:
            sentence = self.tr("Nobody on the roll is called so. Esc shows everybody again.")
        elif self.roll.only_missing and self.roll.sums.names:
            sentence = self.tr("Everybody has been found safe. Ctrl M shows them all.")
        else:
            sentence = self.tr("Nobody is inside. Whoever is checked in stands here at once.")
        painter, px = QPainter(self.viewport()), self._theme.px
        box = QRectF(px(SIDE), px(12), self.viewport().width() - 2 * px(SIDE), px(24))
        RowPainter(painter, self._theme).text(box, sentence, size=ROW, ink="ink2")
        painter.end()

    def _on_current(self) -> None:
        line = self.roll.line_at(self.currentIndex().row())
        if line is not None and not self._is_losing_rows:
            self._chosen_id = line.id
        self.chosen_changed.emit()

    def _choose_again(self) -> None:
        """The rows are others: whoever was chosen stays so, if they are shown."""
        if self.roll.typed or not self.choose(self._chosen_id):
            self.scrollToTop()
            self.choose_first(missing=bool(self.roll.typed))

    def _before_removal(self) -> None:
        self._is_losing_rows = True

    def _after_removal(self) -> None:
        """Whoever is gone leaves nobody chosen: a neighbour would be ticked in their place."""
        self._is_losing_rows = False
        if self.chosen is None and not self.choose(self._chosen_id):
            self.setCurrentIndex(QModelIndex())

    def _after_insertion(self) -> None:
        """Whoever was chosen is so again where they stand now; the first of all only at first."""
        if self.chosen is None and not self.choose(self._chosen_id) and not self._chosen_id:
            self.choose_first()


_MOVES = {
    Qt.Key.Key_Up: PaintedTable.CursorAction.MoveUp,
    Qt.Key.Key_Down: PaintedTable.CursorAction.MoveDown,
    Qt.Key.Key_PageUp: PaintedTable.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: PaintedTable.CursorAction.MovePageDown,
}
MOVES = frozenset(_MOVES)
