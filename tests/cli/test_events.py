"""New events from a shell."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import Shell, one_line


def test_a_new_event_is_made_and_never_over_another(shell: Shell, tmp_path: Path) -> None:
    details = ("--name", "Nämé [x]", "--date", "2026-11-16", "--timezone", "Europe/London")
    made = shell.done("new", tmp_path / "one", *details, "--venue", "Hall")

    assert made["event"] == str(tmp_path / "one.eventdesk")
    assert (made["name"], made["venue"]) == ("Nämé [x]", "Hall")
    again = shell("new", tmp_path / "one.eventdesk", *details, "--json")
    assert (again.status, again.document["error"]["code"]) == (2, "exists")


def test_details_that_cannot_be_are_refused_and_leave_no_file(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "x.eventdesk"
    for wrong in (
        ("--name", " ", "--date", "2026-11-16", "--timezone", "Europe/London"),
        ("--name", "X", "--date", "16 November", "--timezone", "Europe/London"),
        ("--name", "X", "--date", "2026-11-16", "--timezone", "Europe/Nowhere"),
    ):
        told = shell("new", path, *wrong)
        assert told.status == 2
        assert one_line(told.err)
    assert list(tmp_path.glob("*eventdesk*")) == []
    assert shell("new", "sample", *wrong).status == 2
