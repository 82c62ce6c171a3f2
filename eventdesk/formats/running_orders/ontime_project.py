"""Project files of Ontime: times in milliseconds since midnight, groups, milestones, skips."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from eventdesk.core.invite_list import Problem
from eventdesk.core.said import said
from eventdesk.formats.running_orders.json_tree import JsonObject, Value, objects_in, text_in
from eventdesk.formats.running_orders.refusals import no_titles
from eventdesk.formats.running_orders.sessions import ALWAYS_SAID, RawOrder, RawSession

_MINUTE = 60_000
_DAY = 24 * 60 * _MINUTE
_LAST_DAY = 1


def is_ontime(root: JsonObject) -> bool:
    """Whether it is a project of Ontime, of this or an earlier version."""
    return isinstance(root.get("rundowns"), dict) or (
        isinstance(root.get("rundown"), list) and any(map(_is_event, objects_in(root["rundown"])))
    )


def read_ontime(root: JsonObject, name: str) -> RawOrder:
    """The events of its first rundown that has any, as they are planned there."""
    problems: list[Problem] = []
    sessions: list[RawSession] = []
    for entries in _rundowns(root):
        for number, entry in enumerate(entries, start=1):
            title = text_in(entry, "title")
            if entry.get("type") == "milestone":
                message = said("“{0}” is a milestone without a length, so it was left out.", title)
                problems.append(Problem(row=number, column="type", message=message))
            elif _is_event(entry) and entry.get("skip") is True:
                message = said("“{0}” is skipped in this file, so it was left out.", title)
                problems.append(Problem(row=number, column="skip", message=message))
            elif _is_event(entry) and title:
                sessions.append(_session(number, entry, title))
        if sessions:
            break
    if not sessions:
        raise no_titles(name, said("a rundown, but no events with a title in it"))
    return RawOrder(sessions=sessions, problems=problems, written_as=said("Ontime JSON"))


def _rundowns(root: JsonObject) -> Iterator[list[dict[str, Value]]]:
    rundowns = root.get("rundowns")
    if not isinstance(rundowns, dict):
        yield objects_in(root.get("rundown"))
        return
    for rundown in objects_in(list(rundowns.values())):
        entries = rundown.get("entries")
        order = rundown.get("flatOrder") or rundown.get("order")
        if isinstance(entries, dict) and isinstance(order, list):
            listed = [entries[one] for one in order if isinstance(one, str) and one in entries]
            yield objects_in(listed)


def _is_event(entry: JsonObject) -> bool:
    return entry.get("type") == "event"


def _session(number: int, entry: JsonObject, title: str) -> RawSession:
    start = _milliseconds(entry, "timeStart")
    days = _whole(entry.get("dayOffset"))
    listed_id = text_in(entry, "id")
    ends_fixed = entry.get("countToEnd") is True
    return RawSession(
        row=number,
        title=title,
        start=None if start is None else start + timedelta(days=min(days, _LAST_DAY)),
        minutes=_minutes(entry),
        ends_fixed=ends_fixed,
        listed_id=listed_id,
        fields=ALWAYS_SAID | {"fixed_end"} | ({"listed_id"} if listed_id else set()),
    )


def _milliseconds(entry: JsonObject, name: str) -> timedelta | None:
    value = entry.get(name)
    known = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _DAY
    return timedelta(minutes=_whole(value) // _MINUTE) if known else None


def _minutes(entry: JsonObject) -> int | None:
    minutes = _whole(entry.get("duration")) // _MINUTE
    return minutes if 0 < minutes <= _DAY // _MINUTE else None


def _whole(value: Value) -> int:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return max(0, int(value)) if is_number and isinstance(value, int) else 0
