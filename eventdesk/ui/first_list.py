"""A list that comes before its event: it waits while the event is made, and is looked at then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from eventdesk.formats.source import Source
from eventdesk.ui.bringing_in import clipboard
from eventdesk.ui.brought import what_was_brought
from eventdesk.ui.event_view import EventView
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView


class FirstList(QObject):
    """Holds one list, dropped or pasted on the start page.

    Signals:
        taken: a list waits for its event, which is to be made now.
        event_brought: it was an event, with its path.
        refused: it was neither, with a sentence why.
    """

    taken = Signal()
    event_brought = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._list: Path | Source | None = None

    def take(self, mime: QMimeData) -> None:
        """Take what was dropped: a list is kept until its event is there."""
        brought = what_was_brought(mime)
        self._list = brought.list_
        if brought.event is not None:
            self.event_brought.emit(str(brought.event))
        elif brought.list_ is not None:
            self.taken.emit()
        else:
            self.refused.emit(brought.sentence)

    def take_pasted(self) -> None:
        """Take what lies in the clipboard."""
        mime = clipboard()
        self.take(QMimeData() if mime is None else mime)

    def forget(self) -> None:
        """No event is being made for it."""
        self._list = None

    def words(self) -> MessageView | None:
        """What the form for the new event says of it."""
        if self._list is None:
            return None
        if isinstance(self._list, Path):
            sentence = self.tr("{0} is shown as soon as its event is made.").format(self._list.name)
        else:
            sentence = self.tr("What you pasted is shown as soon as its event is made.")
        return MessageView(sentence=sentence, state=State.ACCENT, icon="list")

    def bring_into(self, view: EventView) -> None:
        """The event is there: show the list, before anything is written."""
        waiting, self._list = self._list, None
        if waiting is not None:
            view.bringing_in.show(waiting)
