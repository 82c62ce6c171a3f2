"""New events and lists from a shell."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import SAMPLE_LISTS, Shell, one_line

INVITE_LIST = SAMPLE_LISTS / "invite-list.xlsx"
IMPORT_KEYS = {
    "columns", "added", "changed", "unchanged", "vanished", "not_coming", "problems", "rows",
}  # fmt: skip


def test_a_dry_run_shows_what_would_come_and_changes_nothing(shell: Shell, event: Path) -> None:
    before = shell.done("verify", event)["head"]
    shown = shell.done("import", "delegates", event, INVITE_LIST, "--dry-run")

    assert set(shown) == IMPORT_KEYS
    assert (shown["added"], shown["changed"], shown["unchanged"], shown["vanished"]) == (
        70,
        0,
        0,
        0,
    )
    assert shown["columns"]["Surname"] == "family_name"
    assert shown["columns"]["Table"] == "extra"
    assert len(shown["rows"]) == 70
    assert sum(row["not_coming"] for row in shown["rows"]) == shown["not_coming"] == 5
    assert shell.done("verify", event)["head"] == before


def test_the_same_list_twice_changes_nothing(shell: Shell, filled: Path) -> None:
    again = shell.done("import", "delegates", filled, INVITE_LIST)

    assert (again["added"], again["changed"], again["unchanged"]) == (0, 0, 70)
    assert {row["action"] for row in again["rows"]} == {"unchanged"}


def test_rows_say_what_becomes_of_each(shell: Shell, event: Path, tmp_path: Path) -> None:
    first = tmp_path / "first.csv"
    first.write_text("Ref,First name,Surname,Role\nA1,Ann,Ash,Chair\nB2,Bo,Birch,Clerk\n")
    shell.done("import", "delegates", event, first)
    second = tmp_path / "second.csv"
    second.write_text(
        "Ref,First name,Surname,Role,RSVP\nA1,Ann,Ash,Director,declined\nC3,Cy,Cox,,yes\n"
    )
    rows = shell.done("import", "delegates", event, second)["rows"]

    assert rows == [
        {
            "row": 2, "action": "changed", "name": "Ann Ash", "changed": ["role", "rsvp"],
            "kept": [], "not_coming": True,
        },
        {
            "row": 3, "action": "added", "name": "Cy Cox", "changed": [], "kept": [],
            "not_coming": False,
        },
        {
            "row": None, "action": "vanished", "name": "Bo Birch", "changed": [], "kept": [],
            "not_coming": False,
        },
    ]  # fmt: skip


def test_a_running_order_comes_in_once(shell: Shell, event: Path) -> None:
    file = SAMPLE_LISTS / "running-order.csv"
    first = shell.done("import", "running-order", event, file)
    again = shell.done("import", "running-order", event, file)

    assert set(first) == IMPORT_KEYS
    assert first["added"] == again["unchanged"] == 18
    assert again["added"] == again["changed"] == 0


def test_an_item_that_has_run_stays_and_the_file_is_said_to_differ(
    shell: Shell, event: Path, tmp_path: Path
) -> None:
    file = tmp_path / "day.csv"
    file.write_text("Start,Minutes,Title\n09:00,15,Welcome\n09:15,30,Talk\n")
    shell.done("import", "running-order", event, file)
    shell.done("running-order", event, "start", "Welcome", "--now", "2026-11-16T09:00")
    file.write_text("Start,Minutes,Title\n09:00,20,Welcome\n09:20,30,Talk\n")
    rows = shell.done("import", "running-order", event, file)["rows"]

    assert [(row["action"], row["changed"], row["kept"]) for row in rows] == [
        ("unchanged", [], ["minutes"]),
        ("changed", ["planned_start"], []),
    ]


def test_a_list_without_names_is_one_sentence_and_changes_nothing(
    shell: Shell, event: Path, tmp_path: Path
) -> None:
    before = shell.done("verify", event)["head"]
    nameless = tmp_path / "list.csv"
    nameless.write_text("Email,Phone\nann@example.org,1\n")
    told = shell("import", "delegates", event, nameless, "--json")

    assert told.status == 2
    assert told.document["error"]["code"] == "no_names"
    assert one_line(told.err)
    assert shell.done("verify", event)["head"] == before


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
