"""Records on paper: every page numbered and marked, every script, charts, and what is too long."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead
from eventdesk.core.records.paper_words import MOST_ROWS, PaperWords
from eventdesk.core.records.record import About, Cell, Column, Record, Row, Sheet, Sum
from eventdesk.ui.printing.drawing import A4, as_pdf
from eventdesk.ui.printing.record import layout_for, paint_record

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext of poppler-utils is not here"
)
AT = datetime(2026, 6, 17, 8, 50, tzinfo=UTC)
COLUMNS = (
    Column(key="number", header="Number", cell=Cell.NUMBER, width=6),
    Column(key="at", header="Time", cell=Cell.INSTANT, width=12),
    Column(key="said", header="What happened", width=60),
)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 400">'
    '<text x="9" y="99">A curve</text></svg>'
)


def record(rows: list[Row], *, marking: str = "OFFICIAL", charts: tuple[str, ...] = ()) -> Record:
    event = Event(
        name="Worked day", date=date(2026, 6, 17), timezone="Europe/London", venue="A hall",
        marking=marking,
    )  # fmt: skip
    return Record(
        kind="day-log", title="Day log",
        about=About(event=event, made_at=AT, head=LogHead(sequence=12, hash="ab" * 32)),
        sums=(Sum(key="acts", label="Acts", value=len(rows)),),
        sheets=(Sheet(key="acts", title="Acts", columns=COLUMNS, rows=iter(rows)),),
        charts=charts,
    )  # fmt: skip


def printed(folder: Path, of: Record) -> list[str]:
    path = folder / "record.pdf"
    path.write_bytes(as_pdf("record", lambda device: paint_record(device, of), layout_for(of, A4)))
    read = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True, encoding="utf-8"
    )
    return read.stdout.replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬀ", "ff").split("\f")[:-1]


def rows_of(count: int) -> list[Row]:
    return [(number, AT + timedelta(minutes=number), f"Row {number}") for number in range(count)]


def test_every_page_says_what_it_must(qapp: QApplication, tmp_path: Path) -> None:
    pages = printed(tmp_path, record(rows_of(200)))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert page.count("OFFICIAL") == 2
        assert f"12:{'ab' * 32}" in page
        assert "What happened" in page, "the header stands on every page"
    assert "Acts 200" in pages[0]
    together = "\n".join(pages)
    assert [f"Row {number}" in together for number in range(200)] == [True] * 200
    assert "09:50" in pages[0], "times are those of the event"
    assert "18 Jun 00:00" not in pages[0]


def test_every_script_of_every_name_stands_there_as_text(
    qapp: QApplication, tmp_path: Path
) -> None:
    names = ["Зоя Петрова", "李小龍", "Nguyễn Thị Minh Khai", "Łukasz Żółć", "<img src=x> & *b*"]
    (page,) = printed(tmp_path, record([(1, AT, name) for name in names]))
    for name in names:
        assert name in page


def test_a_long_text_takes_more_lines_and_is_never_cut(qapp: QApplication, tmp_path: Path) -> None:
    words = " ".join(f"word{number}" for number in range(300))
    read = " ".join("\n".join(printed(tmp_path, record([(1, AT, words)]))).split())
    assert all(f"word{number}" in read for number in range(300))


def test_charts_are_drawn_with_text_that_can_be_sought(qapp: QApplication, tmp_path: Path) -> None:
    (page,) = printed(tmp_path, record(rows_of(1), charts=(SVG,)))
    assert "A curve" in page


def test_charts_that_fill_a_page_leave_the_rest_to_the_next(
    qapp: QApplication, tmp_path: Path
) -> None:
    charts = tuple(SVG.replace("A curve", f"Curve {number}") for number in range(5))
    pages = printed(tmp_path, record(rows_of(3), charts=charts))
    told = [page.count("Curve") for page in pages]
    assert (sum(told), max(told), len(pages) > 1) == (5, 3, True)
    assert all(page.count("OFFICIAL") == 2 for page in pages)


def test_what_is_too_long_for_paper_says_where_it_is(qapp: QApplication, tmp_path: Path) -> None:
    (page,) = printed(tmp_path, record(rows_of(MOST_ROWS + 3)))
    assert "10,003 rows are too many for paper" in " ".join(page.split())
    assert "Row 1" not in page


def test_an_empty_table_says_so(qapp: QApplication, tmp_path: Path) -> None:
    (page,) = printed(tmp_path, record([], marking=""))
    assert "Acts. Nothing to tell." in page
    assert "OFFICIAL" not in page


def test_a_time_of_another_day_names_the_day() -> None:
    event = record([]).about.event
    words = PaperWords(event.date, event.zone)
    assert words.of(AT) == "09:50"
    assert words.of(AT - timedelta(days=1)) == "16 Jun 09:50"
    values = (date(2026, 11, 7), True, False, None, 7)
    assert words.row(values) == ("7 November 2026", "yes", "", "", "7")
