"""How commands end: exit status, one line on standard error, one document with `--json`."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.cli.doors import Entrances
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Settings
from eventdesk.storage.places import NETWORK_FILE_SYSTEMS, file_system_of
from tests.cli.shell import Shell, in_its_own_process, one_line


@pytest.mark.parametrize(
    "arguments",
    [
        ("check-in",),
        ("find", "sample"),
        ("find", "sample", "x", "--limit", "0"),
        ("find", "sample", "x", "--no-such-option"),
        ("nothing-of-the-kind", "a", "b"),
        ("running-order", "sample"),
        ("running-order", "sample", "dance"),
        ("import", "sample"),
        ("--data-dir",),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(shell: Shell, arguments: tuple[str, ...]) -> None:
    told = shell(*arguments)
    assert (told.status, told.out) == (2, "")
    assert one_line(told.err)

    told = shell("--json", *arguments)
    assert (told.status, told.document["error"]["code"]) == (2, "usage")


def test_a_file_that_is_no_event_is_one_sentence(shell: Shell, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("notes")
    for address, code in ((text, "not_an_event"), (tmp_path / "none", "not_found"),
                          (tmp_path, "not_an_event")):  # fmt: skip
        told = shell("find", address, "davies", "--json")
        assert (told.status, told.document["error"]["code"]) == (2, code)
        assert one_line(told.err)


def test_a_newer_event_is_refused_by_name_and_version(shell: Shell, event: Path) -> None:
    with sqlite3.connect(event) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    told = shell("find", event, "davies", "--json")

    assert (told.status, told.document["error"]["code"]) == (3, "newer_event")
    assert one_line(told.err)
    assert "day.eventdesk" in told.err
    assert "9999" in told.err


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_refused(shell: Shell, event: Path) -> None:
    event.parent.chmod(0o500)
    try:
        told = shell("note", event, "x", "--json")
    finally:
        event.parent.chmod(0o700)

    assert (told.status, told.document["error"]["code"]) == (3, "read_only")


def test_a_failing_machine_is_one_line_and_status_3(shell: Shell) -> None:
    def failing(path_or_url: str | Path, settings: Settings | None = None) -> EventDesk:
        raise EnvironmentFailure("disk_full", "The disk is full.")

    shell.entrances = replace(shell.entrances, open_event=failing)
    told = shell("find", "x", "y", "--json")

    assert (told.status, told.err) == (3, "The disk is full.\n")
    assert told.document == {"error": {"code": "disk_full", "message": "The disk is full."}}


def test_a_fault_of_our_own_is_one_line_too(shell: Shell) -> None:
    def broken(path_or_url: str | Path, settings: Settings | None = None) -> EventDesk:
        message = "two\nlines"
        raise LookupError(message)

    shell.entrances = replace(shell.entrances, open_event=broken)
    told = shell("find", "x", "y")

    assert (told.status, told.out) == (3, "")
    assert one_line(told.err)
    assert "LookupError" in told.err
    assert "test_endings.py:" in told.err


def test_a_machine_that_cannot_show_windows_says_what_it_lacks(shell: Shell) -> None:
    def window(event: str | None, settings: Settings, new_window: bool) -> int:
        raise ImportError("libEGL.so.1 is missing", name="PySide6.QtGui")

    shell.entrances = replace(shell.entrances, window=window)
    told = shell("a.eventdesk")

    assert told.status == 3
    assert one_line(told.err)
    assert "libEGL.so.1" in told.err


class Opened:
    """Notes which windows were asked for."""

    def __init__(self) -> None:
        self.wishes: list[tuple[object, ...]] = []

    def entrances(self, real: Entrances) -> Entrances:
        def window(event: str | None, settings: Settings, new_window: bool) -> int:
            self.wishes.append((event, settings.desk, new_window))
            return 0

        def rehearse(event: str, out: Path, speed: float, _settings: Settings) -> int:
            self.wishes.append((event, out, speed))
            return 3

        return replace(real, window=window, rehearse=rehearse)


@pytest.mark.parametrize(
    ("arguments", "wish"),
    [
        ((), (None, None, False)),
        (("--desk", "Foyer"), (None, "Foyer", False)),
        (("my day.eventdesk",), ("my day.eventdesk", None, False)),
        (("my day.eventdesk", "--new-window"), ("my day.eventdesk", None, True)),
        (("--desk", "Foyer", "sample"), ("sample", "Foyer", False)),
    ],
)
def test_a_first_word_that_is_no_command_is_an_event(
    shell: Shell, arguments: tuple[str, ...], wish: tuple[object, ...]
) -> None:
    opened = Opened()
    shell.entrances = opened.entrances(shell.entrances)

    assert shell(*arguments).status == 0
    assert opened.wishes == [wish]


def test_the_status_of_a_rehearsal_is_that_of_the_command(shell: Shell) -> None:
    opened = Opened()
    shell.entrances = opened.entrances(shell.entrances)

    assert shell("rehearse", "sample", "--out", "there", "--speed", "60").status == 3
    assert opened.wishes == [("sample", Path("there"), 60.0)]
    assert shell("rehearse", "sample", "--out", "there", "--speed", "-1").status == 2


def test_a_command_in_its_own_process_ends_as_said(filled: Path, data_dir: Path) -> None:
    found = in_its_own_process("find", filled, "gwent davies", "--data-dir", data_dir, "--json")
    assert (found.status, found.err) == (0, "")
    assert [one["reference"] for one in found.documents] == ["VRU-0499"]

    first = in_its_own_process("--data-dir", data_dir, "check-in", filled, "VRU-0499")
    assert (first.status, first.err) == (0, "")
    second = in_its_own_process("--data-dir", data_dir, "check-in", filled, "VRU-0499")
    assert (second.status, second.out) == (1, "")
    assert one_line(second.err)

    wrong = in_its_own_process("find", "--data-dir", data_dir, data_dir / "none", "x")
    assert (wrong.status, wrong.out) == (2, "")
    assert one_line(wrong.err)


def test_a_terminal_that_knows_few_letters_stops_nothing(filled: Path) -> None:
    plain = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    told = in_its_own_process("running-order", filled, "show", env=plain)

    assert (told.status, told.err) == (0, "")
    assert "09:" in told.out


@pytest.mark.skipif(os.name != "posix", reason="pipes close otherwise there")
def test_a_reader_who_has_gone_is_no_failure(filled: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    for form in ((), ("--json",)):
        finished = subprocess.run(
            [sys.executable, "-m", "eventdesk", "find", str(filled), "davies", *form],
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
            cwd=Path(__file__).parents[2],
        )
        assert (finished.returncode, finished.stderr) == (0, b"")
    os.close(writing)


def test_the_command_line_never_loads_qt_nor_a_reader_that_it_does_not_need(filled: Path) -> None:
    said = """
