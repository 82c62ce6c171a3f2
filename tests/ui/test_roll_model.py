"""The roll as rows: a tick changes its row and no other, and the rows are always those of today."""

from __future__ import annotations

from datetime import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from opened_event import OpenedEvent, OpenSample
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eventdesk.core.roll.grouping import Grouping
from eventdesk.core.roll.roll import RollLine
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.models.roll_model import RollModel
from eventdesk.ui.models.roll_row import HeadRow, NameRow
from eventdesk.ui.widgets.row_model import ROW_ROLE

SOME = ("VRU-0331", "VRU-0499", "VRU-0590", "VRU-0394", "VRU-0261", "VRU-0422", "VRU-0233")


def opened_model(opened: OpenedEvent) -> RollModel:
    model = RollModel(opened.live)
    model.open()
    opened.qtbot.waitUntil(lambda: not model.is_reading)
    return model


def arrive(opened: OpenedEvent, *codes: str) -> None:
    def all_come(desk: EventDesk) -> None:
        for code in codes:
            desk.check_in.check_in(code, force=True)

    opened.acts.perform(all_come)
    opened.settle()


def rows(model: RollModel) -> list[object]:
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def shown(model: RollModel) -> list[str]:
    return [
        row.title if isinstance(row, HeadRow) else row.line.reference
        for row in rows(model)
        if isinstance(row, HeadRow | NameRow)
    ]


def test_who_needs_help_is_first_and_letters_have_heads(
    open_sample: OpenSample, qtmodeltester: ModelTester
) -> None:
    opened = open_sample(time(9, 0))
    model = opened_model(opened)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert shown(model) == []
    arrive(opened, *SOME)
    assert shown(model) == [
        "Help needed to get out", "VRU-0590", "VRU-0394",
        "A", "VRU-0261", "VRU-0422", "VRU-0233",
        "D", "VRU-0331", "VRU-0499",
    ]  # fmt: skip
    head = model.index(0, 0)
    assert head.flags() == Qt.ItemFlag.NoItemFlags
    assert head.data(Qt.ItemDataRole.AccessibleTextRole) == "Help needed to get out, 2 people"
    said = str(model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Hamish Auchterlonie, Redcliffe Evaluation Collective, Assistance dog")


def test_a_tick_changes_its_row_and_the_head_and_nobody_moves(
    open_sample: OpenSample, qtmodeltester: ModelTester
) -> None:
    opened = open_sample(time(9, 0))
    model = opened_model(opened)
    arrive(opened, *SOME)
    opened.acts.perform(lambda desk: desk.roll.call())
    opened.settle()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    before = shown(model)
    moved = [
        QSignalSpy(signal)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.rowsMoved)
    ]
    changed = QSignalSpy(model.dataChanged)
    opened.acts.perform(lambda desk: desk.roll.found_safe("VRU-0331"))
    opened.settle()
    assert shown(model) == before
    assert [spy.count() for spy in moved] == [0, 0, 0, 0]
    assert [changed.at(n)[0].row() for n in range(changed.count())] == [8, 7]
    row = model.index(8, 0).data(ROW_ROLE)
    assert isinstance(row, NameRow)
    assert row.safe == "Safe 09:00"
    assert (model.sums.heads, model.sums.safe) == (7, 1)


