"""Desks that are processes, each behind a network of its own, on one event of a server.

Whatever happens to them is driven by what they tell: the weather turns after so many acts, and
where nobody has told anything for a while. What is found in the end is in
`several_desks_findings`.
"""

from __future__ import annotations

import multiprocessing as mp
import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Self

from acting_at_random import ORDER, PEOPLE
from cutting_proxy import CuttingProxy, Weather
from desk_at_work import DeskAt, Failed, Got, Word, work
from event_state import State
from msgspec import structs
from proving_server import ProvingServer

from eventdesk.bootstrap import Settings, create_event
from eventdesk.core.event import Event
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import read_code, written
from eventdesk.services.server_setup import DeskCode, renew, set_up

KINDS = (
    DeskKind.REGISTRATION,
    DeskKind.REGISTRATION,
    DeskKind.CHAIR,
    DeskKind.QUESTIONS,
    DeskKind.ORGANISER,
    DeskKind.REGISTRATION,
    DeskKind.CHAIR,
    DeskKind.REGISTRATION,
)
QUIET_SECONDS = 1.0
"""Where nobody has told anything for so long, the weather turns."""
STAYS_SECONDS = 0.25
"""The weather stays so long: acts that are done alone take no time, and sending takes some."""
PATIENCE_SECONDS = 300
"""So long nothing at all may be told before it counts as stuck."""


class StuckError(Exception):
    """Desks that tell nothing any more."""


@dataclass(slots=True)
class Desk:
    """One desk as whoever drives it sees it."""

    at: DeskAt
    proxy: CuttingProxy
    process: mp.process.BaseProcess
    pipe: Connection
    busy: bool = True
    got: list[Got] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    state: State | None = None
    said: tuple[str, ...] = ()
    """Why it worked alone, in the program's own words, as it told when it was closed."""
    slept: bool = False
    """Whether it was stopped for a while: its own acts then waited for that."""
    ended: bool = False
    """Whether its process is over; it tells nothing more."""


