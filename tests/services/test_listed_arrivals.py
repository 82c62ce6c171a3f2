"""Arrivals that a list tells of: in by the same act, and only where nobody knows better."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Rsvp
from eventdesk.core.entries import Entry
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.invite_list import InviteListPreview
from eventdesk.services.performer import MANY, ActResult
from tests.core.running_orders import at
from tests.services.worked_day import PEOPLE, one, set_clock, tables

Marks = Mapping[str, datetime | None]
"""References of those whom a list marks as arrived, and the wall clock that it tells."""
ALL = 7


def marked(desk: EventDesk, folder: Path, marks: Marks, text: str = PEOPLE) -> InviteListPreview:
    """The preview of a list that marks these as arrived."""
    path = folder / "arrived.csv"
    path.write_text(text, encoding="utf-8")
    preview = desk.invite_list.preview(path)
    rows = tuple(
        replace(row, arrived=True, arrived_at=marks[row.particulars.reference])
        if row.particulars.reference in marks
        else row
        for row in preview.file.rows
    )
    # What a file with such marks reads as; told apart from what is known as any other is.
    by_row = {row.row: row for row in rows}
    comparison = preview.comparison
    return replace(
        preview,
        file=replace(preview.file, rows=rows),
        comparison=replace(
            comparison,
            added=tuple(by_row[one.row] for one in comparison.added),
            rows={id_: by_row[one.row] for id_, one in comparison.rows.items()},
        ),
    )


def bring_in(
    desk: EventDesk, folder: Path, marks: Marks, text: str = PEOPLE, *, arrivals: bool = True
) -> ActResult:
    preview = marked(desk, folder, marks, text)
    return desk.invite_list.apply(desk.invite_list.prepare(preview, arrivals=arrivals))


def arrivals_of(desk: EventDesk, result: ActResult) -> list[Entry]:
    with desk.database.reading() as reading:
        entries = reading.log.of_act(result.act)
    return [entry for entry in entries if entry.action is Action.DELEGATE_CHECKED_IN]


def wall(clock: str) -> datetime:
    """A wall clock on the event's day; the worked day is told in UTC."""
    return at(clock).replace(tzinfo=None)


def sentences(desk: EventDesk, result: ActResult) -> list[str]:
    return [row.sentence for row in desk.day_log.rows() if row.act == result.act]


def test_nobody_arrives_by_a_list_unasked(desk: EventDesk, tmp_path: Path) -> None:
    preview = marked(desk, tmp_path, {"A1": None, "B2": wall("08:00")})
    assert preview.file.arrived == 2
    before = tables(desk)
    desk.invite_list.apply(preview)
    assert tables(desk) == before


def test_they_are_in_since_the_instant_that_the_list_tells(desk: EventDesk, tmp_path: Path) -> None:
    result = bring_in(desk, tmp_path, {"A1": wall("08:05"), "B2": None, "C3": wall("09:15")})
    assert one(desk, "A1").attendance is Attendance.IN
    assert one(desk, "A1").arrived_at == at("08:05")
    assert one(desk, "B2").arrived_at == one(desk, "C3").arrived_at == at("08:30"), "never later"
    assert desk.check_in.counts().heads == 3
    assert result.entries[0].facts["arrived"] == 3
    assert result.flags == ()
    told = sentences(desk, result)
    assert told[0] == "Invite list brought in: 0 added, 0 changed, 7 the same, 3 arrived"
    assert told[1] == "Ann Lee, Kent checked in, as the invite list says"
    assert {entry.recorded_at for entry in arrivals_of(desk, result)} == {
        result.entries[0].recorded_at
    }


def test_the_clock_of_a_list_is_that_of_the_event(desk: EventDesk, tmp_path: Path) -> None:
    details = desk.event.read()
    desk.event.change(replace(details, timezone="Europe/London"))
    bring_in(desk, tmp_path, {"A1": wall("09:05")})
    assert one(desk, "A1").arrived_at == at("08:05"), "summer time in June"


def test_a_party_comes_whole_and_newcomers_come_at_once(desk: EventDesk, tmp_path: Path) -> None:
    text = PEOPLE + "N1,New,One,Kent,,accepted,,2,\n"
    bring_in(desk, tmp_path, {"F6": None, "N1": wall("08:10")}, text)
    assert one(desk, "F6").heads == 3
    assert (one(desk, "N1").heads, one(desk, "N1").arrived_at) == (2, at("08:10"))


