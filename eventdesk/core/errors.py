"""What can go wrong outside the rules, one class per exit status.

A rule that says no is not an error: it is a `Refusal`, written into the day log. These are for
input that cannot be read and for a machine that fails. Every message is one plain sentence that
may be shown to a person as it stands.
"""

from __future__ import annotations


class EventDeskError(Exception):
    """One sentence for a person, and a code for a program."""

    exit_status = 3

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class InputError(EventDeskError):
    """What was given cannot be read or used: nothing has changed."""

    exit_status = 2


class EnvironmentFailure(EventDeskError):  # noqa: N818 - EnvironmentError is Python's own
    """The machine failed (disk, permission, a newer file): nothing has changed."""

    exit_status = 3


class ServerGone(EnvironmentFailure):
    """There is no way to the server now: before, in, or at the commit of a transaction.

    Whether what was under way has reached it is not known; sent again under its id it is one act.
    `code` says why: `server_gone`, `busy`, `disk_full`, `wrong_password`, `wrong_server` or
    `event_gone`. A joined desk may go on alone after each of them.
    """
