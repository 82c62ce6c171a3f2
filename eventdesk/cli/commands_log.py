"""The day log: notes and undo."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.authority import PIN, with_pin
from eventdesk.cli.delegate_acts import tell
from eventdesk.cli.people_in_words import delegate_part
from eventdesk.cli.registering import AT, EVENT, register
from eventdesk.cli.session import Opened, Session
from eventdesk.core.entries import Refusal
from eventdesk.core.json_values import Json


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "note", note)
    register(app, "undo", undo)


def note(
    session: Session,
    event: EVENT,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What to write down.")],
    at: AT = None,
    about: Annotated[
        str | None,
        typer.Option("--about", metavar="REFERENCE_OR_ID", help="The delegate it is about."),
    ] = None,
) -> None:
    """Write anything into the day log."""
    with session.opened(event, acts=True, at=at) as opened:
        if about is not None:
            tell(session, opened, opened.desk.check_in.note(about, text))
            return
        result = opened.desk.day_log.note(text)
        minute = opened.minute(opened.desk.clock.now())
        session.tell(result, f"Noted at {minute}: {text.strip()}", {})


def undo(
    session: Session,
    event: EVENT,
    act: Annotated[
        str | None,
        typer.Argument(metavar="ACT_ID", help="The act; this desk’s newest if it is not named."),
    ] = None,
    pin: PIN = None,
) -> None:
    """Undo an act, and what depends on it; it says which."""
    with session.opened(event, acts=True) as opened:
        preview = opened.desk.day_log.preview_undo(act)
        chosen = act if isinstance(preview, Refusal) else preview.act
        log = opened.desk.day_log
        result = with_pin(session, pin, lambda given, _: log.undo(chosen, pin=given))
        sentence = ""
        if result.done and not isinstance(preview, Refusal):
            told = "; ".join((preview.sentence, *preview.dependants))
            sentence = f"Undone: {told}."
        about = _subject(opened, result.subject) if result.done else {}
        session.tell(result, sentence, about)


def _subject(opened: Opened, subject: str | None) -> dict[str, Json]:
    """The delegate, item or question that was acted on, as it now stands."""
    if subject is None:
        return {}
    desk, documents = opened.desk, opened.documents
    delegate = desk.check_in.named(subject)
    if delegate is not None:
        return delegate_part(opened, delegate)
    for expected in desk.running_order.forecast().items:
        if expected.item.id == subject:
            return {"item": documents.item(expected)}
    for question in desk.questions.all():
        if question.id == subject:
            return {"question": documents.question(question)}
    return {}
