"""The end of one run: holds, minutes added and taken, continuing, and fixed ends."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.running_order.order import Run
from eventdesk.core.running_order.run_times import (
    apply_adjustment,
    moved_fixed_end,
    run_end,
    time_held,
    time_used,
    time_used_before,
)
from tests.core.running_orders import adjusted, at, clock_of, held, run, talk

TA = talk("TA", "09:15", 30)
GUEST = replace(talk("MIN", "11:30", 30), fixed=True, fixed_end=at("12:00"))
NONE_BEFORE = timedelta(0)


def ends(a_run: Run, now: str = "09:15") -> str | None:
    """When a run of TA ends, as a clock time."""
    return clock_of(run_end(TA, a_run, NONE_BEFORE, at(now)))


def test_a_run_ends_its_length_after_its_start_even_when_that_has_passed() -> None:
    """The end is not pulled along by the clock: that is how time over is told."""
    assert ends(run("TA", "09:21")) == "09:51"
    assert ends(run("TA", "09:21"), now="10:30") == "09:51"


def test_a_hold_pushes_the_end_and_an_open_one_goes_on_pushing() -> None:
    """Held 09:25 to 09:29 it ends 09:49."""
    assert ends(held(run("TA", "09:15"), "09:25", "09:29"), now="09:40") == "09:49"
    standing = held(run("TA", "09:15"), "09:25")
    assert ends(standing, now="09:27") == "09:47"
    assert ends(standing, now="09:35") == "09:55"


def test_adjustments_move_the_end_and_a_cut_is_clamped_to_now() -> None:
    """+5, then −2, then −15 with 8 min to go."""
    a_run = adjusted(adjusted(run("TA", "09:15"), "09:20", 5), "09:21", -2)
    assert ends(a_run) == "09:48"
    assert ends(adjusted(a_run, "09:40", -15)) == "09:40"


def test_a_cut_leaves_an_end_that_has_passed() -> None:
    """Taking minutes from a run that is over time gives none back."""
    assert ends(adjusted(run("TA", "09:15"), "09:50", -5)) == "09:45"


def test_what_was_clamped_is_not_given_back_by_minutes_added_later() -> None:
    """After "ends now" at 09:40, +5 means 09:45."""
    a_run = adjusted(adjusted(run("TA", "09:15"), "09:40", -15), "09:41", 5)
    assert ends(a_run) == "09:45"


def test_a_cut_during_a_hold_counts_the_hold_so_far() -> None:
    """Held since 09:30 the end stands at 09:55 at 09:40, so 15 min can be taken in full."""
    a_run = adjusted(held(run("TA", "09:15"), "09:30", "09:50"), "09:40", -15)
    assert ends(a_run, now="09:55") == "09:50"
    deeper = adjusted(held(run("TA", "09:15"), "09:30", "09:50"), "09:40", -20)
    assert ends(deeper, now="09:55") == "09:50"


def test_a_hold_after_a_cut_does_not_unclamp_it() -> None:
    """The cut saw only the time held before it."""
    a_run = adjusted(held(run("TA", "09:15"), "09:42", "09:44"), "09:40", -15)
    assert ends(a_run, now="10:00") == "09:42"


def test_adjustments_count_in_the_order_of_their_instants() -> None:
    """A late act that happened first is taken first."""
    late_first = adjusted(adjusted(run("TA", "09:15"), "09:40", -15), "09:39", 5)
    assert ends(late_first) == "09:40"


def test_what_an_adjustment_applied_is_worked_out_from_what_was_asked() -> None:
    """Recorded for reading; the run recomputes it."""
    a_run = adjusted(adjusted(run("TA", "09:15"), "09:20", 5), "09:21", -2)
    cut = apply_adjustment(TA, a_run, at("09:40"), -15, NONE_BEFORE)
    assert (cut.at, cut.asked, cut.applied_seconds) == (at("09:40"), -15, -8 * 60)
    after = replace(a_run, adjustments=(*a_run.adjustments, cut))
    assert ends(after) == "09:40"
    assert apply_adjustment(TA, after, at("09:41"), -1, NONE_BEFORE).applied_seconds == 0
    assert apply_adjustment(TA, after, at("09:41"), 4, NONE_BEFORE).applied_seconds == 240


def test_a_continued_run_has_only_the_rest_to_go() -> None:
    """10 min used before: 20 of 30 are left; a run made again has them all."""
    earlier = run("TA", "09:15", "09:25")
    used = time_used_before(TA, [earlier])
    assert used == timedelta(minutes=10)
    again = run("TA", "09:30")
    assert clock_of(run_end(TA, again, used, at("09:30"))) == "10:00"
    assert clock_of(run_end(TA, replace(again, continues=True), used, at("09:30"))) == "09:50"


def test_time_used_counts_from_the_last_run_at_full_length() -> None:
    """What was used before "again" is forgotten, what came after adds up."""
    runs = [
        run("TA", "09:00", "09:20"),
        run("TA", "09:30", "09:35"),
        run("TA", "09:40", "09:44", continues=True),
    ]
    assert time_used_before(TA, runs) == timedelta(minutes=9)


def test_minutes_given_to_a_run_are_still_there_when_it_is_continued() -> None:
    """+3 and 10 min used leaves 23 of 30."""
    earlier = adjusted(run("TA", "09:15", "09:25"), "09:20", 3)
    used = time_used_before(TA, [earlier])
    onward = run("TA", "09:26", continues=True)
    assert clock_of(run_end(TA, onward, used, at("09:26"))) == "09:49"


def test_an_item_continued_after_its_time_was_used_up_has_nothing_to_go() -> None:
    """Not less than nothing, so that minutes then added are minutes had."""
    used = time_used_before(TA, [run("TA", "09:15", "10:00")])
    onward = run("TA", "10:10", continues=True)
    assert clock_of(run_end(TA, onward, used, at("10:10"))) == "10:10"
    given_more = adjusted(onward, "10:10", 5)
    assert clock_of(run_end(TA, given_more, used, at("10:10"))) == "10:15"


def test_a_fixed_end_heeds_neither_a_late_start_nor_a_hold() -> None:
    """The guest leaves at 12:00."""
    late = held(run("MIN", "11:34"), "11:40", "11:42")
    assert clock_of(run_end(GUEST, late, NONE_BEFORE, at("11:50"))) == "12:00"
    standing = held(run("MIN", "11:34"), "11:40")
    assert clock_of(run_end(GUEST, standing, NONE_BEFORE, at("11:50"))) == "12:00"


def test_an_adjustment_moves_the_fixed_end_itself_and_it_stays_moved() -> None:
    """+5 makes it 12:05, in this run and in one after it."""
    first = adjusted(run("MIN", "11:34", "11:45"), "11:40", 5)
    assert clock_of(run_end(GUEST, first, NONE_BEFORE, at("11:41"))) == "12:05"
    assert clock_of(moved_fixed_end(GUEST, [first])) == "12:05"
    second = adjusted(run("MIN", "11:50", continues=True), "11:55", -30)
    assert clock_of(moved_fixed_end(GUEST, [first, second])) == "11:55"
    assert moved_fixed_end(TA, [run("TA", "09:15")]) is None


def test_time_used_leaves_holds_out_and_stops_with_the_run() -> None:
    """Held or ended, the time used stands still."""
    paused = held(run("TA", "09:15"), "09:25", "09:29")
    assert time_used(paused, at("09:35")) == timedelta(minutes=16)
    assert time_used(held(paused, "09:35"), at("09:59")) == timedelta(minutes=16)
    over = held(run("TA", "09:15", "09:40"), "09:30")
    assert time_used(over, at("11:00")) == timedelta(minutes=15)
    assert time_held(over, at("11:00")) == timedelta(minutes=10)
    assert time_used(over, at("09:00")) == timedelta(0)


def test_a_hold_over_midnight_is_as_long_as_it_was() -> None:
    """23:58 to 00:02 is 4 min, with 17 left of 45."""
    late_item = talk("E1", "23:30", 45)
    a_run = held(run("E1", "23:30"), "23:58", "24:02")
    end = run_end(late_item, a_run, NONE_BEFORE, at("24:02"))
    assert end - at("24:02") == timedelta(minutes=17)


MINUTES = st.integers(1, 60)
SECONDS = st.integers(0, 3600)


@given(start=SECONDS, press=SECONDS, later=SECONDS, minutes=MINUTES, fixed_end=st.booleans())
def test_adding_and_then_taking_the_same_changes_nothing_while_the_end_is_ahead(
    *, start: int, press: int, later: int, minutes: int, fixed_end: bool
) -> None:
    """The clamp only bites when the end would fall before now."""
    item = replace(TA, fixed_end=at("10:15") if fixed_end else None)
    first = at("09:00") + timedelta(seconds=start)
    begun = replace(run("TA", "09:00"), started_at=first)
    end = run_end(item, begun, NONE_BEFORE, first)
    added_at = first + timedelta(seconds=press)
    taken_at = added_at + timedelta(seconds=later)
    added = apply_adjustment(item, begun, added_at, minutes, NONE_BEFORE)
    with_more = replace(begun, adjustments=(added,))
    taken = apply_adjustment(item, with_more, taken_at, -minutes, NONE_BEFORE)
    back = replace(begun, adjustments=(added, taken))
    after = run_end(item, back, NONE_BEFORE, taken_at)
    if taken_at <= end:
        assert after == end
    else:
        assert after == min(max(end, taken_at), end + timedelta(minutes=minutes))


@given(
    st.lists(st.tuples(SECONDS, st.integers(-40, 40)), max_size=6),
    st.lists(st.integers(0, 3600), max_size=6).map(sorted),
)
def test_the_end_is_the_planned_one_plus_what_was_held_and_applied(
    presses: list[tuple[int, int]], hold_marks: list[int]
) -> None:
    """What each adjustment says it applied adds up to where the end is."""
    start = at("09:15")
    a_run = run("TA", "09:15")
    for since, until in zip(hold_marks[::2], hold_marks[1::2], strict=False):
        a_run = held(
            a_run,
            str(clock_of(start + timedelta(seconds=since))),
            clock_of(start + timedelta(seconds=until)),
        )
    for after, asked in sorted(presses):
        made = apply_adjustment(TA, a_run, start + timedelta(seconds=after), asked, NONE_BEFORE)
        a_run = replace(a_run, adjustments=(*a_run.adjustments, made))
    now = start + timedelta(hours=2)
    applied = timedelta(seconds=sum(each.applied_seconds for each in a_run.adjustments))
    planned = start + timedelta(minutes=30)
    assert run_end(TA, a_run, NONE_BEFORE, now) == planned + time_held(a_run, now) + applied


@pytest.mark.parametrize("asked", [-1, -30, -500])
def test_a_cut_never_ends_a_run_before_the_press(asked: int) -> None:
    """However much is asked."""
    cut = adjusted(run("TA", "09:15"), "09:16", asked)
    assert run_end(TA, cut, NONE_BEFORE, at("09:16")) >= at("09:16")
