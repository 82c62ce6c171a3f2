"""Reading a list before anything changes, away from the thread that acts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.progress import Progress, Stopped, silently
from eventdesk.core.read_as import AS_IT_IS, ListKind, ReadAs
from eventdesk.core.unshown import Unshown
from eventdesk.formats.list_columns import ColumnView, ListColumns
from eventdesk.formats.source import Source, read_source
from eventdesk.services.column_memory import ColumnMemory
from eventdesk.services.invite_list import InviteList, InviteListPreview, PreparedImport
from eventdesk.services.performer import Performer
from eventdesk.services.questions.bringing_in import QuestionsImport, QuestionsPreview
from eventdesk.services.running_order.bringing_in import RunningOrderImport, RunningOrderPreview

if TYPE_CHECKING:
    from eventdesk.formats.tables.table import Table

_COLUMNS_WOULD_HELP = frozenset({"no_header", "no_names", "no_times", "no_questions"})
"""Refusals of a table that was read, and not understood."""

Preview = InviteListPreview | RunningOrderPreview | QuestionsPreview
"""What one of the kinds of lists would do."""


class ListAsked(Struct, frozen=True, kw_only=True):
    """What is to be read, and what somebody has decided about it.

    Attributes:
        source: a file, or what was read of it before.
        kind: which kind of list it is; None where that is to be seen from what stands in it.
        read_as: how it is to be read.
        remembered: whether columns are read as they were set for the last list of that shape,
            where `read_as` decides on none.
    """

    source: Path | Source
    kind: ListKind | None = None
    read_as: ReadAs = AS_IT_IS
    remembered: bool = True


class ListRead(Unshown, Struct, frozen=True, kw_only=True):
    """What became of the reading: a preview, or the refusal of what is no such list."""

    source: Source
    kind: ListKind
    read_as: ReadAs
    columns: tuple[ColumnView, ...]
    """The columns of a table, with examples; none for what is no table."""
    looked: ListColumns | None
    fields: tuple[str, ...]
    """Every field that a column of such a list can be read as; last, none of them."""
    as_last_time: bool
    """Whether columns are read as they were set for the last list of that shape."""
    preview: Preview | None = None
    refusal: InputError | None = None

    def people(self) -> InviteListPreview:
        """The preview of an invite list. Raises the refusal where it was refused."""
        if isinstance(self.preview, InviteListPreview):
            return self.preview
        raise self._why_not()

    def order(self) -> RunningOrderPreview:
        """The same of a running order."""
        if isinstance(self.preview, RunningOrderPreview):
            return self.preview
        raise self._why_not()

    def questions(self) -> QuestionsPreview:
        """The same of questions that were sent in."""
        if isinstance(self.preview, QuestionsPreview):
            return self.preview
        raise self._why_not()

    def _why_not(self) -> Exception:
        return self.refusal or TypeError(f"this was read as another kind: {self.kind}")


class ReadyList(Struct, frozen=True, kw_only=True):
    """A list with everything made that it will write: `EventDesk.bring_in` takes it."""

    prepared: PreparedImport | RunningOrderPreview | QuestionsPreview
    columns: ListColumns | None
    read_as: ReadAs


class ListReading:
    """Reads lists and makes them ready, and changes nothing. Belongs to one thread."""

    def __init__(self, performer: Performer, columns: ColumnMemory) -> None:
        self._database = performer.database
        self._invite_list = InviteList(performer)
        self._running_order = RunningOrderImport(performer)
        self._questions = QuestionsImport(performer)
        self._memory = columns
        self._seen: tuple[Source, tuple[Table, ...]] | None = None

    def read(self, asked: ListAsked, progress: Progress = silently) -> ListRead:
        """Read a list and compare it with what is known.

        A table that was not understood is told with its columns, for somebody to say what they
        are. Raises InputError for what cannot be read at all, `Stopped` where `progress` says so.
        """
        # Every way of writing a list has its reader: only who brings one in loads them.
        from eventdesk.formats.first_look import fields_of, first_rows, look_at_columns
        from eventdesk.formats.which_list import which_list

        source = read_source(asked.source) if isinstance(asked.source, Path) else asked.source
        tables = self._first_rows(source)
        kind = asked.kind or which_list(source, tables)
        if kind is ListKind.QUESTIONS:
            tables = first_rows(source, kind)
        looked = look_at_columns(tables, kind, asked.read_as)
        recalled = self._recalled(asked, looked)
        read_as = replace(asked.read_as, columns=recalled) if recalled else asked.read_as
        if recalled:
            looked = look_at_columns(tables, kind, read_as)
        read = ListRead(
            source=source,
            kind=kind,
            read_as=read_as,
            columns=looked.columns if looked else (),
            looked=looked,
            fields=fields_of(kind),
            as_last_time=bool(recalled),
        )
        return self._understood(read, progress)

    def make_ready(
        self, read: ListRead, *, arrivals: bool = False, progress: Progress = silently
    ) -> ReadyList:
        """Make everything that the list will write, before any lock is taken."""
        preview = read.preview
        if preview is None:
            message = "a list that was refused cannot be made ready"
            raise ValueError(message)
        prepared: PreparedImport | RunningOrderPreview | QuestionsPreview = (
            self._invite_list.prepare(preview, arrivals=arrivals, progress=progress)
            if isinstance(preview, InviteListPreview)
            else preview
        )
        return ReadyList(prepared=prepared, columns=read.looked, read_as=read.read_as)

    def close(self) -> None:
        """Give back the connection."""
        self._database.close()

    def _first_rows(self, source: Source) -> tuple[Table, ...]:
        """Looked at once for each source: a workbook must be unpacked whole for its first rows."""
        from eventdesk.formats.first_look import first_rows

        if self._seen is None or self._seen[0] is not source:
            self._seen = source, first_rows(source)
        return self._seen[1]

    def _recalled(self, asked: ListAsked, looked: ListColumns | None) -> dict[str, str]:
        if looked is None or not asked.remembered or asked.read_as.columns:
            return {}
        return dict(self._memory.recall(looked))

    def _understood(self, read: ListRead, progress: Progress) -> ListRead:
        try:
            if read.kind is ListKind.RUNNING_ORDER:
                order = self._running_order.preview(read.source, read.read_as, progress)
                is_table = order.file.header_row or not read.read_as.headings
                columns = _as_read(read.columns, order.file.columns) if is_table else ()
                return replace(read, preview=order, columns=columns)
            if read.kind is ListKind.QUESTIONS:
                asked = self._questions.preview(read.source, read.read_as, progress)
                columns = _as_read(read.columns, asked.file.columns)
                return replace(read, preview=asked, columns=columns)
            people = self._invite_list.preview(read.source, read.read_as, progress)
        except Stopped:
            raise
        except InputError as refusal:
            helps = refusal.code in _COLUMNS_WOULD_HELP
            return replace(read, refusal=refusal, columns=read.columns if helps else ())
        return replace(read, preview=people, columns=_as_read(read.columns, people.file.columns))


def _as_read(columns: Iterable[ColumnView], fields: Mapping[str, str]) -> tuple[ColumnView, ...]:
    """What a header means can depend on all the cells below it: the reader knows best."""
    return tuple(replace(one, field=fields.get(one.header, one.field)) for one in columns)