def test_the_end_of_the_roll_call_takes_every_mark_away(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    model = opened_model(opened)
    arrive(opened, *SOME)
    opened.acts.perform(lambda desk: desk.roll.call())
    opened.acts.perform(lambda desk: desk.roll.found_safe("VRU-0331"))
    opened.acts.perform(lambda desk: desk.check_in.leave("VRU-0499"))
    opened.settle()
    assert "VRU-0499" in shown(model)
    opened.acts.perform(lambda desk: desk.roll.end())
    opened.settle()
    assert "VRU-0499" not in shown(model)
    assert model.sums.safe == 0
    assert all(not row.safe for row in rows(model) if isinstance(row, NameRow))


def test_a_group_goes_with_its_last_name(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    model = opened_model(opened)
    arrive(opened, *SOME)
    opened.acts.perform(lambda desk: desk.check_in.leave("VRU-0331"))
    opened.acts.perform(lambda desk: desk.check_in.leave("VRU-0499"))
    opened.settle()
    assert "D" not in shown(model)
    assert model.rowCount() == 7


def test_only_the_missing_are_shown_when_asked_and_stay_when_ticked(
    open_sample: OpenSample,
) -> None:
    opened = open_sample(time(9, 0))
    model = opened_model(opened)
    arrive(opened, *SOME)
    opened.acts.perform(lambda desk: desk.roll.call())
    opened.acts.perform(lambda desk: desk.roll.found_safe("VRU-0331"))
    opened.settle()
    model.narrow("", only_missing=True)
    assert "VRU-0331" not in shown(model)
    opened.acts.perform(lambda desk: desk.roll.found_safe("VRU-0499"))
    opened.settle()
    assert "VRU-0499" in shown(model)
    model.narrow("", only_missing=True)
    assert "D" not in shown(model)


def test_letters_narrow_by_any_word_of_the_name_and_by_the_code(open_sample: OpenSample) -> None:
    opened = open_sample(time(9, 0))
    model = opened_model(opened)
    arrive(opened, *SOME)
    found = {
        typed: [one for one in _narrowed(model, typed) if "-" in one]
        for typed in ("da", "zoe", "da rh", "vru0590", "xyz", "")
    }
    assert found["da"] == ["VRU-0331", "VRU-0499"]
    assert found["zoe"] == ["VRU-0422"]
    assert found["da rh"] == ["VRU-0331", "VRU-0499"]
    assert found["vru0590"] == ["VRU-0590"]
    assert found["xyz"] == []
    assert len(found[""]) == len(SOME)


def _narrowed(model: RollModel, typed: str) -> list[str]:
    model.narrow(typed, only_missing=False)
    return shown(model)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ["in", "in", "leave", "call", "drill", "safe", "safe", "safe", "end", "undo",
             "correct", "narrow", "all", "missing", "group", "wardens"]
        ),
        st.sampled_from(SOME),
    ),
    max_size=12,
)  # fmt: skip


def test_however_it_came_about_the_rows_are_those_of_a_fresh_look(
    open_sample: OpenSample, qtbot: QtBot
) -> None:
    opened = open_sample(time(9, 0))
    followed = opened_model(opened)
    arrive(opened, *SOME)

    @settings(
        max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(ACTS)
    def any_day(acts: list[tuple[str, str]]) -> None:
        for act, code in acts:
            _do(opened, followed, act, code)
        if followed.typed or followed.only_missing:
            followed.narrow("", only_missing=False)
        fresh = opened_model(opened)
        fresh.divide(followed.grouping, followed.wardens)
        if followed.grouping is Grouping.WARDENS:
            # The shares stay as they were divided, so that no warden's list changes under them.
            followed.divide(Grouping.WARDENS, followed.wardens)
        assert rows(followed) == rows(fresh)
        assert followed.sums == fresh.sums
        fresh.deleteLater()

    any_day()


def _do(opened: OpenedEvent, model: RollModel, act: str, code: str) -> None:
    wishes = {
        "in": lambda desk: desk.check_in.check_in(code, force=True),
        "leave": lambda desk: desk.check_in.leave(code),
        "call": lambda desk: desk.roll.call(),
        "drill": lambda desk: desk.roll.call(drill=True),
        "safe": lambda desk: desk.roll.found_safe(code),
        "end": lambda desk: desk.roll.end(),
        "undo": lambda desk: desk.day_log.undo(),
        "correct": lambda desk: desk.check_in.correct(
            code, {"family_name": f"Z{code[-2:]}", "access_needs": "" if "4" in code else "Ramp"}
        ),
    }
    if act in wishes:
        opened.acts.perform(wishes[act])
        opened.settle()
    elif act == "narrow":
        model.narrow("a", only_missing=model.only_missing)
    elif act == "all":
        model.narrow("", only_missing=False)
    elif act == "missing":
        model.narrow(model.typed, only_missing=True)
    else:
        by = {"group": Grouping.ORGANISATION, "wardens": Grouping.WARDENS}
        model.divide(by[act], 3)


def test_very_many_are_read_in_portions_and_none_is_lost(open_sample: OpenSample) -> None:
    """Whoever comes, goes or is ticked while they are being read is as everybody else."""
    opened = open_sample(time(9, 0))
    arrive(opened, *SOME)
    known = opened.live.delegates
    template = known[opened.delegate_id("Zoë Ackroyd")]
    from msgspec.structs import replace

    for number in range(2000):
        known[f"many{number}"] = replace(template, id=f"many{number}")
    model = RollModel(opened.live)
    model.open()
    assert model.is_reading
    assert model.rowCount() == 0
    known["late"] = replace(template, id="late")
    gone = known.pop("many1999")
    opened.live.delegates_changed.emit((known["late"],), frozenset({gone.id}))
    opened.qtbot.waitUntil(lambda: not model.is_reading)
    lines = [line for row in range(model.rowCount()) if (line := model.line_at(row)) is not None]
    assert len(lines) == len(SOME) + 2000
    assert model.sums.names == len(lines)
    assert isinstance(model.line_of("late"), RollLine)
    assert model.line_of(gone.id) is None
