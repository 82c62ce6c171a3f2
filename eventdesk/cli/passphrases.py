"""The passphrase of a sealed event at a shell: from a variable, the keyring, or typed unseen.

Never an argument: those are read by everybody on the machine, and kept by the shell.
"""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.passphrases import objection, spelled
from eventdesk.services.remembered_passphrases import SEALED, WRONG, open_as_remembered

if TYPE_CHECKING:
    from eventdesk.cli.doors import Entrances
    from eventdesk.services.event_desk import EventDesk
    from eventdesk.services.opening import Settings

VARIABLE = "EVENTDESK_PASSPHRASE"
NEW_VARIABLE = "EVENTDESK_NEW_PASSPHRASE"
TRIES = 3


def given() -> str | None:
    """The passphrase in the variable."""
    return os.environ.get(VARIABLE)


def take_given() -> str | None:
    """The same, and no program that is started from now on finds it there."""
    return os.environ.pop(VARIABLE, None)


def opened(entrances: Entrances, event: str, settings: Settings, *, as_json: bool) -> EventDesk:
    """Open an event; where it is sealed, with what the variable, the keyring or a person says.

    Raises:
        InputError: `sealed`, where nobody is there to ask; `wrong_passphrase`; or as any event
            cannot be opened.
    """
    settings = replace(settings, passphrase=given())
    try:
        return open_as_remembered(entrances.open_event, event, settings)
    except InputError as refused:
        if refused.code != SEALED:
            raise
        if not _may_ask(as_json=as_json):
            message = f"{refused.message.partition(' Give')[0]} Set {VARIABLE}, or use a terminal."
            raise InputError(SEALED, message) from None
    for left in reversed(range(TRIES)):
        typed = getpass.getpass(f"Passphrase of {Path(event).name}: ")
        try:
            return entrances.open_event(event, replace(settings, passphrase=typed))
        except InputError as refused:
            if refused.code != WRONG or not left:
                raise
            print(refused.message, file=sys.stderr)  # noqa: T201 - between two tries
    raise AssertionError


def found(entrances: Entrances, event: str, settings: Settings, *, as_json: bool) -> str | None:
    """The passphrase that opens an event; None where it is not sealed.

    Raises:
        InputError: as `opened`.
    """
    used: list[str | None] = []

    def open_event(path_or_url: str | Path, settings: Settings | None = None) -> EventDesk:
        desk = entrances.open_event(path_or_url, settings)
        used.append(settings.passphrase if settings and desk.database.key else None)
        return desk

    opened(replace(entrances, open_event=open_event), event, settings, as_json=as_json).close()
    return used[-1]


def new(*, as_json: bool, also_current: bool) -> str:
    """A passphrase to seal with: from its variable, or typed twice.

    `also_current` takes the variable of the current one, where the event is not sealed yet.

    Raises:
        InputError: `no_passphrase`, `passphrases_differ`, `bad_passphrase`.
    """
    wanted = os.environ.get(NEW_VARIABLE)
    if wanted is None and also_current:
        wanted = given()
    if wanted is None:
        wanted = _typed_twice(as_json=as_json)
    problem = objection(wanted)
    if problem:
        raise InputError("bad_passphrase", problem)
    return wanted


def _typed_twice(*, as_json: bool) -> str:
    if not _may_ask(as_json=as_json):
        message = f"Give the new passphrase in {NEW_VARIABLE}, or type it at a terminal."
        raise InputError("no_passphrase", message)
    first = getpass.getpass("New passphrase (lost, nobody can open the event again): ")
    problem = objection(first)
    if problem:
        raise InputError("bad_passphrase", problem)
    if spelled(getpass.getpass("The same again: ")) != spelled(first):
        message = "The two passphrases differ, so nothing was sealed."
        raise InputError("passphrases_differ", message)
    return first


def _may_ask(*, as_json: bool) -> bool:
    """Whether a person is there to type something unseen."""
    return not as_json and sys.stdin is not None and sys.stdin.isatty()
