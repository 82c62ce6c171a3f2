"""Entries as they lie in the pages of a file: one that was written over harms no other."""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import sqlcipher3.dbapi2 as sqlite

from eventdesk.core.chain import Head
from eventdesk.storage import event_file
from eventdesk.storage.repositories.stored_entries import StoredEntry
from eventdesk.storage.rescue.chain_joining import Candidates
from eventdesk.storage.rescue.log_pages import PAGE, entries_in, heads_in, with_log
from tests.services.worked_day import desk_on
from tests.storage.event_databases import empty_file

LONG = "a long story" * 900
NOTES = ("first", "second", LONG, "last")


@functools.cache
def noted(notes: tuple[str, ...] = NOTES) -> bytes:
    """A file with four entries and nothing beside it."""
    with TemporaryDirectory() as folder:
        path = empty_file(Path(folder))
        with desk_on(event_file.open_event(path)) as desk:
            for note in notes:
                assert desk.day_log.note(note).done
        return path.read_bytes()


@contextmanager
def written_over(folder: Path) -> Iterator[sqlite.Connection]:
    """The same file in the hands of another program."""
    path = folder / "day.eventdesk"
    path.write_bytes(noted())
    with closing(sqlite.connect(str(path), isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        yield connection
        # What was there before must not lie in pages that nobody uses any more.
        connection.execute("VACUUM")


def found(content: bytes, log: bytes = b"") -> list[StoredEntry]:
    return sorted(entries_in(with_log(content, log)), key=lambda one: one.sequence)


def numbers(content: bytes, log: bytes = b"") -> list[int]:
    return sorted({one.sequence for one in found(content, log)})


@pytest.mark.parametrize(
    "change",
    [
        "desk = x'8741'",
        "part = 'second'",
        "part = 1.5",
        "operator = x'8741'",
        "digest = 'a text'",
        "hash = NULL",
        "salt = 'a text'",
        "personal = NULL, salt = 'a text'",
        "happened_at = '2026-06-17T08:30:00'",
        "recorded_at = 'yesterday'",
    ],
)
def test_an_entry_that_was_written_over_is_left_out_and_the_others_are_found(
    tmp_path: Path, change: str
) -> None:
    with written_over(tmp_path) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        if change == "hash = NULL":
            other.execute("PRAGMA writable_schema = ON")
            lax = "replace(sql, 'hash BLOB NOT NULL', 'hash BLOB')"
            other.execute(f"UPDATE sqlite_schema SET sql = {lax}")  # noqa: S608 - our own
            other.execute("PRAGMA writable_schema = RESET")
        other.execute(f"UPDATE entries SET {change} WHERE sequence = 2")  # noqa: S608 - our own
    assert numbers((tmp_path / "day.eventdesk").read_bytes()) == [1, 3, 4]


def test_a_number_that_no_entry_has_is_read_as_it_stands(tmp_path: Path) -> None:
    with written_over(tmp_path) as other:
        other.execute("UPDATE entries SET sequence = -7 WHERE sequence = 4")
        other.execute("UPDATE entries SET sequence = ? WHERE sequence = 2", (2**62,))
    content = (tmp_path / "day.eventdesk").read_bytes()
    assert numbers(content) == [-7, 1, 3, 2**62]
    candidates = Candidates()
    candidates.add(found(content))
    assert candidates.most == 2**62
    (first,) = [one for one in found(content) if one.sequence == 1]
    assert candidates.chain([Head(sequence=1, hash=first.hash)]) == [first]


def test_a_long_entry_is_found_where_all_of_its_pages_are_there_and_else_left_out() -> None:
    content = noted()
    (long,) = [one for one in found(content) if one.sequence == 3]
    assert long.personal_text is not None
    assert LONG in long.personal_text
    cuts = range(PAGE, len(content), PAGE)
    kept = [numbers(content[: cut + more]) for cut in cuts for more in (0, 4, 1000)]
    assert [1, 2, 4] in kept, "cut off within the long one"
    assert all(set(one) <= {1, 2, 3, 4} for one in kept)


def test_a_log_of_another_kind_beside_a_file_is_not_read() -> None:
    content, log = noted(), bytearray(32 + 24 + PAGE)
    struct.pack_into(">III", log, 0, 0x377F0682, 3007000, PAGE)
    struct.pack_into(">II", log, 32, 2, 1)
    assert with_log(content, bytes(log)).newest == {2: bytes(PAGE)}
    for place, other in ((0, 0x12345678), (8, 1024)):
        foreign = bytearray(log)
        struct.pack_into(">I", foreign, place, other)
        assert with_log(content, bytes(foreign)).newest == {}
    assert heads_in(with_log(content, b"")) is not None


def test_of_several_sources_only_what_belongs_to_one_chain_is_joined() -> None:
    own, other = found(noted()), found(noted(("another", "event")))
    candidates = Candidates()
    candidates.add(other[1:])
    candidates.add(own)
    candidates.add(own)
    last = own[-1]
    assert candidates.most == 4
    joined = candidates.chain([Head(sequence=last.sequence, hash=last.hash)])
    assert joined == own, "the second entry of another event comes after none of these"
