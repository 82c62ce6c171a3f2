"""How a command ends other than well, and the exit status of each ending."""

from __future__ import annotations

import re

from typer import Abort
from typer.exceptions import TyperException

from eventdesk.cli.documents import error_document
from eventdesk.cli.plain_text import ReaderGoneError, print_json, say_on_standard_error
from eventdesk.core.errors import EventDeskError
from eventdesk.core.fault_reports import where_it_happened
from eventdesk.storage.on_server import NO_DRIVER

DONE, REFUSED, INPUT, ENVIRONMENT = 0, 1, 2, 3
_OF_THE_WINDOW = ("PySide6", "shiboken6")
_OF_THE_PARSER = re.compile(r"^Invalid value for (.+?): (?:Value error, )?")
"""How the parser of the command line begins a sentence about a value; ours name what it is."""
INTERRUPTED = 130
"""What shells expect of a program that was stopped by Ctrl+C."""


class Refused(Exception):  # noqa: N818 - a rule that says no is not an error
    """A rule said no. Its document has been printed already where one was wanted."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class LeftOut(Exception):  # noqa: N818 - what could be done is done, and has been told
    """Something that was asked for needs what this machine does not have."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def is_without_qt(failure: BaseException) -> bool:
    """Whether something went wrong because Qt, or a library that it needs, is not here."""
    return isinstance(failure, ImportError) and (failure.name or "").startswith(_OF_THE_WINDOW)


def end(failure: BaseException, *, as_json: bool) -> int:
    """Say on standard error why a command ended, in one line, and give its exit status."""
    if isinstance(failure, Refused):
        say_on_standard_error(failure.sentence)
        return REFUSED
    if isinstance(failure, LeftOut):
        say_on_standard_error(failure.sentence)
        return ENVIRONMENT
    if isinstance(failure, ReaderGoneError):
        return DONE
    if isinstance(failure, KeyboardInterrupt | Abort):
        say_on_standard_error("Interrupted: what was acknowledged is saved.")
        return INTERRUPTED
    status, code, message = _told(failure)
    if as_json:
        print_json(error_document(code, message))
    say_on_standard_error(message)
    return status


def _told(failure: BaseException) -> tuple[int, str, str]:
    if isinstance(failure, EventDeskError):
        return failure.exit_status, failure.code, failure.message
    if isinstance(failure, TyperException):
        said = _OF_THE_PARSER.sub(r"\1: ", " ".join(failure.format_message().split()))
        return INPUT, "usage", f"{said} See --help."
    if isinstance(failure, ImportError) and failure.name == "psycopg":
        return ENVIRONMENT, "no_driver", NO_DRIVER
    if is_without_qt(failure):
        message = f"No window can be opened here: {failure}. The other commands work without one."
        return ENVIRONMENT, "no_window", message
    place = where_it_happened(failure)
    at = f" at {place}" if place else ""
    # What the exception itself says may quote anybody.
    message = (
        f"eventdesk could not go on, and it is a fault of eventdesk: {type(failure).__name__}{at}. "
        "What was saved is safe."
    )
    return ENVIRONMENT, "unexpected", message
