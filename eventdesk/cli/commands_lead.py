"""Who may override: naming leads, withdrawing them, setting their PINs."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.authority import PIN, new_pin, with_pin
from eventdesk.cli.registering import register, register_group
from eventdesk.cli.session import Opened, Session
from eventdesk.core.json_values import Json
from eventdesk.services.performer import ActResult

NAME = Annotated[str, typer.Argument(metavar="NAME", help="The operator, as named at a desk.")]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    said = "Who may override. While nobody is a lead, everybody may."
    group = register_group(app, "lead", said, on_event=True)
    register(group, "name", name)
    register(group, "withdraw", withdraw)
    register(group, "set-pin", set_pin)


def name(session: Session, who: NAME, pin: PIN = None) -> None:
    """Make somebody a lead: the first one freely, later ones on a lead’s word."""
    with session.opened(acts=True) as opened:
        event = opened.desk.event
        result = with_pin(session, pin, lambda given, _: event.name_lead(who, pin=given))
        _tell(session, opened, result, "{0} is a lead.")


def withdraw(session: Session, who: NAME, pin: PIN = None) -> None:
    """Make somebody a lead no more."""
    with session.opened(acts=True) as opened:
        event = opened.desk.event
        result = with_pin(session, pin, lambda given, _: event.withdraw_lead(who, pin=given))
        _tell(session, opened, result, "{0} is a lead no more.")


def set_pin(
    session: Session,
    who: NAME,
    new: Annotated[
        str | None,
        typer.Option(
            "--new-pin",
            metavar="PIN",
            envvar="EVENTDESK_NEW_PIN",
            show_default=False,
            help="The new one: 4 to 12 digits, or at least 4 other signs. Better typed.",
        ),
    ] = None,
    pin: PIN = None,
) -> None:
    """Set somebody’s PIN, on a lead’s word or with the PIN of before."""
    with session.opened(acts=True) as opened:
        event, wanted = opened.desk.event, new_pin(session, new)
        result = with_pin(session, pin, lambda given, _: event.set_pin(who, wanted, pin=given))
        _tell(session, opened, result, "{0} has a new PIN.")


def _tell(session: Session, opened: Opened, result: ActResult, sentence: str) -> None:
    known = {operator.id: operator for operator in opened.desk.event.operators()}
    operator = known.get(result.subject or "")
    document: dict[str, Json] = {"operator": None}
    if operator is not None:
        document["operator"] = {
            "id": operator.id,
            "name": operator.name,
            "lead": operator.lead,
        }
    said = "" if operator is None or not result.done else sentence.format(operator.name)
    session.tell(result, said, document)
