"""One delegate's day: the fold of their entries, and the rules that an act is held against.

The fold is total: an entry with no effect at its place changes nothing and is flagged. The rules
refuse only when an act is made; undoing asks the same rules which later acts depended on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.delegates import (
    NOT_COMING_RSVPS,
    Delegate,
    Origin,
    Particulars,
    Presence,
    Rsvp,
)
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.invite_list import EXTRA_PREFIX
from eventdesk.core.json_values import (
    JsonObject,
    flag,
    instant_text,
    mapping,
    optional_text,
    text,
    whole,
)

CLEAR_PARTICULARS = ("organisation", "category")
"""Particulars that reveal nobody: they stay when people are forgotten."""

PERSONAL_PARTICULARS = tuple(
    name for name in Particulars.__struct_fields__ if name not in (*CLEAR_PARTICULARS, "extra")
)
_ARE_PERSONAL = frozenset(PERSONAL_PARTICULARS)
_TICK = Action.DELEGATE_FOUND_SAFE
_NOBODY = Particulars()
"""What is known of somebody before any entry."""
ON_A_BADGE = frozenset(
    {
        "title", "given_name", "family_name", "known_as",
        "organisation", "role", "category", "reference",
    }
)  # fmt: skip
"""What a badge says of somebody: changed after it was printed, the badge is outdated."""
LISTED_FACTS = ("rsvp", "rsvp_on", "party_size", "crew")


class DelegateFold(Struct, frozen=True, kw_only=True):
    """What a delegate's entries add up to."""

    delegate: Delegate | None
    flagged: frozenset[int] = frozenset()
    """Sequences of entries that had no effect where they stand."""
    corrected: frozenset[str] = frozenset()
    """Fields whose value was set at the desk and wins over any list."""


def fold_delegate(delegate_id: str, entries: Iterable[Entry]) -> DelegateFold:
    """Fold one delegate's standing entries, given in fold order."""
    delegate = Delegate(id=delegate_id, particulars=_NOBODY)
    known = False
    flagged: set[int] = set()
    corrected: set[str] = set()
    worded = 0
    ticks = _Ticks()
    for entry in entries:
        known = known or entry.action is Action.DELEGATE_ADDED
        if entry.action is Action.DELEGATE_CORRECTED:
            corrected |= changed_fields(entry)
        step = ticks.step if entry.action is _TICK else _STEPS.get(entry.action)
        after = delegate if step is None else step(delegate, entry)
        if after is delegate and step is not None:
            flagged.add(entry.sequence)
        if _says_otherwise(delegate, after):
            worded = max(worded, entry.sequence)
        elif entry.action is Action.DELEGATE_BADGE_PRINTED and worded > entry.sequence:
            # A list that came in afterwards is folded before it, and the badge does not say that.
            after = replace(after, badge_outdated=True)
        delegate = after
    return DelegateFold(
        delegate=delegate if known else None,
        flagged=frozenset(flagged),
        corrected=frozenset(corrected),
    )


def changed_fields(entry: Entry) -> frozenset[str]:
    """The fields of the list that an entry sets; `extra.…` for a column without a field."""
    named = (*LISTED_FACTS, *CLEAR_PARTICULARS)
    personal = (*PERSONAL_PARTICULARS, "extra")
    return frozenset(
        {name for name in named if name in entry.facts}
        | {name for name in personal if name in entry.about}
        | {EXTRA_PREFIX + header for header in mapping(entry.about, "columns")}
    )


def listed_facts(values: JsonObject) -> dict[str, object]:
    """The part of a delegate that `facts` of an added or changed entry set."""
    found: dict[str, object] = {}
    if "rsvp" in values:
        found["rsvp"] = Rsvp(text(values, "rsvp"))
    if "rsvp_on" in values:
        found["rsvp_on"] = text(values, "rsvp_on")
    if "party_size" in values:
        found["party_size"] = whole(values, "party_size", 1)
    if "crew" in values:
        found["crew"] = flag(values, "crew")
    return found


def _with_particulars(delegate: Delegate, entry: Entry) -> Delegate:
    known = delegate.particulars
    particulars = _particulars(known, entry)
    listed = listed_facts(entry.facts)
    after = replace(delegate, particulars=particulars, **listed)  # type: ignore[arg-type]
    if delegate.badge_at is not None and _says_otherwise(delegate, after):
        return replace(after, badge_outdated=True)
    return after


def _says_otherwise(before: Delegate, after: Delegate) -> bool:
    """Whether a badge would say something else of somebody."""
    known, now = before.particulars, after.particulars
    if before.crew is not after.crew:
        return True  # the band says so where there is no category
    return known is not now and any(
        getattr(known, name) != getattr(now, name) for name in ON_A_BADGE
    )


