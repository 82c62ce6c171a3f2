"""Where events may lie: this machine's folders, and neither network drives nor unseen copies."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from eventdesk.storage import places
from eventdesk.storage.places import (
    NETWORK_FILE_SYSTEMS,
    SYNCED_FOLDERS,
    data_folder,
    file_system_of,
    is_on_network_drive,
    mount_table,
    synced_folder,
)

MOUNTS = [
    ("/", "ext4"),
    ("/home", "btrfs"),
    ("/home/ann/office", "cifs"),
    ("/home/ann/office/stick", "vfat"),
    ("/mnt/two words", "nfs4"),
]


def test_the_chosen_folder_is_taken_as_it_is(tmp_path: Path) -> None:
    assert data_folder(tmp_path / "kept") == tmp_path / "kept"
    assert not (tmp_path / "kept").exists()


def test_a_chosen_folder_may_be_written_from_home_or_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert data_folder(Path("~/kept")) == tmp_path / "kept"
    assert data_folder(Path("kept")) == tmp_path / "kept"


def test_without_a_choice_it_is_the_systems_own_and_ends_in_our_name() -> None:
    folder = data_folder()
    assert folder.is_absolute()
    assert folder.name == "eventdesk"


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv", "ext4"),
        ("/home/ann", "btrfs"),
        ("/home/ann/office", "cifs"),
        ("/home/ann/office/events", "cifs"),
        ("/home/ann/office/stick/events", "vfat"),
        ("/home/ann/officers", "btrfs"),
        ("/mnt/two words/events", "nfs4"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="paths of other systems")
def test_the_deepest_mount_above_a_folder_decides(folder: str, kind: str) -> None:
    assert file_system_of(Path(folder), MOUNTS) == kind


def test_a_folder_under_no_mount_has_no_known_file_system() -> None:
    assert file_system_of(Path("/anywhere"), []) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="paths of other systems")
def test_of_two_mounts_at_one_place_the_later_one_is_seen() -> None:
    assert file_system_of(Path("/home/ann"), [*MOUNTS, ("/home", "nfs")]) == "nfs"


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights there")
def test_a_link_into_a_network_drive_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "drive").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "drive")
    mounts = [("/", "ext4"), (str((tmp_path / "drive").resolve()), "nfs")]
    assert file_system_of(tmp_path / "link", mounts) == "nfs"


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux says")
def test_this_machines_mounts_are_read() -> None:
    assert "/" in {place for place, _kind in mount_table()}


@pytest.mark.skipif(sys.platform == "win32", reason="asks Windows there")
@pytest.mark.parametrize("kind", sorted(NETWORK_FILE_SYSTEMS))
def test_a_file_on_a_network_drive_is_found_out_before_it_is_made(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "mount_table", lambda: [("/", "ext4"), (str(tmp_path), kind)])
    assert is_on_network_drive(tmp_path / "not yet" / "day.eventdesk")
    assert not is_on_network_drive(Path("/not yet/day.eventdesk"))


@pytest.mark.parametrize("program", SYNCED_FOLDERS)
def test_a_synced_folder_is_known_by_its_name(program: str, tmp_path: Path) -> None:
    assert synced_folder(tmp_path / program / "Events" / "day.eventdesk") == program
    assert synced_folder(tmp_path / program.lower() / "day.eventdesk") == program


def test_the_folder_of_an_organisation_is_synced_too(tmp_path: Path) -> None:
    path = tmp_path / "OneDrive - Bristol City Council" / "day.eventdesk"
    assert synced_folder(path) == "OneDrive"


def test_other_folders_are_synced_by_nobody(tmp_path: Path) -> None:
    assert synced_folder(tmp_path / "Events" / "day.eventdesk") is None
    assert synced_folder(tmp_path / "Old Dropbox" / "day.eventdesk") is None
