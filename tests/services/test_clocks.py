"""Clocks: one that nobody can set back, and one that is set to another day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.services import clocks
from eventdesk.services.clocks import SetClock, SystemClock, seconds_awake_or_asleep

MORNING = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
INSTANTS = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001 - hypothesis wants it naive
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001 - the same
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45))]),
)


class Passing:
    """Seconds as a test lets them pass."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seconds = 100.0
        monkeypatch.setattr(clocks, "seconds_awake_or_asleep", lambda: self.seconds)


@pytest.fixture
def passing(monkeypatch: pytest.MonkeyPatch) -> Passing:
    return Passing(monkeypatch)


def test_seconds_never_go_back() -> None:
    read = [seconds_awake_or_asleep() for _ in range(100)]
    assert read == sorted(read)


def test_the_system_clock_starts_at_the_wall_and_is_aware() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    after = datetime.now(UTC)
    assert now.utcoffset() == timedelta(0)
    assert before <= now <= after + timedelta(seconds=1)


def test_a_corrected_wall_clock_does_not_move_the_system_clock(passing: Passing) -> None:
    clock = SystemClock()
    started = clock.now()
    passing.seconds += 90
    assert clock.now() - started == timedelta(seconds=90)


def test_what_is_recorded_is_the_real_time_even_on_a_set_clock() -> None:
    before = datetime.now(UTC)
    for clock in (SystemClock(), SetClock(MORNING, speed=0)):
        assert before <= clock.recorded() <= datetime.now(UTC)


def test_a_set_clock_goes_on_from_its_moment(passing: Passing) -> None:
    clock = SetClock(MORNING)
    assert clock.now() == MORNING
    passing.seconds += 61
    assert clock.now() == MORNING + timedelta(seconds=61)


def test_a_set_clock_may_run_faster(passing: Passing) -> None:
    clock = SetClock(MORNING, speed=60)
    passing.seconds += 2
    assert clock.now() == MORNING + timedelta(minutes=2)


def test_at_speed_nothing_it_stands_still(passing: Passing) -> None:
    clock = SetClock(MORNING, speed=0)
    passing.seconds += 10_000
    assert clock.now() == MORNING


def test_set_again_it_goes_on_from_there_at_its_speed(passing: Passing) -> None:
    clock = SetClock(MORNING, speed=60)
    passing.seconds += 5
    clock.set_to(MORNING + timedelta(hours=3))
    assert clock.now() == MORNING + timedelta(hours=3)
    passing.seconds += 1
    assert clock.now() == MORNING + timedelta(hours=3, minutes=1)


def test_set_again_it_may_get_a_new_speed(passing: Passing) -> None:
    clock = SetClock(MORNING, speed=0)
    clock.set_to(MORNING, speed=1)
    passing.seconds += 7
    assert clock.now() == MORNING + timedelta(seconds=7)


@given(INSTANTS)
def test_a_set_clock_speaks_utc(at: datetime) -> None:
    now = SetClock(at, speed=0).now()
    assert now == at
    assert now.utcoffset() == timedelta(0)
