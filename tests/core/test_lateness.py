"""Minutes in words, and which way each kind of minute is rounded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.lateness import (
    as_watched,
    lateness_in_words,
    length_in_words,
    minute_down,
    minutes_down,
    minutes_late,
    minutes_up,
    punctuality_in_words,
)

LENGTHS = st.timedeltas(min_value=timedelta(days=-2), max_value=timedelta(days=2))


def seconds(number: float) -> timedelta:
    """Shorthand."""
    return timedelta(seconds=number)


@pytest.mark.parametrize(
    ("behind", "words"),
    [
        (360, "6 min behind"),
        (419.9, "6 min behind"),
        (-120, "2 min ahead"),
        (-179, "2 min ahead"),
        (60, "1 min behind"),
        (-60, "1 min ahead"),
        (59.999, "on time"),
        (-59.999, "on time"),
        (0, "on time"),
        (4350, "72 min behind"),
    ],
)
def test_lateness_is_said_in_words_and_drops_its_seconds(behind: float, words: str) -> None:
    """Never a bare sign; under a minute is on time, either way."""
    assert lateness_in_words(seconds(behind)) == words


@pytest.mark.parametrize(
    ("length", "up", "down", "late"),
    [
        (0, 0, 0, 0),
        (1, 1, 0, 0),
        (60, 1, 1, 1),
        (61, 2, 1, 1),
        (-1, 0, -1, 0),
        (-61, -1, -2, -1),
    ],
)
def test_deficits_round_up_slack_down_and_lateness_towards_nothing(
    length: int, up: int, down: int, late: int
) -> None:
    """One length, three readings."""
    given_length = seconds(length)
    assert minutes_up(given_length) == up
    assert minutes_down(given_length) == down
    assert minutes_late(given_length) == late


@given(LENGTHS)
def test_a_conflict_and_the_slack_that_it_is_never_disagree(length: timedelta) -> None:
    """A deficit rounded up is the slack rounded down, seen from the other side."""
    assert minutes_up(-length) == -minutes_down(length)


@given(LENGTHS)
def test_no_rounding_moves_by_a_minute(length: timedelta) -> None:
    """Rounding stays within the minute, and on its own side."""
    minute = timedelta(minutes=1)
    assert timedelta(0) <= minutes_up(length) * minute - length < minute
    assert timedelta(0) <= length - minutes_down(length) * minute < minute
    assert timedelta(0) <= abs(length) - abs(minutes_late(length)) * minute < minute


def test_a_latest_start_is_the_minute_it_lies_in() -> None:
    """10:45:59 is shown as 10:45: later would be too late."""
    instant = datetime(2026, 6, 17, 10, 45, 59, 999_999, tzinfo=UTC)
    assert minute_down(instant) == datetime(2026, 6, 17, 10, 45, tzinfo=UTC)


@pytest.mark.parametrize(
    ("started", "ended", "words"),
    [
        (240, 0, "started 4 min late, ended on time"),
        (0, 180, "started on time, ended 3 min late"),
        (-60, -125, "started 1 min early, ended 2 min early"),
        (240, None, "started 4 min late"),
    ],
)
def test_a_fixed_item_has_two_facts(started: int, ended: int | None, words: str) -> None:
    """How late it started and whether it ended on time are told apart."""
    ended_late = None if ended is None else seconds(ended)
    assert punctuality_in_words(seconds(started), ended_late) == words


@pytest.mark.parametrize(
    ("wait", "shown"),
    [
        (timedelta(minutes=3), timedelta(minutes=3)),
        (timedelta(minutes=2, seconds=59), timedelta(minutes=2, seconds=59)),
        (timedelta(minutes=3, seconds=1), timedelta(minutes=4)),
        (timedelta(minutes=12), timedelta(minutes=12)),
    ],
)
def test_a_wait_shows_begun_minutes_and_its_seconds_for_the_last_three(
    wait: timedelta, shown: timedelta
) -> None:
    assert as_watched(wait) == shown


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(seconds=59), "59 s"),
        (timedelta(seconds=-45), "45 s"),
        (timedelta(seconds=60), "1 min"),
        (timedelta(minutes=59, seconds=29), "59 min"),
        (timedelta(minutes=60), "1 h"),
        (timedelta(minutes=65), "1 h 5 min"),
        (timedelta(minutes=-61), "1 h 1 min"),
        (timedelta(hours=2), "2 h"),
    ],
)
def test_a_length_is_said_with_its_unit(length: timedelta, said: str) -> None:
    assert length_in_words(length) == said
