"""Making an event, and its details."""

from __future__ import annotations

from typing import Annotated

import typer
from msgspec.structs import replace

from eventdesk.cli import passphrases
from eventdesk.cli.arguments import day_given
from eventdesk.cli.registering import EVENT, register
from eventdesk.cli.session import Session, take_the_seat
from eventdesk.core.errors import InputError
from eventdesk.core.event import Event
from eventdesk.core.json_values import Json
from eventdesk.services.event_details import event_of
from eventdesk.services.opening import SAMPLE

NEVER = "never"
CAPACITY = Annotated[
    int,
    typer.Option(
        "--capacity", metavar="N", min=0, help="Heads the building may hold; 0: not said."
    ),
]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "new", new)
    register(app, "details", details)


def new(
    session: Session,
    event: EVENT,
    *,
    name: Annotated[str, typer.Option("--name", help="What the event is called.")],
    date: Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="Its day.")],
    timezone: Annotated[str, typer.Option("--timezone", help="Like Europe/London.")],
    host: Annotated[str, typer.Option("--host", help="Who invites.")] = "",
    venue: Annotated[str, typer.Option("--venue", help="Where it is.")] = "",
    marking: Annotated[str, typer.Option("--marking", help="On every print and export.")] = "",
    capacity: CAPACITY = 0,
    id_check: Annotated[
        bool, typer.Option("--id-check", metavar="", help="Photo ID must be seen.")
    ] = False,
    sealed: Annotated[
        bool, typer.Option("--sealed", metavar="", help="Seal it with a passphrase.")
    ] = False,
) -> None:
    """Make an event."""
    if event == SAMPLE:
        message = "“sample” stands for the sample event. Give the new event another name."
        raise InputError("exists", message)
    made = event_of(
        name=name, day=day_given(date), timezone=timezone, host=host, venue=venue,
        marking=marking, id_check=id_check, capacity=capacity,
    )  # fmt: skip
    settings = session.settings
    if sealed:
        wanted = passphrases.new(as_json=session.json, also_current=True)
        settings = replace(settings, passphrase=wanted)
    with session.entrances.create_event(event, made, settings) as desk:
        if session.operator is not None:
            take_the_seat(desk, session.operator)
        where = desk.database.address
    session.show(_document(where, made), [f"{made.name} is ready: {where}"])


def details(
    session: Session,
    event: EVENT,
    *,
    name: Annotated[str | None, typer.Option("--name", help="What it is called.")] = None,
    venue: Annotated[str | None, typer.Option("--venue", help="Where it is.")] = None,
    capacity: Annotated[
        int | None, typer.Option("--capacity", metavar="N", min=0, help="Heads it may hold.")
    ] = None,
    forget_on: Annotated[
        str | None,
        typer.Option(
            "--forget-on",
            metavar="YYYY-MM-DD|never",
            help="From when on it is offered to forget the people.",
        ),
    ] = None,
    id_check: Annotated[
        bool | None,
        typer.Option("--id-check/--no-id-check", metavar="", help="Whether ID must be seen."),
    ] = None,
) -> None:
    """Show an event’s details, or change those that are named."""
    said = {"name": name, "venue": venue, "capacity": capacity, "id_check": id_check}
    changes: dict[str, object] = {key: value for key, value in said.items() if value is not None}
    if forget_on is not None:
        changes["forget_on"] = None if forget_on == NEVER else day_given(forget_on)
    with session.opened(event, acts=bool(changes)) as opened:
        where = opened.desk.database.address
        if changes:
            wanted = replace(opened.event, **changes)  # type: ignore[arg-type]
            result = opened.desk.event.change(wanted)
            now = opened.desk.event.read()
            about: dict[str, Json] = {"details": _document(where, now)}
            session.tell(result, "The details are changed.", about)
            return
    known = opened.event
    lines = [f"{known.name}, {known.date.isoformat()}, {known.timezone}"]
    lines.append(f"Holds {known.capacity} people" if known.capacity else "No capacity is set")
    if known.forget_on is not None:
        lines.append(f"Forgetting the people is offered from {known.forget_on.isoformat()} on")
    lines.append("Photo ID must be seen" if known.id_check else "No photo ID is asked for")
    session.show(_document(where, known), lines)


def _document(where: str, event: Event) -> dict[str, Json]:
    return {
        "event": where,
        "name": event.name,
        "date": event.date.isoformat(),
        "timezone": event.timezone,
        "host": event.host,
        "venue": event.venue,
        "marking": event.marking,
        "capacity": event.capacity,
        "id_check": event.id_check,
        "forget_on": None if event.forget_on is None else event.forget_on.isoformat(),
    }
