"""Finding among very many, in other letters, and where the answer is wanted no longer."""

from __future__ import annotations

import pytest

from eventdesk.core.delegates import Particulars
from eventdesk.core.finding import DelegateIndex, Match
from eventdesk.core.finding import straightening as straightenings
from eventdesk.core.finding.alike import NameSounds
from eventdesk.core.finding.meant import looks_like_a_code, read
from eventdesk.core.finding.query import read_query
from eventdesk.core.finding.reasons import why
from eventdesk.core.finding.straightening import Straightening
from eventdesk.core.finding.vocabulary import Vocabulary, places_in
from tests.core.test_finding import person

SMITHS = tuple(person(f"Given{number} Smith") for number in range(310))


def test_the_commonest_words_are_made_ready_and_forgotten_with_the_next_change() -> None:
    vocabulary = Vocabulary()
    for place in range(1100):
        vocabulary.add(["police", f"word{place}"], place)
    vocabulary.warm()
    assert len(list(places_in(vocabulary.beginning("polic")))) == 1100
    vocabulary.add(["police"], 1100)
    assert len(list(places_in(vocabulary.beginning("polic")))) == 1101
    # More beginnings than are remembered: the oldest is asked again, and answers as before.
    first = vocabulary.beginning("word0")
    for place in range(600):
        assert place in places_in(vocabulary.beginning(f"word{place}"))
    assert vocabulary.beginning("word0") == first


def test_an_index_that_was_made_ready_finds_the_same() -> None:
    index, ready = DelegateIndex(SMITHS), DelegateIndex(SMITHS)
    ready.sort_words()
    ready.warm()
    while ready.prepare(100):
        pass
    assert ready.find("given17") == index.find("given17")


def test_of_very_many_who_are_like_it_in_part_none_is_told() -> None:
    index = DelegateIndex(SMITHS)
    assert index.find("xqzvwk smith") == []
    few = DelegateIndex(SMITHS[:5])
    assert {one.match for one in few.find("xqzvwk smith")} == {Match.IN_PART}


def test_where_enough_are_like_it_nobody_less_like_it_is_looked_for() -> None:
    index = DelegateIndex([*SMITHS, person("Bo Schmitz")])
    found = index.find("smiht")
    assert {one.delegate.particulars.family_name for one in found} == {"Smith"}


def test_a_likeness_that_is_wanted_no_longer_is_not_told_in_part() -> None:
    sounds = NameSounds()
    for one in SMITHS[:3]:
        sounds.add(one.particulars.family_name, one.particulars.given_name, "")
    for name in ("Smyth", "Schmidt", "Schmitt"):
        sounds.add(name, "", "")
    whole = sounds.alike("smyth")
    assert set(whole) >= {"smith", "smyth"}
    for steps in range(200):
        left = iter(range(steps))
        told = sounds.alike("smyth", lambda left=left: next(left, None) is not None)  # type: ignore[misc]
        assert told in ({}, whole)


def test_an_address_in_other_letters_is_found_by_its_words() -> None:
    index = DelegateIndex([person("Bo Quist", email="jürgen@straße.example")])
    (found,) = index.find("strasse")
    assert (found.match, found.why) == (Match.ELSEWHERE, "e-mail")


def test_where_no_field_shows_it_no_reason_is_told() -> None:
    asked = read_query("skjaer")
    assert why(Particulars(email="s.kjaer@kent.example"), Match.ELSEWHERE, asked) == "e-mail"
    assert why(Particulars(organisation="Kent"), Match.ELSEWHERE, asked) == ""


def test_a_particle_is_no_name_by_itself() -> None:
    people = (person("Ana|da Silva"), person("Dana Dale"))
    found = DelegateIndex(people).sure("da")
    assert [one.match for one in found] == [Match.EXACT, Match.PREFIX]
    assert read(found, "da").meant == 2


def test_names_that_differ_by_a_letter_may_both_be_meant() -> None:
    people = (person("Ann Lee"), person("Anna Lee"), person("Annabel Oak"))
    found = DelegateIndex(people).sure("ann")
    assert [one.full_name for one in (f.delegate for f in read(found, "ann").those_meant)] == [
        "Ann Lee",
        "Anna Lee",
    ]


@pytest.mark.parametrize(
    ("typed", "is_code"), [("VRU-0042", True), ("clark", False), ("vru 42", False), ("", False)]
)
def test_a_code_is_one_word_with_a_digit(typed: str, *, is_code: bool) -> None:
    assert looks_like_a_code(typed) is is_code


def test_words_are_put_in_order_while_very_many_are_taken_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(straightenings, "_WORDS_SORTED_EVERY", 100)
    index = DelegateIndex(SMITHS[:5])
    index.update(SMITHS[5:])
    straightening, made = Straightening(index), None
    straightening.take_in([person("Zoe New")], [SMITHS[0].id])
    assert straightening.changed == 2
    while made is None:
        made = straightening.go_on(60)
    assert len(made) == len(SMITHS)
    assert made.out_of_order == 1
    assert made.find("given17") == index.find("given17")
