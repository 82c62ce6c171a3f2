"""The questions: what was asked, by whom, of which item, and what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from eventdesk.core.delegates import Delegate
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.records.record import About, Cell, Column, Record, Row, Sheet, Sum
from eventdesk.core.said import Day

KIND = "questions"

_COLUMNS = (
    Column(key="number", header="Number", cell=Cell.NUMBER, width=8),
    Column(key="item", header="Item", width=30),
    Column(key="text", header="Question", width=60),
    Column(key="first_text", header="First wording", width=40),
    Column(key="asker", header="Asker", width=24),
    Column(key="organisation", header="Organisation of the asker", width=26),
    Column(key="addressee", header="To", width=20),
    Column(key="channel", header="Asked", cell=Cell.CHOICE, width=12),
    Column(key="outcome", header="Outcome", cell=Cell.CHOICE, width=14),
    Column(key="owner", header="To be answered by", width=22),
    Column(key="by", header="Until", cell=Cell.DAY, width=12),
    Column(key="recorded_at", header="Written down at", cell=Cell.INSTANT, width=20),
    Column(key="put_at", header="Put at", cell=Cell.INSTANT, width=20),
    Column(key="closed_at", header="Closed at", cell=Cell.INSTANT, width=20),
    Column(key="spent_seconds", header="Seconds spent", cell=Cell.NUMBER, width=10),
    Column(key="merged_into", header="Merged into", cell=Cell.NUMBER, width=10),
    Column(key="also_asked", header="Also asked as", cell=Cell.LIST, width=14),
    Column(key="listed_id", header="Listed as", width=12),
    Column(key="id", header="Id", width=12),
)
_PAGE = (
    Column(key="number", header="No.", cell=Cell.NUMBER, width=5),
    Column(key="item", header="Item", width=22),
    Column(key="text", header="Question", width=48),
    Column(key="asker", header="Asked by", width=24),
    Column(key="put_at", header="Put", cell=Cell.INSTANT, width=8),
    Column(key="spent", header="For", width=12),
    Column(key="outcome", header="Outcome", width=24),
)


class Askings(Struct, frozen=True, kw_only=True):
    """The questions of an event, by number, with what they name."""

    questions: Sequence[Question]
    delegates: Mapping[str, Delegate]
    items: Mapping[str, str]
    """The title of an item, by its id."""

    @classmethod
    def of(
        cls,
        questions: Iterable[Question],
        delegates: Mapping[str, Delegate],
        items: Mapping[str, str],
    ) -> Askings:
        """All of them in the order of their numbers."""
        by_number = tuple(sorted(questions, key=lambda one: one.number))
        return cls(questions=by_number, delegates=delegates, items=items)

    def item(self, question: Question) -> str:
        """The title of the item that it was asked of, as it is called now."""
        return self.items.get(question.item_id or "", "")

    def asker(self, question: Question) -> tuple[str, str]:
        """Name and organisation of whoever asked; blank where nobody is to know."""
        if question.asker_id is None:
            return question.asker_name, ""
        known = self.delegates.get(question.asker_id)
        return ("", "") if known is None else (known.full_name, known.organisation)

    def asked_by(self, question: Question) -> str:
        """The same in one text: "Rhys Davies, Gwent Police"."""
        return ", ".join(part for part in self.asker(question) if part)

    @property
    def numbers(self) -> Mapping[str, int]:
        """The number of each question, by its id."""
        return {one.id: one.number for one in self.questions}

    @property
    def merged(self) -> Mapping[str, tuple[str, ...]]:
        """The numbers of the questions that each one stands for too."""
        found: dict[str, tuple[str, ...]] = {}
        for one in self.questions:
            if one.merged_into is not None:
                found[one.merged_into] = (*found.get(one.merged_into, ()), str(one.number))
        return found


def questions_record(about: About, askings: Askings) -> Record:
    """Every question by its number, whatever became of it."""
    return Record(
        kind=KIND,
        title="Questions",
        about=about,
        sums=outcome_sums(askings.questions),
        sheets=(Sheet(key="questions", title="Questions", columns=_COLUMNS, rows=_rows(askings)),),
        pages=(Sheet(key="questions", title="Questions", columns=_PAGE, rows=_lines(askings)),),
    )


def outcome_sums(questions: Sequence[Question]) -> tuple[Sum, ...]:
    """How many there are, and how many of each outcome."""
    outcomes = Counter(one.outcome for one in questions)
    sums = [Sum(key="questions", label="Questions", value=len(questions))]
    for one in Outcome:
        label = one.value.replace("_", " ").capitalize()
        sums.append(Sum(key=one.value, label=label, value=outcomes[one]))
    return tuple(sums)


def _rows(askings: Askings) -> list[Row]:
    return list(_made(askings))


def _made(askings: Askings) -> Iterator[Row]:
    numbers, merged = askings.numbers, askings.merged
    for one in askings.questions:
        asker, organisation = askings.asker(one)
        yield (
            one.number,
            askings.item(one),
            one.text,
            one.first_text,
            asker,
            organisation,
            one.addressee,
            one.channel,
            one.outcome.value,
            one.follow_up_owner,
            one.follow_up_by,
            one.recorded_at,
            one.put_at,
            one.closed_at,
            one.spent // timedelta(seconds=1),
            numbers.get(one.merged_into or ""),
            merged.get(one.id, ()),
            one.listed_id,
            one.id,
        )


def _lines(askings: Askings) -> list[Row]:
    numbers = askings.numbers
    return [
        (
            one.number,
            askings.item(one),
            one.text,
            askings.asked_by(one) or "not named",
            one.put_at,
            _spent(one.spent),
            outcome_words(one, numbers),
        )
        for one in askings.questions
    ]


def _spent(spent: timedelta) -> str:
    minutes, seconds = divmod(spent // timedelta(seconds=1), 60)
    if not minutes:
        return f"{seconds} s" if seconds else ""
    return f"{minutes} min {seconds:02} s" if seconds else f"{minutes} min"


def outcome_words(question: Question, numbers: Mapping[str, int]) -> str:
    """What became of it: "to follow up: Mair Ellis, by 20 November"."""
    said = question.outcome.value.replace("_", " ")
    if question.outcome is Outcome.MERGED:
        into = numbers.get(question.merged_into or "")
        return f"merged into {into}" if into is not None else said
    if question.outcome is not Outcome.TO_FOLLOW_UP:
        return said
    by = "" if question.follow_up_by is None else f"by {day_words(question.follow_up_by)}"
    who = ", ".join(part for part in (question.follow_up_owner, by) if part)
    return f"{said}: {who}" if who else said


def day_words(day: date) -> str:
    """As in "20 November"."""
    return str(Day(day))
