"""Entries about the plan of the day: what was put in, changed and moved, with what it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import (
    JsonObject,
    flag,
    instant,
    mapping,
    objects,
    optional_whole,
    text,
    whole,
)
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import Say


def _inserted(words: EventNames, entry: Entry) -> str:
    start = _minute(words, instant(entry.facts, "start"))
    length = f"{whole(entry.facts, 'minutes')} min"
    where = _named(words, text(entry.facts, "after"))
    after = f" after {where}" if where else ""
    said = f"{words.subject_name(entry)} put in{after}, {start}, {length}"
    return _with_reason(said, entry)


def _moved(words: EventNames, entry: Entry) -> str:
    facts = entry.facts
    before, after = _named(words, text(facts, "before")), _named(words, text(facts, "after"))
    where = f" before {before}" if before else f" after {after}" if after else ""
    was = instant(mapping(facts, "was"), "start")
    said = f"{words.subject_name(entry)} moved{where}"
    times = (_minute(words, was), _minute(words, instant(facts, "start")))
    if all(times) and times[0] != times[1]:
        said = f"{said}, {times[0]} → {times[1]}"
    return _with_reason(said, entry)


def _edited(words: EventNames, entry: Entry) -> str:
    facts, was = entry.facts, mapping(entry.facts, "was")
    name = words.subject_name(entry)
    parts = [say(words, facts, was) for key, say in _PARTS.items() if key in facts]
    named = ", ".join(text(one, "name") for one in objects(entry.about, "speakers"))
    if "speakers" in entry.about:
        parts.append(f"speakers {named}" if named else "no speakers")
    told = "; ".join(part for part in parts if part)
    if flag(facts, "pushed"):
        said = f"{name} stands at another time: {told}" if told else f"{name} follows directly now"
    else:
        said = f"{name} changed: {told}" if told else f"{name} changed in the running order"
    return _with_reason(said, entry)


def _with_reason(said: str, entry: Entry) -> str:
    reason = text(entry.about, "reason")
    return f"{said}: {reason}" if reason else said


def _named(words: EventNames, item_id: str) -> str:
    item = words.items.get(item_id)
    return "" if item is None else item.title


def _minute(words: EventNames, at: datetime | None) -> str:
    return "" if at is None else f"{at.astimezone(words.zone):%H:%M}"


def _start(words: EventNames, facts: JsonObject, was: JsonObject) -> str:
    before, now = _minute(words, instant(was, "start")), _minute(words, instant(facts, "start"))
    return f"{before} → {now}" if before else now


def _end(words: EventNames, facts: JsonObject, was: JsonObject) -> str:
    now, before = instant(facts, "fixed_end"), instant(was, "fixed_end")
    if now is None:
        return f"no fixed end, was {_minute(words, before)}" if before else "no fixed end"
    return f"must end at {_minute(words, now)}"


def _floor(_words: EventNames, facts: JsonObject, _was: JsonObject) -> str:
    floor = optional_whole(facts, "floor")
    return "shortest length as its kind has it" if floor is None else f"at least {floor} min"


_PARTS: Mapping[str, Callable[[EventNames, JsonObject, JsonObject], str]] = {
    "title": lambda _, facts, was: f"“{text(facts, 'title')}”, was “{text(was, 'title')}”",
    "kind": lambda _, facts, was: f"{text(facts, 'kind')}, was {text(was, 'kind')}",
    "start": _start,
    "minutes": lambda _, facts, was: f"{whole(was, 'minutes')} → {whole(facts, 'minutes')} min",
    "fixed": lambda _, facts, _was: "fixed" if flag(facts, "fixed") else "no longer fixed",
    "fixed_end": _end,
    "floor": _floor,
    "lead": lambda _, facts, _was: f"line-up {whole(facts, 'lead')} min before",
    "location": lambda _, facts, _was: (
        f"in {text(facts, 'location')}" if text(facts, "location") else "no place named"
    ),
}

ABOUT_THE_PLAN: Mapping[Action, Say] = {
    Action.ITEM_INSERTED: _inserted,
    Action.ITEM_EDITED: _edited,
    Action.ITEM_MOVED: _moved,
}
