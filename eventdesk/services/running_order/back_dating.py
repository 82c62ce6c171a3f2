"""Saying when something really happened: "it began at 09:15", "it ended at 09:43"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Entry, Refusal
from eventdesk.core.json_values import instant_text
from eventdesk.core.running_order.back_dating import (
    end_to_back_date,
    objection_to_end,
    objection_to_moving,
    objection_to_moving_end,
    objection_to_start,
    run_whose_end,
    start_to_back_date,
)
from eventdesk.core.running_order.seen import Seen
from eventdesk.services.performer import Decision
from eventdesk.services.refolding import standing_in_the_day
from eventdesk.services.running_order.acts_on_order import (
    ActsOnOrder,
    RunningOrderResult,
    item_named,
)
from eventdesk.storage.transactions import Writing


class BackDating(ActsOnOrder):
    """The corrections among what the chair does; each returns when it is on disk."""

    def back_date(
        self, start: datetime, *, seen: Seen | None = None, act: str | None = None
    ) -> RunningOrderResult:
        """Say when the running item really began; whatever it ended then ended at that instant."""

        def decide(writing: Writing, now: datetime) -> Decision:
            order = writing.running_order.read()
            running = order.running
            subject = None if running is None else running.item_id
            refusal = objection_to_start(order, start, now)
            if refusal is not None or running is None:
                return Decision(wish=Action.ITEM_BACK_DATED, subject=subject, refusal=refusal)
            corrected = start_to_back_date(writing.log.of_act(running.id))
            refusal = objection_to_moving(standing_in_the_day(writing), corrected, start)
            return _correcting(Action.ITEM_STARTED, subject, corrected, start, refusal)

        return self.perform(decide, seen=seen, act=act)

    def back_date_end(
        self,
        end: datetime,
        item: str | None = None,
        *,
        seen: Seen | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Say when an item really ended: the running one, else the last to end, or one by name.

        The running one ends then, and nothing is started. Of the run before the newest one the end
        moves, not past the next start; where that start ended it, both move.
        """

        def decide(writing: Writing, now: datetime) -> Decision:
            order = writing.running_order.read()
            chosen = None if item is None else item_named(order, item)
            if item is not None and chosen is None:
                missing = Refusal(reason="no_such_item")
                return Decision(wish=Action.ITEM_BACK_DATED, refusal=missing)
            wanted = None if chosen is None else chosen.id
            run = run_whose_end(order, wanted)
            subject = wanted if run is None else run.item_id
            refusal = objection_to_end(order, run, end, now)
            if refusal is not None or run is None:
                return Decision(wish=Action.ITEM_BACK_DATED, subject=subject, refusal=refusal)
            if run.ended_at is None:
                ended = Draft(action=Action.ITEM_ENDED, subject=subject, happened_at=end)
                return Decision(wish=Action.ITEM_ENDED, subject=subject, drafts=[ended])
            standing = standing_in_the_day(writing)
            corrected = end_to_back_date(order, run, standing)
            refusal = objection_to_moving_end(standing, corrected, run, end)
            return _correcting(Action.ITEM_ENDED, subject, corrected, end, refusal)

        return self.perform(decide, seen=seen, act=act)


def _correcting(
    meant: Action,
    subject: str | None,
    corrected: Sequence[Entry],
    at: datetime,
    refusal: Refusal | None,
) -> Decision:
    """One entry for each that is corrected; `meant` is which of them was spoken of."""
    drafts = [
        Draft(
            action=Action.ITEM_BACK_DATED,
            subject=entry.subject,
            facts={
                "corrects": entry.sequence,
                "at": instant_text(at),
                "what": entry.action.value,
                "meant": meant.value,
            },
        )
        for entry in corrected
    ]
    return Decision(wish=Action.ITEM_BACK_DATED, subject=subject, drafts=drafts, refusal=refusal)
