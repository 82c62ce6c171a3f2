"""The sign-in sheet on paper: every line on it, room for a hand, and what stands on each page."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead
from eventdesk.core.progress import Step, Stopped
from eventdesk.core.records.record import About
from eventdesk.core.short_codes import in_halves, short_code
from eventdesk.core.sign_in import SignInLine, SignInSheet, Who
from eventdesk.ui.printing.drawing import QtDrawing
from tests.core.running_orders import at

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext of poppler-utils is not here"
)
EVENT = Event(
    name="Worked day", date=date(2026, 6, 17), timezone="UTC", marking="OFFICIAL", venue="A hall"
)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def sheet(*lines: SignInLine, who: Who = Who.COMING) -> SignInSheet:
    about = About(event=EVENT, made_at=at("09:40"), head=LogHead(sequence=12, hash="ab" * 32))
    return SignInSheet(about=about, who=who, lines=lines)


def line(number: int, name: str, organisation: str = "Kent") -> SignInLine:
    return SignInLine(
        letter=name[:1].upper(), code=short_code(number), name=name, organisation=organisation
    )


def many(count: int) -> list[SignInLine]:
    names = sorted(f"{LETTERS[place % 26]}name{place:05}, Given" for place in range(count))
    return [line(place + 1, name) for place, name in enumerate(names)]


def pages(folder: Path, drawn: SignInSheet) -> list[str]:
    path = folder / "sheet.pdf"
    path.write_bytes(QtDrawing().sign_in(drawn))
    read = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True, encoding="utf-8"
    )
    return read.stdout.split("\f")[:-1]


@needs_poppler
@pytest.mark.parametrize("count", [0, 1, 7, 70, 400])
def test_every_name_has_its_line_and_every_page_its_frame(
    qapp: QApplication, tmp_path: Path, count: int
) -> None:
    lines = many(count)
    found = pages(tmp_path, sheet(*lines))
    whole = "".join(found).replace(" ", "")
    for one in lines:
        assert f"{one.code}{one.name}".replace(" ", "") in whole
    for number, page in enumerate(found, start=1):
        assert page.count("OFFICIAL") == 2
        assert f"12:{'ab' * 32}" in page
        assert "Sign-in sheet" in page
        if len(found) > 1:
            assert f"Page {number} of {len(found)}" in page
    assert "On no list: walk-ins and crew" in found[-1]
    assert "Who vouches" in found[-1]
    assert sum("On no list" in page for page in found) == 1


@needs_poppler
def test_a_letter_is_said_again_where_a_page_begins(qapp: QApplication, tmp_path: Path) -> None:
    found = pages(tmp_path, sheet(*(line(place + 1, f"Mname{place:02}") for place in range(60))))
    assert len(found) > 2
    for page in found[:2]:
        assert re.search(r"^ *M$", page, re.MULTILINE)


@needs_poppler
def test_there_is_always_room_for_eight_who_are_on_no_list(
    qapp: QApplication, tmp_path: Path
) -> None:
    def drawn(count: int) -> list[int]:
        lines = [line(place + 1, f"Mname{place:02}") for place in range(count)]
        return [page.count("Mname") - 2 for page in pages(tmp_path, sheet(*lines))]

    full = drawn(60)[0]
    for count in range(full - 10, full + 1):
        beside = drawn(count)[-1]
        assert beside <= full - 9


@needs_poppler
def test_what_is_known_is_printed_already(qapp: QApplication, tmp_path: Path) -> None:
    came = replace(line(1, "Amadi, Ruth"), came=at("09:12"), note="3 people")
    both = replace(line(2, "Beck, Tom"), came=at("09:15"), left=at("09:31"))
    (page,) = pages(tmp_path, sheet(came, both, who=Who.EXPECTED))
    rows = {words: one.split() for one in page.splitlines() for words in ("Ruth", "Tom")
            if words in one}  # fmt: skip
    assert rows["Ruth"][-1] == "09:12"
    assert rows["Tom"][-2:] == ["09:15", "09:31"]
    assert "Kent · 3 people" in page
    assert "2 names still expected" in page
    assert in_halves(came.code).replace(" ", "") in page.replace(" ", "")


@needs_poppler
def test_no_name_is_cut(qapp: QApplication, tmp_path: Path) -> None:
    long = "Featherstonehaugh-Cholmondeley-Warburton de la Zouche, Maximiliana Theodora"
    place = "Department for the Very Long Names of Things and of Further Matters"
    (page,) = pages(tmp_path, sheet(line(1, long, place), line(2, "W" * 60, "")))
    for said in (long, place):
        for word in re.split(r"[ -]", said):
            assert word in page
    assert page.count("W") >= 60


def test_it_can_be_stopped_between_two_pages(qapp: QApplication) -> None:
    told: list[tuple[int, int]] = []

    def progress(step: Step, done: int, of: int) -> None:
        if step is Step.WRITING:
            told.append((done, of))
            if done == 2:
                raise Stopped

    with pytest.raises(Stopped):
        QtDrawing().sign_in(sheet(*many(400)), progress)
    assert [done for done, _ in told] == [0, 1, 2]
    assert len({of for _, of in told}) == 1
