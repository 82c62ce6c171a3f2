"""The ways in which a running order is refused: one code and one plain sentence each."""

from __future__ import annotations

from datetime import date

from eventdesk.core.errors import InputError
from eventdesk.core.said import Day, said


def web_page(name: str) -> InputError:
    """Somebody saved the page on which the file was offered."""
    message = said(
        "{0} is a web page: open it in a browser, and save the file it offers there.", name
    )
    return InputError("web_page", message)


def no_titles(name: str, why: str) -> InputError:
    """Nothing says what happens; `why` completes "NAME has …"."""
    return InputError("no_names", said("{0} has {1}.", name, why))


def no_times(name: str, why: str) -> InputError:
    """Nothing says when; `why` completes "NAME has …"."""
    return InputError("no_times", said("{0} has {1}.", name, why))


def nothing_that_day(name: str, day: date) -> InputError:
    """The day that was chosen is none of its days."""
    return InputError(
        "nothing_that_day", said("{0} has nothing on {1}: choose another day.", name, Day(day))
    )


def broken_off(name: str, what: str) -> InputError:
    """It begins as `what`, and does not end as one."""
    message = said(
        "{0} breaks off, or is damaged: it begins as {1} and does not end as one.", name, what
    )
    return InputError("truncated_file", message)


def unsafe(name: str, why: str) -> InputError:
    """It could do harm when read; `why` completes "NAME is not read: …"."""
    return InputError("unsafe_file", said("{0} is not read: {1}.", name, why))


def of_another_kind(name: str, what: str) -> InputError:
    """It is sound, but no running order; `what` completes "NAME is …"."""
    return InputError("wrong_type", said("{0} is {1}: no running order is in it.", name, what))
