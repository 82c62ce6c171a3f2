"""One desk of several: a process of its own that acts at random and tells of each act it got back.

It is driven through a pipe, so that nobody waits for a clock: so many acts, stand with the server,
show what you hold, end. Whoever drives it may also kill it or stop it at any instant.
"""

from __future__ import annotations

import random
import threading
import time
import traceback
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Self

from acting_at_random import PEOPLE, RandomActs
from event_state import State, state_of

from eventdesk.bootstrap import join_event, open_event
from eventdesk.core.clock import Clock
from eventdesk.core.errors import EventDeskError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import read_code
from eventdesk.services.clocks import ServerClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.joined.standing import Standing
from eventdesk.services.opening import Settings

TRIES = 1000
"""How often an act is sent again to a server that does not answer, before the desk gives up."""

WAITS_FOR_SERVER = 0.6
"""How often a desk looks whether the server is back before it goes on with some acts."""
PATIENCE_SECONDS = 2.0
"""And how long: it would else do almost everything alone, which takes no time at all."""
BUG = "bug"
"""The code of what a keeper did not expect."""
MOST_TO_SEND = 40
"""With more than that a desk waits first: a person never is so far ahead of a server."""
SETTLED_SECONDS = 60
"""How long a desk waits while nothing gets better; then it shows what it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskAt:
    """A desk, and where it finds the event."""

    name: str
    kind: DeskKind
    code: str
    """The join code."""
    joins: bool
    """Whether it has a copy of its own; else it acts on the server alone."""
    folder: Path
    seed: int
    renewed: bool = False
    """Whether the code is another one than that of its copy."""
    clock_off: timedelta = timedelta(0)
    """By how much the clock of its machine is wrong."""


class Word(StrEnum):
    """What is said through the pipe, to a desk and by it."""

    ACT = "act"
    SETTLE = "settle"
    STATE = "state"
    END = "end"
    READY = "ready"
    GOT = "got"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Got:
    """An act whose service has returned: it is on a disk, whatever happens from now on."""

    act: str
    wish: str
    seconds: float = 0.0
    """How long the desk had to wait for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A machine or a network that did not let an act be made, in the program's own words."""

    act: str
    code: str
    message: str


