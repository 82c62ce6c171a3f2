"""What a screen reader says of itself, wherever the focus is: the words that came on screen.

The focus stays in the search field while somebody is admitted, so a reader that follows the focus
would stay silent about what became of it. Whatever shows a sentence that nobody asked for by
moving to it announces it here.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from eventdesk.core.shown_text import in_one_line
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import State

_Politeness = QAccessible.AnnouncementPoliteness
_URGENT = frozenset({State.STOP, State.WARN})


def announce(source: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say these words: after what it says now, or at once where `urgent`.

    A refusal and a warning are urgent, since the next key may be wrong; a confirmation is not.
    Without a screen reader it costs nothing.
    """
    said = in_one_line(spoken(words)).strip()
    if not said or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source.window(), said)
    event.setPoliteness(_Politeness.Assertive if urgent else _Politeness.Polite)
    QAccessible.updateAccessibility(event)


def announce_state(source: QWidget, words: str, state: State) -> None:
    """The same, as urgent as the state is."""
    announce(source, words, urgent=state in _URGENT)
