"""Cells that a spreadsheet would run as a formula get one leading `'`, and lose it again here."""

from __future__ import annotations

GUARD = "'"
FORMULA_SIGNS = frozenset("=+-@\t\r'")


def with_guard(text: str) -> str:
    """The text as it is written into a CSV cell. The guard itself counts as a formula sign."""
    return GUARD + text if text and text[0] in FORMULA_SIGNS else text


def without_guard(cell: str) -> str:
    """A cell without exactly one guard; an apostrophe before anything else is part of the text."""
    if len(cell) > 1 and cell[0] == GUARD and cell[1] in FORMULA_SIGNS:
        return cell[1:]
    return cell
