"""Forgetting the people: what goes, what stays, and that no byte of it is left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import text

from eventdesk import bootstrap
from eventdesk.core.actions import Action
from eventdesk.core.backups.naming import BackupName
from eventdesk.core.counts import count
from eventdesk.core.delegates import Particulars
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.forgetting.forgetting import ForgettingPeople
from eventdesk.services.opening import Settings
from eventdesk.storage import event_file, scrubbing
from eventdesk.storage.copies.backups import log_named
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES, sqlite_engine
from tests.core.running_orders import at
from tests.services.worked_day import EVENT, desk_on, fill, set_clock
from tests.storage.event_databases import empty_file

NAMES = (
    "Quist", "Zoë", "ann@kent.example", "Police escort", "ring Control", "Aisha Rahman",
    "Fire alarm", "Bob Ray", "Ann Lee", "Minister", "people.csv", "Asker",
)  # fmt: skip


@pytest.fixture
def anywhere(event_database: Database, tmp_path: Path) -> Iterator[EventDesk]:
    """The worked day, once in a file and once on a server."""
    with desk_on(event_database) as desk:
        work_a_day(desk, tmp_path)
        yield desk


@pytest.fixture
def worked(tmp_path: Path) -> Iterator[EventDesk]:
    """The worked day in a file."""
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        yield desk


def work_a_day(desk: EventDesk, folder: Path) -> None:
    """A day with something of everything that may tell of people."""
    fill(desk, folder)
    desk.event.take_over("Aisha Rahman")
    desk.check_in.check_in("A1")
    desk.check_in.check_in("F6", heads=2)
    desk.check_in.substitute(
        "C3", Particulars(given_name="Zoë", family_name="Quist"), authority="Cat Fox rang"
    )
    desk.check_in.correct("E5", {"dietary": "No nuts", "organisation": "Dorset"})
    set_clock(desk, "09:20")
    desk.check_in.leave("A1")
    desk.day_log.note("Fire alarm, said Bob Ray")
    desk.questions.record("Who pays for Quist?", asker_name="Asker Unheard")
    desk.running_order.start(desk.running_order.read().items[0].id)
    set_clock(desk, "18:00")
    assert desk.verify().holds


def test_what_remains_keeps_the_laws_the_chain_and_the_counts(anywhere: EventDesk) -> None:
    worked = anywhere
    before = worked.verify()
    with worked.database.reading() as reading:
        people, counts = reading.delegates.all(), count(reading.delegates.all())
    done = worked.forgetting.forget(keep_wordings=False, confirmed=True)
    assert done.done
    assert worked.verify(before.head).findings == ()
    with worked.database.reading() as reading:
        after = reading.delegates.all()
        assert all(one.personal is None for one in reading.log.after(0, before.head.sequence))
        assert not any(question.text for question in reading.questions.all())
    assert count(after) == counts
    assert {
        (one.id, one.organisation, one.attendance, one.heads, one.arrived_at) for one in after
    } == {(one.id, one.organisation, one.attendance, one.heads, one.arrived_at) for one in people}
    assert not any(one.full_name or one.email or one.reference for one in after)


def test_wordings_stay_where_that_is_said(worked: EventDesk) -> None:
    assert worked.forgetting.forget(keep_wordings=True, confirmed=True).done
    (question,) = worked.questions.all()
    assert (question.text, question.is_anonymous) == ("Who pays for Quist?", True)
    assert worked.verify().holds


def bytes_around(path: Path) -> bytes:
    """Everything that lies beside an event, its own files and log among it."""
    return b"".join(one.read_bytes() for one in sorted(path.parent.rglob("*")) if one.is_file())


def some_file(tmp_path: Path) -> Database:
    folder = tmp_path / "event"
    folder.mkdir()
    return event_file.open_event(empty_file(folder))


def test_no_byte_of_a_name_is_left_in_the_file_and_its_log(tmp_path: Path) -> None:
    with desk_on(some_file(tmp_path)) as desk:
        path = desk.database.path
        assert path is not None
        work_a_day(desk, tmp_path)
        before = bytes_around(path)
        assert all(name.encode() in before for name in NAMES)
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
        assert forgotten.certificate is not None
        assert forgotten.certificate.scrubbed
        after = bytes_around(path)
        assert [name for name in NAMES if name.encode() in after] == []
        assert (forgotten.certificate.names, forgotten.certificate.operators) == (8, 1)


def test_a_process_that_ends_before_the_work_is_done_leaves_it_to_the_next(tmp_path: Path) -> None:
    path = tmp_path / "event" / "day.eventdesk"
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ForgettingPeople, "finish", lambda _: [])
            assert desk.forgetting.forget(keep_wordings=False, confirmed=True).done
        assert b"Quist" in bytes_around(path), "the bytes are still there"
    with bootstrap.open_event(path, Settings(data_dir=tmp_path / "data")):
        pass
    assert [name for name in NAMES if name.encode() in bytes_around(path)] == []
    assert list(path.parent.glob("*people-forgotten*.txt"))


def test_a_window_that_holds_the_log_is_named_and_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scrubbing, "WAITS_MILLISECONDS", 20)
    path = tmp_path / "event" / "day.eventdesk"
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        other = sqlite_engine(path).raw_connection()
        other.cursor().execute("BEGIN")
        other.cursor().execute("SELECT count(*) FROM entries").fetchall()
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
        assert forgotten.certificate is not None
        assert not forgotten.certificate.scrubbed
        assert any("write-ahead log" in one.what for one in forgotten.certificate.not_reached)
        other.close()
        ((certificate, files),) = desk.forgetting.finish()
        assert certificate.scrubbed
        assert "no byte of it is left" in files[0].read_text(encoding="utf-8")
        assert [name for name in NAMES if name.encode() in bytes_around(path)] == []
        assert desk.forgetting.finish() == []


def test_a_second_forgetting_takes_those_who_came_later(worked: EventDesk) -> None:
    worked.forgetting.forget(keep_wordings=True, confirmed=True)
    refused = worked.forgetting.forget(keep_wordings=True, confirmed=True)
    assert refused.reason == "nobody_to_forget"
    worked.check_in.walk_in(Particulars(given_name="Late", family_name="Comer"), vouched_by="Bob")
    again = worked.forgetting.forget(keep_wordings=False, confirmed=True)
    assert again.certificate is not None
    assert again.certificate.names == 1
    assert worked.verify().holds
    assert not any(one.text for one in worked.questions.all())


def test_nothing_of_before_can_be_undone_and_what_came_after_can(worked: EventDesk) -> None:
    with worked.database.reading() as reading:
        arrival = reading.log.of_action(Action.DELEGATE_CHECKED_IN)[0]
    done = worked.forgetting.forget(keep_wordings=True, confirmed=True)
    assert worked.day_log.undo(arrival.act).reason == "forgotten_since"
    assert worked.day_log.undo(done.act).reason == "cannot_be_undone"
    assert worked.day_log.undo().reason == "forgotten_since"
    note = worked.day_log.note("Back in the evening")
    assert worked.day_log.undo(note.act).done
    assert worked.verify().holds


def test_only_a_lead_may_and_not_before_the_day_is_over(worked: EventDesk) -> None:
    early = worked.forgetting.forget(keep_wordings=True)
    assert early.reason == "day_not_over"
    worked.event.name_lead("Aisha Rahman")
    worked.event.set_pin("Aisha Rahman", "4711")
    worked.identity.operator = None
    assert worked.forgetting.forget(keep_wordings=True, confirmed=True).reason == "needs_lead"
    wrong = worked.forgetting.forget(keep_wordings=True, confirmed=True, pin="1111")
    assert wrong.reason == "wrong_pin"
    done = worked.forgetting.forget(keep_wordings=True, confirmed=True, pin="4711")
    assert done.certificate is not None
    assert done.certificate.on_a_leads_word
    with worked.database.reading() as reading:
        assert not reading.operators.leads(), "nobody is locked out by a PIN that is gone"
    assert worked.verify().holds


def test_a_desk_that_acted_before_writes_no_name_back(
    event_database: Database, tmp_path: Path
) -> None:
    clock = SetClock(at("08:30"), speed=0)
    with (
        desk_on(event_database, clock=clock) as desk,
        desk_on(event_database.another(), "Other", clock) as other,
    ):
        work_a_day(desk, tmp_path)
        assert other.running_order.next().done
        assert any(item.speakers for item in other.running_order.read().items)
        assert desk.forgetting.forget(keep_wordings=False, confirmed=True).done
        assert other.running_order.adjust(2).done
        assert other.check_in.find("Ann") == []
        assert not any(item.speakers for item in other.running_order.read().items)
        assert other.verify().holds


def test_verify_names_what_was_taken_without_an_act_and_what_was_put_back(
    worked: EventDesk,
) -> None:
    options = {WRITES: True}
    erase = text("UPDATE entries SET personal = NULL, salt = NULL WHERE sequence = 3")
    writer = worked.database.engine.connect().execution_options(**options)
    with writer as connection, connection.begin():
        kept = connection.execute(text("SELECT personal, salt FROM entries WHERE sequence = 3"))
        personal, salt = kept.one()
        connection.execute(erase)
    assert "Entry 3 has lost its personal part" in worked.verify().findings[0]
    assert worked.forgetting.forget(keep_wordings=True, confirmed=True).done
    assert worked.verify().holds
    back = text("UPDATE entries SET personal = :personal, salt = :salt WHERE sequence = 3")
    writer = worked.database.engine.connect().execution_options(**options)
    with writer as connection, connection.begin():
        connection.execute(back, {"personal": personal, "salt": salt})
    assert "Entry 3 still says what was to be forgotten" in worked.verify().findings[0]


def test_wordings_that_were_to_stay_may_not_vanish(worked: EventDesk) -> None:
    worked.forgetting.forget(keep_wordings=True, confirmed=True)
    writer = worked.database.engine.connect().execution_options(**{WRITES: True})
    with writer as connection, connection.begin():
        connection.execute(
            text("UPDATE entries SET personal = NULL, salt = NULL WHERE action = :worded"),
            {"worded": Action.QUESTION_WORDED.value},
        )
    assert "has lost its personal part" in worked.verify().findings[0]


def exported(desk: EventDesk, folder: Path) -> None:
    desk.exports.write(folder, ("attendance", "day-log"))


def test_exports_that_are_as_they_were_written_go_and_others_are_named(tmp_path: Path) -> None:
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        out, stick = tmp_path / "out", tmp_path / "stick"
        exported(desk, out)
        exported(desk, stick)
        changed = out / "attendance.csv"
        changed.write_text(changed.read_text(encoding="utf-8") + "mine\n", encoding="utf-8")
        mine = out / "notes of my own.txt"
        mine.write_text("mine", encoding="utf-8")
        stick.rename(tmp_path / "pulled out")
        desk.roll.printed("Foyer printer")
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
    certificate = forgotten.certificate
    assert certificate is not None
    assert {one.name for one in out.iterdir()} == {
        "attendance.csv", "notes of my own.txt", "manifest.json", "SHA256SUMS",
    }  # fmt: skip
    missed = {one.what: one.why for one in certificate.not_reached}
    assert "changed since" in missed[str(changed)]
    assert "on a stick" in missed[str(stick / "attendance.csv")]
    assert "once" in missed["Paper"]
    assert str(out / "attendance.xlsx") in certificate.removed


def test_backups_go_and_a_copy_of_somebodys_own_is_named(tmp_path: Path) -> None:
    path, backups = tmp_path / "event" / "day.eventdesk", tmp_path / "data" / "backups"
    (backups / "other").mkdir(parents=True)
    with desk_on(event_file.create(backups / "other" / "another.eventdesk")) as another:
        another.event.create(EVENT)
    with desk_on(some_file(tmp_path)) as desk:
        work_a_day(desk, tmp_path)
        log = log_named(desk.database) or ""
        name = BackupName(made=datetime(2026, 6, 17, 10), stem="day", log=log).file_name  # noqa: DTZ001
        made = verified_copy(desk.database.engine, backups / name)
        before = verified_copy(desk.database.engine, path.with_name("day-before-0007.eventdesk"))
        own = verified_copy(desk.database.engine, path.with_name("my own copy.eventdesk"))
    settings = Settings(data_dir=tmp_path / "data")
    with bootstrap.open_event(path, settings) as desk:
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
        verified_copy(desk.database.engine, made)
        again = desk.forgetting.forget(keep_wordings=False, confirmed=True)
        assert again.reason == "nobody_to_forget"
    assert made.exists(), "a backup of what remains"
    assert forgotten.certificate is not None
    assert set(forgotten.certificate.removed) == {str(made), str(before)}
    assert str(own) in {one.what for one in forgotten.certificate.not_reached}
    assert own.exists()
    assert (backups / "other" / "another.eventdesk").exists()


def test_a_sealed_event_and_its_sealed_backups_are_forgotten_too(tmp_path: Path) -> None:
    folder = tmp_path / "event"
    folder.mkdir()
    with desk_on(event_file.create(folder / "day.eventdesk", "correct horse")) as desk:
        work_a_day(desk, tmp_path)
        engine, key = desk.database.engine, desk.database.key
        copy = verified_copy(engine, folder / "day-before-0007.eventdesk", key)
        forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
    assert forgotten.certificate is not None
    assert forgotten.certificate.scrubbed
    assert not copy.exists()
    with desk_on(event_file.open_event(folder / "day.eventdesk", "correct horse")) as desk:
        assert desk.verify().holds


def test_a_day_can_be_set_on_which_it_is_offered_and_never_done(worked: EventDesk) -> None:
    event = worked.event.read()
    with pytest.raises(InputError) as early:
        worked.event.change(replace(event, forget_on=date(2026, 6, 16)))
    assert early.value.code == "forgets_too_soon"
    assert worked.event.change(replace(event, forget_on=date(2026, 6, 18))).done
    assert not worked.forgetting.is_due()
    assert isinstance(worked.clock, SetClock)
    worked.clock.set_to(at("08:00") + timedelta(days=1))
    assert worked.forgetting.is_due()
    assert worked.check_in.find("Ann"), "nothing is sprung"
    assert worked.forgetting.forget(keep_wordings=True).done
    assert not worked.forgetting.is_due()
    assert worked.event.change(event).done
    assert worked.verify().holds


def test_what_fails_after_the_act_is_told_as_what_it_is(
    worked: EventDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The act is on disk: nobody may hear that nothing was done."""

    def fail(_forgetting: ForgettingPeople) -> None:
        raise EnvironmentFailure("disk_full", "The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(ForgettingPeople, "finish", fail)
        result = worked.forgetting.forget(keep_wordings=False, confirmed=True)
    assert result.done
    assert result.certificate is None
    assert result.message.startswith("The people are forgotten in the log.")
    assert result.message.endswith("The disk is full.")
    ((certificate, _files),) = worked.forgetting.finish()
    assert certificate.scrubbed
