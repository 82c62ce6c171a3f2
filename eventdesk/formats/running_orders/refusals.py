"""The ways in which a running order is refused: one code and one plain sentence each."""

from __future__ import annotations

from eventdesk.core.errors import InputError


def web_page(name: str) -> InputError:
    """Somebody saved the page on which the file was offered."""
    message = f"{name} is a web page: open it in a browser, and save the file it offers there."
    return InputError("web_page", message)


def no_titles(name: str, why: str) -> InputError:
    """Nothing says what happens; `why` completes "NAME has …"."""
    return InputError("no_names", f"{name} has {why}.")


def no_times(name: str, why: str) -> InputError:
    """Nothing says when; `why` completes "NAME has …"."""
    return InputError("no_times", f"{name} has {why}.")


def nothing_that_day(name: str, day: str) -> InputError:
    """The day that was chosen is none of its days."""
    return InputError("nothing_that_day", f"{name} has nothing on {day}: choose another day.")


def broken_off(name: str, what: str) -> InputError:
    """It begins as `what`, and does not end as one."""
    message = f"{name} breaks off, or is damaged: it begins as {what} and does not end as one."
    return InputError("truncated_file", message)


def unsafe(name: str, why: str) -> InputError:
    """It could do harm when read; `why` completes "NAME is not read: …"."""
    return InputError("unsafe_file", f"{name} is not read: {why}.")


def of_another_kind(name: str, what: str) -> InputError:
    """It is sound, but no running order; `what` completes "NAME is …"."""
    return InputError("wrong_type", f"{name} is {what}: no running order is in it.")
