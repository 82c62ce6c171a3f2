"""Verifying: one byte changed in any column of any entry is found, and the entry is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from eventdesk.core.chain import Head
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.verification import verify
from eventdesk.storage import tables as stored
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from tests.services.worked_day import desk_on, fill


@pytest.fixture
def spoilt(event_database: Database, tmp_path: Path) -> Iterator[EventDesk]:
    """The worked day with a few acts, for changing behind the program's back."""
    with desk_on(event_database) as desk:
        fill(desk, tmp_path)
        desk.event.take_over("Aisha Rahman")
        came = desk.check_in.check_in("A1")
        desk.day_log.undo(came.act)
        desk.questions.record("Why?", asker_name="A guest")
        desk.day_log.note("fire alarm, false")
        assert verify(desk.database).holds
        yield desk


def change(desk: EventDesk, statement: str, **values: object) -> None:
    """Write over the tables as somebody with a database tool would."""
    options = {WRITES: True}
    with desk.database.engine.connect().execution_options(**options) as connection:
        with connection.begin():
            changed = connection.execute(text(statement), values)
        assert changed.rowcount > 0, "the change itself must have been one"


def findings(desk: EventDesk, kept: Head | None = None) -> tuple[str, ...]:
    return desk.verify(kept).findings


COLUMNS = [column.name for column in stored.entries.columns if column.name != "sequence"]


@pytest.mark.parametrize("column", COLUMNS)
def test_a_change_in_any_column_is_found_and_named(spoilt: EventDesk, column: str) -> None:
    with spoilt.database.reading() as reading:
        number = reading.head().sequence
    kind = stored.entries.c[column].type
    sqlite = spoilt.database.path is not None
    if column in ("salt", "digest", "hash"):
        other = f"""'{"x" * 32}'""" if sqlite else f"""decode('{"ab" * 16}', 'hex')"""
    elif "at" in column.split("_") and not sqlite:
        other = f"{column} + interval '1 microsecond'"
    elif kind.python_type is int:
        other = f"{column} + 1"
    else:
        other = "'x'"
    change(spoilt, f"UPDATE entries SET {column} = {other} WHERE sequence = :n", n=number)  # noqa: S608
    (finding,) = findings(spoilt)
    assert finding.startswith(f"Entry {number} ")


def test_every_single_byte_of_an_entry_is_covered(spoilt: EventDesk) -> None:
    if spoilt.database.path is None:
        pytest.skip("the bytes of a file; a server takes no text that is none")
    with spoilt.database.reading() as reading:
        number = reading.head().sequence
        raw = spoilt.database.engine.raw_connection()
    cursor = raw.cursor()
    casts = ", ".join(f"CAST({name} AS BLOB)" for name in COLUMNS)
    kept = cursor.execute(f"SELECT {casts} FROM entries WHERE sequence = ?", (number,)).fetchone()  # noqa: S608
    for name, value in zip(COLUMNS, kept, strict=True):
        is_text = stored.entries.c[name].type.python_type is not bytes
        put = f"SET {name} = {'CAST(? AS TEXT)' if is_text else '?'} WHERE sequence = ?"
        for place in range(0, len(value or b""), 7):
            flipped = bytearray(value)
            flipped[place] ^= 1 << (place % 8)
            cursor.execute(f"UPDATE entries {put}", (bytes(flipped), number))
            (finding,) = findings(spoilt)
            assert finding.startswith(f"Entry {number} "), (name, place)
            cursor.execute(f"UPDATE entries {put}", (value, number))
    raw.close()
    assert findings(spoilt) == ()


def test_a_byte_moved_from_the_salt_into_the_text_is_found(spoilt: EventDesk) -> None:
    with spoilt.database.reading() as reading:
        entry = next(
            one
            for one in reading.log.stored()
            if getattr(one, "salt", None) is not None and one.salt[15] < 0x80 and one.salt[15]  # type: ignore[union-attr,index]
        )
    salt, words = entry.salt or b"", entry.personal_text or ""  # type: ignore[union-attr]
    change(
        spoilt,
        "UPDATE entries SET salt = :salt, personal = :words WHERE sequence = :n",
        salt=salt[:15],
        words=chr(salt[15]) + words,
        n=entry.sequence,
    )
    (finding,) = findings(spoilt)
    assert finding.startswith(f"Entry {entry.sequence} has been changed")


