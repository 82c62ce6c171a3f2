"""What an action is: id, text, key and icon."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.ui.language.marked import as_marked


class PageId(StrEnum):
    """The four pages."""

    REGISTRATION = "registration"
    RUNNING_ORDER = "running_order"
    QUESTIONS = "questions"
    DAY_LOG = "day_log"


class StandIn(StrEnum):
    """What takes the place of the pages while it is needed, and is none of them."""

    ROLL = "roll"


Place: TypeAlias = "PageId | StandIn"
"""Where in the window something can be done."""


class ActionSpec(Struct, frozen=True, kw_only=True):
    """One action. The key is in Qt's portable writing; `page` is None where it works everywhere.

    `also` are words under which somebody may look for it.
    """

    id: str
    text: str
    key: str = ""
    icon: str = ""
    page: Place | None = None
    also: str = ""

    @property
    def spoken(self) -> str:
        """The text in the language of the window."""
        return as_marked("actions", self.text)

    @property
    def sought(self) -> str:
        """The other words for it, in the language of the window."""
        return as_marked("actions", self.also) if self.also else ""

    @property
    def cap(self) -> str:
        """The key as it stands in a key cap: "Ctrl Z", "Alt +"."""
        if not self.key.endswith("+"):
            return self.key.replace("+", " ")
        return f"{self.key[:-1].replace('+', ' ')}+"


def text(english: str) -> str:
    """Mark the text of an action for translation; it is translated when it is shown."""
    return str(QT_TRANSLATE_NOOP("actions", english))
