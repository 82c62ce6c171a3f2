"""The evacuation roll in the window: its page, its keeper, and the line that says it was called."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventdesk.core.roll import calls
from eventdesk.core.roll.words import call_words
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.actions.table import action
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.roll.page import RollPage
from eventdesk.ui.roll_keeper import RollKeeper, RollMemory
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import ButtonView

SHOW = "page.roll"
"""The id of the action, and of the button, that shows the roll."""


class RollDesk(QObject):
    """What the window has of the roll.

    Signals:
        said: a `MessageView` for the line of the window.
    """

    said = Signal(object)

    def __init__(
        self, theme: Theme, live: LiveEvent, acts: ActWorker, desk: EventDesk, memory: RollMemory
    ) -> None:
        super().__init__()
        self._live = live
        self._known = ""
        self._has_told = False
        self.keeper = RollKeeper(live, acts, desk, memory, self)
        self.page = RollPage(theme, live, acts, self.keeper)
        self.page.said.connect(self.said)
        self.keeper.said.connect(self.said)
        self.keeper.broke.connect(acts.broke)
        live.ready.connect(self._tell)
        live.roll_changed.connect(self._tell)

    def take_told(self) -> bool:
        """Whether the line of the window says that the roll is called: here it is seen."""
        told, self._has_told = self._has_told, False
        return told

    def take_scan(self, otherwise: Callable[..., None], code: str, is_blind: bool) -> None:
        """A scan finds its bearer on the roll while that is looked at; else it is for the desk."""
        if not self.page.take_code(code):
            otherwise(code, is_blind=is_blind)

    def _tell(self) -> None:
        """Whatever page one is on: the roll is being called, here or at another desk."""
        call = calls.current(self._live.roll_calls)
        known, self._known = self._known, "" if call is None else call.id
        if call is None or call.id == known or self.page.isVisible():
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
