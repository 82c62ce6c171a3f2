"""What the chair puts on the screens: a message to the speaker, or nothing at all."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.registering import AT, register, register_group
from eventdesk.cli.session import Opened, Session
from eventdesk.core.stage import MOST_CHARACTERS, Screen
from eventdesk.services.screens import ScreensResult

SCREEN = Annotated[Screen, typer.Argument(metavar="SCREEN", help="stage or foyer.")]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    said = "The screens: a message to the speaker, and screens that go dark."
    group = register_group(app, "screens", said, on_event=True)
    register(group, "message", message)
    register(group, "seen", seen)
    register(group, "clear", clear)
    register(group, "blank", blank)
    register(group, "show", show)


def message(
    session: Session,
    text: Annotated[
        str,
        typer.Argument(metavar="TEXT", help=f"In at most {MOST_CHARACTERS} characters."),
    ],
    at: AT = None,
) -> None:
    """Send a message to the speaker."""
    with session.opened(acts=True, at=at) as opened:
        result = opened.desk.screens.send(text)
        sent = "" if result.stage.message is None else result.stage.message.text
        _tell(session, opened, result, f"To the speaker: {sent}")


def seen(session: Session, at: AT = None) -> None:
    """Say that the speaker has seen the message."""
    with session.opened(acts=True, at=at) as opened:
        result = opened.desk.screens.acknowledge()
        _tell(session, opened, result, "The message to the speaker was seen.")


def clear(session: Session, at: AT = None) -> None:
    """Take the message away."""
    with session.opened(acts=True, at=at) as opened:
        result = opened.desk.screens.clear()
        _tell(session, opened, result, "The message to the speaker was cleared.")


def blank(session: Session, screen: SCREEN, at: AT = None) -> None:
    """Make a screen dark."""
    with session.opened(acts=True, at=at) as opened:
        result = opened.desk.screens.blank(screen)
        _tell(session, opened, result, f"The {screen.value} screen is dark.")


def show(session: Session, screen: SCREEN, at: AT = None) -> None:
    """Make a dark screen light again."""
    with session.opened(acts=True, at=at) as opened:
        result = opened.desk.screens.blank(screen, blank=False)
        _tell(session, opened, result, f"The {screen.value} screen is on again.")


def _tell(session: Session, opened: Opened, result: ScreensResult, sentence: str) -> None:
    """The act's document with what stands on the screens after it."""
    about = {"stage": opened.documents.stage(result.stage)}
    session.tell(result, sentence if result.done else "", about)
