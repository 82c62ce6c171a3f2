"""Where a row of the day log leads: the page of what it is about."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import text
from eventdesk.ui.actions.spec import PageId
from eventdesk.ui.language.marked import as_marked
from eventdesk.ui.live_event import LiveEvent


class LogPlace(Struct, frozen=True, kw_only=True):
    """A delegate, an item or a question: the page it stands on, its id, and what it is called."""

    page: PageId
    id: str
    name: str

    @property
    def word(self) -> str:
        """What the key that leads there says."""
        words = {
            PageId.REGISTRATION: QT_TRANSLATE_NOOP("day log", "Go to the delegate"),
            PageId.RUNNING_ORDER: QT_TRANSLATE_NOOP("day log", "Go to the item"),
            PageId.QUESTIONS: QT_TRANSLATE_NOOP("day log", "Go to the question"),
        }
        return as_marked("day log", words[self.page])


def place_of(live: LiveEvent, entry: Entry) -> LogPlace | None:
    """What an entry is about, as far as it is still known; None where it is about no such thing."""
    subject = entry.subject or ""
    if entry.action is Action.STAGE_QUESTION_SHOWN:
        subject = text(entry.facts, "question")
    delegate = live.delegates.get(subject)
    if delegate is not None:
        return LogPlace(page=PageId.REGISTRATION, id=subject, name=delegate.full_name)
    question = live.questions.get(subject)
    if question is not None:
        words = QCoreApplication.translate("day log", "question {0}").format(question.number)
        return LogPlace(page=PageId.QUESTIONS, id=subject, name=words)
    item = live.order.item(subject) if subject else None
    if item is not None:
        return LogPlace(page=PageId.RUNNING_ORDER, id=subject, name=item.title)
    return None
