"""A day played through the services, press by press, on a clock that is set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.services.running_order.chairing import Chairing
from tests.core.running_orders import clock_of
from tests.services.worked_day import EVENT, import_running_order, set_clock

HEADER = "Start,Minutes,Title,Kind,Fixed,Fixed end,Floor,Lead"
Press = Callable[[Chairing], RunningOrderResult]


class PlayedDay:
    """A running order that is worked through; items are named by their titles."""

    def __init__(self, desk: EventDesk) -> None:
        self.desk = desk

    @classmethod
    def of(cls, desk: EventDesk, folder: Path, *lines: str) -> PlayedDay:
        """A day of its own on an empty event: lines of a running order under `HEADER`."""
        desk.event.create(EVENT)
        import_running_order(desk, folder, "\n".join([HEADER, *lines]) + "\n")
        return cls(desk)

    def at(self, clock: str) -> PlayedDay:
        """It is now that time."""
        set_clock(self.desk, clock)
        return self

    def do(self, press: Press) -> PlayedDay:
        """An act that is done."""
        result = press(self.desk.running_order)
        assert result.done, result.message
        return self

    def next(self) -> PlayedDay:
        return self.do(lambda order: order.next())

    def start(self, title: str, *, continues: bool | None = None) -> PlayedDay:
        return self.do(lambda order: order.start(title, continues=continues))

    def adjust(self, minutes: int) -> PlayedDay:
        return self.do(lambda order: order.adjust(minutes))

    def starts(self, *clocks: str) -> PlayedDay:
        """Go on at each of these times."""
        for clock in clocks:
            self.at(clock).next()
        return self

    def undo(self) -> PlayedDay:
        """Take back this desk's newest act."""
        result = self.desk.day_log.undo()
        assert result.done, result.message
        return self

    @property
    def seen(self) -> Forecast:
        """The forecast of now."""
        return self.desk.running_order.forecast()

    @property
    def lateness(self) -> str:
        return self.seen.lateness

    @property
    def end(self) -> str | None:
        """When the day ends, which the header and the last item say alike."""
        seen = self.seen
        ends = [one.expected_end for one in seen.items if one.expected_end is not None]
        assert not ends or seen.ends_at == max(ends)
        return clock_of(seen.ends_at)

    def item(self, title: str) -> ItemForecast:
        (found,) = [each for each in self.seen.items if each.item.title == title]
        return found

    def expected(self, title: str) -> tuple[str | None, str | None]:
        """Its expected start and end."""
        each = self.item(title)
        return clock_of(each.expected_start), clock_of(each.expected_end)

    def actual(self, title: str) -> list[tuple[str | None, str | None]]:
        """Its runs, from when to when."""
        runs = self.item(title).runs
        return [(clock_of(run.started_at), clock_of(run.ended_at)) for run in runs]

    def start_by(self, title: str) -> str | None:
        return clock_of(self.item(title).start_by)

    def status(self, title: str) -> ItemStatus:
        return self.item(title).status

    def danger(self, title: str) -> tuple[int | None, int | None, bool, int | None]:
        """Of a fixed item: slack and conflict in minutes, whether tight, and by how much."""
        each = self.item(title)
        return (
            each.slack_minutes,
            each.conflict_minutes,
            each.tight,
            each.line_up_deficit_minutes,
        )

    def log(self, action: str) -> list[str]:
        """What the log says of an action, oldest first."""
        return [row.sentence for row in self.desk.day_log.rows() if row.action == action]
