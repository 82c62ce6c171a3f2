"""What people complain of in counts, logs and failing machines, and that it cannot happen here.

Each docstring says what went wrong elsewhere.
"""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import event as sqlalchemy_event

from eventdesk.core.delegates import Attendance
from eventdesk.services.event_desk import EventDesk
from tests.cli.shell import Shell
from tests.end_to_end.listed_event import desk_of, make_event, person

ROOT = Path(__file__).parents[2]
OFFLINE = Path(__file__).with_name("without_a_network.py")
KILLED = Path(__file__).with_name("killed_before_the_screen.py")


def people(number: int) -> str:
    """A list of so many, every fifth of them with two others."""
    rows = (
        f"P{place},Given{place},Family{place},{1 + 2 * (place % 5 == 0)}\n"
        for place in range(number)
    )
    return "Reference,First name,Last name,Party size\n" + "".join(rows)


class Book:
    """Heads by reference, kept by hand from what each desk was told; no part of the program."""

    def __init__(self) -> None:
        self.heads: dict[str, int] = {}
        self.done: list[tuple[str, str, int | None]] = []
        """Act, whose, and the heads before it."""

    def note(self, act: str, code: str, heads: int) -> None:
        self.done.append((act, code, self.heads.get(code)))
        self.heads[code] = heads

    @property
    def inside(self) -> int:
        """Names that are in."""
        return sum(heads > 0 for heads in self.heads.values())


@pytest.mark.parametrize("seed", range(4))
def test_counts_at_the_door_are_never_a_cached_guess(
    shell: Shell, tmp_path: Path, seed: int
) -> None:
    """Nobody knew how many were inside: the figure was minutes old, or wrong at every door."""
    chance, book = random.Random(seed), Book()
    path = make_event(tmp_path, people(12))
    with ExitStack() as opened:
        desks = [opened.enter_context(desk_of(path, name)) for name in ("North", "South", "Side")]
        desks[0].event.change(replace(desks[0].event.read(), capacity=1))
        for _ in range(60):
            act_somehow(chance.choice(desks), f"P{chance.randrange(12)}", chance, book)
            for desk in desks:
                counts = desk.check_in.counts()
                assert (counts.inside, counts.heads) == (book.inside, sum(book.heads.values()))
                assert counts.adds_up
    assert shell.done("roll", path)["heads"] == sum(book.heads.values())


def act_somehow(desk: EventDesk, code: str, chance: random.Random, book: Book) -> None:
    """One act at random; what was done goes into the book, and the desk is told the right total."""
    now, size = book.heads.get(code, 0), person(desk, code).party_size
    match chance.choice(("come", "come", "leave", "more", "some", "undo")):
        case "come":
            then, may = chance.randint(1, size), now == 0
            result = desk.check_in.check_in(code, heads=then)
        case "leave":
            then, may = 0, now > 0
            result = desk.check_in.leave(code)
        case "more":
            then, may = now + 2, now > 0
            result = desk.check_in.more_came(code, 2)
        case "some":
            then, may = now - 1, now > 1
            result = desk.check_in.some_left(code, 1)
        case _:
            undo_the_newest(desk, book)
            return
    assert result.done is may
    if may:
        book.note(result.act, code, then)
    assert result.heads_inside == sum(book.heads.values())


def undo_the_newest(desk: EventDesk, book: Book) -> None:
    """Take back the newest act of all, wherever it was made."""
    if book.done:
        act, code, before = book.done.pop()
        assert desk.day_log.undo(act).done
        book.heads[code] = before or 0


def test_a_check_in_asks_the_database_no_more_where_the_list_is_long(tmp_path: Path) -> None:
    """The longer the list, the slower each scan, until people were let in unscanned."""
    asked = []
    for number in (20, 2_000):
        path = make_event(tmp_path / str(number), people(number))
        statements: list[str] = []
        with desk_of(path, "North") as desk:
            engine = desk.database.engine
            sqlalchemy_event.listen(
                engine,
                "before_cursor_execute",
                lambda _c, _cursor, statement, *_: statements.append(statement),  # noqa: B023
            )
            assert desk.check_in.check_in("P7").done
        asked.append(len(statements))
        read_whole = [one for one in statements if "FROM delegates" in one and "WHERE" not in one]
        assert read_whole == [], "nobody else's row is read for one arrival"
    assert asked[0] == asked[1]
    assert asked[1] <= 30


def test_a_desk_needs_no_network_and_nothing_is_to_be_switched_on(tmp_path: Path) -> None:
    """At the door there was no network, and working without one had to be switched on before."""
    (tmp_path / "people.csv").write_text(people(20), encoding="utf-8")
    finished = subprocess.run(
        [sys.executable, str(OFFLINE), str(tmp_path)],
        cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": ""},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (finished.returncode, finished.stderr) == (0, "")
    assert "3 inside at " in finished.stdout


@pytest.mark.timeout(120)
def test_whoever_was_checked_in_is_in_though_the_screen_never_said_so(tmp_path: Path) -> None:
    """The program was killed between the scan and the screen, and the arrival was gone."""
    path = make_event(tmp_path, people(5))
    for code in ("P1", "P2", "P0"):
        finished = subprocess.run(
            [sys.executable, str(KILLED), str(path), code],
            cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": "", "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert finished.returncode not in (0, 1), finished.stderr
        assert finished.stdout == "committed\n"
        with desk_of(path, "Again") as desk:
            assert person(desk, code).attendance is Attendance.IN
            assert desk.verify().findings == ()
            assert desk.check_in.check_in(code).reason == "already_in"
