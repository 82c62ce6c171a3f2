"""An event whose every text is meant to do harm, brought about by the acts that people have."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from eventdesk.bootstrap import create_event
from eventdesk.core.delegates import Particulars
from eventdesk.core.event import Event
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.opening import Settings
from eventdesk.services.sample import sample_instant
from tests.hostile.texts import KEYED, LONG, MARKED, TEXTS, TURNED

DAY = sample_instant(time(9)).date()


def hostile_settings(folder: Path, at: time = time(9, 10)) -> Settings:
    """The settings of a desk with such a name, in this data folder."""
    return Settings(
        data_dir=folder, desk=f"Desk {MARKED}", clock=SetClock(sample_instant(at), speed=0)
    )


def make_hostile_event(folder: Path, name: str = "hostile.eventdesk") -> Path:
    """The file of such an event: everybody has come, an item runs, a question is being put."""
    path = folder / name
    event = Event(
        name=f"Conf {TURNED} {MARKED} [*]",
        date=date.fromisoformat(DAY.isoformat()),
        timezone="Europe/London",
        host=TEXTS["controls"],
        venue=TEXTS["markdown"],
        marking=f"OFFICIAL {MARKED}",
    )
    with create_event(path, event, hostile_settings(folder)) as desk:
        fill(desk)
    return path


def fill(desk: EventDesk) -> None:
    """Everything that a day has, with such texts."""
    desk.event.take_over(f"Op {KEYED} {TURNED}")
    people = [_come(desk, kind, text) for kind, text in TEXTS.items()]
    _come(desk, "long", LONG)
    for kind, text in TEXTS.items():
        desk.plan.insert(
            {
                "title": f"{kind} {text}"[:200],
                "minutes": 10,
                "location": text[:100],
                "speakers": [text[:100]],
            }
        )
        desk.day_log.note(text)
    desk.running_order.next(confirmed=True)
    asked = [desk.questions.record(text, asker_name=text, to=text) for text in TEXTS.values()]
    desk.questions.record(TEXTS["turned"], asker_id=people[3])
    if asked[3].subject is not None:
        desk.questions.put(asked[3].subject)
    if asked[4].subject is not None:
        desk.questions.follow_up(asked[4].subject, owner=TEXTS["turned"])
    desk.check_in.note(people[0], TEXTS["turned"])
    desk.check_in.leave(people[2])
    desk.screens.send(f"{MARKED} {TURNED}")


def _come(desk: EventDesk, kind: str, text: str) -> str:
    who = Particulars(
        given_name=kind, family_name=text, title=text[:200], known_as=text[:200],
        organisation=text, role=text, email=f"{kind}@{text[:40]}", phone=text[:40],
        category=text[:400], access_needs=text, dietary=text, alert=text,
        extra={f"Column {text[:100]}": text},
    )  # fmt: skip
    came = desk.check_in.walk_in(who, vouched_by=text)
    assert came.subject is not None, came
    return came.subject
