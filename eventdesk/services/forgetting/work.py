"""What is still to be done of a forgetting, as it is kept within the event until it is done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.certificate import NotReached
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import (
    Json,
    canonical,
    flag,
    instant_text,
    objects,
    parsed,
    parsed_instant,
    text,
    texts,
    whole,
)
from eventdesk.core.moving import Place, move_of


class WentOut(Struct, frozen=True, kw_only=True):
    """A place that an export was written to, as the log said before it was erased."""

    path: str
    at: datetime
    """The machine's real time when that was recorded."""
    is_folder: bool = False
    """Whether the roll is saved into it by itself, again and again."""
    is_event: bool = False
    """Whether it is the file of the event itself, from before it was moved to a server."""


class Work(Struct, frozen=True, kw_only=True):
    """The work of one act of forgetting."""

    went_out: tuple[WentOut, ...] = ()
    printed: int = 0
    """How often something was sent to a printer."""
    lists: int = 0
    """How many files were brought in."""
    databases: int = 0
    """How often the event was moved away from a database on a server."""
    files_done: bool = False
    removed: tuple[str, ...] = ()
    not_reached: tuple[NotReached, ...] = ()

    @classmethod
    def among(
        cls, exports: Iterable[Entry], imports: Iterable[Entry], moves: Iterable[Entry] = ()
    ) -> Self:
        """What the log says has gone out and come in, while it still does."""
        went_out: dict[str, WentOut] = {}
        printed = 0
        for entry in exports:
            printed += flag(entry.facts, "printed")
            for path in texts(entry.about, "paths"):
                by_itself = flag(entry.facts, "by_itself")
                went_out[path] = WentOut(path=path, at=entry.recorded_at, is_folder=by_itself)
        databases = 0
        for entry in moves:
            databases += move_of(entry.facts) == (Place.SERVER, Place.FILE)
            for path in texts(entry.about, "paths"):
                went_out[path] = WentOut(path=path, at=entry.recorded_at, is_event=True)
        return cls(
            went_out=tuple(went_out.values()),
            printed=printed,
            lists=sum(1 for _ in imports),
            databases=databases,
        )

    @classmethod
    def of(cls, written: str) -> Self:
        """The work as it was kept."""
        values = parsed(written)
        return cls(
            went_out=tuple(
                WentOut(
                    path=text(one, "path"),
                    at=parsed_instant(text(one, "at")),
                    is_folder=flag(one, "is_folder"),
                    is_event=flag(one, "is_event"),
                )
                for one in objects(values, "went_out")
            ),
            printed=whole(values, "printed"),
            lists=whole(values, "lists"),
            databases=whole(values, "databases"),
            files_done=flag(values, "files_done"),
            removed=texts(values, "removed"),
            not_reached=tuple(
                NotReached(what=text(one, "what"), why=text(one, "why"))
                for one in objects(values, "not_reached")
            ),
        )

    def as_text(self) -> str:
        """The work as it is kept."""
        went_out: list[Json] = [
            {
                "path": one.path,
                "at": instant_text(one.at),
                "is_folder": one.is_folder,
                "is_event": one.is_event,
            }
            for one in self.went_out
        ]
        missed: list[Json] = [{"what": one.what, "why": one.why} for one in self.not_reached]
        return canonical(
            {
                "went_out": went_out,
                "printed": self.printed,
                "lists": self.lists,
                "databases": self.databases,
                "files_done": self.files_done,
                "removed": list(self.removed),
                "not_reached": missed,
            }
        )

    def with_files(self, removed: Iterable[str], not_reached: Iterable[NotReached]) -> Self:
        """The same once the files are done with: where they were is kept no longer."""
        return replace(
            self,
            went_out=(),
            files_done=True,
            removed=tuple(removed),
            not_reached=tuple(not_reached),
        )
