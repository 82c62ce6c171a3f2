"""What the chair does: start, next, hold, resume, adjust, drop, back-date, end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.groups import RUNNING_ORDER
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.running_order.back_dating import (
    objection_to_moving,
    objection_to_start,
    start_to_back_date,
)
from eventdesk.core.running_order.forecast import Forecast, forecast
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.running_order.rules import objection, waits_for_its_minute
from eventdesk.core.standing import in_fold_order
from eventdesk.services.acts_on_order import ActsOnOrder, RunningOrderResult, act_on, item_named
from eventdesk.services.performer import Decision
from eventdesk.storage.transactions import Writing

TWICE_WITHIN = timedelta(seconds=2)
"""A second "next" within this time asks before it starts a fixed item by hand."""
MOST_MINUTES = 24 * 60
"""How far one adjustment can go: further, and its end would be no date any more."""


class RunningOrderService(ActsOnOrder):
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

        return self.perform(decide, act=act, at=at)

    def next(
        self, *, confirmed: bool = False, at: datetime | None = None, act: str | None = None
    ) -> RunningOrderResult:
        """Go on: start the next item, or only end this one if the next must wait for its minute."""

        def decide(writing: Writing, now: datetime) -> Decision:
            order = writing.running_order.read()
            following = order.next_item()
            if order.day_ended_at is not None:
                return Decision(wish=Action.ITEM_STARTED, refusal=Refusal(reason="day_is_over"))
            if following is None:
                return _ends_the_day(order, confirmed=confirmed)
            waits = waits_for_its_minute(order, following, now)
            running = order.running
            if running is not None and waits:
                return act_on(order, Action.ITEM_ENDED, running.item_id)
            if running is None and waits and not confirmed and _just_ended(order, now):
                facts: dict[str, Json] = {
                    "item": following.title,
                    "start": instant_text(following.planned_start),
                }
                twice = Refusal(reason="pressed_twice", facts=facts, asks=True)
                return Decision(wish=Action.ITEM_STARTED, subject=following.id, refusal=twice)
            return _start(order, following.id, {})

        return self.perform(decide, act=act, at=at)

    def end(self, *, at: datetime | None = None, act: str | None = None) -> RunningOrderResult:
        """End the running item and start nothing."""
        return self._on_running(Action.ITEM_ENDED, act=act, at=at)

    def hold(
        self, reason: str = "", *, at: datetime | None = None, act: str | None = None
    ) -> RunningOrderResult:
        """Let the running item stand still."""
        personal: dict[str, Json] | None = {"reason": reason} if reason else None
        return self._on_running(Action.ITEM_HELD, personal=personal, act=act, at=at)

    def resume(self, *, at: datetime | None = None, act: str | None = None) -> RunningOrderResult:
        """Go on with the item that is on hold."""
        return self._on_running(Action.ITEM_RESUMED, act=act, at=at)

    def adjust(
        self, minutes: int, *, at: datetime | None = None, act: str | None = None
    ) -> RunningOrderResult:
        """Give the running item minutes, or take some; a cut goes no further than "ends now".

        Raises:
            InputError: `too_many_minutes`, beyond a whole day.
        """
        if abs(minutes) > MOST_MINUTES:
            message = f"An item can be given or lose {MOST_MINUTES} minutes at once, and no more."
            raise InputError("too_many_minutes", message)
        return self._on_running(Action.ITEM_ADJUSTED, {"minutes": minutes}, act=act, at=at)

    def drop(
        self, item: str, reason: str = "", *, at: datetime | None = None, act: str | None = None
    ) -> RunningOrderResult:
        """Take an item that has not begun out of the day. It stays in the original plan."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            order = writing.running_order.read()
            chosen = item_named(order, item)
            personal: dict[str, Json] | None = {"reason": reason} if reason else None
            chosen_id = None if chosen is None else chosen.id
            return act_on(order, Action.ITEM_DROPPED, chosen_id, personal=personal)

        return self.perform(decide, act=act, at=at)

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

    def back_date(self, start: datetime, *, act: str | None = None) -> RunningOrderResult:
        """Say when the running item really began; whatever it ended then ended at that instant."""

        def decide(writing: Writing, now: datetime) -> Decision:
            order = writing.running_order.read()
            running = order.running
            subject = None if running is None else running.item_id
            refusal = objection_to_start(order, start, now)
            if refusal is not None or running is None:
                return Decision(wish=Action.ITEM_BACK_DATED, subject=subject, refusal=refusal)
            corrected = start_to_back_date(writing.log.of_act(running.id))
            standing = in_fold_order(writing.log.of_group(RUNNING_ORDER), writing.log.undone())
            refusal = objection_to_moving(standing, corrected, start)
            drafts = [
                Draft(
                    action=Action.ITEM_BACK_DATED,
                    subject=entry.subject,
                    facts={"corrects": entry.sequence, "at": instant_text(start)},
                )
                for entry in corrected
            ]
            return Decision(
                wish=Action.ITEM_BACK_DATED, subject=subject, drafts=drafts, refusal=refusal
            )

        return self.perform(decide, act=act)

    def end_day(
        self, *, confirmed: bool = True, at: datetime | None = None, act: str | None = None
    ) -> RunningOrderResult:
        """End the day, and whatever still runs. It can be undone, and an item started after it."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            return _ends_the_day(writing.running_order.read(), confirmed=confirmed)

        return self.perform(decide, act=act, at=at)

    def _on_running(
        self,
        action: Action,
        facts: dict[str, Json] | None = None,
        *,
        personal: dict[str, Json] | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        def decide(writing: Writing, _at: datetime) -> Decision:
            order = writing.running_order.read()
            if order.running is None:
                return Decision(wish=action, refusal=Refusal(reason="not_running"))
            return act_on(order, action, order.running.item_id, facts, personal=personal)

        return self.perform(decide, act=act, at=at)


def _start(order: RunningOrder, item_id: str | None, facts: dict[str, Json]) -> Decision:
    decision = act_on(order, Action.ITEM_STARTED, item_id, facts)
    if decision.refusal is not None or order.running is None:
        return decision
    ended = Draft(action=Action.ITEM_ENDED, subject=order.running.item_id)
    drafts: Sequence[Draft] = [ended, *decision.drafts]
    return Decision(wish=decision.wish, subject=item_id, drafts=drafts)


def _just_ended(order: RunningOrder, now: datetime) -> bool:
    ended = order.runs[-1].ended_at if order.runs else None
    return ended is not None and now - ended < TWICE_WITHIN


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
