"""Forgetting the people in the window: the offer once its day has come, the page, the act."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EventDeskError
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.lead_wishes import TAKES_A_PIN
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import ButtonView

if TYPE_CHECKING:
    from eventdesk.services.forgetting.forgetting import Forgotten
    from eventdesk.ui.pages.forgetting.page import ForgettingPage

SHOW = "people.forget"
"""The id of the action, and of the button of the offer, that show the page."""


class ForgettingDesk(QObject):
    """What the window has of forgetting.

    Signals:
        said: a `MessageView` for the line of the window.
        page_wished: the page is to be shown.
        left: somebody wants to go back from it to where they were.
    """

    said = Signal(object)
    page_wished = Signal()
    left = Signal()

    def __init__(self, theme: Theme, live: LiveEvent, acts: ActWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._live, self._acts = theme, live, acts
        live.ready.connect(self._look_whether_due)

    @cached_property
    def page(self) -> ForgettingPage:
        """The page that says what goes."""
        from eventdesk.ui.pages.forgetting.page import ForgettingPage

        page = ForgettingPage(self._theme)
        page.counted_anew.connect(self._count)
        page.wished.connect(self._forget)
        page.left.connect(self.left)
        return page

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What its action does."""
        return {SHOW: self.page_wished.emit}

    def _look_whether_due(self) -> None:
        """Offer it where its day has come; nothing is done by itself."""
        details = self._live.details
        if details is not None and details.forget_on is not None:
            self._acts.perform(lambda desk: desk.forgetting.is_due(), self._offer)

    def _offer(self, due: bool) -> None:
        details = self._live.details
        from eventdesk.ui.pages.event_details.fields import day_in_words
        from eventdesk.ui.pages.forgetting.words import due_words

        if due and details is not None and details.forget_on is not None:
            show = ButtonView(id=SHOW, text=self.tr("Look at it"))
            sentence = due_words(day_in_words(details.forget_on))
            self.said.emit(MessageView(sentence=sentence, icon="person", buttons=(show,)))

    def _count(self, keep: bool) -> None:
        self._acts.perform(
            lambda desk: desk.forgetting.what_goes(keep_wordings=keep), self.page.show_goes
        )

    def _forget(self, keep: bool, pin: str) -> None:
        """The page has said what goes, the unfinished day too, and had a word typed."""
        self._acts.perform(
            lambda desk: desk.forgetting.forget(
                keep_wordings=keep, confirmed=True, pin=pin or None
            ),
            self._on_done,
            self._on_failure,
        )

    def _on_done(self, result: Forgotten) -> None:
        if result.reason in TAKES_A_PIN:
            self.page.ask_pin(result.message)
        elif not result.done:
            self.page.show_problem(result.message)
        elif result.certificate is not None:
            place = str(result.files[0]) if result.files else ""
            self.page.show_certificate(result.certificate, place)
        else:
            self.page.show_problem(result.message)

    def _on_failure(self, failure: EventDeskError) -> None:
        self.page.show_problem(failure.message)
