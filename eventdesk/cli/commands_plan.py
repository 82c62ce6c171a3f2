"""Editing the plan of the day from a shell: insert, edit, move, skip, restore."""

from __future__ import annotations

from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from eventdesk.cli.arguments import instant_given
from eventdesk.cli.registering import NOW, register
from eventdesk.cli.running_order_words import tell
from eventdesk.cli.session import Session
from eventdesk.core.errors import InputError

ITEM = Annotated[str, typer.Argument(metavar="ITEM", help="An id, a position or the whole title.")]
REASON = Annotated[str, typer.Option("--reason", help="Why; it goes into the log.")]
AFTER = Annotated[
    str | None, typer.Option("--after", metavar="ITEM", help="The item that it stands after.")
]
TITLE = Annotated[str | None, typer.Option("--title", help="What it is called.")]
MINUTES = Annotated[int | None, typer.Option("--minutes", metavar="MIN", help="How long it is.")]
START = Annotated[str | None, typer.Option("--start", metavar="ISO", help="When it is to begin.")]
KIND = Annotated[str | None, typer.Option("--kind", help="talk, questions, discussion or break.")]
FIXED = Annotated[
    bool | None,
    typer.Option("--fixed/--not-fixed", metavar="", help="Whether it must start at its minute."),
]
FIXED_END = Annotated[
    str | None,
    typer.Option("--fixed-end", metavar="ISO", help="When it must end; “none” for no such minute."),
]
FLOOR = Annotated[
    int | None, typer.Option("--floor", metavar="MIN", help="The shortest it may be cut to.")
]
LEAD = Annotated[
    int | None, typer.Option("--lead", metavar="MIN", help="How long before it the line-up is.")
]
LOCATION = Annotated[str | None, typer.Option("--location", help="Where it is.")]
SPEAKER = Annotated[
    list[str] | None,
    typer.Option("--speaker", metavar="NAME", help="Who speaks; once for each, “none” for nobody."),
]


def add_plan_commands(group: typer.Typer) -> None:
    """Add these commands to those of the running order."""
    register(group, "skip", skip)
    register(group, "restore", restore)
    register(group, "move", move)
    register(group, "insert", insert)
    register(group, "edit", edit)


def skip(session: Session, item: ITEM, now: NOW = None, reason: REASON = "") -> None:
    """Pass an item over, until it is started, moved, dropped or restored."""
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.plan.skip(item, reason))


def restore(session: Session, item: ITEM, now: NOW = None, reason: REASON = "") -> None:
    """Take a drop or a skip back."""
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.plan.restore(item, reason))


def move(
    session: Session,
    item: ITEM,
    now: NOW = None,
    after: AFTER = None,
    before: Annotated[
        str | None, typer.Option("--before", metavar="ITEM", help="The item that it stands before.")
    ] = None,
    reason: REASON = "",
) -> None:
    """Give an item that has not begun another place."""
    if (after is None) is (before is None):
        raise InputError("bad_usage", "Say where to: either --after ITEM or --before ITEM.")
    with session.opened(acts=True, at=now) as opened:
        moved = opened.desk.plan.move(item, after=after, before=before, reason=reason)
        tell(session, opened, moved)


def insert(
    session: Session,
    title: Annotated[str, typer.Argument(metavar="TITLE", help="What it is called.")],
    *,
    now: NOW = None,
    after: AFTER = None,
    minutes: MINUTES = None,
    start: START = None,
    kind: KIND = None,
    fixed: FIXED = None,
    fixed_end: FIXED_END = None,
    floor: FLOOR = None,
    lead: LEAD = None,
    location: LOCATION = None,
    speaker: SPEAKER = None,
    reason: REASON = "",
) -> None:
    """Put a new item in: after another, by its start, or else as the next."""
    with session.opened(acts=True, at=now) as opened:
        values = _values(
            opened.event.zone, start, fixed_end, speaker, title=title, minutes=minutes, kind=kind,
            fixed=fixed, floor=floor, lead=lead, location=location,
        )  # fmt: skip
        put = opened.desk.plan.insert(values, after=after, reason=reason)
        tell(session, opened, put)


def edit(
    session: Session,
    item: ITEM,
    *,
    now: NOW = None,
    title: TITLE = None,
    minutes: MINUTES = None,
    start: START = None,
    kind: KIND = None,
    fixed: FIXED = None,
    fixed_end: FIXED_END = None,
    floor: FLOOR = None,
    lead: LEAD = None,
    location: LOCATION = None,
    speaker: SPEAKER = None,
    reason: REASON = "",
) -> None:
    """Change an item; what its new end reaches is pushed."""
    with session.opened(acts=True, at=now) as opened:
        values = _values(
            opened.event.zone, start, fixed_end, speaker, title=title, minutes=minutes, kind=kind,
            fixed=fixed, floor=floor, lead=lead, location=location,
        )  # fmt: skip
        if not values:
            raise InputError("bad_usage", "Say what is to change, such as --minutes 20.")
        tell(session, opened, opened.desk.plan.edit(item, values, reason=reason))


def _values(
    zone: ZoneInfo,
    start: str | None,
    fixed_end: str | None,
    speakers: list[str] | None,
    **plain: object,
) -> dict[str, object]:
    """What was said of an item; what was not said is not in it."""
    values = {name: value for name, value in plain.items() if value is not None}
    if start is not None:
        values["start"] = instant_given(start, zone)
    if fixed_end is not None:
        none = fixed_end.strip().casefold() == "none"
        values["fixed_end"] = None if none else instant_given(fixed_end, zone)
    if speakers:
        values["speakers"] = [] if speakers == ["none"] else speakers
    return values
