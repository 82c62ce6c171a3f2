"""Roll calls: when the roll was called, whether as a drill, and when it was over.

Who was found safe is folded with each delegate, so that a tick costs the same among seventy and
among fifty thousand; a roll call itself is only its beginning and its end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.json_values import JsonObject, flag, text, whole


class RollCall(Struct, frozen=True, kw_only=True):
    """One calling of the roll. Its id is that of the act that began it."""

    id: str
    drill: bool
    called_at: datetime
    called_desk: str
    heads: int
    """How many were inside, by the log, when it was called."""
    ended_at: datetime | None = None

    @property
    def is_on(self) -> bool:
        """Whether it is still going on."""
        return self.ended_at is None


class RollFold(Struct, frozen=True, kw_only=True):
    """What the entries about roll calls add up to, the calls in their order."""

    calls: tuple[RollCall, ...] = ()
    flagged: frozenset[int] = frozenset()


def fold_roll(entries: Iterable[Entry]) -> RollFold:
    """Fold the standing entries about roll calls, given in fold order."""
    calls, flagged = tuple[RollCall, ...](), set[int]()
    for entry in entries:
        after = _STEPS[entry.action](calls, entry)
        if after is calls:
            flagged.add(entry.sequence)
        calls = after
    return RollFold(calls=calls, flagged=frozenset(flagged))


def current(calls: Sequence[RollCall]) -> RollCall | None:
    """The roll call that is going on; None when none is."""
    return calls[-1] if calls and calls[-1].is_on else None


def objection(calls: Sequence[RollCall], action: Action, facts: JsonObject) -> Refusal | None:
    """What stands against calling the roll or ending that; None where nothing does."""
    going_on = current(calls)
    if action is Action.ROLL_CALLED and going_on is not None and not _ends(going_on, facts):
        return Refusal(reason="roll_is_called", facts={"drill": going_on.drill})
    if action is Action.ROLL_ENDED and (going_on is None or going_on.id != text(facts, "roll")):
        return Refusal(reason="no_roll_call")
    return None


def _ends(drill: RollCall, facts: JsonObject) -> bool:
    """Whether a call ends the drill that is going on: an emergency waits for none."""
    return drill.drill and not flag(facts, "drill")


def _called(calls: tuple[RollCall, ...], entry: Entry) -> tuple[RollCall, ...]:
    going_on = current(calls)
    if going_on is not None:
        if not _ends(going_on, entry.facts):
            return calls
        calls = (*calls[:-1], replace(going_on, ended_at=entry.happened_at))
    call = RollCall(
        id=entry.act,
        drill=flag(entry.facts, "drill"),
        called_at=entry.happened_at,
        called_desk=entry.desk,
        heads=whole(entry.facts, "heads"),
    )
    return (*calls, call)


def _ended(calls: tuple[RollCall, ...], entry: Entry) -> tuple[RollCall, ...]:
    going_on = current(calls)
    if going_on is None or going_on.id != text(entry.facts, "roll"):
        return calls
    return (*calls[:-1], replace(going_on, ended_at=entry.happened_at))


_STEPS = {Action.ROLL_CALLED: _called, Action.ROLL_ENDED: _ended}
