"""The evacuation roll: who is inside, calling it, and ticking who was found safe."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from eventdesk.cli.drawing import drawing_of
from eventdesk.cli.people_in_words import delegate_part, known_as
from eventdesk.cli.registering import AT, EVENT, register
from eventdesk.cli.roll_in_words import roll_document, roll_lines
from eventdesk.cli.session import Opened, Session
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json
from eventdesk.core.roll.grouping import MOST_WARDENS, Grouping
from eventdesk.core.roll.words import call_word
from eventdesk.formats.write_failures import folder_failure
from eventdesk.services.roll import RollResult
from eventdesk.services.roll_files import save_roll
from eventdesk.storage.owner_only import make_private_folder


def add_commands(app: typer.Typer) -> None:
    """Add this command."""
    register(app, "roll", roll)


def roll(
    session: Session,
    event: EVENT,
    *,
    by: Annotated[
        Grouping, typer.Option("--by", help="How it is divided; who needs help is first always.")
    ] = Grouping.LETTER,
    wardens: Annotated[
        int, typer.Option("--wardens", metavar="N", min=1, max=MOST_WARDENS, help="Equal shares.")
    ] = 2,
    save: Annotated[
        Path | None,
        typer.Option("--save", metavar="FOLDER", help="Write roll.html, and roll.pdf with Qt."),
    ] = None,
    call: Annotated[bool, typer.Option("--call", metavar="", help="Call the roll.")] = False,
    drill: Annotated[bool, typer.Option("--drill", metavar="", help="It is a drill.")] = False,
    safe: Annotated[
        str | None,
        typer.Option("--safe", metavar="REFERENCE_OR_ID", help="Somebody was found safe."),
    ] = None,
    heads: Annotated[
        int | None,
        typer.Option("--heads", metavar="N", min=1, max=9999, help="So many of a party, so far."),
    ] = None,
    from_paper: Annotated[
        bool, typer.Option("--from-paper", metavar="", help="A warden wrote it down.")
    ] = False,
    end: Annotated[bool, typer.Option("--end", metavar="", help="End the roll call.")] = False,
    at: AT = None,
) -> None:
    """Who is inside now; with --call, --safe or --end, a roll call and who is found safe in it."""
    asked = [name for name, is_it in (("--call", call), ("--safe", safe), ("--end", end)) if is_it]
    if len(asked) > 1:
        raise InputError("bad_choice", f"Say one of {' and '.join(asked)}.")
    if drill and not call:
        raise InputError("bad_choice", "A drill is called: add --call.")
    if not asked:
        _show(session, event, by, wardens, save)
        return
    with session.opened(event, acts=True, at=at) as opened:
        if call:
            result = opened.desk.roll.call(drill=drill)
        elif safe is not None:
            result = opened.desk.roll.found_safe(safe, heads, from_paper=from_paper)
        else:
            result = opened.desk.roll.end()
        _tell(session, opened, result)


def _show(session: Session, event: str, by: Grouping, wardens: int, folder: Path | None) -> None:
    with session.opened(event, acts=folder is not None) as opened:
        record = replace(opened.desk.roll.read(), grouping=by, wardens=wardens)
        inside = opened.desk.check_in.inside()
        lines = roll_lines(record)
        document = roll_document(opened.documents, record, inside)
        if folder is not None:
            try:
                make_private_folder(folder)
            except OSError as reason:
                raise folder_failure(folder, reason) from reason
            written = save_roll(record, folder, drawing_of(session))
            opened.desk.roll.saved(written)
            document["files"] = [str(path) for path in written]
            lines = [str(path) for path in written]
    session.show(document, lines)


def _tell(session: Session, opened: Opened, result: RollResult) -> None:
    """What became of a wish, with the roll call as it stands and how many are still missing."""
    document: dict[str, Json] = {}
    sentence = ""
    documents = opened.documents
    if result.delegate is not None:
        document |= delegate_part(opened, result.delegate)
    call = result.call
    document["call"] = None if call is None else documents.roll_call(call)
    if result.done:
        at = opened.minute(result.entries[0].happened_at)
        if result.delegate is not None and call is not None:
            sentence = f"{call_word(call)}: {known_as(result.delegate)} found safe at {at}."
        else:
            (row,) = opened.desk.day_log.rows(result.entries[-1].sequence - 1, limit=1)
            sentence = f"{row.sentence}, at {at}."
    elif result.delegate is not None:
        sentence = f"It is about {known_as(result.delegate)}."
    session.tell(result, sentence, document)
