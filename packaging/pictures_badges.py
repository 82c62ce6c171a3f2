"""Pictures of the badges: their page on sheets and on labels, one person, and a badge asked for."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from driven_window import DrivenWindow
from pictures_studio import Acts, Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.core.badges.sheets import BadgeSheets
from eventdesk.services.badges import BadgeChoice, Turned, Who
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import play_until
from eventdesk.services.sample import sample_instant
from eventdesk.ui.pages.badges.page import BadgesPage

MORNING = time(8, 40)
ARRIVING = time(9, 4)


def _printed(at: time, *codes: str) -> Acts:
    """The day until then, with the badges of some, or of all who were awaited, printed before."""

    def acts(desk: EventDesk, clock: SetClock) -> None:
        def send(sheets: BadgeSheets, turned: Turned) -> None:
            turned(0, sheets.pages)

        who = Who.NAMED if codes else Who.ALL
        desk.badges.print_out(BadgeChoice(who=who, codes=codes), "Label printer", send)
        play_until(desk, clock, sample_instant(at))

    return acts


def _opened(window: DrivenWindow) -> BadgesPage:
    window.view.qt_actions["page.badges"].trigger()
    page = window.view.badges.page
    window.until(lambda: not window.view.badges.printing.busy)
    return page


def _settle(window: DrivenWindow, page: BadgesPage) -> None:
    """Until it shows what it is to show, in the size that it has."""
    window.until(lambda: page.preview.paper.picture is not None)
    page.preview.paper.resized.emit()
    window.until(lambda: not window.view.badges.printing.busy)


def badges_page(studio: Studio) -> None:
    """Before the doors open: everybody, on the usual sheet."""
    window = studio.at(MORNING)
    _settle(window, _opened(window))
    studio.take("badges")


def badges_label(studio: Studio) -> None:
    """On a label printer."""
    window = studio.at(ARRIVING)
    page = _opened(window)
    page.choices.printer.show_options((("Label printer", "Label printer"),), "Label printer")
    page.choices.paper.setCurrentIndex(page.choices.paper.findData("brother-dk-11202"))
    _settle(window, page)
    page.choices.printer.show_options((("Label printer", "Label printer"),), "Label printer")
    page.go.show_word("Print 65 badges", key="Ctrl+Return")
    studio.take("badges-label")


def badges_asked(studio: Studio) -> None:
    """Everybody once more, which is asked."""
    window = studio.at(ARRIVING, _printed(ARRIVING))
    page = _opened(window)
    studio.take("badges-none-left")
    page.choices.choose_who(Who.ALL)
    page.choices.paper.setCurrentIndex(page.choices.paper.findData("a4-60x90"))
    _settle(window, page)
    page.save_to(Path(studio.folder) / "badges.pdf")
    window.until(page.message.isVisible)
    studio.take("badges-asked")


def badges_one(studio: Studio) -> None:
    """One person, as their name is typed."""
    window = studio.at(ARRIVING)
    page = _opened(window)
    page.choices.choose_who(Who.NAMED)
    page.choices.name.setFocus()
    QTest.keyClicks(page.choices.name, "rhys")
    window.until(lambda: bool(page.choices.name.offers))
    studio.take("badges-one")


def badges_desk(studio: Studio) -> None:
    """A badge at the desk that was printed already."""
    window = studio.at(ARRIVING, _printed(ARRIVING))
    due = next(
        one
        for one in window.live.delegates.values()
        if one.attendance.value == "expected" and not one.particulars.alert
    )
    window.type(due.reference)
    QTest.keyClick(window.registration.search, Qt.Key.Key_Return)
    window.until(lambda: window.registration.verdict.isVisible() and not window.view.acts.busy)
    window.view.badges.remember("avery-l4785", "Label printer")
    window.view.qt_actions["delegate.badge"].trigger()
    window.until(window.view.lines.message.isVisible)
    studio.take("badges-desk-asked")


def badges_large(studio: Studio) -> None:
    """With text of twice the size, in a window as small as any; an A6 card for one person."""
    theme = studio.theme
    usual = theme.scale.base
    theme.set_text(base=2 * usual)
    window = studio.at(MORNING)
    page = _opened(window)
    _settle(window, page)
    studio.take("badges-200-percent")
    theme.set_text(base=usual)


BADGE_STATES = {
    "badges": badges_page,
    "badges-label": badges_label,
    "badges-asked": badges_asked,
    "badges-one": badges_one,
    "badges-desk": badges_desk,
    "badges-200-percent": badges_large,
}
