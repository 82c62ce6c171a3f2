"""Backups: their names, and the rule by which they are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.backups.keeping import DAYS, HOURS, NEWEST, kept, to_remove
from eventdesk.core.backups.naming import BackupName, log_of, read_name


def local(day: int, hour: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC).replace(tzinfo=None)


SECONDS = st.datetimes(local(1), local(30)).map(lambda one: one.replace(microsecond=0))
STEMS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=37)


@given(made=SECONDS, stem=STEMS, first=st.binary(min_size=32, max_size=32))
def test_a_name_is_read_as_it_was_written(made: datetime, stem: str, first: bytes) -> None:
    name = BackupName(made=made, stem=stem, log=log_of(first))
    assert read_name(name.file_name) == name


def test_another_file_is_none_of_ours() -> None:
    ours = "Forum backup 2026-11-16 09-10-00 3f9a12bc.eventdesk"
    assert read_name(ours) is not None
    for other in (
        "Forum.eventdesk",
        "Forum backup 2026-13-16 09-10-00 3f9a12bc.eventdesk",
        "Forum backup 2026-11-16 09-10-00 3F9A12BC.eventdesk",
        "Forum backup 2026-11-16 09-1٠-00 3f9a12bc.eventdesk",
        f"{ours}-wal",
        f".{ours}.1.part",
        ours.replace(" backup ", " copy "),
    ):
        assert read_name(other) is None, other


def test_names_sort_by_time() -> None:
    at = local(16, 9)
    names = [
        BackupName(made=at + timedelta(seconds=31 * n), stem="Forum", log="3f9a12bc").file_name
        for n in range(2000)
    ]
    assert names == sorted(names)


@given(st.lists(SECONDS, max_size=60), SECONDS)
def test_the_newest_and_the_one_just_made_always_stay(
    made: list[datetime], just_made: datetime
) -> None:
    gone = to_remove(made, just_made)
    left = {*made, just_made} - gone
    assert just_made in left
    assert set(sorted({*made, just_made})[-NEWEST:]) <= left
    assert len(left) <= NEWEST + HOURS + DAYS + 1
    assert gone <= set(made)


@given(st.lists(SECONDS, max_size=60))
def test_what_is_kept_once_is_kept_again(made: list[datetime]) -> None:
    left = kept(made)
    assert kept(left) == left
    days = sorted({one.date() for one in made})[-DAYS:]
    assert {one.date() for one in left} >= set(days), "each of the last days has one"


def test_ten_minutes_apart_for_three_weeks() -> None:
    start = local(1, 9)
    left: set[datetime] = set()
    for step in range(21 * 24 * 6):
        at = start + timedelta(minutes=10 * step)
        left = {*left, at} - to_remove(left, at)
    newest = sorted(left, reverse=True)
    assert newest[: NEWEST - 1] == [newest[0] - timedelta(minutes=10 * n) for n in range(5)]
    assert {one.replace(minute=0) for one in newest if newest[0] - one < timedelta(hours=20)} == {
        newest[0].replace(minute=0) - timedelta(hours=n) for n in range(20)
    }
    assert len({one.date() for one in newest}) == DAYS
