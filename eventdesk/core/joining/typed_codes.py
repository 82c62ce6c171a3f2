"""A join code while it is typed: in groups, and a slip that can be seen at once is said at once."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.errors import InputError
from eventdesk.core.joining.join_code import JoinCode, read_code
from eventdesk.core.references import ALPHABET, in_our_signs

GROUP = 5
MOST_SIGNS = 400
"""No code has more; what is pasted by mistake may."""


class TypedCode(Struct, frozen=True, kw_only=True):
    """What stands in the field so far.

    `code` is what it says once it is whole; `stranger` is a sign that is in no join code.
    """

    text: str
    code: JoinCode | None = None
    stranger: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self.text


def typed_code(text: str) -> TypedCode:
    """What somebody has typed, scanned or pasted: look-alikes are read, groups made."""
    signs = in_our_signs(text)[:MOST_SIGNS]
    grouped = in_groups(signs)
    stranger = next((sign for sign in signs if sign not in ALPHABET), "")
    if stranger:
        return TypedCode(text=grouped, stranger=stranger)
    try:
        return TypedCode(text=grouped, code=read_code(signs))
    except InputError:
        return TypedCode(text=grouped)


def in_groups(signs: str) -> str:
    """Five signs, a hyphen, five signs: as it is printed."""
    return "-".join(signs[start : start + GROUP] for start in range(0, len(signs), GROUP))


def place_in_groups(before: str) -> int:
    """Where the cursor stands in the grouped text, with this text before it."""
    signs = len(in_our_signs(before))
    return signs + max(0, signs - 1) // GROUP if signs else 0
