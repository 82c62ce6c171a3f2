"""The day log: notes, undo, exports and the proof that it is whole."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from eventdesk.cli.arguments import head_given
from eventdesk.cli.authority import PIN, with_pin
from eventdesk.cli.delegate_acts import tell
from eventdesk.cli.endings import LeftOut, Refused, is_without_qt
from eventdesk.cli.people_in_words import delegate_part
from eventdesk.cli.plain_text import print_json
from eventdesk.cli.registering import AT, EVENT, register
from eventdesk.cli.session import Opened, Session
from eventdesk.core.entries import Refusal
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.json_values import Json
from eventdesk.services.exporting.exports import Drawing, to_be_drawn

_LEFT_OUT = "Left out, since nothing can be drawn here: {}."


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "note", note)
    register(app, "undo", undo)
    register(app, "export", export)
    register(app, "verify", verify)


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


def export(
    session: Session,
    event: EVENT,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Made if it is not there.")],
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="KIND", help="Only this kind; may be said again."),
    ] = None,
) -> None:
    """Write the day log and the other records into a folder.

    Pages that must be drawn are left out where Qt cannot start, and said; that is status 3 only if
    they were asked for by name.
    """
    kinds = only or ()
    drawn = to_be_drawn(kinds)
    with session.opened(event, acts=True) as opened:
        drawing = _drawing(session) if drawn else None
        written = opened.desk.exports.write(folder, kinds, drawing=drawing)
    left_out = drawn if drawing is None else []
    document: dict[str, Json] = {
        "files": [{"kind": one.kind, "path": str(one.path)} for one in written],
        "left_out": list(left_out),
    }
    lines = [str(one.path) for one in written]
    if left_out and not kinds:
        lines.append(_LEFT_OUT.format(", ".join(left_out)))
    session.show(document, lines)
    if left_out and kinds:
        raise LeftOut(_LEFT_OUT.format(", ".join(left_out)))


def _drawing(session: Session) -> Drawing | None:
    """What draws pages; None where Qt cannot start, which is no reason to write nothing."""
    try:
        return session.entrances.drawing()
    except ImportError as failure:
        if not is_without_qt(failure):
            raise
    except EnvironmentFailure:
        pass
    return None


def verify(
    session: Session,
    event: EVENT,
    head: Annotated[
        str | None,
        typer.Option("--head", metavar="N:HASH", help="A head that an export or a print carries."),
    ] = None,
) -> None:
    """Check the hash chain, the three laws and the database itself."""
    kept = None if head is None else head_given(head)
    if Path(event).is_dir():
        message = f"{event} is a folder, and only an event can be verified so far. Give its file."
        raise InputError("not_an_event", message)
    with session.entrances.open_event(event, session.settings) as desk:
        verdict = desk.verify(kept)
    document: dict[str, Json] = {
        "holds": verdict.holds,
        "head": str(verdict.head),
        "findings": list(verdict.findings),
    }
    if verdict.holds:
        session.show(document, [f"The log is whole. Its head is {verdict.head}"])
        return
    if session.json:
        print_json(document)
    raise Refused(f"The log does not hold. {' '.join(verdict.findings)}")


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
