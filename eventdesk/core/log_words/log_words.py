"""Entries of the day log as rows and sentences."""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.log_rows import LogRow
from eventdesk.core.log_words.about_people import ABOUT_PEOPLE
from eventdesk.core.log_words.about_questions import ABOUT_QUESTIONS
from eventdesk.core.log_words.about_the_day import ABOUT_THE_DAY
from eventdesk.core.log_words.about_the_log import ABOUT_THE_LOG
from eventdesk.core.log_words.about_the_roll import ABOUT_THE_ROLL
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    shortened,
)
from eventdesk.core.log_words.things import thing_to_undo
from eventdesk.core.said import said

_SENTENCES = {
    **ABOUT_THE_LOG,
    **ABOUT_PEOPLE,
    **ABOUT_THE_DAY,
    **ABOUT_THE_ROLL,
    **ABOUT_QUESTIONS,
}


class LogWords(EventNames, frozen=True, kw_only=True):
    """The names of one event, and how its entries read with them."""

    def row(self, entry: Entry, undone: frozenset[str], hash_: str) -> LogRow:
        """One entry as a row of the exported log."""
        return LogRow(
            sequence=entry.sequence,
            happened_at=entry.happened_at,
            recorded_at=entry.recorded_at,
            desk=entry.desk,
            operator=self.operators.get(entry.operator or "", ""),
            action=entry.action.value,
            sentence=self.sentence(entry),
            subject=entry.subject or "",
            subject_name=self.subject_name(entry),
            undone=entry.act in undone,
            refused=entry.action is Action.ACT_REFUSED,
            act=entry.act,
            hash=hash_,
        )

    def act_sentence(self, entries: Sequence[Entry]) -> str:
        """An act in one sentence: that of the entry that says most."""
        return self.sentence(telling(entries))

    def sentence(self, entry: Entry) -> str:
        """What happened, name first, without the time and the desk."""
        return _SENTENCES[entry.action](self, entry)

    def undo_phrase(self, entry: Entry) -> str:
        """What happened as a thing to undo, as in "check-in of Rhys Davies, Gwent Police"."""
        if entry.action is Action.NOTE_ADDED:
            return said("note “{0}”", shortened(self.sentence(entry)))
        thing = thing_to_undo(self, entry, entry.action)
        return said("entry “{0}”", self.sentence(entry)) if thing is None else thing


_QUIET = frozenset(
    {
        Action.OPERATOR_NAMED,
        Action.DELEGATE_ADDED,
        Action.DELEGATE_BADGE_PRINTED,
        Action.ITEM_ENDED,
        Action.ITEM_SPEAKERS_NAMED,
        Action.ITEM_REPLANNED,
        Action.QUESTION_WORDED,
        Action.QUESTION_ASKER_NAMED,
        Action.QUESTION_JOINED,
    }
)
"""Entries that only accompany another one of their act."""


def telling(entries: Sequence[Entry]) -> Entry:
    """The entry of an act that says most about it: what was wished, not what came along."""
    if entries[0].action is Action.ACT_UNDONE:
        return entries[-1]
    told = [entry for entry in entries if entry.action not in _QUIET] or entries
    return next((one for one in told if not _goes_along(one)), told[0])


def _goes_along(entry: Entry) -> bool:
    """Whether an entry says only what came of another: of a start set right, the end before it."""
    meant = entry.facts.get("meant", entry.facts.get("what"))
    return entry.action is Action.DELEGATE_CORRECTED or meant != entry.facts.get("what")
