"""The running order from a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Document, Shell, one_line

ITEM_KEYS = {
    "id", "position", "title", "kind", "planned_start", "planned_end", "duration_minutes",
    "fixed", "fixed_end", "floor_minutes", "line_up_lead_minutes", "speakers", "location",
    "expected_start", "expected_end", "actual_start", "actual_end", "status",
    "conflict_minutes", "slack_minutes", "start_by", "tight", "runs",
}  # fmt: skip
MINISTER = "Minister for Policing, Crime and Fire, by video"


def at(minute: str) -> tuple[str, str]:
    return "--now", f"2026-11-16T{minute}"


def item(day: Document, title: str) -> Document:
    items: list[Document] = day["items"]
    return next(one for one in items if one["title"] == title)


def test_the_day_is_shown_as_it_will_go(shell: Shell, filled: Path) -> None:
    day = shell.done("running-order", filled, "show", *at("08:46"))

    assert day["now"] == "2026-11-16T08:46:00+00:00"
    assert day["behind_minutes"] == 1
    assert day["running"] is None
    assert len(day["items"]) == 18
    assert all(set(one) == ITEM_KEYS for one in day["items"])
    minister = item(day, MINISTER)
    assert (minister["fixed"], minister["conflict_minutes"]) == (True, 0)
    assert isinstance(minister["slack_minutes"], int)
    welcome = item(day, "Welcome")
    assert (welcome["conflict_minutes"], welcome["slack_minutes"]) == (None, None)
    assert welcome["speakers"] == ["Imogen Hartnoll"]


def test_next_starts_the_day_and_goes_on(shell: Shell, filled: Path) -> None:
    first = shell.done("running-order", filled, "next", *at("08:46"))
    assert first["item"]["title"] == first["running"]["title"] == "Registration and coffee"

    second = shell.done("running-order", filled, "next", *at("09:18"))
    assert second["outcome"] == "done"
    assert second["item"]["title"] == "Welcome"
    assert second["behind_minutes"] == 3
    assert second["message"] == "Welcome: started at 09:18; 3 min behind."
    over = item(second, "Registration and coffee")
    assert (over["status"], over["actual_end"]) == ("over", "2026-11-16T09:18:00+00:00")
    assert [run["actual_start"] for run in over["runs"]] == ["2026-11-16T08:46:00+00:00"]


@pytest.mark.parametrize("minutes", ["-5", "−5"])
def test_minutes_are_taken_without_two_dashes(shell: Shell, filled: Path, minutes: str) -> None:
    shell.done("running-order", filled, "start", "2", *at("09:15"))
    act = shell.done("running-order", filled, "adjust", minutes, *at("09:16"))

    assert act["item"]["expected_end"] == "2026-11-16T09:20:00+00:00"


def test_an_option_after_the_minutes_is_still_an_option(shell: Shell, filled: Path) -> None:
    shell.done("running-order", filled, "start", "2", *at("09:15"))
    act = shell.done("running-order", filled, "adjust", *at("09:16"), "5", "--desk", "Lectern")

    assert act["item"]["expected_end"] == "2026-11-16T09:30:00+00:00"
    assert shell("running-order", filled, "adjust", "5", "--dsek", "x").status == 2


@pytest.mark.parametrize("minutes", ["x", "", "5.5", "--5", "99999"])
def test_what_is_no_number_of_minutes_is_bad_input(
    shell: Shell, filled: Path, minutes: str
) -> None:
    told = shell("running-order", filled, "adjust", minutes)

    assert told.status == 2
    assert one_line(told.err)


def test_hold_and_resume_move_the_end(shell: Shell, filled: Path) -> None:
    shell.done("running-order", filled, "start", "Welcome", *at("09:15"))
    held = shell.done("running-order", filled, "hold", "--reason", "Sound", *at("09:17"))
    assert held["running"]["status"] == "held"
    resumed = shell.done("running-order", filled, "resume", *at("09:19"))
    assert resumed["running"]["expected_end"] == "2026-11-16T09:27:00+00:00"


def test_a_start_is_set_back(shell: Shell, filled: Path) -> None:
    shell.done("running-order", filled, "next", *at("08:45"))
    shell.done("running-order", filled, "next", *at("09:20"))
    act = shell.done("running-order", filled, "back-date", "2026-11-16T09:16", *at("09:21"))

    assert act["item"]["title"] == "Welcome"
    assert act["item"]["actual_start"] == "2026-11-16T09:16:00+00:00"
    assert act["message"].startswith("Welcome: began at 09:16")


def test_a_dropped_item_cannot_be_started(shell: Shell, filled: Path) -> None:
    assert shell.done("running-order", filled, "drop", "Coffee")["item"]["status"] == "dropped"

    refused = shell.refused("running-order", filled, "start", "Coffee")
    assert (refused["reason"], refused["item"]["title"]) == ("item_dropped", "Coffee")


def test_an_item_that_is_not_there_is_a_refusal(shell: Shell, filled: Path) -> None:
    refused = shell.refused("running-order", filled, "start", "No such item")

    assert (refused["reason"], refused["item"]) == ("no_such_item", None)


def test_what_needs_a_running_item_is_refused_without_one(shell: Shell, filled: Path) -> None:
    for wish in (("end",), ("hold",), ("resume",), ("adjust", "5")):
        assert shell.refused("running-order", filled, *wish)["reason"] == "not_running"


def test_an_item_begun_before_asks_to_be_continued_or_begun_again(
    shell: Shell, filled: Path
) -> None:
    shell.done("running-order", filled, "start", "Welcome", *at("09:15"))
    shell.done("running-order", filled, "end", *at("09:18"))

    told = shell("running-order", filled, "start", "Welcome", *at("09:20"))
    assert told.status == 1
    assert "--continue or --again" in told.err
    act = shell.done("running-order", filled, "start", "Welcome", "--continue", *at("09:20"))
    assert [run["continues"] for run in act["item"]["runs"]] == [False, True]
    assert act["item"]["expected_end"] == "2026-11-16T09:27:00+00:00"


def test_the_last_next_asks_before_it_ends_the_day(shell: Shell, filled: Path) -> None:
    shell.done("running-order", filled, "start", "Round-up", *at("15:40"))

    told = shell("running-order", filled, "next", *at("16:00"))
    assert told.status == 1
    assert "Welcome" in told.err
    assert "--confirmed" in told.err
    ended = shell.done("running-order", filled, "next", "--confirmed", *at("16:00"))
    assert ended["message"] == "The day ended at 16:00."
    assert shell.refused("running-order", filled, "end-day")["reason"] == "day_is_over"


def test_the_day_in_words_has_a_line_for_each_item(shell: Shell, filled: Path) -> None:
    shell.done("running-order", filled, "next", *at("08:46"))
    told = shell("running-order", filled, "show", *at("08:50"))

    assert len(told.out.splitlines()) == 21
    assert told.out.splitlines()[18:] == [
        "08:50  1 min behind",
        "Next: Welcome",
        "      Nobody is in the room yet",
    ]


def test_an_item_is_put_in_changed_and_moved(shell: Shell, filled: Path) -> None:
    order = ("running-order", filled)
    put = shell.done(*order, "insert", "Fire drill", "--minutes", "5", "--after", "Welcome",
                     "--speaker", "Ann", "--reason", "Alarm", *at("09:00"))  # fmt: skip
    drill = put["item"]
    assert (drill["title"], drill["duration_minutes"], drill["position"]) == ("Fire drill", 5, 3)
    assert drill["speakers"] == ["Ann"]
    assert put["message"].startswith(f"Fire drill: planned {drill['planned_start'][11:16]}–")

    changed = shell.done(
        *order, "edit", "Fire drill", "--minutes", "10", "--speaker", "none", "--floor", "5",
        "--fixed", "--fixed-end", "2026-11-16T09:50", "--location", "Car park", *at("09:00"),
    )["item"]  # fmt: skip
    assert (changed["duration_minutes"], changed["speakers"]) == (10, [])
    assert (changed["fixed"], changed["location"]) == (True, "Car park")

    moved = shell.done(*order, "move", "Fire drill", "--before", "Welcome", *at("09:00"))
    assert moved["item"]["position"] == 2
    assert [one["position"] for one in moved["items"]] == list(range(1, 20))


def test_what_is_to_change_or_where_to_must_be_said(shell: Shell, filled: Path) -> None:
    order = ("running-order", filled)
    assert shell(*order, "edit", "Welcome").status == 2
    assert shell(*order, "move", "Welcome").status == 2
    assert shell(*order, "insert", "X", "--minutes", "0").status == 2
    assert shell(*order, "insert", "X", "--kind", "party").status == 2
    assert shell(*order, "edit", "nothing of the kind", "--minutes", "5").status == 1


def test_an_item_is_skipped_and_restored(shell: Shell, filled: Path) -> None:
    order = ("running-order", filled)
    skipped = shell.done(*order, "skip", "Welcome", "--reason", "Late", *at("09:00"))
    assert skipped["item"]["status"] == "passed_over"
    again = shell("running-order", filled, "skip", "Welcome")
    assert again.status == 1
    restored = shell.done(*order, "restore", "Welcome", *at("09:00"))
    assert restored["item"]["status"] == "planned"


def test_an_end_is_set_right(shell: Shell, filled: Path) -> None:
    order = ("running-order", filled)
    shell.done(*order, "start", "1", *at("08:46"))
    shell.done(*order, "start", "Welcome", *at("09:18"))
    act = shell.done(*order, "back-date-end", "2026-11-16T09:16", "--item", "1", *at("09:20"))
    assert act["message"] == "Registration and coffee: ended at 09:16; 1 min behind."
    assert item(act, "Welcome")["actual_start"] == "2026-11-16T09:16:00+00:00"
    began = shell.done(*order, "back-date", "2026-11-16T09:17", *at("09:20"))
    assert began["message"] == "Welcome: began at 09:17; 2 min behind."
    ended = shell.done(*order, "back-date-end", "2026-11-16T09:19", *at("09:20"))
    assert item(ended, "Welcome")["actual_end"] == "2026-11-16T09:19:00+00:00"


def test_times_from_paper_are_typed_back_in(shell: Shell, filled: Path) -> None:
    order = ("running-order", filled)
    shell.done(*order, "start", "Welcome", "--now", "2026-11-16T09:15")
    paper = (*order, "from-paper")
    now = ("--now", "2026-11-16T11:00")
    told = shell.done(*paper, "3", "--began", "0927", "--ended", "9:51", *now)
    assert told["item"]["actual_start"] == "2026-11-16T09:27:00+00:00"
    assert told["item"]["actual_end"] == "2026-11-16T09:51:00+00:00"
    assert told["message"].startswith("Unique Voice")
    told = shell.done(*paper, "Welcome", "--ended", "2026-11-16T09:25", *now)
    assert told["item"]["actual_end"] == "2026-11-16T09:25:00+00:00"
    asked = shell.refused(*paper, "Welcome", "--began", "10:30", "--ended", "10:40", *now)
    assert asked["reason"] == "held_before"
    assert shell.done(
        *paper, "Welcome", "--began", "10:30", "--ended", "10:40", "--confirmed", *now
    )
    assert shell.refused(*paper, "Coffee", "--began", "11:30", *now)["reason"] == "in_the_future"
    assert shell.refused(*paper, "99", *now)["reason"] == "no_such_item"
    assert shell(*paper, "Coffee", "--began", "soon", *now).status == 2


def test_minutes_for_a_fixed_end_are_told_as_that_end(shell: Shell, filled: Path) -> None:
    now = ("--now", "2026-11-16T09:17")
    shell.done("running-order", filled, "edit", "2", "--fixed-end", "2026-11-16T09:31", *now)
    shell.done("running-order", filled, "start", "2", *now)
    told = shell.done("running-order", filled, "adjust", "-3", *now)
    assert told["message"] == "Welcome: 3 min less, its fixed end is now 09:28; 3 min behind."
