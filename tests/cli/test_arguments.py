"""What is typed at a shell, read as values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.cli.arguments import (
    MOST_MINUTES,
    head_given,
    instant_given,
    minutes_given,
    outcome_given,
)
from eventdesk.core.chain import Head
from eventdesk.core.errors import InputError
from eventdesk.core.questions.question import Outcome

Read = TypeVar("Read")

BRUSSELS = ZoneInfo("Europe/Brussels")
IN_A_DAY = st.integers(-MOST_MINUTES, MOST_MINUTES)


def read_or_refused(read: Callable[[str], Read], text: str) -> Read | str:
    """What was read, or the code of the refusal, whose message is a sentence."""
    try:
        return read(text)
    except InputError as refused:
        return refused.code if refused.message.endswith((".", "…")) else "no sentence"


@given(minutes=IN_A_DAY, sign=st.sampled_from("-−–"), plus=st.sampled_from(["", "+"]))
def test_minutes_are_read_with_any_sign_people_type(minutes: int, sign: str, plus: str) -> None:
    typed = f"{sign}{-minutes}" if minutes < 0 else f"{plus}{minutes}"

    assert minutes_given(typed) == minutes


@given(st.text())
def test_any_text_is_minutes_of_a_day_at_most_or_is_refused_in_a_sentence(text: str) -> None:
    read = read_or_refused(minutes_given, text)

    assert read == "bad_minutes" if isinstance(read, str) else abs(read) <= MOST_MINUTES


def test_an_instant_without_an_offset_is_in_the_zone_of_the_event() -> None:
    expected = datetime(2026, 11, 16, 8, 15, tzinfo=UTC)

    assert instant_given("2026-11-16T09:15", BRUSSELS) == expected
    assert instant_given("2026-11-16T09:15:00+01:00", BRUSSELS) == expected
    assert instant_given("2026-11-16 08:15Z", BRUSSELS) == expected


@pytest.mark.parametrize(
    "text",
    ["", "soon", "09:15", "2026-11-16", "2026-11-16T25:00", "0001-01-01T00:00", "9999-12-31T23:59"],
)
def test_what_is_no_instant_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is no date and time"):
        instant_given(text, BRUSSELS)


@given(st.text())
def test_any_text_is_an_instant_or_is_refused(text: str) -> None:
    read = read_or_refused(lambda typed: instant_given(typed, BRUSSELS), text)

    assert read == "bad_instant" if isinstance(read, str) else read.tzinfo is UTC


@given(sequence=st.integers(0, 10**9), digest=st.binary(min_size=32, max_size=32))
def test_a_head_is_read_as_it_is_printed(sequence: int, digest: bytes) -> None:
    head = Head(sequence=sequence, hash=digest)

    assert head_given(str(head)) == head


@pytest.mark.parametrize("text", ["", "3", "3:00", "x:" + "0" * 64, "-1:" + "0" * 64])
def test_half_a_head_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is no head"):
        head_given(text)


@pytest.mark.parametrize("text", ["to-follow-up", "to_follow_up", "To follow up"])
def test_an_outcome_is_read_however_it_is_joined(text: str) -> None:
    assert outcome_given(text) is Outcome.TO_FOLLOW_UP
