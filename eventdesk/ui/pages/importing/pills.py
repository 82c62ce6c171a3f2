"""The pills that say what will happen to a row of a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.ui.theme import State
from eventdesk.ui.widgets.pill import PillView


def added_pill(guessed: str = "") -> PillView:
    """The pill of a row that is new; `guessed` says what was guessed."""
    if guessed:
        word = QCoreApplication.translate("ImportPage", "Add, {0}?").format(guessed)
        return PillView(state=State.OK, icon="question", word=word)
    word = QCoreApplication.translate("ImportPage", "Add")
    return PillView(state=State.OK, icon="plus", word=word)


def changed_pill(word: str) -> PillView:
    """The pill of a row that says something new."""
    return PillView(state=State.ACCENT, icon="pencil", word=word)


def same_pill() -> PillView:
    """The pill of a row that says nothing new."""
    return quiet_pill(QCoreApplication.translate("ImportPage", "The same"), "ring-minus")


def vanished_pill() -> PillView:
    """The pill of what the file no longer has."""
    word = QCoreApplication.translate("ImportPage", "No longer listed")
    return PillView(state=State.WARN, icon="person", word=word)


def problem_pill(column: str, *, left_out: bool) -> PillView:
    """The pill of a row that was not wholly understood."""
    if left_out:
        word = QCoreApplication.translate("ImportPage", "Left out")
    elif column:
        word = QCoreApplication.translate("ImportPage", "Check {0}").format(column)
    else:
        word = QCoreApplication.translate("ImportPage", "Check this row")
    return PillView(state=State.STOP, icon="triangle", word=word)


def quiet_pill(word: str, icon: str) -> PillView:
    """The pill of what is worth knowing and needs no decision."""
    return PillView(state=State.NEUTRAL, icon=icon, word=word)
