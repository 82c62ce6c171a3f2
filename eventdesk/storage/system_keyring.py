"""The system's own store of secrets: where a passphrase may be remembered, if somebody wants it.

It is reached through the library `keyring`, an extra that need not be there. A store that keeps
what it is given in a plain file, or nowhere, is none.
"""

from __future__ import annotations

from importlib import import_module, util
from typing import Any

SERVICE = "eventdesk"
_NO_STORES = ("keyring.backends.fail", "keyring.backends.null", "keyrings.")


def is_there() -> bool:
    """Whether this machine has a store that keeps secrets."""
    return _store() is not None


def recall(address: str) -> str | None:
    """The passphrase of an event, if it is remembered and the store gives it out."""
    store = _store()
    try:
        found = None if store is None else store.get_password(SERVICE, address)
    except Exception:  # noqa: BLE001 - whatever a store raises, it gives nothing out
        return None
    return found if isinstance(found, str) else None


def remember(address: str, passphrase: str) -> bool:
    """Remember a passphrase; False where there is no store, or it does not take it."""
    store = _store()
    if store is None:
        return False
    try:
        store.set_password(SERVICE, address, passphrase)
    except Exception:  # noqa: BLE001 - whatever a store raises, it has not taken it
        return False
    return True


def forget(address: str) -> None:
    """Remember it no longer."""
    store = _store()
    if store is None:
        return
    try:
        store.delete_password(SERVICE, address)
    except Exception:  # noqa: BLE001 - most often because it was never remembered
        return


def _store() -> Any:  # noqa: ANN401 - a library that may not be there
    if util.find_spec("keyring") is None:
        return None
    try:
        library = import_module("keyring")
        backend = library.get_keyring()
        is_none = type(backend).__module__.startswith(_NO_STORES) or backend.priority <= 0
    except Exception:  # noqa: BLE001 - a store that cannot even be asked is none
        return None
    return None if is_none else library
