"""The text in the field, the answer to it, and whoever waits for that answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventdesk.core.finding.meant import read
from eventdesk.ui.finder import Finder, Finding
from eventdesk.ui.pages.registration.keys import FieldKeys
from eventdesk.ui.pages.registration.results import Results
from eventdesk.ui.widgets.search_field import SearchField


class NameSearch(QObject):
    """Nobody acts on an answer to another text than the one in the field.

    Enter acts on the text as it stands. Where the answer to that very text is not there yet it
    waits for it, and what is typed meanwhile is kept for afterwards.

    Signals:
        typed: the text changed by somebody's hand.
        emptied: it was changed to nothing.
        answered: the results answer a text that was typed, for the first time.
    """

    typed = Signal()
    emptied = Signal()
    answered = Signal()

    def __init__(
        self,
        field: SearchField,
        keys: FieldKeys,
        finder: Finder,
        results: Results,
        *,
        is_acting: Callable[[], bool],
    ) -> None:
        """`is_acting` says whether an act is on its way: then its end gives the keys back."""
        super().__init__(field)
        self._field, self._keys, self._finder, self._results = field, keys, finder, results
        self._is_acting = is_acting
        self._answered: str | None = None
        self._number = 0
        self._once_answered: Callable[[], None] | None = None
        self._has_typed = False
        field.textEdited.connect(self._on_text)
        finder.found.connect(self._on_found)

    @property
    def has_typed(self) -> bool:
        """Whether something was typed that the results do not answer yet."""
        return self._has_typed

    @property
    def is_answered(self) -> bool:
        """Whether the results answer the text as it stands."""
        return self._answered == self._field.text()

    def type(self, text: str) -> None:
        """Put a text into the field, as if it had been typed there."""
        self._field.setFocus()
        self._field.setText(text)
        self._on_text(text)

    def empty(self) -> None:
        """Empty the field so that Ctrl+Z does not bring the old name back."""
        self.give_up()
        self._answered = None
        self._has_typed = False
        self._keys.takes_digits = False
        self._field.setText("")

    def again(self) -> None:
        """The list has changed: ask the same text anew."""
        if self._field.text().strip():
            self._answered = None
            self._number = self._finder.find(self._field.text())

    def act_on_text(self, act: Callable[[], None]) -> None:
        """Act on the answer to the text as it stands, now or when it is there."""
        if not self._field.text().strip():
            return
        if self.is_answered:
            act()
            return
        self._once_answered = act
        self._keys.hold()

    def stop_waiting(self) -> bool:
        """Forget what was to be done with the answer; True where there was something."""
        waited, self._once_answered = self._once_answered is not None, None
        return waited

    def give_up(self) -> None:
        """Forget an Enter that waits for its answer, and what was typed after it."""
        if self.stop_waiting():
            self._keys.drop()

    def _on_text(self, text: str) -> None:
        self.give_up()
        self.typed.emit()
        self._answered = None
        self._results.stop_asking()
        self._keys.takes_digits = False
        self._has_typed = bool(text.strip())
        if self._has_typed:
            self._number = self._finder.find(text)
        else:
            self.emptied.emit()

    def _on_found(self, finding: Finding) -> None:
        if not finding.query.strip() or finding.query != self._field.text():
            return
        if finding.number != self._number:
            return  # the same text, asked of a list that has changed since
        if not finding.is_whole and not self._has_typed:
            return  # asked anew because the list changed: what stands there stays until the end
        self._results.show_reading(read(finding.found, finding.query), finding.query)
        self._keys.takes_digits = self._results.is_asking
        if self._has_typed:
            self._has_typed = False
            self.answered.emit()
        if finding.is_whole:
            self._answered = finding.query
            self._go_on()

    def _go_on(self) -> None:
        """Do what was waiting for the whole answer."""
        waiting, self._once_answered = self._once_answered, None
        if waiting is not None:
            waiting()
            if not self._is_acting():
                self._keys.release()
