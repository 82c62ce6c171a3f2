"""Opening a sealed event with the passphrase that this computer remembers of it, if it does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.storage import system_keyring
from eventdesk.storage.places import SUFFIX

if TYPE_CHECKING:
    from eventdesk.services.event_desk import EventDesk
    from eventdesk.services.opening import OpenEvent, Settings

SEALED, WRONG = "sealed", "wrong_passphrase"
ASKED_FOR = frozenset({SEALED, WRONG})
"""The refusals after which a passphrase is asked for."""


def open_as_remembered(open_event: OpenEvent, address: str, settings: Settings) -> EventDesk:
    """Open an event; a sealed one with the passphrase given, else with the remembered one.

    Raises:
        InputError: `sealed`, where neither is there or the remembered one opens it no more;
            `wrong_passphrase`; or as any event cannot be opened.
    """
    try:
        return open_event(address, settings)
    except InputError as refused:
        remembered = recalled(address) if refused.code == SEALED else None
        if remembered is None:
            raise
        try:
            return open_event(address, replace(settings, passphrase=remembered))
        except InputError as no_more:
            raise (refused if no_more.code == WRONG else no_more) from None


def can_remember() -> bool:
    """Whether this computer has a keyring that passphrases can be kept in."""
    return system_keyring.is_there()


def recalled(address: str | Path) -> str | None:
    """The passphrase that is remembered of an event."""
    return system_keyring.recall(_named(address))


def remember(address: str | Path, passphrase: str | None) -> bool:
    """Remember a passphrase, or None to forget it; False where it could not be remembered."""
    if passphrase is None:
        system_keyring.forget(_named(address))
        return True
    return system_keyring.remember(_named(address), passphrase)


def _named(address: str | Path) -> str:
    """One name for one file, however it was written."""
    path = Path(address).expanduser().resolve()
    return str(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))