def _particulars(known: Particulars, entry: Entry) -> Particulars:
    """Particulars with what an entry says laid over them."""
    facts, about = entry.facts, entry.about
    changes: dict[str, object] = {
        name: text(facts, name) for name in CLEAR_PARTICULARS if name in facts
    }
    changes |= {name: text(about, name) for name in about if name in _ARE_PERSONAL}
    if "extra" in about:
        extra = {k: str(v) for k, v in mapping(about, "extra").items()}
        changes["extra"] = MappingProxyType(extra)
    if "columns" in about:
        # A correction names the columns that it sets and leaves the others to the list.
        columns = {k: str(v) for k, v in mapping(about, "columns").items()}
        merged = {**known.extra, **columns}
        changes["extra"] = MappingProxyType({k: v for k, v in merged.items() if v})
    if known is _NOBODY:
        return Particulars(**changes)  # type: ignore[arg-type]
    return replace(known, **changes)  # type: ignore[arg-type]


def _added(delegate: Delegate, entry: Entry) -> Delegate:
    particulars = _particulars(delegate.particulars, entry)
    origin = Origin(text(entry.facts, "origin", Origin.INVITED))
    listed = listed_facts(entry.facts)
    return replace(delegate, particulars=particulars, origin=origin, **listed)  # type: ignore[arg-type]


def _checked_in(delegate: Delegate, entry: Entry) -> Delegate:
    if delegate.presence is Presence.IN:
        return delegate
    return replace(
        delegate,
        presence=Presence.IN,
        heads=whole(entry.facts, "heads", 1),
        arrived_at=entry.happened_at,
        arrived_desk=entry.desk,
        arrived_operator=entry.operator,
        left_at=None,
        id_seen=text(entry.facts, "id_seen") or delegate.id_seen,
    )


def _left(delegate: Delegate, entry: Entry) -> Delegate:
    if delegate.presence is not Presence.IN:
        return delegate
    return replace(delegate, presence=Presence.LEFT, heads=0, left_at=entry.happened_at)


def _replaced(delegate: Delegate, entry: Entry) -> Delegate:
    if delegate.presence is Presence.IN or delegate.replaced_by is not None:
        return delegate
    return replace(delegate, replaced_by=optional_text(entry.facts, "by"))


def _more_came(delegate: Delegate, entry: Entry) -> Delegate:
    if delegate.presence is not Presence.IN:
        return delegate
    return replace(
        delegate,
        heads=delegate.heads + whole(entry.facts, "heads"),
        id_seen=text(entry.facts, "id_seen") or delegate.id_seen,
    )


def _some_left(delegate: Delegate, entry: Entry) -> Delegate:
    if delegate.presence is not Presence.IN:
        return delegate
    heads = max(0, delegate.heads - whole(entry.facts, "heads"))
    return replace(delegate, heads=heads)


class _Ticks:
    """The times that one name was found safe, which may come in by paper in any order.

    Within a roll call the most heads count, whenever that was. A tick is made in no other roll call
    than the one that is going on, so the tick recorded last says which of several is the newest.
    """

    def __init__(self) -> None:
        self._best: dict[str, Entry] = {}
        self._newest = 0
        self._roll = ""

    def step(self, delegate: Delegate, entry: Entry) -> Delegate:
        """The delegate with one tick more; the same where another one says more."""
        roll, heads = text(entry.facts, "roll"), whole(entry.facts, "heads", 1)
        best = self._best.get(roll)
        if best is None or heads > whole(best.facts, "heads", 1):
            self._best[roll] = entry
        if entry.sequence > self._newest:
            self._newest, self._roll = entry.sequence, roll
        best = self._best[self._roll]
        if delegate.safe_roll == self._roll and best is not entry:
            return delegate
        return replace(
            delegate,
            safe_roll=self._roll,
            safe_at=best.happened_at,
            safe_heads=whole(best.facts, "heads", 1),
        )


def _badge_printed(delegate: Delegate, entry: Entry) -> Delegate:
    return replace(delegate, badge_at=entry.happened_at, badge_outdated=False)


_STEPS: dict[Action, Callable[[Delegate, Entry], Delegate]] = {
    Action.DELEGATE_ADDED: _added,
    Action.DELEGATE_CHANGED: _with_particulars,
    Action.DELEGATE_CORRECTED: _with_particulars,
    Action.DELEGATE_CHECKED_IN: _checked_in,
    Action.DELEGATE_LEFT: _left,
    Action.DELEGATE_REPLACED: _replaced,
    Action.PARTY_MORE_CAME: _more_came,
    Action.PARTY_SOME_LEFT: _some_left,
    Action.DELEGATE_BADGE_PRINTED: _badge_printed,
}


COMINGS = frozenset(
    {
        Action.DELEGATE_CHECKED_IN,
        Action.DELEGATE_LEFT,
        Action.PARTY_MORE_CAME,
        Action.PARTY_SOME_LEFT,
    }
)
"""What changes how many of a name are inside."""


