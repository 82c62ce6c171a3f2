"""What is wrong with an event after several desks were at it under a bad network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from acknowledged import gaps
from desk_at_work import Got

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.groups import Group, Kind, group_of
from eventdesk.core.standing import in_fold_order, undone_acts, undos_among

_ABOUT = timedelta(seconds=1)
_WAITED = timedelta(seconds=20)
"""An act happened when it was pressed, and is recorded once a server was given up for it."""
OVERTAKEN = "overtaken"
_GOES = (Action.DELEGATE_LEFT, Action.DELEGATE_REPLACED)


def in_log(entries: Sequence[Entry], got: Sequence[Sequence[Got]]) -> Iterator[str]:
    """Whether every act that a desk got back is there, once, whole, in the order of its desk."""
    first: dict[str, int] = {}
    for entry in entries:
        first.setdefault(entry.act, entry.sequence)
    for acts in got:
        places = [first.get(one.act) for one in acts]
        for one, place in zip(acts, places, strict=True):
            if place is None:
                yield f"Act {one.act} ({one.wish}) was acknowledged and is not in the log."
        known = [place for place in places if place is not None]
        if known != sorted(known):
            yield "Acts of one desk stand in another order than it made them."
    yield from gaps(entries)
    again = Counter((one.act, one.part) for one in entries)
    yield from (f"Act {act} is there twice." for (act, _), times in again.items() if times > 1)


def doubles(entries: Sequence[Entry]) -> Iterator[str]:
    """Everybody who was admitted while they were in, where nothing in the log says so."""
    undone = undone_acts(undos_among(entries))
    folds: dict[Group, list[Entry]] = {}
    for entry in entries:
        group = group_of(entry.action, entry.subject)
        if group is not None and group.kind is Kind.DELEGATE:
            folds.setdefault(group, []).append(entry)
    said_by_undo = {one.undoes for one in entries if one.undoes is not None and one.forced}
    for group, history in folds.items():
        if not any(one.act in said_by_undo for one in history):
            yield from _doubles_of(str(group.subject), in_fold_order(history, undone))


def _doubles_of(who: str, history: Sequence[Entry]) -> Iterator[str]:
    plain: list[Entry] = []
    for entry in history:
        if entry.action in _GOES:
            plain.clear()
        elif entry.action is Action.DELEGATE_CHECKED_IN and not entry.forced:
            plain.append(entry)
            if len(plain) > 1:
                numbers = " and ".join(str(one.sequence) for one in plain)
                told = "; ".join(_told(one) for one in history)
                yield f"{who} was admitted by {numbers}, and none of them is flagged: {told}"


def _told(entry: Entry) -> str:
    late = " sent late" if entry.facts.get("alone") else ""
    broke = f" broke {entry.facts.get('broke')}" if entry.forced else ""
    when = f"{entry.happened_at:%H:%M:%S.%f}"
    return f"{entry.sequence} {entry.action} at {when} by {entry.desk}{late}{broke}"


def overtaken(entries: Sequence[Entry]) -> Iterator[str]:
    """Acts refused when they were sent that do not say whose act was before them, or say their own.

    What a desk did on the server just before it lost it may be before an act that it then made
    without having got it back: that is told in `late`.
    """
    by_act = {entry.act: entry for entry in entries if entry.part == 0}
    for entry in entries:
        if entry.facts.get("reason") != OVERTAKEN or not entry.facts.get("alone"):
            continue
        other = by_act.get(str(entry.facts.get("by")))
        if other is None:
            yield f"Entry {entry.sequence} does not say which act was before it."
        elif other.sequence > entry.sequence:
            yield f"Entry {entry.sequence} was overtaken by a later one."
        elif other.desk == entry.desk and other.facts.get("alone"):
            yield f"Entry {entry.sequence} was overtaken by its own desk’s entry {other.sequence}."


def beside_the_clock(entries: Sequence[Entry], off: Mapping[str, timedelta]) -> Iterator[str]:
    """Acts of desks whose clock is wrong that do not go by the server's, or hide what theirs said.

    `off` says by desk how far its clock is ahead.
    """
    for entry in entries:
        if entry.desk not in off or entry.part:
            continue  # what an act says of others it may say of when they were
        ahead = entry.recorded_at - entry.happened_at
        if not -_ABOUT < ahead - off[entry.desk] < _WAITED:
            told = f"{_told(entry)}, part {entry.part}, recorded at {entry.recorded_at:%H:%M:%S}"
            yield f"An entry is {ahead} apart from its desk’s own clock: {told}, {entry.facts}"


def late(entries: Sequence[Entry]) -> Counter[str]:
    """How many acts were sent late, and what became of them."""
    found: Counter[str] = Counter()
    made_by = {entry.act: entry.desk for entry in entries}
    for entry in entries:
        if entry.facts.get("alone") and made_by.get(str(entry.facts.get("by"))) == entry.desk:
            found["overtaken by what its own desk had not got back"] += 1
        if entry.part == 0 and entry.facts.get("alone"):
            found["sent late"] += 1
            if entry.action is Action.ACT_REFUSED:
                found[f"refused: {entry.facts.get('reason')}"] += 1
            if entry.forced and entry.facts.get("broke"):
                found["recorded though refused"] += 1
    return found
