"""What can be done to the plan in the day of any acts: edits, passing over, other ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.running_order.seen import Seen
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from tests.end_to_end.desk_rules import DeskRules, desks
from tests.services.worked_day import tables

ITEMS = ["WEL", "TA", "TB", "BRK", "MIN", "no such item"]
items = st.sampled_from(ITEMS)
places = st.none() | st.sampled_from(["", *ITEMS])
minutes = st.integers(1, 90)


class PlanRules(DeskRules):
    """The rules of the plan, for a machine that opens two desks on one file."""

    @rule(desk=desks, length=minutes, after=places, fixed=st.booleans())
    def insert(self, desk: int, length: int, after: str | None, fixed: bool) -> None:
        values = {"title": "Fire drill", "minutes": length, "fixed": fixed}
        before = self.order(desk)
        result = self.do(desk, lambda one: one.plan.insert(values, after=after))
        if result.done:
            self.only_the_plan_has_changed(before, self.order(desk))

    @rule(desk=desks, item=items, length=minutes, lead=st.integers(0, 5))
    def edit(self, desk: int, item: str, length: int, lead: int) -> None:
        before = self.order(desk)
        changes = {"minutes": length, "lead": lead}
        result = self.do(desk, lambda one: one.plan.edit(item, changes))
        if result.done:
            self.only_the_plan_has_changed(before, self.order(desk))

    @rule(desk=desks, item=items, names=st.lists(st.sampled_from(["Ann Lee", "Zoë"]), max_size=2))
    def name_speakers(self, desk: int, item: str, names: list[str]) -> None:
        self.do(desk, lambda one: one.plan.edit(item, {"speakers": names}, reason="no train"))

    @rule(desk=desks, item=items, after=places, before=st.booleans())
    def move(self, desk: int, item: str, after: str | None, before: bool) -> None:
        was = self.order(desk)
        where = {"before": after} if before and after else {"after": after}
        result = self.do(desk, lambda one: one.plan.move(item, **where))
        if result.done:
            self.only_the_plan_has_changed(was, self.order(desk))

    @rule(desk=desks, item=items)
    def skip(self, desk: int, item: str) -> None:
        self.do(desk, lambda one: one.plan.skip(item, "not here yet"))

    @rule(desk=desks, item=items)
    def restore(self, desk: int, item: str) -> None:
        self.do(desk, lambda one: one.plan.restore(item))

    @rule(desk=desks, ago=st.integers(-2, 60), item=st.none() | items)
    def back_date_end(self, desk: int, ago: int, item: str | None) -> None:
        end = self.now(desk) - timedelta(minutes=ago)
        result = self.do(desk, lambda one: one.running_order.back_date_end(end, item))
        if result.done:
            assert end in {run.ended_at for run in self.order(desk).runs}

    @rule(desk=desks, which=st.sampled_from(["insert", "edit", "move", "skip"]), item=items)
    def edit_and_undo_and_undo_that(self, desk: int, which: str, item: str) -> None:
        """The third law for the plan: each undo gives back exactly what was, the forecast too."""
        before, forecast = tables(self.desks[desk]), self.desks[desk].running_order.forecast()
        wishes: dict[str, Callable[[EventDesk], ActResult]] = {
            "insert": lambda one: one.plan.insert({"title": "Drill", "minutes": 9}),
            "edit": lambda one: one.plan.edit(item, {"minutes": 7, "title": "Other words"}),
            "move": lambda one: one.plan.move(item, after="CLOSE"),
            "skip": lambda one: one.plan.skip(item),
        }
        done = self.do(desk, wishes[which])
        if not done.done:
            return
        after = tables(self.desks[desk])
        undone = self.undo_act(desk, done.act)
        assert undone.done, "an act of this desk's own"
        assert tables(self.desks[desk]) == before
        assert self.desks[desk].running_order.forecast() == forecast
        assert self.undo_act(desk, undone.act).done
        assert tables(self.desks[desk]) == after
        assert self.undo_act(desk, done.act).done

    def now(self, desk: int) -> datetime:
        """What the time is at a desk."""
        raise NotImplementedError

    def undo_act(self, desk: int, act: str | None) -> ActResult:
        """Undo, and turn the machine's own book."""
        raise NotImplementedError

    @rule(desk=desks)
    def next_as_seen_a_moment_ago(self, desk: int) -> None:
        """Two windows press at once: what the second one has seen is past."""
        seen = Seen.of(self.order(desk))
        first = self.do(desk, lambda one: one.running_order.next(confirmed=True, seen=seen))
        if first.done and seen != Seen.of(self.order(desk)):
            again = self.do(1 - desk, lambda one: one.running_order.next(seen=seen))
            assert again.reason == "overtaken"

    def order(self, desk: int) -> RunningOrder:
        return self.desks[desk].running_order.read()

    def only_the_plan_has_changed(self, before: RunningOrder, after: RunningOrder) -> None:
        assert after.runs == before.runs or after.running is not None
        assert [item.position for item in after.items] == list(range(1, len(after.items) + 1))
        for item in before.items:
            now = after.item(item.id)
            assert now is not None
            assert now.original_start == item.original_start
            assert now.original_minutes == item.original_minutes
