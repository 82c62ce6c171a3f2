"""Making an event, and what comes into it: invite lists and running orders."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from eventdesk.cli.arguments import day_given
from eventdesk.cli.import_documents import (
    ImportSummary,
    invite_list_summary,
    running_order_summary,
)
from eventdesk.cli.plain_text import aligned
from eventdesk.cli.registering import EVENT, register, register_group
from eventdesk.cli.session import Session, take_the_seat
from eventdesk.core.errors import InputError
from eventdesk.core.event import Event
from eventdesk.core.json_values import Json
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.event_details import event_of
from eventdesk.services.sample import SAMPLE

FILE = Annotated[Path, typer.Argument(metavar="FILE", help="CSV, XLSX, XLS or ODS.")]
CAPACITY = Annotated[
    int,
    typer.Option(
        "--capacity", metavar="N", min=0, help="Heads the building may hold; 0: not said."
    ),
]
DRY_RUN = Annotated[
    bool,
    typer.Option("--dry-run", metavar="", help="Only show what would come of it; change nothing."),
]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "new", new)
    register(app, "details", details)
    group = register_group(app, "import", "Bring in a list or a running order.", on_event=False)
    register(group, "delegates", delegates)
    register(group, "running-order", running_order)


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
) -> None:
    """Make an event."""
    if event == SAMPLE:
        message = "“sample” stands for the sample event. Give the new event another name."
        raise InputError("exists", message)
    made = event_of(
        name=name, day=day_given(date), timezone=timezone, host=host, venue=venue,
        marking=marking, id_check=id_check, capacity=capacity,
    )  # fmt: skip
    with session.entrances.create_event(event, made, session.settings) as desk:
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
    id_check: Annotated[
        bool | None,
        typer.Option("--id-check/--no-id-check", metavar="", help="Whether ID must be seen."),
    ] = None,
) -> None:
    """Show an event’s details, or change those that are named."""
    said = {"name": name, "venue": venue, "capacity": capacity, "id_check": id_check}
    changes = {field: value for field, value in said.items() if value is not None}
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
    }


def delegates(session: Session, event: EVENT, file: FILE, dry_run: DRY_RUN = False) -> None:
    """Bring in an invite list: all of it, or nothing."""
    with session.opened(event, acts=not dry_run) as opened:
        desk = opened.desk
        preview = desk.invite_list.preview(file)
        summary = invite_list_summary(preview, lambda one: _name(desk, one))
        if not dry_run:
            desk.invite_list.apply(preview)
    _show(session, summary, file, dry_run=dry_run)


def running_order(session: Session, event: EVENT, file: FILE, dry_run: DRY_RUN = False) -> None:
    """Bring in a running order: all of it, or nothing."""
    with session.opened(event, acts=not dry_run) as opened:
        desk = opened.desk
        preview = desk.running_order_import.preview(file)
        order = desk.running_order.read()
        titles = {item.id: item.title for item in order.items}
        summary = running_order_summary(preview, lambda one: titles.get(one, ""))
        if not dry_run:
            desk.running_order_import.apply(preview)
    _show(session, summary, file, dry_run=dry_run)


def _name(desk: EventDesk, delegate_id: str) -> str:
    delegate = desk.check_in.named(delegate_id)
    return "" if delegate is None else delegate.full_name


def _show(session: Session, summary: ImportSummary, file: Path, *, dry_run: bool) -> None:
    counts = (
        f"{summary.count('added')} added, {summary.count('changed')} changed, "
        f"{summary.unchanged} the same, {summary.count('vanished')} no longer listed"
    )
    if summary.not_coming:
        counts += f"; {summary.not_coming} not coming"
    lines = [f"{file.name}: {counts}."]
    told = [row for row in summary.rows if row.action in ("changed", "vanished") or row.kept]
    lines += aligned(
        [
            [
                "" if row.row is None else f"row {row.row}",
                row.name,
                "no longer listed" if row.row is None else row.action,
                ", ".join(row.changed or row.kept),
            ]
            for row in told
        ]
    )
    lines += aligned([[f"row {one.row}", one.column, one.message] for one in summary.problems])
    if dry_run:
        lines.append("Nothing has been changed.")
    session.show(summary.document(), lines)
