"""Every way in which a file is refused: one code and one plain sentence each.

Whoever gets one of these can be sure that nothing has changed.
"""

from __future__ import annotations

from eventdesk.core.errors import InputError

TOO_LARGE = "too_large"


def empty(name: str) -> InputError:
    """It holds nothing."""
    return InputError("empty_file", f"{name} is empty.")


def encrypted(name: str) -> InputError:
    """It is a workbook with a password."""
    message = f"{name} is protected by a password: save a copy without it, and import that."
    return InputError("encrypted_file", message)


def cut_off(name: str) -> InputError:
    """A part of it is missing or damaged."""
    message = f"{name} is damaged or incomplete: ask for it to be sent again."
    return InputError("truncated_file", message)


def too_large(name: str, why: str) -> InputError:
    """It is beyond one of the limits; `why` completes "is too large to be read: …"."""
    return InputError(TOO_LARGE, f"{name} is too large to be read: {why}.")
