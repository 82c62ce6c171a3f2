"""Typing the times back in that were written by hand while the program was away."""

from __future__ import annotations

from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.running_order.paper_times import TimesOnPaper, judge_paper_times
from eventdesk.services.performer import Decision
from eventdesk.services.refolding import standing_in_the_day
from eventdesk.services.running_order.acts_on_order import (
    ActsOnOrder,
    RunningOrderResult,
    item_named,
)
from eventdesk.storage.transactions import Writing


class PaperTimes(ActsOnOrder):
    """The sheet of one event. Every method that acts returns when it is on disk."""

    def enter(
        self,
        item: str,
        began: datetime | None = None,
        ended: datetime | None = None,
        *,
        confirmed: bool = False,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Record when an item began and ended, by id, position or whole title; aware instants.

        What the sheet leaves blank is None: an item ends when the next one begins. The act is of
        now; its entries happened when the sheet says, are marked `from_paper`, and take their place
        in the day. What is recorded already is never made void: it is told, and where the sheet may
        be right all the same, asked; `confirmed` answers that.
        """

        def decide(writing: Writing, now: datetime) -> Decision:
            order = writing.running_order.read()
            chosen = item_named(order, item)
            item_id = "" if chosen is None else chosen.id
            judged = judge_paper_times(
                standing_in_the_day(writing),
                TimesOnPaper(item_id=item_id, began=began, ended=ended),
                now,
                confirmed=confirmed,
            )
            wish = Action.ITEM_ENDED if began is None else Action.ITEM_STARTED
            return Decision(
                wish=wish, subject=item_id or None, drafts=judged.drafts, refusal=judged.refusal
            )

        return self.perform(decide, act=act)
