"""The fold of the running order: plan entries and runs, as one subject.

Starting an item ends the one before it at that instant, so at most one run is open. Adjustments are
applied in fold order by the clamping rule; what they moved is recomputed here, never trusted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

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
from eventdesk.core.run_times import apply_adjustment, time_used_before
from eventdesk.core.running_order import Hold, Item, ItemKind, Run, RunningOrder, Speaker
from eventdesk.core.standing import BEGINNING


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningOrderFold:
    """What the entries of the running order add up to."""

    order: RunningOrder
    flagged: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Day:
    """The fold in progress. `False` from a step means that its entry had no effect."""

    items: dict[str, Item] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)
    ready: set[str] = field(default_factory=set)
    ended_at: datetime | None = None

    @property
    def running(self) -> Run | None:
        return self.runs[-1] if self.runs and self.runs[-1].ended_at is None else None

    @property
    def order(self) -> RunningOrder:
        return RunningOrder(
            items=tuple(sorted(self.items.values(), key=lambda item: (item.position, item.id))),
            runs=tuple(self.runs),
            day_ended_at=self.ended_at,
            ready=frozenset(self.ready),
        )

    def take(self, entry: Entry) -> bool:
        step = _STEPS.get(entry.action)
        return step is None or step(self, entry)

    def end_running(self, at: datetime) -> bool:
        run = self.running
        if run is None:
            return False
        self.runs[-1] = replace(_resumed(run, at), ended_at=at)
        return True


def fold_running_order(entries: Iterable[Entry]) -> RunningOrderFold:
    """Fold the standing entries of the running order, given in fold order."""
    day = _Day()
    flagged = frozenset(entry.sequence for entry in entries if not day.take(entry))
    return RunningOrderFold(order=day.order, flagged=flagged)


def orders_before(
    entries: Iterable[Entry], asked: Callable[[Entry], bool]
) -> Iterator[tuple[Entry, RunningOrder]]:
    """Each entry that is asked about, with the running order as it stood just before it."""
    day = _Day()
    for entry in entries:
        if asked(entry):
            yield entry, day.order
        day.take(entry)


def _added(day: _Day, entry: Entry) -> bool:
    item_id = entry.subject or ""
    facts = entry.facts
    start, minutes = instant(facts, "start") or BEGINNING, whole(facts, "minutes")
    original = flag(facts, "original")
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
    day.items[item_id] = replace(blank, **_planned(facts))  # type: ignore[arg-type]
    return True


def _changed(day: _Day, entry: Entry) -> bool:
    item = day.items.get(entry.subject or "")
    if item is None:
        return False
    changed = replace(item, **_planned(entry.facts))  # type: ignore[arg-type]
    if flag(entry.facts, "original"):
        changed = replace(
            changed, original_start=changed.planned_start, original_minutes=changed.minutes
        )
    elif {"start", "minutes"} & entry.facts.keys():
        # Moved once the day was under way: from now on it is measured by the current plan.
        changed = replace(changed, original_start=None, original_minutes=None)
    day.items[item.id] = changed
    return True


def _planned(facts: JsonObject) -> dict[str, object]:
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


def _speakers_named(day: _Day, entry: Entry) -> bool:
    item = day.items.get(entry.subject or "")
    if item is None:
        return False
    speakers = tuple(
        Speaker(name=text(one, "name"), delegate_id=optional_text(one, "delegate"))
        for one in objects(entry.about, "speakers")
    )
    day.items[item.id] = replace(item, speakers=speakers)
    return True


def _dropped(day: _Day, entry: Entry) -> bool:
    item = day.items.get(entry.subject or "")
    if item is None or item.dropped or any(run.item_id == item.id for run in day.runs):
        return False
    day.items[item.id] = replace(item, dropped=True)
    return True


def _started(day: _Day, entry: Entry) -> bool:
    item_id = entry.subject or ""
    if day.running is not None and day.running.item_id == item_id:
        return False
    day.end_running(entry.happened_at)
    day.ended_at = None
    day.runs.append(
        Run(
            id=entry.act,
            item_id=item_id,
            started_at=entry.happened_at,
            continues=flag(entry.facts, "continues"),
        )
    )
    return True


def _ended(day: _Day, entry: Entry) -> bool:
    if day.running is None or day.running.item_id != entry.subject:
        return False
    return day.end_running(entry.happened_at)


def _held(day: _Day, entry: Entry) -> bool:
    run = day.running
    if run is None or run.held or run.item_id != entry.subject:
        return False
    hold = Hold(held_at=entry.happened_at, reason=optional_text(entry.about, "reason"))
    day.runs[-1] = replace(run, holds=(*run.holds, hold))
    return True


def _resumed_by_hand(day: _Day, entry: Entry) -> bool:
    run = day.running
    if run is None or not run.held or run.item_id != entry.subject:
        return False
    day.runs[-1] = _resumed(run, entry.happened_at)
    return True


def _resumed(run: Run, at: datetime) -> Run:
    """The run with its open hold, if any, closed at an instant."""
    if not run.held:
        return run
    return replace(run, holds=(*run.holds[:-1], replace(run.holds[-1], resumed_at=at)))


def _adjusted(day: _Day, entry: Entry) -> bool:
    run = day.running
    item = day.items.get(entry.subject or "")
    if run is None or item is None or run.item_id != item.id:
        return False
    earlier = [one for one in day.runs[:-1] if one.item_id == item.id]
    used_before = time_used_before(item, earlier) if run.continues else timedelta()
    asked = whole(entry.facts, "minutes")
    adjustment = apply_adjustment(item, run, entry.happened_at, asked, used_before)
    day.runs[-1] = replace(run, adjustments=(*run.adjustments, adjustment))
    return True


def _ready(day: _Day, entry: Entry) -> bool:
    item_id = entry.subject or ""
    ready = flag(entry.facts, "ready")
    if item_id not in day.items or (item_id in day.ready) is ready:
        return False
    if ready:
        day.ready.add(item_id)
    else:
        day.ready.discard(item_id)
    return True


def _day_ended(day: _Day, entry: Entry) -> bool:
    if day.ended_at is not None:
        return False
    day.end_running(entry.happened_at)
    day.ended_at = entry.happened_at
    return True


_STEPS: dict[Action, Callable[[_Day, Entry], bool]] = {
    Action.ITEM_ADDED: _added,
    Action.ITEM_CHANGED: _changed,
    Action.ITEM_SPEAKERS_NAMED: _speakers_named,
    Action.ITEM_DROPPED: _dropped,
    Action.ITEM_STARTED: _started,
    Action.ITEM_ENDED: _ended,
    Action.ITEM_HELD: _held,
    Action.ITEM_RESUMED: _resumed_by_hand,
    Action.ITEM_ADJUSTED: _adjusted,
    Action.ITEM_READY: _ready,
    Action.DAY_ENDED: _day_ended,
}
