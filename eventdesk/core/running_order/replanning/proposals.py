"""What a re-plan proposes: ways out for one fixed item, in whole minutes."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TypeAlias

from msgspec import Struct

from eventdesk.core.running_order.item_forecast import ItemForecast
from eventdesk.core.running_order.order import Item
from eventdesk.core.running_order.replanning.danger import Danger
from eventdesk.core.running_order.replanning.new_plan import Decided, ItemChange, NewPlan, new_plan
from eventdesk.core.running_order.replanning.ways import Way

Numbers: TypeAlias = tuple[tuple[str, int, int], ...]
"""What somebody who chooses a proposal has read: the fixed minute, how much is missing, old and new
lengths, and who is dropped."""


class Cut(Struct, frozen=True, kw_only=True):
    """An item that becomes shorter, with the adjustments that stand in its length."""

    item: Item
    given: int

    @property
    def minutes(self) -> int:
        """Its new length."""
        return self.item.minutes - self.given


class Proposal(Struct, frozen=True, kw_only=True, dict=True):
    """One way out. Its whole plan is made when it is first asked for: it costs two forecasts."""

    way: Way
    line_up: bool
    """Whether the line-up before the fixed item is kept as well."""
    minutes: int
    """What is shared, or saved at least by a drop, or by how much the fixed minute moves."""
    fits: bool
    """False where no way keeps the minute: then this is the earliest with all at their floors."""
    decided: Decided
    danger: Danger
    """The day as it stands."""
    laid: Danger
    """The day as it is laid out to carry the decision."""

    @property
    def target(self) -> Item:
        """The fixed item that is in danger, as it stands in the current plan."""
        return self.danger.target.item

    @property
    def minute(self) -> datetime:
        """The fixed item's minute in the new plan."""
        return self.decided.minute or self.target.planned_start

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """The items that become shorter, in order."""
        given = self.decided.given
        return tuple(
            Cut(item=item, given=given[item.id])
            for item in self.danger.order.items
            if given.get(item.id)
        )

    @property
    def dropped(self) -> Item | None:
        """The item that it takes out of the day, if it does."""
        dropped = self.decided.dropped
        return None if dropped is None else self.danger.order.item(dropped)

    @property
    def spare(self) -> int:
        """Whole minutes that a drop saves beyond what was missing."""
        return 0 if self.dropped is None else self.dropped.minutes - self.minutes

    @property
    def numbers(self) -> Numbers:
        """What must still hold when it is adopted. Starts move with the clock and are no part."""
        lengths = [(cut.item.id, cut.item.minutes, cut.minutes) for cut in self.cuts]
        if self.dropped is not None:
            lengths.append((self.dropped.id, self.dropped.minutes, 0))
        return ((self.target.id, round(self.minute.timestamp()), self.minutes), *lengths)

    @cached_property
    def plan(self) -> NewPlan:
        """The plan that adopting it makes. The original one is kept for ever."""
        return new_plan(self.laid, self.decided, self.danger)

    @property
    def brought_forward(self) -> ItemChange | None:
        """The first item that would start earlier than it is forecast now."""
        starts = {each.item.id: each.expected_start for each in self.plan.forecast.items}
        for each in self.plan.items:
            start = starts[each.item.id]
            if start is not None and each.old_start is not None and start < each.old_start:
                return each
        return None

    @property
    def later(self) -> tuple[ItemForecast, ...]:
        """Fixed items after this one that would be in conflict or tight."""
        return tuple(
            each
            for each in self.plan.forecast.items
            if each.tight and each.item.position > self.target.position
        )


class Replan(Struct, frozen=True, kw_only=True, dict=True):
    """All ways out for the first fixed item in conflict, else the first that is tight."""

    target: ItemForecast
    proposals: tuple[Proposal, ...]
    """Ways that keep its minute; none where only its line-up is in danger."""
    keeping_line_up: tuple[Proposal, ...]
    """Ways that keep its line-up too; none where it has no line-up."""

    def offered(self, *, line_up: bool) -> tuple[Proposal, ...]:
        """The proposals of one sort."""
        return self.keeping_line_up if line_up else self.proposals

    def by(self, way: Way, *, line_up: bool) -> Proposal | None:
        """The proposal of that way, if it is offered."""
        offered = self.offered(line_up=line_up)
        return next((each for each in offered if each.way is way), None)
