"""A line that may know what is being written: ↓ takes what it offers, and nothing else does."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from eventdesk.ui.theme import Theme
from eventdesk.ui.widgets.entry_line import LineField


class Suggestion(Struct, frozen=True, kw_only=True):
    """What ↓ would write; `line` is how it is offered, `id` whom it is, if it is somebody."""

    text: str
    line: str = ""
    id: str = ""

    @property
    def shown(self) -> str:
        """How it is offered."""
        return self.line or self.text


class SuggestField(LineField):
    """A text that was typed stays as it is, Enter included: nothing is completed unasked.

    Signals:
        offered: what ↓ would take now (a sentence, or nothing).
        taken: a `Suggestion` was taken.
    """

    offered = Signal(str)
    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._offers: tuple[Suggestion, ...] = ()
        self._next = 0
        self.textChanged.connect(self._on_changed)

    @property
    def offers(self) -> tuple[Suggestion, ...]:
        """What can be taken, the likeliest first."""
        return self._offers

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer these for the text as it stands."""
        if tuple(suggestions) != self._offers or self._next:
            self._offers, self._next = tuple(suggestions), 0
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ takes the next offer, ↑ the one before it."""
        if event.key() == Qt.Key.Key_Down and self._offers:
            self._take(self._next % len(self._offers))
        elif event.key() == Qt.Key.Key_Up and self._offers and self._next > 1:
            self._take(self._next - 2)
        else:
            super().keyPressEvent(event)

    def _on_changed(self, text: str) -> None:
        """What was offered for the last text is not for the next one."""
        if not text:
            self.offer(())

    def _take(self, place: int) -> None:
        self._next = place + 1
        offer = self._offers[place]
        self.setText(offer.text)
        self._tell()
        self.taken.emit(offer)

    def _tell(self) -> None:
        if not self._offers or (self._next and len(self._offers) == 1):
            self.offered.emit("")
            return
        following = self._offers[self._next % len(self._offers)]
        words = self.tr("↓ takes {0}") if self._next == 0 else self.tr("↓ goes on to {0}")
        self.offered.emit(words.format(following.shown))
