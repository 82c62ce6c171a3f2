"""Where no event is made or opened: each is one sentence, and nothing is left or changed."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.storage import event_file, places
from eventdesk.storage.failures import made_plainly, told_plainly
from eventdesk.storage.goes_on_here import left_to
from eventdesk.storage.places import mount_table, moved_aside
from eventdesk.storage.sealing import new_key
from tests.services.worked_day import desk_on
from tests.storage.event_databases import empty_file, event_on_server


def refusal_of(path: Path | str) -> EventDeskError:
    with pytest.raises(EventDeskError) as refused:
        event_file.open_event(path)
    return refused.value


@pytest.mark.skipif(os.name == "nt", reason="a path of other systems")
@pytest.mark.parametrize("address", ["/", ""])
def test_an_event_needs_a_name(address: str) -> None:
    assert refusal_of(address).message == "The event needs a file name."


@pytest.mark.skipif(sys.platform == "win32", reason="asks Windows there")
def test_an_event_on_a_network_drive_is_neither_made_nor_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = empty_file(tmp_path)
    monkeypatch.setattr(places, "mount_table", lambda: [("/", "ext4"), (str(tmp_path), "nfs4")])
    refused = refusal_of(path)
    assert refused.code == "network_drive"
    assert "where an act could be lost" in refused.message
    with pytest.raises(EnvironmentFailure) as not_made:
        event_file.create(tmp_path / "other")
    assert not_made.value.code == "network_drive"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("kept_from", "code", "words"),
    [
        (("day.eventdesk", os.R_OK), "cannot_open", "day.eventdesk may not be read by you."),
        (("day.eventdesk", os.W_OK), "read_only", "day.eventdesk is read-only, so nothing of"),
        (("here", os.W_OK), "read_only", "so no event can be kept in it."),
    ],
)
def test_what_may_not_be_read_or_written_is_refused_before_it_is_opened(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kept_from: tuple[str, int],
    code: str,
    words: str,
) -> None:
    (tmp_path / "here").mkdir()
    path = empty_file(tmp_path / "here")
    before = path.read_bytes()
    # Asked of the system: the superuser, as whom tests may run, may do everything.
    monkeypatch.setattr(os, "access", lambda asked, right: (Path(asked).name, right) != kept_from)
    refused = refusal_of(path)
    assert refused.code == code
    assert words in refused.message
    assert path.read_bytes() == before


def test_an_event_that_could_not_be_filled_leaves_nothing(tmp_path: Path) -> None:
    database = event_file.create(tmp_path / "day")
    with database.reading() as reading:
        assert reading.head() == Head()
    event_file.discard(database)
    assert list(tmp_path.iterdir()) == []
    with event_on_server() as address:  # a database is its owner's, and stays
        event_file.discard(event_file.open_event(address))
        event_file.open_event(address).close()


def test_of_a_file_that_is_gone_nobody_says_what_it_was(tmp_path: Path) -> None:
    gone = tmp_path / "gone.eventdesk"
    with pytest.raises(EnvironmentFailure) as refused:
        event_file.is_plain(gone)
    assert refused.value.code == "cannot_open"
    with pytest.raises(EnvironmentFailure) as told, told_plainly(gone.name):
        event_file.opens(gone, new_key("open sesame"))
    assert told.value.code == "cannot_open", "and not that its passphrase is a wrong one"


def test_a_bug_is_not_told_as_a_failure_of_the_disk(tmp_path: Path) -> None:
    misuse = sqlite.ProgrammingError("whatever the driver says")
    misuse.sqlite_errorcode = 21
    with pytest.raises(sqlite.ProgrammingError), made_plainly(tmp_path / "day.eventdesk"):
        raise misuse


def test_a_disk_that_cannot_even_be_asked_for_room_did_not_answer(tmp_path: Path) -> None:
    failed = sqlite.OperationalError("whatever the driver says")
    failed.sqlite_errorcode = 10
    pulled_out = tmp_path / "stick" / "day.eventdesk"
    with pytest.raises(EnvironmentFailure) as told, told_plainly("day.eventdesk", pulled_out):
        raise failed
    assert told.value.code == "disk_failed"


def test_a_move_that_nobody_can_read_takes_the_event_nowhere(tmp_path: Path) -> None:
    with desk_on(event_file.open_event(empty_file(tmp_path))) as desk:
        assert desk.day_log.note("here").done
        with closing(sqlite.connect(str(desk.database.path))) as other:
            other.execute("UPDATE entries SET action = 'event.moved', facts = '{'")
            other.commit()
        with desk.database.reading() as reading:
            assert left_to(reading) is None
        assert not desk.verify().holds, "but whoever verifies is told"


def test_a_folder_that_no_system_can_have_holds_nothing_that_was_moved() -> None:
    assert moved_aside(Path("/") / ("x" * 5000) / "day.eventdesk") is None


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux says")
def test_where_the_system_does_not_say_what_is_mounted_no_drive_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(*_: object, **__: object) -> str:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", nothing)
    assert mount_table() == []
    assert not places.is_on_network_drive(tmp_path / "day.eventdesk")
