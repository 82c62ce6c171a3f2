"""The button in the line of the window that shows where the record went."""

from __future__ import annotations

SHOW = "export.show"
"""Its id; the line outlives the page."""
