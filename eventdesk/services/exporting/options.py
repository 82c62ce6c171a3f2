"""What somebody can choose about an export."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The choices of one export."""


AS_IT_IS = Options()
"""What is exported where nobody chooses."""
