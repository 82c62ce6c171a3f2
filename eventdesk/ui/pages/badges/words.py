"""What the page of the badges says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from eventdesk.core.badges.layouts import LAYOUTS, BadgeLayout, Stock
from eventdesk.services.badges import BadgeCounts, Who
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.spoken import spoken

Option = tuple[str, str]
"""An id and its word."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("badges", words)


def who_options(counts: BadgeCounts) -> tuple[Option, ...]:
    """Whose badges, with how many they are."""
    return (
        (Who.SINCE.value, _tr("Those without a badge, {0}").format(counts.since)),
        (Who.ALL.value, _tr("Everybody awaited, {0}").format(counts.all)),
        (Who.NAMED.value, _tr("One person")),
    )


def layout_options() -> tuple[Option, ...]:
    """Every layout, with how large its badges are."""
    return tuple((one.id, f"{spoken(one.name)}, {one.size_words}") for one in LAYOUTS)


def label_options(layout: BadgeLayout) -> tuple[Option, ...]:
    """The labels of a sheet, by number."""
    return tuple((str(one), str(one)) for one in range(1, layout.per_page + 1))


def printer_options(printers: tuple[str, ...]) -> tuple[Option, ...]:
    """The printers, and a file."""
    return (*((one, one) for one in printers), ("", _tr("A PDF file")))


def paper_words(layout: BadgeLayout) -> str:
    """What has to lie in the printer."""
    if layout.stock is Stock.ROLL:
        return _tr("Each badge is one label of the roll.")
    if layout.stock is Stock.CARD:
        return _tr("{0} on a sheet of A4, cut along the lines.").format(layout.per_page)
    return _tr("{0} on a sheet of A4. Print at actual size, not fitted to the page.").format(
        layout.per_page
    )


def verb(count: int, printer: str) -> str:
    """What the button of the page does."""
    if not count:
        return _tr("Print") if printer else _tr("Save as PDF")
    if printer:
        return counted("badges", count, "Print 1 badge", "Print {n} badges")
    return counted("badges", count, "Save 1 badge as PDF", "Save {n} badges as PDF")


def page_words(page: int, pages: int) -> str:
    """Which page is seen."""
    return _tr("Page {0} of {1}").format(page + 1, pages)


def done_words(count: int, printer: str, path: Path | None, name: str = "") -> str:
    """What was done."""
    if name:
        what = _tr("The badge of {0}").format(name)
        count = 1
    else:
        what = counted("badges", count, "1 badge", "{n} badges")
    if path is not None:
        return _tr("Saved: {0}, in {1}.").format(path.name, path.parent)
    words = counted("badges", count, "{0} is on its way to {1}.", "{0} are on their way to {1}.")
    return words.format(what, printer)
