"""Badges in the window: their page, and the badge of whoever stands at the desk, by one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventdesk.core.delegates import Delegate
from eventdesk.core.progress import Progress
from eventdesk.services.performer import ActResult
from eventdesk.ui.event_threads import EventThreads
from eventdesk.ui.late import Late
from eventdesk.ui.pages.badges.keys import AGAIN_KEY
from eventdesk.ui.pages.badges.memory import BadgeMemory
from eventdesk.ui.pages.registration.card import Step
from eventdesk.ui.pages.registration.page import RegistrationPage
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.verdict_view import ButtonView

if TYPE_CHECKING:
    from eventdesk.services.badges import Badges
    from eventdesk.ui.pages.badges.page import BadgesPage
    from eventdesk.ui.pages.badges.printing import BadgePrinting

SHOW = "page.badges"
"""The id of the action that shows the page."""
BADGE_AGAIN = "badges.print_again"
"""The id of the button that prints one badge once more."""


class BadgeDesk(QObject):
    """What the window has of badges.

    Signals:
        said: a `MessageView` for the line of the window, or None to take it away.
        page_wished: the page is to be shown, for one person (a `Delegate`) or for nobody (None).
        finished: the page has done its part; a `MessageView` of what was done, or None.
    """

    said = Signal(object)
    page_wished = Signal(object)
    finished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        threads: EventThreads,
        registration: RegistrationPage,
        memory: BadgeMemory,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._live, self._registration, self._memory = threads.live, registration, memory
        self._asked: Delegate | None = None
        self._theme, self._threads = theme, threads
        self.late_page = Late(self._make_page)
        registration.verdict.badge_wished.connect(self.print_shown)
        registration.went_on.connect(self.forget)

    @cached_property
    def printing(self) -> BadgePrinting:
        """What looks at badges and prints them, one thing after the other."""
        from eventdesk.ui.pages.badges.printing import BadgePrinting

        return BadgePrinting(self._threads.badges, self)

    @property
    def page(self) -> BadgesPage:
        """The page for all of them."""
        return self.late_page()

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """What its actions do."""
        return {
            SHOW: lambda: self.page_wished.emit(None),
            "delegate.badge": self.print_shown,
            "delegate.acknowledge": self._acknowledge,
        }

    def print_shown(self) -> None:
        """The badge of whoever is shown at the desk, moved to, or the only one meant."""
        self._registration.whom.act(partial(self.print_one, again=False), self._ask_whom)

    def print_one(self, person: Delegate, *, again: bool) -> None:
        """Print one badge as the last ones were; without a printer, show the page with it."""
        self.forget()
        printer, layout = self._memory.printer, self._memory.layout
        if not printer:
            self.page_wished.emit(person)
            return
        from eventdesk.services.badges import BadgeChoice, Who
        from eventdesk.ui.pages.badges.printing import PrintJob, sent_to

        choice = BadgeChoice(who=Who.NAMED, codes=(person.id,), layout=layout)

        def work(badges: Badges, progress: Progress) -> ActResult:
            send = sent_to(printer)
            return badges.print_out(choice, printer, send, again=again, progress=progress)

        self.printing.print_out(
            PrintJob(
                work=work,
                answered=partial(self._on_printed, person, printer),
                failed=lambda failure: self._say(failure.message, State.STOP),
            )
        )

    def print_again(self) -> None:
        """The badge that was asked about, once more."""
        if self._asked is not None:
            self.print_one(self._asked, again=True)

    def remember(self, layout: str, printer: str) -> None:
        """Print the next badges at the desk like this."""
        self._memory.keep(layout, printer)

    def forget(self) -> None:
        """The next person is being dealt with: what was asked about this one is off."""
        if self._asked is not None:
            self._asked = None
            self.said.emit(None)

    def _make_page(self) -> BadgesPage:
        from eventdesk.ui.pages.badges.page import BadgesPage

        finder = self._threads.finder
        page = BadgesPage(self._theme, self._live, finder, self.printing, self._memory)
        page.finished.connect(self.finished)
        return page

    def _acknowledge(self) -> None:
        """F8 at the desk: the note that was read, or else the badge that was asked about."""
        card = self._registration.verdict
        if self._asked is None or card.step is Step.ALERT:
            card.acknowledge()
        else:
            self.print_again()

    def _on_printed(self, person: Delegate, printer: str, result: ActResult) -> None:
        if result.done:
            from eventdesk.ui.pages.badges.words import done_words

            self._say(done_words(1, printer, None, person.full_name), State.OK)
            return
        refusal = result.refusal
        asks = refusal is not None and refusal.asks
        name = f"{person.full_name}: {result.message}" if person.full_name else result.message
        again = ButtonView(text=self.tr("Print again"), id=BADGE_AGAIN, key=AGAIN_KEY)
        self._asked = person if asks else None
        self.said.emit(
            MessageView(sentence=name, state=State.WARN, buttons=(again,) if asks else ())
        )

    def _ask_whom(self) -> None:
        sentence = self.tr("Whose badge is to be printed? Type the name first, then Ctrl P.")
        self.said.emit(MessageView(sentence=sentence, icon="person"))

    def _say(self, sentence: str, state: State) -> None:
        self.said.emit(MessageView(sentence=sentence, state=state))
