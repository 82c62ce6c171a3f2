"""What a running order file would do to the items that are already known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from eventdesk.core.running_order import Item, ItemKind, Speaker
from eventdesk.core.running_order_list import ITEM_FIELDS, ListedItem, compare_items

NINE = datetime(2026, 6, 16, 9, 0, tzinfo=UTC)
ALL = frozenset(ITEM_FIELDS)


def listed(title: str, after: int, minutes: int = 15) -> ListedItem:
    start = NINE + timedelta(minutes=after)
    return ListedItem(row=after, title=title, planned_start=start, minutes=minutes, fields=ALL)


def item(of: ListedItem, position: int = 1) -> Item:
    return Item(
        id=f"{of.title}-{of.row}",
        position=position,
        title=of.title,
        kind=of.kind,
        planned_start=of.planned_start,
        minutes=of.minutes,
        original_start=of.planned_start,
        original_minutes=of.minutes,
        speakers=tuple(Speaker(name=name) for name in of.speakers),
    )


def test_the_same_file_again_changes_nothing_even_after_a_re_plan() -> None:
    row = replace(listed("Talk", 0), speakers=("Ann Lee",))
    known = replace(item(row), planned_start=NINE + timedelta(minutes=9), minutes=10)
    comparison = compare_items([known], [row], set())
    assert comparison.unchanged == (known.id,)
    assert comparison.changed == ()


def test_a_moved_item_is_found_by_its_title_and_others_come_and_go() -> None:
    known = [item(listed("Welcome", 0)), item(listed("Talk", 15), 2), item(listed("Old", 30), 3)]
    rows = [listed("Welcome", 0), listed("New", 15), listed("Talk", 30, 20)]
    comparison = compare_items(known, rows, set())
    (change,) = comparison.changed
    assert (change.item_id, change.changed) == ("Talk-15", ("planned_start", "minutes"))
    assert [row.title for row in comparison.added] == ["New"]
    assert comparison.vanished == ("Old-30",)


def test_items_of_one_title_are_matched_by_their_start_first() -> None:
    known = [item(listed("Coffee", 0)), item(listed("Coffee", 60), 2)]
    rows = [listed("Coffee", 60, 20), listed("Coffee", 120)]
    comparison = compare_items(known, rows, set())
    assert [(one.item_id, one.merged.row) for one in comparison.changed] == [
        ("Coffee-0", 120),
        ("Coffee-60", 60),
    ]


def test_an_item_that_has_run_is_never_touched() -> None:
    known = [item(listed("Talk", 0)), item(listed("Gone", 15), 2)]
    comparison = compare_items(known, [listed("Talk", 0, 40)], {"Talk-0", "Gone-15"})
    assert (comparison.changed, comparison.vanished) == ((), ())
    assert comparison.unchanged == ("Talk-0",)
    assert comparison.untouched[0].changed == ("minutes",)


def test_a_column_the_file_does_not_have_changes_nothing() -> None:
    known = replace(item(listed("Talk", 0)), location="Hall", kind=ItemKind.BREAK)
    row = replace(listed("Talk", 0, 20), fields=ALL - {"location", "kind"})
    (change,) = compare_items([known], [row], set()).changed
    assert change.changed == ("minutes",)
    assert (change.merged.location, change.merged.kind) == ("Hall", ItemKind.BREAK)
