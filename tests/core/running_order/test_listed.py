"""What a running order file would do to the items that are already known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from eventdesk.core.running_order.listed import ITEM_FIELDS, ListedItem, compare_items
from eventdesk.core.running_order.order import Item, ItemKind, Speaker

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


def test_an_item_is_found_by_the_id_its_file_gives_it_whatever_else_has_changed() -> None:
    known = [
        replace(item(listed("Talk", 0)), listed_id="a1"),
        replace(item(listed("Kaffee", 15), 2), listed_id="b2"),
    ]
    rows = [
        replace(listed("Coffee", 30), listed_id="b2"),
        replace(listed("Talk", 15), listed_id="c3"),
    ]
    comparison = compare_items(known, rows, set())
    assert [(one.item_id, one.changed) for one in comparison.changed] == [
        ("Talk-0", ("planned_start", "listed_id")),
        ("Kaffee-15", ("title", "planned_start")),
    ]
    assert comparison.added == ()


def test_of_two_items_with_one_title_the_people_tell_which_is_which() -> None:
    first = replace(listed("Showcase", 0), speakers=("Ann Lee",))
    second = replace(listed("Showcase", 15), speakers=("Bo Ray",))
    swapped = [
        replace(second, row=1, planned_start=first.planned_start),
        replace(first, row=2, planned_start=second.planned_start),
    ]
    comparison = compare_items([item(first), item(second, 2)], swapped, set())
    assert [(one.item_id, one.merged.speakers) for one in comparison.changed] == [
        ("Showcase-0", ("Ann Lee",)),
        ("Showcase-15", ("Bo Ray",)),
    ]
    assert {one.changed for one in comparison.changed} == {("planned_start",)}


def test_who_is_named_first_is_no_difference() -> None:
    row = replace(listed("Panel", 0), speakers=("Ann Lee", "Bo Ray"))
    again = replace(row, speakers=("Bo Ray", "Ann Lee"))
    assert compare_items([item(row)], [again], set()).changed == ()


def test_a_new_id_of_an_item_that_has_run_is_nothing_to_speak_of() -> None:
    known = item(listed("Talk", 0))
    row = replace(listed("Talk", 0), listed_id="a1")
    comparison = compare_items([known], [row], {known.id})
    assert (comparison.unchanged, comparison.untouched) == ((known.id,), ())
