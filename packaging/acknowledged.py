"""Whether an event that was broken off holds all that was acknowledged, and no act by half."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import whole
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import Identity
from eventdesk.services.sample import evening_before
from eventdesk.storage import event_file
from eventdesk.storage.database import Database

_ONE_EACH = (Action.DELEGATE_ADDED, Action.ITEM_ADDED, Action.QUESTION_RECORDED)
"""What an import writes once for everything that its summary counts as added."""
_SUMMARIES = (Action.LIST_IMPORTED, Action.RUNNING_ORDER_IMPORTED, Action.QUESTIONS_IMPORTED)


def desk_on(database: Database, name: str = "Proof") -> EventDesk:
    """A desk at work on an event, on a clock that stands still until it is set."""
    return EventDesk(database, SetClock(evening_before(), speed=0), Identity(desk=name))


def parts_of(desk: EventDesk, act: str) -> int:
    """How many entries an act has."""
    with desk.database.reading() as reading:
        return len(reading.log.of_act(act))


def findings(
    path: Path, acknowledged: Mapping[str, int], passphrase: str | None = None
) -> list[str]:
    """What is wrong with the event after it was broken off; empty when it holds.

    `acknowledged` holds the acts whose service had returned, each with how many entries it has.
    """
    with desk_on(event_file.open_event(path, passphrase)) as desk:
        with desk.database.reading() as reading:
            entries = list(reading.log.all())
        found = [
            *desk.verify().findings,
            *_lost(entries, acknowledged),
            *gaps(entries),
            *_half_there(entries),
        ]
        if not desk.check_in.counts().adds_up:
            found.append("The counts do not add up.")
    return found


def _lost(entries: list[Entry], acknowledged: Mapping[str, int]) -> list[str]:
    there = Counter(entry.act for entry in entries)
    return [
        f"Act {act} was acknowledged with {parts} entries and has {there[act]}."
        for act, parts in acknowledged.items()
        if there[act] != parts
    ]


def gaps(entries: Sequence[Entry]) -> list[str]:
    """Acts whose entries do not follow each other without a gap."""
    return [
        f"Act {act} has a gap."
        for act, parts in _acts(entries).items()
        if [one.part for one in parts] != list(range(len(parts)))
        or parts[-1].sequence - parts[0].sequence != len(parts) - 1
    ]


def _acts(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    acts: dict[str, list[Entry]] = {}
    for entry in entries:
        acts.setdefault(entry.act, []).append(entry)
    return acts


def _half_there(entries: Sequence[Entry]) -> list[str]:
    return [
        f"Import {act} says {whole(parts[0].facts, 'added')} added, and has others."
        for act, parts in _acts(entries).items()
        if parts[0].action in _SUMMARIES
        and whole(parts[0].facts, "added") != sum(one.action in _ONE_EACH for one in parts)
    ]
