"""The running order page: how long, what next, and whether the fixed items are safe."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from eventdesk.core.lateness import minute_down
from eventdesk.core.running_order.forecast import Forecast
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.finder import Finder
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.running_order_details import details_of
from eventdesk.ui.models.running_order_rows import RowsOfTheDay, rows_compared, rows_of
from eventdesk.ui.pages.form import ENTER
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.pages.running_order.chair import Chair
from eventdesk.ui.pages.running_order.desk_facts import DeskFacts
from eventdesk.ui.pages.running_order.empty import NoRunningOrder
from eventdesk.ui.pages.running_order.field_line import FieldLine
from eventdesk.ui.pages.running_order.fixed_item_banner import FixedItemBanner
from eventdesk.ui.pages.running_order.foot_words import CHOOSE, foot_keys
from eventdesk.ui.pages.running_order.forms.item_form import ItemForm
from eventdesk.ui.pages.running_order.next_card import NextCard
from eventdesk.ui.pages.running_order.now_card import NowCard
from eventdesk.ui.pages.running_order.paper.card import SheetCard
from eventdesk.ui.pages.running_order.paper.printing import Printing
from eventdesk.ui.pages.running_order.paper.sheet import PaperSheet
from eventdesk.ui.pages.running_order.planner import Planner
from eventdesk.ui.pages.running_order.questions import AskedLine
from eventdesk.ui.pages.running_order.reason_line import ReasonLine
from eventdesk.ui.pages.running_order.replanner import Replanner, ReplanPlaces
from eventdesk.ui.pages.running_order.speaker_links import SpeakerLinks
from eventdesk.ui.pages.running_order.table import RunningOrderTable
from eventdesk.ui.pages.running_order.timeline import Timeline
from eventdesk.ui.pages.running_order.to_speaker import ToSpeaker
from eventdesk.ui.pages.running_order.wishing import Places
from eventdesk.ui.pages.running_order.words import banner_view, next_view, now_view
from eventdesk.ui.theme import Theme

KEPT_MINUTES = 8192
LOW = 520
"""Lower than this the timeline goes, so that the table keeps its rows."""
BELOW_CARDS = 160
"""What timeline and table need at least below the ways out, and what the banner needs besides."""


class RunningOrderPage(Page):
    """Shows the forecast of the second; every key is an act, and a refusal a line in the page.

    Signals:
        import_wished: there is no running order, and somebody wants to bring one in.
        undo_wished: the last act is to be undone.
        went_on: the day went on, or Esc was pressed: what was only said to be done has been read.
    """

    import_wished = Signal()
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
        # A day of 500 items shows thousands of times of day at every tick, nearly all the same.
        self._minute_word = lru_cache(KEPT_MINUTES)(live.minute)
        self._rows = RowsOfTheDay(self._minute)
        self.now_card = NowCard(theme)
        self.next_card = NextCard(theme)
        self.line = AskedLine(theme)
        self.field_line = FieldLine(theme)
        self.form = ItemForm(theme, live.now)
        self.form_place = _scrolled(self.form)
        self.to_speaker = ToSpeaker(theme, live, acts)
        self.banner = FixedItemBanner(theme)
        self.reason = ReasonLine(theme)
        self.timeline = Timeline(theme, live.local)
        self.table = RunningOrderTable(theme)
        self.empty = NoRunningOrder(theme)
        self.sheet = SheetCard(theme)
        places = self._places()
        self._chair = Chair(live, acts, places, self)
        self._planner = Planner(live, acts, places, self)
        asking = ReplanPlaces(banner=self.banner, line=self.line, reason=self.reason)
        self.replanner = Replanner(live, acts, asking, self)
        self._paper = PaperSheet(self.sheet, live, acts, self)
        self.printing = Printing(self.line, acts, self)
        self.desk_facts = DeskFacts(live, finder, self)
        self.speaker_links = SpeakerLinks(live, acts, self.desk_facts, places, self)
        self._lay_out()
        self._connect()
        self._restyle()
        self._show_forecast(live.forecast)

    def handlers(self) -> Handlers:
        """The keys of the chair, and of the sheet of paper beside it."""
        return {
            **self._chair.handlers(),
            **self._planner.handlers(),
            **self.replanner.handlers(),
            **self.to_speaker.handlers(),
            **self.speaker_links.handlers(),
            "order.print": self.printing.ask,
            "order.from_paper": self._open_sheet,
        }

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
        if event.type() == QEvent.Type.LayoutRequest:  # a line came, or went
            self._rest_what_has_no_key()
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_no_shortcut(event)
        ):
            event.accept()
            return True
        return super().event(event)

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
        """The keys of a question or of a way out that is shown; else Enter changes the row."""
        if self.line.answer(event.key()):
            return
        if not event.isAutoRepeat():
            if self.replanner.answer(event.key()):
                return
            if event.key() in ENTER and self.table.view.hasFocus():
                if self.table.chosen_row is not None:
                    self._planner.edit_chosen()
                return
        if event.key() == Qt.Key.Key_Escape:
            self.went_on.emit()
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """A hidden page does not follow the clock."""
        super().showEvent(event)
        self._show_forecast(self.live.forecast)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The timeline goes where the page is low."""
        super().resizeEvent(event)
        self._show_timeline()
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

    @property
    def _day_is_in_view(self) -> bool:
        """Neither the form nor the sheet of paper stands where the day does."""
        return self.sheet.isHidden() and not self._planner.form_is_open

    def _show_timeline(self) -> None:
        there = bool(self.live.order.items) and self._day_is_in_view
        self.timeline.setVisible(there and self.height() >= self.theme.px(LOW))

    def _show_form(self) -> None:
        """The form stands where the day did; what is on, and the fixed item, stay in view."""
        self.form_place.show()
        self.form.show()
        self.table.hide()
        self._show_timeline()

    def _show_day(self) -> None:
        self.form_place.hide()
        self._show_forecast(self.live.forecast)
        self.take_focus()

    def _rest_what_has_no_key(self) -> None:
        """While somebody writes, the ways out fold away, and the one filled button is not Next."""
        lines = (self.field_line, self.to_speaker.entry)
        writing = not self._day_is_in_view or not all(line.isHidden() for line in lines)
        self.banner.fold(folded=writing)
        self.next_card.button.set_primary(not writing and self.reason.isHidden())

    def _make_room(self) -> None:
        """Let the ways out be as high as the rows of now and next below them allow."""
        parts = (
            self.now_card,
            self.line,
            self.field_line,
            self.to_speaker,
            self.reason,
            self.timeline,
        )
        above = [part.sizeHint().height() for part in parts if not part.isHidden()]
        px = self.theme.px
        self.banner.ways.give_room(
            self.height() - sum(above) - px(12) * len(above) - px(BELOW_CARDS)
        )

    def _show_forecast(self, forecast: Forecast) -> None:
        order, minute = self.live.order, self._minute
        there = bool(order.items)
        self.empty.setVisible(not there and self.live.details is not None)
        for part in (self.now_card, self.next_card):
            part.setVisible(there)
        self.table.setVisible(there and self._day_is_in_view)
        self._show_timeline()
        self._show_cards(forecast)
        self.banner.show_view(banner_view(order, forecast, minute))
        self._make_room()
        self.replanner.look(forecast)
        reasons = self.desk_facts.reasons
        rows = self._rows.of(forecast, order.ready, reasons)
        plan = self.replanner.plan
        if plan is not None:
            rows = rows_compared(rows, rows_of(plan.forecast, order.ready, minute, reasons))
        self.table.show_rows(rows)
        self.table.keep_in_view(self.replanner.target)
        self._planner.rows_are_shown()
        self._show_details()
        self._show_line()

    def _show_now(self) -> None:
        """A way out is shown, or no longer: now, and not with the next second."""
        self._show_forecast(self.live.forecast)
        self._show_line(soon=True)

    def _show_cards(self, forecast: Forecast) -> None:
        order, minute, facts = self.live.order, self._minute, self.desk_facts
        self.now_card.show_view(facts.with_waiting(now_view(order, forecast, minute), forecast))
        self.next_card.show_view(next_view(order, forecast, minute))
        self.next_card.show_facts(facts.of_next(forecast))

    def _show_details(self) -> None:
        """What the chosen row has no column for, and its keys."""
        row = self.table.chosen_row
        self.table.keys.show_view(foot_keys(row))
        chosen = None if row is None else self.live.forecast.of(row.id)
        if chosen is None:
            self.table.show_details("")
        else:
            reason = self.desk_facts.reasons.get(chosen.item.id, "")
            self.table.show_details(details_of(chosen, self._minute, reason))

    def _order_changed(self) -> None:
        entries = self.live.entries
        if self.isVisible() and entries and entries[-1].undoes is None:
            self.went_on.emit()

    def _facts_changed(self) -> None:
        if self.isVisible():
            self._show_cards(self.live.forecast)

    def _minute(self, at: datetime) -> str:
        return self._minute_word(minute_down(at))

    def _forget_minutes(self) -> None:
        self._minute_word.cache_clear()
        self._rows.forget()

    def _ticked(self, forecast: Forecast) -> None:
        if self.isVisible():
            self._show_forecast(forecast)

    def _show_line(self, *, soon: bool = False) -> None:
        plan = self.replanner.plan
        shown = self.live.forecast if plan is None else plan.forecast
        self.timeline.show_forecast(shown, soon=soon)

    def _run(self, action_id: str) -> None:
        handler = self.handlers().get(action_id)
        if handler is not None:
            handler()
        elif action_id == "day_log.undo":
            self.undo_wished.emit()
        elif action_id == CHOOSE:
            self.take_focus()

    def _places(self) -> Places:
        return Places(
            line=self.line,
            field=self.field_line,
            form=self.form,
            table=self.table,
            banner=self.banner,
        )

    def _connect(self) -> None:
        self.live.ticked.connect(self._ticked)
        self.live.running_order_changed.connect(self._order_changed)
        self.desk_facts.changed.connect(self._facts_changed)
        self.desk_facts.reasons_changed.connect(lambda: self._ticked(self.live.forecast))
        self.table.chosen.connect(self._show_details)
        self.live.event_changed.connect(self._forget_minutes)
        self.now_card.wished.connect(self._run)
        self.table.keys.wished.connect(self._run)
        self.next_card.wished.connect(self._run)
        self.field_line.closed.connect(self.take_focus)
        self._planner.form_opened.connect(self._show_form)
        self._planner.form_left.connect(self._show_day)
        self.reason.closed.connect(self.take_focus)
        self.replanner.changed.connect(self._show_now)
        self.to_speaker.left.connect(self.take_focus)
        self.to_speaker.refused.connect(self.line.say)
        self.sheet.left.connect(self._put_sheet_away)
        self.line.left.connect(self.take_focus)
        self.empty.import_wished.connect(self.import_wished)
        self.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self._cards = QHBoxLayout()
        self._cards.addWidget(self.now_card, 656)
        self._cards.addWidget(self.next_card, 360)
        self._all = QVBoxLayout(self)
        self._all.addLayout(self._cards)
        for part in (self.line, self.field_line, self.to_speaker, self.banner, self.reason):
            self._all.addWidget(part)
        self._day = QVBoxLayout()
        self._day.addWidget(self.timeline)
        self._day.addWidget(self.table, 1)
        self._day.addWidget(self.form_place, 1)
        self._day.addWidget(self.sheet, 1)
        self._all.addLayout(self._day, 1)
        self._all.addWidget(self.empty, 1)

    def _restyle(self) -> None:
        px = self.theme.px
        self._all.setContentsMargins(px(15), px(16), px(24), px(12))
        self._all.setSpacing(px(12))
        self._cards.setSpacing(px(16))
        self._day.setSpacing(px(6))


def _scrolled(form: ItemForm) -> QScrollArea:
    """The form at the top of its place, scrolled where the window is too low for it."""
    inner, place = QWidget(), QScrollArea()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(form)
    column.addStretch(1)
    place.setWidget(inner)
    place.setWidgetResizable(True)
    place.setFrameShape(QFrame.Shape.NoFrame)
    place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    place.hide()
    return place