def heads_over_time(delegate_id: str, entries: Iterable[Entry]) -> Iterator[tuple[datetime, int]]:
    """How many of one name are inside after each entry that changed it.

    The entries are those of one delegate that stand, in fold order.
    """
    coming = [entry for entry in entries if entry.action in COMINGS]
    if len(coming) == 1 and coming[0].action is Action.DELEGATE_CHECKED_IN:
        # Nearly everybody comes once: whoever was nowhere is in by that.
        if heads := whole(coming[0].facts, "heads", 1):
            yield coming[0].happened_at, heads
        return
    delegate = Delegate(id=delegate_id, particulars=_NOBODY)
    for entry in coming:
        before = delegate.heads
        delegate = _STEPS[entry.action](delegate, entry)
        if delegate.heads != before:
            yield entry.happened_at, delegate.heads


_ASKS_NOBODY = frozenset({Action.DELEGATE_ADDED, Action.DELEGATE_BADGE_PRINTED})
"""What needs nobody there: a badge is on paper, whatever becomes of the name afterwards."""


def objection(delegate: Delegate | None, action: Action, facts: JsonObject) -> Refusal | None:
    """What stands first against an act on a delegate in this state; None where nothing does."""
    return next(iter(objections(delegate, action, facts)), None)


def objections(delegate: Delegate | None, action: Action, facts: JsonObject) -> tuple[Refusal, ...]:
    """Everything that stands against an act on a delegate, in the order in which it is asked."""
    if delegate is None:
        return () if action in _ASKS_NOBODY else (Refusal(reason="not_on_the_list"),)
    rule = _RULES.get(action)
    return () if rule is None else tuple(rule(delegate, facts))


def _against_check_in(delegate: Delegate, facts: JsonObject) -> Iterator[Refusal]:
    """Facts alone decide beside the delegate, so that an undo can ask the same again.

    `instead_of` names whom a substitute comes for: whoever sent them knows better than the list.
    """
    if delegate.replaced_by is not None:
        yield Refusal(reason="replaced", facts={"by": delegate.replaced_by}, may_override=True)
    if delegate.presence is Presence.IN:
        yield Refusal(reason="already_in", facts=_arrival(delegate), may_override=True)
    stayed_away = delegate.rsvp in NOT_COMING_RSVPS and delegate.presence is Presence.NEVER
    if stayed_away and "instead_of" not in facts:
        answer: JsonObject = {"rsvp": delegate.rsvp.value, "on": delegate.rsvp_on}
        yield Refusal(reason="not_coming", facts=answer, may_override=True)
    if delegate.particulars.alert and not flag(facts, "acknowledged"):
        yield Refusal(reason="alert", may_override=True)
    if flag(facts, "id_asked") and not (text(facts, "id_seen") or delegate.id_seen):
        yield Refusal(reason="id_not_seen", may_override=True)


def _arrival(delegate: Delegate) -> JsonObject:
    at = delegate.arrived_at
    return {
        "since": None if at is None else instant_text(at),
        "desk": delegate.arrived_desk,
        "operator": delegate.arrived_operator,
    }


def _against_leaving(delegate: Delegate, _facts: JsonObject) -> Iterator[Refusal]:
    if delegate.presence is not Presence.IN:
        yield Refusal(reason="not_in")


def _against_replacing(delegate: Delegate, facts: JsonObject) -> Iterator[Refusal]:
    if delegate.replaced_by is not None:
        yield Refusal(reason="already_replaced", facts={"by": delegate.replaced_by})
    if delegate.presence is Presence.IN:
        yield Refusal(reason="is_in", facts=_arrival(delegate))
    if optional_text(facts, "by") == delegate.id:
        yield Refusal(reason="same_person")


def _against_more_coming(delegate: Delegate, facts: JsonObject) -> Iterator[Refusal]:
    """Whoever comes later is somebody else: the document seen before is not theirs."""
    yield from _against_leaving(delegate, facts)
    if flag(facts, "id_asked") and not text(facts, "id_seen"):
        yield Refusal(reason="id_not_seen", may_override=True)


def _against_some_leaving(delegate: Delegate, facts: JsonObject) -> Iterator[Refusal]:
    yield from _against_leaving(delegate, facts)
    if whole(facts, "heads") >= delegate.heads:
        yield Refusal(reason="not_so_many", facts={"heads": delegate.heads})


def _against_finding_safe(delegate: Delegate, facts: JsonObject) -> Iterator[Refusal]:
    """Whether they left before the roll was called, only who knows the roll call can say."""
    if delegate.presence is Presence.NEVER:
        yield Refusal(reason="not_on_the_roll")
    heads = whole(facts, "heads", 1)
    if delegate.safe_roll == text(facts, "roll") and delegate.safe_heads >= heads:
        since = None if delegate.safe_at is None else instant_text(delegate.safe_at)
        yield Refusal(reason="safe_already", facts={"since": since})


_RULES: dict[Action, Callable[[Delegate, JsonObject], Iterable[Refusal]]] = {
    Action.DELEGATE_CHECKED_IN: _against_check_in,
    Action.DELEGATE_LEFT: _against_leaving,
    Action.DELEGATE_REPLACED: _against_replacing,
    Action.PARTY_MORE_CAME: _against_more_coming,
    Action.PARTY_SOME_LEFT: _against_some_leaving,
    Action.DELEGATE_FOUND_SAFE: _against_finding_safe,
}
