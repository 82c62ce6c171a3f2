"""Who stands behind a title is a speaker where the whole text says so, and else part of it."""

from __future__ import annotations

import pytest

from eventdesk.formats.running_orders.typed_text import read_typed_text
from eventdesk.formats.source import pasted


def read(*lines: str) -> list[tuple[str, tuple[str, ...]]]:
    sessions = read_typed_text(pasted("\n".join(lines))).sessions
    return [(one.title, one.speakers) for one in sessions]


@pytest.mark.parametrize("written", ["{} – {}", "{} — {}", "{} ({})", "{} - {}"])
def test_names_behind_two_titles_are_speakers(written: str) -> None:
    first, second = written.format("Welcome", "Ann Bell"), written.format("Ports", "Leo Marsh")
    third = written.format("Ferries", "Ottoline Quist")
    assert read(f"09:00 {first}", f"09:10 {second}", f"09:20 {third}") == [
        ("Welcome", ("Ann Bell",)),
        ("Ports", ("Leo Marsh",)),
        ("Ferries", ("Ottoline Quist",)),
    ]


def test_subjects_behind_titles_stay() -> None:
    titles = ["Session 1 – Digital Twins", "Session 2 – Future Cities", "Talk (Part Two)"]
    assert read(*(f"{hour}:00 {title}" for hour, title in enumerate(titles, 10))) == [
        (title, ()) for title in titles
    ]


def test_beside_subjects_only_known_names_are_taken() -> None:
    found = read("09:00 Welcome – Ann Bell", "09:30 Ports – past", "10:00 Close – Tom Rudd")
    assert found == [("Welcome", ("Ann Bell",)), ("Ports – past", ()), ("Close", ("Tom Rudd",))]


def test_a_rank_or_a_post_needs_no_second_name() -> None:
    assert read("09:00 Welcome (Cllr Ann Bell, Chair)") == [("Welcome", ("Cllr Ann Bell, Chair",))]
