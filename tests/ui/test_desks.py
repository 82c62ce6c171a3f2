"""Who is connected, as what, how far behind: words, the table, its order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_desks import seen, standing
from page_of_widgets import PageMaker
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.services.clocks import SetClock
from eventdesk.services.sample import evening_before
from eventdesk.ui.joined.desks_card import DesksCard
from eventdesk.ui.joined.desks_model import Column, DesksModel
from eventdesk.ui.joined.words import (
    came_back,
    clock_sentence,
    clock_words,
    desk_rows,
    foot_words,
    not_sent_yet,
    went_alone,
)
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import State, Theme

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = ("Foyer", "Side door", "Stage", "Notes", "Office")
DESKS = st.lists(
    st.builds(
        seen, st.sampled_from(NAMES), st.sampled_from(DeskKind), away=st.integers(0, 3),
        behind=st.integers(0, 3), to_send=st.integers(0, 3), offset=st.integers(-200, 200),
    ),
    max_size=5,
)  # fmt: skip


def test_the_foot_says_how_it_stands_without_alarm() -> None:
    here = standing(seen("Foyer"), seen("Side door"), seen("Stage", away=4))
    assert foot_words(here).word == "Connected · 2 desks"
    alone = foot_words(standing(alone=True, to_send=3))
    assert (alone.word, alone.icon) == ("Alone · 3 to send", "link-off")
    assert foot_words(standing(alone=True)).word == "Working alone"
    assert foot_words(standing(to_send=3)).word == "Sending 3"
    for one in (here, standing(alone=True, to_send=3), standing(to_send=1)):
        assert foot_words(one).ink not in {"stop", "warn"}


def test_the_lines_say_what_is_safe_and_what_was_done() -> None:
    assert went_alone(standing(alone=True)).state is State.NEUTRAL
    assert "kept on this computer and sent" in went_alone(standing(alone=True)).sentence
    assert "last knew" in went_alone(standing(alone=True, kind=DeskKind.DISPLAY)).sentence
    assert came_back(3, 1).sentence == "Back. 3 acts were sent. 1 needs the lead."
    assert came_back(1).sentence == "Back. 1 act was sent."
    assert not_sent_yet(3).startswith("3 acts are not sent yet. They are kept on this computer")
    assert not_sent_yet(1).startswith("1 act is not sent yet. It is kept")


@pytest.mark.parametrize(
    ("seconds", "words", "sentence"),
    [
        (0, "right", ""),
        (2, "right", ""),
        (-180, "3 min ahead", "This computer’s clock is 3 min ahead of the server’s."),
        (45, "45 s behind", "This computer’s clock is 45 s behind the server’s."),
    ],
)
def test_a_clock_is_told_of_when_it_is_out_by_more_than_two_seconds(
    seconds: int, words: str, sentence: str
) -> None:
    offset = seen("Foyer", offset=seconds).offset
    assert clock_words(offset) == words
    assert clock_sentence(offset).startswith(sentence)
    assert bool(clock_sentence(offset)) is bool(sentence)


def test_two_desks_of_one_name_are_two_rows() -> None:
    rows = desk_rows(standing(seen("Foyer"), seen("Foyer", DeskKind.CHAIR)), {}, str)
    assert len({row.id for row in rows}) == 2
    assert [row.is_own for row in rows] == [True, False]


@given(states=st.lists(st.tuples(DESKS, st.sampled_from(Column), st.booleans()), max_size=5))
def test_the_rows_are_what_is_known_in_the_order_chosen(
    states: list[tuple[list[object], Column, bool]],
) -> None:
    model = DesksModel()
    for desks, column, descending in states:
        rows = desk_rows(standing(*desks), {}, lambda at: f"{at:%H:%M}")  # type: ignore[arg-type]
        model.sort_by(column, descending=descending)
        model.show_rows(rows)
        assert sorted(model.rows, key=lambda row: row.id) == sorted(rows, key=lambda row: row.id)
        fresh = DesksModel()
        fresh.show_rows(rows)
        fresh.sort_by(column, descending=descending)
        assert model.rows == fresh.rows


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = DesksModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for desks in ((), ("Stage", "Foyer", "Notes"), ("Notes", "Side door"), ("Foyer", "Notes")):
        known = standing(*(seen(one, behind=len(desks)) for one in desks))
        model.show_rows(desk_rows(known, {}, str))
        model.sort_by(Column.BEHIND, descending=True)
    assert {row.desk for row in model.rows} == {"Foyer", "Notes"}


def test_the_order_is_chosen_by_keys_and_a_chosen_desk_stays(
    theme: Theme, page_with: PageMaker
) -> None:
    live = LiveEvent(SetClock(evening_before(), speed=0))
    card = DesksCard(theme, live)
    page_with(card)
    desks = [seen("Stage", behind=2), seen("Foyer"), seen("Office", behind=9, away=3)]
    card.show_standing(standing(*desks))
    table = card.table
    assert card.focusProxy() is table
    table.setCurrentIndex(table.model().index(0, 0))

    def names() -> list[str]:
        return [row.desk for row in card.desks.rows]

    assert names() == ["Foyer", "Office", "Stage"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    for _ in range(Column.BEHIND):
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert names() == ["Foyer", "Stage", "Office"]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert names() == ["Office", "Stage", "Foyer"]
    assert card.order.text() == "Ordered by behind, last first"
    assert card.desks.rows[table.currentIndex().row()].desk == "Office"
    card.show_standing(standing(*desks, seen("Side door", behind=20)))
    assert card.desks.rows[table.currentIndex().row()].desk == "Office"
    spoken = table.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Foyer (this desk), Registration, Connected, Clock: right, Version: 1.0"
    live.stop()
