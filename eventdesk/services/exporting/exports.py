"""Exports: all of one are of one moment, appear together or not at all, and are one act."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.collecting import not_collecting
from eventdesk.core.json_values import Json, JsonObject
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.formats.atomic import write_bytes_atomically
from eventdesk.formats.file_set import files_together
from eventdesk.formats.manifests.packing import pack
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.services.exporting.drawing import Drawing
from eventdesk.services.exporting.kinds import KINDS, RUNNING_ORDER, checked
from eventdesk.services.exporting.manifests import add_manifest
from eventdesk.services.exporting.moment import Moment
from eventdesk.services.exporting.options import AS_IT_IS, Options
from eventdesk.services.exporting.volunteers import VOLUNTEERS, VolunteersSheet
from eventdesk.services.exporting.writers import WRITERS, Output
from eventdesk.services.exporting.written import export_written
from eventdesk.services.performer import ActResult, Performer
from eventdesk.services.running_order.record import running_order_record

EVERYTHING = "everything"
"""What an export of all kinds is called in the log."""


class Exported(Struct, frozen=True, kw_only=True):
    """One file that was written; within a zip, the path is where it would lie beside it."""

    kind: str
    path: Path


class Exports:
    """What the organiser takes home.

    Reading goes on in one transaction of one moment, so that all files tell of the same head.
    """

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def write(
        self,
        folder: Path,
        kinds: Sequence[str] = (),
        *,
        options: Options = AS_IT_IS,
        drawing: Drawing | None = None,
        progress: Progress = silently,
    ) -> list[Exported]:
        """Write these kinds, or all, into a folder, which is made if it is not there.

        Beside them lies a manifest. Without a `drawing`, what must be drawn is left out. On
        return the files are on the disk and the act is in the log.

        Raises:
            InputError: `unknown_kind`, `no_event`; `stopped`, when the progress says so.
            EnvironmentFailure: when the folder cannot be written; what stood there is unharmed.
        """
        wanted = checked(kinds)
        with files_together(folder) as files:
            out = Output(files=files, options=options, drawing=drawing, progress=progress)
            written = self._write_all(wanted, out)
            progress(Step.WRITING, len(wanted), len(wanted))
            files.put_in_place()
        self._record(wanted, {"paths": [str(one.path) for one in written]})
        return written

    def write_zip(
        self,
        path: Path,
        kinds: Sequence[str] = (),
        *,
        options: Options = AS_IT_IS,
        drawing: Drawing | None = None,
        progress: Progress = silently,
    ) -> list[Exported]:
        """The same in one zip file.

        Raises:
            InputError: `unknown_kind`, `no_event`, `stopped`.
            EnvironmentFailure: when it cannot be written; what stood there is unharmed.
        """
        wanted = checked(kinds)
        with files_together(path.parent) as files:
            inside = files.within("inside")
            out = Output(files=inside, options=options, drawing=drawing, progress=progress)
            written = self._write_all(wanted, out)
            pack(inside.paths(), files.path(path.name))
            progress(Step.WRITING, len(wanted), len(wanted))
            files.put_in_place()
        self._record(wanted, {"paths": [str(path)]})
        return written

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
        write_bytes_atomically(path, content)
        return self._record([RUNNING_ORDER], {"paths": [str(path)]})

    def volunteers(self) -> VolunteersSheet:
        """What the page for volunteers says of this event and desk, ready to be drawn."""
        with self._performer.database.reading() as reading:
            about = Moment(reading, self._performer.now()).about
            people = reading.operators.all()
        leads = tuple(one.name for one in people if one.lead and one.name)
        return VolunteersSheet(about=about, desk=self._performer.identity.desk, leads=leads)

    def save_volunteers(self, path: Path, content: bytes) -> ActResult:
        """Write the page for volunteers, drawn as PDF, to a path of somebody's choice.

        Raises:
            EnvironmentFailure: when it cannot be written; what stood there is unharmed.
        """
        write_bytes_atomically(path, content)
        return self._record([VOLUNTEERS], {"paths": [str(path)]})

    def printed(self, kind: str, printer: str) -> ActResult:
        """Record that a kind was sent to a printer."""
        return self._record([kind], {"printer": printer}, printed=True)

    def close(self) -> None:
        """Give back the connection, where it is one of its own."""
        self._performer.database.close()

    def _write_all(self, kinds: Sequence[str], out: Output) -> list[Exported]:
        files, progress = out.files, out.progress
        kind_of: dict[str, str] = {}
        # Very many objects at once, and no collector needs to walk over them again and again.
        with not_collecting(), self._performer.database.reading() as reading:
            moment = Moment(reading, self._performer.now())
            for done, kind in enumerate(kinds):
                progress(Step.WRITING, done, len(kinds))
                before = len(files.paths())
                WRITERS[kind](moment, replace(out, progress=_within(progress, done, len(kinds))))
                kind_of |= {path.name: kind for path in files.paths()[before:]}
            about = moment.about
        progress(Step.WRITING, len(kinds), len(kinds))
        add_manifest(files, kind_of, about)
        return [Exported(kind=kind, path=files.folder / name) for name, kind in kind_of.items()]

    def _record(
        self, kinds: Sequence[str], personal: JsonObject, *, printed: bool = False
    ) -> ActResult:
        facts: dict[str, Json] = {"kind": _called(kinds)}
        if printed:
            facts["printed"] = True
        return self._performer.perform(lambda _writing, _at: export_written(facts, personal))


def _within(progress: Progress, done: int, of: int) -> Progress:
    """The progress of one kind within all of them: nobody knows how many rows it has."""

    def heard(step: Step, _rows: int, _of: int) -> None:
        progress(step, done, of)

    return heard


def _called(kinds: Sequence[str]) -> str:
    """What was exported, as the log says it."""
    return EVERYTHING if tuple(kinds) == KINDS else ", ".join(kinds)
