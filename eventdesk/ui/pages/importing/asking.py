"""What is asked of the reading thread about one file, one decision after the other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec.structs import replace

from eventdesk.core.read_as import AS_IT_IS, ListKind, ReadAs
from eventdesk.formats.source import PASTED, Source
from eventdesk.services.list_reading import ListAsked, ListRead
from eventdesk.ui.language.spoken import spoken


class Asking:
    """One file from the first look at it to the last decision. What was read of it is kept."""

    def __init__(self, source: Path | Source, kind: ListKind | None) -> None:
        self.asked = ListAsked(source=source, kind=kind)
        self.read: ListRead | None = None

    @property
    def name(self) -> str:
        """What to call it in sentences."""
        return spoken(self.asked.source.name)

    @property
    def is_pasted(self) -> bool:
        """Whether it came from the clipboard and not from a file."""
        return isinstance(self.asked.source, Source) and self.asked.source.name == PASTED

    @property
    def is_decided(self) -> bool:
        """Whether somebody has set its columns, now or for the last list of that shape."""
        read_as = self._read_as()
        return bool(read_as.columns) or not read_as.headings

    def as_other_kind(self) -> ListAsked:
        """The same as the other kind of list, read as it is."""
        kind = self.read.kind if self.read else self.asked.kind or ListKind.INVITE_LIST
        return self._asked(AS_IT_IS, kind=kind.other)

    def with_field(self, header: str, field: str) -> ListAsked:
        """The same with one column read as a field."""
        before = self._read_as()
        others = {one: set_ for one, set_ in before.columns.items() if set_ != field}
        return self._asked(replace(before, columns={**others, header: field}))

    def automatic(self) -> ListAsked:
        """The same with all columns as the program reads them."""
        asked = self._asked(replace(self._read_as(), columns={}, headings=True))
        return replace(asked, remembered=False)

    def with_headings(self, headings: bool) -> ListAsked:
        """The same, its first row naming the columns or being one of the list."""
        return self._asked(replace(self._read_as(), columns={}, headings=headings))

    def with_sheet(self, sheet: str) -> ListAsked:
        """Another sheet of the same."""
        return self._asked(replace(self._read_as(), sheet=sheet))

    def with_day(self, day: str) -> ListAsked:
        """Another day (ISO) of the same; its rooms are another question."""
        return self._asked(replace(self._read_as(), day=date.fromisoformat(day), room=None))

    def with_room(self, room: str) -> ListAsked:
        """Another room of the same; "" for all of them."""
        return self._asked(replace(self._read_as(), room=room))

    def with_guesses(self, guesses: bool) -> ListAsked:
        """The same, words guessed from or not."""
        return self._asked(replace(self._read_as(), guesses=guesses))

    def _read_as(self) -> ReadAs:
        return self.asked.read_as if self.read is None else self.read.read_as

    def _asked(self, read_as: ReadAs, *, kind: ListKind | None = None) -> ListAsked:
        source = self.asked.source if self.read is None else self.read.source
        known = self.asked.kind if self.read is None else self.read.kind
        # A way back to the automatic reading stays one.
        return replace(self.asked, source=source, kind=kind or known, read_as=read_as)
