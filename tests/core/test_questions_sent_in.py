"""Laws of taking in a list of questions: nothing twice, nothing lost, nobody named."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.questions.question import Question
from eventdesk.core.questions.sent_in import (
    QUESTION_FIELDS,
    KnownQuestion,
    ListedQuestion,
    compare_questions,
    without_doubles,
)
from eventdesk.core.questions.who_is_meant import item_meant
from eventdesk.core.running_order.order import Item, ItemKind
from tests.core.running_orders import at

TEXTS = st.sampled_from(["Why?", "why", "Who pays?", "Who pays for it?", "When?", "Où ?"])
NAMES = st.sampled_from(["", "Ann Lee", "Bob Ray"])
ROWS = st.lists(st.tuples(TEXTS, NAMES, st.sampled_from(["", "1", "2", "3"])), max_size=8)


def listed(rows: list[tuple[str, str, str]]) -> tuple[ListedQuestion, ...]:
    every = [
        ListedQuestion(
            row=place, text=text, name=name, listed_id=id_, fields=frozenset(QUESTION_FIELDS)
        )
        for place, (text, name, id_) in enumerate(rows, start=2)
    ]
    return without_doubles(every)[0]


def taken_in(rows: tuple[ListedQuestion, ...]) -> list[KnownQuestion]:
    """The questions that come of rows all of which are new."""
    questions = [
        Question(
            id=f"id-{row.row}", number=place, text=row.text, first_text=row.text,
            asker_name=row.name, listed_id=row.listed_id, channel="sent_in",
        )
        for place, row in enumerate(rows, start=1)
    ]  # fmt: skip
    return [KnownQuestion(now=one, listed=one, settled=False) for one in questions]


@given(ROWS)
def test_the_same_list_twice_changes_nothing(rows: list[tuple[str, str, str]]) -> None:
    once = listed(rows)
    again = compare_questions(taken_in(once), once)
    assert (again.added, again.changed, again.kept, again.vanished) == ((), (), (), ())
    assert len(again.unchanged) == len(once)


@given(ROWS, ROWS)
def test_every_row_and_every_question_has_one_place(
    before: list[tuple[str, str, str]], after: list[tuple[str, str, str]]
) -> None:
    known, rows = taken_in(listed(before)), listed(after)
    told = compare_questions(known, rows)
    met = [*(one.question_id for one in told.changed), *told.unchanged]
    assert sorted([*met, *told.vanished]) == sorted(one.now.id for one in known)
    assert len(told.added) + len(met) == len(rows)


@given(ROWS, ROWS)
def test_what_was_put_never_changes(
    before: list[tuple[str, str, str]], after: list[tuple[str, str, str]]
) -> None:
    known = [replace(one, settled=True) for one in taken_in(listed(before))]
    told = compare_questions(known, listed(after))
    assert (told.changed, told.kept) == ((), ())


@given(ROWS, TEXTS)
def test_what_was_edited_here_never_changes(rows: list[tuple[str, str, str]], edit: str) -> None:
    once = listed(rows)
    known = [replace(one, now=replace(one.now, text=f"{edit} Really?")) for one in taken_in(once)]
    told = compare_questions(known, once)
    assert (told.added, told.changed) == ((), ())
    assert [one.fields for one in told.kept] == [("question",)] * len(once)


def item(position: int, title: str) -> Item:
    return Item(
        id=f"item-{position}", position=position, title=title,
        planned_start=at("09:00"), minutes=10,
        kind=ItemKind.TALK, original_start=None, original_minutes=None,
    )  # fmt: skip


def test_an_item_is_meant_by_its_title_the_beginning_of_it_or_its_place() -> None:
    items = [item(1, "Welcome"), item(2, "Violence: a review"), item(3, "Violence: the figures"),
             item(4, "2"), item(5, "Break"), item(6, "Break")]  # fmt: skip
    meant = {
        "WELCOME": 1, "violence the fig": 3, "#3": 3, "1": 1, "2": 4,
        "Violence": None, "Break": None, "9": None, "Nothing": None,
    }  # fmt: skip
    for written, position in meant.items():
        found = item_meant(items, written)
        assert (None if found is None else found.position) == position, written
