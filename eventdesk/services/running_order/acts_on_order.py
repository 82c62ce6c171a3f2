"""What all acts on the running order share: how items are named, and what an act gives back."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.chain import storable
from eventdesk.core.entries import Draft
from eventdesk.core.json_values import Json
from eventdesk.core.running_order.forecast import Forecast, forecast
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.running_order.rules import objection
from eventdesk.core.running_order.seen import Seen
from eventdesk.services.performer import ActResult, Decide, Decision, Performer
from eventdesk.services.running_order.who_did import overtaken, saying_who
from eventdesk.storage.transactions import Reading, Writing

LONGEST_REASON = 500
"""Characters of a reason that are kept."""


class RunningOrderResult(ActResult, frozen=True, kw_only=True):
    """What became of a wish about the running order, with the forecast that follows from it."""

    order: RunningOrder
    now: datetime

    @property
    def forecast(self) -> Forecast:
        """What the clock says since; made when it is asked for, and a window never asks."""
        return forecast(self.order, self.now)


class ActsOnOrder:
    """A service whose acts are about the running order; each returns when it is on disk."""

    def __init__(self, performer: Performer) -> None:
        self.performer = performer

    def perform(
        self,
        decide: Decide,
        *,
        seen: Seen | None = None,
        next_too: bool = False,
        act: str | None = None,
        at: datetime | None = None,
    ) -> RunningOrderResult:
        """Perform one act; `at` back-dates it (aware). Its forecast is that of its instant.

        `seen` is what the window showed when it was wished: if the day has gone on since (or, with
        `next_too`, something else comes next), the wish is refused with who did what. Without it
        nothing of that is asked.
        """

        def told(writing: Writing, now: datetime) -> Decision:
            decision = decide(writing, now)
            order = writing.running_order.read()
            refusal = decision.refusal
            if seen is not None:
                refusal = overtaken(writing, order, seen, next_too=next_too) or refusal
            if refusal is not None:
                refusal = saying_who(writing, refusal, decision.subject)
            return replace(decision, refusal=refusal)

        result, order = self.performer.perform_and_read(told, _order, act=act, at=at)
        now = at or self.performer.now()
        return RunningOrderResult(**result.fields(), order=order, now=now)

    def perform_on(
        self,
        action: Action,
        item: str,
        reason: str = "",
        *,
        seen: Seen | None = None,
        act: str | None = None,
        at: datetime | None = None,
    ) -> RunningOrderResult:
        """Perform the one entry of an act on an item, by id, position or whole title."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            order = writing.running_order.read()
            chosen = item_named(order, item)
            chosen_id = None if chosen is None else chosen.id
            return act_on(order, action, chosen_id, personal=reason_given(reason))

        return self.perform(decide, seen=seen, act=act, at=at)


def _order(reading: Reading, _result: ActResult) -> RunningOrder:
    return reading.running_order.read()


def item_named(order: RunningOrder, wanted: str) -> Item | None:
    """The item with that id, whole title or position; a title that two items have names none."""
    found = order.item(wanted)
    if found is not None:
        return found
    titled = [item for item in order.items if item.title.casefold() == wanted.strip().casefold()]
    if len(titled) == 1:
        return titled[0]
    placed = [item for item in order.items if str(item.position) == wanted.strip()]
    return placed[0] if placed else None


def act_on(
    order: RunningOrder,
    action: Action,
    item_id: str | None,
    facts: dict[str, Json] | None = None,
    *,
    personal: dict[str, Json] | None = None,
) -> Decision:
    """The one entry of an act on an item, or what its rule says against it."""
    facts = facts or {}
    refusal = objection(order, action, item_id, facts)
    draft = Draft(action=action, subject=item_id, facts=facts, personal=personal)
    return Decision(wish=action, subject=item_id, drafts=[draft], refusal=refusal)


def reason_given(reason: str) -> dict[str, Json] | None:
    """The personal part of an act that may have a reason: free text, never among the facts."""
    kept = " ".join(storable(reason).split())[:LONGEST_REASON]
    return {"reason": kept} if kept else None
