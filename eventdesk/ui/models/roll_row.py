"""A row of the roll as it is painted: the head of a group, or a name."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.roll.roll import RollLine, RollSums


class HeadRow(Struct, frozen=True, kw_only=True):
    """The head of a group."""

    title: str
    sums: RollSums
    said: str
    """Its figures in words."""
    is_needs: bool = False


class NameRow(Struct, frozen=True, kw_only=True):
    """One name on the roll, with its words ready."""

    line: RollLine
    seen: str
    """When and where they were seen last."""
    safe: str
    """What the roll call knows of them; "" while none is on, and where it knows nothing."""
    about: str
    """Organisation, crew, how many people."""
    is_awaited: bool
    """Whether a roll call is on and somebody of them has not been seen yet."""
