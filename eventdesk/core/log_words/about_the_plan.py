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
from eventdesk.core.log_words.choices import choice_words
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import Say
from eventdesk.core.said import in_a_row, said


def _inserted(words: EventNames, entry: Entry) -> str:
    start = _minute(words, instant(entry.facts, "start"))
    length = said("{0} min", whole(entry.facts, "minutes"))
    where = _named(words, text(entry.facts, "after"))
    after = said(" after {0}", where) if where else ""
    line = said("{0} put in{1}, {2}, {3}", words.subject_name(entry), after, start, length)
    return _with_reason(line, entry)


def _moved(words: EventNames, entry: Entry) -> str:
    facts = entry.facts
    before, after = _named(words, text(facts, "before")), _named(words, text(facts, "after"))
    where = said(" before {0}", before) if before else said(" after {0}", after) if after else ""
    was = instant(mapping(facts, "was"), "start")
    line = said("{0} moved{1}", words.subject_name(entry), where)
    times = (_minute(words, was), _minute(words, instant(facts, "start")))
    if all(times) and times[0] != times[1]:
        line = said("{0}, {1} → {2}", line, times[0], times[1])
    return _with_reason(line, entry)


def _edited(words: EventNames, entry: Entry) -> str:
    facts, was = entry.facts, mapping(entry.facts, "was")
    name = words.subject_name(entry)
    parts = [say(words, facts, was) for key, say in _PARTS.items() if key in facts]
    named = in_a_row(", ", (text(one, "name") for one in objects(entry.about, "speakers")))
    if "speakers" in entry.about:
        parts.append(said("speakers {0}", named) if named else said("no speakers"))
    told = in_a_row("; ", (part for part in parts if part))
    if flag(facts, "pushed"):
        line = (
            said("{0} stands at another time: {1}", name, told)
            if told
            else said("{0} follows directly now", name)
        )
    else:
        line = (
            said("{0} changed: {1}", name, told)
            if told
            else said("{0} changed in the running order", name)
        )
    return _with_reason(line, entry)


def _with_reason(line: str, entry: Entry) -> str:
    reason = text(entry.about, "reason")
    return said("{0}: {1}", line, reason) if reason else line


def _named(words: EventNames, item_id: str) -> str:
    item = words.items.get(item_id)
    return "" if item is None else item.title


def _minute(words: EventNames, at: datetime | None) -> str:
    return "" if at is None else f"{at.astimezone(words.zone):%H:%M}"


def _start(words: EventNames, facts: JsonObject, was: JsonObject) -> str:
    before, now = _minute(words, instant(was, "start")), _minute(words, instant(facts, "start"))
    return said("{0} → {1}", before, now) if before else now


def _end(words: EventNames, facts: JsonObject, was: JsonObject) -> str:
    now, before = instant(facts, "fixed_end"), instant(was, "fixed_end")
    if now is None:
        return (
            said("no fixed end, was {0}", _minute(words, before))
            if before
            else said("no fixed end")
        )
    return said("must end at {0}", _minute(words, now))


def _floor(_words: EventNames, facts: JsonObject, _was: JsonObject) -> str:
    floor = optional_whole(facts, "floor")
    return (
        said("shortest length as its kind has it")
        if floor is None
        else said("at least {0} min", floor)
    )


_PARTS: Mapping[str, Callable[[EventNames, JsonObject, JsonObject], str]] = {
    "title": lambda _, facts, was: said(
        "“{0}”, was “{1}”", text(facts, "title"), text(was, "title")
    ),
    "kind": lambda _, facts, was: said(
        "{0}, was {1}", choice_words(text(facts, "kind")), choice_words(text(was, "kind"))
    ),
    "start": _start,
    "minutes": lambda _, facts, was: said(
        "{0} → {1} min", whole(was, "minutes"), whole(facts, "minutes")
    ),
    "fixed": lambda _, facts, _was: (
        said("fixed") if flag(facts, "fixed") else said("no longer fixed")
    ),
    "fixed_end": _end,
    "floor": _floor,
    "lead": lambda _, facts, _was: said("line-up {0} min before", whole(facts, "lead")),
    "location": lambda _, facts, _was: (
        said("in {0}", text(facts, "location"))
        if text(facts, "location")
        else said("no place named")
    ),
}

ABOUT_THE_PLAN: Mapping[Action, Say] = {
    Action.ITEM_INSERTED: _inserted,
    Action.ITEM_EDITED: _edited,
    Action.ITEM_MOVED: _moved,
}
