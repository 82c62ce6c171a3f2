"""Admitting from a shell: ID, parties, corrections, substitutes from the list, leads and PINs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.shell import Shell, one_line
from tests.cli.test_desk import ACT_KEYS

RHYS, OTHER = "VRU-0499", "VRU-0331"
PIN = "2468"
PROMPT = "A lead’s PIN: "


@pytest.fixture
def led(shell: Shell, filled: Path) -> Path:
    """An event whose lead, Aisha, has a PIN."""
    shell.done("lead", filled, "name", "Aisha")
    shell.done("lead", filled, "set-pin", "Aisha", "--new-pin", PIN)
    return filled


def test_an_event_is_made_with_capacity_and_id_check_and_shown(
    shell: Shell, tmp_path: Path
) -> None:
    made = shell.done(
        "new", tmp_path / "e", "--name", "E", "--date", "2026-11-16", "--timezone", "UTC",
        "--capacity", "80", "--id-check",
    )  # fmt: skip
    assert (made["capacity"], made["id_check"]) == (80, True)
    shown = shell.done("details", tmp_path / "e")
    assert shown == made
    changed = shell.done("details", tmp_path / "e", "--no-id-check", "--capacity", "0")
    assert (changed["details"]["capacity"], changed["details"]["id_check"]) == (0, False)
    assert shell.refused("details", tmp_path / "e", "--capacity", "0")["reason"] == (
        "nothing_changed"
    )


def test_an_id_is_asked_for_and_its_kind_is_kept(shell: Shell, filled: Path) -> None:
    shell.done("details", filled, "--id-check")
    told = shell("check-in", filled, RHYS)
    assert told.status == 1
    assert one_line(told.err)
    assert "--id-seen" in told.err
    came = shell.done("check-in", filled, RHYS, "--id-seen", "driving-licence")
    assert came["delegate"]["id_seen"] == "driving_licence"
    assert shell("check-in", filled, OTHER, "--id-seen", "AB123456C").status == 2


def test_capacity_is_said_and_admits(shell: Shell, filled: Path) -> None:
    shell.done("details", filled, "--capacity", "2")
    assert set(shell.done("check-in", filled, RHYS)) == {*ACT_KEYS, "heads_inside", "capacity"}
    over = shell.done("check-in", filled, OTHER, "--heads", "2")
    assert (over["flags"], over["heads_inside"], over["capacity"]) == (["over_capacity"], 3, 2)
    assert over["message"].endswith("3 are inside, where 2 may be.")


def test_a_party_grows_and_shrinks(shell: Shell, filled: Path) -> None:
    shell.done("check-in", filled, RHYS)
    assert shell.done("party", filled, RHYS, "more", "2")["delegate"]["heads"] == 3
    fewer = shell.done("party", filled, "vru 0499", "fewer", "1")
    assert fewer["delegate"]["heads"] == 2
    assert "some of the party left" in fewer["message"]
    assert shell.refused("party", filled, RHYS, "fewer", "2")["reason"] == "not_so_many"
    assert shell("party", filled, RHYS, "twice", "2").status == 2


def test_a_correction_and_its_refusals(shell: Shell, filled: Path) -> None:
    done = shell.done(
        "correct", filled, RHYS, "--organisation", "Dyfed", "--rsvp", "cancelled",
        "--tell-host", "At once", "--party-size", "2", "--set", "Table=4", "--no-crew",
    )  # fmt: skip
    delegate = done["delegate"]
    assert (delegate["organisation"], delegate["rsvp"], delegate["party_size"]) == (
        "Dyfed", "cancelled", 2,
    )  # fmt: skip
    assert (delegate["tell_host"], delegate["extra"]["Table"]) == ("At once", "4")
    assert shell.refused("correct", filled, RHYS, "--organisation", "Dyfed")["reason"] == (
        "nothing_changed"
    )
    assert shell.refused("correct", filled, RHYS, "--reference", OTHER)["reason"] == (
        "reference_taken"
    )
    for wrong in ([], ["--given-name", "", "--family-name", ""], ["--rsvp", "maybe"],
                  ["--set", "Table"]):  # fmt: skip
        assert shell("correct", filled, RHYS, *wrong).status == 2


def test_a_note_about_somebody(shell: Shell, filled: Path) -> None:
    act = shell.done("note", filled, "Left a coat", "--about", RHYS)
    assert act["delegate"]["reference"] == RHYS
    assert shell.refused("note", filled, "Left a coat", "--about", "nobody")["reason"] == (
        "unknown_code"
    )


def test_somebody_on_the_list_comes_instead(shell: Shell, filled: Path) -> None:
    act = shell.done(
        "substitute", filled, RHYS, "--with", OTHER, "--authority", "The chair",
        "--pass-on", "seat", "--pass-on", "category",
    )  # fmt: skip
    assert (act["delegate"]["reference"], act["delegate"]["origin"]) == (OTHER, "invited")
    assert act["delegate"]["extra"]["Table"] == "9"
    assert "In place of Rhys Davies" in act["message"]
    both = ("substitute", filled, RHYS, "--with", OTHER, "--given-name", "X", "--authority", "Y")
    assert shell(*both).status == 2
    assert shell(*both[:-4], "--authority", "Y", "--pass-on", "badge").status == 2


def test_a_walk_in_of_the_house_with_company(shell: Shell, filled: Path) -> None:
    act = shell.done(
        "walk-in", filled, "--given-name", "Bo", "--vouched-by", "Chair", "--crew", "--heads", "2",
    )  # fmt: skip
    assert (act["delegate"]["crew"], act["delegate"]["heads"]) == (True, 2)


def test_the_host_is_to_be_told(shell: Shell, filled: Path) -> None:
    shell.done("correct", filled, RHYS, "--tell-host", "Ring the chair")
    act = shell.done("check-in", filled, RHYS)
    assert act["flags"] == ["tell_host"]
    assert act["message"].endswith("Tell the host: Ring the chair.")


def test_an_override_takes_the_pin_even_under_the_leads_name(
    shell: Shell, led: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.done("check-in", led, RHYS)
    wish = ("check-in", led, RHYS, "--override", "Badge lost")
    assert shell.refused(*wish)["reason"] == "needs_lead"
    assert shell.refused(*wish, "--operator", "Aisha")["reason"] == "needs_lead"
    assert shell.refused(*wish, "--pin", "1111")["reason"] == "wrong_pin"
    assert shell.done(*wish, "--pin", PIN)["flags"] == ["already_in"]
    monkeypatch.setenv("EVENTDESK_PIN", PIN)
    assert shell.done(*wish)["flags"] == ["already_in"]


def test_what_another_desk_did_takes_the_pin(shell: Shell, led: Path) -> None:
    act = shell.done("check-in", led, RHYS, "--desk", "North")["act"]
    assert shell.refused("undo", led, act, "--desk", "South")["reason"] == "needs_lead"
    assert shell.done("undo", led, act, "--desk", "South", "--pin", PIN)["outcome"] == "done"


def test_leads_come_and_go(shell: Shell, led: Path) -> None:
    assert shell.refused("lead", led, "name", "Tom")["reason"] == "needs_lead"
    named = shell.done("lead", led, "name", "Tom", "--pin", PIN)
    assert (named["operator"]["name"], named["operator"]["lead"]) == ("Tom", True)
    gone = shell.done("lead", led, "withdraw", "tom", "--pin", PIN)
    assert gone["operator"]["lead"] is False
    assert shell.refused("lead", led, "withdraw", "Nobody", "--pin", PIN)["operator"] is None
    assert shell("lead", led, "set-pin", "Aisha", "--new-pin", "12", "--pin", PIN).status == 2
    told = shell("lead", led, "set-pin", "Aisha", "--json", "--pin", PIN)
    assert (told.status, told.document["error"]["code"]) == (2, "no_pin")


@pytest.mark.skipif(os.name != "posix", reason="a terminal is made with pty")
@pytest.mark.parametrize(("typed", "status"), [(PIN, 0), ("1111", 1)])
def test_a_person_at_a_terminal_is_asked_for_the_pin_unseen(
    shell: Shell, led: Path, typed: str, status: int
) -> None:
    shell.done("check-in", led, RHYS)
    wish = ["check-in", str(led), RHYS, "--override", "Badge lost"]
    import pty  # only where there are such terminals

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "eventdesk", "--data-dir", str(shell.data_dir), *wish],
        stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[2], start_new_session=True,
    ) as asked:  # fmt: skip
        os.close(theirs)
        assert asked.stderr is not None
        prompt = asked.stderr.read(len(PROMPT.encode()))
        os.write(ours, f"{typed}\n".encode())
        out, err = asked.communicate(timeout=60)
    os.close(ours)
    assert prompt.decode() == PROMPT
    assert asked.returncode == status, (out, err)
    assert typed.encode() not in out + err