import sys
from eventdesk.__main__ import main
sys.argv = ["eventdesk", "find", sys.argv[1], "davies", "--json"]
status = main()
heavy = {"PySide6", "shiboken6", "icalendar", "dateutil", "python_calamine"}
readers = {
    "eventdesk.formats.tables.reading",
    "eventdesk.formats.invite_lists.reading",
    "eventdesk.formats.running_orders.reading",
}
loaded = [name for name in sys.modules if name.partition(".")[0] in heavy or name in readers]
sys.exit(f"loaded {loaded}" if loaded else status)
"""
    finished = subprocess.run(
        [sys.executable, "-c", said, str(filled)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert (finished.returncode, finished.stderr) == (0, "")
    assert "VRU-0499" in finished.stdout


def test_the_version_is_said(shell: Shell) -> None:
    told = shell("--version")

    assert told.status == 0
    assert told.out.startswith("eventdesk ")


@pytest.mark.parametrize("command", ["find", "check-in", "walk-in", "running-order", "question"])
def test_every_command_explains_itself(shell: Shell, command: str) -> None:
    told = shell(command, "--help")

    assert told.status == 0
    assert "--data-dir" in told.out
    assert "--json" in told.out


def test_a_network_drive_is_known_by_the_deepest_mount_above_a_folder() -> None:
    mounts = [("/", "ext4"), ("/srv", "nfs4"), ("/srv/local", "xfs"), ("/srvx", "ext4")]

    assert file_system_of(Path("/srv/day"), mounts) in NETWORK_FILE_SYSTEMS
    for folder in ("/srv/local/day", "/srvx/day", "/home/ann"):
        assert file_system_of(Path(folder), mounts) not in NETWORK_FILE_SYSTEMS


def test_a_name_that_no_file_can_have_is_refused_by_verify(shell: Shell) -> None:
    told = shell("verify", "a" * 5000)
    assert told.status == 2
    assert told.err.startswith("There can be no file aaa")
