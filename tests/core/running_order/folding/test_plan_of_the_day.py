"""What an edit of the plan makes of the items: places, values, speakers, new plans."""

from __future__ import annotations

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import NOTHING, Json, JsonObject, instant_text
from eventdesk.core.running_order.folding.fold import RunningOrderFold, fold_running_order
from eventdesk.core.running_order.order import Item, ItemKind, Speaker
from tests.core.log_entries import entry
from tests.core.running_orders import at

MADE = [
    entry(n, Action.ITEM_ADDED, title, title=title, start=instant_text(at(start)), minutes=30,
          position=n, original=True)
    for n, (title, start) in enumerate([("TA", "09:00"), ("TB", "09:30"), ("TC", "10:00")], 1)
]  # fmt: skip


def step(
    minute: int,
    action: Action,
    item: str | None,
    about: JsonObject | None = None,
    given: JsonObject = NOTHING,
    **facts: Json,
) -> Entry:
    """An entry so many minutes after nine."""
    when, said = at(f"09:{minute:02}"), {**given, **facts}
    return entry(10 + minute, action, item, when=when, personal=about, given=said)


def fold(*entries: Entry) -> RunningOrderFold:
    return fold_running_order([*MADE, *entries])


def item(item_id: str, *entries: Entry) -> Item:
    found = fold(*entries).order.item(item_id)
    assert found is not None
    return found


def places(*entries: Entry) -> list[tuple[str, int]]:
    return [(one.id, one.position) for one in fold(*entries).order.items]


def flagged(*entries: Entry) -> list[int]:
    return sorted(number - 10 for number in fold(*entries).flagged)


NEW: JsonObject = {"title": "New", "start": instant_text(at("09:45")), "minutes": 15}


@pytest.mark.parametrize(
    ("after", "order"),
    [
        ("", ["N", "TA", "TB", "TC"]),
        ("TA", ["TA", "N", "TB", "TC"]),
        ("TC", ["TA", "TB", "TC", "N"]),
    ],
)
def test_an_item_put_in_stands_after_the_one_it_names_and_is_measured_by_the_current_plan(
    after: str, order: list[str]
) -> None:
    put = step(1, Action.ITEM_INSERTED, "N", after=after, given=NEW)
    assert places(put) == list(zip(order, range(1, 5), strict=True))
    new = item("N", put)
    assert (new.moved, new.original_start, new.original_minutes) == (True, None, None)
    assert (new.planned_start, new.minutes, new.title) == (at("09:45"), 15, "New")


def test_an_item_is_put_in_once_and_under_a_name() -> None:
    put = step(1, Action.ITEM_INSERTED, "N", after="TA", given=NEW)
    again = step(2, Action.ITEM_INSERTED, "N", after="TC", given=NEW)
    unnamed = step(3, Action.ITEM_INSERTED, None, after="TC", given=NEW)
    assert flagged(put, again, unnamed) == [2, 3]
    assert fold(put, again, unnamed).order == fold(put).order


def test_every_value_of_an_item_can_be_edited() -> None:
    edit = step(
        1, Action.ITEM_EDITED, "TB",
        title="Panel", kind="discussion", start=instant_text(at("09:35")), minutes=40, fixed=True,
        fixed_end=instant_text(at("10:20")), floor=20, lead=5, gap=True, location="Hall",
        listed_id="B-7",
    )  # fmt: skip
    edited = item("TB", edit)
    assert edited == Item(
        id="TB", position=2, title="Panel", kind=ItemKind.DISCUSSION,
        planned_start=at("09:35"), minutes=40, original_start=at("09:30"), original_minutes=30,
        fixed=True, fixed_end=at("10:20"), floor_given=20, line_up_lead_minutes=5,
        gap_before=True, location="Hall", listed_id="B-7",
    )  # fmt: skip
    assert not edited.moved


def test_an_edit_says_whether_the_item_is_measured_anew() -> None:
    edit = step(1, Action.ITEM_EDITED, "TB", moved=True)
    assert item("TB", edit).moved
    assert flagged(step(1, Action.ITEM_EDITED, "nobody's", minutes=5)) == [1]


