"""A sealed event on a machine that dies: nothing of a person lies in any byte that is left.

What is exported is exported by choice, and so is a roll that saves itself: those are not sealed,
and whoever wrote them knows where. But nobody else can read them.
"""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from eventdesk.bootstrap import Settings, open_event
from eventdesk.storage import event_file
from tests.end_to_end.sealed_day_until_killed import SPOKEN

ROOT = Path(__file__).parents[2]
LISTS = ROOT / "resources" / "sample"
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a killed process leaves: its data folder, its event, its exports, all it calls home."""
    folder = tmp_path_factory.mktemp("left")
    home, temporary = folder / "home", folder / "temporary"
    for one in (home, temporary):
        one.mkdir(mode=0o700)
    places = {
        "HOME": str(home), "TMPDIR": str(temporary), "XDG_RUNTIME_DIR": str(temporary),
        "XDG_CACHE_HOME": str(home / "cache"), "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }  # fmt: skip
    kept = {key: value for key, value in os.environ.items() if key in {"PATH", "LD_LIBRARY_PATH"}}
    killed = subprocess.run(
        [sys.executable, "-m", "tests.end_to_end.sealed_day_until_killed", folder, LISTS],
        cwd=ROOT, check=False, capture_output=True, text=True, timeout=110,
        env=kept | places | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert killed.returncode == -9, killed.stderr
    return folder


def files(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if stat.S_ISREG(one.lstat().st_mode)]


@pytest.mark.timeout(180)
def test_what_a_machine_leaves_that_dies_with_a_sealed_event(left: Path) -> None:
    if os.name != "nt":  # There, a user's folders are kept from other users by the system.
        nobody_but_their_owner_can_read_what_was_written(left)
    no_byte_that_is_left_names_anybody(left)


def no_byte_that_is_left_names_anybody(left: Path) -> None:
    assert (left / "event" / "day.eventdesk-wal").stat().st_size > 0, "it was closed properly"
    bytes_of = {one: one.read_bytes() for one in files(left) if left / "exports" not in one.parents}
    with open_event(left / "event" / "day.eventdesk", Settings(passphrase=SPOKEN)) as desk:
        assert desk.verify().findings == ()
        with desk.database.reading() as reading:
            people = reading.delegates.all()
            drafts = reading.drafts.of_desk("Desk 1")
    assert [draft.text[:6] for _, draft in drafts] == ["Would "]
    words = {"Quillfeather", "quiet room", SPOKEN}
    for one in people:
        known = one.particulars
        words |= {one.full_name, known.family_name, known.email, known.organisation, known.phone}
    sought = {
        word.encode(encoding): word
        for word in words if len(word) > 4
        for encoding in ENCODINGS
    }  # fmt: skip
    assert len(sought) > 600
    found = [
        (path.relative_to(left), sought[one])
        for path, content in bytes_of.items()
        for one in sought
        if one in content
    ]
    assert found == []
    exported = b"".join(one.read_bytes() for one in files(left / "exports"))
    assert b"Quillfeather" in exported, "what is sought can be found where it is"
    event_file.open_event(left / "data" / "backups" / "backup.eventdesk", SPOKEN).close()


def nobody_but_their_owner_can_read_what_was_written(left: Path) -> None:
    written = [one for one in left.rglob("*") if left / "home" not in (one, *one.parents)]
    assert any(one.name.endswith("-shm") for one in written)
    open_to_others = [
        (str(one.relative_to(left)), oct(one.lstat().st_mode))
        for one in written
        if not one.is_symlink() and one.lstat().st_mode & 0o077
    ]
    assert open_to_others == []
