"""Badges on paper: everything within its label, a code that scans, and text that can be copied."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from eventdesk.core.badges.badge import Badge
from eventdesk.core.badges.fitting import Fitted
from eventdesk.core.badges.layouts import LAYOUTS, BadgeLayout, Box, layout_called
from eventdesk.core.badges.sheets import BadgeSheets
from eventdesk.core.progress import Stopped
from eventdesk.ui.printing.badge_face import LEAST_MODULE, LEAST_NAME, paint_badge
from eventdesk.ui.printing.badges import page_picture
from eventdesk.ui.printing.drawing import QtDrawing
from eventdesk.ui.printing.reference_code import QUIET, reference_code
from eventdesk.ui.printing.type_on_paper import MILLIMETRE, POINT, fitted_in, measured, widest

EVERY_LAYOUT = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.id)
needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext of poppler-utils is not here"
)
needs_scanner = pytest.mark.skipif(
    shutil.which("zbarimg") is None, reason="zbarimg of zbar-tools is not here"
)
RUTH = Badge(
    delegate_id="1", called="Ruth", full_name="Dr Ruth Amadi", role="Director of Resilience",
    organisation="Kent County Council", band="Speaker", reference="VRU-0417",
)  # fmt: skip
LONG = replace(
    RUTH,
    called="Ottilie-Maximiliana",
    full_name="The Rt Hon Ottilie Featherstonehaugh-Blennerhassett",
    role="Deputy Director, Strategic Partnerships and Emergency Planning",
    organisation="Department for Housing, Communities and Local Government of the North-East",
    band="Head of a delegation from overseas",
    reference="someone@a-long-place.example",
)
OTHER_SCRIPTS = (
    replace(RUTH, called="محمد", full_name="محمد عبد الرحمن الفارسي"),
    replace(RUTH, called="王小明", full_name="", organisation="北京市"),
    replace(RUTH, called="Владимир", full_name="Владимир Преображенский"),
    replace(RUTH, called="Zoë", full_name="Zoë Łask-Ní Bhriain"),
)
NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=60
)


def sheets_of(layout: BadgeLayout, badges: Sequence[Badge], first: int = 1) -> BadgeSheets:
    return BadgeSheets(
        event="Directors’ Conference", layout=layout, badges=badges, first=first,
        made_at=datetime(2026, 11, 16, 8, 40, tzinfo=UTC), head_words="12:" + "ab" * 32,
        marking="OFFICIAL",
    )  # fmt: skip


def quietly(_page: int, _pages: int) -> None:
    pass


def ink_outside(layout: BadgeLayout, badge: Badge) -> bool:
    """Whether anything is drawn outside the margin of a label, a hair apart."""
    dots, around = 6, 10.0
    width, height = layout.width + 2 * around, layout.height + 2 * around
    picture = QImage(round(width * dots), round(height * dots), QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    painter = QPainter(picture)
    painter.scale(dots / MILLIMETRE, dots / MILLIMETRE)
    place = Box(left=around, top=around, width=layout.width, height=layout.height)
    paint_badge(painter, badge, "Directors’ Conference", layout, place)
    inner = place.inset(layout.margin - 0.4)
    painter.fillRect(
        int(inner.left * MILLIMETRE), int(inner.top * MILLIMETRE),
        int(inner.width * MILLIMETRE), int(inner.height * MILLIMETRE), QColor("#FFFFFF"),
    )  # fmt: skip
    painter.end()
    white = QImage(picture.size(), picture.format())
    white.fill(QColor("#FFFFFF"))
    return picture != white


@EVERY_LAYOUT
@pytest.mark.parametrize("badge", [RUTH, LONG, *OTHER_SCRIPTS], ids=lambda one: one.called)
def test_everything_stands_within_the_margin_of_its_label(
    qapp: QApplication, layout: BadgeLayout, badge: Badge
) -> None:
    assert not ink_outside(layout, badge)


def stands_inside(fitted: Fitted, width: float, height: float, *, strong: bool) -> bool:
    return widest(fitted, strong=strong) <= width * 1.001 and fitted.height <= height * 1.001


@given(name=NAMES, across=st.floats(20, 95), high=st.floats(8, 40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_name_in_any_script_fits_whole(
    qapp: QApplication, name: str, across: float, high: float
) -> None:
    width, height = across * MILLIMETRE, high * MILLIMETRE
    fitted = fitted_in(name, width, height, most=60 * POINT, lines=3, least=LEAST_NAME, strong=True)
    text = measured(name, strong=True)
    assert stands_inside(fitted, width, height, strong=True)
    said = "".join(piece.text for piece in text.words)
    assert "".join("".join(fitted.lines).split()) == "".join(said.split())


@needs_poppler
@EVERY_LAYOUT
@pytest.mark.parametrize("called", ["Maximiliana-Theodora", "Bartholomew"])
def test_names_people_have_are_never_small(
    qapp: QApplication, tmp_path: Path, layout: BadgeLayout, called: str
) -> None:
    """Eleven points at least, beside whatever else stands there; eight on the smallest labels."""
    badge = replace(LONG, called=called, full_name="", reference="VRU-0417")
    path = tmp_path / "badges.pdf"
    path.write_bytes(QtDrawing().badges(sheets_of(layout, [badge]), quietly))
    read = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], capture_output=True, check=True, encoding="utf-8"
    )
    heights = [
        float(word["bottom"]) - float(word["top"])
        for word in re.finditer(
            r'yMin="(?P<top>[0-9.]+)" xMax="[0-9.]+" yMax="(?P<bottom>[0-9.]+)">'
            rf"{called[:6]}",
            read.stdout,
        )
    ]
    assert heights
    assert min(heights) >= 1.15 * (8 if layout.is_tiny else 11)


def test_a_code_is_the_reference_and_no_other_and_needs_its_room(qapp: QApplication) -> None:
    import segno

    code = reference_code("VRU-0417", 40)
    assert code is not None
    assert (code.modules, code.side) == (21, 21 + 2 * QUIET)
    drawn = [
        "".join(
            "1" if any(start <= at < start + length for start, length in row) else "0"
            for at in range(code.modules)
        )
        for row in code.rows
    ]
    made = segno.make("VRU-0417", error="m", micro=False)
    assert drawn == ["".join(str(dark) for dark in row) for row in made.matrix]
    assert made.error in {"M", "Q", "H"}
    assert reference_code("VRU-0417", code.side - 1) is None
    assert reference_code("", 40) is None
    assert reference_code("x" * 8000, 10**6) is None
    assert 0.4 * MILLIMETRE == LEAST_MODULE


@needs_scanner
@EVERY_LAYOUT
@pytest.mark.parametrize("badge", [RUTH, LONG], ids=["short", "long"])
def test_a_scan_is_the_reference(
    qapp: QApplication, tmp_path: Path, layout: BadgeLayout, badge: Badge
) -> None:
    """At the dots of a label printer, whatever else stands on the badge."""
    badge = replace(badge, reference="VRU-0417")
    width, height = (side * 203 / 25.4 for side in layout.paper)
    picture = page_picture(sheets_of(layout, [badge], layout.per_page), 0, width, height)
    path = tmp_path / "badge.png"
    assert picture.save(str(path))
    scan = ["zbarimg", "-q", "--raw", "--nodbus", str(path)]
    read = subprocess.run(scan, capture_output=True, check=False, encoding="utf-8")
    assert read.stdout.split() == ["VRU-0417"]


@needs_poppler
def test_the_text_can_be_sought_and_the_sheet_says_where_it_is_from(
    qapp: QApplication, tmp_path: Path
) -> None:
    layout = layout_called("avery-l4785")
    assert layout is not None
    badges = [replace(RUTH, called=f"Ruth{number}") for number in range(12)]
    path = tmp_path / "badges.pdf"
    path.write_bytes(QtDrawing().badges(sheets_of(layout, badges, first=8), quietly))
    read = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, check=True, encoding="utf-8"
    )
    first, second, *rest = read.stdout.split("\f")
    assert [first.count("VRU-0417"), second.count("VRU-0417")] == [3, 9]
    assert rest == [""]
    assert "Ruth2" in first
    assert "Ruth3" in second
    for words in ("Dr Ruth Amadi", "Speaker", "Kent County Council", "Directors’ Conference"):
        assert words in first
    for words in ("OFFICIAL", "08:40 on 16 November 2026", "Page 2 of 2", "12:" + "ab" * 32):
        assert words in second


@needs_poppler
@EVERY_LAYOUT
def test_the_paper_is_that_of_the_layout(
    qapp: QApplication, tmp_path: Path, layout: BadgeLayout
) -> None:
    path = tmp_path / "badges.pdf"
    path.write_bytes(QtDrawing().badges(sheets_of(layout, [RUTH]), quietly))
    read = subprocess.run(["pdfinfo", path], capture_output=True, check=True, encoding="utf-8")
    size = next(line for line in read.stdout.splitlines() if line.startswith("Page size"))
    points = [float(part) for part in size.split() if part.replace(".", "").isdigit()]
    assert points == pytest.approx([side * 72 / 25.4 for side in layout.paper], abs=1)
    assert "12:" + "ab" * 32 in read.stdout


def test_it_can_be_stopped_between_pages(qapp: QApplication) -> None:
    told: list[tuple[int, int]] = []

    def stop_at_two(page: int, pages: int) -> None:
        told.append((page, pages))
        if page == 1:
            raise Stopped

    with pytest.raises(Stopped):
        QtDrawing().badges(sheets_of(LAYOUTS[-1], [RUTH] * 3), stop_at_two)
    assert told == [(0, 3), (1, 3)]


def test_the_preview_is_the_page_of_the_print(qapp: QApplication) -> None:
    """A used label stays white, and the badge stands where its label is."""
    layout = layout_called("avery-l4785")
    assert layout is not None
    picture = page_picture(sheets_of(layout, [RUTH], first=10), 0, 840, 1188)
    assert (picture.width(), picture.height()) == (840, 1188)

    def is_printed(place: Box) -> bool:
        inner = place.inset(2)
        box = QRect(
            round(inner.left * 4), round(inner.top * 4),
            round(inner.width * 4), round(inner.height * 4),
        )  # fmt: skip
        part = picture.copy(box)
        white = QImage(part.size(), part.format())
        white.fill(QColor("#FFFFFF"))
        return part != white

    assert [is_printed(place) for place in layout.places()] == [False] * 9 + [True]
