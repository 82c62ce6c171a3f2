"""What is told of a day elsewhere than on the page: on the screens of the room, in the exports."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self
from xml.etree import ElementTree as ET

from icalendar import Calendar
from pytestqt.qtbot import QtBot

from eventdesk.ui.screens.foyer import FoyerScreen
from eventdesk.ui.screens.showing import Showing
from eventdesk.ui.screens.stage import StageScreen
from tests.end_to_end.window_driver import WindowDriver


def the_order_is_told_alike(driver: WindowDriver, folder: Path, entries: int) -> None:
    """Table, calendar and timeline say of every item what the forecast of the window says."""
    forecast, local = driver.live.forecast, driver.live.local

    def told(at: datetime | None) -> str:
        return "" if at is None else local(at).isoformat()

    with (folder / "running-order.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [
        (one["Title"], one["Planned start"], one["Current start"], one["Current minutes"])
        for one in rows
    ] == [
        (one.item.title, told(one.item.original_start), told(one.item.planned_start),
         str(one.item.minutes))
        for one in forecast.items
    ]  # fmt: skip
    assert [(one["Actual start"], one["Actual end"], one["Status"]) for one in rows] == [
        (told(one.actual_start), told(one.actual_end), one.status.value.replace("_", " "))
        for one in forecast.items
    ]
    assert {one["Reason"] for one in rows} == {""}, "whoever came by train did come"
    # All files are of one moment.
    assert {one["Log head"].split(":")[0] for one in rows} == {str(entries)}

    took_place = [one for one in forecast.items if one.actual_start is not None]
    calendar = Calendar.from_ical((folder / "running-order.ics").read_bytes())
    assert [(str(one["uid"]), one.decoded("dtstart")) for one in calendar.walk("VEVENT")] == [
        (one.item.id, one.actual_start) for one in took_place
    ]
    picture = "".join(
        ET.fromstring(  # noqa: S314 - our own file
            (folder / "running-order.svg").read_text(encoding="utf-8")
        ).itertext()
    )
    assert f"as of {driver.live.minute(forecast.now)}" in picture
    assert f"Head of the day log: {entries}:" in picture
    # However short a name is drawn, each item is told whole.


@dataclass(frozen=True, slots=True)
class Screens:
    """The screens of the room, read as somebody at the back would."""

    stage: StageScreen
    foyer: FoyerScreen

    @classmethod
    def of(cls, driver: WindowDriver, qtbot: QtBot) -> Self:
        """Two screens that go with the window's event."""
        showing = Showing(driver.live, driver.view)
        theme = driver.application.theme
        made = cls(stage=StageScreen(theme), foyer=FoyerScreen(theme))
        for one in (made.stage, made.foyer):
            qtbot.addWidget(one)
            showing.add(one)
        return made

    def said(self) -> tuple[str, str]:
        """What the stage says, and the words at the foot of the foyer."""
        return self.stage.view.spoken(), self.foyer.view.foot