@dataclass(slots=True)
class ActsOfDesk:
    """Random acts of one kind of desk; the same wish again under the same id where it failed."""

    desk: EventDesk
    kind: DeskKind
    chance: random.Random
    folder: Path
    acts: RandomActs = field(init=False)

    def __post_init__(self) -> None:
        self.acts = RandomActs(self.desk, self.chance, self.folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def wishes(self) -> tuple[Callable[[str], object], ...]:
        """What this kind of desk does in a day, the commonest more than once."""
        some = self.acts
        at_the_door = (
            *6 * (some.check_in,),
            self._forced,
            *2 * (some.leave,),
            self._more_came,
            some.walk_in,
            some.substitute,
            some.undo,
            some.note,
            some.roll,
        )
        on_stage = (
            *4 * (some.next,), *2 * (some.adjust,), some.hold, some.ready, some.stage, some.undo,
            self._put,
        )  # fmt: skip
        beside = (*4 * (some.question,), *2 * (some.outcome,), some.queue, some.note)
        return {
            DeskKind.REGISTRATION: at_the_door,
            DeskKind.CHAIR: on_stage,
            DeskKind.QUESTIONS: beside,
            DeskKind.ORGANISER: (*at_the_door, *on_stage, *beside, some.correct, some.replan),
            DeskKind.DISPLAY: (),
        }[self.kind]

    def one(self, act: str) -> str:
        """Do one act, whichever comes next by chance; what was wished."""
        wish = self.chance.choice(self.wishes())
        wish(act)
        return wish.__name__.lstrip("_")

    def _who(self) -> str:
        return f"P{self.chance.randrange(PEOPLE)}"

    def _forced(self, act: str) -> object:
        return self.desk.check_in.check_in(self._who(), force=True, act=act)

    def _more_came(self, act: str) -> object:
        check_in = self.desk.check_in
        make = self.chance.choice((check_in.more_came, check_in.some_left))
        return make(self._who(), self.chance.randint(1, 2), act=act)

    def _put(self, act: str) -> object:
        return self.desk.questions.put(str(self.chance.randint(1, 9)), act=act)


def work(at: DeskAt, pipe: Connection) -> None:
    """The life of the process."""
    settings = Settings(data_dir=at.folder / "data", desk=at.name, clock=_clock(at))
    chance = random.Random(at.seed)  # noqa: S311 - chance that can be had again
    with _opened(at, settings) as desk, Keeping(desk) as keeping:
        acts = ActsOfDesk(desk, at.kind, chance, at.folder)
        pipe.send((Word.READY, None))
        while True:
            word, given = pipe.recv()
            if word == Word.ACT:
                if keeping.to_send() > MOST_TO_SEND:
                    keeping.settle(None)
                elif chance.random() < WAITS_FOR_SERVER:
                    keeping.settle(None, PATIENCE_SECONDS)
                for _ in range(given):
                    _until_done(acts, chance, pipe)
                pipe.send((Word.READY, None))
            elif word == Word.SETTLE:
                keeping.settle(given)
                for bug in keeping.bugs:
                    pipe.send((Word.FAILED, Failed(act="", code=BUG, message=bug)))
                pipe.send((Word.READY, None))
            elif word == Word.STATE:
                pipe.send((Word.STATE, _stood(desk)))
            else:
                break
        said = tuple(keeping.said)
    pipe.send((Word.END, said))


def _clock(at: DeskAt) -> Clock | None:
    """The desk's own, wrong by so much; None for that of the machine."""
    if not at.clock_off:
        return None
    return ServerClock(wall=lambda: datetime.now(UTC) + at.clock_off)


def _opened(at: DeskAt, settings: Settings) -> EventDesk:
    """The event, once its server lets it be opened."""
    for _ in range(TRIES):
        with suppress(EventDeskError):
            return _open(at, settings)
        time.sleep(0.05)
    return _open(at, settings)


def _open(at: DeskAt, settings: Settings) -> EventDesk:
    if not at.joins:
        code = read_code(at.code)
        address = (
            f"postgresql://{code.role}:{code.password}@{code.host}:{code.port}/{code.database}"
        )
        return open_event(address, settings)
    own_copies = sorted((at.folder / "data" / "joined").glob("*.eventdesk"))
    if own_copies and not at.renewed:
        return open_event(own_copies[0], settings)
    return join_event(at.code, settings)


class Keeping:
    """A desk's keeper at work, and waiting for it; a context manager."""

    def __init__(self, desk: EventDesk) -> None:
        self._desk = desk
        self._keeper = desk.keeper()
        self._changed = threading.Condition()
        self.said: dict[str, None] = {}
        """Every reason for working alone that was told, each once."""
        self.bugs: list[str] = []
        """What its keeper met that is no failure of the network."""

    def settle(self, until: int | None, seconds: float = SETTLED_SECONDS) -> None:
        """Wait until all is sent, or until the log reaches an entry.

        Given up once so many seconds brought nothing nearer.
        """
        if self._keeper is None:
            return
        nearest, ends = self._far(until), time.monotonic() + seconds
        with self._changed:
            while not self.bugs and (far := self._far(until)) and time.monotonic() < ends:
                if far < nearest:
                    nearest, ends = far, time.monotonic() + seconds
                self._changed.wait(min(1.0, seconds))

    def to_send(self) -> int:
        """How many acts the server has not got."""
        standing = self._desk.standing()
        return 0 if standing is None else standing.to_send

    def _far(self, until: int | None) -> int:
        """How far it is from there: 0 when it is there."""
        if until is None:
            # As it is now: what was told last may be older than the acts that were done since.
            standing = self._desk.standing()
            return 1 if standing is None else standing.to_send + standing.is_alone
        with self._desk.database.reading() as reading:
            return max(0, until - reading.head().sequence)

    def _tell(self, standing: Standing) -> None:
        with self._changed:
            if standing.reason:
                self.said[standing.reason] = None
            self._changed.notify_all()

    def _break(self, bug: Exception) -> None:
        with self._changed:
            self.bugs.append("".join(traceback.format_exception(bug)))
            self._changed.notify_all()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def __enter__(self) -> Self:
        """Start the keeper."""
        if self._keeper is not None:
            self._keeper.start(self._tell, self._wake, self._break)
        return self

    def __exit__(self, *_raised: object) -> None:
        """End it."""
        if self._keeper is not None:
            self._keeper.close()


def _until_done(acts: ActsOfDesk, chance: random.Random, pipe: Connection) -> None:
    """One act, sent again under its id until it is known what became of it."""
    act = str(uuid.UUID(int=chance.getrandbits(128)))
    before = chance.getstate()
    for _ in range(TRIES):
        chance.setstate(before)
        began = time.monotonic()
        try:
            wish = acts.one(act)
        except EventDeskError as failure:
            pipe.send(
                (
                    Word.FAILED,
                    Failed(
                        act=act, code=failure.code, message=f"{failure.message} {_where(failure)}"
                    ),
                )
            )
            time.sleep(0.05)  # as somebody would who presses the key again
            continue
        pipe.send((Word.GOT, Got(act=act, wish=wish, seconds=time.monotonic() - began)))
        return


def _where(failure: EventDeskError) -> str:
    """What the database had said, for whoever reads what was told."""
    cause = failure.__cause__
    return "" if cause is None else str(getattr(cause, "orig", cause)).splitlines()[0]


def _stood(desk: EventDesk) -> State:
    return state_of(desk.database)
