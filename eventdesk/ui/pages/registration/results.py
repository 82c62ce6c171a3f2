"""What a search found: two cards where two could be meant, else a list; and a sentence above."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from eventdesk.core.delegates import Delegate
from eventdesk.core.finding.meant import NAMESAKES, Reading
from eventdesk.ui.announcing import announce
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.list import PeopleList
from eventdesk.ui.pages.registration.rows import ResultView, namesake_view, result_view
from eventdesk.ui.pages.registration.sentences import sentence_for
from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, NAME, NOTE, ROW
from eventdesk.ui.widgets.category_chip import paint_category_before
from eventdesk.ui.widgets.namesake_cards import NamesakeCards
from eventdesk.ui.widgets.row_model import ROW_ROLE, RowModel
from eventdesk.ui.widgets.row_painter import RowPainter
from eventdesk.ui.widgets.text import Text

ROW_HEIGHT = 64
WHY_SHARE = 0.28


class ResultDelegate(QStyledItemDelegate):
    """Draws a `ResultView`: digit, name over role and organisation, why, Enter, pill."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """64 px high at 100 %."""
        return QSize(self._theme.px(240), self._theme.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row; the name gives way to what stands at its right."""
        view = index.data(ROW_ROLE)
        if not isinstance(view, ResultView):
            return
        px, box = self._theme.px, QRectF(option.rect)
        rows = RowPainter(painter, self._theme)
        last = index.row() == index.model().rowCount() - 1
        ground = rows.ground(option, first=index.row() == 0, last=last)
        if not last:
            rows.hairline(box)
        middle = box.center().y()
        end = rows.pill(box.right() - px(20), middle, view.pill, on=ground) - px(12)
        if view.is_next:
            end = rows.key(end, middle, "Enter", ink="accent") - px(12)
        if view.why:
            wide = box.width() * WHY_SHARE
            why = QRectF(end - wide, middle - px(10), wide, px(20))
            right = Qt.AlignmentFlag.AlignRight
            end -= rows.text(why, view.why, size=BODY, ink="ink2", align=right) + px(16)
        left = box.left() + px(20)
        if view.number:
            number = QRectF(left, middle - px(12), px(20), px(24))
            ink = "accent" if view.is_asked else "ink3"
            rows.text(number, str(view.number), size=ROW, strong=view.is_asked, ink=ink)
            left += px(24)
        name = QRectF(left, box.top() + px(9), end - left, px(26))
        rows.matched_text(name, view.name, view.spans, size=NAME)
        line = QRectF(left, box.top() + px(35), end - left, px(20))
        line = paint_category_before(painter, self._theme, line, view.category)
        rows.text(line, view.line, size=BODY, ink="ink2")


