"""What holds for every list, whatever stands in it."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from eventdesk.core.delegates import Rsvp
from eventdesk.core.errors import InputError
from eventdesk.core.progress import Step, Stopped
from eventdesk.core.read_as import ReadAs
from eventdesk.formats.invite_lists.answers import read_answer
from eventdesk.formats.invite_lists.columns import FIELDS
from eventdesk.formats.invite_lists.invite_list_file import InviteListFile
from eventdesk.formats.invite_lists.names import split_name
from eventdesk.formats.invite_lists.reading import read_invite_list
from eventdesk.formats.source import Source, pasted

COLUMNS = {
    "Reference": ["R1", "R2", "R3"],
    "First name": ["Ann", "Petra", "Wei"],
    "Surname": ["Lindgren", "Holm", "Li"],
    "Organisation": ["Bath", "Aalborg Havn", ""],
    "Job title": ["Director", "", "Analyst"],
    "E-mail": ["ann@bath.example", "petra@aalborg.example", ""],
    "RSVP": ["Yes", "No", "Online"],
    "Total guests": ["1", "3", "1"],
    "Checked in": ["Yes", "", "2026-11-16 09:00"],
    "Dietary requirements": ["", "Vegan", ""],
    "Order email": ["desk@bath.example", "", "desk@bath.example"],
    "Shoe size": ["38", "", "41"],
}


def read_rows(rows: list[list[str]], read_as: ReadAs | None = None) -> InviteListFile:
    return read_invite_list(as_csv(rows), read_as or ReadAs())


def read_or_refused(source: Source, read_as: ReadAs) -> InviteListFile | InputError:
    try:
        return read_invite_list(source, read_as)
    except InputError as refusal:
        return refusal


def as_csv(rows: list[list[str]]) -> Source:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(rows)
    return Source(name="list.csv", content=stream.getvalue().encode())


@given(st.permutations(list(COLUMNS)))
def test_any_order_of_the_columns_gives_the_same_people(headers: list[str]) -> None:
    rows = [headers, *([COLUMNS[header][row] for header in headers] for row in range(3))]
    read = read_rows(rows)
    straight = read_rows([list(COLUMNS), *map(list, zip(*COLUMNS.values(), strict=True))])
    assert read.rows == straight.rows
    assert dict(read.columns) == dict(straight.columns)
    assert [(one.row, one.column, one.message) for one in read.problems] == [
        (one.row, one.column, one.message) for one in straight.problems
    ]


NEGATIONS = (
    "not|No|NOT|never|cannot|can't|won't|unable to|nicht|Nein,|kein|ne|pas|non|n'|No,|sin|nunca"
    "|niet|não|ddim|nac"
)
OTHER_WORDS = (
    "will|attend|attending|I|in person|yes|confirmed|accept|coming|teilnehmen|kommen|Zusage"
    "|participerai|présent|asistiré|confirmado|online|maybe|the|dinner|on|Monday|but|-|,|(|)|sure"
)
around = st.lists(st.sampled_from(OTHER_WORDS.split("|")), max_size=6)


@given(around, st.sampled_from(NEGATIONS.split("|")), around)
def test_a_negation_never_reads_as_coming(
    before: list[str], negation: str, after: list[str]
) -> None:
    answer = read_answer(" ".join([*before, negation, *after]))
    assert answer is not Rsvp.ACCEPTED


@given(st.text(max_size=60))
def test_no_name_is_too_strange_to_be_taken_apart(cell: str) -> None:
    parts = split_name(cell)
    if any(map(str.isalnum, cell)) and not any(sign in cell for sign in "()[]<>\"'“”„«»‘’"):
        assert parts.family_name or parts.given_name


strange = (
    "Ann Lee|+1|Guest of Ann Lee|Total|Yes|no|TBC||(((|<>|a@b.uk|Lee, Ann (X) <a@b.uk>|Name|1"
    "|Ann & Bo Lee|\u202e\u200f|\0|999999999999999999999999999999999999999999|😀|=1+1|Guest 1"
)
cells = st.text(max_size=20) | st.sampled_from(strange.split("|"))
headers = st.sampled_from(
    [*COLUMNS, "Name", "Guests", "Status", "Attending online", "Guest of", ""]
)


@settings(deadline=None)
@given(
    st.lists(headers, min_size=1, max_size=6),
    st.lists(st.lists(cells, max_size=7), max_size=6),
    st.dictionaries(headers, st.sampled_from(FIELDS), max_size=2),
)
@example(["Reference", "Name", "E-mail"], [["", "\x7f", "ann@kent.example"]], {})
def test_a_list_is_read_or_refused_in_one_sentence(
    header: list[str], rows: list[list[str]], decided: dict[str, str]
) -> None:
    read = read_or_refused(as_csv([header, *rows]), ReadAs(columns=decided))
    if isinstance(read, InputError):
        assert read.message.endswith(".")
        assert "\n" not in read.message
        return
    assert all(person.full_name for person in read.rows)
    assert all(person.party_size >= 1 for person in read.rows)
    assert all(one.row >= 1 and one.message.endswith(".") for one in read.problems)


@given(st.text())
def test_any_pasted_text_is_read_or_refused(text: str) -> None:
    read = read_or_refused(pasted(text), ReadAs())
    assert read.code if isinstance(read, InputError) else read.rows


@pytest.mark.parametrize("field", FIELDS)
def test_a_column_is_what_somebody_has_decided(field: str) -> None:
    read = read_rows(
        [["Full name", "E-mail", "Whatever"], ["Ann Lindgren", "ann@bath.example", "3"]],
        ReadAs(columns={"Whatever": field}),
    )
    expected = {"Full name": "full_name", "E-mail": "email", "Whatever": field}
    taken = {"email": "E-mail", "full_name": "Full name"}.get(field)
    if taken:
        expected[taken] = "extra"
    assert dict(read.columns) == expected


def test_headers_that_say_nothing_are_read_as_somebody_has_decided() -> None:
    decided = {"A": "family_name", "B": "given_name", "C": "guests", "D": "arrived"}
    read = read_rows([["A", "B", "C", "D"], ["Lindgren", "Ann", "2", "x"]], ReadAs(columns=decided))
    (person,) = read.rows
    assert (person.full_name, person.party_size, person.arrived) == ("Ann Lindgren", 3, True)
    assert dict(read.columns) == decided


def test_a_list_without_header_is_read_as_somebody_has_decided() -> None:
    decided = {"Column 1": "given_name", "Column 2": "family_name"}
    read = read_rows([["Ann", "Lindgren", "Bath"]], ReadAs(columns=decided))
    (person,) = read.rows
    assert (read.header_row, person.row, person.full_name) == (0, 1, "Ann Lindgren")
    assert dict(person.particulars.extra) == {"Column 3": "Bath"}
    assert read.problems == ()


def test_a_line_of_addressees_is_a_list() -> None:
    line = "Ann Lindgren <ann@bath.example>; Holm, Petra <petra@aalborg.example>"
    read = read_invite_list(pasted(line))
    assert [(one.full_name, one.particulars.email) for one in read.rows] == [
        ("Ann Lindgren", "ann@bath.example"),
        ("Petra Holm", "petra@aalborg.example"),
    ]


def test_how_far_it_has_got_is_said_and_it_can_be_stopped() -> None:
    rows = [["Name"], *([f"Ann Lindgren{'abcdefghij'[number % 10]}"] for number in range(9000))]
    source = as_csv(rows)
    said: list[tuple[Step, int, int]] = []
    read_invite_list(source, progress=lambda *how_far: said.append(how_far))
    understanding = [done for step, done, of in said if step is Step.UNDERSTANDING and of == 9000]
    assert understanding[0] == 0
    assert understanding[-1] == 9000
    assert len(understanding) > 2

    def stop(step: Step, done: int, _of: int) -> None:
        if step is Step.UNDERSTANDING and done:
            raise Stopped

    with pytest.raises(Stopped):
        read_invite_list(source, progress=stop)
