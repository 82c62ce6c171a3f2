"""Events of any size to measure on, always the same for the same size: made once, then copied."""

from __future__ import annotations

import csv
import itertools
import random
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from eventdesk.bootstrap import Settings, create_event, open_event
from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft
from eventdesk.core.event import Event
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Decision, Identity, Performer
from eventdesk.storage.transactions import Writing

DAY = date(2026, 11, 16)
OPERATOR = "bench-operator"
DESK = "Desk 1"


def _words(together: str) -> tuple[str, ...]:
    return tuple(together.split())


_GIVEN = _words(
    "Aisha Alun Amara Aoife Bethan Bram Callum Chidi Cleo Corin Dafydd Delia Edith Eilidh "
    "Elin Emeka Farah Fergus Gethin Greta Gwen Hamza Hanna Ianto Imran Ines Isla Jaya Jonah "
    "Kasia Kofi Leila Lowri Malik Mairi Meera Nadia Niamh Nils Olwen Omar Oona Pavel Petra "
    "Priya Ravi Rhian Rory Rufus Sana Seren Soren Tamsin Tariq Una Viola Wanda Wes Xenia "
    "Yusuf Zara Zoltan"
)
_STEMS = _words(
    "Ash Bar Birch Black Bram Brook Bur Car Chal Clay Cole Cran Dal Dean Dun East El Fair "
    "Farn Fen Gar Gil Glen Gran Hal Ham Hart Haw Hazel Hol Horn Ken Kir Lang Lin Lock Mar "
    "Mel Mid Mor Nor Oak Or Pem Pen Quar Ram Red Rock Rush Sal Sed Shel Stan Sut Thorn Tol "
    "Tre Under Wal War Wen Whit Wood Yar"
)
_ENDINGS = _words(
    "acre beck borough bourne bridge bury by combe cote croft dale den field fold ford gate "
    "grave ham hill holme house hurst ington land leigh ley lock man marsh mere moor more "
    "ness pool ridge rick shaw side stead stock stone thorpe ton tree well wick wood worth"
)
_PLACES = _words("Avon Mercia Solway Tamar Severn Medway Trent Humber Wessex Tees Clwyd Lothian")
_ROLES = ("Director", "Analyst", "Head of partnerships", "Programme lead", "Adviser")


def write_list(path: Path, people: int) -> Path:
    """An invite list as a CSV file, with as many people as asked for."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["Reference", "First name", "Last name", "Organisation", "Job title", "Email", "RSVP"]
        )
        writer.writerows(itertools.islice(_people(), people))
    return path


def _people() -> Iterator[tuple[str, ...]]:
    chance = random.Random(2026)  # noqa: S311 - the same list every time, nothing secret
    for number in itertools.count(1):
        given, family = chance.choice(_GIVEN), chance.choice(_STEMS) + chance.choice(_ENDINGS)
        organisation = f"{chance.choice(_PLACES)} Partnership {chance.randint(1, 40)}"
        email = f"{given}.{family}.{number}@example.org".lower()
        yield f"R{number:06}", given, family, organisation, chance.choice(_ROLES), email, "Yes"


def event_of(folder: Path, people: int, *, arrived: int = 0, items: int = 0) -> Path:
    """A copy of an event with so many people on its list; made the first time it is asked for."""
    name = f"{people}-{arrived}-{items}"
    made = folder / f"made-{name}.eventdesk"
    if not made.exists():
        _make(made, people, arrived, items)
    copy = folder / f"copy-{name}-{sum(1 for _ in folder.iterdir())}.eventdesk"
    shutil.copyfile(made, copy)
    return copy


def settings_at(folder: Path, at: time = time(9, 0)) -> Settings:
    """What an event is opened with here: its own folder, and a clock that runs on its day."""
    return Settings(data_dir=folder, desk=DESK, operator=OPERATOR, clock=SetClock(instant(at)))


def instant(at: time) -> datetime:
    """A time of day on the day of these events."""
    return datetime.combine(DAY, at, tzinfo=UTC)


def empty_event(path: Path) -> EventDesk:
    """A new event with nobody on its list."""
    event = Event(name="Measured", date=DAY, timezone="Europe/London", venue="Here")
    return create_event(path, event, settings_at(path.parent))


def admit(desk: EventDesk, people: int) -> None:
    """Let as many people in as asked for, all of them in one act."""
    everybody = desk_delegates(desk)[:people]
    drafts = [
        Draft(
            action=Action.DELEGATE_CHECKED_IN,
            subject=one,
            facts={"heads": 1, "acknowledged": False},
        )
        for one in everybody
    ]

    def decide(_writing: Writing, _at: datetime) -> Decision:
        return Decision(wish=Action.DELEGATE_CHECKED_IN, drafts=drafts)

    identity = Identity(desk=DESK, operator=OPERATOR)
    Performer(desk.database, desk.clock, identity).perform(decide)


def desk_delegates(desk: EventDesk) -> list[str]:
    """The ids of everybody on the list, in the order of their references."""
    with desk.database.reading() as reading:
        everybody = reading.delegates.all()
    return [one.id for one in sorted(everybody, key=lambda one: one.reference)]


def bring_in(desk: EventDesk, folder: Path, people: int) -> None:
    """Bring a list of so many people in through the ordinary import."""
    desk.invite_list.apply(desk.invite_list.preview(write_list(folder / "list.csv", people)))


def bring_in_items(desk: EventDesk, folder: Path, items: int) -> None:
    """Bring in a running order of items of one minute each, from nine o'clock."""
    path = folder / "order.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Start", "Minutes", "Title", "Kind"])
        for number in range(items):
            starts = instant(time(9, 0)) + timedelta(minutes=number)
            writer.writerow([f"{starts:%H:%M}", 1, f"Item {number + 1}", "talk"])
    order = desk.running_order_import
    order.apply(order.preview(path))


def _make(path: Path, people: int, arrived: int, items: int) -> None:
    with empty_event(path) as desk:
        if people:
            bring_in(desk, path.parent, people)
        if items:
            bring_in_items(desk, path.parent, items)
        if arrived:
            admit(desk, arrived)
    # Closing the last connection puts everything into the one file that is copied.
    with open_event(path, settings_at(path.parent)):
        pass
