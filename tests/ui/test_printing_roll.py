"""The roll on paper, read back from the PDF: boxes, shares on pages of their own, a drill."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from eventdesk.core.name_keys import fold
from eventdesk.core.roll.grouping import Grouping
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import RollLine
from eventdesk.ui.printing.drawing import QtDrawing
from tests.formats.roll.test_html import CALL, RECORD

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler is not installed: pdftotext"
)


def names(*surnames: str) -> tuple[RollLine, ...]:
    return tuple(
        RollLine(
            id=str(place), name=f"{name}, Ann", full_name=f"Ann {name}", reference=f"R{place}",
            organisation="Kent", sort=(fold(name), "ann", str(place)),
        )
        for place, name in enumerate(surnames)
    )  # fmt: skip


def pages(record: RollRecord, folder: Path) -> list[str]:
    path = folder / "roll.pdf"
    path.write_bytes(QtDrawing().roll(record))
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True
    ).stdout.decode()
    return text.split("\f")[:-1]


@needs_poppler
def test_who_needs_help_is_first_with_code_and_marking(qapp: QApplication, tmp_path: Path) -> None:
    (page,) = pages(RECORD, tmp_path)
    assert page.index("Help needed to get out") < page.index("Lee, Ann") < page.index("Wheelchair")
    assert page.index("Lee, Ann") < page.index("<script>alert(1)</script>")
    assert page.count("OFFICIAL") == 2
    assert "A1" in page
    assert "2 inside" in page


@needs_poppler
def test_every_page_of_a_drill_says_so(qapp: QApplication, tmp_path: Path) -> None:
    many = names(*(f"Ash{number:03}" for number in range(90)))
    record = replace(RECORD, lines=many, call=replace(CALL, drill=True))
    found = pages(record, tmp_path)
    assert len(found) > 2
    for page in found:
        assert "DRILL · Directors & <friends>" in page
        assert "Drill, no emergency." in page
        assert "Head of the day log: 7:" in page
    assert "A, continued" in found[1]
    real = pages(replace(record, call=CALL), tmp_path)
    assert all("EMERGENCY" in page and "DRILL" not in page for page in real)
    listed = "".join(found)
    assert all(listed.count(line.name) == 1 for line in many)


@needs_poppler
def test_a_share_begins_on_a_page_of_its_own(qapp: QApplication, tmp_path: Path) -> None:
    lines = names("Ash", "Bell", "Yew", "Zed")
    record = replace(RECORD, lines=lines, grouping=Grouping.WARDENS, wardens=2)
    first, second = pages(record, tmp_path)
    assert "Warden 1: A–B" in first
    assert "Yew" not in first
    assert "Warden 2: Y–Z" in second
    assert "Page 2 of 2" in second


@needs_poppler
def test_whoever_is_safe_has_the_time_on_paper(qapp: QApplication, tmp_path: Path) -> None:
    line = replace(names("Ash")[0], heads=3, safe=2, safe_at=CALL.called_at)
    (page,) = pages(replace(RECORD, lines=(line,), call=CALL), tmp_path)
    assert "Ash, Ann (3 people)" in page
    assert "2 of 3 safe" in page


@needs_poppler
def test_the_short_code_stands_beside_the_name(qapp: QApplication, tmp_path: Path) -> None:
    (page,) = pages(replace(RECORD, lines=(replace(names("Ash")[0], code="K7PX"),)), tmp_path)
    assert "K7 PX" in page
    assert "R0" in page


@needs_poppler
def test_an_empty_house_is_one_page(qapp: QApplication, tmp_path: Path) -> None:
    (page,) = pages(replace(RECORD, lines=()), tmp_path)
    assert "Nobody is inside." in page