@dataclass(slots=True)
class SeveralDesks:
    """A number of desks on one event; a context manager that ends them."""

    server: ProvingServer
    folder: Path
    chance: random.Random
    joined: bool = True
    """Whether each desk has its own copy; else they act on the server alone."""
    desks: list[Desk] = field(default_factory=list)
    database: str = ""
    turns: Counter[str] = field(default_factory=Counter)
    """What the weather did, and how often."""

    def make(self) -> None:
        """Make the event on the server, with its lists."""
        self.database = self.server.new_database()
        today = datetime.now(UTC).date()
        event = Event(name="Proof", date=today, timezone="Europe/London")
        self.folder.mkdir(parents=True, exist_ok=True)
        with create_event(self.owners_address, event, self._settings("Office")) as desk:
            path = self.folder / "list.csv"
            path.write_text(_people(), encoding="utf-8")
            desk.invite_list.apply(desk.invite_list.preview(path))
            path.write_text(ORDER, encoding="utf-8")
            desk.running_order_import.apply(desk.running_order_import.preview(path))

    @property
    def owners_address(self) -> str:
        """How the server is reached by whoever owns it, with no network between."""
        return self.server.url(self.database)

    def _settings(self, desk: str) -> Settings:
        return Settings(data_dir=self.folder / "office", desk=desk)

    def join(self, kinds: Sequence[DeskKind], off: Sequence[timedelta] = ()) -> None:
        """Start one desk of each of these kinds, and wait until all are ready."""
        wanted = [(f"Desk {number + 1}", kind) for number, kind in enumerate(kinds)]
        for number, made in enumerate(set_up(self.owners_address, wanted).desks):
            proxy = CuttingProxy(self.server.port, self.chance.randrange(10**9))
            at = DeskAt(
                name=made.name,
                kind=made.kind,
                code=self._code(made, proxy),
                joins=self.joined,
                folder=self.folder / f"desk{number + 1}",
                seed=self.chance.randrange(10**9),
                clock_off=off[number] if number < len(off) else timedelta(0),
            )
            self.desks.append(self._started(at, proxy))
        self.until_ready()

    def _code(self, made: DeskCode, proxy: CuttingProxy) -> str:
        """A desk's join code, by which it comes through its own network."""
        return written(structs.replace(read_code(made.code), port=proxy.port))

    def _started(self, at: DeskAt, proxy: CuttingProxy) -> Desk:
        process, pipe = self._process(at)
        return Desk(at=at, proxy=proxy, process=process, pipe=pipe)

    def _process(self, at: DeskAt) -> tuple[mp.process.BaseProcess, Connection]:
        ours, theirs = mp.Pipe()
        context = mp.get_context("forkserver")
        context.set_forkserver_preload(["desk_at_work"])
        process = context.Process(target=work, args=(at, theirs), daemon=True)
        process.start()
        theirs.close()
        return process, ours

    def living(self) -> list[Desk]:
        """The desks whose process was not ended."""
        return [one for one in self.desks if not one.ended]

    def kill(self, desk: Desk) -> None:
        """End the process of a desk by SIGKILL, and read what it had told until then."""
        desk.process.kill()
        desk.process.join()
        while not desk.ended:
            self._take(desk)

    def end(self, desk: Desk) -> None:
        """Close a desk as somebody does who goes home, once it has done what it was told."""
        self._until(lambda one: one is not desk or not one.busy)
        desk.pipe.send((Word.END, None))
        while not desk.ended:
            self._take(desk)
        desk.process.join()

    def renew(self, desk: Desk) -> None:
        """Give a desk another password; it does not know of it yet."""
        (made,) = renew(self.owners_address, [desk.at.name]).desks
        desk.at = replace(desk.at, code=self._code(made, desk.proxy), renewed=True)

    def start_again(self) -> None:
        """Start the desks anew whose process was ended; each goes on with what it has."""
        for desk in self.desks:
            if desk.ended:
                # Another seed: the ids of its acts are made from it.
                desk.at = replace(desk.at, seed=self.chance.randrange(10**9))
                desk.process, desk.pipe = self._process(desk.at)
                desk.ended, desk.busy = False, True

    def begin(self, acts: int) -> None:
        """Set them to so many acts, and give control back while they are in the middle of them."""
        for desk in self.living():
            desk.busy = True
            desk.pipe.send((Word.ACT, acts // len(self.desks)))
        for _ in range(self.chance.randint(1, len(self.desks) * 2)):
            self._hear(PATIENCE_SECONDS)

    def act(
        self, acts: int, most_at_once: int = 20, *, turning: bool = True, quiet_ends: int = 0
    ) -> None:
        """Have all desks together do so many acts, while the weather turns.

        With `quiet_ends` it is given up after so many times that nobody told anything; desks may
        then still be at it.
        """
        left, until_turn = acts, self.chance.randint(1, 12)
        quiet, turned = 0.0, time.monotonic()
        while left > 0 or any(one.busy for one in self.desks if not one.ended):
            for desk in self.desks:
                if left > 0 and not desk.busy and not desk.ended:
                    some = min(left, self.chance.randint(1, most_at_once))
                    desk.busy = True
                    desk.pipe.send((Word.ACT, some))
                    left -= some
            heard = self._hear(QUIET_SECONDS)
            quiet = 0.0 if heard else quiet + QUIET_SECONDS
            if quiet_ends and quiet >= quiet_ends * QUIET_SECONDS:
                return
            if quiet > PATIENCE_SECONDS:
                raise StuckError(", ".join(one.at.name for one in self.desks if one.busy))
            until_turn -= heard
            now = time.monotonic()
            if turning and (not heard or (until_turn <= 0 and now > turned + STAYS_SECONDS)):
                turned = now
                until_turn = self.chance.randint(1, 12)
                self.turn_weather()

    def turn_weather(self) -> None:
        """Something else happens between one desk and the server, by chance."""
        chance, desk = self.chance, self.chance.choice(self.desks)
        slow = Weather(delay=chance.uniform(0, 0.03), jitter=chance.uniform(0, 0.05))
        turns = {
            "heal": desk.proxy.heal,
            "delay": lambda: desk.proxy.turn(slow),
            "crawl": lambda: desk.proxy.turn(Weather(bytes_per_second=50_000)),
            "cut": desk.proxy.cut,
            "cut in an answer": lambda: desk.proxy.turn(
                Weather(answers_left=chance.choice((0, 40, 200, 1500)))
            ),
            "hold questions": lambda: desk.proxy.turn(Weather(holds_questions=True)),
            "hold answers": lambda: desk.proxy.turn(Weather(holds_answers=True)),
            "hold both": lambda: desk.proxy.turn(Weather(holds_questions=True, holds_answers=True)),
            "refuse": desk.proxy.refuse,
        }
        # The first while every desk is connected: later a desk may be alone, with nothing to cut.
        name = chance.choice(("heal", "heal", *turns)) if self.turns else "cut"
        self.turns[name] += 1
        turns[name]()

    def heal(self) -> None:
        """Every network is whole again."""
        for desk in self.desks:
            desk.proxy.heal()

    def until_ready(self) -> None:
        """Wait until every desk that lives has done what it was told."""
        self._until(lambda desk: not desk.busy)

    def settle(self) -> None:
        """Wait until every desk has sent what it had, and then until each has all of the log."""
        for until in (None, self._last):
            for desk in self.living():
                desk.busy = True
                desk.pipe.send((Word.SETTLE, until and until()))
            self.until_ready()

    def _last(self) -> int:
        """The number of the last entry on the server."""
        return self.server.last_entry(self.database)

    def ask_states(self) -> None:
        """Have every desk show what it holds."""
        for desk in self.desks:
            if not desk.ended:
                desk.state = None
                desk.pipe.send((Word.STATE, None))
        self._until(lambda desk: desk.state is not None)

    def _until(self, holds: Callable[[Desk], bool]) -> None:
        while not all(one.ended or holds(one) for one in self.desks):
            if not self._hear(PATIENCE_SECONDS):
                raise StuckError(", ".join(one.at.name for one in self.desks if not holds(one)))

    def _hear(self, seconds: float) -> int:
        """Take in what desks tell, for so long at most; how many of them told of something done."""
        until = time.monotonic() + seconds
        while not (heard := self._hear_once(until - time.monotonic())):
            if time.monotonic() >= until or not self.living():
                return 0
        return heard

    def _hear_once(self, seconds: float) -> int:
        by_pipe = {one.pipe: one for one in self.desks if not one.ended}
        told = wait(list(by_pipe), max(0.0, seconds))
        return sum(self._take(by_pipe[pipe]) for pipe in told)  # type: ignore[index]

    def _take(self, desk: Desk) -> bool:
        """Take one thing in; whether it told of something done."""
        try:
            word, given = desk.pipe.recv()
        except (EOFError, OSError):
            desk.ended = True
            return True
        if word == Word.GOT:
            desk.got.append(given)
        elif word == Word.FAILED:
            desk.failed.append(given)
        elif word == Word.STATE:
            desk.state = given
        elif word == Word.END:
            desk.said = given
        elif word == Word.READY:
            desk.busy = False
        return bool(word != Word.FAILED)

    def close(self) -> None:
        """End all desks and what lies between."""
        for desk in self.desks:
            desk.process.kill()
            desk.process.join()
            desk.proxy.close()
        self.desks.clear()

    def __enter__(self) -> Self:
        """Use as a context manager: closed on leaving."""
        return self

    def __exit__(self, *_raised: object) -> None:
        """Close."""
        self.close()


def _people() -> str:
    """A list on which some come as parties, and some have declined."""
    rows = [
        f"P{place},Given{place},Family{place},Office {place % 5},"
        f"{'declined' if place % 9 == 8 else 'accepted'},{3 if place % 7 == 6 else ''}\n"  # noqa: PLR2004
        for place in range(PEOPLE)
    ]
    return "Reference,First name,Last name,Organisation,RSVP,Party size\n" + "".join(rows)
