"""A sealed event: what opens it, and what its files show to somebody without the passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from eventdesk.core.errors import InputError
from eventdesk.storage import event_file
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.storage.sealing import key_of

SPOKEN = "it's 'blue' — \"today\" Ø"


def code_of(path: Path, passphrase: str | None) -> str:
    with pytest.raises(InputError) as refused:
        event_file.open_event(path, passphrase)
    return refused.value.code


def test_a_sealed_event_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    event_file.create(path, SPOKEN).close()
    assert not path.read_bytes().startswith(b"SQLite")
    assert code_of(path, None) == "sealed"
    assert code_of(path, "") == code_of(path, SPOKEN.upper()) == "wrong_passphrase"
    with event_file.open_event(path, SPOKEN) as database, database.reading() as reading:
        assert reading.head().sequence == 0


def test_its_copies_are_sealed_with_the_same_passphrase(tmp_path: Path) -> None:
    with event_file.create(tmp_path / "day.eventdesk", SPOKEN) as database:
        copy = verified_copy(database.engine, tmp_path / "copy.eventdesk", database.key)
    assert code_of(copy, None) == "sealed"
    event_file.open_event(copy, SPOKEN).close()


def test_the_key_is_the_one_that_sqlcipher_makes(tmp_path: Path) -> None:
    path = tmp_path / "day.eventdesk"
    event_file.create(path, SPOKEN).close()
    other = sqlite.connect(str(path))
    other.execute("PRAGMA key = '" + SPOKEN.replace("'", "''") + "'")
    salt = other.execute("PRAGMA cipher_salt").fetchone()[0]
    other.close()
    assert salt == path.read_bytes()[:16].hex()
    with event_file.open_event(path, SPOKEN) as database:
        assert database.key == key_of(SPOKEN, bytes.fromhex(salt))


def test_a_key_is_never_shown() -> None:
    assert "secret" not in repr(key_of("secret", b"s" * 16)).casefold()
    assert key_of("secret", b"s" * 16).key.hex() not in repr(key_of("secret", b"s" * 16))


def test_what_is_no_event_and_cannot_be_sealed_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "letter.eventdesk"
    path.write_text("Dear all")
    assert code_of(path, "any") == "not_an_event"
