"""Lines of a sign-in sheet, as hands type them."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.paper.line import Amiss, PaperLine, on_the_day, read_line
from eventdesk.core.short_codes import in_halves, short_code

K = short_code(7)
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
LONDON = ZoneInfo("Europe/London")
DAY = date(2026, 10, 25)
"""On which the clocks go back, from 02:00 to 01:00."""


def said(came: str = "", left: str = "") -> tuple[time | None, time | None]:
    """Two times of day."""
    return tuple(time.fromisoformat(one) if one else None for one in (came, left))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("rest", "came", "left"),
    [
        ("0912", "09:12", ""), ("912", "09:12", ""), ("9:12", "09:12", ""), ("9.12", "09:12", ""),
        ("9 12", "09:12", ""), ("9h12", "09:12", ""), ("9.12am", "09:12", ""),
        ("4.40 pm", "16:40", ""), ("12:05pm", "12:05", ""), ("12.05am", "00:05", ""),
        ("0912 1640", "09:12", "16:40"), ("9.12 4.40pm", "09:12", "16:40"),
        ("9 12 16 40", "09:12", "16:40"), ("0912 - 1640", "09:12", "16:40"),
        ("0912-1640", "09:12", "16:40"), ("0912–1640", "09:12", "16:40"),
        ("in 0912 out 1640", "09:12", "16:40"), ("out 1640 in 0912", "09:12", "16:40"),
        ("0912, 1640", "09:12", "16:40"), ("OUT 1640", "", "16:40"), ("- 1640", "", "16:40"),
        ("1640 out", "", "16:40"), ("left 16:40", "", "16:40"), ("0000", "00:00", ""),
    ],
)  # fmt: skip
def test_times_are_read_however_a_hand_writes_them(rest: str, came: str, left: str) -> None:
    for code in (K, K.lower(), in_halves(K), f" {in_halves(K).lower()} "):
        read = read_line(f"{code} {rest}")
        assert (read.amiss, read.code.upper()) == (None, K)
        assert (read.came, read.left) == said(came, left)


@given(st.integers(1, 200_000), TIMES, st.one_of(st.none(), TIMES))
def test_a_code_and_times_are_a_line(number: int, came: time, left: time | None) -> None:
    out = "" if left is None else f" {left:%H%M}"
    code = short_code(number)
    assert read_line(f"{code} {came:%H%M}{out}") == PaperLine(code=code, came=came, left=left)


@given(st.integers(1, 12_000), st.builds(time, st.sampled_from([0, 1, 10, 11]), st.integers(0, 59)))
def test_a_code_may_run_into_its_time(number: int, came: time) -> None:
    code = short_code(number)
    assert read_line(f"{code}{came:%H%M}") == PaperLine(code=code, came=came)


@pytest.mark.parametrize(
    ("line", "amiss", "unclear"),
    [
        ("", Amiss.NO_CODE, ""), ("   ", Amiss.NO_CODE, ""), (K, Amiss.NO_TIME, ""),
        (f"{K} out", Amiss.NO_TIME, ""), (f"{K} x3", Amiss.NO_TIME, ""),
        (f"{K} 2512", Amiss.UNCLEAR, "2512"), (f"{K} 0960", Amiss.UNCLEAR, "0960"),
        (f"{K} 0912 1640 1700", Amiss.UNCLEAR, "1700"), (f"{K} soon", Amiss.UNCLEAR, "soon"),
        (f"{K} 0912 x0", Amiss.UNCLEAR, "x0"), (f"{K} 0912 x99999", Amiss.UNCLEAR, "x99999"),
        (f"{K} in 0912 in 0915", Amiss.UNCLEAR, "0915"), ("K7PX", Amiss.NO_TIME, ""),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_named(line: str, amiss: Amiss, unclear: str) -> None:
    read = read_line(line)
    assert (read.amiss, read.unclear) == (amiss, unclear)


@pytest.mark.parametrize("heads", ["x3", "3x", "×3", "X3"])
def test_how_many_of_a_party_came_may_stand_beside_it(heads: str) -> None:
    assert read_line(f"{K} 0912 {heads}").heads == 3
    assert read_line(f"{K} {heads} 0912").heads == 3


def test_a_reference_of_the_list_may_stand_first() -> None:
    read = read_line("VRU-0499 0912")
    assert (read.code, read.came) == ("VRU-0499", time(9, 12))
    assert read_line("1001 0912").code == "1001"


@given(st.text())
def test_any_text_is_read_or_named(line: str) -> None:
    read = read_line(line)
    assert (read.amiss is None) == (read.came is not None or read.left is not None)


@pytest.mark.parametrize(
    ("clock", "now", "meant"),
    [
        ("09:12", "2026-10-25T10:00", "2026-10-25T09:12+00:00"),
        ("09:12", "2026-10-27T10:00", "2026-10-25T09:12+00:00"),
        ("16:40", "2026-10-25T10:00", "2026-10-25T16:40+00:00"),
        ("00:30", "2026-10-26T01:00", "2026-10-26T00:30+00:00"),
        ("00:30", "2026-10-25T09:00", "2026-10-25T00:30+01:00"),
        ("00:30", "2026-10-26T00:10", "2026-10-25T00:30+01:00"),
        ("09:12", "2026-10-20T10:00", "2026-10-20T09:12+01:00"),
        ("01:30", "2026-10-25T09:00", "2026-10-25T01:30+00:00"),
    ],
)
def test_a_time_is_of_the_day_of_the_sheet_or_the_night_after(
    clock: str, now: str, meant: str
) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=LONDON)
    found = on_the_day(time.fromisoformat(clock), DAY, LONDON, at)
    assert found.isoformat(timespec="minutes") == meant
