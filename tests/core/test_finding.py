"""Finding the right person at a desk, by what somebody types over noise."""

from __future__ import annotations

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Particulars, Presence
from eventdesk.core.finding import DelegateIndex, Match
from eventdesk.core.finding.query import read_query


def person(name: str, **particulars: str) -> Delegate:
    """A delegate whose id is the whole name; the last word is the surname unless `|` parts it."""
    given, _, family = name.partition("|") if "|" in name else name.rpartition(" ")
    known = Particulars(given_name=given, family_name=family)
    known = replace(known, **particulars)  # type: ignore[arg-type]
    return Delegate(id=f"{given} {family}", particulars=known)


EVERYBODY = (
    person("Siobhán O’Brien", organisation="Gwent Police", reference="VRU-0042"),
    person("Søren Kjærgård", email="s.kjaergaard@kent.example"),
    person("Wojciech Łukasiewicz", role="Chief analyst"),
    person("Jürgen Groß", organisation="Kent County Council"),
    person("Adaeze Adebayo-Whitmore", known_as="Ada"),
    person("Li Wu", organisation="Home Office"),
    person("María José|García Márquez"),
    person("Anna Clark"),
    person("Clark Annan", organisation="Clark & Sons"),
    person("Đặng Işıl"),
)
INDEX = DelegateIndex(EVERYBODY)


def names(query: str) -> list[str]:
    return [found.delegate.id for found in INDEX.find(query)]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("siobhan", "Siobhán O’Brien"),
        ("SIOBHÁN", "Siobhán O’Brien"),
        ("Siobha\N{COMBINING ACUTE ACCENT}n", "Siobhán O’Brien"),
        ("obrien", "Siobhán O’Brien"),
        ("o'brien", "Siobhán O’Brien"),
        ("O’Brien, Siobhán", "Siobhán O’Brien"),
        ("o brien", "Siobhán O’Brien"),
        ("brien", "Siobhán O’Brien"),
        ("soren", "Søren Kjærgård"),
        ("kjaergard", "Søren Kjærgård"),
        ("lukasiewicz woj", "Wojciech Łukasiewicz"),
        ("gross", "Jürgen Groß"),
        ("GROẞ", "Jürgen Groß"),
        ("adebayo whitmore", "Adaeze Adebayo-Whitmore"),
        ("adebayo-whit", "Adaeze Adebayo-Whitmore"),
        ("whitmore", "Adaeze Adebayo-Whitmore"),
        ("adebayowhitmore", "Adaeze Adebayo-Whitmore"),
        ("ada", "Adaeze Adebayo-Whitmore"),
        ("wu", "Li Wu"),
        ("Wu, Li", "Li Wu"),
        ("l w", "Li Wu"),
        ("garcia m jose", "María José García Márquez"),
        ("dang isil", "Đặng Işıl"),
    ],
)
def test_one_person_is_meant(query: str, name: str) -> None:
    assert names(query)[:1] == [name]


@given(
    st.sampled_from(EVERYBODY),
    st.lists(st.integers(1, 4), min_size=4, max_size=4),
    st.randoms(use_true_random=False),
)
def test_beginnings_of_the_name_in_any_order_find_its_bearer(
    delegate: Delegate, lengths: list[int], chance: object
) -> None:
    words = delegate.full_name.split()
    typed = [word[:length] for word, length in zip(words, lengths, strict=False)]
    chance.shuffle(typed)  # type: ignore[attr-defined]
    assert delegate.id in names(" ".join(typed))


@pytest.mark.parametrize("query", ["", "   ", ",", "zz", "777"])
def test_nobody_is_found_by_nothing_or_by_what_is_like_no_name(query: str) -> None:
    assert names(query) == []


def test_a_name_comes_before_an_organisation() -> None:
    found = INDEX.find("clark")
    assert [(one.delegate.id, one.match) for one in found] == [
        ("Anna Clark", Match.EXACT),
        ("Clark Annan", Match.EXACT),
    ]
    elsewhere = INDEX.find("home")
    assert [(one.match, one.why) for one in elsewhere] == [(Match.ELSEWHERE, "organisation")]


def test_the_whole_word_comes_before_its_beginning() -> None:
    assert [(one.delegate.id, one.match) for one in INDEX.find("anna")] == [
        ("Anna Clark", Match.EXACT),
        ("Clark Annan", Match.PREFIX),
    ]


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("gwent", "organisation"),
        ("chief", "role"),
        ("s.kjaergaard@kent.example", "e-mail"),
        ("ada", ""),
    ],
)
def test_it_says_why_a_row_matched_when_that_is_not_plain(query: str, why: str) -> None:
    assert INDEX.find(query)[0].why == why


def test_a_reference_is_a_code_however_it_is_typed() -> None:
    for typed in ("VRU-0042", "vru-0042", "  VRU-0042 "):
        (found,) = INDEX.find(typed)
        assert (found.delegate.id, found.match) == ("Siobhán O’Brien", Match.CODE)


def test_a_column_without_a_field_is_searched_under_its_header() -> None:
    extra = MappingProxyType({"Table": "Harbourside"})
    known = replace(EVERYBODY[0].particulars, extra=extra)
    (found,) = DelegateIndex([replace(EVERYBODY[0], particulars=known)]).find("harbour")
    assert found.why == "Table"


@pytest.mark.parametrize("pasted", ["c" * 70 + " clark " + "c" * 70, "clark " * 3 + "c" * 139])
def test_a_page_that_was_pasted_is_nobodys_mistyped_name(pasted: str) -> None:
    index = DelegateIndex([person("Ann Clark"), person("Bob Klark"), person("Zed " + "c" * 139)])
    assert all(one.match.is_sure for one in index.find(pasted))


def test_of_a_page_that_was_pasted_only_the_beginning_is_read() -> None:
    pages = 10_000
    assert len(read_query("clark " * pages).words) < pages / 10


def test_no_more_than_the_limit() -> None:
    assert len(INDEX.find("clark", limit=1)) == 1
    assert INDEX.find("clark", limit=0) == []


@given(
    st.lists(st.tuples(st.sampled_from(EVERYBODY), st.booleans(), st.text("abcŁ ", max_size=5))),
    st.sampled_from(["a", "cl", "ł", "b", "clark an", "wu", "c"]),
)
def test_kept_up_to_date_it_finds_what_a_new_index_would(
    changes: list[tuple[Delegate, bool, str]], query: str
) -> None:
    kept, known = DelegateIndex(EVERYBODY), {one.id: one for one in EVERYBODY}
    for delegate, goes, role in changes:
        if goes:
            kept.update((), [delegate.id])
            known.pop(delegate.id, None)
        else:
            other = replace(
                delegate,
                particulars=replace(delegate.particulars, role=role),
                presence=Presence.IN,
            )
            kept.update([other])
            known[other.id] = other
    assert len(kept) == len(known)
    assert kept.find(query) == DelegateIndex(known.values()).find(query)
