"""Bringing in a running order: read, compare, show; then all of it in one act, or nothing."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import LISTED, Action
from eventdesk.core.entries import Draft
from eventdesk.core.errors import InputError
from eventdesk.core.groups import RUNNING_ORDER
from eventdesk.core.json_values import Json, flag, instant_text, optional_instant_text
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.read_as import AS_IT_IS, ReadAs
from eventdesk.core.running_order.folding.fold import fold_running_order
from eventdesk.core.running_order.listed import ItemComparison, ListedItem, compare_items
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.said import said
from eventdesk.core.standing import in_fold_order
from eventdesk.formats.running_orders.running_order_file import RunningOrderFile
from eventdesk.formats.source import Source, read_source
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.storage.transactions import Reading, Writing


class RunningOrderPreview(Struct, frozen=True, kw_only=True):
    """What a running order would do, to be shown before it is applied."""

    file: RunningOrderFile
    comparison: ItemComparison


class RunningOrderImport:
    """Running order files of one event."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def preview(
        self,
        source: Path | Source,
        read_as: ReadAs = AS_IT_IS,
        progress: Progress = silently,
    ) -> RunningOrderPreview:
        """Read a running order and compare it with what is known. Changes nothing.

        Raises:
            InputError: for every file that cannot be read as one, in one sentence.
        """
        # Every way of writing a running order has its reader: only who brings one in loads them.
        from eventdesk.formats.running_orders.reading import read_running_order

        whole = read_source(source) if isinstance(source, Path) else source
        with self._performer.database.reading() as reading:
            event = reading.event.get()
        if event is None:
            raise InputError("no_event", said("The event has no details yet."))
        file = read_running_order(
            whole, day=event.date, timezone=event.zone, read_as=read_as, progress=progress
        )
        progress(Step.COMPARING, 0, len(file.items))
        with self._performer.database.reading() as reading:
            order = reading.running_order.read()
            comparison = _compare(reading, order, _as_listed(reading, order), file)
        return RunningOrderPreview(file=file, comparison=comparison)

    def apply(self, preview: RunningOrderPreview, *, act: str | None = None) -> ActResult:
        """Bring a previewed running order in, as one act, compared again with what now stands."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            order = writing.running_order.read()
            listed = _as_listed(writing, order)
            comparison = _compare(writing, order, listed, preview.file)
            return Decision(
                wish=Action.RUNNING_ORDER_IMPORTED,
                drafts=_drafts(listed, preview.file, comparison),
            )

        return self._performer.perform(decide, act=act)


def _compare(
    reading: Reading, order: RunningOrder, listed: RunningOrder, file: RunningOrderFile
) -> ItemComparison:
    """Compare with what the lists have said so far: what was edited on the day wins over a file.

    An item that was put in by hand is no list's: a row that means it changes nothing.
    """
    by_hand = {item.id for item in order.items} - {item.id for item in listed.items}
    known = [*listed.items, *(item for item in order.items if item.id in by_hand)]
    settled = by_hand | {run.item_id for run in order.runs}
    return compare_items(known, file.items, settled, _handed_on(reading))


def _as_listed(reading: Reading, order: RunningOrder) -> RunningOrder:
    """The running order as the lists alone have it; an item that was dropped is so here too."""
    entries = [entry for entry in reading.log.of_group(RUNNING_ORDER) if entry.action in LISTED]
    listed = fold_running_order(in_fold_order(entries, reading.log.undone())).order
    dropped = {item.id for item in order.items if item.dropped}
    items = (replace(one, dropped=one.id in dropped) for one in listed.items)
    return RunningOrder(items=tuple(items), runs=order.runs)


def _handed_on(reading: Reading) -> frozenset[str]:
    """Ids of the items whose speakers were last named by a substitution that stands."""
    undone = reading.log.undone()
    newest = {
        entry.subject: flag(entry.facts, "handed_on")
        for entry in reading.log.of_action(Action.ITEM_SPEAKERS_NAMED)
        if entry.act not in undone
    }
    return frozenset(item for item, handed_on in newest.items() if item and handed_on)


def _drafts(
    order: RunningOrder, file: RunningOrderFile, comparison: ItemComparison
) -> Sequence[Draft]:
    summary = Draft(
        action=Action.RUNNING_ORDER_IMPORTED,
        facts={
            "added": len(comparison.added),
            "changed": len(comparison.changed),
            "unchanged": len(comparison.unchanged),
            "vanished": len(comparison.vanished),
        },
        personal={"file": file.source_name},
    )
    original = not order.runs
    ids = {one.row: str(uuid.uuid4()) for one in comparison.added}
    drafts = [summary]
    for listed in comparison.added:
        drafts += _added(ids[listed.row], listed, original=original)
    for change in comparison.changed:
        drafts += _changed(change.item_id, change.merged, change.changed, original=original)
    places = _places(order, comparison, ids)
    return [_placed(draft, places) for draft in drafts] + _moved(order, places, drafts)


def _places(order: RunningOrder, comparison: ItemComparison, ids: dict[int, str]) -> dict[str, int]:
    """The position of every item: by planned start, what was there before first among equals."""
    merged = {change.item_id: change.merged.planned_start for change in comparison.changed}
    starts: list[tuple[datetime, int, str]] = [
        (merged.get(item.id, item.planned_start), item.position, item.id) for item in order.items
    ]
    after = len(starts)
    starts += [
        (one.planned_start, after + place, ids[one.row])
        for place, one in enumerate(comparison.added)
    ]
    return {item_id: place for place, (_, _, item_id) in enumerate(sorted(starts), start=1)}


def _placed(draft: Draft, places: dict[str, int]) -> Draft:
    if draft.action not in (Action.ITEM_ADDED, Action.ITEM_CHANGED) or draft.subject is None:
        return draft
    facts = {**draft.facts, "position": places[draft.subject]}
    return Draft(action=draft.action, subject=draft.subject, facts=facts)


def _moved(order: RunningOrder, places: dict[str, int], drafts: Sequence[Draft]) -> list[Draft]:
    """Entries for items that only got another place, because something came in before them."""
    said = {draft.subject for draft in drafts}
    return [
        Draft(action=Action.ITEM_CHANGED, subject=item.id, facts={"position": places[item.id]})
        for item in order.items
        if item.id not in said and places[item.id] != item.position
    ]


def _added(item_id: str, listed: ListedItem, *, original: bool) -> list[Draft]:
    facts: dict[str, Json] = {**_facts(listed), "original": original}
    return [
        Draft(action=Action.ITEM_ADDED, subject=item_id, facts=facts),
        *_speakers(item_id, listed),
    ]


def _changed(
    item_id: str, listed: ListedItem, changed: Sequence[str], *, original: bool
) -> list[Draft]:
    every = _facts(listed)
    facts = {_FACT_OF.get(name, name): every[_FACT_OF.get(name, name)] for name in changed
             if name != "speakers"}  # fmt: skip
    drafts = []
    if facts:
        timed = {"start", "minutes"} & facts.keys()
        drafts.append(
            Draft(
                action=Action.ITEM_CHANGED,
                subject=item_id,
                facts={**facts, "original": original and bool(timed)},
            )
        )
    return drafts + (_speakers(item_id, listed, also_none=True) if "speakers" in changed else [])


_FACT_OF = {
    "planned_start": "start",
    "floor_given": "floor",
    "line_up_lead_minutes": "lead",
    "gap_before": "gap",
}


def _facts(listed: ListedItem) -> dict[str, Json]:
    return {
        "title": listed.title,
        "kind": listed.kind.value,
        "start": instant_text(listed.planned_start),
        "minutes": listed.minutes,
        "fixed": listed.fixed,
        "fixed_end": optional_instant_text(listed.fixed_end),
        "floor": listed.floor_given,
        "lead": listed.line_up_lead_minutes,
        "gap": listed.gap_before,
        "location": listed.location,
        "listed_id": listed.listed_id,
    }


def _speakers(item_id: str, listed: ListedItem, *, also_none: bool = False) -> list[Draft]:
    if not listed.speakers and not also_none:
        return []
    named: list[Json] = [{"name": name, "delegate": None} for name in listed.speakers]
    return [Draft(action=Action.ITEM_SPEAKERS_NAMED, subject=item_id, personal={"speakers": named})]
