"""What the commands about questions share: naming things, documents, and a line for each."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.endings import Refused
from eventdesk.cli.plain_text import print_json
from eventdesk.cli.session import Opened, Session
from eventdesk.core.json_values import Json
from eventdesk.core.questions.question import Question
from eventdesk.core.questions.queue import waiting_in_order
from eventdesk.services.questions.acts_on_questions import QuestionResult
from eventdesk.services.running_order.acts_on_order import item_named

QUESTION = Annotated[str, typer.Argument(metavar="QUESTION", help="Its number or id.")]


def tell(session: Session, opened: Opened, result: QuestionResult) -> None:
    """Print what became of an act on a question."""
    asked = result.question
    sentence = ""
    if result.done and asked is not None:
        sentence = f"Question {asked.number}, {outcome_said(asked)}: {asked.text}"
    document = None if asked is None else documents(opened, [asked])[0]
    session.tell(result, sentence, {"question": document})


def documents(opened: Opened, questions: list[Question]) -> list[dict[str, Json]]:
    """The documents of questions, each with its place in the queue."""
    queue = waiting_in_order(opened.desk.questions.all())
    places = {one.id: place for place, one in enumerate(queue, start=1)}
    return [opened.documents.question(one, places.get(one.id)) for one in questions]


def outcome_said(question: Question) -> str:
    """Where it stands, as words."""
    return question.outcome.value.replace("_", " ")


def delegate_id(session: Session, opened: Opened, wanted: str) -> str:
    """The delegate of that reference or id.

    Raises:
        Refused: when there is none.
    """
    delegate = opened.desk.check_in.named(wanted)
    if delegate is None:
        message = f"Nobody has the code “{wanted}”. Type the name with --asker-name instead."
        raise _refused(session, "unknown_code", message)
    return delegate.id


def item_id(session: Session, opened: Opened, wanted: str) -> str:
    """The item of that id, position or title.

    Raises:
        Refused: when there is none.
    """
    item = item_named(opened.desk.running_order.read(), wanted)
    if item is None:
        message = "There is no such item in the running order."
        raise _refused(session, "no_such_item", message)
    return item.id


def _refused(session: Session, reason: str, message: str) -> Refused:
    """A refusal of what a question should refer to: no act has been made of it yet."""
    if session.json:
        print_json(
            {
                "act": None,
                "outcome": "refused",
                "reason": reason,
                "message": message,
                "flags": [],
                "question": None,
            }
        )
    return Refused(message)
