"""The worked day as an event: its running order, a short invite list, a clock that stands still."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from eventdesk.core.clock import Clock
from eventdesk.core.delegates import Delegate
from eventdesk.core.event import Event
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Identity
from eventdesk.storage.database import Database
from tests.core.running_orders import at
from tests.services.kept_days import keep_rows, put_rows

EVENT = Event(name="Worked day", date=date(2026, 6, 17), timezone="UTC", marking="OFFICIAL")
PEOPLE = """\
Reference,First name,Last name,Organisation,Email,RSVP,RSVP on,Party size,Alert
A1,Ann,Lee,Kent,ann@kent.example,accepted,,,
B2,Bob,Ray,Kent,bob@kent.example,accepted,,,
C3,Cat,Fox,Essex,cat@essex.example,invited,,,
D4,Dan,Oak,Essex,dan@essex.example,declined,12 June,,
E5,Eve,Ash,Devon,eve@devon.example,accepted,,,Police escort: ring Control first
F6,Fay,Elm,Devon,fay@devon.example,accepted,,3,
G7,Gus,Yew,Devon,gus@devon.example,remote,,,
"""
RUNNING_ORDER = """\
Start,Minutes,Title,Kind,Fixed,Floor,Lead,Speakers
09:00,15,WEL,talk,,,,Ann Lee
09:15,30,TA,talk,,,,
09:45,30,TB,talk,,,,
10:15,20,BRK,break,,10,,
10:35,45,PAN,discussion,,30,,
11:30,30,MIN,talk,yes,,5,Minister
12:00,20,MQA,questions,,,,Minister
12:20,10,CLOSE,talk,,,,
"""


def desk_on(database: Database, name: str = "Desk 1", clock: Clock | None = None) -> EventDesk:
    """A desk at work on an event, its clock standing at half past eight unless one is given."""
    return EventDesk(database, clock or SetClock(at("08:30"), speed=0), Identity(desk=name))


def import_people(desk: EventDesk, folder: Path, text: str = PEOPLE) -> str:
    """Bring an invite list in; the act is given back."""
    path = folder / "people.csv"
    path.write_text(text, encoding="utf-8")
    return desk.invite_list.apply(desk.invite_list.preview(path)).act


def import_running_order(desk: EventDesk, folder: Path, text: str = RUNNING_ORDER) -> str:
    """Bring a running order in; the act is given back."""
    path = folder / "order.csv"
    path.write_text(text, encoding="utf-8")
    order = desk.running_order_import
    return order.apply(order.preview(path)).act


def fill(desk: EventDesk, folder: Path) -> None:
    """Make the event and bring both lists in: once in a test process, and copied from then on.

    The folder is for what the making needs. Whether it was needed is not to be seen there.
    """
    made = (desk.identity.desk, desk.identity.operator, desk.clock.now())
    if put_rows(desk.database, made):
        return
    desk.event.create(EVENT)
    with TemporaryDirectory(dir=folder) as lists:
        import_people(desk, Path(lists))
        import_running_order(desk, Path(lists))
    keep_rows(desk.database, made)


def one(desk: EventDesk, reference: str) -> Delegate:
    """The delegate with that reference, as now stored."""
    found = desk.check_in.named(reference)
    assert found is not None, reference
    return found


def tables(desk: EventDesk) -> tuple[object, ...]:
    """Everything in the tables of record, to be compared with another moment."""
    with desk.database.reading() as reading:
        return (
            reading.event.get(),
            tuple(reading.operators.all()),
            tuple(sorted(reading.delegates.all(), key=lambda delegate: delegate.id)),
            reading.running_order.read(),
            tuple(reading.questions.all()),
            reading.stage.read(),
            reading.roll.calls(),
        )


def log_length(desk: EventDesk) -> int:
    """How many entries the day log has."""
    with desk.database.reading() as reading:
        return reading.head().sequence


def running(desk: EventDesk) -> str | None:
    """The title of what runs now."""
    order = desk.running_order.read()
    item = None if order.running is None else order.item(order.running.item_id)
    return None if item is None else item.title


def set_clock(desk: EventDesk, clock_time: str) -> None:
    """Set the desk's clock to a time of the worked day."""
    assert isinstance(desk.clock, SetClock)
    desk.clock.set_to(at(clock_time))
