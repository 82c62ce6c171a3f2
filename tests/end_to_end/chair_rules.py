"""What else the chair does in the day of any acts: new plans, speakers, screens, paper, clocks."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.core.stage import Screen
from eventdesk.services.clocks import SystemClock
from tests.core.running_orders import at
from tests.end_to_end.desk_rules import codes, desks
from tests.end_to_end.plan_rules import PlanRules, items
from tests.services.worked_day import tables

MESSAGES = st.sampled_from(["", "Two minutes", "Stop", "x" * 121])
paper = st.none() | st.integers(-30, 8 * 60).map(
    lambda minute: at("09:00") + timedelta(minutes=minute)
)


class Wall:
    """The clock on the wall, which anybody may set, beside the time that really passes."""

    def __init__(self, shows: datetime) -> None:
        self.shows = shows
        self.seconds = 0.0

    def goes_on(self, minutes: float) -> None:
        """Time passes."""
        self.shows += timedelta(minutes=minutes)
        self.seconds += 60 * minutes

    def is_set(self, minutes: int) -> None:
        """Somebody turns it; no time passes."""
        self.shows += timedelta(minutes=minutes)

    def clock(self) -> SystemClock:
        """The clock of a desk that has just started under it."""
        return SystemClock(wall=lambda: self.shows, seconds=lambda: self.seconds)


class ChairRules(PlanRules):
    """The rest of the rules of the chair, for a machine that opens two desks on one file."""

    wall: Wall

    @rule(desk=desks, way=st.sampled_from(Way), line_up=st.booleans(), as_shown=st.booleans())
    def adopt(self, desk: int, way: Way, line_up: bool, as_shown: bool) -> None:
        one = self.desks[desk]
        found = one.replanning.proposals()
        proposal = None if found is None else found.by(way, line_up=line_up)
        shown = proposal.numbers if proposal is not None and as_shown else None
        result = self.do(
            desk, lambda it: it.replanning.adopt(way, line_up=line_up, shown=shown, reason="Late")
        )
        assert result.done is (proposal is not None), "what is offered can be had"
        if proposal is None or not self.comes_last(desk):
            return
        after = self.order(desk)
        target = after.item(proposal.target.id)
        assert target is not None
        assert target.planned_start == proposal.minute
        if way is not Way.ACCEPT:
            seen = one.running_order.forecast().of(target.id)
            assert seen is not None
            assert not seen.conflict_minutes
            assert not (line_up and seen.tight)

    @rule(desk=desks, way=st.sampled_from(Way))
    def adopt_and_undo(self, desk: int, way: Way) -> None:
        """Undo gives back the plan, the forecast, and what is offered."""
        one = self.desks[desk]
        before, forecast = tables(one), one.running_order.forecast()
        result = self.do(desk, lambda it: it.replanning.adopt(way, line_up=way is Way.DROP))
        if result.done:
            assert self.undo_act(desk, result.act).done
            assert tables(one) == before
            assert one.running_order.forecast() == forecast

    @rule(
        desk=desks,
        item=items,
        name=st.sampled_from(["Ann Lee", "Minister", "Zoë"]),
        who=st.none() | codes,
    )
    def link_speaker(self, desk: int, item: str, name: str, who: str | None) -> None:
        self.do(desk, lambda one: one.speakers.link(item, name, who))

    @rule(desk=desks, words=MESSAGES)
    def tell_the_speaker(self, desk: int, words: str) -> None:
        result = self.do(desk, lambda one: one.screens.send(words))
        message = self.desks[1 - desk].screens.read().message
        if result.done and self.comes_last(desk):
            assert message is not None
            assert message.text == words

    @rule(desk=desks, cleared=st.booleans())
    def seen_or_cleared(self, desk: int, cleared: bool) -> None:
        wish = "clear" if cleared else "acknowledge"
        result = self.do(desk, lambda one: getattr(one.screens, wish)())
        if result.done and cleared and self.comes_last(desk):
            assert self.desks[1 - desk].screens.read().message is None

    @rule(desk=desks, screen=st.sampled_from(Screen), blank=st.booleans())
    def darken(self, desk: int, screen: Screen, blank: bool) -> None:
        self.do(desk, lambda one: one.screens.blank(screen, blank=blank))
        if self.comes_last(desk):
            assert (screen in self.desks[1 - desk].screens.read().blank) is blank

    @rule(desk=desks, item=items, began=paper, ended=paper, confirmed=st.booleans())
    def from_paper(
        self,
        desk: int,
        item: str,
        began: datetime | None,
        ended: datetime | None,
        confirmed: bool,
    ) -> None:
        runs = {run.id for run in self.order(desk).runs}
        self.do(desk, lambda one: one.paper_times.enter(item, began, ended, confirmed=confirmed))
        assert runs <= {run.id for run in self.order(desk).runs}, "a sheet makes nothing void"

    @rule(desk=desks, minutes=st.sampled_from([-60, -7, 5, 60]), taken=st.booleans())
    def the_wall_clock_is_set(self, desk: int, minutes: int, taken: bool) -> None:
        """It changes nothing by itself; taken over, the desk goes by it."""
        one = self.desks[desk]
        before, now = one.running_order.forecast(), one.clock.now()
        self.wall.is_set(minutes)
        for each in self.desks:
            noted = each.clock_changes.note()
            if noted is not None:
                self.standing[noted.act] = True
        assert one.clock.now() == now
        assert one.running_order.forecast() == before
        if taken and self.do(desk, lambda it: it.clock_changes.take_over()).done:
            assert one.clock.now() == self.wall.shows

    def comes_last(self, desk: int) -> bool:
        """Whether nothing happened later than now, by another desk's clock or said to be later."""
        with self.desks[desk].database.reading() as reading:
            return all(one.happened_at <= self.now(desk) for one in reading.log.all())

    def now(self, desk: int) -> datetime:
        """What the time is at a desk."""
        return self.desks[desk].clock.now()
