"""What forgetting reaches and what it only names: files in other hands, gone, damaged or in use."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.backups.naming import BackupName
from eventdesk.core.delegates import Particulars
from eventdesk.core.entries import Draft
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.moving import Place, facts_of
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.forgetting import files, forgetting
from eventdesk.services.forgetting.files import CLEARED_BY_OWNER, Reached
from eventdesk.services.forgetting.forgetting import Forgotten
from eventdesk.services.moving.whereabouts import go_on_here
from eventdesk.services.performer import Decision, Identity, Performer
from eventdesk.storage import event_file
from eventdesk.storage.copies.backups import log_named, nobody_backing_up
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.storage.places import REHEARSALS
from eventdesk.storage.scrubbing import Copy, look_at_copy
from eventdesk.storage.sealing import Key
from eventdesk.storage.system_locks import alone
from tests.core.running_orders import at
from tests.services.worked_day import EVENT, desk_on, fill
from tests.storage.event_databases import empty_file
from tests.storage.servers.prepared_server import PreparedServer, prepared

__all__ = ["prepared"]

ELSEWHERE = "order.pdf" if os.name == "nt" else "C:\\Users\\Kim\\order.pdf"
"""No whole path on this system: the event was on a computer of another one."""


@pytest.fixture
def day(tmp_path: Path) -> Iterator[EventDesk]:
    """The worked day in a file of a folder of its own, and where its backups are kept."""
    (tmp_path / "event").mkdir()
    (tmp_path / "backups").mkdir()
    database = event_file.open_event(empty_file(tmp_path / "event"))
    clock, identity = SetClock(at("18:00"), speed=0), Identity(desk="Desk 1")
    with EventDesk(
        database, clock, identity, None, tmp_path / "data", lambda: (tmp_path / "backups",)
    ) as desk:
        fill(desk, tmp_path)
        yield desk
        assert desk.verify().findings == ()


def forget(desk: EventDesk) -> Forgotten:
    result = desk.forgetting.forget(keep_wordings=False, confirmed=True)
    assert result.done
    return result


def missed(result: Forgotten) -> Mapping[str, str]:
    """What was not reached, and why."""
    assert result.certificate is not None
    return {one.what: one.why for one in result.certificate.not_reached}


def removed(result: Forgotten) -> tuple[str, ...]:
    assert result.certificate is not None
    return tuple(result.certificate.removed)


def backup_name(desk: EventDesk) -> str:
    made = datetime(2026, 6, 17, 10)  # noqa: DTZ001 - the local time of its name
    return BackupName(made=made, stem="day", log=log_named(desk.database) or "").file_name


def perform(desk: EventDesk, draft: Draft) -> None:
    """Have the log say something that was done elsewhere."""
    with desk.database.another() as there:
        Performer(there, desk.clock, desk.identity).perform(
            lambda _writing, _at: Decision(wish=draft.action, drafts=[draft])
        )


def silent(*_: object, **__: object) -> None:
    raise OSError(errno.EIO, "the disk did not answer")


def full(*_: object) -> None:
    raise EnvironmentFailure("disk_full", "The disk is full.")


def test_exports_go_with_their_manifest_and_rolls_from_their_folder(
    day: EventDesk, tmp_path: Path
) -> None:
    out, rolls, stick = (tmp_path / name for name in ("out", "rolls", "stick"))
    day.exports.write(out, ("attendance",))
    rolls.mkdir()
    (rolls / "roll.html").write_text("Ann Lee", encoding="utf-8")
    (rolls / "mine.txt").write_text("mine", encoding="utf-8")
    assert day.roll.begin_saving(rolls, 5).done
    assert day.roll.begin_saving(stick, 5).done
    perform(day, Draft(
        action=Action.EXPORT_WRITTEN, facts={"kind": "roll"}, personal={"paths": [ELSEWHERE]}
    ))  # fmt: skip
    result = forget(day)
    assert not out.exists()
    assert [one.name for one in rolls.iterdir()] == ["mine.txt"]
    assert str(rolls / "roll.html") in removed(result)
    assert "not there now" in missed(result)[str(stick)]
    assert "does not say in which folder" in missed(result)[ELSEWHERE]


def test_what_cannot_be_read_is_left_and_named(
    day: EventDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day.exports.write(tmp_path / "out", ("attendance",))
    monkeypatch.setattr(files, "sum_of", silent)
    result = forget(day)
    assert "cannot be read" in missed(result)[str(tmp_path / "out" / "attendance.csv")]
    assert (tmp_path / "out" / "attendance.csv").exists()


def test_what_does_not_let_itself_be_removed_is_named_and_what_is_gone_is_not(
    tmp_path: Path,
) -> None:
    reached = Reached()
    assert not reached.remove(tmp_path / "gone")
    assert reached.not_reached == []
    (tmp_path / "folder").mkdir()
    assert not reached.remove(tmp_path / "folder")
    assert [one.what for one in reached.not_reached] == [str(tmp_path / "folder")]
    assert reached.removed == []


def test_the_file_it_was_moved_from_is_named_where_it_is_gone_or_cannot_be_read(
    day: EventDesk, tmp_path: Path
) -> None:
    damaged = tmp_path / "day moved to a server.eventdesk"
    damaged.write_bytes(b"sealed with another passphrase")
    moved = Draft(
        action=Action.EVENT_MOVED,
        facts=facts_of((Place.FILE, Place.SERVER)),
        personal={"paths": [str(tmp_path / "gone.eventdesk"), str(damaged)]},
    )
    perform(day, moved)
    go_on_here(day.database, day.clock, day.identity)
    told = missed(forget(day))
    assert "it may have been moved" in told[str(tmp_path / "gone.eventdesk")]
    assert "sealed, or damaged" in told[str(damaged)]


def test_a_backup_that_cannot_be_opened_is_named_and_a_strangers_file_is_not(
    day: EventDesk, tmp_path: Path
) -> None:
    name = backup_name(day)
    (tmp_path / "backups" / name).write_bytes(b"damaged")
    (tmp_path / "backups" / "letter.eventdesk").write_bytes(b"Dear all")
    told = missed(forget(day))
    assert "passphrase, or is damaged" in told[str(tmp_path / "backups" / name)]
    assert not any("letter" in what for what in told)


def test_a_copy_that_somebody_removes_meanwhile_is_not_said_to_be_removed_here(
    day: EventDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = verified_copy(day.database.engine, tmp_path / "backups" / backup_name(day))

    def quicker(path: Path, key: Key | None) -> Copy:
        found = look_at_copy(path, key)
        path.unlink()
        return found

    monkeypatch.setattr(files, "look_at_copy", quicker)
    result = forget(day)
    assert str(backup) not in (*removed(result), *missed(result))


def test_a_folder_where_a_backup_is_being_made_all_the_time_is_named(
    day: EventDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "nobody_backing_up", partial(nobody_backing_up, seconds=0.0))
    log = log_named(day.database) or ""
    with alone(tmp_path / "backups" / f".{log}.lock") as is_ours:
        assert is_ours
        result = forget(day)
    assert "being made there" in missed(result)[str(tmp_path / "backups")]


def test_a_folder_that_takes_no_file_has_its_backups_gone_through(
    day: EventDesk, tmp_path: Path
) -> None:
    backup = verified_copy(day.database.engine, tmp_path / "backups" / backup_name(day))
    (tmp_path / "backups" / f".{log_named(day.database)}.lock").mkdir()
    result = forget(day)
    assert str(backup) in removed(result)
    assert str(tmp_path / "backups") not in missed(result)


def test_the_event_itself_is_no_copy_where_nothing_can_be_said_of_a_file_but_its_name(
    day: EventDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert day.database.path is not None
    copy = verified_copy(
        day.database.engine, day.database.path.with_name("day-before-0007.eventdesk")
    )
    monkeypatch.setattr(Path, "samefile", silent)
    assert removed(forget(day)) == (str(copy),)
    assert day.database.path.exists()


def test_an_event_into_which_no_list_came_names_none(tmp_path: Path) -> None:
    with desk_on(event_file.open_event(empty_file(tmp_path))) as desk:
        desk.event.create(EVENT)
        newcomer = Particulars(given_name="Ada", family_name="Venn")
        assert desk.check_in.walk_in(newcomer, vouched_by="Kim").done
        told = missed(forget(desk))
    assert not any("brought in" in what for what in told)


def test_a_full_disk_is_no_end_of_it(day: EventDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(forgetting, "scrub", full)
        broken.setattr(forgetting, "write_bytes_atomically", full)
        result = forget(day)
        assert result.certificate is not None
        assert not result.certificate.scrubbed
        assert result.files == (), "it is shown all the same"
    ((certificate, written),) = day.forgetting.finish()
    assert certificate.scrubbed
    assert [one.suffix for one in written] == [".txt", ".json"]


def test_a_rehearsal_that_does_not_let_itself_be_removed_is_named(
    day: EventDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = tmp_path / "data" / REHEARSALS / "ours"
    ours.mkdir(parents=True)
    verified_copy(day.database.engine, ours / "day.eventdesk")
    with monkeypatch.context() as broken:
        broken.setattr(shutil, "rmtree", silent)
        result = forget(day)
    assert "does not let itself be removed" in missed(result)[str(ours)]
    shutil.rmtree(ours)


def test_a_desk_of_a_server_names_what_only_its_owner_may_clear(
    prepared: PreparedServer, tmp_path: Path
) -> None:
    """Copies of other events in this machine's folders stay what they are."""
    other = empty_file(tmp_path, "other")
    database = event_file.open_event(prepared.url(DeskKind.ORGANISER))
    clock, identity = SetClock(at("18:00"), speed=0), Identity(desk="Office")
    with EventDesk(database, clock, identity, backups=lambda: (tmp_path,)) as desk:
        fill(desk, tmp_path)
        assert CLEARED_BY_OWNER[0] in missed(forget(desk))
        assert desk.verify().findings == ()
    assert other.exists()
