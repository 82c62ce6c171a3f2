"""Questions, notes, undo, export and verify from a shell."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.services.exporting.drawing import Drawing
from tests.cli.shell import Shell, in_its_own_process, one_line


def test_a_question_is_written_down_and_followed_up(shell: Shell, filled: Path) -> None:
    shell.done("running-order", filled, "start", "Welcome", "--now", "2026-11-16T09:15")
    shell.done("check-in", filled, "VRU-0331")
    act = shell.done("question", filled, "add", "Why [so]?", "--asker", "VRU-0331", "--to", "Chair")

    asked = act["question"]
    assert (asked["number"], asked["text"], asked["outcome"]) == (1, "Why [so]?", "waiting")
    assert asked["asker_name"] == "Rhys Davies"
    assert asked["item"] is not None
    assert shell.done("question", filled, "set-outcome", "1", "being-put")["question"]["put_at"]
    closed = shell.done(
        "question", filled, "set-outcome", asked["id"], "to-follow-up", "--owner", "Jo",
        "--by", "2026-12-01",
    )  # fmt: skip
    assert closed["question"]["follow_up_by"] == "2026-12-01"
    assert shell.listed("question", filled, "list") == [closed["question"]]
    assert "Why [so]?" in shell("question", filled, "list").out


def test_an_asker_or_item_that_is_not_there_is_a_refusal(shell: Shell, filled: Path) -> None:
    asked = shell.refused("question", filled, "add", "Why?", "--asker", "NOPE")
    assert asked["reason"] == "unknown_code"
    assert shell.refused("question", filled, "add", "Why?", "--item", "99")["reason"]
    assert shell.refused("question", filled, "set-outcome", "7", "answered")["reason"]
    assert shell.listed("question", filled, "list") == []


def test_an_outcome_that_is_none_is_bad_input(shell: Shell, filled: Path) -> None:
    told = shell("question", filled, "set-outcome", "1", "solved")

    assert (told.status, one_line(told.err)) == (2, True)


def test_undo_takes_back_the_newest_act_and_says_which(shell: Shell, filled: Path) -> None:
    act = shell.done("check-in", filled, "VRU-0331")["act"]
    shell.done("leave", filled, "VRU-0331")
    undone = shell.done("undo", filled, act)

    assert undone["delegate"]["attendance"] == "expected"
    assert "checked in" in undone["message"]
    assert "left" in undone["message"]
    assert shell.refused("undo", filled, act)["reason"] == "already_undone"
    assert shell.refused("undo", filled, "no-such-act")["reason"] == "no_such_act"


def test_undo_without_an_act_takes_this_desks_newest(shell: Shell, filled: Path) -> None:
    shell.done("check-in", filled, "VRU-0331", "--desk", "Side door")
    shell.done("note", filled, "fire alarm, false")

    assert "fire alarm" in shell.done("undo", filled)["message"]
    assert "Rhys Davies" in shell.done("undo", filled, "--desk", "Side door")["message"]


def test_a_note_is_an_act_and_an_empty_one_is_refused(shell: Shell, event: Path) -> None:
    assert shell.done("note", event, "10:12 fire alarm, false")["outcome"] == "done"
    assert shell.refused("note", event, "  ")["reason"] == "no_words"


def test_an_export_names_its_files(shell: Shell, filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    written = shell.done("export", filled, folder, "--only", "day-log")

    paths = {Path(one["path"]) for one in written["files"]}
    assert {folder / f"day-log.{ending}" for ending in ("csv", "json", "xlsx", "pdf")} <= paths
    assert {path.stem for path in paths} == {"day-log"}
    assert all(Path(one["path"]).is_file() for one in written["files"])
    told = shell("export", filled, folder, "--only", "nothing-of-the-kind", "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "unknown_kind")


def test_verify_holds_and_gives_a_head_that_proves_it(shell: Shell, filled: Path) -> None:
    verdict = shell.done("verify", filled)
    assert verdict["holds"]
    assert verdict["findings"] == []
    shell.done("note", filled, "later")

    assert shell.done("verify", filled, "--head", verdict["head"])["holds"]


def test_verify_names_the_entry_whose_hash_is_not_the_one_kept(shell: Shell, filled: Path) -> None:
    number = shell.done("verify", filled)["head"].partition(":")[0]
    told = shell("verify", filled, "--head", f"{number}:{'0' * 64}", "--json")

    assert told.status == 1
    assert one_line(told.err)
    assert not told.document["holds"]
    assert f"Entry {number} is not the one" in told.document["findings"][0]


@pytest.mark.parametrize("head", ["", "12", "12:abc"])
def test_a_head_that_is_none_is_bad_input(shell: Shell, filled: Path, head: str) -> None:
    told = shell("verify", filled, "--head", head, "--json")

    assert (told.status, told.document["error"]["code"]) == (2, "bad_head")


def test_a_folder_that_is_no_export_is_told_so(shell: Shell, tmp_path: Path) -> None:
    told = shell("verify", tmp_path, "--json")

    assert (told.status, told.document["error"]["code"]) == (2, "no_manifest")


def test_an_export_is_verified_as_a_folder_and_as_a_zip(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    head = shell.done("verify", filled)["head"]
    folder, packed = tmp_path / "out", tmp_path / "out.zip"
    shell.done("export", filled, folder)
    shell.done("export", filled, packed)
    for place in (folder, packed):
        verdict = shell.done("verify", place)
        assert (verdict["holds"], verdict["not_listed"]) == (True, [])
        assert verdict["files"] > 5
    assert shell.done("verify", folder, "--head", head)["head"] == head

    (folder / "day-log.csv").write_text("mine", encoding="utf-8")
    told = shell("verify", folder, "--json")
    assert told.status == 1
    assert one_line(told.err)
    assert told.document["findings"] == [
        "day-log.csv has been changed: it has fewer bytes than it was written with."
    ]


def test_a_small_day_leaves_a_log_that_says_it(shell: Shell, filled: Path, tmp_path: Path) -> None:
    with shell.entrances.open_event(filled) as window:
        shell.done("check-in", filled, "VRU-0331", "--at", "2026-11-16T08:50")
        shell.refused("check-in", filled, "VRU-0331", "--at", "2026-11-16T08:52")
        shell.done("running-order", filled, "next", "--now", "2026-11-16T08:46")
        window.day_log.note("said in the window")
        shell.done("running-order", filled, "next", "--now", "2026-11-16T09:18")
        assert window.check_in.counts().inside == 1
        assert window.running_order.read().running is not None
        shell.done("running-order", filled, "end-day", "--now", "2026-11-16T16:00")
    shell.done("export", filled, tmp_path / "out")

    log = json.loads((tmp_path / "out" / "day-log.json").read_text(encoding="utf-8"))
    text = json.dumps(log, ensure_ascii=False)
    for said in ("Rhys Davies", "2 minutes ago", "Welcome started", "said in the window"):
        assert said in text
    assert shell.done("verify", filled)["holds"]


def _without_qt() -> Drawing:
    raise ImportError("libEGL.so.1 is not there", name="PySide6.QtGui")


def test_where_nothing_can_be_drawn_the_rest_is_written(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    shell.entrances = replace(shell.entrances, drawing=_without_qt)
    document = shell.done("export", filled, tmp_path / "out")
    assert "running-order.pdf" in document["left_out"]
    assert (tmp_path / "out" / "running-order.csv").is_file()
    assert not (tmp_path / "out" / "running-order.pdf").exists()
    assert "running-order.pdf" in shell("export", filled, tmp_path / "out").out


def test_what_was_asked_for_and_cannot_be_drawn_is_a_failure_of_the_machine(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    shell.entrances = replace(shell.entrances, drawing=_without_qt)
    told = shell("export", filled, tmp_path / "out", "--only", "running-order", "--json")
    assert (told.status, one_line(told.err)) == (3, True)
    assert told.document["left_out"] == ["running-order.pdf"]
    assert (tmp_path / "out" / "running-order.ics").is_file()
    asked = shell("export", filled, tmp_path / "out", "--only", "write-up", "--json")
    assert (asked.status, asked.document["left_out"]) == (0, [])


def test_badges_go_out_only_where_they_are_asked_for(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    everything = shell.done("export", filled, tmp_path / "out")
    assert "badges" not in {one["kind"] for one in everything["files"]}
    written = shell.done("export", filled, tmp_path / "out", "--only", "badges")
    assert [one["kind"] for one in written["files"]] == ["badges"]
    assert (tmp_path / "out" / "badges.pdf").read_bytes().startswith(b"%PDF-")
    shell.entrances = replace(shell.entrances, drawing=_without_qt)
    told = shell("export", filled, tmp_path / "out", "--only", "badges", "--json")
    assert (told.status, told.document["left_out"]) == (3, ["badges.pdf"])


def test_the_page_is_drawn_without_a_window(filled: Path, tmp_path: Path, data_dir: Path) -> None:
    told = in_its_own_process(
        "--data-dir", data_dir, "export", filled, tmp_path / "out", "--only", "running-order",
        env={**os.environ, "QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""},
    )  # fmt: skip
    assert (told.status, told.err) == (0, "")
    assert (tmp_path / "out" / "running-order.pdf").read_bytes().startswith(b"%PDF-")
