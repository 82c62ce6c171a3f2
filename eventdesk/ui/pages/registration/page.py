"""Registration: find the right person, and admit them with one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.services.check_in import CheckInResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.table import action
from eventdesk.ui.finder import Finder
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.pages.registration.admitting import Admitting
from eventdesk.ui.pages.registration.asking import HeadsOf
from eventdesk.ui.pages.registration.attempt import Attempt
from eventdesk.ui.pages.registration.card import RegistrationCard
from eventdesk.ui.pages.registration.finding import NameSearch
from eventdesk.ui.pages.registration.forms import Forms
from eventdesk.ui.pages.registration.hint import RegistrationHint
from eventdesk.ui.pages.registration.inside import InsideList
from eventdesk.ui.pages.registration.keys import FieldKeys
from eventdesk.ui.pages.registration.leaving import Leaving
from eventdesk.ui.pages.registration.results import Results
from eventdesk.ui.pages.registration.scans import ScanPlace, Scans
from eventdesk.ui.pages.registration.side import RegistrationSide
from eventdesk.ui.pages.registration.standing import standing_check_in
from eventdesk.ui.pages.registration.whom import Whom
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.foot_keys import FootKeys
from eventdesk.ui.widgets.key_row import KeyView
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.search_field import SearchField
from eventdesk.ui.widgets.verdict_view import Verdict

LEAST_MIDDLE = 160
LEAST_WIDTH_FOR_SIDE = 840


class RegistrationPage(Page):
    """The field, and below it one thing only: the hint, results, a verdict, or who is inside.

    What stands where, the keys and the focus are here; finding, admitting and leaving are not.

    Signals:
        undo_wished: take back what was done last.
        undo_act_wished: take back this act (an id), after saying what it was.
        went_on: the next person is being dealt with, or nobody any more.
    """

    undo_wished = Signal()
    undo_act_wished = Signal(str)
    went_on = Signal()

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        finder: Finder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, live, acts, parent)
        self._has_said = False
        self.search = SearchField(
            theme,
            name=self.tr("Find a person"),
            placeholder=self.tr("Name, organisation or reference"),
        )
        self._keys = FieldKeys(self.search)
        self.hint = RegistrationHint(theme, live)
        self.hint.empty.wished.connect(self.action_wished)
        self.results = Results(theme, live)
        self.admitting = Admitting(self.search, self._keys, self.results, live, acts)
        self.finding = NameSearch(
            self.search, self._keys, finder, self.results,
            is_acting=lambda: self.admitting.is_acting,
        )  # fmt: skip
        self.scans = Scans(self._keys, live, self.admitting.admit)
        self.leaving = Leaving(live, acts, self, typed=self.search.text)
        self.forms = Forms(theme, live, acts, finder, self.admitting)
        self.verdict = RegistrationCard(theme, live)
        self.inside = InsideList(theme, live)
        self.side = RegistrationSide(theme, live)
        self._middle = QStackedWidget()
        self.whom = Whom(self._middle, self.verdict, self.inside, self.results, self.finding, live)
        self._foot = FootKeys(theme)
        self._lay_out()
        self._connect()
        self._follow_list()

    def handlers(self) -> Handlers:
        """Leave, who is inside, and what the card can be told."""
        return {
            "delegate.leave": lambda: self.whom.act(self.leaving.record, self.leaving.ask),
            "delegate.walk_in": self._open_walk_in,
            "delegate.substitute": self._open_substitute,
            "delegate.correct": self._open_correct,
            "delegate.inside": self._swap_inside,
            "delegate.from_paper": self.forms.open_from_paper,
            "delegate.sign_in": self.forms.open_sign_in,
            "delegate.acknowledge": self.verdict.acknowledge,
            "delegate.after_all": self._after_all,
            "delegate.undo_check_in": self.verdict.undo_check_in,
            "delegate.override": self._ask_override,
        }

    def person(self) -> Delegate | None:
        """Whoever is on the card, moved to, or the only one whom the text can mean."""
        return self.whom.shown()

    def show_thing(self, thing: str, name: str) -> None:
        """Find somebody by their name."""
        self.finding.type(name)

    def take_focus(self) -> None:
        """The field, unless a card is waiting to be decided on or the list is open."""
        shown = self._middle.currentWidget()
        if self.finding.has_typed:
            self.search.setFocus()
        elif shown is self.verdict and self.verdict.state is not Verdict.ADMITTED:
            self.verdict.card.take_focus()
        elif shown is self.forms.place and self.forms.place.current is not None:
            self.forms.place.current.take_focus()
        elif shown is self.inside and self.inside.rows.rows:
            self.inside.list.setFocus()
        else:
            self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed anywhere on the page goes to the field; Esc goes back."""
        letter = event.text()
        controlled = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self._next_person()
        elif letter.strip() and letter.isprintable() and not controlled:
            is_new = self._middle.currentWidget() is self.verdict
            self.finding.type(letter if is_new else self.search.text() + letter)
        else:
            super().keyPressEvent(event)

    # ---- how it is put together

    def _lay_out(self) -> None:
        for widget in (self.hint, self.results, self.verdict, self.inside, self.forms.place):
            self._middle.addWidget(widget)
        self._left = QVBoxLayout()
        self._left.addWidget(self.search)
        self._left.addWidget(self._middle, 1)
        self._left.addWidget(self._foot)
        self._columns = QHBoxLayout(self)
        self._columns.addLayout(self._left, 1)
        self._columns.addWidget(self.side)
        self.setTabOrder(self.search, self.results.list)
        self._restyle()

    def _connect(self) -> None:
        self.theme.changed.connect(self._restyle)
        self.finding.typed.connect(self._unsay)
        self.finding.typed.connect(self.scans.forget)
        self.finding.emptied.connect(lambda: self._turn_to(self.hint))
        self.finding.answered.connect(lambda: self._turn_to(self.results))
        self.admitting.began.connect(self._unsay)
        self.admitting.asked.connect(lambda: self._turn_to(self.results))
        self.admitting.heads_asked.connect(self._ask_heads)
        self.admitting.ended.connect(self._on_admitted)
        self.leaving.heads_asked.connect(self._ask_heads_leaving)
        self.forms.opened.connect(self._show_form)
        self.forms.left.connect(self._back_to_text)
        self.forms.corrected.connect(self._back_to_text)
        self.forms.listed_chosen.connect(self.admitting.admit)
        self.forms.said.connect(self._say)
        self.forms.undo_wished.connect(self.undo_act_wished)
        self.leaving.left.connect(self._on_left)
        self.leaving.said.connect(self._say)
        self.scans.said.connect(self._say)
        self.search.cleared.connect(self._next_person)
        self._keys.entered.connect(self._enter)
        self._keys.escaped.connect(self._escape)
        self._keys.stepped.connect(self._step)
        self._keys.digit_pressed.connect(self.admitting.choose)
        self.results.entered.connect(self._admit_listed)
        self.results.entered_without_row.connect(self._enter_in_field)
        self.verdict.next_wished.connect(self._next_person)
        self.verdict.undo_wished.connect(self.undo_act_wished)
        self.verdict.check_in_undo_wished.connect(self._undo_check_in)
        self.verdict.attempted.connect(self.admitting.attempt)
        self.verdict.override_wished.connect(self._ask_override)
        self.verdict.left.connect(self.leaving.record_heads)
        self.verdict.typed.connect(self.finding.type)
        self._foot.wished.connect(self._press_foot)
        self.side.wished.connect(self._press_foot)
        self.live.ready.connect(self._follow_list)
        self.live.delegates_changed.connect(self._follow_list)
        self.live.undone_changed.connect(self._follow_undone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the names have it, and the right column goes."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        has_room = self.width() >= self.theme.px(LEAST_WIDTH_FOR_SIDE)
        self.side.setVisible(has_room)
        keys = [
            ("delegate.walk_in", self.tr("Walk-in")),
            ("delegate.substitute", self.tr("Substitute")),
            ("delegate.leave", self.tr("Leave")),
            ("day_log.undo", self.tr("Undo last")),
        ]
        if not has_room:
            keys.append(("delegate.inside", self.tr("Who is inside")))
        keys.append(("delegate.correct", self.tr("Correct")))
        self._foot.show_view(
            tuple(KeyView(id=one, key=action(one).key, word=word) for one, word in keys)
        )

    def _restyle(self) -> None:
        px = self.theme.px
        self._columns.setContentsMargins(px(15), px(24), px(24), px(24))
        self._columns.setSpacing(px(24))
        self._left.setSpacing(px(16))
        self._middle.setMinimumHeight(px(LEAST_MIDDLE))
        self._fit_side()

    # ---- the keys of the field

    def _step(self, by: int) -> None:
        if self._middle.currentWidget() is self.results:
            self.finding.act_on_text(lambda: self.results.step(by))

    def _enter(self) -> None:
        self.finding.act_on_text(self.admitting.admit_meant)

    def _enter_in_field(self) -> None:
        """Enter in the list where nobody was moved to: as in the field, digits included."""
        self.search.setFocus()
        self._enter()

    def _admit_listed(self, delegate_id: str) -> None:
        if self.finding.is_answered:
            self.admitting.admit(delegate_id)

    def _ask_heads(self, delegate: Delegate, attempt: Attempt) -> None:
        place = self._scan_place()
        if place is not ScanPlace.FORM:
            self.verdict.ask_heads(delegate, attempt, HeadsOf.COMING)
            self._turn_to(self.verdict)
        if place is ScanPlace.CARD:
            self.take_focus()
        self.scans.tell_party(delegate, place)

    def _ask_heads_leaving(self, delegate: Delegate) -> None:
        self.verdict.ask_heads(delegate, Attempt(who=delegate.id), HeadsOf.LEAVING)
        self._turn_to(self.verdict)
        self.take_focus()

    def _ask_override(self) -> None:
        """Ask for the lead's reason, and for a PIN where no lead sits here."""
        self.verdict.ask_override()
        self.acts.perform(
            lambda desk: desk.event.is_lead_here(),
            lambda here: self.verdict.show_needs_pin(is_lead_here=here),
        )

    def _undo_check_in(self, delegate_id: str) -> None:
        act = standing_check_in(self.live, delegate_id)
        if act is not None:
            self.undo_act_wished.emit(act)

    def _on_admitted(self, result: CheckInResult, attempt: Attempt) -> None:
        place = self._scan_place()
        if self.forms.takes(result, attempt):
            return
        if place is not ScanPlace.FORM:
            self.verdict.show_result(result, attempt)
            self._turn_to(self.verdict)
        if result.done:
            self.finding.empty()
        if self.isVisible() and place is ScanPlace.CARD:
            self.take_focus()
        self.scans.end(result, place)

    def _scan_place(self) -> ScanPlace:
        has_form = self._middle.currentWidget() is self.forms.place
        return self.scans.place(self, self.search, has_form=has_form)

    # ---- leaving, and who is inside

    def _on_left(self) -> None:
        if self._middle.currentWidget() is not self.inside:
            self._next_person()

    def _swap_inside(self) -> None:
        if self._middle.currentWidget() is self.inside:
            self._next_person()
            return
        self.finding.empty()
        self.inside.refresh()
        self.inside.list.select(None)
        self._turn_to(self.inside)
        self.take_focus()

    # ---- forms

    def _open_walk_in(self) -> None:
        self.forms.open_walk_in(self.search.text())

    def _open_substitute(self) -> None:
        ask = self.tr("For whom has somebody come? Type that name first, then Ctrl U.")
        self.whom.act(self.forms.open_substitute, lambda: self._ask_whom(ask, "arrows"))

    def _open_correct(self) -> None:
        ask = self.tr("Whose line is to be corrected? Type the name first, then Ctrl R.")
        self.whom.act(self.forms.open_correct, lambda: self._ask_whom(ask, "pencil"))

    def _ask_whom(self, sentence: str, icon: str) -> None:
        self._say(MessageView(sentence=sentence, icon=icon))

    def _after_all(self) -> None:
        if self._middle.currentWidget() is self.forms.place:
            self.forms.admit_alike()
        else:
            self.verdict.go_on_after_all()

    def _show_form(self) -> None:
        self.finding.give_up()
        self._unsay()
        self._turn_to(self.forms.place)
        self.take_focus()

    def _back_to_text(self) -> None:
        """Back from a form to what the field says."""
        self._turn_to(self.results if self.finding.is_answered else self.hint)
        self.finding.again()
        self.search.setFocus()

    # ---- the next person

    def _escape(self) -> None:
        if self.admitting.is_acting:
            return
        waited = self.finding.stop_waiting()
        self._keys.drop()
        if not waited:
            self._next_person()

    def _next_person(self) -> None:
        self._unsay()
        self.finding.empty()
        self._turn_to(self.hint)
        self.search.setFocus()

    def _turn_to(self, widget: QWidget) -> None:
        if widget is not self.verdict:
            self.verdict.clear()
        self._middle.setCurrentWidget(widget)

    def _press_foot(self, action_id: str) -> None:
        if action_id == "day_log.undo":
            self.undo_wished.emit()
        else:
            self.handlers()[action_id]()

    # ---- what others do

    def _follow_list(self, *_changes: object) -> None:
        """Show the names as they are now; a search is made again."""
        self.hint.show_list(is_empty=not self.live.delegates)
        if self._middle.currentWidget() is self.inside:
            self.inside.refresh()
        if self._middle.currentWidget() is not self.forms.place:
            self.finding.again()  # a form asks the finder itself

    def _follow_undone(self) -> None:
        if self.verdict.was_undone():
            self._turn_to(self.hint)
        elif self.verdict.was_freed():
            focused = QApplication.focusWidget()
            is_here = focused is not None and self.isAncestorOf(focused)
            if self.search.text().strip() and self.results.reading.meant:
                self.admitting.ask()
            else:
                self._turn_to(self.hint)
            if is_here:
                self.search.setFocus()

    # ---- the line above the page

    def _say(self, view: MessageView) -> None:
        self._has_said = True
        self.said.emit(view)

    def _unsay(self) -> None:
        self.went_on.emit()
        if self._has_said:
            self._has_said = False
            self.said.emit(None)
