"""A machine that fails under an event: each failure is one sentence, and nothing saved is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import engine, event_file
from eventdesk.storage.failures import made_plainly, told_plainly
from tests.services.worked_day import desk_on, fill
from tests.storage.event_databases import empty_file

ROOT = Path(__file__).parents[2]
HOLDS_THE_LOCK = """
import sys
import sqlcipher3.dbapi2 as sqlite
held = sqlite.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
OPENS_WITHOUT_ROOM = """
import resource
import signal
import sys
from pathlib import Path
from eventdesk.core.errors import EventDeskError
from eventdesk.storage import event_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
try:
    event_file.open_event(Path(sys.argv[1]))
except EventDeskError as failure:
    print(failure.code)
"""


def refused(desk: EventDesk) -> EnvironmentFailure:
    with pytest.raises(EnvironmentFailure) as failure:
        desk.day_log.note("not to be had")
    return failure.value


def notes(path: Path) -> list[str]:
    with desk_on(event_file.open_event(path)) as desk:
        assert desk.verify().findings == ()
        with desk.database.reading() as reading:
            return [str(one.personal["text"]) for one in reading.log.all() if one.personal]


def test_an_event_that_was_moved_away_is_not_acted_on_until_it_is_back(tmp_path: Path) -> None:
    folder, away = tmp_path / "here", tmp_path / "away"
    folder.mkdir()
    path = empty_file(folder)
    with desk_on(event_file.open_event(path)) as desk:
        assert desk.day_log.note("before").done
        folder.rename(away)
        failure = refused(desk)
        assert failure.code == "moved"
        assert failure.message.startswith("day.eventdesk is not where it was opened: ")
        assert not folder.exists(), "nothing new is made in its place"
        away.rename(folder)
        assert desk.day_log.note("after").done
    assert notes(path) == ["before", "after"]


def test_another_file_in_its_place_is_not_written_into(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    other = tmp_path / "other.eventdesk"
    shutil.copy(path, other)
    with desk_on(event_file.open_event(path)) as desk:
        assert desk.day_log.note("before").done
        path.rename(tmp_path / "kept.eventdesk")
        other.rename(path)
        content = path.read_bytes()
        assert refused(desk).code == "moved"
        assert path.read_bytes() == content


def test_no_connection_makes_an_empty_event_where_one_was(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    with event_file.open_event(path) as database:
        path.unlink()
        with pytest.raises(EnvironmentFailure) as failure, database.reading():
            pass
        assert failure.value.code == "cannot_open"
        assert "What was saved is in the file" in failure.value.message
    assert not path.exists()


def test_what_was_saved_is_rescued_from_a_log_that_somebody_deletes(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        assert desk.day_log.note("before").done
        Path(f"{path}-wal").unlink()
        failure = refused(desk)
        assert failure.code == "moved"
        assert "What was shown as saved has been put into day.eventdesk" in failure.message
        # The machine goes down here, before anybody closes anything.
        shutil.copy(path, tmp_path / "left.eventdesk")
    assert notes(tmp_path / "left.eventdesk") == ["before"]


def test_a_lock_that_another_program_holds_is_waited_for_and_then_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = empty_file(tmp_path)
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_SECONDS", 0.05)
    with (
        desk_on(event_file.open_event(path)) as desk,
        subprocess.Popen(
            [sys.executable, "-c", HOLDS_THE_LOCK, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as other,
    ):
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        failure = refused(desk)
        assert failure.code == "busy"
        assert "Nothing was changed, and what was saved is safe." in failure.message
        assert desk.check_in.counts().adds_up, "reading goes on"
        other.communicate()
        assert desk.day_log.note("after").done
    assert notes(path) == ["after"]


@pytest.mark.skipif(os.name == "nt", reason="there a limit on what is written is not to be had")
def test_an_event_on_a_disk_without_room_is_still_an_event(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    told = subprocess.run(
        [sys.executable, "-c", OPENS_WITHOUT_ROOM, str(path)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == "disk_failed\n", "this disk has room, and does not take it"


def failing(code: int) -> sqlite.OperationalError:
    error = sqlite.OperationalError("whatever the driver says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "called"),
    [
        (5, "busy"),
        (5 | (1 << 8), "busy"),
        (6, "busy"),
        (7, "no_memory"),
        (8, "read_only"),
        (8 | (4 << 8), "moved"),
        (10, "disk_failed"),
        (10 | (4 << 8), "disk_failed"),
        (10 | (12 << 8), "no_memory"),
        (11, "damaged"),
        (11 | (1 << 8), "damaged"),
        (13, "disk_full"),
        (14, "cannot_open"),
        (15, "busy"),
        (26, "not_an_event"),
    ],
)
def test_a_failure_is_known_by_its_code(code: int, called: str) -> None:
    with pytest.raises(EnvironmentFailure) as failure, told_plainly("day.eventdesk"):
        raise failing(code)
    assert failure.value.code == called
    assert failure.value.message.startswith(
        ("day.eventdesk is ", "day.eventdesk cannot", "The ", "T")
    )
    assert failure.value.message.endswith(".")


@pytest.mark.parametrize("code", [1, 18, 19, 20, 21, 25])
def test_a_bug_is_no_failure_of_the_machine(code: int) -> None:
    with pytest.raises(sqlite.OperationalError), told_plainly("day.eventdesk"):
        raise failing(code)


def test_a_disk_without_room_is_full_whatever_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=4096)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with (
        pytest.raises(EnvironmentFailure) as failure,
        told_plainly("day.eventdesk", tmp_path / "day.eventdesk"),
    ):
        raise failing(10 | (19 << 8))  # SQLITE_IOERR_SHMSIZE
    assert failure.value.code == "disk_full"


def test_what_the_system_says_while_a_file_is_made_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as failure, made_plainly(tmp_path / "day.eventdesk"):
        raise OSError(28, "No space left on device")
    assert failure.value.code == "disk_full"
    assert failure.value.message == (
        "day.eventdesk was not made: the disk is full. Make room and try again."
    )


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody refuses root")
def test_a_folder_that_becomes_read_only_is_told_and_harms_nothing(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    with desk_on(event_file.open_event(path)) as desk:
        fill(desk, tmp_path)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(EnvironmentFailure) as failure:
            event_file.open_event(path)
        assert failure.value.code == "read_only"
    finally:
        tmp_path.chmod(0o700)
    assert event_file.open_event(path).path == path


def test_a_sealed_event_with_half_a_page_at_its_end_opens_while_its_log_is_there(
    tmp_path: Path,
) -> None:
    path, left = tmp_path / "day.eventdesk", tmp_path / "left.eventdesk"
    event_file.create(path, "open up").close()
    with desk_on(event_file.open_event(path, "open up")) as desk:
        assert desk.day_log.note("before").done
        # As it lies on the disk of a machine that goes down now, in the middle of a copied page.
        for end in ("", "-wal"):
            shutil.copy(f"{path}{end}", f"{left}{end}")
    with left.open("ab") as file:
        file.write(b"half a page")
    with desk_on(event_file.open_event(left, "open up")) as desk:
        assert desk.verify().findings == ()
        assert desk.day_log.note("after").done
