"""The follow-ups: what somebody has promised to answer, and whether it is overdue."""

from __future__ import annotations

from datetime import date

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.records.questions import Askings
from eventdesk.core.records.record import About, Cell, Column, Record, Row, Sheet, Sum

KIND = "follow-ups"

_COLUMNS = (
    Column(key="owner", header="To be answered by", width=24),
    Column(key="by", header="Until", cell=Cell.DAY, width=12),
    Column(key="state", header="State", cell=Cell.CHOICE, width=8),
    Column(key="overdue", header="Overdue", cell=Cell.YES_NO, width=9),
    Column(key="number", header="Number", cell=Cell.NUMBER, width=8),
    Column(key="text", header="Question", width=60),
    Column(key="item", header="Item", width=30),
    Column(key="asker", header="Asker", width=24),
    Column(key="organisation", header="Organisation of the asker", width=26),
    Column(key="put_at", header="Put at", cell=Cell.INSTANT, width=20),
    Column(key="closed_at", header="Closed at", cell=Cell.INSTANT, width=20),
    Column(key="outcome", header="Outcome", cell=Cell.CHOICE, width=14),
)
_PAGE = (
    Column(key="owner", header="To be answered by", width=22),
    Column(key="by", header="Until", cell=Cell.DAY, width=17),
    Column(key="number", header="No.", cell=Cell.NUMBER, width=5),
    Column(key="text", header="Question", width=48),
    Column(key="item", header="Item", width=20),
    Column(key="asker", header="Asked by", width=22),
    Column(key="state", header="State", width=9),
)
_DONE = frozenset({Outcome.ANSWERED, Outcome.DECLINED, Outcome.WITHDRAWN})


def follow_ups_record(about: About, askings: Askings) -> Record:
    """Those that are open, the most pressing first, and then those that were settled since.

    Overdue is what should have been answered before the day on which the record is made.
    """
    kept = [one for one in askings.questions if is_followed_up(one)]
    today = about.event.local(about.made_at).date()
    kept.sort(key=lambda one: (not is_open(one), one.follow_up_by or date.max, one.number))
    is_late = [is_overdue(one, today) for one in kept]
    still_open = sum(map(is_open, kept))
    return Record(
        kind=KIND,
        title="Follow-ups",
        about=about,
        sums=(
            Sum(key="open", label="Open", value=still_open),
            Sum(key="overdue", label="Overdue", value=sum(is_late)),
            Sum(key="done", label="Done", value=len(kept) - still_open),
        ),
        sheets=(
            Sheet(
                key="follow_ups",
                title="Follow-ups",
                columns=_COLUMNS,
                rows=[_row(askings, one, today) for one in kept],
            ),
        ),
        pages=(
            Sheet(
                key="follow_ups",
                title="Follow-ups",
                columns=_PAGE,
                rows=[_line(askings, one, today) for one in kept],
            ),
        ),
    )


def is_open(question: Question) -> bool:
    """Whether it is still to be followed up, as the window lists it."""
    return question.outcome is Outcome.TO_FOLLOW_UP


def is_followed_up(question: Question) -> bool:
    """Whether it is to be followed up, or was settled after somebody had been to answer it."""
    if is_open(question):
        return True
    promised = question.follow_up_owner or question.follow_up_by is not None
    return bool(promised) and question.outcome in _DONE


def is_overdue(question: Question, today: date) -> bool:
    """Whether its day has gone by and it is still open."""
    by = question.follow_up_by
    return is_open(question) and by is not None and by < today


def _row(askings: Askings, one: Question, today: date) -> Row:
    asker, organisation = askings.asker(one)
    return (
        one.follow_up_owner,
        one.follow_up_by,
        "open" if is_open(one) else "done",
        is_overdue(one, today),
        one.number,
        one.text,
        askings.item(one),
        asker,
        organisation,
        one.put_at,
        None if is_open(one) else one.closed_at,
        one.outcome.value,
    )


def _line(askings: Askings, one: Question, today: date) -> Row:
    state = "open" if is_open(one) else one.outcome.value
    return (
        one.follow_up_owner or "nobody yet",
        one.follow_up_by,
        one.number,
        one.text,
        askings.item(one),
        askings.asked_by(one) or "not named",
        "overdue" if is_overdue(one, today) else state,
    )
