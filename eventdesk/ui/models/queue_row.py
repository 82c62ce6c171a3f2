"""One row of the queue, and the parts that the queue has."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum

from msgspec import Struct

from eventdesk.core.questions.question import Channel


class Section(IntEnum):
    """The parts of the queue, in their order."""

    THIS_ITEM = 0
    NO_ITEM = 1
    OTHER_ITEMS = 2


class QueueRow(Struct, frozen=True, kw_only=True):
    """One question that waits.

    Attributes:
        asker: a name, or "" for somebody who stays anonymous.
        since: when it was written down; `minutes`: whole minutes from then to now.
        is_first: nobody has heard the asker yet.
        turn: the how-manieth question of the organisation it would be; 0 where others that wait
            have spoken as often.
        also: how many others were merged into it.
        item: the title of the item it is for, where that is not the running one.
        begins: the section that begins with this row, where there is more than one.
    """

    id: str
    number: int
    text: str
    asker: str = ""
    organisation: str = ""
    since: datetime | None = None
    minutes: int = 0
    is_first: bool = False
    turn: int = 0
    also: int = 0
    channel: str = Channel.ROOM.value
    item: str = ""
    section: Section = Section.NO_ITEM
    begins: Section | None = None
