"""A list of people that leaves typing to the search field."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from eventdesk.ui.theme import Theme


class PeopleList(QListView):
    """Rows of one height; arrows move, and nothing else selects a row but a click.

    Letters and Esc are left to the page, which puts them where they belong.

    Signals:
        entered: Enter on the selected row, or a double click.
        entered_without_row: Enter while no row is selected.
    """

    entered = Signal(QModelIndex)
    entered_without_row = Signal()

    def __init__(
        self, theme: Theme, *, name: str, row: float, parent: QWidget | None = None
    ) -> None:
        """`name` is for screen readers, `row` the height of one in px at 100 %."""
        super().__init__(parent)
        self._theme = theme
        self._row = row
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setMinimumHeight(1)
        self.doubleClicked.connect(self.entered)
        theme.changed.connect(self.fit)

    def draw_by(self, delegate: QStyledItemDelegate) -> None:
        """Draw the rows with this delegate."""
        self.setItemDelegate(delegate)

    def fit(self) -> None:
        """Be as high as the rows, where there is room for all of them."""
        model = self.model()
        rows = model.rowCount()
        row = self._theme.px(self._row)
        self.setMinimumHeight(row + 2)
        self.setMaximumHeight(max(1, rows) * row + 2)
        self.doItemsLayout()
        self.viewport().update()

    def select(self, row: int | None) -> None:
        """Select a row and bring it into view, or select none."""
        model = self.model()
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self.scrollToTop()
        else:
            index = model.index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is, without selecting anybody."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            first = self.model().index(0, 0)
            no_update = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(first, no_update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; what is typed is not for the list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self._enter()
            event.accept()
        elif event.text().isprintable() and event.text():
            event.ignore()
        elif event.key() == Qt.Key.Key_Down and not self.selectedIndexes():
            self.select(max(0, self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        selected = self.selectedIndexes()
        if selected:
            self.entered.emit(selected[0])
        else:
            self.entered_without_row.emit()