class Results(QWidget):
    """Shows one `Reading`; keeps which row somebody moved to, and whether Enter has asked.

    Signals:
        entered: a delegate (an id) was chosen by Enter in the list or by a double click.
        entered_without_row: Enter in the list while none of its rows is selected.
    """

    entered = Signal(str)
    entered_without_row = Signal()

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._live = theme, live
        self._reading, self._query = Reading(), ""
        self._selected: int | None = None
        self._is_asking = False
        self._is_showing = False
        self.sentence = Text(theme, size=ROW, strong=True, lines=2)
        self.cards = NamesakeCards(theme)
        self._less = Text(theme, self.tr("Less likely"), size=NOTE, strong=True, ink="ink3")
        self.list = PeopleList(theme, name=self.tr("People found"), row=ROW_HEIGHT)
        self.rows: RowModel[ResultView] = RowModel(
            ResultView.spoken, whole=ResultView.whole, parent=self
        )
        self.list.setModel(self.rows)
        self.list.draw_by(ResultDelegate(theme, self.list))
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self.list.entered.connect(lambda index: self._enter(index.row() + self._first_row))
        self.list.entered_without_row.connect(self.entered_without_row)
        self.cards.picked.connect(self._move_to)
        self.cards.entered.connect(self._enter)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for widget in (self.sentence, self.cards, self._less):
            self._layout.addWidget(widget)
        self._layout.addWidget(self.list, 1)
        self._layout.addStretch(0)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def reading(self) -> Reading:
        """What is shown."""
        return self._reading

    @property
    def selected(self) -> Delegate | None:
        """The person somebody moved to."""
        found = self._reading.found
        return None if self._selected is None else found[self._selected].delegate

    @property
    def alone(self) -> Delegate | None:
        """Whom Enter admits: nobody once a digit is asked for."""
        return None if self._is_asking else self._reading.alone

    @property
    def is_asking(self) -> bool:
        """Whether Enter found more than one who could be meant: a digit chooses now."""
        return self._is_asking

    def show_reading(self, reading: Reading, query: str) -> None:
        """Show another answer; for the same text, who was moved to stays so."""
        if query == self._query and reading == self._reading and self.isVisible():
            return  # the whole answer is no more than what stands there
        kept = self.selected.id if self.selected is not None and query == self._query else None
        ids = [found.delegate.id for found in reading.found]
        before = [found.delegate.id for found in self._reading.found]
        self._is_asking = self._is_asking and query == self._query and ids == before
        self._reading, self._query = reading, query
        self._selected = ids.index(kept) if kept in ids else None
        self._show()

    def ask(self) -> None:
        """From now on it takes a digit."""
        self._is_asking = True
        self._show()

    def stop_asking(self) -> None:
        """Typing went on."""
        self._is_asking = False

    def step(self, by: int) -> None:
        """Move down (up, if negative); above the first nobody is selected."""
        last = len(self._reading.found) - 1
        if last < 0:
            return
        at = -1 if self._selected is None else self._selected
        to = min(last, at + by)
        self._selected = to if to >= 0 else None
        self._show()

    def by_digit(self, digit: int) -> Delegate | None:
        """Whom the digit chooses."""
        found = self._reading.found
        return found[digit - 1].delegate if digit <= len(found) else None

    @property
    def _first_row(self) -> int:
        """How many stand above the list, as cards."""
        return self._reading.cards

    def _show(self) -> None:
        reading, first = self._reading, self._first_row
        cards = tuple(
            namesake_view(found, self._live, number=place + 1)
            for place, found in enumerate(reading.found[:first])
        )
        if len(cards) == NAMESAKES:
            self.cards.show_views((cards[0], cards[1]), self._selected)
        self.cards.setVisible(bool(cards))
        self._is_showing = True
        self.rows.show_rows(self._row_views(first))
        self._is_showing = False
        self._less.setVisible(bool(first) and len(reading.found) > first)
        self.list.setVisible(len(reading.found) > first)
        self.list.fit()
        row = None if self._selected is None or self._selected < first else self._selected - first
        self.list.selectionModel().blockSignals(True)
        self.list.select(row)
        self.list.selectionModel().blockSignals(False)
        self.list.viewport().update()
        sentence = sentence_for(
            reading, self._query, selected=self._as_now(self.selected),
            is_asking=self._is_asking, minute=self._live.minute,
            alone=self._as_now(self.alone),
        )  # fmt: skip
        if sentence != self.sentence.text():
            announce(self, sentence)
        self.sentence.show_text(sentence)

    def _as_now(self, delegate: Delegate | None) -> Delegate | None:
        """The same person as they stand now, which may be later than the search."""
        return None if delegate is None else self._live.delegates.get(delegate.id, delegate)

    def _row_views(self, first: int) -> list[ResultView]:
        reading = self._reading
        alone = self.alone if self._selected is None else None
        takes_digits = reading.meant > 1 or (reading.meant == 1 and self.alone is None)
        return [
            result_view(
                found,
                self._query,
                self._live,
                number=place + 1 if takes_digits else 0,
                is_asked=self._is_asking,
                is_next=place == self._selected or (alone is not None and found.id == alone.id),
            )
            for place, found in enumerate(reading.found)
            if place >= first
        ]

    def _move_to(self, place: int) -> None:
        self._selected = place
        self._show()

    def _on_selection(self, *_changes: QItemSelection) -> None:
        """An arrow or a click in the list; rows that come and go select nobody."""
        selected = self.list.selectedIndexes()
        if self._is_showing or not selected:
            return
        place = selected[0].row() + self._first_row
        if place != self._selected:
            self._move_to(place)

    def _enter(self, place: int) -> None:
        if place < len(self._reading.found):
            self.entered.emit(self._reading.found[place].delegate.id)

    def _restyle(self) -> None:
        px = self._theme.px
        self.sentence.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(12))
        self.list.fit()
