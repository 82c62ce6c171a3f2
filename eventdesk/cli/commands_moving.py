"""Moving an event from its file to a server and back."""

from __future__ import annotations

from typing import Annotated

import typer
from msgspec.structs import replace

from eventdesk.cli import passphrases
from eventdesk.cli.registering import register
from eventdesk.cli.session import Session
from eventdesk.core.errors import EventDeskError, InputError
from eventdesk.core.json_values import Json
from eventdesk.services.moving.wish import Moved, Moving
from eventdesk.services.opening import SAMPLE
from eventdesk.storage.event_file import is_server

_WAYS_ON = {
    "desks_connected": "Add --yes if it is.",
    "not_confirmed": "Add --yes if you do.",
    "moved_already": "Add --yes if it is.",
    "move_unfinished": "Type the same command again.",
}
"""What to type when a move asks for more."""


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "move", move)


def move(
    session: Session,
    source: Annotated[str, typer.Argument(metavar="FROM", help="Where the event is.")],
    target: Annotated[
        str,
        typer.Argument(metavar="TO", help="Where it is to be: a new file, or an empty database."),
    ],
    *,
    seal: Annotated[
        bool, typer.Option("--seal", metavar="", help="Seal the new file with a passphrase.")
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", metavar="", help="Even though desks are connected.")
    ] = False,
    take_back: Annotated[
        bool,
        typer.Option(
            "--take-back", metavar="", help="Let it go on in FROM, if it did not arrive in TO."
        ),
    ] = False,
) -> None:
    """Move an event from its file to a server, or back into a file: whole, verified, and only once.

    The place that it leaves takes no acts any more. A password for the server is taken from
    PGPASSWORD or ~/.pgpass rather than from its address.
    """
    if SAMPLE in (source, target):
        raise InputError("sample", "The sample is thrown away when it is closed: move an event.")
    wish = Moving(source=source, target=target, confirmed=yes, takes_back=take_back)
    if not is_server(source) and is_server(target):
        known = passphrases.found(session.entrances, source, session.settings, as_json=session.json)
        wish = replace(wish, passphrase=known)
    if seal:
        wish = replace(wish, seal=passphrases.new(as_json=session.json, also_current=True))
    try:
        moved = session.entrances.move(wish, session.settings)
    except EventDeskError as asked:
        if asked.code not in _WAYS_ON:
            raise
        raise type(asked)(asked.code, f"{asked.message} {_WAYS_ON[asked.code]}") from None
    session.show(_document(moved), [" ".join(moved.sentences)])


def _document(moved: Moved) -> dict[str, Json]:
    return {
        "event": moved.address,
        "place": moved.to.value,
        "head": str(moved.head),
        "put_aside": None if moved.put_aside is None else str(moved.put_aside),
        "closed": moved.is_closed,
        "left_behind": [one.desk for one in moved.left_behind],
        "taken_back": moved.was_taken_back,
    }
