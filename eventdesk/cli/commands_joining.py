"""Joining an event on a server as one of its desks, and who is connected to it."""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from typing import Annotated

import typer

from eventdesk.cli import passphrases
from eventdesk.cli.registering import EVENT, register
from eventdesk.cli.session import Session
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json, instant_text
from eventdesk.services.joined.standing import DeskSeen, Standing

VARIABLE = "EVENTDESK_JOIN_CODE"

SEALED = Annotated[
    bool,
    typer.Option("--sealed", metavar="", help="Seal this computer’s copy with a passphrase."),
]
WITHOUT_TLS = Annotated[
    bool,
    typer.Option("--without-tls", metavar="", help="Let the network read along."),
]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "join", join)
    register(app, "desks", desks)


def join(session: Session, sealed: SEALED = False, without_tls: WITHOUT_TLS = False) -> None:
    """Join an event on a server: the join code is asked for, or read from standard input.

    The code is no argument, since it is a password too. It may be in EVENTDESK_JOIN_CODE.
    """
    code = _code()
    passphrase = passphrases.given()
    if sealed:
        passphrase = passphrases.new(as_json=session.json, also_current=True)
    join_event = session.entrances.join_event
    with join_event(code, session.settings, without_tls=without_tls, passphrase=passphrase) as desk:
        standing = desk.standing()
        path = str(desk.database.path)
        name = "" if standing is None else standing.desk
        session.show(
            {"event": path, "desk": name},
            [f"Joined as {name}. Open it with: eventdesk {_quoted(path)}"],
        )


def desks(session: Session, event: EVENT) -> None:
    """Tell how this desk stands with its server, and who else is connected."""
    with session.opened(event) as opened:
        standing = opened.desk.standing()
        if standing is None:
            message = "This event is no desk’s copy of one on a server. Join it with a join code."
            raise InputError("not_joined", message)
        session.show(_document(standing), _lines(standing))


def _code() -> str:
    if given := os.environ.get(VARIABLE):
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        return "" if sys.stdin is None else sys.stdin.readline()
    return input("Join code: ")


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path


def _document(standing: Standing) -> dict[str, Json]:
    return {
        "desk": standing.desk,
        "kind": standing.kind.value,
        "server": standing.server,
        "alone": standing.is_alone,
        "to_send": standing.to_send,
        "reason": standing.reason,
        "offset_ms": round(standing.offset / timedelta(milliseconds=1)),
        "desks": [
            {
                "desk": one.desk,
                "kind": one.kind.value,
                "connected": one.is_here,
                "seen_at": instant_text(one.seen_at),
                "behind": one.behind,
                "to_send": one.to_send,
                "offset_ms": round(one.offset / timedelta(milliseconds=1)),
                "program": one.program,
            }
            for one in standing.desks
        ],
    }


def _lines(standing: Standing) -> list[str]:
    if standing.is_alone:
        lines = [f"{standing.desk} works alone, {standing.to_send} to send. {standing.reason}"]
    else:
        lines = [f"{standing.desk} is connected to {standing.server}."]
    return lines + [_line(one) for one in standing.desks]


def _line(seen: DeskSeen) -> str:
    told = [seen.desk, seen.kind.value, "connected" if seen.is_here else "away"]
    if seen.behind:
        told.append("1 entry behind" if seen.behind == 1 else f"{seen.behind} entries behind")
    if seen.to_send:
        told.append(f"{seen.to_send} to send")
    if abs(seen.offset) > timedelta(seconds=2):
        where = "behind" if seen.offset > timedelta(0) else "ahead"
        told.append(f"clock {abs(round(seen.offset.total_seconds()))} s {where}")
    return " · ".join(told)
