"""What the chair does: start, next, end, hold, resume, adjust, drop, back-date, end the day."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.arguments import instant_given, minutes_given
from eventdesk.cli.commands_plan import ITEM, REASON, add_plan_commands
from eventdesk.cli.commands_replan import replan
from eventdesk.cli.commands_speakers import link_speaker, speakers
from eventdesk.cli.paper_times import paper_times_given
from eventdesk.cli.plain_text import aligned
from eventdesk.cli.registering import NOW, register, register_group
from eventdesk.cli.running_order_words import day_lines, tell
from eventdesk.cli.session import Session
from eventdesk.cli.speakers_in_words import facts_document, facts_lines

CONFIRMED = Annotated[
    bool, typer.Option("--confirmed", metavar="", help="Yes to what it would otherwise ask.")
]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    said = "The running order: what is on, what comes, and what the chair does."
    group = register_group(app, "running-order", said, on_event=True)
    register(group, "show", show)
    register(group, "start", start)
    register(group, "next", go_on)
    register(group, "end", end)
    register(group, "hold", hold)
    register(group, "resume", resume)
    # A minus before the minutes is no option.
    register(group, "adjust", adjust, context_settings={"ignore_unknown_options": True})
    register(group, "drop", drop)
    add_plan_commands(group)
    register(group, "back-date", back_date)
    register(group, "replan", replan)
    register(group, "back-date-end", back_date_end)
    register(group, "end-day", end_day)
    register(group, "from-paper", from_paper)
    register(group, "speakers", speakers)
    register(group, "link-speaker", link_speaker)


def show(session: Session, now: NOW = None) -> None:
    """The day as planned, as it went, and as it will go."""
    with session.opened(at=now) as opened:
        forecast = opened.desk.running_order.forecast()
        following = forecast.next
        facts = None if following is None else opened.desk.speakers.facts(following.item)
    lines = [
        *aligned(day_lines(opened, forecast)),
        f"{opened.minute(forecast.now)}  {forecast.lateness}",
        *facts_lines(opened, forecast, facts),
    ]
    document = opened.documents.running_order(forecast)
    session.show({**document, "next": facts_document(opened, facts)}, lines)


def start(
    session: Session,
    item: ITEM,
    now: NOW = None,
    continues: Annotated[
        bool | None,
        typer.Option(
            "--continue/--again", metavar="", help="Go on with an item begun before, or anew."
        ),
    ] = None,
) -> None:
    """Start an item; whatever runs ends."""
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.running_order.start(item, continues=continues))


def go_on(session: Session, now: NOW = None, confirmed: CONFIRMED = False) -> None:
    """Go on: start the next item, or only end this one if the next waits for its minute."""
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.running_order.next(confirmed=confirmed))


def end(session: Session, now: NOW = None) -> None:
    """End the running item and start nothing."""
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.running_order.end())


def hold(session: Session, now: NOW = None, reason: REASON = "") -> None:
    """Let the running item stand still."""
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.running_order.hold(reason.strip()))


def resume(session: Session, now: NOW = None) -> None:
    """Go on with the item that is on hold."""
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.running_order.resume())


def adjust(
    session: Session,
    minutes: Annotated[
        str, typer.Argument(metavar="MIN", help="Minutes to add; to take, with a minus: -5.")
    ],
    now: NOW = None,
) -> None:
    """Give the running item minutes, or take some."""
    change = minutes_given(minutes)
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.running_order.adjust(change))


def drop(session: Session, item: ITEM, now: NOW = None, reason: REASON = "") -> None:
    """Take an item that has not begun out of the day."""
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.running_order.drop(item, reason.strip()))


def back_date(
    session: Session,
    began: Annotated[str, typer.Argument(metavar="ISO", help="When it really began.")],
    now: NOW = None,
) -> None:
    """Say when the running item really began."""
    with session.opened(acts=True, at=now) as opened:
        at = instant_given(began, opened.event.zone)
        tell(session, opened, opened.desk.running_order.back_date(at))


def back_date_end(
    session: Session,
    ended: Annotated[str, typer.Argument(metavar="ISO", help="When it really ended.")],
    item: Annotated[
        str | None,
        typer.Option("--item", metavar="ITEM", help="Which; the running one, or the last to end."),
    ] = None,
    now: NOW = None,
) -> None:
    """Say when the running item, or the one before it, really ended."""
    with session.opened(acts=True, at=now) as opened:
        at = instant_given(ended, opened.event.zone)
        tell(session, opened, opened.desk.running_order.back_date_end(at, item))


def end_day(session: Session, now: NOW = None) -> None:
    """End the day, and whatever still runs."""
    with session.opened(acts=True, at=now) as opened:
        tell(session, opened, opened.desk.running_order.end_day())


def from_paper(
    session: Session,
    item: ITEM,
    began: Annotated[
        str, typer.Option("--began", metavar="TIME", help="When it began, as 9:15 or ISO.")
    ] = "",
    ended: Annotated[
        str, typer.Option("--ended", metavar="TIME", help="When it ended, as 9:45 or ISO.")
    ] = "",
    now: NOW = None,
    confirmed: CONFIRMED = False,
) -> None:
    """Type back in when an item began and ended, from a sheet that was kept by hand."""
    with session.opened(acts=True, at=now) as opened:
        times = paper_times_given(opened, item, began, ended)
        enter = opened.desk.paper_times.enter
        tell(session, opened, enter(item, times.began, times.ended, confirmed=confirmed))
