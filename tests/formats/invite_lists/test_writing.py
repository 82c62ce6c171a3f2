"""A list that we write comes back to us as it was."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.core.delegates import Delegate, Particulars, Rsvp
from eventdesk.core.invite_list import LIST_FIELDS, LIST_HEADERS
from eventdesk.core.list_comparison import compare
from eventdesk.formats.invite_lists.own_headers import own_fields
from eventdesk.formats.invite_lists.reading import read_invite_list
from eventdesk.formats.source import read_source
from tests.formats.invite_lists.written_list import write_invite_list_csv

line = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=10)
lines = st.lists(line, max_size=3).map(" ".join)
extra_headers = st.sampled_from(["Shoe size", "Email", "Extra: x", "=Sum", "Name", "A", "a", "ä"])


@st.composite
def delegates(draw: st.DrawFn) -> list[Delegate]:
    family_names = draw(st.lists(line, min_size=1, max_size=5, unique=True))
    count = len(family_names)
    references = draw(st.lists(line.map(str.casefold), min_size=count, max_size=count, unique=True))
    return [
        Delegate(
            id=str(number),
            particulars=Particulars(
                reference=reference,
                title=draw(lines),
                given_name=draw(lines),
                family_name=f"{number} {family_name}",
                known_as=draw(lines),
                organisation=draw(lines),
                role=draw(lines),
                email=draw(st.sampled_from(["", f"{number}@lee.example"])),
                phone=draw(lines),
                category=draw(lines),
                access_needs=draw(lines),
                dietary=draw(lines),
                alert=draw(lines),
                tell_host=draw(st.sampled_from(["", "Ring the chair", "Tell Siân: two cars", "x"])),
                extra=draw(st.dictionaries(extra_headers, line, max_size=3)),
            ),
            rsvp=draw(st.sampled_from(Rsvp)),
            rsvp_on=draw(lines),
            party_size=draw(st.integers(1, 1000)),
        )
        for number, (family_name, reference) in enumerate(
            zip(family_names, references, strict=True)
        )
    ]


@settings(deadline=None)
@given(delegates())
def test_any_list_we_write_we_read_back(people: list[Delegate]) -> None:
    stream = io.StringIO(newline="")
    write_invite_list_csv(people, stream)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(stream.getvalue().encode())
        read = read_invite_list(read_source(path))
    assert read.problems == ()
    assert [row.particulars for row in read.rows] == [one.particulars for one in people]
    assert [(row.rsvp, row.rsvp_on, row.party_size) for row in read.rows] == [
        (one.rsvp, one.rsvp_on, one.party_size) for one in people
    ]
    comparison = compare(people, read.rows, {})
    assert (comparison.added, comparison.changed, comparison.vanished) == ((), (), ())


def test_a_list_of_ours_from_before_a_field_was_added_is_still_ours() -> None:
    headers = [LIST_HEADERS[field] for field in LIST_FIELDS]
    later = frozenset({"dietary"})
    without = [header for header in headers if header != LIST_HEADERS["dietary"]]
    assert own_fields([*headers, "Shoe size"], later) == LIST_FIELDS
    assert own_fields(without, later) == tuple(one for one in LIST_FIELDS if one != "dietary")
    assert own_fields(without, frozenset()) == ()
    assert own_fields(headers[:-1], later) == own_fields(headers[1:], later) == ()
