"""Cells as a sentence quotes them: on one line, and never longer than a person reads."""

from __future__ import annotations

from eventdesk.core.said import said

_LONGEST_QUOTE = 80


def quoted(text: str) -> str:
    """The text in quotation marks, with a sign where it goes on."""
    line = " ".join(text.split())
    shown = line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1]}…"
    return said("“{0}”", shown)
