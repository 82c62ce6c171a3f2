"""What needs a window: the window itself, the demo, a rehearsal, the self-test."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from eventdesk.cli import passphrases
from eventdesk.cli.endings import DONE
from eventdesk.cli.registering import EVENT, register
from eventdesk.cli.session import Session, take_the_seat
from eventdesk.core.errors import InputError
from eventdesk.services.opening import SAMPLE
from eventdesk.storage.event_file import is_server

WINDOW = "window"
"""The command that an EVENT in place of a command stands for."""


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "demo", demo)
    register(app, "rehearse", rehearse)
    register(app, "self-test", self_test)
    register(app, WINDOW, window, hidden=True)


def window(
    session: Session,
    event: Annotated[str | None, typer.Argument(metavar="[EVENT]")] = None,
    new_window: Annotated[
        bool,
        typer.Option("--new-window", metavar="", help="Another window on an event that is open."),
    ] = False,
) -> None:
    """Open an event in a window; without one, the start page."""
    settings = replace(session.settings, passphrase=passphrases.given())
    if session.operator is not None and event is not None and event != SAMPLE:
        known = passphrases.found(session.entrances, event, settings, as_json=session.json)
        settings = replace(settings, passphrase=known)
        with session.entrances.open_event(event, settings) as desk:
            take_the_seat(desk, session.operator)
            settings = replace(settings, operator=desk.identity.operator)
    passphrases.take_given()
    _end(session.entrances.window(event, settings, new_window))


def demo(session: Session) -> None:
    """The sample event, its day already under way."""
    _end(session.entrances.demo(session.settings))


def rehearse(
    session: Session,
    event: EVENT,
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="Where it is left.")],
    speed: Annotated[
        float, typer.Option("--speed", metavar="N", help="How many times faster than the day.")
    ] = 0.0,
) -> None:
    """A dry run of the whole day on a copy: everybody arrives, every item runs.

    Without --speed it goes as fast as it can.
    """
    if not 0 <= speed < float("inf"):
        raise InputError("bad_speed", "The speed of a rehearsal is a number, 0 or more.")
    settings = session.settings
    if event != SAMPLE and not is_server(event):
        known = passphrases.found(session.entrances, event, settings, as_json=session.json)
        settings = replace(settings, passphrase=known)
    _end(session.entrances.rehearse(event, out, speed, settings))


def self_test(session: Session) -> None:
    """Open every page and display once, and report."""
    _end(session.entrances.self_test())


def _end(status: int) -> None:
    if status != DONE:
        raise typer.Exit(status)