def test_what_a_rule_would_have_refused_is_recorded_and_flagged(
    desk: EventDesk, tmp_path: Path
) -> None:
    result = bring_in(desk, tmp_path, {"D4": None, "E5": None, "A1": None})
    broke = {entry.subject: entry.facts.get("broke") for entry in arrivals_of(desk, result)}
    assert broke == {
        one(desk, "D4").id: "not_coming", one(desk, "E5").id: "alert", one(desk, "A1").id: None,
    }  # fmt: skip
    assert result.flags == ("alert", "not_coming")
    assert one(desk, "D4").attendance is Attendance.IN
    again = desk.invite_list.apply(marked(desk, tmp_path, {}), act=result.act)
    assert again.flags == result.flags


def test_where_id_must_be_seen_nobody_has_seen_it(desk: EventDesk, tmp_path: Path) -> None:
    desk.event.change(replace(desk.event.read(), id_check=True))
    assert bring_in(desk, tmp_path, {"A1": None}).flags == ("id_not_seen",)


def test_nobody_comes_twice_nor_comes_back_by_a_list(desk: EventDesk, tmp_path: Path) -> None:
    desk.check_in.check_in("A1")
    desk.check_in.check_in("B2")
    set_clock(desk, "09:00")
    desk.check_in.leave("B2")
    before = tables(desk)
    result = bring_in(desk, tmp_path, {"A1": wall("08:00"), "B2": wall("08:00")})
    assert arrivals_of(desk, result) == []
    assert tables(desk) == before
    bring_in(desk, tmp_path, {"C3": None})
    after = tables(desk)
    bring_in(desk, tmp_path, {"C3": None})
    assert tables(desk) == after


def test_undoing_the_list_takes_the_arrivals_back(desk: EventDesk, tmp_path: Path) -> None:
    before = tables(desk)
    text = PEOPLE.replace("Essex", "Essex Police") + "N1,New,One,Kent,,accepted,,2,\n"
    result = bring_in(desk, tmp_path, {"A1": None, "C3": None, "N1": None}, text)
    after = tables(desk)
    undone = desk.day_log.undo()
    assert undone.done
    assert tables(desk) == before
    desk.day_log.undo(undone.act)
    assert tables(desk) == after
    desk.check_in.leave("A1")
    assert desk.day_log.undo(result.act).reason == "import_acted_on"


def test_undoing_a_correction_does_not_take_the_list_with_it(
    desk: EventDesk, tmp_path: Path
) -> None:
    corrected = desk.check_in.change_rsvp("D4", Rsvp.ACCEPTED)
    bring_in(desk, tmp_path, {"D4": None})
    assert desk.day_log.undo(corrected.act).done
    assert one(desk, "D4").attendance is Attendance.IN


def by_themselves(desk: EventDesk) -> None:
    desk.check_in.check_in("A1")


def and_gone(desk: EventDesk) -> None:
    desk.check_in.check_in("A1")
    desk.check_in.leave("A1")


@pytest.mark.parametrize("number", [0, MANY])
@pytest.mark.parametrize("come", [by_themselves, and_gone])
def test_whoever_comes_while_it_is_made_ready_comes_once(
    desk: EventDesk,
    second_desk: EventDesk,
    tmp_path: Path,
    number: int,
    come: Callable[[EventDesk], None],
) -> None:
    more = [f"L{place},Given{place},Family{place},Kent,,,,,\n" for place in range(number)]
    marks: Marks = {"A1": None, "B2": wall("08:00"), "L3": None, "L4": None}
    preview = marked(desk, tmp_path, marks, PEOPLE + "".join(more))
    prepared = desk.invite_list.prepare(preview, arrivals=True)
    come(second_desk)
    second_desk.check_in.note("B2", "has the wrong badge")
    result = desk.invite_list.apply(prepared)
    assert len(arrivals_of(desk, result)) == result.entries[0].facts["arrived"]
    assert one(desk, "A1").id not in {entry.subject for entry in arrivals_of(desk, result)}
    assert one(desk, "A1").arrived_desk == "Desk 2"
    assert one(desk, "B2").arrived_at == at("08:00")
    assert desk.check_in.counts().names == ALL + number
