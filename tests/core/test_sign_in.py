"""Whose lines stand on a sign-in sheet, and in which order."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Particulars, Presence, Rsvp
from eventdesk.core.short_codes import number_of
from eventdesk.core.sign_in import SignInLine, Who, by_letter, sign_in_lines
from eventdesk.core.surnames import NO_LETTER

AT = datetime(2026, 6, 17, 9, 12, tzinfo=UTC)
NAMES = st.text(max_size=12)


def person(number: int, family: str, given: str = "", **facts: object) -> Delegate:
    known = Particulars(given_name=given, family_name=family)
    return replace(Delegate(id=f"{number}", particulars=known), **facts)  # type: ignore[arg-type]


def lines(*people: Delegate, who: Who = Who.COMING) -> tuple[SignInLine, ...]:
    return sign_in_lines(people, {one.id: int(one.id) for one in people}, who)


def test_by_surname_accents_aside_each_with_its_letter() -> None:
    found = lines(
        person(1, "Zola"), person(2, "Łęcka"), person(3, "Lee", "Bo"), person(4, "lee", "Al"),
        person(5, "O’Brien"), person(6, "", "Madonna"), person(7, "4Tune"),
    )  # fmt: skip
    assert [(letter, line.name) for letter, line in by_letter(found)] == [
        (NO_LETTER, "4Tune"), ("L", "Łęcka"), ("", "lee, Al"), ("", "Lee, Bo"), ("M", "Madonna"),
        ("O", "O’Brien"), ("Z", "Zola"),
    ]  # fmt: skip


def test_who_declined_or_was_replaced_has_no_line_unless_everybody_has_one() -> None:
    people = (
        person(1, "A"), person(2, "B", presence=Presence.IN, heads=1, arrived_at=AT),
        person(3, "C", rsvp=Rsvp.DECLINED), person(4, "D", replaced_by="1"),
        person(5, "E", rsvp=Rsvp.DECLINED, presence=Presence.LEFT, arrived_at=AT, left_at=AT),
        person(6, "F", crew=True), person(7, "G", party_size=3),
    )  # fmt: skip
    assert [(line.name, line.note) for line in lines(*people)] == [
        ("A", ""), ("B", ""), ("E", ""), ("F", "crew"), ("G", "3 people")
    ]  # fmt: skip
    assert [line.name for line in lines(*people, who=Who.EXPECTED)] == ["A", "F", "G"]
    everybody = lines(*people, who=Who.EVERYBODY)
    assert [(line.name, line.note) for line in everybody][2:4] == [
        ("C", "not expected"), ("D", "replaced")
    ]  # fmt: skip
    assert [line.came for line in everybody][:3] == [None, AT, None]


@given(st.lists(st.tuples(NAMES, NAMES), max_size=20))
def test_everybody_has_one_line_and_the_letters_ascend(names: list[tuple[str, str]]) -> None:
    people = [person(place + 1, *name) for place, name in enumerate(names)]
    found = lines(*people)
    assert sorted(number_of(line.code) or 0 for line in found) == list(range(1, len(names) + 1))
    letters = [letter for letter, _ in by_letter(found) if letter not in ("", NO_LETTER)]
    assert letters == sorted(set(letters))
