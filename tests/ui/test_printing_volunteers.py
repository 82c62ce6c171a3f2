"""The page for volunteers is one page, with the keys of the table, whatever stands on it."""

from __future__ import annotations

from datetime import time

import pytest
from msgspec.structs import replace
from opened_event import OpenSample
from PySide6.QtGui import QPagedPaintDevice

from eventdesk.services.exporting.volunteers import VolunteersSheet
from eventdesk.ui.actions.table import action
from eventdesk.ui.printing import volunteers
from eventdesk.ui.printing.drawing import as_pdf
from eventdesk.ui.printing.sheet import Sheet
from eventdesk.ui.printing.volunteers import paint_volunteers, steps


def printed(sheet: VolunteersSheet, monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], float]:
    """What is written on the page, and how far down it reaches, as a share of the page."""
    written: list[str] = []
    reached = [0.0]
    text = Sheet.text

    def heard(self: Sheet, words: str, box: object, *rest: object, **more: object) -> float:
        written.append(words)
        if words in (one.text for one in steps()) or "Meet at" in words:
            reached[0] = max(reached[0], box.bottom() / self.height)  # type: ignore[attr-defined]
        return text(self, words, box, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Sheet, "text", heard)
    pages: list[int] = []

    def paint(device: QPagedPaintDevice) -> None:
        monkeypatch.setattr(device, "newPage", lambda: pages.append(1), raising=False)
        paint_volunteers(device, sheet)

    assert as_pdf("page", paint).startswith(b"%PDF")
    assert pages == []
    return written, reached[0]


def test_it_is_one_page_with_the_keys_of_the_table(
    open_sample: OpenSample, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_sample(time(8, 0))
    sheet = VolunteersSheet(
        about=opened.desk.exports.volunteers().about, desk="Foyer", leads=("Hannah Marsh",)
    )
    written, reached = printed(sheet, monkeypatch)
    assert reached < 0.95
    for key in ("Ctrl N", "Ctrl L", "Ctrl Z", "F8", "F9", "Hannah Marsh"):
        assert key in written
    assert any("Foyer" in one for one in written)
    assert [one.key for one in steps() if one.key.startswith("Ctrl")] == [
        action(one).key for one in ("delegate.walk_in", "delegate.leave", "day_log.undo")
    ]
    # With half as many words again, as another language may take, it is still one page.
    longer = tuple(
        replace(one, text=f"{one.text} {one.text}", says=f"{one.says} {one.says}")
        for one in steps()
    )
    monkeypatch.setattr(volunteers, "steps", lambda: longer)
    _written, reached = printed(sheet, monkeypatch)
    assert reached < 0.95
