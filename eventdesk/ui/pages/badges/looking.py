"""Looking at badges before they are printed: read and drawn beside the window."""

from __future__ import annotations

from msgspec import Struct
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


class Seen(Struct, frozen=True, kw_only=True):
    """What a look has found."""

    found: ChosenBadges | Refusal | None
    """None where nobody has been named."""
    counts: BadgeCounts
    printers: tuple[str, ...]
    page: int
    picture: QImage | None
    """Of that page, where there is one."""


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
        self._page = 0
        """The page that was wished for last; it may still be on its way."""
        preview.paper.resized.connect(lambda: self._turn(self._page))

    @property
    def is_looking(self) -> bool:
        """Whether what was asked for last has not been seen yet."""
        return self._dots is not None

    def look(self, choice: BadgeChoice | None, page: int = 0) -> None:
        """Look at what is chosen, at this page of it or the last there is."""
        dots = self._preview.paper.dots
        self._dots = dots

        def work(badges: Badges, _progress: Progress) -> Seen:
            found = None if choice is None else badges.chosen(choice)
            shown, picture = 0, None
            if isinstance(found, ChosenBadges) and found.sheets.pages:
                shown = min(page, found.sheets.pages - 1)
                picture = page_picture(found.sheets, shown, *dots)
            return Seen(
                found=found, counts=badges.counts(), printers=printers(),
                page=shown, picture=picture,
            )  # fmt: skip

        self._printing.look(work, self._on_seen, self._on_failed)

    def _on_seen(self, seen: Seen) -> None:
        drawn_for, self._dots = self._dots, None
        self.chosen = seen.found if isinstance(seen.found, ChosenBadges) else None
        self._show(seen.page, seen.picture)
        if drawn_for != self._preview.paper.dots:
            self._turn(seen.page)
        self.seen.emit(seen)

    def _on_failed(self, failure: EventDeskError) -> None:
        self._dots = None
        self.failed.emit(failure)

    def _turn(self, page: int) -> None:
        """Draw another page, or the same in another size; not while others are looked for."""
        if self._dots is not None or self.chosen is None or not self.chosen.sheets.pages:
            return
        sheets, dots = self.chosen.sheets, self._preview.paper.dots
        self._page = page

        def shown(picture: QImage) -> None:
            if self.chosen is not None and self.chosen.sheets is sheets:
                self._show(page, picture)

        self._printing.look(
            lambda _badges, _progress: page_picture(sheets, page, *dots), shown, self._on_failed
        )

    def _show(self, page: int, picture: QImage | None) -> None:
        self._page = page
        sheets = None if self.chosen is None else self.chosen.sheets
        on_it = () if sheets is None else sheets.on_page(page)
        self._preview.show_page(page, 0 if sheets is None else sheets.pages)
        names = ", ".join(badge.full_name or badge.called for badge, _ in on_it)
        self._preview.paper.show_picture(picture, names)
