"""The place of the verdict card: what it says, its keys, and whom it speaks of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.services.check_in import CheckInResult
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration import asking, verdicts
from eventdesk.ui.pages.registration.asking import NOT_ADMITTED_YET, HeadsOf
from eventdesk.ui.pages.registration.attempt import Attempt, MoreCame
from eventdesk.ui.pages.registration.heads import HeadCount
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.category_chip import category_view
from eventdesk.ui.widgets.verdict_card import VerdictCard
from eventdesk.ui.widgets.verdict_view import Verdict, VerdictView


class Step(StrEnum):
    """What the card waits for."""

    NOTHING = "nothing"
    ALERT = "alert"
    ID = "id"
    HEADS = "heads"
    REASON = "reason"
    """The lead's, for admitting against a rule."""
    CONSENT = "consent"
    """That somebody who had declined comes after all."""


class _FittingCard(VerdictCard):
    """A verdict card that never insists on more height than the page has.

    It draws together where the room is short; a height that it insisted on would be cut off
    instead, and the buttons with it.
    """

    def setMinimumHeight(self, minh: int) -> None:
        """As asked for, but at most what there is."""
        page = self.parentWidget()
        super().setMinimumHeight(minh if page is None else min(minh, page.height()))


class RegistrationCard(QWidget):
    """Shows what became of a try to admit somebody, and asks what has to be known for the next.

    A letter starts the next search, whatever the card says: it may be the first of a scanned code,
    whose Enter must not meet the person shown here. Only F8, and Enter right after it, admit
    somebody with a note; only one digit, and Enter right after it, somebody whose ID is asked for.
    Space does nothing but ask for F8 again.

    Signals:
        next_wished: done with this person.
        undo_wished: take back the act (an id) that the card confirms, whatever was done since.
        check_in_undo_wished: take the check-in of the delegate (an id) back.
        override_wished: a lead admits against the rule.
        attempted: the next try, an `Attempt`.
        left: so many of the party (an id, a number) leave.
        badge_wished: print the badge of whoever is shown.
        typed: what belongs to the next name.
    """

    next_wished = Signal()
    undo_wished = Signal(str)
    check_in_undo_wished = Signal(str)
    override_wished = Signal()
    attempted = Signal(object)
    left = Signal(str, int)
    badge_wished = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, live: LiveEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._result: CheckInResult | None = None
        self._attempt = Attempt(who="")
        self._step = Step.NOTHING
        self._is_read = False
        self._id_seen = ""
        self._pressed = ""
        self._heads = HeadCount()
        self._needs_pin = False
        self.delegate: Delegate | None = None
        self.card: VerdictCard = _FittingCard(theme)
        self.card.button_wished.connect(self._press)
        self.card.choices.taken.connect(self._choose_id)
        self.card.lines.answered.connect(self._override)
        self.card.lines.left.connect(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        layout.addStretch(1)

    @property
    def state(self) -> Verdict | None:
        """What the card says, or None while it is empty."""
        return None if self.card.view is None else self.card.view.state

    @property
    def step(self) -> Step:
        """What the card waits for."""
        return self._step

    def show_result(self, result: CheckInResult, attempt: Attempt) -> None:
        """Show what became of a try; whoever shows it says where the focus goes."""
        if self._step is Step.REASON and result.reason in NOT_ADMITTED_YET:
            self._needs_pin = True
            self._show(asking.overriding(self._refused(), needs_pin=True, problem=result.message))
            self.card.take_focus()
            return
        person = result.delegate if result.done else attempt.person or result.delegate
        # What was said of the answer is on disk by now, and is not said again by the next try.
        pin = None if result.done else attempt.pin
        self._result, self._attempt = result, replace(attempt, pin=pin)
        self.delegate = person
        self._wait_for(self._step_of(result))
        self._show(self._view())

    def ask_heads(self, delegate: Delegate, attempt: Attempt, what: HeadsOf) -> None:
        """Ask how many of a party come, come later, or leave.

        A scan may ask it while somebody writes above the page, so no focus is taken here.
        """
        self._result, self._attempt, self.delegate = None, attempt, delegate
        self._heads = HeadCount.of(delegate, what)
        self._wait_for(Step.HEADS)
        self._show(self._view())

    def clear(self) -> None:
        """Forget whom it spoke of."""
        self._result, self.delegate, self._step = None, None, Step.NOTHING
        self._attempt = Attempt(who="")
        self.card.show_view(None)

    def acknowledge(self) -> None:
        """The note has been read: Enter admits from now on."""
        if self._step is Step.ALERT:
            self._is_read = True
            self._refresh()

    def ask_override(self) -> None:
        """A lead admits against the rule: ask why."""
        refusal = None if self._result is None else self._result.refusal
        if refusal is not None and refusal.may_override and self._step is not Step.ALERT:
            self._needs_pin = False
            self._turn_to(Step.REASON)

    def show_needs_pin(self, *, is_lead_here: bool) -> None:
        """Whether the operator at this desk may override without a PIN."""
        if self._step is Step.REASON and not is_lead_here and not self._needs_pin:
            self._needs_pin = True
            self._show(asking.overriding(self._refused(), needs_pin=True))

    def go_on_after_all(self) -> None:
        """Somebody declined and comes after all, or more of a party came that is in already."""
        reason = None if self._result is None else self._result.reason
        if self.delegate is None or self._step is not Step.NOTHING:
            return
        if reason == "not_coming":
            self._turn_to(Step.CONSENT)
        elif reason == "already_in" and verdicts.is_missing_some(self.delegate):
            self.ask_heads(self.delegate, Attempt(who=self.delegate.id), HeadsOf.MORE)
            self.card.take_focus()

    def undo_check_in(self) -> None:
        """Take back the check-in that stands against this one."""
        reason = None if self._result is None else self._result.reason
        if self.delegate is not None and reason == "already_in":
            self.check_in_undo_wished.emit(self.delegate.id)

    def was_undone(self) -> bool:
        """Whether the check-in that it confirms does not stand any more."""
        act = "" if self._result is None else self._result.act
        return self.state is Verdict.ADMITTED and act in self._live.undone

    def was_freed(self) -> bool:
        """Whether the check-in that stood against this one does not stand any more."""
        reason = None if self._result is None else self._result.reason
        if reason != "already_in" or self.delegate is None:
            return False
        now = self._live.delegates.get(self.delegate.id)
        return now is not None and now.presence is not self.delegate.presence

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter once the card has its answer, digits it asks for, and letters."""
        key, letter = event.key(), event.text()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape:
            self._back()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self._enter()
        elif key == Qt.Key.Key_Backspace and self._pressed:
            self._take_digits(self._pressed[:-1])
        elif plain and letter.strip() and letter.isprintable():
            self._type(letter)
        elif not plain or not letter.isprintable():
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Space, which may be part of a name, from pressing a button that admits."""
        pressing = event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
        if pressing and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            if event.type() == QEvent.Type.KeyPress:
                self._unread()
            return self._step in {Step.ALERT, Step.ID, Step.HEADS, Step.CONSENT}
        return super().eventFilter(watched, event)

    # ---- what is shown

    def _step_of(self, result: CheckInResult) -> Step:
        if result.done:
            return Step.NOTHING
        return {"alert": Step.ALERT, "id_not_seen": Step.ID}.get(result.reason or "", Step.NOTHING)

    def _wait_for(self, step: Step) -> None:
        self._step, self._is_read, self._id_seen, self._pressed = step, False, "", ""

    def _turn_to(self, step: Step) -> None:
        self._wait_for(step)
        self._refresh()

    def _refresh(self) -> None:
        self._show(self._view())
        if self._step is not Step.NOTHING:
            self.card.take_focus()

    def _view(self) -> VerdictView:
        delegate = self.delegate
        if self._step is Step.REASON:
            return asking.overriding(self._refused(), needs_pin=self._needs_pin)
        if self._step is Step.CONSENT:
            return asking.coming_after_all(self._refused())
        if delegate is not None and self._step is Step.ALERT:
            return verdicts.alert(delegate, is_read=self._is_read)
        if delegate is not None and self._step is Step.ID:
            return asking.id_step(delegate, self._id_seen)
        if delegate is not None and self._step is Step.HEADS:
            heads = self._heads.typed(self._pressed)
            return asking.how_many(delegate, self._heads.what, heads, self._heads.most)
        return self._refused()

    def _refused(self) -> VerdictView:
        """The card of the result itself, whatever is asked on top of it."""
        if self._result is None:
            raise RuntimeError("a card without a result has nothing to say")
        when = "" if self.delegate is None else verdicts.when_of(self.delegate, self._live)
        return verdicts.verdict_of(self._result, self.delegate, when, self._live.minute)

    def _show(self, view: VerdictView) -> None:
        if self.delegate is not None:
            category = self.delegate.particulars.category
            view = replace(view, category=category_view(category, self._live.categories))
        self.card.show_view(view)
        for button in (*self.card.buttons, self.card.choices):
            button.installEventFilter(self)

    # ---- what is pressed

    def _type(self, sign: str) -> None:
        """A digit that is asked for is taken; everything else is the beginning of a search."""
        pressed = self._pressed + sign
        if sign in "0123456789" and self._asks_for(pressed):
            self._take_digits(pressed)
            return
        self._unread()
        self.typed.emit(pressed)

    def _asks_for(self, digits: str) -> bool:
        """Whether these digits, and no others before them, may answer; a code has more of them."""
        if self._step is Step.ID:
            return len(digits) == 1 and digits in {one.key for one in asking.id_choices()}
        return self._step is Step.HEADS and self._heads.can_be(digits)

    def _take_digits(self, digits: str) -> None:
        self._pressed = digits
        if self._step is Step.ID:
            by_key = {one.key: one.id for one in asking.id_choices()}
            self._id_seen = by_key.get(digits, "")
        self._refresh()

    def _choose_id(self, kind: str) -> None:
        if self._step is Step.ID:
            self._id_seen = kind
            self._refresh()

    def _unread(self) -> None:
        """Something was typed: what was read or chosen before counts no more."""
        if self._step in {Step.ALERT, Step.ID} and (self._is_read or self._id_seen):
            self._turn_to(self._step)
        self._pressed = ""

    def _enter(self) -> None:
        after = None if self._result is None else self._result.act
        if self._step is Step.ALERT and self._is_read and self._has_another_note():
            self._turn_to(Step.ALERT)
        elif self._step is Step.ALERT and self._is_read:
            self._try(replace(self._attempt, acknowledged=True, after=after))
        elif self._step is Step.ID and self._id_seen:
            self._try(replace(self._attempt, id_seen=self._id_seen, after=after))
        elif self._step is Step.CONSENT:
            self._try(replace(self._attempt, accepts=True, after=after))
        elif self._step is Step.HEADS:
            self._take_heads()

    def _has_another_note(self) -> bool:
        """Whether the note was changed while it was read: then the new one is shown."""
        now = None if self.delegate is None else self._live.delegates.get(self.delegate.id)
        if self.delegate is None or now is None or not now.particulars.alert:
            return False
        is_other = now.particulars.alert != self.delegate.particulars.alert
        self.delegate = now
        return is_other

    def _try(self, attempt: Attempt) -> None:
        self.attempted.emit(attempt)

    def _take_heads(self) -> None:
        heads = self._heads.typed(self._pressed)
        if not 0 < heads <= self._heads.most:
            return
        if self._heads.what is HeadsOf.LEAVING:
            self.left.emit(self._attempt.who, heads)
        elif self._heads.what is HeadsOf.MORE:
            self._try(MoreCame(who=self._attempt.who, more=heads))
        else:
            self._try(replace(self._attempt, heads=heads))

    def _override(self, written: Mapping[str, str]) -> None:
        after = None if self._result is None else self._result.act
        self._try(
            replace(
                self._attempt,
                override=written[asking.WHY],
                pin=written.get(asking.PIN),
                after=after,
            )
        )

    def _back(self) -> None:
        """Out of a question that lay over a result; else on to the next person."""
        if self._step in {Step.REASON, Step.CONSENT} and self._result is not None:
            self._turn_to(self._step_of(self._result))
            self.card.take_focus()
        else:
            self.next_wished.emit()

    def _press(self, button: str) -> None:
        presses: dict[str, Callable[[], None]] = {
            verdicts.NEXT: self.next_wished.emit,
            verdicts.UNDO: self._undo,
            verdicts.BADGE: self.badge_wished.emit,
            verdicts.UNDO_CHECK_IN: self.undo_check_in,
            verdicts.ACKNOWLEDGE: self.acknowledge,
            verdicts.AFTER_ALL: self.go_on_after_all,
            asking.OVERRIDE: self.override_wished.emit,
            asking.BACK: self._back,
            asking.ADMIT: self._press_admit,
        }
        presses[button]()

    def _undo(self) -> None:
        if self._result is not None:
            self.undo_wished.emit(self._result.act)

    def _press_admit(self) -> None:
        if self._step is Step.REASON:
            self.card.lines.answer()
        else:
            self._enter()
