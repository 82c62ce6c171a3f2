"""The attendance: its sums are the counts of the window, and every name stands in it once."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.counts import count
from eventdesk.core.delegates import Attendance, Delegate, Origin, Particulars, Presence, Rsvp
from eventdesk.core.records.attendance import attendance_record
from eventdesk.core.records.record import Record
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import roll_of
from eventdesk.core.roll.table import roll_record
from tests.core.records.about import ABOUT, sums, told
from tests.core.running_orders import at

NOBODY = Delegate(id="nobody", particulars=Particulars())


@st.composite
def any_delegate(draw: st.DrawFn) -> Delegate:
    presence = draw(st.sampled_from(Presence))
    return replace(
        NOBODY,
        id=str(draw(st.uuids())),
        origin=draw(st.sampled_from(Origin)),
        rsvp=draw(st.sampled_from(Rsvp)),
        crew=draw(st.booleans()),
        presence=presence,
        heads=draw(st.integers(1, 9)) if presence is Presence.IN else 0,
        replaced_by=draw(st.none() | st.just("b")),
    )


@given(st.lists(any_delegate(), max_size=30))
def test_the_sums_are_the_counts_and_the_rows_add_up_to_them(everybody: list[Delegate]) -> None:
    counts, record = count(everybody), attendance_record(ABOUT, everybody, {})
    made = sums(record)
    assert made["names"] == counts.names
    assert made["inside"] == counts.inside
    assert made["heads"] == counts.heads
    rows = [row for row in told(record.sheets[0]) if not row["crew"]]
    by_place = Counter(row["attendance"] for row in rows)
    for place in Attendance:
        key = "inside" if place is Attendance.IN else place.value
        assert by_place[place.value] == made[key] == getattr(counts, key)
    by_origin = Counter(row["origin"] for row in rows)
    assert by_origin["walk_in"] == made["walk_ins"]
    assert by_origin["substitute"] == made["substitutes"]
    assert sum(int(str(row["heads"])) for row in told(record.sheets[0])) == made["heads"]
    assert len(told(record.pages[0])) == len(everybody)


def roll_of_now(people: list[Delegate], call: RollCall | None = None) -> Record:
    lines = tuple(roll_of(people, call, {}))
    return roll_record(RollRecord(about=ABOUT, call=call, lines=lines), people)


@given(st.lists(any_delegate(), max_size=30))
def test_the_roll_is_everybody_inside(everybody: list[Delegate]) -> None:
    record = roll_of_now(everybody)
    counts = count(one for one in everybody if one.presence is Presence.IN)
    rows = told(record.sheets[0])
    assert sums(record)["heads"] == counts.heads == sum(int(str(row["heads"])) for row in rows)
    assert len(rows) == sums(record)["names"] + sums(record)["crew"]


def person(key: str, given: str, family: str, **changes: object) -> Delegate:
    known = Particulars(given_name=given, family_name=family, reference=key.upper())
    return replace(NOBODY, id=key, particulars=known, **changes)  # type: ignore[arg-type]


def test_names_are_in_the_order_of_a_list_on_paper() -> None:
    people = [person("a", "Zoë", "Ångström"), person("b", "Bo", "Ash"), person("c", "Al", "Zane")]
    record = attendance_record(ABOUT, people, {})
    assert [row["name"] for row in told(record.pages[0])] == [
        "Ångström, Zoë",
        "Ash, Bo",
        "Zane, Al",
    ]


def test_a_row_says_who_came_instead_and_who_admitted_them() -> None:
    bo = person(
        "b", "Bo", "Ash", presence=Presence.IN, heads=2, origin=Origin.SUBSTITUTE,
        arrived_at=at("08:50"), arrived_desk="Desk 2", arrived_operator="op",
    )  # fmt: skip
    ann = person("a", "Ann", "Lee", replaced_by="b")
    record = attendance_record(ABOUT, [ann, bo], {"op": "Mair Ellis"})
    first, second = told(record.sheets[0])
    assert (first["full_name"], first["arrived_at"]) == ("Bo Ash", at("08:50"))
    assert (first["arrived_desk"], first["arrived_operator"]) == ("Desk 2", "Mair Ellis")
    assert (second["attendance"], second["replaced_by"]) == ("replaced", "Bo Ash")
    assert [row["remarks"] for row in told(record.pages[0])] == [
        "substitute, 2 people", "replaced by Bo Ash",
    ]  # fmt: skip


def test_those_who_need_help_stand_first_on_the_roll() -> None:
    quick = person("a", "Ann", "Ash", presence=Presence.IN, heads=1)
    slow = person("z", "Zed", "Zane", presence=Presence.IN, heads=1)
    slow = replace(slow, particulars=replace(slow.particulars, access_needs="Wheelchair"))
    rows = told(roll_of_now([quick, slow]).sheets[0])
    assert [row["name"] for row in rows] == ["Zane, Zed", "Ash, Ann"]


def test_in_a_roll_call_the_record_says_who_is_safe_and_who_left() -> None:
    call = RollCall(
        id="call", drill=True, called_at=at("10:00"), called_desk="Desk 1", heads=5
    )  # fmt: skip
    inside = {"presence": Presence.IN, "arrived_at": at("08:50"), "arrived_desk": "Desk 2"}
    ticked = {"safe_roll": "call", "safe_at": at("10:04")}
    some = person("a", "Ann", "Ash", heads=3, safe_heads=2, **inside, **ticked)
    none = person("b", "Bo", "Bell", heads=1, **inside)
    left = person("c", "Cy", "Cole", presence=Presence.LEFT, heads=0, left_at=at("10:02"))
    gone = person("d", "Di", "Dale", presence=Presence.LEFT, heads=0, left_at=at("09:02"))
    record = roll_of_now([some, none, left, gone], call)
    assert record.title == "DRILL · Evacuation roll · DRILL, no emergency · called at 10:00"
    made = sums(record)
    assert (made["heads"], made["safe"], made["missing"]) == (4, 2, 2)
    first, second, third = told(record.sheets[0])
    assert (first["heads"], first["safe"], first["safe_at"]) == (3, 2, at("10:04"))
    assert (first["seen"], first["call"], first["called_at"]) == (
        "08:50 at Desk 2", "Drill", at("10:00"),
    )  # fmt: skip
    assert (second["safe"], second["safe_at"], second["seen_desk"]) == (0, None, "Desk 2")
    assert (third["name"], third["left_at"]) == ("Cole, Cy", at("10:02"))


def test_without_a_roll_call_the_record_speaks_of_none() -> None:
    record = roll_of_now([person("a", "Ann", "Ash", presence=Presence.IN, heads=1)])
    assert record.title == "Evacuation roll"
    assert "safe" not in sums(record)
    (row,) = told(record.sheets[0])
    assert (row["call"], row["called_at"], row["safe"]) == ("", None, 0)
