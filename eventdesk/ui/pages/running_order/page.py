"""The running order page: how long, what next, and whether the fixed items are safe."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from eventdesk.core.running_order.forecast import Forecast
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.finder import Finder
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.form import ENTER
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.pages.running_order.asked.asked import Asked
from eventdesk.ui.pages.running_order.asked.asked_card import AskedCard
from eventdesk.ui.pages.running_order.asked.asked_words import MOST_ROWS
from eventdesk.ui.pages.running_order.asking.field_line import FieldLine
from eventdesk.ui.pages.running_order.asking.wishing import Places
from eventdesk.ui.pages.running_order.cards.next_card import NextCard
from eventdesk.ui.pages.running_order.cards.now_card import NowCard
from eventdesk.ui.pages.running_order.chair import Chair
from eventdesk.ui.pages.running_order.day.day_place import DayPlace
from eventdesk.ui.pages.running_order.day.table import RunningOrderTable
from eventdesk.ui.pages.running_order.day.timeline import Timeline
from eventdesk.ui.pages.running_order.desk_facts import DeskFacts
from eventdesk.ui.pages.running_order.empty import NoRunningOrder
from eventdesk.ui.pages.running_order.fixed_items.banner import FixedItemBanner
from eventdesk.ui.pages.running_order.fixed_items.replanner import Replanner
from eventdesk.ui.pages.running_order.foot_words import CHOOSE
from eventdesk.ui.pages.running_order.paper.card import SheetCard
from eventdesk.ui.pages.running_order.paper.printing import Printing
from eventdesk.ui.pages.running_order.paper.sheet import PaperSheet
from eventdesk.ui.pages.running_order.plan.item_form import ItemForm
from eventdesk.ui.pages.running_order.plan.planner import Planner
from eventdesk.ui.pages.running_order.showing import Parts, Showing
from eventdesk.ui.pages.running_order.speaker_links import SpeakerLinks
from eventdesk.ui.pages.running_order.to_speaker import ToSpeaker
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.asked_line import AskedLine
from eventdesk.ui.widgets.scrolled_column import lay_out_scrolled

LOW = 520
"""Lower than this the timeline goes, so that the table keeps its rows."""
MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
     Qt.Key.Key_End}
)  # fmt: skip
"""Keys of the rows: a page that is scrolled shows them while they are moved through."""
BELOW_CARDS = 160
"""What timeline and table need at least below the ways out, and what the banner needs besides."""


class RunningOrderPage(Page):
    """Shows the forecast of the second; every key is an act, and a refusal a line in the page.

    Signals:
        undo_wished: the last act is to be undone.
        went_on: the day went on, or Esc was pressed: what was only said to be done has been read.
    """

    undo_wished = Signal()
    went_on = Signal()

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        finder: Finder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`finder` knows whom published names could mean; without it nobody is offered."""
        super().__init__(theme, live, acts, parent)
        self.now_card = NowCard(theme)
        self.next_card = NextCard(theme)
        self.line = AskedLine(theme)
        self.field_line = FieldLine(theme)
        self.form = ItemForm(theme, live.now)
        self.to_speaker = ToSpeaker(theme, live, acts)
        self.banner = FixedItemBanner(theme)
        self.asked = AskedCard(theme)
        self.timeline = Timeline(theme, live.local)
        self.table = RunningOrderTable(theme)
        self.empty = NoRunningOrder(theme)
        self.sheet = SheetCard(theme)
        self._day_place = DayPlace(
            theme, line=self.timeline, table=self.table, form=self.form, sheet=self.sheet
        )
        places = Places(line=self.line, field=self.field_line, table=self.table)
        self._chair = Chair(live, acts, places, self.banner, self)
        self._planner = Planner(live, acts, places, self.form, self)
        self._replanner = Replanner(live, acts, places, self.banner, self)
        self._asked = Asked(self.asked, self.line, live, acts, self)
        self._paper = PaperSheet(self.sheet, live, acts, self)
        self._printing = Printing(self.line, acts, self)
        self.desk_facts = DeskFacts(live, finder, self)
        self._speaker_links = SpeakerLinks(live, acts, self.desk_facts, places, self)
        self._showing = Showing(live, self._parts(), self.desk_facts, self._replanner, self)
        self._lay_out()
        self._connect()
        self._restyle()
        self._show_forecast(live.forecast)

    def handlers(self) -> Handlers:
        """The keys of the chair, and of the sheet of paper beside it."""
        return {
            **self._chair.handlers(),
            **self._planner.handlers(),
            **self._replanner.handlers(),
            **self.to_speaker.handlers(),
            **self._speaker_links.handlers(),
            **self._asked.handlers(),
            "order.print": self._printing.ask,
            "order.from_paper": self._open_sheet,
        }

    def catch_up(self) -> None:
        """Show the forecast of this second."""
        self._ticked(self.live.forecast)

    def show_thing(self, thing: str, name: str) -> None:
        """Choose an item."""
        self.table.choose(thing)

    def take_focus(self) -> None:
        """The rows have the focus, and the item of now is in view."""
        if self._planner.form_is_open:
            self.form.take_focus()
            return
        if not self.live.order.items:
            self.empty.button.setFocus()
            return
        if not self.sheet.isHidden():
            self._paper.open()
            return
        self.table.setFocus()
        self.table.follow()

    def event(self, event: QEvent) -> bool:
        """Space on a focused button presses it, and what a question asks for answers it.

        While something is written into a field, or chosen in the form, no key of the page fires.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in MOVES and self.table.view.hasFocus():
                self._area.ensureWidgetVisible(self.table)
            if self._is_no_shortcut(event):
                event.accept()
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line came, or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._rest_what_has_no_key()
        return super().eventFilter(watched, event)

    def _is_no_shortcut(self, event: QKeyEvent) -> bool:
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Space and isinstance(focus, QAbstractButton):
            return True
        if isinstance(focus, QLineEdit) or self.form.isAncestorOf(focus or self):
            return self._has_key(event)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and self.line.takes(event.key())

    def _has_key(self, event: QKeyEvent) -> bool:
        pressed = QKeySequence(event.keyCombination())
        return any(action.shortcut() == pressed for action in self.actions())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a question or a way out that is shown; Enter changes a row, Esc leaves it."""
        if self.line.answer(event.key()):
            return
        if not event.isAutoRepeat():
            if self._replanner.answer(event.key()):
                return
            if event.key() in ENTER and self.table.view.hasFocus():
                if self.table.chosen_row is not None:
                    self._planner.edit_chosen()
                return
            if event.key() == Qt.Key.Key_Escape and self.table.let_go():
                return
        if event.key() == Qt.Key.Key_Escape:
            self.went_on.emit()
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """A hidden page does not follow the clock."""
        super().showEvent(event)
        self._show_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The timeline goes where the page is low."""
        super().resizeEvent(event)
        self._arrange_day()
        self._make_room()

    def _open_sheet(self) -> None:
        if self.live.order.items:
            self.line.ask(None)
            self._paper.open()
            self._show_forecast(self.live.forecast)

    def _put_sheet_away(self) -> None:
        sentence = self._paper.put_away()
        self._show_forecast(self.live.forecast)
        self.take_focus()
        if sentence:
            self.line.say(sentence)

    def _show_form(self) -> None:
        """The form stands where the day did; what is on, and the fixed item, stay in view."""
        self._day_place.stand_form(shown=True)
        self._arrange_day()

    def _show_day(self) -> None:
        self._day_place.stand_form(shown=False)
        self._show_forecast(self.live.forecast)
        self.take_focus()

    def _rest_what_has_no_key(self) -> None:
        """While somebody writes, the ways out fold away, and the one filled button is not Next."""
        lines = (self.field_line, self.to_speaker.entry)
        writing = self._day_place.is_taken or not all(line.isHidden() for line in lines)
        self.banner.fold(folded=writing and not self._replanner.asks_why)
        self.next_card.button.set_primary(not writing)

    def _make_room(self) -> None:
        """Let the ways out be as high as the rows of now and next below them allow."""
        parts = (
            self.now_card,
            self.line,
            self.field_line,
            self.to_speaker,
            self.asked,
            self.timeline,
        )
        above = [part.sizeHint().height() for part in parts if not part.isHidden()]
        px = self.theme.px
        self.banner.ways.give_room(
            self.height() - sum(above) - px(12) * len(above) - px(BELOW_CARDS)
        )

    def _arrange_day(self) -> None:
        """Table and line, or what stands there for them; a low page has no room for the line."""
        self._day_place.arrange(
            day_is_there=bool(self.live.order.items),
            line_has_room=self.height() >= self.theme.px(LOW),
        )

    def _show_forecast(self, forecast: Forecast) -> None:
        there = bool(self.live.order.items)
        self.empty.setVisible(not there and self.live.details is not None)
        for part in (self.now_card, self.next_card):
            part.setVisible(there)
        self._arrange_day()
        self._show_asked(forecast)
        self._make_room()
        self._showing.show(forecast)

    def _show_now(self) -> None:
        """The page is turned to, or a way out is shown or no longer: the line does not lag then."""
        self._show_forecast(self.live.forecast)
        self._showing.show_line(soon=True)

    def _order_changed(self) -> None:
        entries = self.live.entries
        if self.isVisible() and entries and entries[-1].undoes is None:
            self.went_on.emit()

    def _facts_changed(self) -> None:
        if self.isVisible():
            self._showing.show_cards(self.live.forecast)
            self._show_asked(self.live.forecast)

    def _show_asked(self, forecast: Forecast) -> None:
        """The questions beside what runs: fewer lines where the ways out need the room."""
        lines = MOST_ROWS
        if not self.banner.ways.isHidden() or self.height() < self.theme.px(LOW):
            lines = 1
        if self._day_place.is_taken:
            lines = 0
        self._asked.show(forecast, lines)

    def _ticked(self, forecast: Forecast) -> None:
        if self.isVisible():
            self._show_forecast(forecast)

    def _run(self, action_id: str) -> None:
        handler = self.handlers().get(action_id)
        if handler is not None:
            handler()
        elif action_id == "day_log.undo":
            self.undo_wished.emit()
        elif action_id == CHOOSE:
            self.take_focus()

    def _parts(self) -> Parts:
        return Parts(
            now_card=self.now_card,
            next_card=self.next_card,
            banner=self.banner,
            timeline=self.timeline,
            table=self.table,
        )

    def _connect(self) -> None:
        self.live.ticked.connect(self._ticked)
        self.live.running_order_changed.connect(self._order_changed)
        self.desk_facts.changed.connect(self._facts_changed)
        self.desk_facts.reasons_changed.connect(lambda: self._ticked(self.live.forecast))
        self._showing.rows_shown.connect(self._planner.rows_are_shown)
        self.now_card.wished.connect(self._run)
        self.table.keys.wished.connect(self._run)
        self.next_card.wished.connect(self._run)
        self.asked.wished.connect(self._run)
        self.live.questions_changed.connect(self._facts_changed)
        self.field_line.closed.connect(self.take_focus)
        self._planner.form_opened.connect(self._show_form)
        self._planner.form_left.connect(self._show_day)
        self._replanner.changed.connect(self._show_now)
        self._replanner.changed.connect(self._scroll_to_ways)
        self.to_speaker.left.connect(self.take_focus)
        self.to_speaker.refused.connect(self.line.say)
        self.sheet.left.connect(self._put_sheet_away)
        self.line.left.connect(self.take_focus)
        self.empty.wished.connect(self.action_wished)
        self.theme.changed.connect(self._restyle)

    def _scroll_to_ways(self) -> None:
        """To all of them, or, where they are higher than the page, to the one that is shown."""
        self._area.ensureWidgetVisible(self.banner)
        if (chosen := self.banner.ways.chosen) is not None:
            self._area.ensureWidgetVisible(chosen)

    def _lay_out(self) -> None:
        self._cards = QHBoxLayout()
        self._cards.addWidget(self.now_card, 656)
        self._cards.addWidget(self.next_card, 360)
        inner = QWidget()
        inner.installEventFilter(self)
        self._area = lay_out_scrolled(self, inner)
        self._all = QVBoxLayout(inner)
        self._all.addLayout(self._cards)
        for part in (self.line, self.field_line, self.to_speaker, self.banner, self.asked):
            self._all.addWidget(part)
        self._all.addWidget(self._day_place, 1)
        self._all.addWidget(self.empty, 1)

    def _restyle(self) -> None:
        px = self.theme.px
        self._all.setContentsMargins(px(15), px(16), px(24), px(12))
        self._all.setSpacing(px(12))
        self._cards.setSpacing(px(16))
