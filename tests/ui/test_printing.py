"""The running order on paper: how many pages, and what stands on them."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from eventdesk.core.log_rows import LogEvent, LogHead
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import RunningOrder, Speaker
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.ui.printing.drawing import A4, RESOLUTION, QtDrawing
from eventdesk.ui.printing.running_order import paint_running_order
from tests.core.running_orders import at, changed, order_of, run, talk, worked_day

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext of poppler-utils is not here"
)


def record(
    order: RunningOrder, now: str = "08:00", marking: str = "OFFICIAL"
) -> RunningOrderRecord:
    event = LogEvent(
        name="Worked day", day=date(2026, 6, 17), timezone="UTC", venue="A hall", marking=marking
    )
    return RunningOrderRecord(
        event=event, head=LogHead(sequence=12, hash="ab" * 32), forecast=forecast(order, at(now)),
        reasons={"TB": "The speaker is ill & <away>"},
    )  # fmt: skip


def pages(order: RunningOrder) -> int:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(A4)
    return paint_running_order(writer, record(order))


def day_of(count: int) -> RunningOrder:
    return order_of(
        *(
            replace(
                talk(f"Item {number}", at("08:00") + timedelta(minutes=number), 1),
                title=f"A talk about things of some weight, number {number}",
                speakers=(Speaker(name="Ann Lee"), Speaker(name="Bob Ray")),
                location="Studio 1, first floor",
            )
            for number in range(count)
        )
    )


def printed(
    folder: Path, order: RunningOrder, now: str = "08:00", marking: str = "OFFICIAL"
) -> str:
    path = folder / "order.pdf"
    path.write_bytes(QtDrawing().running_order(record(order, now, marking)))
    read = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True, encoding="utf-8"
    )
    return read.stdout.replace("ﬀ", "ff").replace("ﬁ", "fi").replace("ﬂ", "fl")


@pytest.mark.parametrize(
    ("count", "most"), [(0, 1), (1, 1), (18, 1), (24, 1)], ids=["none", "one", "18", "24"]
)
def test_a_day_is_one_page(qapp: QApplication, count: int, most: int) -> None:
    assert pages(day_of(count)) == most


def test_500_items_flow_on(qapp: QApplication) -> None:
    assert 5 < pages(day_of(500)) < 40


@needs_poppler
def test_the_page_says_what_it_must(qapp: QApplication, tmp_path: Path) -> None:
    said = printed(tmp_path, worked_day())
    for words in (
        "Worked day", "Wednesday 17 June 2026", "A hall", "Began", "Ended", "Starts at its minute",
        "Printed at 08:00", f"12:{'ab' * 32}",
    ):  # fmt: skip
        assert words in said
    assert said.count("OFFICIAL") == 2
    assert "Page" not in said
    rows = [line.split() for line in said.splitlines() if line[:1].isdigit()]
    assert [row[:4] for row in rows][:2] == [
        ["1", "09:00", "15", "WEL"],
        ["2", "09:15", "30", "TA"],
    ]


@needs_poppler
def test_what_is_known_stands_there_and_what_is_dropped_says_so(
    qapp: QApplication, tmp_path: Path
) -> None:
    order = changed(
        worked_day(run("WEL", "09:06", "09:21"), run("TA", "09:21")), "TB", dropped=True
    )
    said = printed(tmp_path, order, "09:30")
    (first, second) = [line.split() for line in said.splitlines() if line[:1] in {"1", "2"}]
    assert first[-2:] == ["09:06", "09:21"]
    assert second[-1] == "09:21"
    assert "Dropped: The speaker is ill & <away>" in said


@needs_poppler
def test_every_further_page_is_numbered_and_marked(qapp: QApplication, tmp_path: Path) -> None:
    said = printed(tmp_path, day_of(80))
    sheets = said.split("\f")[:-1]
    assert len(sheets) > 1
    for number, sheet in enumerate(sheets, start=1):
        assert f"Page {number} of {len(sheets)}" in sheet
        assert sheet.count("OFFICIAL") == 2
        assert "Began" in sheet
    assert all(f"number {number}\n" in said or f"number {number} " in said for number in range(80))


@needs_poppler
def test_without_a_marking_there_is_none(qapp: QApplication, tmp_path: Path) -> None:
    assert "OFFICIAL" not in printed(tmp_path, worked_day(), marking="")


@needs_poppler
def test_any_letters_and_very_long_words_stay_on_the_page(
    qapp: QApplication, tmp_path: Path
) -> None:
    odd = ("Donaudampfschifffahrt" * 12, "<b>bold</b> & co", "\u202eright to left", "日本語の題名")
    items = [
        replace(talk(f"T{n}", at("09:00") + timedelta(minutes=n), 1), title=title)
        for n, title in enumerate(odd)
    ]
    assert "<b>bold</b> & co" in printed(tmp_path, order_of(*items))
    assert pages(order_of(*items)) == 1
