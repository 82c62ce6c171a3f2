"""At which page the help opens: the one for where somebody is."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.help.pages import FIRST

OF_PAGES: Final = {
    PageId.REGISTRATION: "at-the-desk",
    PageId.RUNNING_ORDER: "running-order",
    PageId.QUESTIONS: "questions",
    PageId.DAY_LOG: "day-log",
}
OF_WIDGETS: Final = {
    "BackupCard": "keeping-safe",
    "BadgesPage": "badges-and-paper",
    "ChooserLine": "screens",
    "DesksCard": "several-desks",
    "EventPage": "start",
    "ExportPage": "day-log",
    "ForgettingPage": "keeping-safe",
    "ImportPage": "lists",
    "JoinPage": "several-desks",
    "LockedPage": "several-people",
    "MovingPage": "several-desks",
    "OperatorLine": "several-people",
    "PassphraseCard": "keeping-safe",
    "ReadyPage": "evening-before",
    "RestorePage": "when-something-goes-wrong",
    "RollPage": "evacuation-roll",
    "SignInCard": "badges-and-paper",
    "StartPage": "start",
    "SubstituteForm": "at-the-desk",
    "PaperForm": "badges-and-paper",
    "WalkInForm": "at-the-desk",
}
"""Parts of the window by the names of their classes, the innermost one around the focus counts:
to import them would load every page before anybody turns to it."""


def help_for(focus: QWidget | None, page: PageId | None) -> str:
    """The page of the help for whoever has the focus there, on that page of an open event."""
    widget = focus
    while widget is not None:
        for kind in type(widget).__mro__:
            if kind.__name__ in OF_WIDGETS:
                return OF_WIDGETS[kind.__name__]
        widget = widget.parentWidget()
    return OF_PAGES.get(page, FIRST) if page is not None else FIRST
