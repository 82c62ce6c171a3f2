"""The evacuation roll in the window: its page, its keeper, and the line that says it was called."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventdesk.core.roll import calls
from eventdesk.core.roll.words import call_words
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.table import action
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.late import Late
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.roll_keeper import RollKeeper, RollMemory
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import ButtonView

if TYPE_CHECKING:
    from eventdesk.ui.pages.roll.page import RollPage

SHOW = "page.roll"
"""The id of the action, and of the button, that shows the roll."""


class RollDesk(QObject):
    """What the window has of the roll.

    Signals:
        said: a `MessageView` for the line of the window.
        page_made: the page has been made (a `RollPage`).
        left: somebody wants to go back from the page to where they were.
    """

    said = Signal(object)
    left = Signal()
    page_made = Signal(object)

    def __init__(
        self,
        theme: Theme,
        live: LiveEvent,
        acts: ActWorker,
        desk: EventDesk,
        memory: RollMemory,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._live, self._acts = theme, live, acts
        self._known = ""
        self._has_told = False
        self.keeper = RollKeeper(live, acts, desk, memory, self)
        self.late_page: Late[RollPage] = Late(self._make_page, self.page_made.emit)
        self.keeper.said.connect(self.said)
        self.keeper.broke.connect(acts.broke)
        live.ready.connect(self._tell)
        live.roll_changed.connect(self._tell)

    @property
    def page(self) -> RollPage:
        """Who is inside."""
        return self.late_page()

    def take_told(self) -> bool:
        """Whether the line of the window says that the roll is called: here it is seen."""
        told, self._has_told = self._has_told, False
        return told

    def take_scan(self, otherwise: Callable[..., None], code: str, is_blind: bool) -> None:
        """A scan finds its bearer on the roll while that is looked at; else it is for the desk."""
        page = self.late_page.made
        if page is None or not page.take_code(code):
            otherwise(code, is_blind=is_blind)

    def _make_page(self) -> RollPage:
        from eventdesk.ui.pages.roll.page import RollPage

        page = RollPage(self._theme, self._live, self._acts, self.keeper)
        page.said.connect(self.said)
        page.left.connect(self.left)
        return page

    def _tell(self) -> None:
        """Whatever page one is on: the roll is being called, here or at another desk."""
        call = calls.current(self._live.roll_calls)
        known, self._known = self._known, "" if call is None else call.id
        page = self.late_page.made
        is_seen = page is not None and page.isVisible()
        if call is None or call.id == known or is_seen:
            return
        self._has_told = True
        self.said.emit(self.reminder)

    @property
    def reminder(self) -> MessageView | None:
        """What every page says while a roll call goes on, with the way to the roll."""
        call = calls.current(self._live.roll_calls)
        if call is None:
            return None
        spec = action(SHOW)
        button = ButtonView(text=spec.spoken, id=SHOW, key=spec.key, icon=spec.icon)
        return MessageView(
            sentence=spoken(call_words(call, self._live.minute)),
            state=State.WARN if call.drill else State.STOP,
            icon="flag" if call.drill else "triangle",
            buttons=(button,),
        )
