"""Text for a terminal: aligned, and with nothing from outside that a terminal would obey."""

from __future__ import annotations

import io
import json
import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from eventdesk.core.json_values import Json

_HARMFUL = frozenset({"Cc", "Cs", "Zl", "Zp"})
# Marks that turn the direction of what follows, a name's or a whole line's.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_GAP = 2


class ReaderGoneError(Exception):
    """Whoever read our output does not want more of it (`… | head -1`)."""


def speak_plainly() -> None:
    """Let no character that the terminal cannot show stop the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def harmless(text: str) -> str:
    """One line of text, each character that steers a terminal shown as `�`."""
    spaced = text.replace("\r\n", " ").replace("\n", " ").replace("\t", " ")
    return "".join("�" if _steers(sign) else sign for sign in spaced)


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines whose columns stand below each other; wide characters count two places."""
    from rich.cells import cell_len  # tables alone need it: a window does not wait for it

    cells = [[harmless(cell) for cell in row] for row in rows]
    count = max((len(row) for row in cells), default=0)
    widths = [
        max(cell_len(row[column]) if column < len(row) else 0 for row in cells)
        for column in range(count)
    ]
    padding = [
        [width - cell_len(cell) + _GAP for cell, width in zip(row, widths, strict=False)]
        for row in cells
    ]
    return [_line(row, after) for row, after in zip(cells, padding, strict=True)]


def print_lines(lines: Sequence[str]) -> None:
    """Print lines as they stand: nothing in them is markup, and none is broken to a width."""
    with _reader_there():
        for line in lines:
            sys.stdout.write(f"{harmless(line)}\n")


def print_json(document: Json) -> None:
    """Print one JSON document, in ASCII so that every terminal and pipe carries it."""
    with _reader_there():
        sys.stdout.write(json.dumps(document, indent=1, default=dict) + "\n")


def finish() -> None:
    """Hand over all that was printed, while a failure can still be dealt with."""
    with _reader_there():
        sys.stdout.flush()


def say_on_standard_error(sentence: str) -> None:
    """Print one line on standard error."""
    sys.stderr.write(f"{harmless(sentence)}\n")


@contextmanager
def _reader_there() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as failure:
        # Nothing may be left in the stream for Python to flush at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise ReaderGoneError from failure


def _steers(sign: str) -> bool:
    return sign in _TURNING or unicodedata.category(sign) in _HARMFUL


def _line(row: Sequence[str], after: Sequence[int]) -> str:
    padded = (cell + " " * spaces for cell, spaces in zip(row, after, strict=True))
    return "".join(padded).rstrip()
