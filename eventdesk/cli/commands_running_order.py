"""What the chair does: start, next, end, hold, resume, adjust, drop, back-date, end the day."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.arguments import instant_given, minutes_given
from eventdesk.cli.commands_replan import replan
from eventdesk.cli.commands_speakers import link_speaker, speakers
from eventdesk.cli.plain_text import aligned
from eventdesk.cli.registering import NOW, register, register_group
from eventdesk.cli.running_order_words import act_sentence, day_lines, subject_of
from eventdesk.cli.session import Opened, Session
from eventdesk.cli.speakers_in_words import facts_document, facts_lines
from eventdesk.core.json_values import Json
from eventdesk.services.acts_on_order import RunningOrderResult

ITEM = Annotated[str, typer.Argument(metavar="ITEM", help="An id, a position or the whole title.")]
REASON = Annotated[str, typer.Option("--reason", help="Why; it goes into the log.")]
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
    register(group, "back-date", back_date)
    register(group, "replan", replan)
    register(group, "end-day", end_day)
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
        _tell(session, opened, opened.desk.running_order.start(item, continues=continues))


def go_on(session: Session, now: NOW = None, confirmed: CONFIRMED = False) -> None:
    """Go on: start the next item, or only end this one if the next waits for its minute."""
    with session.opened(acts=True, at=now) as opened:
        _tell(session, opened, opened.desk.running_order.next(confirmed=confirmed))


def end(session: Session, now: NOW = None) -> None:
    """End the running item and start nothing."""
    with session.opened(acts=True, at=now) as opened:
        _tell(session, opened, opened.desk.running_order.end())


def hold(session: Session, now: NOW = None, reason: REASON = "") -> None:
    """Let the running item stand still."""
    with session.opened(acts=True, at=now) as opened:
        _tell(session, opened, opened.desk.running_order.hold(reason.strip()))


def resume(session: Session, now: NOW = None) -> None:
    """Go on with the item that is on hold."""
    with session.opened(acts=True, at=now) as opened:
        _tell(session, opened, opened.desk.running_order.resume())


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
        _tell(session, opened, opened.desk.running_order.adjust(change))


def drop(session: Session, item: ITEM, now: NOW = None, reason: REASON = "") -> None:
    """Take an item that has not begun out of the day."""
    with session.opened(acts=True, at=now) as opened:
        _tell(session, opened, opened.desk.running_order.drop(item, reason.strip()))


def back_date(
    session: Session,
    began: Annotated[str, typer.Argument(metavar="ISO", help="When it really began.")],
    now: NOW = None,
) -> None:
    """Say when the running item really began."""
    with session.opened(acts=True, at=now) as opened:
        at = instant_given(began, opened.event.zone)
        _tell(session, opened, opened.desk.running_order.back_date(at))


def end_day(session: Session, now: NOW = None) -> None:
    """End the day, and whatever still runs."""
    with session.opened(acts=True, at=now) as opened:
        _tell(session, opened, opened.desk.running_order.end_day())


def _tell(session: Session, opened: Opened, result: RunningOrderResult) -> None:
    """The act's document with the day that follows from it."""
    subject = subject_of(result)
    item: Json = None
    for expected in result.forecast.items:
        if expected.item.id == subject:
            item = opened.documents.item(expected)
    about = {"item": item, **opened.documents.running_order(result.forecast)}
    session.tell(result, act_sentence(opened, result) if result.done else "", about)
