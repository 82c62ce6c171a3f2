"""Exports: each is written whole or not at all, and is itself an act whose path is personal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.log_rows import LogEvent
from eventdesk.formats.atomic import write_text_atomically
from eventdesk.formats.records.day_log_csv import write_day_log_csv
from eventdesk.formats.records.day_log_json import write_day_log_json
from eventdesk.services.day_log import DayLog
from eventdesk.services.event_details import EventDetails
from eventdesk.services.performer import Decision, Performer
from eventdesk.storage.transactions import Writing

KINDS = ("day-log",)
"""What can be exported; a kind is also the base name of its files."""


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

    def write(self, folder: Path, kinds: Sequence[str] = ()) -> list[Exported]:
        """Write these kinds, or all, into a folder, which is made if it is not there.

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
        return [one for kind in wanted for one in self._write(kind, folder)]

    def _write(self, kind: str, folder: Path) -> list[Exported]:
        event = self._details.read()
        head, rows = self._day_log.snapshot()
        about = LogEvent(
            name=event.name,
            day=event.date,
            timezone=event.timezone,
            host=event.host,
            venue=event.venue,
            marking=event.marking,
        )

        def as_csv(stream: TextIO) -> None:
            write_day_log_csv(rows, stream, timezone=event.zone)

        def as_json(stream: TextIO) -> None:
            write_day_log_json(rows, stream, event=about, head=head, timezone=event.zone)

        written = []
        for suffix, writer in (("csv", as_csv), ("json", as_json)):
            path = folder / f"{kind}.{suffix}"
            write_text_atomically(path, writer)
            written.append(Exported(kind=kind, path=path))
        self._record(kind, [one.path for one in written])
        return written

    def _record(self, kind: str, paths: Sequence[Path]) -> None:
        def decide(_writing: Writing, _at: datetime) -> Decision:
            draft = Draft(
                action=Action.EXPORT_WRITTEN,
                facts={"kind": kind},
                personal={"paths": [str(path) for path in paths]},
            )
            return Decision(wish=Action.EXPORT_WRITTEN, drafts=[draft])

        self._performer.perform(decide)
