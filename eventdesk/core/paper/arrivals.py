"""Arrivals and departures that were written by hand, judged when they are typed in afterwards.

They take their place in the delegate's day, whatever order a sheet is typed in. What is on paper
happened: where a rule speaks against it, it is recorded and flagged. What was pressed at a desk is
never made void by it: where paper and record tell of one arrival at two times, that is asked, and
then the recorded one is set right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import fold_delegate
from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.entries import FROM_PAPER, Draft, Entry, Refusal
from eventdesk.core.json_values import NOTHING, Json, JsonObject, flag, instant_text
from eventdesk.core.standing import in_fold_order, place_of

ABOUT_THE_SAME = timedelta(minutes=5)
"""A hand and a desk that tell of one arrival are no further apart."""
_MINUTE = timedelta(minutes=1)
_HERE = "from paper"
"""The act of entries that are only considered."""
_DOOR = (Action.DELEGATE_CHECKED_IN, Action.DELEGATE_LEFT)

Arrive = Callable[[Delegate], Draft]
"""The entry of an arrival, recorded with force, of a delegate as they were at that moment."""


class AtTheDoor(Struct, frozen=True, kw_only=True):
    """When somebody came and left by the sheet: aware instants, whole minutes, or None."""

    came: datetime | None = None
    left: datetime | None = None


class Judged(Struct, frozen=True, kw_only=True):
    """The entries that a line becomes, or what stands against it."""

    drafts: tuple[Draft, ...] = ()
    refusal: Refusal | None = None


def judge_at_the_door(
    delegate_id: str,
    standing: Sequence[Entry],
    times: AtTheDoor,
    now: datetime,
    *,
    arrive: Arrive,
    confirmed: bool,
) -> Judged:
    """Judge a line against the delegate's standing entries, given in fold order.

    `confirmed` answers what would otherwise be asked: that a recorded time is to be set right.
    """
    given = [at for at in (times.came, times.left) if at is not None]
    if max(given) > now:
        return Judged(refusal=Refusal(reason="in_the_future"))
    if len(given) > 1 and given[1] <= given[0]:
        return Judged(refusal=Refusal(reason="left_before_coming"))
    history = _History(delegate_id, standing, arrive)
    found: list[Draft | Refusal] = []
    if times.came is not None:
        found.append(history.take_coming(times.came, times.left))
    if times.left is not None:
        found.append(history.take_leaving(times.left))
    refusals = [one for one in found if isinstance(one, Refusal)]
    against = [one for one in refusals if one.reason not in _KNOWN]
    if against:
        return Judged(refusal=against[0])
    if len(refusals) == len(found):
        return Judged(refusal=refusals[-1])
    if history.asks and not confirmed:
        return Judged(refusal=history.asks[0])
    return Judged(drafts=tuple(one for one in found if isinstance(one, Draft)))


_KNOWN = frozenset({"came_already", "left_already"})
"""Refusals of what the record says already: there is nothing to do."""


class _History:
    """A delegate's entries in fold order, with those that are only considered."""

    def __init__(self, delegate_id: str, standing: Sequence[Entry], arrive: Arrive) -> None:
        self._id, self._entries, self._arrive = delegate_id, list(standing), arrive
        self._next = max((one.sequence for one in standing), default=0) + 1
        self.asks: list[Refusal] = []

    def take_coming(self, at: datetime, left: datetime | None) -> Draft | Refusal:
        """What becomes of a time in the box "In"; `left` is what stands in the box beside it."""
        known = self._known(Action.DELEGATE_CHECKED_IN, at)
        if known is not None:
            return Refusal(reason="came_already", facts=_told(known))
        entry = self._considered(Action.DELEGATE_CHECKED_IN, at)
        beside = [] if left is None else [self._considered(Action.DELEGATE_LEFT, left)]
        lost = self._lost([entry, *beside])
        late = [one for one in lost if one.action is Action.DELEGATE_CHECKED_IN]
        if late:
            return self._set_back(late[0], at)
        instead = [one for one in lost if one.action is Action.DELEGATE_REPLACED]
        if instead:
            return Refusal(reason="not_then", facts=_told(instead[0]))
        draft = self._arrive(self._then(at))
        self._add(entry)
        return replace(draft, facts={**draft.facts, FROM_PAPER: True}, happened_at=at)

    def take_leaving(self, at: datetime) -> Draft | Refusal:
        """What becomes of a time in the box "Out"."""
        known = self._known(Action.DELEGATE_LEFT, at)
        if known is not None:
            return Refusal(reason="left_already", facts=_told(known))
        entry = self._considered(Action.DELEGATE_LEFT, at)
        lost = self._lost([entry])
        late = [one for one in lost if one.action is Action.DELEGATE_LEFT]
        if late:
            return self._set_back(late[0], at)
        if lost:
            return Refusal(reason="not_then", facts=_told(lost[0]))
        facts: dict[str, Json] = {FROM_PAPER: True}
        if self._then(at).presence is not Presence.IN:
            facts |= {"forced": True, "broke": "not_in"}
        self._add(entry)
        return Draft(action=Action.DELEGATE_LEFT, subject=self._id, facts=facts, happened_at=at)

    def _known(self, action: Action, at: datetime) -> Entry | None:
        """The entry that tells of the same already.

        What was typed from paper tells of its own minute. What was pressed at a desk tells of some
        minutes around it, unless something else happened in between.
        """
        for one in self._entries:
            if one.action is action and _is_paper(one) and _minute(one.happened_at) == _minute(at):
                return one
        moves = self._with_effect(self._entries)
        before = next((one for one in reversed(moves) if one.happened_at <= at), None)
        after = next((one for one in moves if one.happened_at > at), None)
        beside = [one for one in (before, after) if one is not None and one.action is action]
        pressed = [one for one in beside if not _is_paper(one)]
        return next((one for one in pressed if abs(one.happened_at - at) <= ABOUT_THE_SAME), None)

    def _set_back(self, entry: Entry, at: datetime) -> Draft | Refusal:
        """Let a recorded entry have happened earlier, if nothing loses its effect by that."""
        moved = [replace(one, happened_at=at) if one is entry else one for one in self._entries]
        moved = in_fold_order(moved, frozenset())
        lost = self._flagged(moved) - self._flagged(self._entries)
        if lost:
            first = next(one for one in self._entries if one.sequence in lost)
            return Refusal(reason="not_then", facts=_told(first))
        self._entries = moved
        came = entry.action is Action.DELEGATE_CHECKED_IN
        reason = "came_earlier" if came else "left_earlier"
        facts = {**_told(entry), "at": instant_text(at)}
        self.asks.append(Refusal(reason=reason, facts=facts, asks=True))
        return Draft(
            action=Action.DELEGATE_BACK_DATED,
            subject=self._id,
            facts={
                "corrects": entry.sequence,
                "at": instant_text(at),
                "what": entry.action.value,
                FROM_PAPER: True,
            },
        )

    def _lost(self, considered: Iterable[Entry]) -> list[Entry]:
        """Entries that would have no effect any more; one paper does not void what is on another.

        Two arrivals on paper both happened: the leaving between them is still to be typed.
        """
        after = in_fold_order([*self._entries, *considered], frozenset())
        gone = self._flagged(after) - self._flagged(self._entries)
        return [
            one
            for one in self._entries
            if one.sequence in gone and not (_is_paper(one) and one.action in _DOOR)
        ]

    def _considered(self, action: Action, at: datetime) -> Entry:
        self._next += 1
        return Entry(
            sequence=self._next, act=_HERE, part=0, happened_at=at, recorded_at=at, desk="",
            operator=None, action=action, subject=self._id, facts={FROM_PAPER: True}, personal=None,
        )  # fmt: skip

    def _add(self, entry: Entry) -> None:
        self._entries = in_fold_order([*self._entries, entry], frozenset())

    def _then(self, at: datetime) -> Delegate:
        """The delegate at an instant, after all that is recorded for it."""
        before = [one for one in self._entries if place_of(one)[0] <= at]
        found = fold_delegate(self._id, before).delegate
        if found is None:
            message = "only a name that is on the list has a line on paper"
            raise ValueError(message)
        return found

    def _with_effect(self, entries: Sequence[Entry]) -> list[Entry]:
        flagged = self._flagged(entries)
        return [one for one in entries if one.action in _DOOR and one.sequence not in flagged]

    def _flagged(self, entries: Sequence[Entry]) -> frozenset[int]:
        return fold_delegate(self._id, entries).flagged


def _told(entry: Entry) -> JsonObject:
    """What a sentence says of an entry that is recorded."""
    return {
        "since": instant_text(entry.happened_at),
        "desk": entry.desk,
        "operator": entry.operator,
        "what": entry.action.value,
        **({FROM_PAPER: True} if _is_paper(entry) else NOTHING),
    }


def _is_paper(entry: Entry) -> bool:
    return flag(entry.facts, FROM_PAPER)


def _minute(at: datetime) -> int:
    return int(at.timestamp()) // int(_MINUTE.total_seconds())
