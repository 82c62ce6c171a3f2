"""Damaged files of every kind: nothing crashes, nothing is made worse, and the truth comes back."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.chain import Head
from eventdesk.core.errors import EventDeskError
from eventdesk.services.recovering import Recovering
from eventdesk.services.restoring import Restoring
from eventdesk.services.verification import verify
from eventdesk.storage import event_file
from eventdesk.storage.copies.last_seen import remember
from eventdesk.storage.copies.setting_aside import beside
from eventdesk.storage.repositories.stored_entries import StoredEntry
from tests.services.damaged_files import DAMAGES, PAGE, Truth, damage, hurt, made_truth


@pytest.fixture(scope="module", params=[None, "open sesame"], ids=["open", "sealed"])
def truth(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Truth:
    return made_truth(tmp_path_factory.mktemp("truth"), request.param)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Truth:
    return made_truth(tmp_path_factory.mktemp("plain"), None)


def everything(path: Path) -> dict[str, bytes]:
    """The bytes of an event and of what lies beside it."""
    return {one.name: one.read_bytes() for one in path.parent.glob("day.eventdesk*")}


def recovered(truth: Truth, path: Path, *, with_backups: bool = True) -> list[StoredEntry]:
    """The log after recovering; what was damaged is still there, byte by byte."""
    before = everything(path)
    restored, found = Recovering(truth.restoring(path, with_backups=with_backups)).recover()
    assert restored.put_aside is not None
    for name, content in before.items():
        side = name.removeprefix("day.eventdesk")
        assert beside(restored.put_aside, side).read_bytes() == content
    with event_file.open_event(path, truth.passphrase) as database:
        assert verify(database).findings == ()
        with database.reading() as reading:
            log = [one for one in reading.log.stored() if isinstance(one, StoredEntry)]
    assert len(log) == found.entries
    return log


def test_a_whole_file_gives_everything(truth: Truth, tmp_path: Path) -> None:
    path = truth.copied(tmp_path / "copy")
    assert recovered(truth, path, with_backups=False) == truth.log


def test_a_lost_log_leaves_what_was_before_it(truth: Truth, tmp_path: Path) -> None:
    path = truth.copied(tmp_path / "copy")
    beside(path, "-wal").unlink()
    found = Recovering(truth.restoring(path)).look()
    assert found.entries == truth.in_file
    assert recovered(truth, path) == truth.log[: truth.in_file]


def test_a_zeroed_header_costs_nothing_where_pages_can_be_read(
    plain: Truth, tmp_path: Path
) -> None:
    path = plain.copied(tmp_path / "copy")
    hurt(path, 1, bytes(100))
    assert recovered(plain, path, with_backups=False) == plain.log


def test_a_sealed_file_whose_salt_is_lost_takes_it_from_its_backup(
    truth: Truth, tmp_path: Path
) -> None:
    if truth.passphrase is None:
        pytest.skip("only a sealed file has a salt")
    path = truth.copied(tmp_path / "copy")
    hurt(path, 1, bytes(16))
    assert len(recovered(truth, path)) >= truth.backed_up


def test_the_file_and_its_backup_fill_each_others_gaps(plain: Truth, tmp_path: Path) -> None:
    """The first half of the file is gone; what came after the backup lies in its log alone."""
    path = plain.copied(tmp_path / "copy")
    size = path.stat().st_size
    path.write_bytes(bytes(size // 2) + path.read_bytes()[size // 2 :])
    assert recovered(plain, path) == plain.log


@pytest.mark.parametrize(
    ("kinds", "seed"), [(["zeroed", "no log", "zeroed"], 74), (["no log", "pages"], 279)]
)
def test_an_act_of_many_entries_that_was_cut_off_is_left_out(
    plain: Truth, tmp_path: Path, kinds: list[str], seed: int
) -> None:
    path = plain.copied(tmp_path / "copy")
    damage(path, kinds, seed)
    log = recovered(plain, path)
    following = plain.log[len(log) :][:1]
    assert all(one.link.act != log[-1].link.act for one in following)


@settings(max_examples=25)
@given(kinds=st.lists(DAMAGES, min_size=1, max_size=3), seed=st.integers(0, 1 << 32))
def test_whatever_happens_what_is_recovered_is_the_beginning_of_the_truth(
    plain: Truth, kinds: list[str], seed: int
) -> None:
    path = plain.copied(plain.folder.parent / "copy")
    damage(path, kinds, seed)
    try:
        log = recovered(plain, path)
    except EventDeskError as failure:
        pytest.fail(f"with a sound backup nothing is lost before it: {failure.message}")
    assert log == plain.log[: len(log)], "a beginning of the truth, and nothing else"
    assert len(log) >= plain.backed_up, "at the least what the backup holds"
    ends = {one.sequence for one, after in zip(log, plain.log[1:], strict=False)
            if after.link.act != one.link.act}  # fmt: skip
    assert len(log) in ends | {len(plain.log)}, "no act is half there"


def test_damaged_pages_of_a_sealed_file_are_skipped(truth: Truth, tmp_path: Path) -> None:
    path = truth.copied(tmp_path / "copy")
    pages = path.stat().st_size // PAGE
    hurt(path, pages - 2, b"\xff" * PAGE)
    hurt(path, pages // 2, b"\xff" * PAGE)
    log = recovered(truth, path)
    assert log == truth.log[: len(log)]
    assert len(log) >= truth.backed_up


@pytest.mark.parametrize("truth", ["open sesame"], indirect=True)
def test_a_sealed_file_is_not_recovered_without_its_passphrase(
    truth: Truth, tmp_path: Path
) -> None:
    path = truth.copied(tmp_path / "copy")
    known = truth.restoring(path).last_seen()
    assert known is not None
    remember(path.parent / "data", replace(known, path=str(path)))
    hurt(path, 1, bytes(PAGE))
    before = everything(path)
    with pytest.raises(EventDeskError) as refused:
        Recovering(Restoring(path, path.parent / "data")).recover()
    assert refused.value.code == "sealed"
    assert everything(path) == before


def test_backups_that_are_damaged_too_give_what_can_be_read_of_them(
    plain: Truth, tmp_path: Path
) -> None:
    path = plain.copied(tmp_path / "copy")
    (backup,) = plain.restoring(path).backups()
    newer = backup.path.with_name(backup.path.name.replace("2026", "2027"))
    newest = backup.path.with_name(backup.path.name.replace("2026", "2028"))
    shutil.copy(backup.path, newer)
    newest.write_bytes(b"Dear all, " * 1000)
    with closing(sqlite.connect(newer)) as half, half:
        half.execute("UPDATE entries SET recorded_at = 'soon' WHERE sequence = 2")
    assert [one.path for one in plain.restoring(path).backups()] == [newest, newer, backup.path]
    path.write_bytes(b"")
    beside(path, "-wal").unlink()
    restored, found = Recovering(plain.restoring(path)).recover()
    assert (restored.head.sequence, found.entries) == (plain.backed_up, plain.backed_up)
    assert found.until == plain.log[plain.backed_up - 1].link.recorded_at


def test_a_file_that_never_was_an_event_gives_nothing(tmp_path: Path) -> None:
    path = tmp_path / "letter.eventdesk"
    path.write_bytes(b"Dear all, " * 1000)
    with pytest.raises(EventDeskError) as refused:
        Recovering(Restoring(path, tmp_path / "data")).recover()
    assert refused.value.code == "nothing_to_recover"
    assert [one.name for one in tmp_path.iterdir()] == ["letter.eventdesk"]


def test_a_head_that_was_kept_says_what_is_missing(plain: Truth, tmp_path: Path) -> None:
    path = plain.copied(tmp_path / "copy")
    beside(path, "-wal").unlink()
    seen = plain.restoring(path).last_seen()
    assert seen is not None
    assert seen.head == Head(sequence=plain.backed_up, hash=plain.log[plain.backed_up - 1].hash)
