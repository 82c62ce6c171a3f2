"""Acts of every kind, at random, through the services that windows and the shell stand on.

Each returns when it is on disk, with its id. Whatever a rule refuses is an act as well: it is
recorded with its reason.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

from eventdesk.core.badges.layouts import LAYOUTS
from eventdesk.core.delegates import Particulars, Rsvp
from eventdesk.core.event import Event
from eventdesk.core.questions.question import Outcome
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.core.stage import Screen
from eventdesk.services.badges import BadgeChoice, Who
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.sample import sample_instant

EVENT = Event(name="Proof", date=date(2026, 11, 16), timezone="Europe/London")
DOORS = time(8, 45)
PEOPLE = 40
ORDER = """\
Start,Minutes,Title,Kind,Fixed,Floor,Lead,Speakers
09:00,15,WEL,talk,,,,Given1 Family1
09:15,30,TA,talk,,,,
09:45,30,TB,talk,,,,
10:15,20,BRK,break,,10,,
10:35,45,PAN,discussion,,30,,
11:30,30,MIN,talk,yes,,5,Minister
12:00,20,MQA,questions,,,,Minister
12:20,10,CLOSE,talk,,,,
"""
QUESTIONS = "Question,Asker\nWhat about number {0},Given1 Family1\nAnd then {0},\n"


def people_list(number: int, people: int = PEOPLE) -> str:
    """One of many lists: everybody of the first one at another office, and somebody new."""
    rows = [
        f"P{place},Given{place},Family{place},Office {number % 5 if place % 3 else 0},accepted\n"
        for place in (*range(people), people + number % 10)
    ]
    return "Reference,First name,Last name,Organisation,RSVP\n" + "".join(rows)


def begin(desk: EventDesk, folder: Path, people: int = PEOPLE) -> None:
    """Make the event and bring its lists in."""
    desk.event.create(EVENT)
    path = folder / "list.csv"
    path.write_text(people_list(0, people), encoding="utf-8")
    desk.invite_list.apply(desk.invite_list.preview(path))
    path.write_text(ORDER, encoding="utf-8")
    desk.running_order_import.apply(desk.running_order_import.preview(path))
    desk.check_in.note("P1", "Tell the chair")


class RandomActs:
    """Acts of one desk, the next at random; a clock that is set goes on from the newest entry."""

    def __init__(self, desk: EventDesk, chance: random.Random, folder: Path) -> None:
        self._desk, self._chance, self._folder = desk, chance, folder
        self._clock = desk.clock
        if not isinstance(desk.clock, SetClock):
            return
        with desk.database.reading() as reading:
            last = reading.log.after(reading.head().sequence - 1)
        desk.clock.set_to(max([sample_instant(DOORS), *(one.happened_at for one in last)]))

    @property
    def kinds(self) -> tuple[Callable[[str], object], ...]:
        """Every kind there is; the commonest of a day come more than once."""
        return (
            *3 * (self.check_in,),
            self.leave,
            *2 * (self.undo,),
            self.walk_in,
            self.substitute,
            self.correct,
            self.note,
            *2 * (self.next,),
            self.adjust,
            self.hold,
            self.replan,
            self.ready,
            *2 * (self.question,),
            self.outcome,
            self.queue,
            self.roll,
            self.stage,
            self._list,
            self._order_list,
            self._question_list,
            self._badges,
            self._export,
        )

    def one(self, act: str | None = None) -> str:
        """Do one act, under this id where one is given; its id, once it is on disk."""
        act = act or str(uuid.UUID(int=self._chance.getrandbits(128)))
        if isinstance(self._clock, SetClock):
            passed = timedelta(seconds=self._chance.choice((0, 5, 90)))
            self._clock.set_to(self._clock.now() + passed)
        made = self._chance.choice(self.kinds)(act)
        return made if isinstance(made, str) else act

    def _who(self) -> str:
        return f"P{self._chance.randrange(PEOPLE)}"

    def _coin(self) -> bool:
        return self._chance.random() < 0.5  # noqa: PLR2004 - a coin

    def _words(self) -> str:
        return "word " * self._chance.choice((1, 10, 10, 2000))

    def check_in(self, act: str) -> object:
        return self._desk.check_in.check_in(self._who(), act=act)

    def leave(self, act: str) -> object:
        return self._desk.check_in.leave(self._who(), act=act)

    def undo(self, act: str) -> object:
        return self._desk.day_log.undo(act=act)

    def walk_in(self, act: str) -> object:
        number = self._chance.randrange(10**6)
        person = Particulars(given_name=f"Walked{number}", family_name=f"In{number}")
        return self._desk.check_in.walk_in(person, vouched_by="Lead", act=act)

    def substitute(self, act: str) -> object:
        number = self._chance.randrange(10**6)
        person = Particulars(given_name=f"Comes{number}", family_name="Instead")
        return self._desk.check_in.substitute(self._who(), person, authority="Lead", act=act)

    def correct(self, act: str) -> object:
        rsvp = self._chance.choice(tuple(Rsvp))
        return self._desk.check_in.change_rsvp(self._who(), rsvp, act=act)

    def note(self, act: str) -> object:
        return self._desk.day_log.note(self._words(), act=act)

    def next(self, act: str) -> object:
        return self._desk.running_order.next(confirmed=True, act=act)

    def adjust(self, act: str) -> object:
        return self._desk.running_order.adjust(self._chance.choice((-5, 2, 5, 15)), act=act)

    def hold(self, act: str) -> object:
        order = self._desk.running_order
        return self._chance.choice((order.hold, order.resume))(act=act)

    def replan(self, act: str) -> object:
        return self._desk.replanning.adopt(self._chance.choice(tuple(Way)), act=act)

    def ready(self, act: str) -> object:
        item = self._chance.choice(("TA", "PAN", "MIN"))
        return self._desk.running_order.ready(item, ready=self._coin(), act=act)

    def question(self, act: str) -> object:
        return self._desk.questions.record(self._words(), asker_name="Ann Lee", act=act)

    def outcome(self, act: str) -> object:
        return self._desk.questions.set_outcome(
            str(self._chance.randint(1, 9)), self._chance.choice(tuple(Outcome)), act=act
        )

    def queue(self, act: str) -> object:
        one, other = (str(self._chance.randint(1, 9)) for _ in range(2))
        queue = self._desk.question_queue
        if self._coin():
            return queue.merge(one, other, act=act)
        return queue.move(one, before=other, act=act)

    def roll(self, act: str) -> object:
        roll = self._desk.roll
        if self._coin():
            return roll.found_safe(self._who(), act=act)
        return roll.call(drill=True, act=act) if self._coin() else roll.end(act=act)

    def stage(self, act: str) -> object:
        screens = self._desk.screens
        if self._coin():
            return screens.blank(Screen.STAGE, blank=self._coin(), act=act)
        return screens.send("Two more minutes", act=act)

    def _list(self, act: str) -> object:
        invited = self._desk.invite_list
        return invited.apply(invited.preview(self._file(people_list)), act=act)

    def _order_list(self, act: str) -> object:
        order = self._desk.running_order_import
        return order.apply(order.preview(self._file(lambda _: ORDER)), act=act)

    def _question_list(self, act: str) -> object:
        asked = self._desk.questions_import
        return asked.apply(asked.preview(self._file(QUESTIONS.format)), act=act)

    def _file(self, text: Callable[[int], str]) -> Path:
        path = self._folder / "list.csv"
        path.write_text(text(self._chance.randrange(50)), encoding="utf-8")
        return path

    def _badges(self, act: str) -> object:
        layout = self._chance.choice(LAYOUTS).id
        choice = BadgeChoice(who=Who.NAMED, codes=(self._who(), self._who()), layout=layout)
        return self._desk.badges.print_out(
            choice, "Printer", lambda _sheets, _turned: None, again=True, act=act
        )

    def _export(self, _act: str) -> str:
        """An export makes the id of its act itself: it is read off the log's last entry."""
        self._desk.exports.write(self._folder / "out", ("attendance",))
        with self._desk.database.reading() as reading:
            (last,) = reading.log.after(reading.head().sequence - 1)
        return last.act
