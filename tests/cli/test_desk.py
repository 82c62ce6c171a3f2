"""The registration desk from a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell, one_line

DELEGATE_KEYS = {
    "id", "reference", "title", "given_name", "family_name", "full_name", "known_as",
    "organisation", "role", "email", "phone", "category", "rsvp", "attendance", "access_needs",
    "dietary", "alert", "tell_host", "id_seen", "party_size", "extra", "origin", "crew", "heads",
}  # fmt: skip
ACT_KEYS = {"act", "outcome", "reason", "message", "flags", "delegate"}


def test_find_prints_an_array_of_delegates_that_says_why(shell: Shell, filled: Path) -> None:
    found = shell.listed("find", filled, "gwent", "davies")

    assert [(one["full_name"], one["reference"]) for one in found] == [("Rhys Davies", "VRU-0499")]
    assert set(found[0]) == {*DELEGATE_KEYS, "why"}
    assert found[0]["attendance"] == "expected"
    assert found[0]["extra"] == {"Table": "9"}


def test_find_prints_no_more_than_asked(shell: Shell, filled: Path) -> None:
    assert len(shell.listed("find", filled, "a", "--limit", "3")) == 3
    assert shell.listed("find", filled, "nobody of that name") == []


def test_find_says_in_words_that_nobody_is_found(shell: Shell, filled: Path) -> None:
    told = shell("find", filled, "Zzyzx")

    assert (told.status, told.out) == (0, "Nobody is found for “Zzyzx”.\n")


def test_a_check_in_prints_its_act_with_the_delegate(shell: Shell, filled: Path) -> None:
    act = shell.done("check-in", filled, "VRU-0331", "--at", "2026-11-16T08:50")

    assert set(act) == ACT_KEYS
    assert act["outcome"] == "done"
    assert act["reason"] is None
    assert set(act["delegate"]) == DELEGATE_KEYS
    assert act["delegate"]["attendance"] == "in"
    assert "checked in at 08:50" in act["message"]


def test_a_delegate_is_also_known_by_id(shell: Shell, filled: Path) -> None:
    delegate_id = shell.listed("find", filled, "gwent davies")[0]["id"]

    assert shell.done("check-in", filled, delegate_id)["delegate"]["reference"] == "VRU-0499"


def test_a_second_check_in_is_refused_until_the_lead_says_why(shell: Shell, filled: Path) -> None:
    shell.done("check-in", filled, "VRU-0331", "--at", "2026-11-16T08:50")

    refused = shell.refused("check-in", filled, "VRU-0331", "--at", "2026-11-16T08:55")
    assert (refused["outcome"], refused["reason"]) == ("refused", "already_in")
    assert "08:50" in refused["message"]
    assert "5 minutes ago" in refused["message"]
    assert refused["delegate"]["attendance"] == "in"

    forced = shell.done("check-in", filled, "VRU-0331", "--override", "Badge lost")
    assert forced["flags"] == ["already_in"]
    assert forced["delegate"]["heads"] == 1


def test_a_refusal_in_words_is_one_line_with_the_name_and_the_way_on(
    shell: Shell, filled: Path
) -> None:
    shell("check-in", filled, "VRU-0331")
    told = shell("check-in", filled, "VRU-0331")

    assert (told.status, told.out) == (1, "")
    assert one_line(told.err)
    assert "Rhys Davies" in told.err
    assert "--override" in told.err


def test_an_alert_is_shown_and_must_be_acknowledged(
    shell: Shell, event: Path, tmp_path: Path
) -> None:
    people = tmp_path / "list.csv"
    people.write_text("Ref,First name,Surname,Alert\nA1,Ann,Ash,Escort to the green room\n")
    shell.done("import", "delegates", event, people)

    told = shell("check-in", event, "A1")
    assert told.status == 1
    assert one_line(told.err)
    assert "Escort to the green room" in told.err
    assert "--acknowledged" in told.err

    assert shell.done("check-in", event, "A1", "--acknowledged")["outcome"] == "done"


def test_a_reference_that_nobody_has_is_a_refusal(shell: Shell, filled: Path) -> None:
    for wish in (("check-in",), ("leave",)):
        refused = shell.refused(*wish, filled, "NOPE-1")
        assert (refused["reason"], refused["delegate"]) == ("unknown_code", None)
        assert "NOPE-1" in refused["message"]


def test_somebody_leaves_and_comes_back(shell: Shell, filled: Path) -> None:
    shell.done("check-in", filled, "VRU-0331", "--at", "2026-11-16T08:50")
    left = shell.done("leave", filled, "VRU-0331", "--at", "2026-11-16T10:00")
    assert left["delegate"]["attendance"] == "left"

    back = shell.done("check-in", filled, "VRU-0331", "--at", "2026-11-16T10:20")
    assert back["delegate"]["attendance"] == "in"


def test_a_walk_in_is_admitted_on_somebodys_word(shell: Shell, filled: Path) -> None:
    act = shell.done(
        "walk-in", filled, "--given-name", "Bo", "--family-name", "[red]Ng", "--organisation",
        "Press", "--vouched-by", "The chair",
    )  # fmt: skip

    assert act["delegate"]["origin"] == "walk_in"
    assert act["delegate"]["attendance"] == "in"
    assert "Bo [red]Ng" in shell("find", filled, "Bo Press").out


def test_a_substitute_comes_in_and_the_other_no_longer_can(shell: Shell, filled: Path) -> None:
    act = shell.done(
        "substitute", filled, "VRU-0499", "--given-name", "Ann", "--family-name", "Other",
        "--authority", "The Chief Constable",
    )  # fmt: skip

    assert act["delegate"]["origin"] == "substitute"
    assert "In place of Rhys Davies" in act["message"]
    assert shell.refused("check-in", filled, "VRU-0499")["reason"] == "replaced"


@pytest.mark.parametrize(
    "wish",
    [
        ("walk-in", "--vouched-by", "Chair"),
        ("walk-in", "--given-name", "Bo", "--vouched-by", " "),
        ("substitute", "VRU-0499", "--given-name", "Bo", "--authority", ""),
        ("check-in", "VRU-0499", "--override", " "),
        ("check-in", "VRU-0499", "--heads", "0"),
        ("check-in", "VRU-0499", "--at", "yesterday"),
    ],
)
def test_half_a_wish_is_bad_input_and_no_entry(
    shell: Shell, filled: Path, wish: tuple[str, ...]
) -> None:
    before = shell.done("verify", filled)["head"]
    told = shell(wish[0], filled, *wish[1:])

    assert told.status == 2
    assert one_line(told.err)
    assert shell.done("verify", filled)["head"] == before


def test_the_roll_counts_heads_by_letter(shell: Shell, filled: Path) -> None:
    shell.done("check-in", filled, "VRU-0331", "--heads", "3")
    shell.done("check-in", filled, "VRU-0499")
    shell.done(
        "walk-in", filled, "--given-name", "Björk", "--family-name", "Ólafs", "--vouched-by", "X"
    )
    roll = shell.done("roll", filled)

    assert roll["heads"] == 5
    assert [(one["letter"], one["heads"]) for one in roll["letters"]] == [("D", 4), ("O", 1)]
    assert shell("roll", filled).out.startswith("5 inside at ")


def test_an_operator_is_named_in_the_log_once(shell: Shell, filled: Path, tmp_path: Path) -> None:
    shell.done("check-in", filled, "VRU-0331", "--operator", "Siân")
    before = int(shell.done("verify", filled)["head"].partition(":")[0])
    shell.done("--operator", "siân", "check-in", filled, "VRU-0499", "--desk", "Side door")
    after = int(shell.done("verify", filled)["head"].partition(":")[0])

    assert after == before + 1
    refused = shell.refused("check-in", filled, "VRU-0499")
    assert "at Side door by Siân" in refused["message"]


def test_looking_writes_nothing_whoever_looks(shell: Shell, filled: Path) -> None:
    before = shell.done("verify", filled)["head"]
    shell.listed("find", filled, "davies", "--operator", "Somebody new")
    shell.done("roll", filled, "--operator", "Somebody new")
    shell.done("running-order", filled, "show", "--operator", "Somebody new")

    assert shell.done("verify", filled)["head"] == before
