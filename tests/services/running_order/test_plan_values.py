"""What is set in an item by hand is tidied, or refused with the value that is wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from eventdesk.core.errors import InputError
from eventdesk.core.running_order.order import ItemKind, Speaker
from eventdesk.services.running_order.plan_values import (
    LONGEST_ITEM,
    LONGEST_TITLE,
    MOST_SPEAKERS,
    in_facts,
    refuse_odd_length,
    tidied,
    value_of,
    with_values,
)
from tests.core.running_orders import at, talk

EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("title", "  A   panel ", "A panel"),
        ("kind", " Discussion ", ItemKind.DISCUSSION),
        ("minutes", 1, 1),
        ("minutes", LONGEST_ITEM, LONGEST_ITEM),
        ("lead", 0, 0),
        ("floor", None, None),
        ("floor", 5, 5),
        ("fixed", True, True),
        ("start", datetime(2026, 6, 17, 11, 0, tzinfo=EAST), datetime(2026, 6, 17, 9, tzinfo=UTC)),
        ("fixed_end", None, None),
        ("location", " Hall  2 ", "Hall 2"),
        ("speakers", ["Ann Lee", " Ann  Lee ", "", "Bo"], ("Ann Lee", "Bo")),
    ],
)
def test_a_value_is_kept_as_it_is_written_down(name: str, value: object, kept: object) -> None:
    assert tidied({name: value}) == {name: kept}


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("colour", "red", "unknown_field"),
        ("title", " – ", "bad_title"),
        ("title", "a" * (LONGEST_TITLE + 1), "bad_title"),
        ("location", "a" * 201, "bad_location"),
        ("kind", "dance", "bad_kind"),
        ("minutes", 0, "bad_length"),
        ("minutes", True, "bad_length"),
        ("minutes", LONGEST_ITEM + 1, "bad_length"),
        ("minutes", "30", "bad_length"),
        ("floor", 0, "bad_floor"),
        ("lead", -1, "bad_line-up_lead"),
        ("fixed", "yes", "bad_fixed"),
        ("start", datetime(2026, 6, 17, 11, 0), "bad_instant"),  # noqa: DTZ001
        ("start", datetime(9999, 6, 17, tzinfo=UTC), "bad_instant"),
        ("fixed_end", "noon", "bad_instant"),
        ("speakers", "Ann Lee", "bad_speakers"),
        ("speakers", [f"Speaker {n}" for n in range(MOST_SPEAKERS + 1)], "bad_speakers"),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(name: str, value: object, code: str) -> None:
    with pytest.raises(InputError) as refused:
        tidied({name: value})
    assert refused.value.code == code


def test_values_are_set_where_the_item_keeps_them_and_linked_speakers_stay_linked() -> None:
    item = replace(talk("TA", "09:00", 30), speakers=(Speaker(name="Ann", delegate_id="ann"),))
    values = {"start": at("09:10"), "floor": 10, "lead": 5, "speakers": ("Ann", "Bo")}
    new = with_values(item, values)
    assert {name: value_of(new, name) for name in values} == values
    assert new.speakers == (Speaker(name="Ann", delegate_id="ann"), Speaker(name="Bo"))
    assert with_values(item, {"minutes": 20}).speakers == item.speakers


def test_a_floor_said_now_is_never_above_the_length_and_an_old_one_gives_way() -> None:
    item = replace(talk("TA", "09:00", 30), floor_given=31)
    with pytest.raises(InputError) as refused:
        refuse_odd_length(item, {"floor"})
    assert refused.value.code == "bad_floor"
    refuse_odd_length(item, {"minutes"})
    refuse_odd_length(replace(item, floor_given=30), {"floor"})


def test_an_end_is_after_the_beginning() -> None:
    item = replace(talk("TA", "09:00", 30), fixed_end=at("09:00"))
    with pytest.raises(InputError) as refused:
        refuse_odd_length(item, ())
    assert refused.value.code == "bad_fixed_end"
    refuse_odd_length(replace(item, fixed_end=at("09:01")), ())


def test_an_entry_carries_texts_numbers_and_instants_and_nothing_else() -> None:
    assert in_facts("kind", ItemKind.BREAK) == "break"
    assert in_facts("start", at("09:00")) == "2026-06-17T09:00:00.000000Z"
    assert in_facts("fixed_end", None) is None
    assert in_facts("minutes", 5) == 5
    with pytest.raises(TypeError, match="speakers"):
        in_facts("speakers", ("Ann",))
