"""The ways out from a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Document, Shell, one_line

MINISTER = "Minister for Policing, Crime and Fire, by video"


def at(minute: str) -> tuple[str, str]:
    return "--now", f"2026-11-16T{minute}"


@pytest.fixture
def late(shell: Shell, filled: Path) -> Path:
    """The sample's day at 10:29, late for the minister."""
    shell.done("running-order", filled, "start", "5", *at("10:29"))
    return filled


def ways(document: Document) -> list[tuple[str, bool]]:
    return [(one["way"], one["line_up"]) for one in document["proposals"]]


def test_nothing_is_proposed_while_all_is_safe(shell: Shell, filled: Path) -> None:
    document = shell.done("running-order", filled, "replan", *at("08:30"))
    assert (document["item"], document["proposals"]) == (None, [])


def test_the_ways_out_are_shown_with_their_minutes(shell: Shell, late: Path) -> None:
    document = shell.done("running-order", late, "replan", *at("10:29"))
    assert document["item"]["title"] == MINISTER
    missing = document["item"]["conflict_minutes"]
    assert missing
    first = document["proposals"][0]
    given = [one["old_minutes"] - one["minutes"] for one in first["items"]]
    assert (first["way"], sum(given)) == ("breaks", first["minutes"])
    accept = next(one for one in document["proposals"] if one["way"] == "accept")
    assert accept["office_sentence"].endswith("suit?")
    assert first["office_sentence"] is None


def test_a_way_is_adopted_and_undone(shell: Shell, late: Path) -> None:
    before = shell.done("running-order", late, "show", *at("10:29"))
    act = shell.done("running-order", late, "replan", "--adopt", "breaks", *at("10:29"))
    assert (act["outcome"], act["item"]["title"]) == ("done", MINISTER)
    assert act["item"]["conflict_minutes"] == 0
    shell.done("undo", late, act["act"])
    assert shell.done("running-order", late, "show", *at("10:29")) == before


def test_a_reason_is_kept(shell: Shell, late: Path) -> None:
    shell.done(
        "running-order", late, "replan", "--adopt", "accept", "--reason", "Office agreed",
        *at("10:29"),
    )  # fmt: skip
    document = shell.done("running-order", late, "show", *at("10:29"))
    minister = next(one for one in document["items"] if one["title"] == MINISTER)
    assert minister["conflict_minutes"] == 0
    assert minister["planned_start"] != "2026-11-16T11:30:00+00:00"


def test_what_is_not_offered_is_refused_and_what_is_no_way_is_bad_input(
    shell: Shell, late: Path
) -> None:
    told = shell("running-order", late, "replan", "--adopt", "start", *at("10:29"))
    assert told.status == 1
    assert one_line(told.err)
    assert f"That way out for {MINISTER}" in told.err
    assert shell("running-order", late, "replan", "--adopt", "sideways").status == 2


def test_a_way_that_there_is_not_is_named_with_those_there_are(shell: Shell, late: Path) -> None:
    told = shell("--json", "running-order", late, "replan", "--adopt", "shrug", *at("10:29"))
    message = told.document["error"]["message"]
    assert message.startswith("'--adopt': 'shrug' is not one of 'start', 'breaks', ")
    assert told.status == 2
