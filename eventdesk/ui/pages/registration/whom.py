"""Whom a key means: whoever is shown, moved to, or the only one whom the text can mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from eventdesk.core.delegates import Delegate
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.registration.card import RegistrationCard
from eventdesk.ui.pages.registration.finding import NameSearch
from eventdesk.ui.pages.registration.inside import InsideList
from eventdesk.ui.pages.registration.results import Results


class Whom:
    """Never a guess: where more than one could be meant, it is asked."""

    def __init__(
        self,
        middle: QStackedWidget,
        verdict: RegistrationCard,
        inside: InsideList,
        results: Results,
        finding: NameSearch,
        live: LiveEvent,
    ) -> None:
        self._middle, self._verdict, self._inside = middle, verdict, inside
        self._results, self._finding, self._live = results, finding, live

    def act(self, act: Callable[[Delegate], None], ask: Callable[[], None]) -> None:
        """Act on whoever is meant, once the text as it stands is answered; or ask who it is."""
        shown = self._middle.currentWidget()
        # What is shown may belong to another text: nobody is meant by that.
        if self._finding.has_typed or shown is self._results:
            self._finding.act_on_text(lambda: self._on(self._of_results(), act, ask))
        else:
            self._on(self.shown(), act, ask)

    def shown(self) -> Delegate | None:
        """Who is meant by what stands there at this moment; of a text that is answered."""
        shown, person = self._middle.currentWidget(), None
        if self._finding.has_typed:
            return None
        if shown is self._verdict and self._verdict.delegate is not None:
            person = self._verdict.delegate.id
        elif shown is self._inside:
            person = self._inside.selected
        elif shown is self._results and self._finding.is_answered:
            return self._of_results()
        return self._live.delegates.get(person or "")

    def _of_results(self) -> Delegate | None:
        reading, selected = self._results.reading, self._results.selected
        if selected is None:
            selected = reading.alone
        return None if selected is None else self._live.delegates.get(selected.id, selected)

    def _on(
        self, person: Delegate | None, act: Callable[[Delegate], None], ask: Callable[[], None]
    ) -> None:
        if person is None:
            ask()
        else:
            act(person)
