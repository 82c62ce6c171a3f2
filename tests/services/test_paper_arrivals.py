"""The sign-in sheet typed in: in any order as if pressed in time, and no press is made void."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.delegates import Attendance, Delegate, Particulars
from eventdesk.core.errors import InputError
from eventdesk.core.short_codes import number_of, short_code
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.paper_arrivals import PaperArrivalResult
from eventdesk.storage import event_file
from tests.core.running_orders import DAY, at, clock_of
from tests.services.worked_day import desk_on, fill, log_length, one, set_clock, tables
from tests.storage.event_databases import empty_file


def code_of(desk: EventDesk, reference: str) -> str:
    who = one(desk, reference).id
    with desk.database.reading() as reading:
        return short_code(reading.log.numbers_of_names()[who])


def enter(desk: EventDesk, who: str, times: str, *, confirmed: bool = False) -> PaperArrivalResult:
    line = f"{code_of(desk, who)} {times}"
    preview = desk.paper_arrivals.preview(line)
    result = desk.paper_arrivals.enter(line, confirmed=confirmed)
    assert preview.delegate is not None
    assert preview.delegate.id == one(desk, who).id
    if not confirmed:
        # What was said before Enter is what Enter did.
        assert (preview.message, preview.flags) == (result.message, result.flags)
        assert preview.known == result.known
    return result


def stay(desk: EventDesk, who: str) -> tuple[str, str | None, str | None]:
    person = one(desk, who)
    return person.attendance.value, clock_of(person.arrived_at), clock_of(person.left_at)


def outage(desk: EventDesk) -> None:
    """Ann was checked in before the program went away; it is back at 10:40."""
    desk.check_in.check_in("A1", at=at("08:55"))
    set_clock(desk, "10:40")


def test_what_was_written_by_hand_takes_its_place(desk: EventDesk) -> None:
    outage(desk)
    assert enter(desk, "B2", "0912").done
    result = enter(desk, "C3", "9.20 10.05")
    assert (clock_of(result.came), clock_of(result.left)) == ("09:20", "10:05")
    assert enter(desk, "A1", "out 1030").done
    assert stay(desk, "B2") == ("in", "09:12", None)
    assert stay(desk, "C3") == ("left", "09:20", "10:05")
    assert stay(desk, "A1") == ("left", "08:55", "10:30")


def test_the_log_says_that_it_came_from_paper(desk: EventDesk) -> None:
    outage(desk)
    enter(desk, "C3", "0920 1005")
    rows = desk.day_log.rows()[-2:]
    assert [row.sentence for row in rows] == [
        "Cat Fox, Essex checked in (from paper)", "Cat Fox, Essex left (from paper)"
    ]  # fmt: skip
    assert [clock_of(row.happened_at) for row in rows] == ["09:20", "10:05"]
    length = log_length(desk)
    with desk.database.reading() as reading:
        entries = reading.log.after(length - 2)
    assert all(entry.personal is None for entry in entries)
    assert {entry.act for entry in entries} == {entries[0].act}


def test_a_line_is_one_act_and_is_undone_as_one(desk: EventDesk) -> None:
    outage(desk)
    before = tables(desk)
    line = f"{code_of(desk, 'C3')} 0920 1005"
    act = desk.paper_arrivals.enter(line).act
    after = tables(desk)
    again = desk.paper_arrivals.enter(line, act=act)
    assert (again.act, again.done, clock_of(again.came)) == (act, True, "09:20")
    assert tables(desk) == after
    assert desk.day_log.undo(act).done
    assert tables(desk) == before


@pytest.mark.parametrize("times", ["0912", "0912 1005", "out 1005"])
def test_a_line_typed_twice_is_known_the_second_time(desk: EventDesk, times: str) -> None:
    outage(desk)
    assert enter(desk, "B2", times).done
    before = tables(desk)
    again = enter(desk, "B2", times)
    assert (again.done, again.known) == (False, True)
    assert tables(desk) == before


@pytest.mark.parametrize("minute", ["0850", "0855", "0900"])
def test_about_the_same_minute_is_the_same_arrival(desk: EventDesk, minute: str) -> None:
    outage(desk)
    known = enter(desk, "A1", minute)
    assert known.known
    assert known.message == "Checked in at 08:55, at Desk 1. There was nothing to do."
    assert stay(desk, "A1") == ("in", "08:55", None)
    assert enter(desk, "A1", f"{minute} 1030").done
    assert stay(desk, "A1") == ("left", "08:55", "10:30")


def test_a_later_arrival_of_somebody_in_is_kept_and_flagged(desk: EventDesk) -> None:
    outage(desk)
    assert enter(desk, "A1", "0930").flags == ("already_in",)
    assert stay(desk, "A1") == ("in", "08:55", None)
    assert enter(desk, "A1", "out 0910").done
    assert stay(desk, "A1") == ("in", "09:30", None)


def test_a_recorded_arrival_is_set_back_only_when_that_was_asked(desk: EventDesk) -> None:
    set_clock(desk, "10:40")
    desk.check_in.check_in("F6", heads=2)
    before = tables(desk)
    asked = enter(desk, "F6", "0912")
    assert (asked.reason, asked.refusal is not None and asked.refusal.asks) == (
        "came_earlier", True
    )  # fmt: skip
    assert asked.message == (
        "Checked in at 10:40, at Desk 1. Set that back to 09:12, as the paper says?"
    )
    assert tables(desk) == before
    done = enter(desk, "F6", "0912", confirmed=True)
    assert (done.done, done.set_back, clock_of(done.came)) == (True, True, "09:12")
    assert stay(desk, "F6") == ("in", "09:12", None)
    assert one(desk, "F6").heads == 2
    assert desk.day_log.rows()[-1].sentence == ("Fay Elm, Devon really came at 09:12 (from paper)")
    assert desk.day_log.undo(done.act).done
    assert tables(desk) == before


def test_a_stay_before_the_recorded_arrival_is_one_of_its_own(desk: EventDesk) -> None:
    set_clock(desk, "10:40")
    desk.check_in.check_in("B2")
    assert enter(desk, "B2", "0912 0930").done
    assert stay(desk, "B2") == ("in", "10:40", None)


def test_a_recorded_leaving_is_set_back_likewise(desk: EventDesk) -> None:
    outage(desk)
    desk.check_in.leave("A1")
    assert enter(desk, "A1", "out 1038").known
    assert enter(desk, "A1", "out 0950").reason == "left_earlier"
    assert enter(desk, "A1", "out 0950", confirmed=True).done
    assert stay(desk, "A1") == ("left", "08:55", "09:50")


def test_what_is_pressed_is_never_made_void(desk: EventDesk) -> None:
    desk.check_in.check_in("F6", heads=1, at=at("08:50"))
    desk.check_in.more_came("F6", 2, at=at("10:00"))
    set_clock(desk, "10:40")
    before = tables(desk)
    refused = enter(desk, "F6", "out 0930", confirmed=True)
    assert refused.reason == "not_then"
    assert refused.message.startswith("More of the party came at 10:00, at Desk 1.")
    assert tables(desk) == before


def test_somebody_who_was_replaced_later_cannot_have_stayed(desk: EventDesk) -> None:
    set_clock(desk, "10:00")
    newcomer = Particulars(given_name="Ida", family_name="May")
    desk.check_in.substitute("B2", newcomer, authority="Kent")
    set_clock(desk, "10:40")
    assert enter(desk, "B2", "0912").reason == "not_then"
    assert enter(desk, "B2", "0912 0940").done
    assert enter(desk, "B2", "1020").flags == ("replaced",)
    assert one(desk, "B2").attendance is Attendance.REPLACED


@pytest.mark.parametrize(
    ("who", "flags", "said"),
    [("D4", ("not_coming",), "not expected by the list"),
     ("E5", ("alert",), "the note about them unread"),
     ("G7", ("not_coming",), "not expected by the list")],
)  # fmt: skip
def test_what_happened_is_recorded_and_flagged(
    desk: EventDesk, who: str, flags: tuple[str, ...], said: str
) -> None:
    outage(desk)
    done = enter(desk, who, "0912")
    assert (done.done, done.flags) == (True, flags)
    assert stay(desk, who) == ("in", "09:12", None)
    assert desk.day_log.rows()[-1].sentence.endswith(f"(from paper), {said}")


def test_a_leaving_of_somebody_who_never_came_is_flagged_until_the_coming_is_typed(
    desk: EventDesk,
) -> None:
    outage(desk)
    assert enter(desk, "B2", "out 1005").flags == ("not_in",)
    assert stay(desk, "B2") == ("expected", None, None)
    assert enter(desk, "B2", "0912").done
    assert stay(desk, "B2") == ("left", "09:12", "10:05")


def test_of_a_party_as_many_come_as_are_listed_or_written(desk: EventDesk) -> None:
    outage(desk)
    enter(desk, "F6", "0912")
    assert one(desk, "F6").heads == 3
    desk.day_log.undo()
    enter(desk, "F6", "0912 x2")
    assert one(desk, "F6").heads == 2


@pytest.mark.parametrize(
    ("times", "reason"),
    [("1041", "in_the_future"), ("0912 1041", "in_the_future"),
     ("1005 0912", "left_before_coming"), ("1005 1005", "left_before_coming")],
)  # fmt: skip
def test_what_cannot_be_is_said_and_changes_nothing(
    desk: EventDesk, times: str, reason: str
) -> None:
    outage(desk)
    before = tables(desk)
    result = enter(desk, "B2", times, confirmed=True)
    assert (result.reason, result.message[-1]) == (reason, ".")
    assert tables(desk) == before


def test_no_slip_is_another_person(desk: EventDesk) -> None:
    outage(desk)
    before = tables(desk)
    code = code_of(desk, "B2")
    slip = code[1] + code[0] + code[2:]
    result = desk.paper_arrivals.enter(f"{slip} 0912")
    assert result.reason == "no_such_code"
    assert slip in result.message
    assert desk.paper_arrivals.preview(f"{slip} 0912").message == result.message
    assert tables(desk) == before
    with desk.database.reading() as reading:
        (entry,) = reading.log.of_act(result.act)
    assert slip not in str(entry.facts)


def test_a_reference_of_the_list_will_do_unless_it_is_anothers_code(desk: EventDesk) -> None:
    outage(desk)
    assert desk.paper_arrivals.enter("B2 0912").done
    desk.check_in.correct("C3", {"reference": code_of(desk, "B2")})
    result = desk.paper_arrivals.enter(f"{code_of(desk, 'B2')} 0930")
    assert result.reason == "code_and_reference"


@pytest.mark.parametrize(
    ("line", "code"), [("", "no_code"), ("K7PX", "no_time"), ("A1 0960", "unclear")]
)
def test_what_is_not_a_line_is_no_act(desk: EventDesk, line: str, code: str) -> None:
    before = log_length(desk)
    with pytest.raises(InputError) as failure:
        desk.paper_arrivals.enter(line)
    assert failure.value.code == code
    assert desk.paper_arrivals.preview(line).amiss == code
    assert log_length(desk) == before


def test_codes_stay_when_names_come_and_go(desk: EventDesk) -> None:
    code = code_of(desk, "B2")
    desk.check_in.walk_in(Particulars(given_name="Ida", family_name="May"), vouched_by="Lead")
    desk.check_in.correct("B2", {"family_name": "Reay", "reference": "X9"})
    assert code_of(desk, "X9") == code
    with desk.database.reading() as reading:
        for name, number in reading.log.numbers_of_names().items():
            assert number_of(short_code(number)) == number
            assert reading.log.name_numbered(number) == name
        assert reading.log.name_numbered(1) is None


def test_a_warden_writes_the_same_code(desk: EventDesk) -> None:
    outage(desk)
    desk.roll.call(drill=True)
    code = code_of(desk, "A1")
    assert desk.roll.found_safe(code).reason == "unknown_code"
    assert desk.roll.found_safe(code, from_paper=True).done
    assert one(desk, "A1").safe_at is not None


# ---- the law

Line = tuple[str, int | None, int | None]
"""Whose, and the minutes of the day at which they came and left."""
PEOPLE = ("A1", "B2", "C3", "F6")


@st.composite
def sheets(draw: st.DrawFn) -> list[Line]:
    """Who came and left from 08:45 to 10:39; some came again; boxes alone or in pairs."""
    lines: list[Line] = []
    for who in PEOPLE:
        stays = draw(st.integers(0, 3))
        minutes = st.integers(8 * 60 + 45, 10 * 60 + 39)
        marks = sorted(draw(st.lists(minutes, unique=True, min_size=2 * stays, max_size=2 * stays)))
        for place in range(stays):
            came, left = marks[2 * place : 2 * place + 2]
            last = place == stays - 1
            if last and draw(st.booleans()):
                lines.append((who, came, None))
            elif draw(st.booleans()):
                lines.append((who, came, left))
            else:
                lines += [(who, came, None), (who, None, left)]
    return lines


def written(line: Line) -> str:
    _, came, left = line
    words = [f"{came // 60:02}{came % 60:02}" if came is not None else "-"]
    words += [f"{left // 60:02}{left % 60:02}"] if left is not None else []
    return " ".join(words)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sheets(), st.randoms(use_true_random=False))
def test_typed_in_any_order_it_is_as_if_pressed_in_time(
    tmp_path_factory: pytest.TempPathFactory, sheet: list[Line], chance: object
) -> None:
    folder = tmp_path_factory.mktemp("outage")
    in_time, typed = (_day(folder, name) for name in ("in-time", "typed"))
    with in_time, typed:
        for who, came, left in sorted(sheet, key=lambda line: line[1] or line[2] or 0):
            if came is not None:
                in_time.check_in.check_in(who, at=_instant(came))
            if left is not None:
                in_time.check_in.leave(who, at=_instant(left))
        shuffled = list(sheet)
        chance.shuffle(shuffled)  # type: ignore[attr-defined]
        for desk in (in_time, typed):
            set_clock(desk, "10:40")
        for line in shuffled:
            assert enter(typed, line[0], written(line)).done
        after = _people(typed)
        assert after == _people(in_time)
        for line in shuffled:  # and once more, because somebody was not sure
            assert enter(typed, line[0], written(line)).known
        assert _people(typed) == after
        assert typed.verify().findings == ()


def _people(desk: EventDesk) -> list[Delegate]:
    return [replace(one(desk, who), id="") for who in PEOPLE]


def _instant(minute: int) -> datetime:
    return at("00:00") + timedelta(minutes=minute)


def _day(folder: Path, name: str) -> EventDesk:
    database = event_file.open_event(empty_file(folder, name))
    desk = desk_on(database, clock=SetClock(DAY.replace(hour=8, minute=30), speed=0))
    inside = folder / name
    inside.mkdir()
    fill(desk, inside)
    return desk
