"""What stands in the place of the start page: each page is made when somebody wishes for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from eventdesk.core.errors import EventDeskError
from eventdesk.services.opening import Doors, Settings
from eventdesk.storage.places import SUFFIX
from eventdesk.ui.file_dialogs import choose_place
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.late import Late
from eventdesk.ui.theme import Theme

if TYPE_CHECKING:
    from eventdesk.ui.joining_event import JoiningEvent
    from eventdesk.ui.pages.event_details.page import EventPage
    from eventdesk.ui.pages.moving.page import MovingPage
    from eventdesk.ui.pages.restoring.page import RestorePage


class StartPages(QObject):
    """A new event, a backup to go back to, a move, and joining an event on a server.

    Signals:
        left: back to the start page.
        created: an event with these details is to be made there (an `Event`, a `Path`).
        accepted(str): the event at this address is to be opened.
        restored(str): an event was restored; a sentence that says so.
        open_wished(str, object): the event that was moved there is to be opened; and its key.
        way_found: how to open what was joined: a callable for the thread that opens.
    """

    left = Signal()
    created = Signal(object, object)
    accepted = Signal(str)
    restored = Signal(str)
    open_wished = Signal(str, object)
    way_found = Signal(object)

    def __init__(
        self, theme: Theme, doors: Doors, settings: Settings, folder: Path, stack: QStackedWidget
    ) -> None:
        super().__init__(stack)
        self._theme, self._doors, self._settings = theme, doors, settings
        self._folder, self._stack = folder, stack
        self.details = Late(self._make_details)
        self.restoring = Late(self._make_restoring)
        self.moving = Late(self._make_moving)
        self.joining = Late(self._make_joining)

    @property
    def busy(self) -> bool:
        """Whether an event is being restored or moved."""
        pages = (self.restoring.made, self.moving.made)
        return any(page is not None and page.busy for page in pages)

    def close(self) -> None:
        """End the threads of those that have one."""
        for page in (self.restoring.made, self.moving.made):
            if page is not None:
                page.close_worker()

    def shows_details(self) -> bool:
        """Whether the details of a new event are being written."""
        details = self.details.made
        return details is not None and self._stack.currentWidget() is details

    def takes(self, failure: EventDeskError) -> bool:
        """Show a failure on the page whose wish it was; False where it was of none of them."""
        joining = self.joining.made
        if joining is not None and joining.takes(failure):
            return True
        if self.shows_details():
            self.details().show_problem(spoken(failure.message))
            return True
        return False

    def has_opened(self) -> None:
        """An event is open now: what was written to get there is not wanted any more."""
        if self.details.made is not None:
            self.details.made.form.seals.setChecked(False)
        if self.joining.made is not None:
            self.joining.made.page.finish()

    def _make_details(self) -> EventPage:
        from eventdesk.ui.pages.event_details.page import EventPage

        page = EventPage(self._theme)
        page.created.connect(self.created)
        page.cancelled.connect(self.left)
        page.place_wished.connect(self._choose_place)
        self._stack.addWidget(page)
        return page

    def _choose_place(self, now: Path) -> None:
        kinds = f"eventdesk (*{SUFFIX})"
        path = choose_place(self._stack, self.tr("Keep the event in"), now, kinds)
        if path is not None:
            self.details().show_place(path)

    def _make_restoring(self) -> RestorePage:
        from eventdesk.ui.pages.restoring.page import RestorePage

        page = RestorePage(self._theme, self._folder)
        page.left.connect(self.left)
        page.accepted.connect(self.accepted)
        page.done.connect(self.restored)
        self._stack.addWidget(page)
        return page

    def _make_moving(self) -> MovingPage:
        from eventdesk.ui.pages.moving.page import MovingPage

        page = MovingPage(self._theme, self._doors.move, self._settings)
        page.left.connect(self.left)
        page.open_wished.connect(self.open_wished)
        self._stack.addWidget(page)
        return page

    def _make_joining(self) -> JoiningEvent:
        from eventdesk.ui.joining_event import JoiningEvent

        joining = JoiningEvent(self._theme, self._doors, self._settings, self)
        joining.way_found.connect(self.way_found)
        joining.left.connect(self.left)
        self._stack.addWidget(joining.page)
        return joining
