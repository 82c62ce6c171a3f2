"""What nobody holds any more is let go of on the GUI thread, whoever made the rest."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from eventdesk.core.collecting import not_collecting
from eventdesk.core.garbage import GARBAGE_AFTER
from eventdesk.ui.garbage_rounds import GarbageRounds

MANY = GARBAGE_AFTER[0] + 10_000


class Window(QObject):
    """Something of Qt that only it itself holds."""

    let_go_in: list[int]

    def __init__(self, let_go_in: list[int]) -> None:
        super().__init__()
        self.let_go_in, self.itself = let_go_in, self

    def __del__(self) -> None:
        self.let_go_in.append(threading.get_ident())


@pytest.fixture
def rounds(qtbot: QtBot) -> GarbageRounds:
    """In a process where Python looked by itself until then, as it does while no test runs."""
    gc.collect()
    gc.enable()
    return GarbageRounds()


def make_many() -> list[list[int]]:
    return [[place] for place in range(MANY)]


def test_another_thread_that_makes_very_much_lets_go_of_nothing(rounds: GarbageRounds) -> None:
    let_go_in: list[int] = []
    Window(let_go_in)
    kept: list[list[list[int]]] = []
    thread = threading.Thread(target=lambda: kept.append(make_many()))
    thread.start()
    thread.join()
    assert let_go_in == []
    rounds.look()
    assert let_go_in == [threading.get_ident()]


def test_little_is_not_worth_a_walk_and_nobody_walks_while_very_many_are_made(
    rounds: GarbageRounds,
) -> None:
    let_go_in: list[int] = []
    Window(let_go_in)
    rounds.look()
    assert let_go_in == []
    made = make_many()
    with not_collecting():
        rounds.look()
        assert let_go_in == []
    rounds.look()
    assert len(made) == MANY
    assert let_go_in == [threading.get_ident()]


def test_it_looks_by_itself_now_and_then(rounds: GarbageRounds, qtbot: QtBot) -> None:
    let_go_in: list[int] = []
    Window(let_go_in)
    made = make_many()
    qtbot.waitUntil(lambda: bool(let_go_in), timeout=30_000)
    assert len(made) == MANY
