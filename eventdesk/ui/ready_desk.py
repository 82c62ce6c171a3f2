"""The checklist in the window: its page, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.core.readiness import Check, judged, ready_of
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.backup_keeper import BackupKeeper
from eventdesk.ui.event_threads import EventThreads
from eventdesk.ui.event_wishes import EventWishes
from eventdesk.ui.file_dialogs import choose_folder
from eventdesk.ui.late import Late
from eventdesk.ui.memories import Memories
from eventdesk.ui.pages.ready.memory import ReadyMemory
from eventdesk.ui.pages.ready.watch import ReadyWatch
from eventdesk.ui.pages.ready.words import (
    ASIDE,
    BACK,
    CAME_OUT,
    NOT_OUT,
    PRINT,
    SECOND,
    foot_words,
)
from eventdesk.ui.screens.screens_desk import ScreensDesk
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from eventdesk.ui.pages.ready.page import ReadyPage

SHOW, REHEARSE = "page.ready", "event.rehearse"
"""The ids of the actions that show the page, and that rehearse the day."""


class ReadyDesk(QObject):
    """What the window has of the checklist.

    Signals:
        rehearsal_wished: the day is to be rehearsed on a copy.
        left: somebody wants back to the page that was turned to.
    """

    rehearsal_wished = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        threads: EventThreads,
        desk: EventDesk,
        wishes: EventWishes,
        backups: BackupKeeper,
        screens: ScreensDesk,
        memories: Memories,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._live, self._acts = theme, threads.live, threads.acts
        self._backups, self._badges, self._wishes = backups, memories.badges, wishes
        self._run: Callable[[str], None] = lambda _action: None
        self.print_page: Callable[[EventDesk, str], str] = _print_test_page
        place = desk.database.path
        self.watch = ReadyWatch(
            self._live, backups, wishes, screens.room.monitors, desk.clock, memories.ready,
            Path.home() if place is None else place.parent, self,
        )  # fmt: skip
        self.late_page = Late(self._make_page)

    @property
    def page(self) -> ReadyPage:
        """Its page, made when it is first wished for."""
        return self.late_page()

    def _make_page(self) -> ReadyPage:
        from eventdesk.ui.pages.ready.page import ReadyPage

        page = ReadyPage(self._theme, self._live, self.watch)
        page.wished.connect(self.press)
        page.left.connect(self.left)
        self._stack.addWidget(page)
        return page

    def join(self, rail: Rail, stack: QStackedWidget, run: Callable[[str], None]) -> None:
        """Show the page in this stack, and how it stands in the rail; `run` runs an action."""
        self._run, self._stack = run, stack

        def show_foot() -> None:
            facts = self.watch.facts()
            if facts is None or self.watch.has_begun:
                rail.show_ready("")
                return
            stands = judged(facts)
            ready, of = ready_of(stands)
            rail.show_ready(foot_words(facts), is_ready=ready == of)

        self.watch.changed.connect(show_foot)
        rail.ready_wished.connect(self.show)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What its actions do."""
        return {SHOW: self.show, REHEARSE: self.rehearsal_wished.emit}

    def show(self) -> None:
        """Show the page in the place of the pages."""
        self._stack.setCurrentWidget(self.page)
        self.page.take_focus()

    @property
    def memory(self) -> ReadyMemory:
        """What was tried on this machine."""
        return self.watch.memory

    def takes_focus(self) -> bool:
        """Whether the page is the one that is shown; it then has the focus."""
        page = self.late_page.made
        if page is None or self._stack.currentWidget() is not page:
            return False
        page.take_focus()
        return True

    def press(self, check: Check, button: str) -> None:
        """Do what a button of the page says."""
        ours: Mapping[str, Callable[[], None]] = {
            PRINT: self._print,
            CAME_OUT: lambda: self.memory.came_out(yes=True),
            NOT_OUT: lambda: self.memory.came_out(yes=False),
            ASIDE: lambda: self.memory.put_aside(check, aside=True),
            BACK: lambda: self.memory.put_aside(check, aside=False),
            SECOND: self._choose_second,
        }
        if button in ours:
            ours[button]()
            self.watch.changed.emit()
        else:
            self._run(button)

    def hearing(self, otherwise: Callable[..., None]) -> Callable[..., None]:
        """Hear that a scanner works. What it scans goes on, but while the page asks for a scan.

        Once the day has begun with a scanner that was heard, the page asks for none: a scan then
        is of somebody who stands at the door.
        """

        def hear(code: str, is_blind: bool) -> None:
            page = self.late_page.made
            is_shown = page is not None and page.isVisible()
            is_asked = is_shown and not (self.watch.has_begun and self._was_heard)
            if is_asked or not self.watch.has_begun:
                self.memory.scanned(self._live.now())
                self.watch.changed.emit()
            if is_asked:
                words = self.tr(
                    "A scan was heard. Nobody was checked in by it: the checklist is shown. "
                    "Esc leads back to the desk."
                )
                self._wishes.say(MessageView(sentence=words, icon="info"))
            else:
                otherwise(code, is_blind)

        return hear

    @property
    def _was_heard(self) -> bool:
        return self.memory.scanned_at is not None

    def rehearsed(self, finding: str) -> None:
        """The day was rehearsed on a copy; `finding` is what did not hold, or nothing."""
        self.memory.rehearsed(self._live.now(), finding)
        self.watch.changed.emit()

    def use_second(self, folder: Path) -> None:
        """Copy backups into this folder too."""
        self._backups.use_second(folder)

    def _choose_second(self) -> None:
        folder = choose_folder(self.page, self.tr("Copy backups into"))
        if folder is not None:
            self.use_second(folder)

    def _print(self) -> None:
        printer, send = self._badges.printer, self.print_page
        self._acts.perform(lambda desk: send(desk, printer), self._on_printed, self._on_failed)

    def _on_printed(self, printer: str) -> None:
        self.watch.failure = ""
        self.memory.printed(printer, self._live.now())
        self.watch.changed.emit()

    def _on_failed(self, failure: EventDeskError) -> None:
        self.watch.failure = failure.message
        self.watch.changed.emit()


def _print_test_page(desk: EventDesk, printer: str) -> str:
    from eventdesk.ui.pages.ready.printing import print_test_page

    return print_test_page(desk, printer)
