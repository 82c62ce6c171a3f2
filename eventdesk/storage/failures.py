"""What a database says when the machine fails, in one plain sentence each.

Only failures of the environment are translated; anything else is a bug and is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy.exc import DatabaseError

from eventdesk.core.errors import EnvironmentFailure

_BUSY = "{name} is busy: another program has been writing to it for ten seconds. Try again."
_FULL = "The disk with {name} is full. Nothing was changed; make room and try again."
_SILENT = "The disk with {name} did not answer. What was shown as saved is saved."
_SHUT = "{name} cannot be opened: the folder is gone or does not allow it."
_DAMAGED = "{name} is damaged. Open its newest backup instead."
_CHANGED = "{name} lacks a part that every event has, so it is damaged. Open its newest backup."
_SENTENCES = (
    ("database is locked", "busy", _BUSY),
    ("readonly database", "read_only", "{name} is read-only, so nothing can be written into it."),
    ("database or disk is full", "disk_full", _FULL),
    ("no space left on device", "disk_full", _FULL),
    ("fatal:  database", "not_found", "There is no database {name}."),
    ("disk i/o error", "disk_failed", _SILENT),
    ("unable to open database", "cannot_open", _SHUT),
    ("no such column", "damaged", _CHANGED),
    ("no such table", "damaged", _CHANGED),
    ("could not decode", "damaged", _DAMAGED),
    ("malformed", "damaged", _DAMAGED),
    ("file is not a database", "not_an_event", "{name} is not an event."),
    ("connection", "server_gone", "The server of {name} does not answer. Nothing was changed."),
)
"""What a driver says, the code for programs, and the sentence for people."""


@contextmanager
def told_plainly(name: str) -> Iterator[None]:
    """Turn a failing machine into `EnvironmentFailure`; people call the event `name`."""
    try:
        yield
    except (DatabaseError, sqlite.DatabaseError) as error:
        said = str(getattr(error, "orig", error)).lower()
        for fragment, code, sentence in _SENTENCES:
            if fragment in said:
                raise EnvironmentFailure(code, sentence.format(name=name)) from error
        raise
    except UnicodeDecodeError as error:
        # The driver's own complaint, in words that are damaged themselves.
        raise EnvironmentFailure("damaged", _DAMAGED.format(name=name)) from error
