"""Cells as a sentence quotes them: on one line, and never longer than a person reads."""

from __future__ import annotations

_LONGEST_QUOTE = 80


def quoted(text: str) -> str:
    """The text in quotation marks, with a sign where it goes on."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _LONGEST_QUOTE else f"“{line[: _LONGEST_QUOTE - 1]}…”"
