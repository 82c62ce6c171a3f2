"""What can be set in an item by hand, and how it is tidied before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime

from msgspec.structs import replace

from eventdesk.core.chain import storable
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json, optional_instant_text
from eventdesk.core.running_order.order import Item, ItemKind, Speaker
from eventdesk.core.said import said

LONGEST_TITLE = 200
LONGEST_PLACE = 200
MOST_SPEAKERS = 30
LONGEST_ITEM = 24 * 60
"""Minutes."""
_YEARS = range(1970, 3000)


def tidied(changes: Mapping[str, object]) -> dict[str, object]:
    """The changes as they will be written, by the names of the facts.

    Known are title, kind, minutes, start, fixed, fixed_end, floor, lead, location and speakers
    (names). Instants are aware.

    Raises:
        InputError: `unknown_field`, or `bad_…` with what is wrong with which value.
    """
    unknown = [name for name in changes if name not in _TIDY]
    if unknown:
        raise InputError(
            "unknown_field", said("An item has no “{0}” that could be set.", unknown[0])
        )
    return {name: _TIDY[name](value) for name, value in changes.items()}


def value_of(item: Item, name: str) -> object:
    """What stands under the name of a fact now."""
    if name == "speakers":
        return tuple(speaker.name for speaker in item.speakers)
    return getattr(item, _FIELDS.get(name, name))


def with_values(item: Item, values: Mapping[str, object]) -> Item:
    """The item with tidied values."""
    fields = {_FIELDS.get(name, name): value for name, value in values.items()}
    names = fields.pop("speakers", None)
    changed = replace(item, **fields)  # type: ignore[arg-type]
    return changed if names is None else replace(changed, speakers=speakers_named(item, names))


def speakers_named(item: Item | None, names: object) -> tuple[Speaker, ...]:
    """Speakers of these names; whoever is linked already, and keeps the name, stays linked."""
    known = {} if item is None else {one.name: one for one in item.speakers}
    wanted = names if isinstance(names, tuple) else ()
    return tuple(known.get(name, Speaker(name=name)) for name in wanted)


def in_facts(name: str, value: object) -> Json:
    """A tidied value as an entry carries it."""
    if isinstance(value, datetime) or name == "fixed_end":
        return optional_instant_text(value if isinstance(value, datetime) else None)
    if value is None or isinstance(value, (str, int, bool)):
        return str(value) if isinstance(value, ItemKind) else value
    raise TypeError(name)


def refuse_odd_length(item: Item, told: Collection[str]) -> None:
    """What values say together, of which those named were said just now.

    A floor that was set before gives way: it is never above the length.

    Raises:
        InputError: `bad_floor`, `bad_fixed_end`.
    """
    floor = item.floor_given if "floor" in told else None
    if floor is not None and floor > item.minutes:
        message = said(
            "{0} has {1} min, so it cannot be kept to {2}.", item.title, item.minutes, floor
        )
        raise InputError("bad_floor", message)
    if item.fixed_end is not None and item.fixed_end <= item.planned_start:
        raise InputError("bad_fixed_end", said("{0} would end before it begins.", item.title))


def _title(value: object) -> str:
    kept = _line(value)
    if not any(sign.isalnum() for sign in kept):
        raise InputError("bad_title", said("An item needs a title."))
    return _no_longer_than(kept, LONGEST_TITLE, "title")


def _place(value: object) -> str:
    return _no_longer_than(_line(value), LONGEST_PLACE, "location")


def _speakers(value: object) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise InputError("bad_speakers", said("Speakers are a list of names."))
    names = [_no_longer_than(_line(one), LONGEST_TITLE, "speakers") for one in value]
    kept = tuple(dict.fromkeys(name for name in names if name))
    if len(kept) > MOST_SPEAKERS:
        raise InputError("bad_speakers", said("An item has {0} speakers at most.", MOST_SPEAKERS))
    return kept


def _kind(value: object) -> ItemKind:
    try:
        return ItemKind(str(value).strip().casefold())
    except ValueError:
        known = ", ".join(ItemKind)
        raise InputError(
            "bad_kind", said("“{0}” is no kind of item. Known: {1}.", value, known)
        ) from None


def _minutes(least: int, name: str) -> Callable[[object], int]:
    def tidy(value: object) -> int:
        is_number = isinstance(value, int) and not isinstance(value, bool)
        if isinstance(value, int) and is_number and least <= value <= LONGEST_ITEM:
            return value
        told = said("{0} is a number of minutes from {1} to {2}.", name, least, LONGEST_ITEM)
        raise InputError(f"bad_{name.casefold().replace(' ', '_')}", told)

    return tidy


def _floor(value: object) -> int | None:
    return None if value is None else _minutes(1, said("Floor"))(value)


def _instant(value: object) -> datetime:
    if isinstance(value, datetime) and value.tzinfo is not None and value.year in _YEARS:
        return value.astimezone(UTC)
    raise InputError("bad_instant", said("“{0}” is no instant with a time zone.", value))


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise InputError("bad_fixed", said("Fixed is yes or no."))


def _line(value: object) -> str:
    return " ".join(storable(str(value)).split())


def _no_longer_than(kept: str, most: int, name: str) -> str:
    if len(kept) > most:
        raise InputError(f"bad_{name}", said("That is too long: {0} characters are kept.", most))
    return kept


_TIDY: Mapping[str, Callable[[object], object]] = {
    "title": _title,
    "kind": _kind,
    "minutes": _minutes(1, said("Length")),
    "start": _instant,
    "fixed": _flag,
    "fixed_end": lambda value: None if value is None else _instant(value),
    "floor": _floor,
    "lead": _minutes(0, said("Line-up lead")),
    "location": _place,
    "speakers": _speakers,
}
_FIELDS = {
    "start": "planned_start",
    "floor": "floor_given",
    "lead": "line_up_lead_minutes",
}
"""Where a fact and the field of an item that it sets are called differently."""
