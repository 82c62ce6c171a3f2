"""What this machine remembers, and which places cannot hold an event."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventdesk.storage.machine import (
    FILE_NAME,
    REMEMBERED,
    REMEMBERED_SHAPES,
    Machine,
    RecentEvent,
    RememberedColumns,
    RememberedWindow,
    change_machine,
    read_machine,
    write_machine,
)
from eventdesk.storage.places import (
    NETWORK_FILE_SYSTEMS,
    data_folder,
    file_system_of,
    synced_folder,
)


def test_what_was_written_is_read_and_only_its_owner_may(tmp_path: Path) -> None:
    machine = Machine(desk="Foyer", operators={"/day": "o1"}, theme="dark").opened(
        RecentEvent(path="/day", name="Day", venue="M Shed", date="2026-06-17")
    )
    write_machine(tmp_path / "new", machine)
    assert read_machine(tmp_path / "new") == machine
    assert [path.name for path in (tmp_path / "new").iterdir()] == [FILE_NAME]
    assert (tmp_path / "new" / FILE_NAME).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[1]", b'{"recent": 3, "desk": null, "operators": []}']
)
def test_a_file_that_cannot_be_read_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert read_machine(tmp_path) == Machine()


def test_columns_are_kept_by_the_shape_of_their_list(tmp_path: Path) -> None:
    set_ = RememberedColumns(shape="ab12", fields=("full_name", "", "role"))
    change_machine(tmp_path, lambda machine: machine.columns_set(set_))
    assert read_machine(tmp_path).fields_for("ab12") == ("full_name", "", "role")
    assert read_machine(tmp_path).fields_for("cd34") == ()


def test_shapes_are_bounded_and_the_latest_comes_first() -> None:
    machine = Machine()
    for number in [*range(REMEMBERED_SHAPES + 3), 5]:
        machine = machine.columns_set(RememberedColumns(shape=str(number), fields=("role",)))
    assert [one.shape for one in machine.columns[:2]] == ["5", str(REMEMBERED_SHAPES + 2)]
    assert len(machine.columns) == REMEMBERED_SHAPES


def test_columns_that_are_all_automatic_again_are_forgotten() -> None:
    machine = Machine().columns_set(RememberedColumns(shape="a", fields=("role",)))
    assert machine.columns_set(RememberedColumns(shape="a", fields=("", ""))).columns == ()


def test_a_change_of_nothing_writes_nothing(tmp_path: Path) -> None:
    change_machine(tmp_path, lambda machine: machine)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    write_machine(tmp_path / "file", Machine())
    assert (tmp_path / "file").read_text() == "mine"


def test_the_event_opened_last_comes_first_and_once() -> None:
    machine = Machine()
    for number in [*range(REMEMBERED + 2), 5]:
        machine = machine.opened(RecentEvent(path=f"/{number}"))
    assert [one.path for one in machine.recent[:3]] == ["/5", "/9", "/8"]
    assert len(machine.recent) == len({one.path for one in machine.recent}) == REMEMBERED


@pytest.mark.parametrize(
    ("path", "program"),
    [
        ("/home/a/OneDrive - Council/day.eventdesk", "OneDrive"),
        ("/home/a/dropbox/day.eventdesk", "Dropbox"),
        ("/home/a/Documents/day.eventdesk", None),
    ],
)
def test_a_folder_that_a_program_synchronises_is_known(path: str, program: str | None) -> None:
    assert synced_folder(Path(path)) == program


def test_the_deepest_mount_says_which_file_system_it_is(tmp_path: Path) -> None:
    mounts = [("/", "ext4"), (str(tmp_path), "nfs4"), (f"{tmp_path}/own", "ext4")]
    for folder in ("own", "own-not", "deep/er"):
        (tmp_path / folder).mkdir(parents=True)
    assert file_system_of(tmp_path / "deep" / "er", mounts) in NETWORK_FILE_SYSTEMS
    assert file_system_of(tmp_path / "own-not", mounts) in NETWORK_FILE_SYSTEMS
    assert file_system_of(tmp_path / "own", mounts) == "ext4"
    assert file_system_of(tmp_path, []) == ""


def test_a_chosen_data_folder_is_the_one(tmp_path: Path) -> None:
    assert data_folder(tmp_path) == tmp_path
    assert data_folder().name == "eventdesk"


def test_windows_and_what_was_found_come_back_the_latest_first(tmp_path: Path) -> None:
    day = RememberedWindow(window="day", box=(1, 2, 900, 600), full=True, page="questions")
    machine = Machine().stood(RememberedWindow(window="day")).stood(day)
    machine = machine.stood(RememberedWindow(window="help", box=(0, 0, 500, 400)))
    machine = machine.found("a").found("b").found("a")
    write_machine(tmp_path, machine)
    again = read_machine(tmp_path)
    assert [one.window for one in again.windows] == ["help", "day"]
    assert again.stands("day") == day
    assert again.stands("another") == RememberedWindow(window="another")
    assert again.actions == ("a", "b")


@pytest.mark.parametrize(("kept", "size"), [("125", 125), ("9000", 100), ('"large"', 100)])
def test_a_size_of_text_that_cannot_be_meant_is_the_usual_one(
    tmp_path: Path, kept: str, size: int
) -> None:
    (tmp_path / "machine.json").write_text(f'{{"text_size": {kept}}}', encoding="utf-8")
    assert read_machine(tmp_path).text_size == size