def test_an_item_moved_counts_as_moved_and_comes_back_from_being_passed_over() -> None:
    passed = step(1, Action.ITEM_PASSED_OVER, "TA")
    moved = step(2, Action.ITEM_MOVED, "TA", after="TB", start=instant_text(at("10:00")))
    assert places(passed, moved) == [("TB", 1), ("TA", 2), ("TC", 3)]
    stands = item("TA", passed, moved)
    assert (stands.moved, stands.passed_over, stands.planned_start) == (True, False, at("10:00"))


def test_who_is_dropped_is_not_moved_but_taken_back() -> None:
    dropped = step(1, Action.ITEM_DROPPED, "TA")
    moved = step(2, Action.ITEM_MOVED, "TA", after="TB")
    back = step(3, Action.ITEM_RESTORED, "TA")
    assert flagged(dropped, moved, back) == [2]
    assert item("TA", dropped).dropped
    assert item("TA", dropped, back) == item("TA")
    assert fold(dropped, moved).order == fold(dropped).order


def test_only_what_neither_ran_nor_went_is_passed_over_or_dropped() -> None:
    started = step(1, Action.ITEM_STARTED, "TA")
    dropped = step(2, Action.ITEM_DROPPED, "TB")
    passed = step(3, Action.ITEM_PASSED_OVER, "TC")
    for_nothing = [
        step(n, action, title)
        for n, (action, title) in enumerate(
            [
                (Action.ITEM_PASSED_OVER, "TA"),
                (Action.ITEM_DROPPED, "TA"),
                (Action.ITEM_PASSED_OVER, "TB"),
                (Action.ITEM_DROPPED, "TB"),
                (Action.ITEM_PASSED_OVER, "TC"),
                (Action.ITEM_RESTORED, "TA"),
                (Action.ITEM_PASSED_OVER, "no such item"),
                (Action.ITEM_MOVED, "no such item"),
                (Action.ITEM_RESTORED, "no such item"),
            ],
            start=4,
        )
    ]
    assert flagged(started, dropped, passed, *for_nothing) == list(range(4, 13))
    assert item("TC", passed).passed_over
    assert item("TC", passed, step(4, Action.ITEM_RESTORED, "TC")) == item("TC")


def test_another_item_that_ran_keeps_nobody_from_being_passed_over_or_dropped() -> None:
    started = step(1, Action.ITEM_STARTED, "TA")
    assert item("TB", started, step(2, Action.ITEM_PASSED_OVER, "TB")).passed_over
    assert item("TB", started, step(2, Action.ITEM_DROPPED, "TB")).dropped


def named(minute: int, *speakers: JsonObject, action: Action = Action.ITEM_EDITED) -> Entry:
    return step(minute, action, "TA", {"speakers": list(speakers)})


@pytest.mark.parametrize("action", [Action.ITEM_EDITED, Action.ITEM_SPEAKERS_NAMED])
def test_whoever_is_named_again_stays_who_they_are_known_to_be(action: Action) -> None:
    first = named(1, {"name": "Ann Lee", "delegate": "ann"}, {"name": "Bo"}, action=action)
    again = named(2, {"name": "ANN LEE"}, {"name": "Cy"}, action=action)
    other = named(3, {"name": "Ann Lee", "delegate": "ann-2"}, action=action)
    assert item("TA", first).speakers == (
        Speaker(name="Ann Lee", delegate_id="ann"),
        Speaker(name="Bo"),
    )
    assert item("TA", first, again).speakers == (
        Speaker(name="ANN LEE", delegate_id="ann"),
        Speaker(name="Cy"),
    )
    assert item("TA", first, again, other).speakers == (
        Speaker(name="Ann Lee", delegate_id="ann-2"),
    )


def link(minute: int, name: str, delegate: str | None, title: str = "TA") -> Entry:
    return step(minute, Action.ITEM_SPEAKER_LINKED, title, {"name": name}, delegate=delegate)


