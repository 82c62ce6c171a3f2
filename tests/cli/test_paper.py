"""Paper both ways from a shell."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.bootstrap import Settings, open_event
from eventdesk.core.short_codes import short_code
from eventdesk.services.exporting.drawing import Drawing
from tests.cli.shell import Shell, in_its_own_process

NOW = ("--now", "2026-11-16T10:40")


@pytest.fixture
def codes(filled: Path, shell: Shell) -> dict[str, str]:
    """The code of every reference of the list."""
    settings = Settings(data_dir=shell.data_dir)
    with open_event(filled, settings) as desk, desk.database.reading() as reading:
        numbers = reading.log.numbers_of_names()
        everybody = reading.delegates.all()
    return {one.reference: short_code(numbers[one.id]) for one in everybody}


def test_lines_are_typed_in_and_each_is_told(
    shell: Shell, filled: Path, codes: dict[str, str], tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.txt"
    sheet.write_text(
        f"# first page\n{codes['VRU-0331']} 0912 1005\n\n{codes['VRU-0499']} 9.20\n"
        f"{codes['VRU-0499']} 0920\n{codes['VRU-0499'][::-1]} 0930\n{codes['VRU-0331']} soon\n",
        encoding="utf-8",
    )
    told = shell("from-paper", filled, sheet, *NOW, "--json")
    document = told.document
    assert told.status == 1
    assert told.err == "2 lines need a look.\n"
    assert {key: document[key] for key in document if key != "lines"} == {
        "recorded": 2, "known": 1, "refused": 1, "not_understood": 1
    }  # fmt: skip
    first, second, known, refused, unclear = document["lines"]
    assert (first["number"], first["came"], first["left"]) == (
        2, "2026-11-16T09:12:00+00:00", "2026-11-16T10:05:00+00:00"
    )  # fmt: skip
    assert first["delegate"]["attendance"] == "left"
    assert second["message"] == "Rhys Davies, Gwent Police came at 09:20."
    assert known["reason"] == "came_already"
    assert refused["reason"] == "no_such_code"
    assert unclear["message"].startswith("“soon” is no time of day.")


def test_lines_may_be_piped_in(
    shell: Shell, filled: Path, codes: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Piped:
        buffer = io.BytesIO(f"{codes['VRU-0499']} 0920".encode())

    monkeypatch.setattr("sys.stdin", Piped)
    told = shell("from-paper", filled, *NOW)
    assert told.status == 0
    assert told.out.splitlines() == [
        "1  Rhys Davies, Gwent Police came at 09:20.",
        "1 recorded, 0 known already, 0 not recorded, 0 not understood.",
    ]


def test_a_recorded_time_is_set_back_only_when_that_is_said(
    shell: Shell, filled: Path, codes: dict[str, str], tmp_path: Path
) -> None:
    shell.done("check-in", filled, "VRU-0499", "--at", "2026-11-16T10:30")
    sheet = tmp_path / "sheet.txt"
    sheet.write_text(f"{codes['VRU-0499']} 0920", encoding="utf-8")
    assert shell("from-paper", filled, sheet, *NOW).status == 1
    told = shell("from-paper", filled, sheet, *NOW, "--confirmed")
    assert (told.status, told.out.splitlines()[0]) == (
        0, "1  Rhys Davies, Gwent Police came at 09:20."
    )  # fmt: skip


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext of poppler is not here")
def test_the_sheet_is_written_with_every_code(
    shell: Shell, filled: Path, codes: dict[str, str], tmp_path: Path
) -> None:
    told = in_its_own_process(
        "--data-dir", shell.data_dir, "sign-in", filled, tmp_path / "sheet.pdf",
        "--who", "everybody", *NOW, "--json",
    )  # fmt: skip
    assert told.status == 0, told.err
    assert told.document["names"] == len(codes)
    read = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "sheet.pdf", "-"],
        capture_output=True, check=True, encoding="utf-8",
    ).stdout  # fmt: skip
    without_spaces = read.replace(" ", "")
    assert all(code in without_spaces for code in codes.values())
    assert shell("verify", filled).status == 0


def test_where_nothing_can_be_drawn_there_is_no_sheet_and_no_act(
    shell: Shell, filled: Path, tmp_path: Path
) -> None:
    def without_qt() -> Drawing:
        raise ImportError(name="PySide6")

    shell.entrances = replace(shell.entrances, drawing=without_qt)
    told = shell("sign-in", filled, tmp_path / "sheet.pdf", *NOW)
    assert (told.status, told.out) == (3, "")
    assert told.err == "The sheet cannot be drawn here, since Qt cannot start.\n"
    assert not (tmp_path / "sheet.pdf").exists()
