"""The roll as files in a folder: one for a phone, one for paper."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, TextIO

from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.words import file_stem
from eventdesk.formats.atomic import write_bytes_atomically, write_text_atomically
from eventdesk.formats.roll.html import roll_html

MOST_ON_PAPER = 5_000
"""Names: more than this would be hundreds of pages, and minutes of drawing each time."""


class RollDrawing(Protocol):
    """What can draw the roll; it stands on Qt, which is not there everywhere."""

    def roll(self, record: RollRecord) -> bytes:
        """The evacuation roll on paper, as PDF."""
        ...


def save_roll_on_paper(record: RollRecord, path: Path, drawing: RollDrawing) -> None:
    """Write the roll as PDF, to a path of somebody's choice, however long it is.

    Raises:
        EnvironmentFailure: when it cannot be written; what stood there is unharmed.
    """
    write_bytes_atomically(path, drawing.roll(record))


def save_roll(record: RollRecord, folder: Path, drawing: RollDrawing | None) -> list[Path]:
    """Write the roll into a folder that is there; each file appears whole or not at all.

    The HTML comes first: it is made in a moment. Without a `drawing`, and where there are more
    names than `MOST_ON_PAPER`, there is no PDF.

    Raises:
        EnvironmentFailure: when a file cannot be written; what stood there is unharmed.
    """
    stem, document = file_stem(record.call), roll_html(record)

    def write_html(stream: TextIO) -> None:
        stream.write(document)

    written = [folder / f"{stem}.html"]
    write_text_atomically(written[0], write_html)
    if drawing is not None and len(record.lines) <= MOST_ON_PAPER:
        written.append(folder / f"{stem}.pdf")
        save_roll_on_paper(record, written[-1], drawing)
    return written
