"""What the lines of the item form say, read one by one: a value, or what stands against it."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.event import Event
from eventdesk.core.lateness import Minute
from eventdesk.core.running_order.order import Item
from eventdesk.services.running_order.plan_values import LONGEST_ITEM, LONGEST_TITLE
from eventdesk.ui.pages.running_order.asking.times_meant import instant_meant

BETWEEN_NAMES = ";"


def _tr(text: str) -> str:
    return QCoreApplication.translate("item_form", text)


class Problem(Struct, frozen=True, kw_only=True):
    """A line that cannot be meant so."""

    sentence: str


class Clock(Struct, frozen=True, kw_only=True):
    """What a time of day is read by: the event, the present, and about when it must be."""

    event: Event
    now: datetime
    near: datetime


def lines_of(item: Item | None, minute: Minute) -> dict[str, str]:
    """What the lines say of an item as it stands, or of a new one."""
    if item is None:
        return {
            "title": "", "speakers": "", "location": "", "start": "", "minutes": "15", "floor": "",
            "lead": "", "fixed_end": "",
        }  # fmt: skip
    lead, end, floor = item.line_up_lead_minutes, item.fixed_end, item.floor_given
    return {
        "title": item.title,
        "speakers": f"{BETWEEN_NAMES} ".join(speaker.name for speaker in item.speakers),
        "location": item.location,
        "start": minute(item.planned_start),
        "minutes": str(item.minutes),
        "floor": "" if floor is None else str(floor),
        "lead": str(lead) if lead else "",
        "fixed_end": "" if end is None else minute(end),
    }


def read_line(name: str, words: str, clock: Clock) -> object:
    """The value of a line under the name of its field, or a `Problem`."""
    words = " ".join(words.split())
    if name == "title":
        if not any(sign.isalnum() for sign in words):
            return Problem(sentence=_tr("It needs a title."))
        return words if len(words) <= LONGEST_TITLE else Problem(sentence=_tr("That is too long."))
    if name == "location":
        return words
    if name == "speakers":
        return tuple(one for part in words.split(BETWEEN_NAMES) if (one := part.strip()))
    if name == "minutes":
        return _minutes(words, 1)
    if name in ("floor", "lead"):
        return _minutes(words, 1 if name == "floor" else 0) if words else _NOTHING[name]
    if not words and name == "fixed_end":
        return None
    at = instant_meant(words, clock.now, clock.event, clock.near)
    return Problem(sentence=_tr("Like 09:15, or “in 10”.")) if at is None else at


_NOTHING: dict[str, int | None] = {"floor": None, "lead": 0}


def _minutes(words: str, least: int) -> object:
    plain = words.casefold().removesuffix("minutes").removesuffix("min").strip()
    if plain.isascii() and plain.isdigit() and len(plain) <= len(str(LONGEST_ITEM)):
        number = int(plain)
        if least <= number <= LONGEST_ITEM:
            return number
    return Problem(sentence=_tr("Whole minutes, {0} at least.").format(least))
