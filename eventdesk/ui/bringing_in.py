"""The way of a list into the window: chosen, dropped or pasted, looked at, and left to wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from eventdesk.core.read_as import ListKind
from eventdesk.formats.source import Source
from eventdesk.ui.actions.table import action
from eventdesk.ui.brought import what_was_brought
from eventdesk.ui.event_wishes import EventWishes
from eventdesk.ui.line_area import LineArea
from eventdesk.ui.pages.importing.page import ImportPage
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import ButtonView

BACK = "import.back"
"""The id of the button that leads back to a list that waits."""


class BringingIn(QObject):
    """Shows the import page in the place of a page, and finds the way back to it."""

    def __init__(
        self, page: ImportPage, stack: QStackedWidget, lines: LineArea, wishes: EventWishes
    ) -> None:
        super().__init__(stack)
        self.page = page
        self._stack, self._lines, self._wishes = stack, lines, wishes
        wishes.list_chosen.connect(self.show)
        page.another_wished.connect(wishes.choose_list)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What each action about lists does."""
        choose = self._wishes.choose_list
        return {
            "import.delegates": self.choose_invite_list,
            "import.running_order": self.choose_running_order,
            "import.questions": lambda: choose(ListKind.QUESTIONS),
            "import.clipboard": self.paste,
            BACK: self.back,
        }

    @property
    def waits(self) -> MessageView | None:
        """What is said of a list that is being looked at, once another page is turned to."""
        shown = self._stack.currentWidget() is self.page
        return _waiting(self.page.waits) if shown and self.page.waits else None

    def show(self, source: Path | Source, kind: ListKind | None = None) -> None:
        """Show what a list would do, before anything changes; its kind is seen where none is said.

        One that is just being written stays until that is done.
        """
        self._lines.say(None)
        self._stack.setCurrentWidget(self.page)
        self.page.show_source(source, kind)

    def take(self, mime: QMimeData) -> None:
        """What was dropped on the window, or lies in the clipboard."""
        brought = what_was_brought(mime)
        if brought.list_ is not None:
            self.show(brought.list_)
            return
        sentence = brought.sentence
        if brought.event is not None:
            words = self.tr("{name} is an event, not a list. Open it from the start page.")
            sentence = words.format(name=brought.event.name)
        self._lines.say(MessageView(sentence=sentence, state=State.WARN))

    def choose_invite_list(self) -> None:
        """An invite list; or another file of the kind that was just refused."""
        if self.page.isVisible() and self.page.parts.offers_another:
            self.page.ask_for_another()
        else:
            self._wishes.choose_list(ListKind.INVITE_LIST)

    def choose_running_order(self) -> None:
        """Ask for a running order."""
        self._wishes.choose_list(ListKind.RUNNING_ORDER)

    def paste(self) -> None:
        """Whatever lies in the clipboard."""
        mime = clipboard()
        self.take(QMimeData() if mime is None else mime)

    def back(self) -> None:
        """To the list that waits."""
        if not self.page.waits:
            sentence = self.tr("No list waits to be brought in.")
            self._lines.say(MessageView(sentence=sentence))
            return
        self._lines.say(None)
        self._stack.setCurrentWidget(self.page)
        self.page.take_focus()


def _waiting(name: str) -> MessageView:
    """That a list is still there, and the way back to it."""
    spec = action(BACK)
    words = QCoreApplication.translate("EventView", "{0} waits. Nothing has changed yet.")
    back = ButtonView(text=spec.spoken, id=BACK, key=spec.key, icon=spec.icon)
    return MessageView(sentence=words.format(name), buttons=(back,))


def clipboard() -> QMimeData | None:
    """What lies in the clipboard; None where nothing does, whatever Qt's stubs say."""
    return QGuiApplication.clipboard().mimeData()
