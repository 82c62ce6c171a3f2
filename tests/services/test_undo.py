"""Undo: what it takes with it, what cannot be undone, and whose turn `Ctrl+Z` takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventdesk.core.delegates import Attendance, Particulars
from eventdesk.core.entries import Refusal
from eventdesk.core.questions.question import Outcome
from eventdesk.services.day_log import UndoPreview
from eventdesk.services.event_desk import EventDesk
from tests.core.running_orders import at
from tests.services.worked_day import (
    PEOPLE,
    import_people,
    import_running_order,
    log_length,
    one,
    running,
    set_clock,
    tables,
)


def preview(desk: EventDesk, act: str | None = None) -> UndoPreview:
    found = desk.day_log.preview_undo(act)
    assert isinstance(found, UndoPreview)
    return found


def test_undo_is_as_if_it_had_never_been_and_undoing_that_brings_it_back(desk: EventDesk) -> None:
    before = tables(desk)
    came = desk.check_in.check_in("A1")
    after, length = tables(desk), log_length(desk)
    undone = desk.day_log.undo(came.act)
    assert tables(desk) == before
    back = desk.day_log.undo(undone.act)
    assert tables(desk) == after
    desk.day_log.undo(back.act)
    assert tables(desk) == before
    assert log_length(desk) == length + 3, "all entries remain"


def test_what_depends_is_named_first_and_goes_with_it_as_one_act(desk: EventDesk) -> None:
    came = desk.check_in.check_in("A1")
    desk.check_in.leave("A1")
    seen = preview(desk, came.act)
    assert seen.sentence == "Ann Lee, Kent checked in"
    assert seen.dependants == ("Ann Lee, Kent left",)
    before = tables(desk)
    asked = desk.day_log.undo(came.act, confirmed=False)
    assert asked.reason == "undo_takes_more"
    assert asked.refusal is not None
    assert asked.refusal.asks
    assert asked.message == "Undoing this also undoes: Ann Lee, Kent left."
    assert "Ann" not in str(asked.entries[0].facts), "facts stay when people are forgotten"
    assert tables(desk) == before
    done = desk.day_log.undo(came.act)
    assert len(done.entries) == 2
    assert one(desk, "A1").attendance is Attendance.EXPECTED
    desk.day_log.undo(done.act)
    assert one(desk, "A1").attendance is Attendance.LEFT


@pytest.mark.parametrize("confirmed", [True, False])
def test_what_depends_on_nothing_is_undone_without_asking(
    desk: EventDesk, *, confirmed: bool
) -> None:
    came = desk.check_in.check_in("A1")
    assert desk.day_log.undo(came.act, confirmed=confirmed).done


def test_an_undo_that_is_undone_takes_what_was_done_in_between(desk: EventDesk) -> None:
    came = desk.check_in.check_in("A1")
    undone = desk.day_log.undo(came.act)
    desk.check_in.check_in("A1")
    assert len(preview(desk, undone.act).dependants) == 1
    desk.day_log.undo(undone.act)
    assert one(desk, "A1").attendance is Attendance.IN
    assert desk.check_in.counts().came == 1


def test_a_substitute_is_taken_back_whole(desk: EventDesk) -> None:
    before = tables(desk)
    new = Particulars(given_name="Zoë", family_name="Quist")
    swap = desk.check_in.substitute("A1", new, authority="Lead")
    assert swap.delegate is not None
    desk.check_in.leave(swap.delegate.id)
    desk.day_log.undo(swap.act)
    assert tables(desk) == before
    assert desk.check_in.find("quist") == []


def test_a_walk_in_goes_with_what_was_forced_about_them(desk: EventDesk) -> None:
    before = tables(desk)
    came = desk.check_in.walk_in(Particulars(given_name="Zoë"), vouched_by="Lead")
    assert came.subject is not None
    desk.check_in.check_in(came.subject, force=True)
    assert len(desk.day_log.undo(came.act).entries) == 2
    assert tables(desk) == before


def test_the_key_takes_back_the_newest_standing_act_of_this_desk(
    desk: EventDesk, second_desk: EventDesk
) -> None:
    desk.check_in.check_in("A1")
    note = desk.day_log.note("fire alarm, false")
    second_desk.check_in.check_in("B2")
    desk.check_in.check_in("A1")  # refused: passed over
    assert preview(desk).act == note.act
    desk.day_log.undo()
    assert preview(desk).sentence == "Ann Lee, Kent checked in"
    desk.day_log.undo()
    assert one(desk, "A1").attendance is Attendance.EXPECTED
    assert one(desk, "B2").attendance is Attendance.IN
    second_desk.day_log.undo()
    refused = second_desk.day_log.undo()
    assert refused.reason == "nothing_to_undo"


def test_the_key_passes_over_what_the_program_wrote(desk: EventDesk, tmp_path: Path) -> None:
    came = desk.check_in.check_in("A1")
    desk.event.take_over("Aisha Rahman")
    desk.exports.write(tmp_path / "out")
    assert preview(desk).act == came.act


def refusal(desk: EventDesk, act: str) -> str | None:
    found = desk.day_log.preview_undo(act)
    assert isinstance(found, Refusal)
    before = tables(desk)
    result = desk.day_log.undo(act)
    assert result.reason == found.reason
    assert tables(desk) == before
    return result.reason


def test_what_cannot_be_undone_is_refused(desk: EventDesk, tmp_path: Path) -> None:
    assert refusal(desk, "no such act") == "no_such_act"
    note = desk.day_log.note("once")
    desk.day_log.undo(note.act)
    assert refusal(desk, note.act) == "already_undone"
    refused = desk.check_in.leave("A1")
    assert refusal(desk, refused.act) == "cannot_be_undone"
    with desk.database.reading() as reading:
        made = reading.log.after(0, 1)[0].act
    assert refusal(desk, made) == "cannot_be_undone"
    desk.exports.write(tmp_path / "out")
    with desk.database.reading() as reading:
        exported = reading.log.after(reading.head().sequence - 1)[0].act
    assert refusal(desk, exported) == "cannot_be_undone"


def test_an_import_can_be_undone_until_somebody_in_it_has_acted(
    desk: EventDesk, tmp_path: Path
) -> None:
    before = tables(desk)
    act = import_people(desk, tmp_path, PEOPLE + "H8,Hal,Fir,Kent,,accepted,,,\n")
    desk.check_in.check_in("A1")
    desk.day_log.undo(act)
    desk.day_log.undo()
    assert tables(desk) == before, "Ann is not in what this import brought"


@pytest.mark.parametrize("how", ["plainly", "with force", "by decision"])
def test_an_import_stays_once_somebody_in_it_was_admitted(
    desk: EventDesk, tmp_path: Path, how: str
) -> None:
    act = import_people(desk, tmp_path, PEOPLE + "H8,Hal,Fir,Kent,,declined,,,\n")
    if how == "plainly":
        desk.check_in.change_rsvp("H8", desk.check_in.find("lee")[0].delegate.rsvp)
    decided = "Let in" if how == "by decision" else None
    came = desk.check_in.check_in("H8", force=how == "with force", override=decided)
    assert came.done
    result = desk.day_log.undo(act)
    assert result.reason == "import_acted_on"
    assert one(desk, "H8").attendance is Attendance.IN


def test_an_import_that_changed_somebody_stays_once_they_came(
    desk: EventDesk, tmp_path: Path
) -> None:
    act = import_people(desk, tmp_path, PEOPLE.replace("Ann,Lee,Kent", "Ann,Lee,Sussex"))
    came = desk.check_in.check_in("A1")
    assert desk.day_log.undo(act).reason == "import_acted_on"
    desk.day_log.undo(came.act)
    assert desk.day_log.undo(act).done
    assert one(desk, "A1").organisation == "Kent"


def test_a_running_order_stays_once_it_has_begun(desk: EventDesk, tmp_path: Path) -> None:
    with desk.database.reading() as reading:
        act = reading.log.after(0)[-1].act
    ticked = desk.running_order.ready("MIN")
    assert desk.day_log.undo(act).reason == "import_acted_on"
    desk.day_log.undo(ticked.act)
    began = desk.running_order.next()
    assert desk.day_log.undo(act).reason == "import_acted_on"
    desk.day_log.undo(began.act)
    assert desk.day_log.undo(act).done
    assert desk.running_order.read().items == ()
    import_running_order(desk, tmp_path)
    assert len(desk.running_order.read().items) == 8


def test_a_wrong_next_undone_leaves_the_item_before_running(desk: EventDesk) -> None:
    set_clock(desk, "09:15")
    desk.running_order.start("TA")
    before = desk.running_order.read()
    set_clock(desk, "09:40")
    wrong = desk.running_order.next()
    assert running(desk) == "TB"
    set_clock(desk, "09:41")
    desk.running_order.adjust(5)
    assert preview(desk, wrong.act).dependants == ("TB: 5 min more",)
    desk.day_log.undo(wrong.act)
    assert desk.running_order.read() == before


def test_a_false_start_undone_late_leaves_the_runs_after_it(desk: EventDesk) -> None:
    set_clock(desk, "08:40")
    false = desk.running_order.next()
    for clock_time in ("09:15", "09:45"):
        set_clock(desk, clock_time)
        desk.running_order.next()
    assert preview(desk, false.act).dependants == ()
    desk.day_log.undo(false.act)
    order = desk.running_order.read()
    assert [run.started_at for run in order.runs] == [at("09:15"), at("09:45")]
    assert running(desk) == "TB"


def test_a_question_comes_back_with_its_own_number(desk: EventDesk) -> None:
    desk.questions.record("First?")
    second = desk.questions.record("Second?")
    undone = desk.day_log.undo(second.act)
    third = desk.questions.record("Third?")
    assert third.question is not None
    assert third.question.number == 3
    desk.day_log.undo(undone.act)
    assert [(q.number, q.text) for q in desk.questions.all()] == [
        (1, "First?"),
        (2, "Second?"),
        (3, "Third?"),
    ]


def test_putting_a_question_by_mistake_gives_the_one_before_back(desk: EventDesk) -> None:
    desk.questions.record("First?")
    desk.questions.record("Second?")
    desk.questions.put("1")
    wrong = desk.questions.put("2")
    assert [q.outcome for q in desk.questions.all()] == [Outcome.ANSWERED, Outcome.BEING_PUT]
    desk.day_log.undo(wrong.act)
    assert [q.outcome for q in desk.questions.all()] == [Outcome.BEING_PUT, Outcome.WAITING]
