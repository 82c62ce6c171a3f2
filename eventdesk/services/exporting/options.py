"""What somebody can choose about an export."""

from __future__ import annotations

from msgspec import Struct

from eventdesk.core.write_up.naming import People


class Options(Struct, frozen=True, kw_only=True):
    """The choices of one export."""

    people: People = People.NAMES
    """How the write-up names people."""


AS_IT_IS = Options()
"""What is exported where nobody chooses."""
