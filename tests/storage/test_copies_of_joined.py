"""A copy of a joined desk's file is nobody's desk: it does not know how the server is reached."""

from __future__ import annotations

from pathlib import Path

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.storage import event_file
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.storage.repositories.joining_repository import Joining
from tests.storage.event_databases import empty_file

WORD = "K4RT9WXYZ3MNP7QH"


def test_the_password_of_a_desk_is_in_no_byte_of_a_copy(tmp_path: Path) -> None:
    joining = Joining(
        url="postgresql+psycopg://eventdesk_desk_2@127.0.0.1/eventdesk",
        password=WORD,
        kind=DeskKind.REGISTRATION,
        desk="Foyer",
    )
    with event_file.open_event(empty_file(tmp_path)) as database:
        with database.writing() as writing:
            writing.joining.write(joining)
        copy = verified_copy(database.engine, tmp_path / "copy.eventdesk", None)
    with event_file.open_event(copy) as copied, copied.reading() as reading:
        assert reading.joining.read() is None
    assert WORD.encode() not in copy.read_bytes()
