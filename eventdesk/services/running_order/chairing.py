"""What the chair does: start, next, hold, resume, adjust, drop, back-date, end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.running_order.fixed_ends import question_before_moving
from eventdesk.core.running_order.forecast import Forecast, forecast
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.running_order.rules import objection, waits_for_its_minute
from eventdesk.core.running_order.seen import Seen
from eventdesk.core.said import said
from eventdesk.services.performer import Decision
from eventdesk.services.running_order.acts_on_order import (
    RunningOrderResult,
    act_on,
    item_named,
    reason_given,
)
from eventdesk.services.running_order.back_dating import BackDating
from eventdesk.storage.transactions import Writing

TWICE_WITHIN = timedelta(seconds=2)
"""A "next" so soon after a start asks; after an end, before it starts a fixed item by hand."""
MOST_MINUTES = 24 * 60
"""How far one adjustment can go: further, and its end would be no date any more."""


class Chairing(BackDating):
    """The running order of one event. Every method that acts returns when it is on disk."""

    def read(self) -> RunningOrder:
        """The running order of this moment."""
        with self.performer.database.reading() as reading:
            return reading.running_order.read()

    def forecast(self, now: datetime | None = None) -> Forecast:
        """What the clock says will happen."""
        return forecast(self.read(), now or self.performer.now())

    def start(
        self,
        item: str,
        *,
        continues: bool | None = None,
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Start an item by id, position or whole title; whatever runs ends at that instant.

        `continues` answers the question that an item begun before raises: go on with it (True), or
        hold it again at full length (False).
        """

        def decide(writing: Writing, _at: datetime) -> Decision:
            order = writing.running_order.read()
            chosen = item_named(order, item)
            facts: dict[str, Json] = {} if continues is None else {"continues": continues}
            return _start(order, None if chosen is None else chosen.id, facts)

        return self.perform(decide, seen=seen, act=act, at=at)

    def next(
        self,
        *,
        confirmed: bool = False,
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Go on: start the next item, or only end this one if the next must wait for its minute.

        Within two seconds of any start, whoever pressed it, this asks.
        """

        def decide(writing: Writing, now: datetime) -> Decision:
            return _go_on(writing.running_order.read(), now, confirmed=confirmed)

        return self.perform(decide, seen=seen, next_too=True, act=act, at=at)

    def end(
        self, *, seen: Seen | None = None, at: datetime | None = None, act: str | None = None
    ) -> RunningOrderResult:
        """End the running item and start nothing."""
        return self._on_running(Action.ITEM_ENDED, seen=seen, act=act, at=at)

    def hold(
        self,
        reason: str = "",
        *,
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Let the running item stand still."""
        personal = reason_given(reason)
        return self._on_running(Action.ITEM_HELD, personal=personal, seen=seen, act=act, at=at)

    def resume(
        self, *, seen: Seen | None = None, at: datetime | None = None, act: str | None = None
    ) -> RunningOrderResult:
        """Go on with the item that is on hold."""
        return self._on_running(Action.ITEM_RESUMED, seen=seen, act=act, at=at)

    def adjust(
        self,
        minutes: int,
        *,
        confirmed: bool = True,
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Give the running item minutes, or take some; a cut goes no further than "ends now".

        Of an item with a fixed end they move that end: not `confirmed`, it asks first.

        Raises:
            InputError: `too_many_minutes`, beyond a whole day.
        """
        if abs(minutes) > MOST_MINUTES:
            message = said(
                "An item can be given or lose {0} minutes at once, and no more.", MOST_MINUTES
            )
            raise InputError("too_many_minutes", message)

        def decide(writing: Writing, now: datetime) -> Decision:
            return _adjust(writing.running_order.read(), minutes, now, confirmed=confirmed)

        return self.perform(decide, seen=seen, act=act, at=at)

    def drop(
        self,
        item: str,
        reason: str = "",
        *,
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Take an item that has not begun out of the day. It stays in the original plan."""
        return self.perform_on(Action.ITEM_DROPPED, item, reason, seen=seen, at=at, act=act)

    def ready(self, item: str, *, ready: bool = True, act: str | None = None) -> RunningOrderResult:
        """Tick a fixed item as ready (link tested, guest on the line), or take the tick away."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            order = writing.running_order.read()
            chosen = item_named(order, item)
            if chosen is not None and (chosen.id in order.ready) is ready:
                refusal = Refusal(reason="nothing_changed")
                return Decision(wish=Action.ITEM_READY, subject=chosen.id, refusal=refusal)
            chosen_id = None if chosen is None else chosen.id
            return act_on(order, Action.ITEM_READY, chosen_id, {"ready": ready})

        return self.perform(decide, act=act)

    def end_day(
        self,
        *,
        confirmed: bool = True,
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """End the day, and whatever still runs. It can be undone, and an item started after it."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            return _ends_the_day(writing.running_order.read(), confirmed=confirmed)

        return self.perform(decide, seen=seen, act=act, at=at)

    def _on_running(
        self,
        action: Action,
        *,
        personal: dict[str, Json] | None = None,
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        def decide(writing: Writing, _at: datetime) -> Decision:
            return _on_running(writing.running_order.read(), action, personal=personal)

        return self.perform(decide, seen=seen, act=act, at=at)


def _on_running(
    order: RunningOrder,
    action: Action,
    facts: dict[str, Json] | None = None,
    *,
    personal: dict[str, Json] | None = None,
) -> Decision:
    if order.running is None:
        return Decision(wish=action, refusal=Refusal(reason="not_running"))
    return act_on(order, action, order.running.item_id, facts, personal=personal)


def _adjust(order: RunningOrder, minutes: int, now: datetime, *, confirmed: bool) -> Decision:
    decision = _on_running(order, Action.ITEM_ADJUSTED, {"minutes": minutes})
    if decision.refusal is not None:
        return decision
    if not minutes:
        return replace(decision, refusal=Refusal(reason="nothing_changed"))
    asked = None if confirmed else question_before_moving(order, minutes, now)
    return replace(decision, refusal=asked)


def _start(order: RunningOrder, item_id: str | None, facts: dict[str, Json]) -> Decision:
    decision = act_on(order, Action.ITEM_STARTED, item_id, facts)
    if decision.refusal is not None or order.running is None:
        return decision
    ended = Draft(action=Action.ITEM_ENDED, subject=order.running.item_id)
    drafts: Sequence[Draft] = [ended, *decision.drafts]
    return Decision(wish=decision.wish, subject=item_id, drafts=drafts)


def _go_on(order: RunningOrder, now: datetime, *, confirmed: bool) -> Decision:
    following, running = order.next_item(), order.running
    if order.day_ended_at is not None:
        return Decision(wish=Action.ITEM_STARTED, refusal=Refusal(reason="day_is_over"))
    waits = following is not None and waits_for_its_minute(order, following, now)
    twice = None if confirmed else _pressed_twice(order, following, now, waits=waits)
    if twice is not None:
        subject = None if following is None else following.id
        return Decision(wish=Action.ITEM_STARTED, subject=subject, refusal=twice)
    if following is None:
        return _ends_the_day(order, confirmed=confirmed)
    if running is not None and waits:
        return act_on(order, Action.ITEM_ENDED, running.item_id)
    return _start(order, following.id, {})


def _pressed_twice(
    order: RunningOrder, following: Item | None, now: datetime, *, waits: bool
) -> Refusal | None:
    """Whether this "next" may be one press too many: so soon after a start or an end, it asks."""
    last = order.runs[-1] if order.runs else None
    item = None if last is None else order.item(last.item_id)
    if last is None or item is None:
        return None
    facts: dict[str, Json] = {}
    if following is not None:
        facts = {"item": following.title, "start": instant_text(following.planned_start)}
    if last.ended_at is None and abs(now - last.started_at) < TWICE_WITHIN:
        return Refusal(reason="pressed_twice", facts={**facts, "began": item.title}, asks=True)
    if last.ended_at is not None and waits and abs(now - last.ended_at) < TWICE_WITHIN:
        return Refusal(reason="pressed_twice", facts=facts, asks=True)
    return None


def _ends_the_day(order: RunningOrder, *, confirmed: bool) -> Decision:
    refusal = objection(order, Action.DAY_ENDED, None, {})
    if refusal is None and not confirmed:
        left = ", ".join(item.title for item in order.items if order.is_passed_over(item))
        to_come = order.to_come()
        facts: dict[str, Json] = {"passed_over": left, "to_come": len(to_come)}
        if to_come:
            facts["next"] = to_come[0].title
        refusal = Refusal(reason="ends_the_day", facts=facts, asks=True)
    return Decision(wish=Action.DAY_ENDED, drafts=[Draft(action=Action.DAY_ENDED)], refusal=refusal)
