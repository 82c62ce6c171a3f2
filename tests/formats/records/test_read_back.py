"""An attendance that we write comes back to us as the list it was made from, in every format."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Origin, Particulars, Presence, Rsvp
from eventdesk.core.invite_list import PARTICULARS_FIELDS, ListedPerson
from eventdesk.core.list_comparison import compare
from eventdesk.core.records.attendance import attendance_record
from eventdesk.core.records.record import Record
from eventdesk.formats.invite_lists.invite_list_file import InviteListFile
from eventdesk.formats.invite_lists.reading import read_invite_list
from eventdesk.formats.source import read_source
from eventdesk.formats.tables.cell_text import clean_cell
from tests.formats.records.some_records import ABOUT, EIGHT, as_csv, as_json, as_xlsx

WORDS = ("=Sum", "+44 117 496 0851", "-", "@x", "'quoted", "a;b", 'a "b"', "Zoë", "李", "x_x0041_")
cleaned = (
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=10)
    | st.sampled_from(WORDS)
).map(clean_cell)
"""Texts as an import leaves them."""
texts = st.lists(cleaned, max_size=3).map(" ".join).map(clean_cell)
headers = st.sampled_from(
    ["Shoe size", "Email", "Extra: x", "=Sum", "Name", "Id", "Heads inside", "Log head", "A", "ä"]
)


@st.composite
def delegates(draw: st.DrawFn) -> list[Delegate]:
    """People of whom an import could have made every text, each at some point of the day."""
    count = draw(st.integers(1, 4))
    return [_delegate(draw, f"{number} ") for number in range(count)]


def _delegate(draw: st.DrawFn, unlike: str) -> Delegate:
    known = {name: draw(texts) for name in PARTICULARS_FIELDS}
    known |= {
        "reference": unlike + draw(st.sampled_from(["", "R", "=1", "'x"])),
        "family_name": clean_cell(unlike + draw(texts)),
        "email": "",
        "tell_host": draw(st.sampled_from(["", "Ring the chair", "x"])),
    }
    known["reference"] = clean_cell(known["reference"])
    extra = draw(st.dictionaries(headers, cleaned.filter(bool), max_size=3))
    presence = draw(st.sampled_from(Presence))
    came = presence is not Presence.NEVER
    return Delegate(
        id=f"id-{unlike.strip()}",
        particulars=Particulars(**known, extra=extra),
        origin=draw(st.sampled_from(Origin)),
        rsvp=draw(st.sampled_from(Rsvp)),
        rsvp_on=draw(texts),
        party_size=draw(st.integers(1, 1000)),
        presence=presence,
        heads=draw(st.integers(1, 9)) if presence is Presence.IN else 0,
        arrived_at=EIGHT if came else None,
        arrived_desk="Desk 1" if came else "",
        left_at=EIGHT if presence is Presence.LEFT else None,
        badge_at=draw(st.none() | st.just(EIGHT)),
    )


def attendance(people: Sequence[Delegate]) -> Record:
    return attendance_record(ABOUT, people, {})


def read(content: bytes, name: str) -> InviteListFile:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        return read_invite_list(read_source(path))


def csv_read(people: Sequence[Delegate]) -> InviteListFile:
    return read(as_csv(attendance(people)).encode(), "attendance.csv")


def xlsx_read(people: Sequence[Delegate]) -> InviteListFile:
    return read(as_xlsx(attendance(people)), "attendance.xlsx")


@pytest.mark.parametrize("reader", [csv_read, xlsx_read])
@settings(deadline=None, max_examples=60)
@given(people=delegates())
def test_a_table_is_read_back_to_the_same_list(
    reader: Callable[[Sequence[Delegate]], InviteListFile], people: list[Delegate]
) -> None:
    found = reader(people)
    by_reference = {one.reference: one for one in people}
    assert found.problems == ()
    assert len(found.rows) == len(people)
    for row in found.rows:
        assert listed(row) == of_delegate(by_reference[row.particulars.reference])
    comparison = compare(people, found.rows, {})
    assert (comparison.added, comparison.changed, comparison.vanished) == ((), (), ())
    assert not any(row.arrived for row in found.rows)


@settings(deadline=None)
@given(delegates())
def test_json_holds_the_same_list(people: list[Delegate]) -> None:
    told = {one["id"]: one for one in as_json(attendance(people))["delegates"]}
    for one in people:
        row = told[one.id]
        assert {name: row[name] for name in PARTICULARS_FIELDS} == {
            name: getattr(one.particulars, name) for name in PARTICULARS_FIELDS
        }
        assert row["extra"] == dict(one.particulars.extra)
        assert (row["rsvp"], row["rsvp_on"], row["party_size"]) == (
            one.rsvp.value, one.rsvp_on, one.party_size,
        )  # fmt: skip
        assert (row["origin"], row["attendance"], row["heads"]) == (
            one.origin.value, one.attendance.value, one.heads,
        )  # fmt: skip


def test_what_somebody_has_written_over_in_the_file_is_a_change_like_any() -> None:
    ann = Delegate(id="1", particulars=Particulars(reference="A1", family_name="Lee"))
    changed = as_csv(attendance([ann])).replace(",Lee,", ",Leigh,", 1)
    (row,) = read(changed.encode(), "attendance.csv").rows
    assert row.particulars == replace(ann.particulars, family_name="Leigh")


def test_a_list_that_happens_to_have_some_of_our_columns_keeps_them() -> None:
    ann = Delegate(
        id="1",
        particulars=Particulars(
            reference="A1", family_name="Lee", extra={"Origin": "Kent", "Log head": "3"}
        ),
    )
    assert csv_read([ann]).rows[0].particulars == ann.particulars


def listed(row: ListedPerson) -> tuple[object, ...]:
    return row.particulars, row.rsvp, row.rsvp_on, row.party_size


def of_delegate(one: Delegate) -> tuple[object, ...]:
    return one.particulars, one.rsvp, one.rsvp_on, one.party_size
