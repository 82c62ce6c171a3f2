"""A record in every format: its data in one pass over the rows, then what is for paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from eventdesk.core.progress import Progress
from eventdesk.core.records.paper_words import for_paper
from eventdesk.core.records.record import Record
from eventdesk.formats.file_set import FileSet
from eventdesk.formats.records.csv_sink import CsvSink
from eventdesk.formats.records.json_sink import JsonSink
from eventdesk.formats.records.sink import Sink, pour
from eventdesk.services.exporting.drawing import Drawing

DATA = ("csv", "json", "xlsx")
"""The formats of the rows."""


def write_data(
    record: Record, files: FileSet, progress: Progress, formats: Sequence[str] = DATA
) -> None:
    """Write the rows of a record as KIND.csv, KIND.json and KIND.xlsx."""
    with ExitStack() as open_files:
        sinks = [
            _SINKS[one](record, files.path(f"{record.kind}.{one}"), open_files) for one in formats
        ]
        pour(record.sheets, sinks, record.about.event.zone, progress)


def write_for_paper(
    record: Record, files: FileSet, drawing: Drawing | None, progress: Progress
) -> None:
    """Write what is read on paper: KIND.html, and KIND.pdf where something can draw.

    What the rows of the data have made on their way is not made again: write those first.
    """
    from eventdesk.formats.records.html_sink import HtmlSink

    record = for_paper(record)
    with text_file(files.path(f"{record.kind}.html")) as stream:
        pour(record.pages, [HtmlSink(record, stream)], record.about.event.zone, progress)
    if drawing is not None:
        files.path(f"{record.kind}.pdf").write_bytes(drawing.record(record))


def text_file(path: Path) -> TextIO:
    """A new file of text: UTF-8, line ends as they come."""
    return path.open("w", encoding="utf-8", newline="")


def _csv(record: Record, path: Path, open_files: ExitStack) -> Sink:
    return CsvSink(record, open_files.enter_context(text_file(path)))


def _json(record: Record, path: Path, open_files: ExitStack) -> Sink:
    return JsonSink(record, open_files.enter_context(text_file(path)))


def _xlsx(record: Record, path: Path, open_files: ExitStack) -> Sink:
    # Only who exports loads the library.
    from eventdesk.formats.records.xlsx_sink import XlsxSink

    return XlsxSink(record, open_files.enter_context(path.open("wb")))


_SINKS: dict[str, Callable[[Record, Path, ExitStack], Sink]] = {
    "csv": _csv,
    "json": _json,
    "xlsx": _xlsx,
}
