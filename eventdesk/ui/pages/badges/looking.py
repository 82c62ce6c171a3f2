"""Looking at badges before they are printed: read and drawn beside the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from eventdesk.core.entries import Refusal
from eventdesk.core.errors import EventDeskError
from eventdesk.core.progress import Progress
from eventdesk.services.badges import BadgeChoice, BadgeCounts, Badges, ChosenBadges
from eventdesk.ui.pages.badges.printing import BadgePrinting
from eventdesk.ui.pages.badges.sheet_preview import SheetPreview
from eventdesk.ui.printing.badges import page_picture
from eventdesk.ui.printing.printer import printers


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a look has found."""

    found: ChosenBadges | Refusal | None
    """None where nobody has been named."""
    counts: BadgeCounts
    printers: tuple[str, ...]
    picture: QImage | None
    """Of the first page, where there is one."""


class Looking(QObject):
    """Shows pages in a preview.

    Signals:
        seen: what a look has found (a `Seen`).
        failed: a look met a failing machine (an `EventDeskError`).
    """

    seen = Signal(object)
    failed = Signal(object)

    def __init__(self, printing: BadgePrinting, preview: SheetPreview) -> None:
        super().__init__(preview)
        self._printing, self._preview = printing, preview
        self.chosen: ChosenBadges | None = None
        self._dots: tuple[float, float] | None = None
        """For which size a page is being looked for; None while none is."""
        preview.page_wished.connect(self._turn)
        preview.paper.resized.connect(lambda: self._turn(preview.page))

    @property
    def is_looking(self) -> bool:
        """Whether what was asked for last has not been seen yet."""
        return self._dots is not None

    def look(self, choice: BadgeChoice | None) -> None:
        """Look at what is chosen, from its first page on."""
        dots = self._preview.paper.dots
        self._dots = dots

        def work(badges: Badges, _progress: Progress) -> Seen:
            found = None if choice is None else badges.chosen(choice)
            picture = None
            if isinstance(found, ChosenBadges) and found.sheets.pages:
                picture = page_picture(found.sheets, 0, *dots)
            return Seen(found=found, counts=badges.counts(), printers=printers(), picture=picture)

        self._printing.look(work, self._on_seen, self._on_failed)

    def _on_seen(self, seen: Seen) -> None:
        drawn_for, self._dots = self._dots, None
        self.chosen = seen.found if isinstance(seen.found, ChosenBadges) else None
        self._show(0, seen.picture)
        if drawn_for != self._preview.paper.dots:
            self._turn(0)
        self.seen.emit(seen)

    def _on_failed(self, failure: EventDeskError) -> None:
        self._dots = None
        self.failed.emit(failure)

    def _turn(self, page: int) -> None:
        """Draw another page, or the same in another size; not while others are looked for."""
        if self._dots is not None or self.chosen is None or not self.chosen.sheets.pages:
            return
        sheets, dots = self.chosen.sheets, self._preview.paper.dots

        def shown(picture: QImage) -> None:
            if self.chosen is not None and self.chosen.sheets is sheets:
                self._show(page, picture)

        self._printing.look(
            lambda _badges, _progress: page_picture(sheets, page, *dots), shown, self._on_failed
        )

    def _show(self, page: int, picture: QImage | None) -> None:
        sheets = None if self.chosen is None else self.chosen.sheets
        on_it = () if sheets is None else sheets.on_page(page)
        self._preview.show_page(page, 0 if sheets is None else sheets.pages)
        names = ", ".join(badge.full_name or badge.called for badge, _ in on_it)
        self._preview.paper.show_picture(picture, names)
