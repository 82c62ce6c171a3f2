"""Moving an event to a server and back: whole at one place, and nowhere twice."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from eventdesk.core.actions import Action
from eventdesk.core.moving import MovedAway, Place
from eventdesk.core.progress import Step, Stopped
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.moving.moving import carry_out
from eventdesk.services.moving.wish import Moving
from eventdesk.services.performer import ActResult
from eventdesk.storage import event_file
from eventdesk.storage.engine import WRITES
from tests.core.running_orders import at
from tests.services.moved_days import (
    IDENTITY,
    desk_at,
    empty_database,
    every_row,
    move,
    refusal,
    rows_at,
    worked_file,
)
from tests.services.worked_day import PEOPLE, import_people, one

Press = Callable[[EventDesk], ActResult]

PRESSES: tuple[Press, ...] = (
    lambda desk: desk.check_in.check_in("B2"),
    lambda desk: desk.check_in.check_in("E5", acknowledged=True),
    lambda desk: desk.check_in.check_in("F6", heads=2),
    lambda desk: desk.check_in.leave("A1"),
    lambda desk: desk.check_in.check_in("D4", override="Came after all"),
    lambda desk: desk.running_order.next(),
    lambda desk: desk.running_order.adjust(5),
    lambda desk: desk.questions.record("Who keeps the register?", asker_id=one(desk, "A1").id),
    lambda desk: desk.day_log.note("Fire alarm, “false”: Łódź ☂"),
    lambda desk: desk.day_log.undo(None),
    lambda desk: desk.check_in.correct("C3", {"organisation": "Sussex"}),
    lambda desk: desk.event.name_lead("Aisha Rahman"),
)


@given(
    before=st.lists(st.sampled_from(PRESSES), max_size=6),
    there=st.lists(st.sampled_from(PRESSES), max_size=4),
    after=st.lists(st.sampled_from(PRESSES), max_size=4),
)
@settings(max_examples=3, suppress_health_check=[HealthCheck.too_slow])
def test_any_day_comes_back_equal_in_every_row_and_goes_on(
    before: list[Press], there: list[Press], after: list[Press]
) -> None:
    with tempfile.TemporaryDirectory() as folder, empty_database() as url:
        path = worked_file(Path(folder))
        with desk_at(path) as desk:
            for press in before:
                press(desk)
            kept = desk.verify().head
        moved = move(path, url)
        assert moved.put_aside is not None
        assert rows_at(url) == rows_at(moved.put_aside)
        with desk_at(url) as desk:
            for press in there:
                press(desk)
            assert desk.verify(kept).findings == ()
        back = move(url, path)
        assert back.to is Place.FILE
        assert rows_at(path) == rows_at(url)
        # What a file does that never left is what this one does: the same presses, the same sums.
        stayed = Path(folder) / "stayed.eventdesk"
        stayed.write_bytes(path.read_bytes())
        with desk_at(path) as desk, desk_at(stayed) as other:
            said = [(press(desk).reason, press(other).reason) for press in after]
            assert all(ours == theirs for ours, theirs in said)
            assert desk.check_in.counts() == other.check_in.counts()
            assert desk.verify(kept).findings == ()


def test_the_move_is_the_last_act_of_the_place_it_leaves(tmp_path: Path) -> None:
    path = worked_file(tmp_path)
    with empty_database() as url:
        moved = move(path, url)
        aside = moved.put_aside
        assert aside is not None
        assert not path.exists()
        assert aside.name.startswith("day moved to a server 20")
        with desk_at(aside) as desk:
            last = desk.day_log.rows()[-1]
            assert (last.action, last.sentence) == (
                "event.moved",
                "Moved from its file to a server",
            )
            with pytest.raises(MovedAway):
                desk.day_log.note("too late")
        with desk_at(url) as desk:
            assert desk.day_log.note("in time").done
            with desk.database.reading() as reading:
                (entry,) = reading.log.of_action(Action.EVENT_MOVED)
            assert dict(entry.facts) == {"from": "file", "to": "server"}
            assert not desk.day_log.undo(entry.act).done
        assert refusal(aside, url) == "", "it is there already, and has gone on"
        assert refusal(url, tmp_path / "back") == ""
        with desk_at(url) as desk, pytest.raises(MovedAway):
            desk.check_in.check_in("B2")
        assert refusal(url, tmp_path / "again") == "moved_already", "it would go on at two places"


def test_whoever_was_at_work_there_is_told_at_the_next_press(tmp_path: Path) -> None:
    with empty_database() as url:
        move(worked_file(tmp_path), url)
        with desk_at(url) as desk:
            assert desk.check_in.check_in("B2").done
            move(url, tmp_path / "back")
            with pytest.raises(MovedAway):
                desk.check_in.check_in("C3")
            assert one(desk, "B2").heads == 1, "and can read on"


def test_what_cannot_be_moved_is_said_and_nothing_is_changed(tmp_path: Path) -> None:
    path = worked_file(tmp_path)
    (tmp_path / "letter.eventdesk").write_text("Dear all")
    (tmp_path / "other").mkdir()
    other = worked_file(tmp_path / "other")
    with empty_database() as url, empty_database() as taken:
        before = rows_at(path)
        move(other, taken)
        assert refusal(path, tmp_path / "copy") == "same_place"
        assert refusal(taken, url) == "same_place"
        assert refusal(path, url, seal="three words to keep") == "not_a_file"
        assert refusal(path, taken) == "exists"
        assert refusal(taken, path) == "exists"
        assert refusal(taken, tmp_path / "letter.eventdesk") == "exists"
        assert refusal(taken, tmp_path / "nowhere" / "day") == "no_folder"
        assert refusal(tmp_path / "gone", url) == "not_found"
        assert refusal(path, url, takes_back=True) == "not_moved"
        assert refusal(url, tmp_path / "copy") in {"no_event", "not_an_event"}
        with event_file.open_event(path) as held, held.reading():
            assert refusal(path, url) == "in_use"
        assert rows_at(path) == before
        with desk_at(path) as desk, desk_at(taken) as there:
            assert desk.day_log.note("as before").done
            assert there.day_log.note("there too").done


def test_what_arrives_otherwise_than_it_left_does_not_stay(tmp_path: Path) -> None:
    """A database that changes something of which no law knows: rows are compared, one by one."""
    path = worked_file(tmp_path)
    with empty_database() as url:
        with event_file.create(url) as database:
            writes = database.engine.connect().execution_options(**{WRITES: True})
            with writes as connection, connection.begin():
                connection.execute(text(
                    "CREATE FUNCTION slips() RETURNS trigger LANGUAGE plpgsql AS "
                    "$$ BEGIN NEW.revision := 0; RETURN NEW; END $$"
                ))  # fmt: skip
                connection.execute(text(
                    "CREATE TRIGGER slips BEFORE INSERT ON delegates "
                    "FOR EACH ROW EXECUTE FUNCTION slips()"
                ))  # fmt: skip
        before = rows_at(path)
        assert refusal(path, url) == "bad_copy"
        assert rows_at(path) == before
        assert not any(rows_at(url)[name] for name in ("entries", "delegates"))
        with desk_at(path) as desk:
            assert desk.day_log.note("as before").done


@pytest.mark.parametrize("stopped_at", [Step.WRITING, Step.COMPARING])
def test_whoever_stops_it_has_changed_nothing(stopped_at: Step, tmp_path: Path) -> None:
    path = worked_file(tmp_path)
    clock = SetClock(at("08:30"), speed=0)

    def stop(step: Step, _done: int, _of: int) -> None:
        if step is stopped_at:
            raise Stopped

    with empty_database() as url:
        before = rows_at(path)
        with pytest.raises(Stopped):
            carry_out(Moving(source=str(path), target=url), clock, IDENTITY, stop)
        assert rows_at(path) == before
        assert not rows_at(url)["entries"]
        move(path, url)
        before = rows_at(url)
        with pytest.raises(Stopped):
            carry_out(Moving(source=url, target=str(path)), clock, IDENTITY, stop)
        assert rows_at(url) == before
        assert not path.exists()
        with desk_at(url) as desk:
            assert desk.day_log.note("as before").done


def test_a_damaged_log_is_not_moved(tmp_path: Path) -> None:
    path = worked_file(tmp_path)
    with event_file.open_event(path) as database:
        writes = database.engine.connect().execution_options(**{WRITES: True})
        with writes as connection, connection.begin():
            connection.execute(text("UPDATE entries SET facts = '{}' WHERE sequence = 3"))
    with empty_database() as url:
        assert refusal(path, url) == "bad_copy"
        assert path.exists()
        assert not rows_at(url)["entries"]


def test_a_move_that_did_not_arrive_is_made_again_or_taken_back(tmp_path: Path) -> None:
    """Closed, and the server had lost what had arrived: the disk it had is gone."""
    path = worked_file(tmp_path)
    with empty_database() as lost:
        aside = move(path, lost).put_aside
    assert aside is not None
    with empty_database() as url:
        assert refusal(aside, lost, takes_back=True) == "not_confirmed"
        assert refusal(aside, url) == "moved_already"
        assert move(aside, url, confirmed=True).to is Place.SERVER
        (again,) = tmp_path.glob("*moved to a server*moved to a server*")
        with desk_at(url) as desk:
            with desk.database.reading() as reading:
                assert len(list(reading.log.of_action(Action.EVENT_MOVED))) == 1
            assert desk.check_in.check_in("B2").done
        assert refusal(again, url, takes_back=True) == "exists"
    assert move(again, url, takes_back=True, confirmed=True).was_taken_back
    with desk_at(again) as desk:
        assert desk.check_in.check_in("B2").done


def test_a_list_is_brought_in_again_and_old_acts_undone_after_a_move(tmp_path: Path) -> None:
    path = worked_file(tmp_path)
    with empty_database() as url:
        move(path, url)
        with desk_at(url) as desk:
            changed = PEOPLE.replace("Bob,Ray,Kent", "Bob,Ray,Surrey") + "H8,Hal,Fir,Kent,,,,,\n"
            import_people(desk, tmp_path, changed)
            assert one(desk, "B2").particulars.organisation == "Surrey"
            came = one(desk, "A1")
            assert came.heads == 1
            with desk.database.reading() as reading:
                (act,) = {
                    entry.act
                    for entry in reading.log.all()
                    if entry.action is Action.DELEGATE_CHECKED_IN
                }
            undone = desk.day_log.undo(act)
            assert undone.done
            assert one(desk, "A1").heads == 0
        move(url, path)
        with desk_at(path) as desk:
            assert desk.day_log.undo(undone.act).done
            assert one(desk, "A1").heads == 1
            assert every_row(desk.database)["delegates"]
