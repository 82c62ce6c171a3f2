"""Admitting: who is meant by the text and the row, the act, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from eventdesk.services.check_in import CheckInResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.pages.registration.keys import FieldKeys
from eventdesk.ui.pages.registration.reading import looks_like_a_code
from eventdesk.ui.pages.registration.results import Results
from eventdesk.ui.widgets.search_field import SearchField


class Admitting(QObject):
    """One act at a time; the keys of the field are held until its answer is there.

    Signals:
        began: an act is on its way.
        asked: more than one could be meant, so a digit has to say who.
        ended: what became of the act, a `CheckInResult`.
    """

    began = Signal()
    asked = Signal()
    ended = Signal(object)

    def __init__(
        self, field: SearchField, keys: FieldKeys, results: Results, acts: ActWorker
    ) -> None:
        super().__init__(field)
        self._field, self._keys, self._results, self._acts = field, keys, results, acts
        self._is_acting = False
        acts.idle.connect(self._on_idle)

    @property
    def is_acting(self) -> bool:
        """Whether an act is on its way."""
        return self._is_acting

    def admit_meant(self) -> None:
        """Admit whom the answered text, or the row that somebody moved to, means; or ask."""
        reading, selected = self._results.reading, self._results.selected
        text = self._field.text().strip()
        if selected is not None:
            self.admit(selected.id)
        elif reading.meant == 1:
            self.admit(reading.found[0].delegate.id)
        elif reading.meant:
            self._results.ask()
            self._keys.takes_digits = True
            self.asked.emit()
        else:
            self._field.selectAll()
            if looks_like_a_code(text):
                self.admit(text)

    def choose(self, digit: int) -> None:
        """Admit whom the digit chooses."""
        chosen = self._results.by_digit(digit)
        if chosen is not None:
            self.admit(chosen.id)

    def admit(self, who: str, *, acknowledged: bool = False) -> None:
        """Check somebody (an id or a code) in, unless an act is on its way already."""
        if self._is_acting:
            return
        self._is_acting = True
        self.began.emit()
        self._keys.takes_digits = False
        self._keys.hold()
        self._acts.perform(
            lambda desk: desk.check_in.check_in(who, acknowledged=acknowledged), self._on_ended
        )

    def _on_ended(self, result: CheckInResult) -> None:
        self._is_acting = False
        self._results.stop_asking()
        self.ended.emit(result)

    def _on_idle(self) -> None:
        """Where the machine failed there is no answer: let typing go on."""
        if self._is_acting:
            self._is_acting = False
            self._keys.release()