def test_a_speaker_is_somebody_on_the_list_or_said_to_be_nobody_on_it() -> None:
    speakers = named(1, {"name": "Ann"}, {"name": "Bo"})
    assert item("TA", speakers, link(2, "Bo", "bo")).speakers == (
        Speaker(name="Ann"),
        Speaker(name="Bo", delegate_id="bo"),
    )
    assert item("TA", speakers, link(2, "Ann", None)).speakers[0] == Speaker(
        name="Ann", is_nobody=True
    )
    taken_back = item("TA", speakers, link(2, "Ann", None), link(3, "Ann", "ann")).speakers[0]
    assert taken_back == Speaker(name="Ann", delegate_id="ann")


def test_a_link_that_says_nothing_new_is_flagged() -> None:
    speakers = named(1, {"name": "Ann"})
    twice = [link(2, "Ann", "ann"), link(3, "Ann", "ann")]
    unknown = [link(4, "Zoe", "zoe"), link(5, "Ann", "ann", "no such item")]
    assert flagged(speakers, *twice, *unknown) == [3, 4, 5]


def planned(minute: int, title: str, **facts: Json) -> Entry:
    return step(minute, Action.ITEM_REPLANNED, title, given=facts)


def test_a_new_plan_sets_start_length_and_gap_and_leaves_the_original_alone() -> None:
    new = item("TB", planned(1, "TB", start=instant_text(at("09:40")), minutes=20, gap=True))
    assert (new.planned_start, new.minutes, new.gap_before) == (at("09:40"), 20, True)
    assert (new.original_start, new.original_minutes) == (at("09:30"), 30)
    silent = item("TB", planned(1, "TB"))
    assert (silent.planned_start, silent.minutes, silent.gap_before) == (at("09:30"), 30, False)


def test_a_new_plan_drops_what_has_not_begun_and_touches_nothing_that_is_over() -> None:
    assert item("TB", planned(1, "TB", dropped=True)).dropped
    ran = [step(1, Action.ITEM_STARTED, "TA"), step(2, Action.ITEM_STARTED, "TB")]
    late = [
        planned(3, "TA", minutes=10),
        planned(4, "TA", dropped=True),
        planned(5, "TB", dropped=True),
        planned(6, "no such item", minutes=10),
        step(7, Action.ITEM_DROPPED, "TC"),
        planned(8, "TC", minutes=10),
    ]
    assert flagged(*ran, *late) == [3, 4, 5, 6, 8]
    assert not item("TB", *ran, *late).dropped


def test_a_new_plan_takes_what_was_added_to_the_running_item_into_its_length() -> None:
    started = step(1, Action.ITEM_STARTED, "TA")
    added = step(2, Action.ITEM_ADJUSTED, "TA", minutes=5)
    order = fold(started, added, planned(3, "TA", minutes=35)).order
    (run,) = order.runs
    assert order.items[0].minutes == 35
    assert [(one.applied_seconds, one.in_plan_seconds) for one in run.adjustments] == [(300, 300)]


def test_what_another_desk_added_before_that_plan_is_in_its_length_wherever_its_clock_puts_it() -> (
    None
):
    """The entry was recorded before the plan, and its clock says a minute after it."""
    started = step(1, Action.ITEM_STARTED, "TA")
    ahead = entry(12, Action.ITEM_ADJUSTED, "TA", when=at("09:06"), given={"minutes": 5})
    plan = entry(13, Action.ITEM_REPLANNED, "TA", when=at("09:05"), given={"minutes": 35})
    since = entry(14, Action.ITEM_ADJUSTED, "TA", when=at("09:07"), given={"minutes": 2})
    (run,) = fold(started, plan, ahead, since).order.runs
    assert [one.in_plan_seconds for one in run.adjustments] == [300, None]
    fixed_end = step(0, Action.ITEM_EDITED, "TA", fixed_end=instant_text(at("09:40")))
    (run,) = fold(fixed_end, started, plan, ahead).order.runs
    assert [one.in_plan_seconds for one in run.adjustments] == [None]
