"""What entries about the plan do: items that come, change, move, and go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import (
    JsonObject,
    flag,
    instant,
    objects,
    optional_text,
    optional_whole,
    text,
    whole,
)
from eventdesk.core.name_keys import fold
from eventdesk.core.running_order.folding.day_in_folding import Day, Step
from eventdesk.core.running_order.order import Item, ItemKind, Speaker
from eventdesk.core.standing import BEGINNING


def _added(day: Day, entry: Entry) -> bool:
    if entry.subject is None:
        return False
    original = flag(entry.facts, "original")
    day.items[entry.subject] = blank_item(entry.subject, entry.facts, original=original)
    return True


def blank_item(item_id: str, facts: JsonObject, *, original: bool) -> Item:
    """A new item as facts describe it; `original` if it was part of the plan as invited."""
    start, minutes = instant(facts, "start") or BEGINNING, whole(facts, "minutes")
    blank = Item(
        id=item_id,
        position=0,
        title="",
        kind=ItemKind.TALK,
        planned_start=start,
        minutes=minutes,
        original_start=start if original else None,
        original_minutes=minutes if original else None,
    )
    return replace(blank, **planned_fields(facts))  # type: ignore[arg-type]


def _changed(day: Day, entry: Entry) -> bool:
    item = day.item_of(entry)
    if item is None:
        return False
    changed = replace(item, **planned_fields(entry.facts))  # type: ignore[arg-type]
    if flag(entry.facts, "original"):
        changed = replace(
            changed, original_start=changed.planned_start, original_minutes=changed.minutes
        )
    elif {"start", "minutes"} & entry.facts.keys():
        # Moved once the day was under way: from now on it is measured by the current plan.
        changed = replace(changed, original_start=None, original_minutes=None)
    day.items[item.id] = changed
    return True


def planned_fields(facts: JsonObject) -> dict[str, object]:
    """The fields of an item that an entry's facts set."""
    return {name: read(facts, key) for key, (name, read) in _PLAN_READERS.items() if key in facts}


def _kind(facts: JsonObject, key: str) -> ItemKind:
    return ItemKind(text(facts, key, ItemKind.TALK))


_PLAN_READERS: dict[str, tuple[str, Callable[[JsonObject, str], object]]] = {
    "position": ("position", whole),
    "title": ("title", text),
    "kind": ("kind", _kind),
    "start": ("planned_start", instant),
    "minutes": ("minutes", whole),
    "fixed": ("fixed", flag),
    "fixed_end": ("fixed_end", instant),
    "floor": ("floor_given", optional_whole),
    "lead": ("line_up_lead_minutes", whole),
    "gap": ("gap_before", flag),
    "location": ("location", text),
    "listed_id": ("listed_id", text),
}
"""Facts of an added or changed item, the field each sets, and how it is read."""


def _speakers_named(day: Day, entry: Entry) -> bool:
    item = day.item_of(entry)
    if item is None:
        return False
    day.items[item.id] = replace(item, speakers=speakers_of(entry, item.speakers))
    return True


def speakers_of(entry: Entry, known: Sequence[Speaker] = ()) -> tuple[Speaker, ...]:
    """The speakers that an entry names; whoever is named again stays who they are `known` to be."""
    before = {fold(speaker.name): speaker for speaker in known}
    speakers: list[Speaker] = []
    for one in objects(entry.about, "speakers"):
        name, delegate_id = text(one, "name"), optional_text(one, "delegate")
        named = Speaker(name=name, delegate_id=delegate_id)
        if delegate_id is None and fold(name) in before:
            named = replace(before[fold(name)], name=name)
        speakers.append(named)
    return tuple(speakers)


def _speaker_linked(day: Day, entry: Entry) -> bool:
    item = day.item_of(entry)
    if item is None:
        return False
    speaker = item.speaker(text(entry.about, "name"))
    if speaker is None:
        return False
    delegate_id = optional_text(entry.facts, "delegate")
    linked = replace(speaker, delegate_id=delegate_id, is_nobody=delegate_id is None)
    if linked == speaker:
        return False
    speakers = tuple(linked if one is speaker else one for one in item.speakers)
    day.items[item.id] = replace(item, speakers=speakers)
    return True


def _dropped(day: Day, entry: Entry) -> bool:
    item = day.item_of(entry)
    if item is None or item.dropped or any(run.item_id == item.id for run in day.runs):
        return False
    day.items[item.id] = replace(item, dropped=True)
    return True


PLAN_STEPS: Mapping[Action, Step] = {
    Action.ITEM_ADDED: _added,
    Action.ITEM_CHANGED: _changed,
    Action.ITEM_SPEAKERS_NAMED: _speakers_named,
    Action.ITEM_SPEAKER_LINKED: _speaker_linked,
    Action.ITEM_DROPPED: _dropped,
}