def erase_people(desk: EventDesk) -> None:
    change(desk, "UPDATE entries SET personal = NULL, salt = NULL WHERE sequence = 3")


def erase_salt(desk: EventDesk) -> None:
    change(desk, "UPDATE entries SET salt = NULL WHERE sequence = 3")


def take_out_one(desk: EventDesk) -> None:
    change(desk, "DELETE FROM entries WHERE sequence = 3")


@pytest.mark.parametrize("spoil", [erase_people, erase_salt, take_out_one])
def test_what_is_gone_without_an_entry_that_says_so_is_found(
    spoilt: EventDesk, spoil: Callable[[EventDesk], None]
) -> None:
    spoil(spoilt)
    (finding,) = findings(spoilt)
    assert finding.startswith("Entry 3 ")


def test_an_end_cut_off_is_found_by_the_head(spoilt: EventDesk) -> None:
    with spoilt.database.reading() as reading:
        head = reading.head()
    change(spoilt, "DELETE FROM entries WHERE sequence = :n", n=head.sequence)
    (finding,) = findings(spoilt)
    assert finding.startswith(f"The head names entry {head.sequence}")


def test_a_head_kept_elsewhere_finds_a_log_that_was_written_anew(
    spoilt: EventDesk, tmp_path: Path
) -> None:
    with spoilt.database.reading() as reading:
        head = reading.head()
    assert findings(spoilt, head) == ()
    spoilt.day_log.note("later")
    assert findings(spoilt, head) == (), "what came later is no matter"
    assert findings(spoilt, Head()) == ()
    (finding,) = findings(spoilt, Head(sequence=head.sequence, hash=bytes(32)))
    assert finding.startswith(f"Entry {head.sequence} ")
    (finding,) = findings(spoilt, Head(sequence=head.sequence + 9, hash=head.hash))
    assert finding.startswith(f"Entry {head.sequence + 9} ")


RECORD_CHANGES = {
    "UPDATE delegates SET presence = 'in', heads = 1 WHERE reference = 'B2'": "Delegate ",
    "DELETE FROM delegates WHERE reference = 'B2'": "Delegate ",
    "UPDATE items SET minutes = minutes + 1 WHERE title = 'TA'": "The running order ",
    "UPDATE event SET venue = 'Elsewhere'": "The event’s details ",
    "UPDATE questions SET outcome = 'answered'": "Question ",
    "UPDATE operators SET name = 'Somebody else'": "Operator ",
}


@pytest.mark.parametrize("statement", RECORD_CHANGES)
def test_tables_that_are_not_what_the_log_says_are_found(spoilt: EventDesk, statement: str) -> None:
    change(spoilt, statement)
    (finding,) = findings(spoilt)
    expected = RECORD_CHANGES[statement]
    assert finding.replace("'", "’").startswith(expected)
    assert finding.endswith(("is not what the log says.", "are not what the log says."))


def test_the_log_takes_no_second_part_of_an_act(spoilt: EventDesk) -> None:
    with pytest.raises(DBAPIError):
        change(
            spoilt,
            "UPDATE entries SET act = (SELECT act FROM entries WHERE sequence = 1), part = 0 "
            "WHERE sequence = 2",
        )


@pytest.mark.parametrize("event_database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("DELETE FROM chain_head", "The head of the chain is missing or broken."),
        (
            "UPDATE entries SET action = 'people.forgotten', facts = '{' WHERE sequence = 3",
            "Entry 3 has been changed: its hash does not fit.",
        ),
        (
            "UPDATE delegates SET presence = 'nowhere' WHERE reference = 'B2'",
            "A table of record holds what nobody wrote (KeyError).",
        ),
        ("DELETE FROM roll_calls", "The roll calls are not what the log says."),
        (
            "UPDATE stage SET message = 'Go on'",
            "What stands on the screens is not what the log says.",
        ),
    ],
)
def test_whatever_cannot_be_read_is_a_finding_and_no_crash(
    spoilt: EventDesk, statement: str, found: str
) -> None:
    assert spoilt.roll.call(drill=True).done
    assert spoilt.screens.send("Wrap up").done
    assert findings(spoilt) == ()
    change(spoilt, statement)
    assert findings(spoilt)[0] == found
