"""Days to tell of: whatever a test says of one, on the worked day and in its order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec.structs import replace

from eventdesk.core.delegates import Attendance, Delegate, Particulars, Presence, Rsvp
from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.records.record import About
from eventdesk.core.running_order.order import Item, RunningOrder, Speaker
from eventdesk.core.write_up.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Spans,
    Table,
)
from eventdesk.core.write_up.facts import Known
from eventdesk.core.write_up.naming import People
from eventdesk.core.write_up.write_up import write_up
from tests.core.running_orders import at

EVENT = Event(
    name="Harbour Forum",
    date=date(2026, 6, 17),
    timezone="UTC",
    host="Lantern Trust",
    venue="The Old Custom House",
)
HEAD = LogHead(sequence=12, hash="ab" * 32)


def known(*, now: str = "17:00", event: Event = EVENT, order: RunningOrder | None = None) -> Known:
    """An event of which nothing else is known yet, at that time of the worked day."""
    about = About(event=event, made_at=at(now), head=HEAD)
    return Known(about=about, order=order or RunningOrder())


def ended(order: RunningOrder, when: str) -> RunningOrder:
    """The same day, ended."""
    return replace(order, day_ended_at=at(when))


def titled(item: Item, title: str, *speakers: str) -> Item:
    """An item with a title of its own, and who speaks in it."""
    return replace(item, title=title, speakers=tuple(Speaker(name=one) for one in speakers))


def delegate(
    given: str,
    family: str,
    organisation: str = "",
    attendance: Attendance = Attendance.IN,
    *,
    crew: bool = False,
) -> Delegate:
    """Somebody on the list, and whether they came."""
    came = attendance in {Attendance.IN, Attendance.LEFT}
    presence = {Attendance.IN: Presence.IN, Attendance.LEFT: Presence.LEFT}
    return Delegate(
        id=f"{given} {family}",
        particulars=Particulars(given_name=given, family_name=family, organisation=organisation),
        rsvp=Rsvp.DECLINED if attendance is Attendance.NOT_COMING else Rsvp.ACCEPTED,
        presence=presence.get(attendance, Presence.NEVER),
        replaced_by="somebody" if attendance is Attendance.REPLACED else None,
        heads=1 if attendance is Attendance.IN else 0,
        arrived_at=at("08:50") if came else None,
        crew=crew,
    )


def question(number: int, text: str, outcome: Outcome = Outcome.ANSWERED) -> Question:
    """A question that nobody is known to have asked."""
    return Question(id=f"q{number}", number=number, text=text, outcome=outcome)


def texts(document: Document) -> list[str]:
    """Every text of a document in its order, a table's cells one by one."""
    return [document.title, *(text for block in document.blocks for text in texts_of(block))]


def texts_of(block: Block) -> Iterable[str]:
    """Every text of a block."""
    match block:
        case Heading():
            return [block.text]
        case Paragraph():
            return [plain_text(block.spans)]
        case Bullets():
            return [plain_text(one) for one in block.items]
        case Table():
            heads = [column.header for column in block.columns]
            return [*heads, *(cell for row in block.rows for cell in row)]


def told(what: Known, people: People = People.NAMES) -> str:
    """A write-up as plain text, a line for every text, without what it says of itself."""
    said = texts(write_up(what, people))
    return "\n".join(said[: said.index("About this write-up")])


def section(what: Known, heading: str, people: People = People.NAMES) -> list[str]:
    """The texts below a heading, up to the next of its level."""
    blocks: Sequence[Block] = write_up(what, people).blocks
    starts = [place for place, one in enumerate(blocks) if isinstance(one, Heading)]
    (start,) = [place for place in starts if getattr(blocks[place], "text", "") == heading]
    level = getattr(blocks[start], "level", 2)
    ends = [p for p in starts if p > start and getattr(blocks[p], "level", 2) <= level]
    end = ends[0] if ends else len(blocks)
    return [text for block in blocks[start + 1 : end] for text in texts_of(block)]


def plain_text(spans: Spans) -> str:
    """What spans say, without their look."""
    return "".join(one.text for one in spans)
