"""Questions that were sent in, brought in from a shell."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import Shell

IMPORT_KEYS = {
    "columns", "added", "changed", "unchanged", "vanished", "not_coming", "problems", "rows",
}  # fmt: skip
SENT_IN = """Question,Author,Email,Session,Status
Who pays?,Jamal Pinnock,,Welcome,Open
Why now?,Anonymous,rhys@example.org,,Open
Is it over?,Jamal Pinnock,,,Answered
"""


def test_a_dry_run_tells_and_changes_nothing_then_the_list_comes_in(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    file = tmp_path / "slido.csv"
    file.write_text(SENT_IN, encoding="utf-8")
    before = shell.done("verify", filled)["head"]
    shown = shell.done("import", "questions", filled, file, "--dry-run")
    assert set(shown) == IMPORT_KEYS
    assert (shown["added"], shown["unchanged"], shown["not_coming"]) == (2, 0, 0)
    assert shown["columns"]["Author"] == "asker"
    assert [(one["row"], one["column"]) for one in shown["problems"]] == [(4, "Status")]
    assert [row["question"]["asker_name"] for row in shown["rows"]] == ["Jamal Pinnock", ""]
    assert shown["rows"][0]["question"]["asker_id"]
    assert "rhys@" not in str(shown)
    assert shell.done("verify", filled)["head"] == before

    assert shell.done("import", "questions", filled, file)["added"] == 2
    again = shell.done("import", "questions", filled, file)
    assert (again["added"], again["unchanged"]) == (0, 2)
    assert {row["action"] for row in again["rows"]} == {"unchanged"}
    asked = shell.listed("question", filled, "list")
    assert [(one["text"], one["channel"]) for one in asked] == [
        ("Who pays?", "sent_in"),
        ("Why now?", "sent_in"),
    ]


def test_what_was_answered_comes_in_where_somebody_says_so(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    file = tmp_path / "slido.csv"
    file.write_text(SENT_IN, encoding="utf-8")
    taken = shell.done("import", "questions", filled, file, "--column", "Status=extra")
    assert (taken["added"], taken["problems"]) == (3, [])


def test_a_list_without_questions_is_refused(shell: Shell, filled: Path, tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("Name,Email\nRhys Davies,rhys@example.org\n", encoding="utf-8")
    told = shell("import", "questions", filled, file)
    assert told.status == 2
    assert "no column with questions" in told.err
