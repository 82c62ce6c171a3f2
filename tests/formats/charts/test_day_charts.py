"""The charts of the day log: what they show, within their edges, as whole and safe SVG."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.day_curves import ArrivalsCurve, ArrivalsView, Step
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.kept_times import KeptTime, kept_times
from eventdesk.formats.charts.arrivals import arrivals_chart, arrivals_said
from eventdesk.formats.charts.chart_parts import ChartLook, shortened
from eventdesk.formats.charts.palette import PRINT
from eventdesk.formats.charts.planned_actual import (
    height_for,
    planned_actual_chart,
    shown_rows,
)
from eventdesk.formats.charts.text_width import widest
from tests.core.running_orders import at, changed, run, worked_day

SVG = "{http://www.w3.org/2000/svg}"
LOOK = ChartLook(palette=PRINT, width=400, height=200)
LONDON = ZoneInfo("Europe/London")
TITLES = st.text(st.characters(exclude_categories=()), max_size=60)


def steps(*told: tuple[str, int, int]) -> ArrivalsCurve:
    return ArrivalsCurve(tuple(Step(at(clock), came, inside) for clock, came, inside in told))


def view(curve: ArrivalsCurve, until: str = "12:00", **changes: object) -> ArrivalsView:
    shown = ArrivalsView(
        curve=curve, until=at(until), awaited=70, finding="67 came, 61 are in now",
        due_title="Welcome", due_at=at("09:15"),
    )  # fmt: skip
    return replace(shown, **changes)  # type: ignore[arg-type]


CAME = steps(("08:45", 5, 5), ("09:00", 50, 50), ("09:20", 67, 67), ("11:30", 67, 61))


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - made here


def arrivals(shown: ArrivalsView, look: ChartLook = LOOK) -> ET.Element:
    return drawn(arrivals_chart(shown, UTC, look, heading="Arrivals"))


def planned(kept: tuple[KeptTime, ...], look: ChartLook = LOOK) -> ET.Element:
    return drawn(planned_actual_chart(kept, UTC, look, heading="Planned against actual"))


def texts(root: ET.Element) -> list[str]:
    return [element.text or "" for element in root.iter(f"{SVG}text")]


def paths(root: ET.Element) -> list[str]:
    return [element.get("d", "") for element in root.iter(f"{SVG}path")]


def bars(root: ET.Element, colour: str, least: float = 13) -> list[ET.Element]:
    """Boxes of a colour, without the keys of the legend."""
    return [
        one for one in root.iter(f"{SVG}rect")
        if one.get("fill") == colour and float(one.get("y", "0")) > least
    ]  # fmt: skip


def test_the_axis_has_whole_figures_and_the_finding_stands_in_the_corner() -> None:
    said = texts(arrivals(view(CAME)))
    assert {"70", "35", "0", "Arrivals", "67 came, 61 are in now"} <= set(said)
    assert "Welcome due 09:15" in said
    assert {"10:00", "11:00"} <= set(said)


def test_the_line_ends_as_high_as_the_people_who_came() -> None:
    root = arrivals(view(CAME))
    plate, edge, line = paths(root)
    lowest, highest = 200 - 24, 44
    up = (lowest - highest) / 70
    last = float(line.rpartition("H")[0].rpartition("V")[2])
    assert last == pytest.approx(lowest - 67 * up, abs=0.01)
    inside = float(edge.rpartition("H")[0].rpartition("V")[2])
    assert inside == pytest.approx(lowest - 61 * up, abs=0.01)
    assert plate.startswith(edge)


def test_the_name_of_what_is_due_stands_where_the_curve_has_not_got_yet() -> None:
    def baseline(shown: ArrivalsView) -> float:
        (found,) = [
            one for one in arrivals(shown).iter(f"{SVG}text") if "Welcome" in (one.text or "")
        ]
        return float(found.get("y", ""))

    early = view(steps(("08:45", 5, 5)), until="09:00")
    assert baseline(early) < 100 < baseline(view(CAME))


def test_hours_stand_evenly_where_they_have_room_by_less_than_a_pixel() -> None:
    for width in range(300, 420):
        root = arrivals(view(CAME, until="16:40"), replace(LOOK, width=width))
        hours = [int(text[:2]) for text in texts(root) if text.endswith(":00")]
        steps_between = {later - one for one, later in itertools.pairwise(hours[1:])}
        assert len(steps_between) == 1, (width, hours)


def test_a_chart_that_stands_alone_has_a_margin_and_its_foot_within_it() -> None:
    alone = replace(
        LOOK, margin=32, foot=("OFFICIAL · " + "long " * 99, "Head of the day log: 7:ab")
    )
    for root in (arrivals(view(CAME), alone), planned(sixty(3), alone)):
        assert (float(root.get("width", "")), float(root.get("height", ""))) == (464, 300)
        foot = root.findall(f"{SVG}text")
        assert [float(one.get("y", "")) for one in foot] == [250, 268]
        assert all(widest(one.text or "", 12) <= 400 for one in foot)
        assert foot[1].text == "Head of the day log: 7:ab"


def test_while_nobody_has_left_there_is_one_line() -> None:
    assert len(paths(arrivals(view(steps(("09:00", 3, 3)))))) == 2


def test_where_nobody_came_only_the_words_stand() -> None:
    root = arrivals(view(ArrivalsCurve(), finding="Nobody has come yet"))
    assert texts(root) == ["Arrivals", "Nobody has come yet"]
    assert paths(root) == []


def test_in_words_it_says_who_was_in_when_the_first_talk_was_due() -> None:
    assert arrivals_said(view(CAME), UTC) == (
        "67 came, 61 are in now. The first came at 08:45, half of them by 09:00. "
        "50 were in when Welcome was due, at 09:15."
    )
    assert "due" not in arrivals_said(view(CAME, due_at=at("13:00")), UTC)


def test_over_midnight_and_over_a_change_of_the_clocks_the_hours_are_those_of_the_place() -> None:
    change = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 01:30; an hour later it is 01:30 again
    curve = ArrivalsCurve(
        tuple(Step(change + timedelta(hours=hour), hour + 1, hour + 1) for hour in range(-2, 3))
    )
    shown = view(curve, until="12:00", due_title="", due_at=None)
    shown = replace(shown, until=change + timedelta(hours=3))
    root = drawn(arrivals_chart(shown, LONDON, replace(LOOK, width=900), heading="Arrivals"))
    said = [text for text in texts(root) if ":" in text]
    assert said.count("01:00") == 2
    assert "00:00" in said


@given(
    told=st.lists(
        st.tuples(st.integers(0, 1600), st.integers(0, 9), st.integers(0, 9)), max_size=8
    ),
    width=st.sampled_from([120, 400, 960]),
    unit=st.sampled_from([1.0, 2.0]),
    due=st.one_of(st.none(), st.integers(-300, 1600)),
    name=TITLES,
)
def test_nothing_of_the_curve_lies_outside_and_every_title_is_text(
    told: list[tuple[int, int, int]], width: float, unit: float, due: int | None, name: str
) -> None:
    minutes = sorted({minute for minute, _, _ in told})
    curve = ArrivalsCurve(
        tuple(
            Step(at("08:00") + timedelta(minutes=minute), came + inside, inside)
            for minute, (_, came, inside) in zip(minutes, told, strict=False)
        )
    )
    until = curve.steps[-1].at if curve.steps else at("08:00")
    shown = view(curve, due_title=name, due_at=None if due is None else at("08:00"))
    shown = replace(shown, until=until)
    root = arrivals(shown, ChartLook(palette=PRINT, width=width, height=200 * unit, unit=unit))
    for path in paths(root):
        for part in path.replace("Z", "").replace("M", "H").replace(" ", "V").split("H")[1:]:
            x, *ups = (float(figure) for figure in part.split("V"))
            assert -0.01 <= x <= width + 0.01
            assert all(0 <= y <= 200 * unit for y in ups)


def test_each_item_has_its_plan_its_bar_and_its_words() -> None:
    day = worked_day(run("WEL", "09:03", "09:15"), run("TA", "09:15"))
    root = planned(kept_times(forecast(day, at("09:40"))), replace(LOOK, height=height_for(8)))
    assert {"WEL", "3 min late", "TA", "on time", "CLOSE"} <= set(texts(root))
    assert len(bars(root, PRINT.edge)) == 8
    assert len(bars(root, PRINT.accent)) == 2
    plan, actual = bars(root, PRINT.edge)[0], bars(root, PRINT.accent)[0]
    assert float(actual.get("x", "")) > float(plan.get("x", ""))


def test_a_single_item_has_a_chart_and_none_has_only_the_head() -> None:
    (one, *_) = kept_times(forecast(worked_day(run("WEL", "09:00")), at("09:10")))
    assert len(bars(planned((one,)), PRINT.accent)) == 1
    assert texts(planned(())) == ["Planned against actual", "actual", "plan"]


def sixty(begun: int) -> tuple[KeptTime, ...]:
    return tuple(
        KeptTime(
            title=f"Item {place}",
            planned_start=at("09:00") + timedelta(minutes=5 * place),
            planned_end=at("09:05") + timedelta(minutes=5 * place),
            runs=((at("09:00"), at("09:01")),) if place < begun else (),
        )
        for place in range(60)
    )


@pytest.mark.parametrize("begun", [0, 1, 30, 60])
def test_of_sixty_items_those_around_the_newest_are_shown_and_the_rest_is_counted(
    begun: int,
) -> None:
    shown, left_out = shown_rows(sixty(begun), 9)
    assert (len(shown), left_out) == (8, 52)
    assert sixty(begun)[max(0, begun - 1)] in shown
    assert "and 52 more" in texts(planned(sixty(begun)))


@given(rows=st.integers(0, 70), room=st.integers(0, 70), begun=st.integers(0, 70))
def test_rows_that_have_room_and_those_that_have_none_are_all_there_are(
    rows: int, room: int, begun: int
) -> None:
    kept = sixty(begun)[:rows]
    shown, left_out = shown_rows(kept, room)
    assert len(shown) + left_out == len(kept)
    assert len(shown) + (left_out > 0) <= max(room, 2)


@given(title=TITLES, minutes=st.integers(1, 2000), width=st.sampled_from([120, 400, 960]))
def test_no_bar_lies_outside_and_every_title_is_text(
    title: str, minutes: int, width: float
) -> None:
    starts = at("23:30")
    kept = KeptTime(
        title=title, planned_start=starts, planned_end=starts + timedelta(minutes=minutes),
        runs=((starts + timedelta(minutes=7), starts + timedelta(minutes=9)),), words="7 min late",
    )  # fmt: skip
    root = planned((kept,), replace(LOOK, width=width))
    for bar in bars(root, PRINT.edge) + bars(root, PRINT.accent):
        left, wide = float(bar.get("x", "")), float(bar.get("width", ""))
        assert left >= 0
        assert left + wide <= width + 2.01


@given(text=TITLES, room=st.integers(20, 400))
def test_what_was_shortened_has_room_and_what_has_room_is_whole(text: str, room: int) -> None:
    short = shortened(text, 13, room, LOOK)
    assert widest(short, 13) <= room
    if widest(text, 13) <= room:
        assert short == text


def test_a_dropped_item_keeps_its_plan_and_says_so() -> None:
    day = changed(worked_day(), "TB", dropped=True)
    root = planned(kept_times(forecast(day, at("09:00"))), replace(LOOK, height=height_for(8)))
    assert "dropped" in texts(root)
    assert len(bars(root, PRINT.edge)) == 8
