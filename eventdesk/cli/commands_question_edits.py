"""Questions set right from a shell: another wording, another asker, another item."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.questions_in_words import QUESTION, delegate_id, item_id, tell
from eventdesk.cli.registering import AT, register
from eventdesk.cli.session import Session
from eventdesk.core.errors import InputError


def add_to(group: typer.Typer) -> None:
    """Add these commands to the group of questions."""
    register(group, "reword", reword)
    register(group, "asker", asker)
    register(group, "item", item)


def reword(
    session: Session,
    question: QUESTION,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="How it is worded from now on.")],
    to: Annotated[
        str | None, typer.Option("--to", help="To whom it is put; as it is if not said.")
    ] = None,
    at: AT = None,
) -> None:
    """Word a question anew. The first wording is kept."""
    with session.opened(acts=True, at=at) as opened:
        tell(session, opened, opened.desk.question_edits.reword(question, text, to=to))


def asker(
    session: Session,
    question: QUESTION,
    reference: Annotated[
        str | None, typer.Argument(metavar="REFERENCE_OR_ID", help="The delegate who asks.")
    ] = None,
    asker_name: Annotated[
        str, typer.Option("--asker-name", help="Who asks, if not on the list.")
    ] = "",
    anonymous: Annotated[
        bool, typer.Option("--anonymous", help="Name nobody from now on.")
    ] = False,
    at: AT = None,
) -> None:
    """Say who asked a question."""
    name = asker_name.strip()
    if sum((reference is not None, bool(name), anonymous)) != 1:
        raise InputError("one_asker", "Say a delegate, or --asker-name, or --anonymous.")
    with session.opened(acts=True, at=at) as opened:
        chosen = None if reference is None else delegate_id(session, opened, reference)
        edits = opened.desk.question_edits
        tell(session, opened, edits.name_asker(question, asker_id=chosen, asker_name=name))


def item(
    session: Session,
    question: QUESTION,
    wanted: Annotated[
        str | None, typer.Argument(metavar="ITEM", help="Its item; left out, none in particular.")
    ] = None,
    at: AT = None,
) -> None:
    """Say for which item a question is."""
    with session.opened(acts=True, at=at) as opened:
        chosen = None if wanted is None else item_id(session, opened, wanted)
        tell(session, opened, opened.desk.question_edits.name_item(question, chosen))
