"""What the note-taker does: write questions down, and say what became of them."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from eventdesk.cli import commands_question_edits, commands_question_queue
from eventdesk.cli.arguments import day_given, outcome_given
from eventdesk.cli.plain_text import aligned
from eventdesk.cli.questions_in_words import (
    QUESTION,
    delegate_id,
    documents,
    item_id,
    outcome_said,
    tell,
)
from eventdesk.cli.registering import AT, register, register_group
from eventdesk.cli.session import Opened, Session
from eventdesk.core.errors import InputError
from eventdesk.core.questions.question import Outcome, Question


class Channel(StrEnum):
    """How a question came."""

    ROOM = "room"
    SENT_IN = "sent_in"
    READ_OUT = "read_out"


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    said = "Questions: written down, put, and what became of them."
    group = register_group(app, "question", said, on_event=True)
    register(group, "add", add)
    register(group, "list", list_all)
    register(group, "set-outcome", set_outcome)
    commands_question_edits.add_to(group)
    commands_question_queue.add_to(group)


def add(
    session: Session,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What is asked.")],
    asker: Annotated[
        str | None,
        typer.Option("--asker", metavar="REFERENCE_OR_ID", help="The delegate who asks."),
    ] = None,
    asker_name: Annotated[
        str, typer.Option("--asker-name", help="Who asks, if not on the list.")
    ] = "",
    item: Annotated[
        str | None, typer.Option("--item", help="Its item; the running one if not said.")
    ] = None,
    to: Annotated[str, typer.Option("--to", help="To whom it is put.")] = "",
    channel: Annotated[Channel, typer.Option("--channel", help="How it came.")] = Channel.ROOM,
    at: AT = None,
) -> None:
    """Write a question down."""
    if asker is not None and asker_name.strip():
        raise InputError("two_askers", "Say --asker or --asker-name, not both.")
    with session.opened(acts=True, at=at) as opened:
        result = opened.desk.questions.record(
            text,
            asker_id=None if asker is None else delegate_id(session, opened, asker),
            asker_name=asker_name.strip(),
            item_id=None if item is None else item_id(session, opened, item),
            to=to.strip(),
            channel=channel.value,
        )
        tell(session, opened, result)


def list_all(session: Session) -> None:
    """Every question, by number."""
    with session.opened() as opened:
        questions = opened.desk.questions.all()
        document = documents(opened, questions)
    lines = aligned([_row(opened, question) for question in questions])
    session.show(document, lines or ["No question has been written down."])


def set_outcome(
    session: Session,
    question: QUESTION,
    outcome: Annotated[
        str,
        typer.Argument(
            metavar="OUTCOME",
            help="waiting, being-put, answered, to-follow-up, declined or withdrawn.",
        ),
    ],
    owner: Annotated[str, typer.Option("--owner", help="Who follows it up.")] = "",
    by: Annotated[
        str | None, typer.Option("--by", metavar="YYYY-MM-DD", help="Until which day.")
    ] = None,
    at: AT = None,
) -> None:
    """Say what became of a question."""
    chosen = outcome_given(outcome)
    day = None if by is None else day_given(by)
    if chosen is not Outcome.TO_FOLLOW_UP and (owner.strip() or day is not None):
        raise InputError("not_followed_up", "--owner and --by go with to-follow-up only.")
    with session.opened(acts=True, at=at) as opened:
        questions = opened.desk.questions
        if chosen is Outcome.TO_FOLLOW_UP:
            result = questions.follow_up(question, owner=owner.strip(), by=day)
        else:
            result = questions.set_outcome(question, chosen)
        tell(session, opened, result)


def _row(opened: Opened, question: Question) -> list[str]:
    return [
        str(question.number),
        opened.minute(question.recorded_at),
        outcome_said(question),
        question.asker_name,
        question.text,
    ]
