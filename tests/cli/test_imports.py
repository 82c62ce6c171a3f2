"""Lists and running orders brought in from a shell."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.cli.shell import SAMPLE_LISTS, Shell, one_line
from tests.formats.workbooks import write_workbook

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

    said = [row.pop("delegate", None) for row in rows]
    assert [one and (one["full_name"], one["rsvp"]) for one in said] == [
        ("Ann Ash", "declined"),
        ("Cy Cox", "accepted"),
        None,
    ]
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


def test_a_column_is_read_as_somebody_says(shell: Shell, event: Path, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,Town\nAnn Ash,Bath\n")
    said = ("import", "delegates", event, file, "--dry-run")

    assert shell.done(*said)["columns"] == {"Name": "full_name", "Town": "extra"}
    shown = shell.done(*said, "--column", "Town=organisation")
    assert shown["columns"] == {"Name": "full_name", "Town": "organisation"}
    assert shown["rows"][0]["delegate"]["organisation"] == "Bath"


@pytest.mark.parametrize("wrong", ["Town", "Village=organisation", "Town=village", "=role"])
def test_a_column_that_is_not_there_or_no_field_is_said(
    shell: Shell, event: Path, tmp_path: Path, wrong: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,Town\nAnn Ash,Bath\n")
    told = shell("import", "delegates", event, file, "--column", wrong, "--json")

    assert (told.status, told.document["error"]["code"]) == (2, "bad_column")
    assert one_line(told.err)
    assert shell.done("import", "delegates", event, file, "--dry-run")["unchanged"] == 0


@pytest.mark.parametrize("kind", ["delegates", "running-order"])
def test_a_sheet_that_is_not_there_is_said(
    shell: Shell, event: Path, tmp_path: Path, kind: str
) -> None:
    rows = [["Name", "Start", "Title"], ["Ann Ash", "09:00", "Welcome"]]
    book = write_workbook(tmp_path / "both.xlsx", {"First": rows, "Second": rows})
    text = tmp_path / "list.csv"
    text.write_text("Name,Start,Title\nAnn Ash,09:00,Welcome\n")
    for file, known in ((book, "First, Second"), (text, "none")):
        told = shell("import", kind, event, file, "--sheet", "Third", "--json")
        assert (told.status, told.document["error"]["code"]) == (2, "bad_sheet")
        assert known in told.document["error"]["message"]


def test_a_sheet_is_the_one_that_somebody_names(shell: Shell, event: Path, tmp_path: Path) -> None:
    file = write_workbook(
        tmp_path / "list.xlsx",
        {"First": [["Name", "Role"], ["Ann Ash", "Chair"]], "Second": [["Name"], ["Bo Birch"]]},
    )
    said = ("import", "delegates", event, file, "--dry-run")

    assert [row["name"] for row in shell.done(*said)["rows"]] == ["Ann Ash"]
    chosen = shell.done(*said, "--sheet", "Second")
    assert [row["name"] for row in chosen["rows"]] == ["Bo Birch"]


def test_a_list_may_be_piped_in(shell: Shell, event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    piped = io.TextIOWrapper(io.BytesIO(b"Name\nAnn Ash\n"))
    monkeypatch.setattr("sys.stdin", piped)

    assert shell.done("import", "delegates", event, "-")["added"] == 1
    assert [one["full_name"] for one in shell.listed("find", event, "ash")] == ["Ann Ash"]


def test_columns_once_set_hold_for_the_next_file_of_that_shape(
    shell: Shell, event: Path, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,Town\nAnn Ash,Bath\n")
    shell.done("import", "delegates", event, file, "--column", "Town=organisation")
    file.write_text("Name,Town\nBo Birch,Kent\n")

    assert shell.done("import", "delegates", event, file)["columns"]["Town"] == "organisation"
    told = shell("import", "delegates", event, file, "--dry-run")
    assert "Its columns are read as they were set the last time." in told.out


def test_arrivals_come_in_only_where_they_are_wanted(
    shell: Shell, event: Path, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name,Checked in\nAnn Ash,Yes\nBo Birch,No\n")
    shell.done("import", "delegates", event, file)
    assert shell.done("roll", event)["heads"] == 0

    shell.done("import", "delegates", event, file, "--arrivals")
    assert shell.done("roll", event)["heads"] == 1


def test_equal_problems_are_one_line_and_blank_rows_stand_below_them(
    shell: Shell, event: Path, tmp_path: Path
) -> None:
    file = tmp_path / "long.csv"
    nobody = ",,Home Office,\n"
    file.write_text(
        "First name,Surname,Organisation,Email\nAnn,Ash,Kent,\n,,,\n" + 4 * nobody
        + "Bo,Birch,Kent,not an address\n"
    )  # fmt: skip
    told = shell("import", "delegates", event, file, "--dry-run").out.splitlines()
    lines = [" ".join(line.split()) for line in told]
    no_name = "Rows 4, 5, 6 and 1 more This row has no name (Home Office), so nobody was taken"
    at = next(place for place, line in enumerate(lines) if line.startswith(no_name))
    assert lines[at + 1].startswith("Row 8 Email")
    assert lines[at + 2].startswith("Row 3 This row is blank")


def test_a_room_is_the_one_that_somebody_names_or_is_said_not_to_be_there(
    shell: Shell, event: Path, tmp_path: Path
) -> None:
    file = tmp_path / "day.csv"
    file.write_text(
        "Start,End,Title,Room\n09:00,09:30,Talk,Main\n09:00,09:30,Lab,Side\n09:30,10:00,Tea,Main\n"
    )
    said = ("import", "running-order", event, file, "--dry-run", "--room")

    assert [row["name"] for row in shell.done(*said, "Side")["rows"]] == ["Lab"]
    told = shell(*said, "Sied", "--json")
    assert (told.status, told.document["error"]["code"]) == (2, "bad_room")
