"""What the desk is told, as pure functions of what was found and of what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.counts import Counts
from eventdesk.core.delegates import Delegate, Particulars, Presence, Rsvp
from eventdesk.core.entries import Refusal
from eventdesk.core.finding import DelegateIndex, Found, Match
from eventdesk.core.finding.meant import (
    differ_by_a_letter_at_most,
    looks_like_a_code,
    read,
)
from eventdesk.core.name_keys import fold
from eventdesk.services.check_in import CheckInResult
from eventdesk.services.performer import Outcome
from eventdesk.ui.pages.registration.rows import matched_spans
from eventdesk.ui.pages.registration.sentences import sentence_for
from eventdesk.ui.pages.registration.side import LatestArrivals, counts_view
from eventdesk.ui.pages.registration.verdicts import (
    alert,
    facts_of,
    left_sentence,
    verdict_of,
)
from eventdesk.ui.widgets.verdict_view import Verdict

NOON = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)
NAMES = st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x17F), min_size=1, max_size=8)


def delegate(given: str, family: str = "", **more: object) -> Delegate:
    known = {"given_name": given, "family_name": family, "organisation": "Gwent Police"}
    particulars = Particulars(**(known | more))  # type: ignore[arg-type]
    return Delegate(id=f"{given} {family}", particulars=particulars)


def minute(at: datetime) -> str:
    return f"{at:%H:%M}"


def result(reason: str, facts: Mapping[str, object], who: Delegate | None) -> CheckInResult:
    return CheckInResult(
        act="act",
        outcome=Outcome.REFUSED,
        reason=reason,
        message="The sentence.",
        refusal=Refusal(reason=reason, facts=facts),  # type: ignore[arg-type]
        delegate=who,
    )


def meant(query: str, *delegates: Delegate) -> set[str]:
    reading = read(DelegateIndex(delegates).find(query), query)
    return {found.delegate.full_name for found in reading.found[: reading.meant]}


CLARK, CLARKE = delegate("Joanne", "Clark"), delegate("Simon", "Clarke")
DA_COSTA, DACRES = delegate("Natália", "Ferreira da Costa"), delegate("Winston", "Dacres")
LI, LIAM = delegate("Mei", "Li"), delegate("Liam", "Tarleton")


@pytest.mark.parametrize(
    ("query", "among", "expected"),
    [
        ("joanne", (CLARK, CLARKE), {"Joanne Clark"}),
        ("clark", (CLARK, CLARKE), {"Joanne Clark", "Simon Clarke"}),
        ("da", (DA_COSTA, DACRES), {"Natália Ferreira da Costa", "Winston Dacres"}),
        ("li", (LI, LIAM), {"Mei Li"}),
        ("l", (LI, LIAM), {"Mei Li", "Liam Tarleton"}),
        ("gwent", (LI, LIAM), {"Mei Li", "Liam Tarleton"}),
        ("nobody", (LI, LIAM), set()),
    ],
)
def test_who_could_be_meant(query: str, among: tuple[Delegate, ...], expected: set[str]) -> None:
    assert meant(query, *among) == expected


def test_a_code_means_whoever_carries_it_and_nobody_like_them() -> None:
    carrier = delegate("Joanne", "Clark", reference="VRU-1")
    assert meant("vru-1", carrier, delegate("Joanne", "Clarke", reference="VRU-10")) == {
        "Joanne Clark"
    }


def test_the_likely_come_first_and_nobody_is_lost() -> None:
    found = [
        Found(delegate=CLARK, match=Match.EXACT),
        Found(delegate=DACRES, match=Match.PREFIX),
        Found(delegate=CLARKE, match=Match.PREFIX),
    ]
    reading = read(found, "clark")
    assert reading.meant == reading.cards == 2
    assert [one.delegate for one in reading.found] == [CLARK, CLARKE, DACRES]


def test_whoever_is_only_like_it_is_meant_too_but_moves_nobody() -> None:
    sure = [Found(delegate=CLARKE, match=Match.EXACT), Found(delegate=DACRES, match=Match.PREFIX)]
    late = Found(delegate=CLARK, match=Match.SOUND)
    first, whole = read(sure, "clarke"), read([*sure, late], "clarke")
    assert first.alone is CLARKE
    assert whole.alone is None
    assert {one.delegate.full_name for one in whole.those_meant} == {
        CLARK.full_name,
        CLARKE.full_name,
    }
    assert [one.delegate for one in whole.found] == [CLARKE, DACRES, CLARK]
    assert first.cards == whole.cards == 0


def test_a_name_that_was_not_typed_is_never_alone_enough_for_enter() -> None:
    for match in (one for one in Match if one.is_alike):
        assert read([Found(delegate=CLARK, match=match)], "clarrc").alone is None
    assert read([Found(delegate=CLARK, match=Match.PREFIX)], "cl").alone is CLARK


@given(NAMES, st.data())
def test_one_slip_is_one_letter_and_the_order_does_not_matter(
    word: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    for slipped in (word[:at] + word[at + 1 :], word[:at] + "#" + word[at:], word):
        assert differ_by_a_letter_at_most(word, slipped)
        assert differ_by_a_letter_at_most(slipped, word)
    assert not differ_by_a_letter_at_most(word, f"{word}##")
    assert not differ_by_a_letter_at_most(word, f"#{word}#")


@pytest.mark.parametrize(
    ("text", "is_code"),
    [("VRU-0417", True), ("0417", True), ("obrien", False), ("mei li", False), ("room 4", False)],
)
def test_what_looks_like_a_code(text: str, is_code: bool) -> None:
    assert looks_like_a_code(text) is is_code


@pytest.mark.parametrize(
    ("name", "query", "marked"),
    [
        ("Angharad Davies-Pritchard", "davies", ["Davies"]),
        ("Angharad Davies-Pritchard", "pri ang", ["Ang", "Pri"]),
        ("Siobhán Ní Cheallaigh", "cheall siobhan", ["Siobhán", "Cheall"]),
        ("Anthony D’Souza", "dsou", ["D’Sou"]),
        ("Zoë Ackroyd", "ackr", ["Ackr"]),
        ("Jürgen Großmann", "gross", ["Groß"]),
        ("Mei Li", "gwent", []),
    ],
)
def test_the_letters_that_were_typed_are_marked(name: str, query: str, marked: list[str]) -> None:
    spans = matched_spans(name, query)
    assert [name[start : start + length] for start, length in spans] == marked


@given(NAMES, NAMES)
def test_marks_never_overlap_and_stay_within_the_name(name: str, query: str) -> None:
    ends = 0
    for start, length in matched_spans(f"{name}-{name} {query}", f"{query} {name[:2]}"):
        assert start >= ends
        ends = start + length
        assert fold(f"{name}-{name} {query}"[start:ends])
    assert ends <= 2 * len(name) + 2 + len(query)


def test_somebody_admitted_is_told_with_table_category_needs_party_and_columns() -> None:
    who = Delegate(
        id="x",
        particulars=Particulars(
            given_name="Mei",
            category="Speaker",
            access_needs="Hearing loop",
            dietary="Vegan",
            extra=MappingProxyType({"table": "4", "Nominated by": "Somebody"}),
        ),
        presence=Presence.IN,
        heads=3,
    )
    assert facts_of(who) == (
        ("Table", "4"),
        ("Category", "Speaker"),
        ("Needs", "Hearing loop, Vegan"),
        ("Party", "3 people"),
        ("Nominated by", "Somebody"),
    )
    assert facts_of(delegate("Mei")) == (("Needs", "None"),)


def test_enter_is_off_until_the_note_was_read() -> None:
    who = delegate("Priya", "Raghunathan", alert="Ring first.")
    unread, was_read = alert(who), alert(who, is_read=True)
    assert [button.enabled for button in unread.buttons] == [True, False]
    assert unread.hint == "Enter works after F8"
    assert [button.enabled for button in was_read.buttons] == [False, True]
    assert unread.reason == was_read.reason == "Ring first."


@pytest.mark.parametrize(
    ("reason", "facts", "verdict", "way_on"),
    [
        (
            "already_in",
            {"since": "2026-11-16T08:51:00+00:00"},
            "Not admitted: already in",
            "If somebody else came in under that name, undo the 08:51 check-in first: F7.",
        ),
        ("not_coming", {"rsvp": "declined"}, "Not admitted: declined", "has come instead: Ctrl U."),
        (
            "not_coming",
            {"rsvp": "cancelled"},
            "Not admitted: cancelled",
            "has come instead: Ctrl U.",
        ),
        (
            "not_coming",
            {"rsvp": "remote"},
            "Not admitted: takes part from elsewhere",
            "has come instead: Ctrl U.",
        ),
        ("replaced", {"by": "y"}, "Not admitted: replaced", ""),
        ("something_new", {}, "Not admitted", ""),
    ],
)
def test_a_refusal_says_what_and_the_way_on(
    reason: str, facts: dict[str, object], verdict: str, way_on: str
) -> None:
    who = delegate("Tom", "Fairweather")
    view = verdict_of(result(reason, facts, who), who, "", minute)
    assert view.state is Verdict.REFUSED
    assert view.verdict == verdict
    assert view.name == "Tom Fairweather"
    assert view.reason == "The sentence."
    assert view.way_on.endswith(way_on)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({}, "One person can be meant. Enter admits."),
        ({"presence": Presence.IN, "heads": 1, "arrived_at": NOON}, "Already in since 12:00."),
        ({"presence": Presence.IN, "arrived_at": NOON, "heads": 2, "party_size": 3},
         "In since 12:00 with 2 of the 3. If more have come, Enter and F6."),
        ({"party_size": 3}, "One person can be meant. Enter asks how many of the 3 came."),
        ({"particulars": Particulars(given_name="Tom", alert="Ring Dele.")},
         "One person can be meant. Enter shows a note to read first."),
        ({"presence": Presence.LEFT, "rsvp": Rsvp.DECLINED},
         "One person can be meant. Enter admits."),
        ({"rsvp": Rsvp.DECLINED}, "Declined. Enter says why."),
        ({"rsvp": Rsvp.CANCELLED}, "Cancelled. Enter says why."),
        ({"rsvp": Rsvp.REMOTE}, "Takes part from elsewhere. Enter says why."),
        ({"replaced_by": "y"}, "Replaced by somebody else. Enter says why."),
    ],
)  # fmt: skip
def test_the_sentence_over_one_person_says_what_enter_will_do(
    changed: dict[str, Any], sentence: str
) -> None:
    who = replace(delegate("Tom", "Fairweather"), **changed)
    reading = read([Found(delegate=who, match=Match.EXACT)], "tom")
    said = sentence_for(reading, "tom", selected=None, alone=who, is_asking=False, minute=minute)
    assert said == sentence


def test_an_unknown_code_stands_where_the_name_would() -> None:
    view = verdict_of(result("unknown_code", {"code": "VRU-0417"}, None), None, "", minute)
    assert (view.verdict, view.name) == ("Not admitted: unknown code", "VRU-0417")


def test_a_name_that_was_forgotten_is_said_to_be() -> None:
    said = left_sentence(Delegate(id="x", particulars=Particulars()), "10:24")
    assert said == "Somebody forgotten left at 10:24. Ctrl Z takes it back."


@pytest.mark.parametrize(
    ("counts", "of"),
    [
        (Counts(invited=70, inside=7, heads=7), "of 70 invited"),
        (Counts(invited=70, walk_ins=1, substitutes=1, inside=7, heads=7), "of 72 names"),
        (Counts(invited=70, inside=7, heads=9), "people, 7 of 70"),
    ],
)
def test_the_figure_says_what_it_counts(counts: Counts, of: str) -> None:
    view = counts_view(counts)
    assert (view.inside, view.of) == (counts.heads, of)


def arrived(number: int, at: int | None) -> Delegate:
    when = None if at is None else NOON.replace(minute=at)
    return Delegate(id=str(number), particulars=Particulars(), arrived_at=when)


@given(
    st.lists(st.tuples(st.integers(0, 8), st.none() | st.integers(0, 59)), max_size=30),
)
def test_the_latest_arrivals_are_those_of_the_whole_list(
    steps: list[tuple[int, int | None]],
) -> None:
    everybody: dict[str, Delegate] = {}
    followed = LatestArrivals()
    for number, at in steps:
        changed = arrived(number, at)
        everybody[changed.id] = changed
        followed.take_in((changed,), frozenset(), everybody)
    afresh = LatestArrivals()
    afresh.read(everybody)
    times = [one.arrived_at for one in followed.latest]
    assert times == [one.arrived_at for one in afresh.latest]
    assert len({one.id for one in followed.latest}) == len(followed.latest)
