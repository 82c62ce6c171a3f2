"""A lead's PIN at a shell: given beforehand, or asked for once it is needed."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from typing import Annotated, TypeVar

import typer

from eventdesk.cli.session import Session
from eventdesk.core.errors import InputError
from eventdesk.services.performer import ActResult

PIN = Annotated[
    str | None,
    typer.Option(
        "--pin",
        metavar="PIN",
        envvar="EVENTDESK_PIN",
        show_default=False,
        help="A lead’s PIN, where one is needed. It is asked for if it is not given.",
    ),
]

Result = TypeVar("Result", bound=ActResult)


def with_pin(
    session: Session, pin: str | None, wish: Callable[[str | None, str | None], Result]
) -> Result:
    """Do what a lead may have to decide; `wish` takes a PIN and the refused act that it answers.

    Asks a person at a terminal for the PIN, and only if the wish was refused for the want of it.
    """
    result = wish(pin, None)
    if result.reason != "needs_lead" or pin is not None or not can_ask(session):
        return result
    return wish(getpass.getpass("A lead’s PIN: "), result.act)


def can_ask(session: Session) -> bool:
    """Whether a person is there to type something unseen."""
    return not session.json and sys.stdin is not None and sys.stdin.isatty()


def new_pin(session: Session, given: str | None) -> str:
    """A PIN that is to be set: as given, or typed twice.

    Raises:
        InputError: `no_pin`, `pins_differ`.
    """
    if given is not None:
        return given
    if not can_ask(session):
        message = "Give the new PIN in EVENTDESK_NEW_PIN, or type it at a terminal."
        raise InputError("no_pin", message)
    first = getpass.getpass("New PIN: ")
    if getpass.getpass("The same again: ") != first:
        raise InputError("pins_differ", "The two PINs differ, so none was set.")
    return first
