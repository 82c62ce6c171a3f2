"""What every page of the window is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from eventdesk.core.delegates import Delegate
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import Theme

Handlers = Mapping[str, Callable[[], None]]


class Page(QWidget):
    """One page: it shows the live event and turns presses into wishes.

    Signals:
        said: a `MessageView` for the line at the top of the window, or None to take it away.
        action_wished: the id of an action of the window that a button of the page stands for.
    """

    said = Signal(object)
    action_wished = Signal(str)

    def __init__(
        self, theme: Theme, live: LiveEvent, acts: ActWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.live = live
        self.acts = acts

    @property
    def is_drawn(self) -> bool:
        """Whether nothing that takes its time is still to come on the page."""
        return True

    def handlers(self) -> Handlers:
        """What each action of this page does, by the id it has in the table of actions."""
        return {}

    def person(self) -> Delegate | None:
        """Whom the page speaks of at the moment: a note is about them."""
        return None

    def catch_up(self) -> None:
        """The page was made after the event was read: show it as it stands by now."""

    def show_thing(self, thing: str, name: str) -> None:
        """Show one thing that this page is about: its id, and what it is called."""

    def take_focus(self) -> None:
        """The page has been turned to: put the focus where a person would start."""
        self.setFocus()
