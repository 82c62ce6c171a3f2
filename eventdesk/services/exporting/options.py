"""What somebody can choose about an export."""

from __future__ import annotations

from dataclasses import dataclass

from eventdesk.core.write_up.naming import People


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The choices of one export."""

    people: People = People.NAMES
    """How the write-up names people."""


AS_IT_IS = Options()
"""What is exported where nobody chooses."""
