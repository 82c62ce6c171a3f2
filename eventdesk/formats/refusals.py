"""Every way in which a file is refused: one code and one plain sentence each.

Whoever gets one of these can be sure that nothing has changed.
"""

from __future__ import annotations

from eventdesk.core.errors import InputError
from eventdesk.core.said import said

TOO_LARGE = "too_large"


def empty(name: str) -> InputError:
    """It holds nothing."""
    return InputError("empty_file", said("{0} is empty.", name))


def encrypted(name: str) -> InputError:
    """It is a workbook with a password."""
    message = said("{0} is protected by a password: save a copy without it, and import that.", name)
    return InputError("encrypted_file", message)


def cut_off(name: str) -> InputError:
    """A part of it is missing or damaged."""
    message = said("{0} is damaged or incomplete: ask for it to be sent again.", name)
    return InputError("truncated_file", message)


def too_large(name: str, why: str) -> InputError:
    """It is beyond one of the limits; `why` completes "is too large to be read: …"."""
    return InputError(TOO_LARGE, said("{0} is too large to be read: {1}.", name, why))
