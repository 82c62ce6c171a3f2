"""A running order as it was read, and what taking it in would do to the one that is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.name_keys import fold
from eventdesk.core.running_order.order import Item, ItemKind

ITEM_FIELDS = (
    "title",
    "kind",
    "planned_start",
    "minutes",
    "fixed",
    "fixed_end",
    "floor_given",
    "line_up_lead_minutes",
    "gap_before",
    "speakers",
    "location",
    "listed_id",
)
"""Every field that a running order can say something about, in the order changes are shown."""


class ListedItem(Struct, frozen=True, kw_only=True):
    """One row of a running order, or the values an item would have after it was taken in.

    Instants are aware UTC, lengths whole minutes. `fields` names what the file says anything
    about, blanks included: a column that it does not have, or a value that was only guessed, never
    changes an item.
    """

    row: int
    title: str
    planned_start: datetime
    minutes: int
    fields: frozenset[str]
    kind: ItemKind = ItemKind.TALK
    fixed: bool = False
    fixed_end: datetime | None = None
    floor_given: int | None = None
    line_up_lead_minutes: int = 0
    gap_before: bool = False
    speakers: tuple[str, ...] = ()
    location: str = ""
    listed_id: str = ""
    """What the file itself calls this item, the same in its next version; "" where it says none."""
    guessed: frozenset[str] = frozenset()
    """Those of ITEM_FIELDS that were guessed from words, and are shown as guesses."""
    guessed_from: tuple[tuple[str, str], ...] = ()
    """(field, words) of those guesses whose words are known: ("kind", "Lunch")."""

    @property
    def planned_end(self) -> datetime:
        """End as the file has it."""
        return self.planned_start + timedelta(minutes=self.minutes)


class ChangedItem(Struct, frozen=True, kw_only=True):
    """An item about which the file says something new."""

    item_id: str
    merged: ListedItem
    changed: tuple[str, ...]
    """Names out of ITEM_FIELDS, in that order."""


class ItemComparison(Struct, frozen=True, kw_only=True):
    """What an import would do, to be shown first and then applied as one act."""

    added: tuple[ListedItem, ...]
    changed: tuple[ChangedItem, ...]
    unchanged: tuple[str, ...]
    """Ids of items about which the file says nothing new."""
    vanished: tuple[str, ...]
    """Ids of items that the file no longer has; they are kept until somebody decides."""
    untouched: tuple[ChangedItem, ...]
    """Items that have run: what the file would change in them, and what is therefore left."""


def compare_items(
    known: Sequence[Item],
    listed: Sequence[ListedItem],
    started: Collection[str],
    handed_on: Collection[str] = (),
) -> ItemComparison:
    """Match a file with the items, on id or else by title, and say what would change.

    The file is compared with the plan as it was invited, not with what was re-planned since: the
    same file twice changes nothing. `started` holds ids of items that ever ran: they never change.
    `handed_on` holds ids of items whose speaker a substitute speaks for: no file knows better.
    """
    pairs, added = _match(known, listed)
    changed: list[ChangedItem] = []
    unchanged: list[str] = []
    untouched: list[ChangedItem] = []
    for item in known:
        row = pairs.get(item.id)
        if row is None:
            continue
        settled = {"speakers"} if item.id in handed_on else set()
        if item.id in started:
            settled.add("listed_id")  # nothing of it is on stage, and it would be said every time
        differing = _differing(item, row, settled)
        if not differing:
            unchanged.append(item.id)
            continue
        change = ChangedItem(item_id=item.id, merged=_merged(item, row), changed=differing)
        if item.id in started:
            unchanged.append(item.id)
            untouched.append(change)
        else:
            changed.append(change)
    return ItemComparison(
        added=tuple(added),
        changed=tuple(changed),
        unchanged=tuple(unchanged),
        vanished=tuple(
            item.id
            for item in known
            if item.id not in pairs and item.id not in started and not item.dropped
        ),
        untouched=tuple(untouched),
    )


def as_listed(item: Item) -> ListedItem:
    """The item as a file would have said it: by the original plan, where it was part of it."""
    return ListedItem(
        row=item.position,
        title=item.title,
        planned_start=item.original_start or item.planned_start,
        minutes=item.minutes if item.original_minutes is None else item.original_minutes,
        fields=frozenset(ITEM_FIELDS),
        kind=item.kind,
        fixed=item.fixed,
        fixed_end=item.fixed_end,
        floor_given=item.floor_given,
        line_up_lead_minutes=item.line_up_lead_minutes,
        gap_before=item.gap_before,
        speakers=tuple(speaker.name for speaker in item.speakers),
        location=item.location,
        listed_id=item.listed_id,
    )


Key = tuple[object, ...] | None
"""What an item and a row must share to be taken for one; None for what has no such thing."""


def _match(
    known: Sequence[Item], listed: Sequence[ListedItem]
) -> tuple[dict[str, ListedItem], list[ListedItem]]:
    """Item ids with their rows, and the rows of items not known so far.

    The surest sign first: the file's own id; then title and people, at the same start if there are
    several; then the title with its start; then the title. Items of one title that also moved are
    paired in their order ("Coffee" twice stays in order).
    """
    pairs: dict[str, ListedItem] = {}
    rest = list(listed)
    for key_of in (_by_id, _by_people_and_start, _by_people, _by_start, _by_title):
        waiting: defaultdict[Key, list[Item]] = defaultdict(list)
        for item in known:
            if item.id not in pairs:
                waiting[key_of(as_listed(item))].append(item)
        unmatched = []
        for row in rest:
            key = key_of(row)
            if key is not None and (same := waiting[key]):
                pairs[same.pop(0).id] = row
            else:
                unmatched.append(row)
        rest = unmatched
    return pairs, rest


def _by_id(row: ListedItem) -> Key:
    return (row.listed_id,) if row.listed_id else None


def _by_people_and_start(row: ListedItem) -> Key:
    return fold(row.title), _people(row.speakers), row.planned_start


def _by_people(row: ListedItem) -> Key:
    return fold(row.title), _people(row.speakers)


def _by_start(row: ListedItem) -> Key:
    return fold(row.title), row.planned_start


def _by_title(row: ListedItem) -> Key:
    return (fold(row.title),)


def _people(speakers: Sequence[str]) -> tuple[str, ...]:
    """Who speaks, in no order: who is named first is no difference."""
    return tuple(sorted(map(fold, speakers)))


def _differing(item: Item, row: ListedItem, settled: Collection[str]) -> tuple[str, ...]:
    was = as_listed(item)
    names = (name for name in ITEM_FIELDS if name in row.fields and name not in settled)
    return tuple(name for name in names if _is_news(name, was, row))


def _is_news(name: str, was: ListedItem, row: ListedItem) -> bool:
    if name == "speakers" and _people(was.speakers) == _people(row.speakers):
        return False
    return bool(getattr(row, name) != getattr(was, name))


def _merged(item: Item, row: ListedItem) -> ListedItem:
    """The file's values, and the item's own where the file has no such column."""
    silent = {
        name: getattr(as_listed(item), name) for name in ITEM_FIELDS if name not in row.fields
    }
    return replace(row, **silent)
