"""What a server says when it cannot do what it was asked, in one plain sentence each.

It is asked by its SQLSTATE, never by its words, which come in its own language. Only a refused
connection carries none to us: there the driver's own words are read, which are English, and whether
the server's name the role, which it does when it does not let that role in.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from eventdesk.core.errors import EnvironmentFailure, ServerGone
from eventdesk.core.said import said
from eventdesk.storage.tables import metadata

_GONE = said(
    "The server of {name} does not answer. What was shown as saved is safe; this "
    "may not be. Try again when it is back."
)
_AWAY = said(
    "The server of {name} does not answer. What was shown as saved is safe. Try "
    "again when it is back."
)
_CHANGED = said(
    "The password of this desk was changed, or the desk was closed, on {name}. "
    "Ask for a new join code."
)
_CERTIFICATE = said(
    "Whatever answers for {name} is not the server that this desk joined. Ask who "
    "runs the server, and for a new join code."
)
_NOT_SAFE = said(
    "{name} would let this desk in by a weaker way than its join code asks for. "
    "Whoever runs the server sets its pg_hba.conf to scram-sha-256, with TLS."
)
_NO_WAY_IN = said(
    "{name} lets nobody in from here. Whoever runs the server adds this desk’s "
    "network to its pg_hba.conf."
)
_FULL = said(
    "The disk of the server of {name} is full. Nothing was changed there, and "
    "what was saved is safe. Whoever runs the server makes room."
)
_MANY = said("The server of {name} has no room left for this desk. Try again.")
_BUSY = said(
    "{name} is busy: another desk has been writing to it for ten seconds. Nothing "
    "was changed, and what was saved is safe. Try again."
)
_NOT_ALLOWED = said(
    "This desk may not do that on {name}: it joined for other work. Do it at the "
    "desk that joined for it, or as the organiser."
)
_NO_DATABASE = said("There is no database {name}.")
_NO_EVENT = said(
    "There is no event in {name} now: somebody may be putting it back. What was "
    "shown as saved is safe."
)

_LOCKED_OUT = ("wrong_password", _CHANGED)
_NOBODY = ("server_gone", _GONE)
_NOT_EVEN_ASKED = ("server_gone", _AWAY)
_OPENING = (
    "connection failed",
    "connection is bad",
    "connection timeout expired",
    "failed to resolve host",
)
"""How the driver begins to tell of a connection that was never there, so that nothing hangs."""

_BY_STATE: Mapping[str, tuple[str, str]] = {
    "25P03": _NOBODY,  # idle in a transaction for too long: the session was ended
    "28000": _LOCKED_OUT,  # no such role, or it may not log in
    "28P01": _LOCKED_OUT,
    "3D000": ("not_found", _NO_DATABASE),
    "40001": ("busy", _BUSY),
    "40P01": ("busy", _BUSY),
    "42501": ("not_allowed", _NOT_ALLOWED),
    "53100": ("disk_full", _FULL),
    "55P03": ("busy", _BUSY),  # the head of the chain was not to be had in time
    "57014": _NOBODY,  # somebody cancelled it
    "57P01": _NOBODY,
    "57P02": _NOBODY,
    "57P03": _NOBODY,
    "57P04": ("not_found", _NO_DATABASE),
    "57P05": _NOBODY,
}
_BY_CLASS: Mapping[str, tuple[str, str]] = {
    "08": _NOBODY,
    "53": ("busy", _MANY),
    "58": _NOBODY,
}
_SAID_AT_THE_DOOR = (
    ("certificate verify failed", ("wrong_server", _CERTIFICATE)),
    ("channel binding required", ("wrong_server", _NOT_SAFE)),
    ("channel binding check failed", ("wrong_server", _CERTIFICATE)),
    ("authentication method requirement", ("wrong_server", _NOT_SAFE)),
    ("does not support ssl", ("wrong_server", _CERTIFICATE)),
    ("pg_hba.conf", ("wrong_server", _NO_WAY_IN)),
    ("password authentication failed", _LOCKED_OUT),
    ("fatal:  database", ("not_found", _NO_DATABASE)),
    ("connection slots", ("busy", _MANY)),
    ("too many", ("busy", _MANY)),
)
"""What a driver or a server says that opens no connection; anything else is that nobody answers."""
_ALONE = frozenset(
    {"server_gone", "busy", "disk_full", "wrong_password", "wrong_server", "event_gone"}
)
_NO_TABLE = "42P01"
_TABLES = frozenset({*metadata.tables, "alembic_version"})


def server_meaning(error: BaseException, name: str) -> EnvironmentFailure | None:
    """What an error of the driver says of a server that people call `name`; None for a bug."""
    said = _said(error)
    if said is None:
        return None
    code, sentence = said
    kind = ServerGone if code in _ALONE else EnvironmentFailure
    return kind(code, sentence.format(name=_as_said(name)))


def _as_said(name: str) -> str:
    """A database as people say it, where all that is known of it is an address."""
    read = urlsplit(name) if name.startswith("postgresql") else None
    if read is None:
        return name
    database = unquote(read.path).lstrip("/") or said("the event")
    return said("{0} on {1}", database, read.hostname) if read.hostname else database


def _said(error: BaseException) -> tuple[str, str] | None:
    # Whoever keeps events in files need not have the driver.
    driver: Any = sys.modules.get("psycopg")
    if driver is None or not isinstance(error, driver.Error):
        return None
    state: str | None = getattr(error, "sqlstate", None)
    if state == _NO_TABLE:
        # One of the event's own: the database was made anew, and is empty still.
        named = set(re.findall(r"\w+", str(error).partition("\n")[0]))
        return ("event_gone", _NO_EVENT) if named & _TABLES else None
    if state is not None:
        return _BY_STATE.get(state) or _BY_CLASS.get(state[:2])
    words = str(error).lower()
    if isinstance(error, driver.OperationalError):
        if (said := _said_at_the_door(words)) is not None:
            return said
        if _names_role(error, words):
            return _LOCKED_OUT
        return _NOT_EVEN_ASKED if words.startswith(_OPENING) else _NOBODY
    return _NOBODY if isinstance(error, driver.InterfaceError) and "closed" in words else None


def _said_at_the_door(words: str) -> tuple[str, str] | None:
    return next((meant for part, meant in _SAID_AT_THE_DOOR if part in words), None)


def _names_role(error: BaseException, words: str) -> bool:
    """Whether a server that was reached names the role: in any language, it does not let it in."""
    attempt = getattr(error, "pgconn", None)
    role = "" if attempt is None else attempt.user.decode(errors="replace").lower()
    quoted = rf"[\"'»«„“‘]\s?{re.escape(role)}\s?[\"'«»“”’]"
    return bool(role) and re.search(quoted, words.rpartition("failed:")[2]) is not None
