"""Speakers from a shell, and what the desk knows of the next item."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import Shell, one_line

NORTH_SOMERSET = "Prevention Panels showcase: North Somerset Council"
TABLETOP = "Tabletop discussion: Prevention Panels and Pathfinders"
OTTILIE = "Ottilie Featherstonehaugh-Blackwood"
AT_TEN = ("--now", "2026-11-16T10:00")


def test_speakers_are_shown_with_whom_they_could_be(shell: Shell, filled: Path) -> None:
    everybody = shell.listed("running-order", filled, "speakers")
    assert {one["name"] for one in everybody} >= {OTTILIE, "Rhys Davies", "Minister"}
    assert all(one["delegate"] is None for one in everybody)
    (ottilie,) = shell.listed("running-order", filled, "speakers", NORTH_SOMERSET)
    assert (ottilie["name"], ottilie["title"], ottilie["nobody"]) == (
        OTTILIE,
        NORTH_SOMERSET,
        False,
    )
    (offer,) = ottilie["offers"]
    assert (offer["full_name"], offer["organisation"]) == (OTTILIE, "North Somerset Council")
    told = shell("running-order", filled, "speakers", TABLETOP)
    assert told.out.count(" or ") == 1, "two are called Rhys Davies"
    minister = shell("running-order", filled, "speakers", "Questions to the minister")
    assert minister.out.rstrip().endswith("Minister  nobody has said who")


def test_who_it_is_is_said_and_told_beside_the_next_item(shell: Shell, filled: Path) -> None:
    for minute in ("08:45", "09:15", "09:25", "09:50"):
        shell.done("running-order", filled, "next", "--now", f"2026-11-16T{minute}")
    before = shell.done("running-order", filled, "show", *AT_TEN)["next"]
    assert (before["speakers"], before["heads"], before["questions_waiting"]) == ([], 0, 0)
    (offer,) = shell.listed("running-order", filled, "speakers", NORTH_SOMERSET)[0]["offers"]
    reference = offer["reference"]

    linked = shell.done("running-order", filled, "link-speaker", NORTH_SOMERSET, OTTILIE, reference)
    assert linked["speaker"]["delegate"]["reference"] == reference
    assert linked["message"] == (
        f"{NORTH_SOMERSET}: {OTTILIE} is {OTTILIE}, North Somerset Council, expected"
    )
    again = shell.refused(
        "running-order", filled, "link-speaker", NORTH_SOMERSET, OTTILIE, reference
    )
    assert again["reason"] == "nothing_changed"

    facts = shell.done("running-order", filled, "show", *AT_TEN)["next"]
    assert facts["speakers"] == [
        {"name": OTTILIE, "whereabouts": "expected", "left_at": None, "comes": ""}
    ]
    told = shell("running-order", filled, "show", *AT_TEN)
    assert told.out.splitlines()[-2:] == [
        f"Next: {NORTH_SOMERSET}",
        f"      {OTTILIE} has not come yet · Nobody is in the room yet",
    ]


def test_that_it_is_nobody_is_said_too(shell: Shell, filled: Path) -> None:
    told = shell("running-order", filled, "link-speaker", NORTH_SOMERSET, OTTILIE, "--nobody")
    assert told.out == f"{NORTH_SOMERSET}: {OTTILIE} is nobody on the list\n"
    (ottilie,) = shell.listed("running-order", filled, "speakers", NORTH_SOMERSET)
    assert (ottilie["nobody"], ottilie["offers"]) == (True, [])


def test_what_cannot_be_is_said_in_one_line(shell: Shell, filled: Path) -> None:
    link = ("running-order", filled, "link-speaker")
    assert shell.refused(*link, NORTH_SOMERSET, "Nobody", "X9")["reason"] == "no_such_speaker"
    assert shell.refused(*link, NORTH_SOMERSET, OTTILIE, "X9")["reason"] == "not_on_the_list"
    assert shell.refused(*link, "Nothing", OTTILIE, "X9")["reason"] == "no_such_item"
    for arguments in ((OTTILIE,), (OTTILIE, "X9", "--nobody")):
        told = shell(*link, NORTH_SOMERSET, *arguments)
        assert (told.status, one_line(told.err)) == (2, True)
    told = shell("running-order", filled, "speakers", "Nothing", "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "no_such_item")


def test_after_the_last_item_nothing_is_next(shell: Shell, event: Path) -> None:
    assert shell.done("running-order", event, "show")["next"] is None
    assert shell("running-order", event, "speakers").out == "No speakers are published.\n"
