"""Sealing an event, unsealing it, and whether this computer remembers its passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from eventdesk.cli import passphrases
from eventdesk.cli.registering import EVENT, register
from eventdesk.cli.session import Session
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.json_values import Json
from eventdesk.services.opening import SAMPLE
from eventdesk.services.remembered_passphrases import can_remember, remember
from eventdesk.services.sealing import Resealing, Sealed
from eventdesk.storage.event_file import is_server

KEYRING = Annotated[
    bool,
    typer.Option(
        "--keyring", metavar="", help="Remember the passphrase in this computer’s keyring."
    ),
]
COPIES = Annotated[
    list[Path] | None,
    typer.Option(
        "--copy", metavar="FILE", help="A copy elsewhere to go along; may be given many times."
    ),
]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "seal", seal)
    register(app, "unseal", unseal)
    register(app, "passphrase", passphrase)


def seal(session: Session, event: EVENT, copy: COPIES = None, keyring: KEYRING = False) -> None:
    """Seal an event with a passphrase, or give a sealed one another.

    It is typed twice, or given in EVENTDESK_NEW_PASSPHRASE. Lost, nobody can open the event again.
    """
    _refuse_what_is_no_file(event)
    _refuse_without_keyring(wanted=keyring)
    now = _now(session, event)
    wanted = passphrases.new(as_json=session.json, also_current=now is None)
    _carry_out(session, event, now, wanted, copy)
    if keyring:
        _remember(event, wanted)
    else:
        remember(event, None)


def unseal(session: Session, event: EVENT, copy: COPIES = None) -> None:
    """Unseal an event: whoever has the file can read it."""
    _refuse_what_is_no_file(event)
    _carry_out(session, event, _now(session, event), None, copy)
    remember(event, None)


def passphrase(
    session: Session,
    event: EVENT,
    keyring: Annotated[
        bool | None,
        typer.Option(
            "--keyring/--no-keyring", metavar="", help="Remember it on this computer, or forget it."
        ),
    ] = None,
) -> None:
    """Try a passphrase; remember it in this computer’s keyring, or forget it there."""
    _refuse_server(event)
    if keyring is False:
        remember(event, None)
        session.show({"remembered": False}, ["It is not remembered on this computer."])
        return
    _refuse_without_keyring(wanted=bool(keyring))
    known = _now(session, event)
    if known is None:
        raise InputError("not_sealed", f"{event} is not sealed.")
    if keyring:
        _remember(event, known)
    kept = " It is remembered on this computer." if keyring else ""
    session.show({"remembered": bool(keyring)}, [f"It opens {event}.{kept}"])


def _now(session: Session, event: str) -> str | None:
    return passphrases.found(session.entrances, event, session.settings, as_json=session.json)


def _carry_out(
    session: Session, event: str, now: str | None, wanted: str | None, copies: list[Path] | None
) -> None:
    wish = Resealing(
        address=event, passphrase=now, wanted=wanted, copies=tuple(path for path in copies or ())
    )
    sealed = session.entrances.reseal(wish, session.settings)
    session.show(_document(sealed), [" ".join(sealed.sentences)])


def _document(sealed: Sealed) -> dict[str, Json]:
    return {
        "event": str(sealed.path),
        "sealed": sealed.is_sealed,
        "copies": [str(one) for one in sealed.copies],
        "not_reached": [str(one) for one in sealed.not_reached],
    }


def _refuse_what_is_no_file(event: str) -> None:
    _refuse_server(event)
    if event == SAMPLE:
        raise InputError("sample", "The sample is thrown away when it is closed: seal an event.")


def _refuse_server(event: str) -> None:
    if is_server(event):
        message = "An event on a server is sealed by the server: it has no passphrase here."
        raise InputError("not_a_file", message)


def _refuse_without_keyring(*, wanted: bool) -> None:
    if wanted and not can_remember():
        message = "This computer has no keyring that eventdesk can use, so nothing was done."
        raise EnvironmentFailure("no_keyring", message)


def _remember(event: str, known: str) -> None:
    if not remember(event, known):
        message = "The keyring of this computer did not take the passphrase. All else is done."
        raise EnvironmentFailure("no_keyring", message)
