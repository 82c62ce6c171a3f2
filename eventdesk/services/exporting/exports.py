"""Exports: each is written whole or not at all, and is itself an act whose path is personal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol, TextIO

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.json_values import Json
from eventdesk.formats.atomic import write_atomically, write_text_atomically
from eventdesk.formats.records.day_log_csv import write_day_log_csv
from eventdesk.formats.records.day_log_json import write_day_log_json
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.services.day_charts import arrivals_of
from eventdesk.services.day_log import DayLog
from eventdesk.services.event_details import EventDetails
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.services.running_order.record import log_event, running_order_record
from eventdesk.storage.transactions import Writing

DAY_LOG, RUNNING_ORDER = "day-log", "running-order"
ARRIVALS, PLANNED_ACTUAL = "arrivals", "planned-against-actual"
KINDS = (DAY_LOG, RUNNING_ORDER, ARRIVALS, PLANNED_ACTUAL)
"""What can be exported; a kind is also the base name of its files."""
DRAWN: Mapping[str, tuple[str, ...]] = {RUNNING_ORDER: ("running-order.pdf",)}
"""The files of a kind that somebody must draw."""


class Drawing(Protocol):
    """What can draw pages; it stands on Qt, which is not there everywhere."""

    def running_order(self, record: RunningOrderRecord) -> bytes:
        """The running order on paper, as PDF."""
        ...


def to_be_drawn(kinds: Sequence[str] = ()) -> list[str]:
    """The files of these kinds, or of all, that are left out where nothing can be drawn."""
    return [file for kind in kinds or KINDS for file in DRAWN.get(kind, ())]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """One file that was written."""

    kind: str
    path: Path


class Exports:
    """What the organiser takes home."""

    def __init__(self, performer: Performer, details: EventDetails, day_log: DayLog) -> None:
        self._performer = performer
        self._details = details
        self._day_log = day_log
        self._writers: Mapping[str, Callable[[Path, Drawing | None], list[Path]]] = {
            DAY_LOG: self._write_day_log,
            RUNNING_ORDER: self._write_running_order,
            ARRIVALS: self._write_arrivals,
            PLANNED_ACTUAL: self._write_planned_actual,
        }

    def write(
        self, folder: Path, kinds: Sequence[str] = (), *, drawing: Drawing | None = None
    ) -> list[Exported]:
        """Write these kinds, or all, into a folder, which is made if it is not there.

        Without a `drawing` the files in `DRAWN` are left out.

        Raises:
            InputError: `unknown_kind`.
            EnvironmentFailure: when the folder cannot be written; what stood there is unharmed.
        """
        wanted = kinds or KINDS
        for kind in wanted:
            if kind not in KINDS:
                known = ", ".join(KINDS)
                raise InputError("unknown_kind", f"There is no export “{kind}”. Known: {known}.")
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"The folder {folder} cannot be made: {error.strerror}."
            raise EnvironmentFailure("cannot_write", message) from error
        return [one for kind in wanted for one in self._write(kind, folder, drawing)]

    def running_order(self) -> RunningOrderRecord:
        """The running order of this moment, ready to be drawn."""
        with self._performer.database.reading() as reading:
            return running_order_record(reading, self._performer.now())

    def save_running_order(self, path: Path, drawing: Drawing) -> ActResult:
        """Write the running order on paper as PDF, to a path of somebody's choice.

        Raises:
            EnvironmentFailure: when it cannot be written; what stood there is unharmed.
        """
        content = drawing.running_order(self.running_order())
        write_atomically(path, lambda stream: _put(stream, content))
        return self._record(RUNNING_ORDER, {"paths": [str(path)]})

    def printed(self, kind: str, printer: str) -> ActResult:
        """Record that a kind was sent to a printer."""
        return self._record(kind, {"printer": printer}, printed=True)

    def _write(self, kind: str, folder: Path, drawing: Drawing | None) -> list[Exported]:
        paths = self._writers[kind](folder, drawing)
        self._record(kind, {"paths": [str(path) for path in paths]})
        return [Exported(kind=kind, path=path) for path in paths]

    def _write_day_log(self, folder: Path, _drawing: Drawing | None) -> list[Path]:
        event = self._details.read()
        head, rows = self._day_log.snapshot()

        def as_csv(stream: TextIO) -> None:
            write_day_log_csv(rows, stream, timezone=event.zone)

        def as_json(stream: TextIO) -> None:
            about = log_event(event)
            write_day_log_json(rows, stream, event=about, head=head, timezone=event.zone)

        paths = []
        for suffix, writer in (("csv", as_csv), ("json", as_json)):
            paths.append(folder / f"{DAY_LOG}.{suffix}")
            write_text_atomically(paths[-1], writer)
        return paths

    def _write_running_order(self, folder: Path, drawing: Drawing | None) -> list[Path]:
        # Only who exports loads the writers, and the calendar library with them.
        from eventdesk.formats.records.running_order_csv import write_running_order_csv
        from eventdesk.formats.records.running_order_ics import write_running_order_ics
        from eventdesk.formats.records.running_order_svg import write_running_order_svg

        record = self.running_order()
        csv, ics, svg, pdf = (folder / f"{RUNNING_ORDER}.{end}" for end in _ENDINGS)
        # Drawn first: if that fails, nothing has been written.
        content = None if drawing is None else drawing.running_order(record)
        write_text_atomically(csv, lambda stream: write_running_order_csv(record, stream))
        write_atomically(ics, lambda stream: write_running_order_ics(record, stream))
        write_text_atomically(svg, lambda stream: write_running_order_svg(record, stream))
        if content is None:
            return [csv, ics, svg]
        write_atomically(pdf, lambda stream: _put(stream, content))
        return [csv, ics, svg, pdf]

    def _write_arrivals(self, folder: Path, _drawing: Drawing | None) -> list[Path]:
        from eventdesk.formats.records.day_charts_svg import write_arrivals_svg

        with self._performer.database.reading() as reading:
            record = running_order_record(reading, self._performer.now())
            view = arrivals_of(reading, record.forecast)
        path = folder / f"{ARRIVALS}.svg"
        write_text_atomically(path, lambda stream: write_arrivals_svg(record, view, stream))
        return [path]

    def _write_planned_actual(self, folder: Path, _drawing: Drawing | None) -> list[Path]:
        from eventdesk.formats.records.day_charts_svg import write_planned_actual_svg

        record = self.running_order()
        path = folder / f"{PLANNED_ACTUAL}.svg"
        write_text_atomically(path, lambda stream: write_planned_actual_svg(record, stream))
        return [path]

    def _record(
        self, kind: str, personal: Mapping[str, Json], *, printed: bool = False
    ) -> ActResult:
        facts: dict[str, Json] = {"kind": kind}
        if printed:
            facts["printed"] = True

        def decide(_writing: Writing, _at: datetime) -> Decision:
            draft = Draft(action=Action.EXPORT_WRITTEN, facts=facts, personal=dict(personal))
            return Decision(wish=Action.EXPORT_WRITTEN, drafts=[draft])

        return self._performer.perform(decide)


_ENDINGS = ("csv", "ics", "svg", "pdf")


def _put(stream: BinaryIO, content: bytes) -> None:
    stream.write(content)
