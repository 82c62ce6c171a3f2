"""Signs that mark a cell, in whatever list it stands."""

from __future__ import annotations

TICKS = frozenset("✓✔☑✅🗸●")
CROSSES = frozenset("✗✘❌✖☒")
EMPTY_BOX = "☐"
"""Nothing is ticked."""
