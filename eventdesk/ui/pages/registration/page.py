"""Registration: find the right person, and admit them with one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.services.check_in import CheckInResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions import action
from eventdesk.ui.finder import Finder, Finding
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.page import Handlers, Page
from eventdesk.ui.pages.registration.card import RegistrationCard
from eventdesk.ui.pages.registration.hint import RegistrationHint
from eventdesk.ui.pages.registration.inside import InsideList
from eventdesk.ui.pages.registration.keys import FieldKeys
from eventdesk.ui.pages.registration.reading import looks_like_a_code, read
from eventdesk.ui.pages.registration.results import Results
from eventdesk.ui.pages.registration.side import RegistrationSide
from eventdesk.ui.pages.registration.verdicts import left_sentence, not_left_sentence
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.foot_keys import FootKeys, KeyView
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.search_field import SearchField
from eventdesk.ui.widgets.verdict_view import Verdict

LEAST_MIDDLE = 160
LEAST_WIDTH_FOR_SIDE = 840


class RegistrationPage(Page):
    """The field, and below it one thing only: the hint, results, a verdict, or who is inside.

    Enter acts on the text as it stands. Where the answer to that very text is not there yet it
    waits for it, and what is typed meanwhile is kept for afterwards.

    Signals:
        undo_wished: take back what was done last.
    """

    undo_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        finder: Finder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, live, acts, parent)
        self._finder = finder
        self._answered: str | None = None
        self._once_answered: Callable[[], None] | None = None
        self._is_acting = False
        self._has_typed = False
        self._has_said = False
        self.search = SearchField(
            theme,
            name=self.tr("Find a person"),
            placeholder=self.tr("Name, organisation or reference"),
        )
        self._keys = FieldKeys(self.search)
        self.hint = RegistrationHint(theme)
        self.results = Results(theme, live)
        self.verdict = RegistrationCard(theme, live)
        self.inside = InsideList(theme, live)
        self.side = RegistrationSide(theme, live)
        self._middle = QStackedWidget()
        self._foot = FootKeys(theme)
        self._lay_out()
        self._connect()
        self._follow_list()

    def handlers(self) -> Handlers:
        """Leave, who is inside, and the key that says a note was read."""
        return {
            "delegate.leave": self._leave,
            "delegate.inside": self._swap_inside,
            "delegate.acknowledge": self.verdict.acknowledge,
        }

    def take_focus(self) -> None:
        """The field, unless a card is waiting to be decided on or the list is open."""
        shown = self._middle.currentWidget()
        if self._has_typed:  # what is shown belongs to another text: nobody leaves by it
            self._act_on_text(self._leave_meant)
        elif shown is self.verdict and self.verdict.state is not Verdict.ADMITTED:
            self.verdict.card.take_focus()
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
            self._type(letter if is_new else self.search.text() + letter)
        else:
            super().keyPressEvent(event)

    # ---- how it is put together

    def _lay_out(self) -> None:
        for widget in (self.hint, self.results, self.verdict, self.inside):
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
        self.search.textEdited.connect(self._on_text)
        self.search.cleared.connect(self._next_person)
        self._keys.entered.connect(self._enter)
        self._keys.escaped.connect(self._escape)
        self._keys.stepped.connect(self._step)
        self._keys.digit_pressed.connect(self._choose)
        self.results.entered.connect(self._admit_listed)
        self.results.entered_without_row.connect(self._enter_in_field)
        self.verdict.next_wished.connect(self._next_person)
        self.verdict.undo_wished.connect(self.undo_wished)
        self.verdict.admit_wished.connect(lambda who: self._admit(who, acknowledged=True))
        self.verdict.typed.connect(self._type)
        self._foot.wished.connect(self._press_foot)
        self.side.wished.connect(self._press_foot)
        self._finder.found.connect(self._on_found)
        self.acts.idle.connect(self._on_idle)
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
        keys = [("delegate.leave", self.tr("Leave")), ("day_log.undo", self.tr("Undo last"))]
        if not has_room:
            keys.append(("delegate.inside", self.tr("Who is inside")))
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

    # ---- finding

    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)
        self._on_text(text)

    def _on_text(self, text: str) -> None:
        self._unsay()
        self._answered = None
        self.results.stop_asking()
        self._keys.takes_digits = False
        self._has_typed = bool(text.strip())
        if self._has_typed:
            self._finder.find(text)
        else:
            self._turn_to(self.hint)

    def _on_found(self, finding: Finding) -> None:
        if not finding.query.strip() or finding.query != self.search.text():
            return
        self._answered = finding.query
        self.results.show_reading(read(finding.found, finding.query), finding.query)
        self._keys.takes_digits = self.results.is_asking
        waiting, self._once_answered = self._once_answered, None
        if self._has_typed:
            self._has_typed = False
            self._turn_to(self.results)
        if waiting is not None:
            waiting()
            if not self._is_acting:
                self._keys.release()

    def _act_on_text(self, act: Callable[[], None]) -> None:
        """Act on the answer to the text as it stands, now or when it is there."""
        if not self.search.text().strip():
            return
        if self._answered == self.search.text():
            act()
            return
        self._once_answered = act
        self._keys.hold()

    def _step(self, by: int) -> None:
        if self._middle.currentWidget() is self.results:
            self._act_on_text(lambda: self.results.step(by))

    # ---- admitting

    def _enter(self) -> None:
        self._act_on_text(self._admit_meant)

    def _enter_in_field(self) -> None:
        """Enter in the list where nobody was moved to: as in the field, digits included."""
        self.search.setFocus()
        self._enter()

    def _admit_meant(self) -> None:
        reading, selected = self.results.reading, self.results.selected
        text = self.search.text().strip()
        if selected is not None:
            self._admit(selected.id)
        elif reading.meant == 1:
            self._admit(reading.found[0].delegate.id)
        elif reading.meant:
            self.results.ask()
            self._keys.takes_digits = True
            self._turn_to(self.results)
        else:
            self.search.selectAll()
            if looks_like_a_code(text):
                self._admit(text)

    def _choose(self, digit: int) -> None:
        chosen = self.results.by_digit(digit)
        if chosen is not None:
            self._admit(chosen.id)

    def _admit_listed(self, delegate_id: str) -> None:
        if self._answered == self.search.text():
            self._admit(delegate_id)

    def _admit(self, delegate_id: str, *, acknowledged: bool = False) -> None:
        if self._is_acting:
            return
        self._is_acting = True
        self._unsay()
        self._keys.takes_digits = False
        self._keys.hold()
        self.acts.perform(
            lambda desk: desk.check_in.check_in(delegate_id, acknowledged=acknowledged),
            self._on_checked_in,
        )

    def _on_checked_in(self, result: CheckInResult) -> None:
        self._is_acting = False
        self.results.stop_asking()
        self.verdict.show_result(result)
        self._turn_to(self.verdict)
        if result.done:
            self._empty_field()
        else:
            self._keys.drop()
        if self.isVisible():
            self.take_focus()
        if result.done:
            self._keys.release()

    def _on_idle(self) -> None:
        """Where the machine failed there is no answer: let typing go on."""
        if self._is_acting:
            self._is_acting = False
            self._keys.release()

    # ---- leaving, and who is inside

    def _leave(self) -> None:
        shown = self._middle.currentWidget()
        if self._has_typed:  # what is shown belongs to another text: nobody leaves by it
            self._act_on_text(self._leave_meant)
        elif shown is self.verdict and self.verdict.delegate is not None:
            self._record_leave(self.verdict.delegate.id)
        elif shown is self.inside and self.inside.selected is not None:
            self._record_leave(self.inside.selected)
        elif shown is self.results:
            self._act_on_text(self._leave_meant)
        else:
            self._ask_who_leaves()

    def _leave_meant(self) -> None:
        reading, selected = self.results.reading, self.results.selected
        if selected is not None:
            self._record_leave(selected.id)
        elif reading.meant == 1:
            self._record_leave(reading.found[0].delegate.id)
        else:
            self._ask_who_leaves()

    def _ask_who_leaves(self) -> None:
        self._say(
            self.tr("Who leaves? Type the name, move to the row with ↓, then Ctrl L."), icon="door"
        )

    def _record_leave(self, delegate_id: str) -> None:
        self.acts.perform(lambda desk: desk.check_in.leave(delegate_id), self._on_left)

    def _on_left(self, result: CheckInResult) -> None:
        who = result.delegate
        if not result.done or who is None:
            self._say(not_left_sentence(who, result.message), state=State.STOP)
            return
        if self._middle.currentWidget() is not self.inside:
            self._next_person()
        self._say(left_sentence(who, self._left_at(who)), icon="door")

    def _left_at(self, delegate: Delegate) -> str:
        return self.live.minute(delegate.left_at or self.live.now())

    def _swap_inside(self) -> None:
        if self._middle.currentWidget() is self.inside:
            self._next_person()
            return
        self._empty_field()
        self.inside.refresh()
        self.inside.list.select(None)
        self._turn_to(self.inside)
        self.take_focus()

    # ---- the next person

    def _escape(self) -> None:
        if self._is_acting:
            return
        waited = self._once_answered is not None
        self._once_answered = None
        self._keys.drop()
        if not waited:
            self._next_person()

    def _next_person(self) -> None:
        self._unsay()
        self._empty_field()
        self._turn_to(self.hint)
        self.search.setFocus()

    def _empty_field(self) -> None:
        """Empty it so that Ctrl+Z does not bring the old name back."""
        self._answered = None
        self._keys.takes_digits = False
        self.search.setText("")

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
        if self.search.text().strip():
            self._answered = None
            self._finder.find(self.search.text())

    def _follow_undone(self) -> None:
        if self.verdict.was_undone():
            self._turn_to(self.hint)

    # ---- the line above the page

    def _say(self, sentence: str, *, state: State = State.NEUTRAL, icon: str = "") -> None:
        self._has_said = True
        self.said.emit(MessageView(sentence=sentence, state=state, icon=icon))

    def _unsay(self) -> None:
        if self._has_said:
            self._has_said = False
            self.said.emit(None)
