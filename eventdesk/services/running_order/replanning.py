"""The re-plan as an act: what could be done for a fixed item in danger, and doing it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.running_order.replanning.new_plan import ItemChange
from eventdesk.core.running_order.replanning.proposals import Numbers, Proposal, Replan
from eventdesk.core.running_order.replanning.replan import replan
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.services.performer import Decision
from eventdesk.services.running_order.acts_on_order import (
    ActsOnOrder,
    RunningOrderResult,
    reason_given,
)
from eventdesk.storage.transactions import Writing


class Replanning(ActsOnOrder):
    """Ways out for the fixed items of one event. Nothing changes until one is adopted."""

    def proposals(self, now: datetime | None = None) -> Replan | None:
        """What could be done at this moment; None while every fixed item is safe."""
        with self.performer.database.reading() as reading:
            order = reading.running_order.read()
        return replan(order, now or self.performer.now())

    def adopt(
        self,
        way: Way,
        *,
        line_up: bool = False,
        shown: Numbers | None = None,
        reason: str = "",
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Make a proposal the current plan, recomputed as the day stands when it is done.

        `shown` are the numbers that somebody read before they chose; if others would be adopted it
        asks. Without them whatever the way now means is adopted.
        """

        def decide(writing: Writing, now: datetime) -> Decision:
            found = replan(writing.running_order.read(), now)
            if found is None:
                return _refused(None, "nothing_to_replan")
            target = found.target.item
            proposal = found.by(way, line_up=line_up)
            if proposal is None:
                return _refused(target.id, "no_such_way", {"item": target.title})
            if shown is not None and shown != proposal.numbers:
                return _refused(target.id, "numbers_changed", {"item": target.title}, asks=True)
            drafts = list(_drafts(proposal, reason))
            return Decision(wish=Action.RUNNING_ORDER_REPLANNED, subject=target.id, drafts=drafts)

        return self.perform(decide, act=act, at=at)


def _refused(
    subject: str | None, reason: str, facts: dict[str, Json] | None = None, *, asks: bool = False
) -> Decision:
    refusal = Refusal(reason=reason, facts=facts or {}, asks=asks)
    return Decision(wish=Action.RUNNING_ORDER_REPLANNED, subject=subject, refusal=refusal)


def _drafts(proposal: Proposal, reason: str) -> Iterator[Draft]:
    yield Draft(
        action=Action.RUNNING_ORDER_REPLANNED,
        subject=proposal.target.id,
        facts={
            "way": proposal.way.value,
            "line_up": proposal.line_up,
            "minutes": proposal.minutes,
            "minute": instant_text(proposal.minute),
        },
        personal=reason_given(reason),
    )
    for change in proposal.plan.items:
        yield Draft(
            action=Action.ITEM_REPLANNED, subject=change.item.id, facts=_facts(proposal, change)
        )


def _facts(proposal: Proposal, change: ItemChange) -> dict[str, Json]:
    if change.dropped:
        return {"dropped": True}
    facts: dict[str, Json] = {
        "start": instant_text(change.start),
        "minutes": change.minutes,
        "gap": change.gap_before,
    }
    if change.item.id == proposal.target.id and change.start != change.item.planned_start:
        facts["fixed_minute"] = instant_text(change.start)
    return facts
