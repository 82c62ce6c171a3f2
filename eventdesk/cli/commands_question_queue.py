"""The queue of questions from a shell: its order, what asks the same, what there is time for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Annotated

import typer
from msgspec import Struct

from eventdesk.cli.plain_text import aligned
from eventdesk.cli.questions_in_words import QUESTION, documents, outcome_said, tell
from eventdesk.cli.registering import AT, NOW, register
from eventdesk.cli.session import Opened, Session
from eventdesk.core.delegates import Delegate
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json
from eventdesk.core.questions.alike import near
from eventdesk.core.questions.budget import Budget
from eventdesk.core.questions.question import Question
from eventdesk.core.questions.queue import being_put, waiting_in_order
from eventdesk.core.questions.turns import Turns, turns
from eventdesk.core.running_order.question_time import budget_now

_MINUTE = timedelta(minutes=1)


def add_to(group: typer.Typer) -> None:
    """Add these commands to the group of questions."""
    register(group, "queue", queue)
    register(group, "move", move)
    register(group, "merge", merge)
    register(group, "near", near_to)


class _Queue(Struct, frozen=True, kw_only=True):
    """The queue at one instant, and what the chair wants to know of it."""

    now: datetime
    put: Question | None
    waiting: Sequence[Question]
    delegates: dict[str, Delegate]
    turns: Turns
    budget: Budget | None

    def waits(self, question: Question) -> int:
        """For how many whole minutes it has been waiting."""
        return 0 if question.recorded_at is None else (self.now - question.recorded_at) // _MINUTE

    def organisation(self, question: Question) -> str:
        """The organisation of whoever asks, as far as that is known."""
        asker = self.delegates.get(question.asker_id or "")
        return "" if asker is None else asker.particulars.organisation


def queue(session: Session, now: NOW = None) -> None:
    """The questions that wait, in order, and for how many more there is time."""
    with session.opened(at=now) as opened:
        seen = _read(opened)
        waiting = documents(opened, list(seen.waiting))
        put = None if seen.put is None else documents(opened, [seen.put])[0]
    rows = [_document(seen, one, said) for one, said in zip(seen.waiting, waiting, strict=True)]
    document: dict[str, Json] = {
        "now": opened.documents.instant(seen.now),
        "being_put": put,
        "budget": None if seen.budget is None else _budget(seen.budget),
        "waiting": rows,
    }
    session.show(document, _lines(seen))


def move(
    session: Session,
    question: QUESTION,
    before: Annotated[
        str | None, typer.Option("--before", metavar="QUESTION", help="Before which one.")
    ] = None,
    last: Annotated[bool, typer.Option("--last", help="Behind all others.")] = False,
    at: AT = None,
) -> None:
    """Give a waiting question another place in the queue."""
    if (before is not None) is last:
        raise InputError("which_place", "Say --before QUESTION or --last.")
    with session.opened(acts=True, at=at) as opened:
        tell(session, opened, opened.desk.question_queue.move(question, before=before))


def merge(
    session: Session,
    question: QUESTION,
    into: Annotated[
        str, typer.Option("--into", metavar="QUESTION", help="The one that stands for both.")
    ],
    at: AT = None,
) -> None:
    """Say that another question asks the same. Both wordings and both askers are kept."""
    with session.opened(acts=True, at=at) as opened:
        tell(session, opened, opened.desk.question_queue.merge(question, into))


def near_to(
    session: Session,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What is asked.")],
) -> None:
    """Open questions that ask nearly the same as a text, with the reason."""
    with session.opened() as opened:
        found = near(text, opened.desk.questions.all())
        said = documents(opened, [one.question for one in found])
    document = [
        {**about, "shared": list(one.shared), "why": one.reason}
        for one, about in zip(found, said, strict=True)
    ]
    lines = aligned([[str(one.question.number), one.question.text, one.reason] for one in found])
    session.show(document, lines or ["No open question asks nearly the same."])


def _read(opened: Opened) -> _Queue:
    desk = opened.desk
    questions, forecast = desk.questions.all(), desk.running_order.forecast()
    asking = {one.asker_id for one in questions} - {None}
    known = (desk.check_in.named(one) for one in asking if one is not None)
    delegates = {one.id: one for one in known if one is not None}
    return _Queue(
        now=forecast.now,
        put=being_put(questions),
        waiting=waiting_in_order(questions),
        delegates=delegates,
        turns=turns(questions, delegates),
        budget=budget_now(questions, forecast),
    )


def _document(seen: _Queue, question: Question, said: dict[str, Json]) -> dict[str, Json]:
    organisation = seen.organisation(question)
    return {
        **said,
        "waiting_minutes": seen.waits(question),
        "first_question": seen.turns.is_first(question.asker_id),
        "organisation": organisation,
        "turns_of_organisation": seen.turns.organisations.get(organisation, 0),
    }


def _budget(budget: Budget) -> dict[str, Json]:
    return {
        "more": budget.more,
        "left_seconds": budget.left // timedelta(seconds=1),
        "seconds_each": budget.pace.each // timedelta(seconds=1),
        "answers": budget.pace.answers,
        "words": budget.in_words,
    }


def _lines(seen: _Queue) -> list[str]:
    lines = aligned([_row(seen, place, one) for place, one in enumerate(seen.waiting, start=1)])
    lines = lines or ["No question is waiting."]
    if seen.put is not None:
        lines.insert(0, f"Question {seen.put.number}, {outcome_said(seen.put)}: {seen.put.text}")
    if seen.budget is not None:
        lines.append(f"{seen.budget.in_words[0].upper()}{seen.budget.in_words[1:]}.")
    return lines


def _row(seen: _Queue, place: int, question: Question) -> list[str]:
    first = "first question" if seen.turns.is_first(question.asker_id) else ""
    waits = f"{seen.waits(question)} min"
    return [f"{place}.", str(question.number), waits, question.asker_name, first, question.text]
