"""The thread that searches: what was typed first, then the whole; and a bug ends none of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.finding import Found
from eventdesk.ui.finder import LISTED_AT_MOST, OUT_OF_ORDER_AT_MOST, Finder, Finding

PATIENCE = 30_000


def person(given: str, family: str) -> Delegate:
    known = Particulars(given_name=given, family_name=family)
    return Delegate(id=f"{given} {family}", particulars=known)


@pytest.fixture
def finder() -> Iterator[Finder]:
    made = Finder()
    yield made
    made.close()


def told_of(qtbot: QtBot, finder: Finder, query: str) -> list[Finding]:
    """Everything that is told of a query, up to the whole."""
    told: list[Finding] = []
    finder.found.connect(told.append)
    finder.find(query)
    qtbot.waitUntil(lambda: any(one.is_whole for one in told), timeout=PATIENCE)
    finder.found.disconnect(told.append)
    return told


def names(finding: Finding) -> list[str]:
    return [one.full_name for one in finding.found]


def test_the_names_that_were_typed_are_told_before_those_that_are_only_like_it(
    qtbot: QtBot, finder: Finder
) -> None:
    finder.update([person("Ann", "Smith"), person("Bo", "Smyth"), person("Cy", "Tallis")])
    first, whole = told_of(qtbot, finder, "smith")
    assert (names(first), first.is_whole) == (["Ann Smith"], False)
    assert names(whole) == ["Ann Smith", "Bo Smyth"]


def test_where_nobody_of_that_name_is_listed_only_the_whole_is_told(
    qtbot: QtBot, finder: Finder
) -> None:
    finder.update([person("Siobhán", "Kelly")])
    (whole,) = told_of(qtbot, finder, "shevaun")
    assert names(whole) == ["Siobhán Kelly"]


def test_very_many_who_begin_so_do_not_hide_who_sounds_alike(qtbot: QtBot, finder: Finder) -> None:
    many = [person(f"Given{place}", f"Smithson{place}") for place in range(200)]
    finder.update([*many, person("Ann", "Smith"), person("Bo", "Smyth")])
    whole = told_of(qtbot, finder, "smith")[-1]
    assert names(whole)[0] == "Ann Smith"
    assert "Bo Smyth" in names(whole)
    assert len([one for one in whole.found if one.match.is_sure]) == LISTED_AT_MOST


def test_a_bug_is_told_and_the_next_query_is_answered(qtbot: QtBot, finder: Finder) -> None:
    finder.update([person("Ann", "Smith")])
    with qtbot.waitSignal(finder.broke, timeout=PATIENCE) as broke:
        finder.update([cast("Delegate", "no delegate")])
    assert isinstance(broke.args[0], AttributeError)
    assert names(told_of(qtbot, finder, "smith")[-1]) == ["Ann Smith"]


def test_after_a_long_list_came_everybody_is_found_in_order(qtbot: QtBot, finder: Finder) -> None:
    finder.update([person("Ann", "Smith")])
    late = [person(f"Given{place:04}", "Smith") for place in range(OUT_OF_ORDER_AT_MOST + 50)]
    finder.update(late[::-1])
    finder.update([person("Aaron", "Smith")], frozenset({"Given0000 Smith"}))
    expected = ["Aaron Smith", "Ann Smith", "Given0001 Smith", "Given0002 Smith"]
    assert names(told_of(qtbot, finder, "smith")[0])[:4] == expected
    qtbot.waitUntil(lambda: finder.is_in_order, timeout=PATIENCE)
    assert names(told_of(qtbot, finder, "smith")[0])[:4] == expected


def test_names_that_come_in_pieces_are_all_put_in_order(qtbot: QtBot, finder: Finder) -> None:
    finder.update([person("Ann", "Smith")])
    for piece in range(8):
        many = [
            person(f"Given{place:04}", "Smith")
            for place in range(piece, 8 * OUT_OF_ORDER_AT_MOST, 8)
        ]
        finder.update(many[::-1])
    expected = ["Ann Smith", "Given0000 Smith", "Given0001 Smith", "Given0002 Smith"]
    assert names(told_of(qtbot, finder, "smith")[0])[:4] == expected
    qtbot.waitUntil(lambda: finder.is_in_order, timeout=PATIENCE)
    assert names(told_of(qtbot, finder, "smith")[0])[:4] == expected


def test_whom_published_names_could_mean_is_told_and_no_query_is_given_up(
    qtbot: QtBot, finder: Finder
) -> None:
    finder.update([person("Ann", "Smith"), person("Bo", "Smyth"), person("Cy", "Tallis")])
    told: list[dict[str, tuple[Found, ...]]] = []
    finder.speakers_found.connect(told.append)
    answers: list[Finding] = []
    finder.found.connect(answers.append)
    finder.find("tallis")
    finder.find_speakers(["Ann Smith", "Bo Smithe", "Nobody Known"])
    qtbot.waitUntil(lambda: bool(told) and answers[-1].is_whole, timeout=PATIENCE)
    (offers,) = told
    assert {name: [one.full_name for one in found] for name, found in offers.items()} == {
        "Ann Smith": ["Ann Smith"],
        "Bo Smithe": ["Bo Smyth"],
        "Nobody Known": [],
    }
    assert names(answers[-1]) == ["Cy Tallis"]


def test_whoever_types_goes_before_the_speakers_who_are_told_all_the_same(
    qtbot: QtBot, finder: Finder
) -> None:
    finder.update([person(f"Ann{n}", f"Smith{n}") for n in range(300)])
    told: list[object] = []
    finder.speakers_found.connect(told.append)
    for n in range(20):
        finder.find_speakers([f"Annn Smitth {n}"])
        finder.find(f"smith{n}")
    qtbot.waitUntil(lambda: len(told) == 20, timeout=PATIENCE)
