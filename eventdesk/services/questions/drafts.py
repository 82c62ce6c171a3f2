"""Drafts of questions: kept while they are typed, so that a crash loses at most the last words.

A draft is beside the log. It makes no entry, no export holds it, no law asks for it, and the feed
does not tell it to other windows. It may name people, and so forgetting people erases all drafts.
"""

from __future__ import annotations

from pathlib import Path

from eventdesk.core.questions.draft import KeptDraft
from eventdesk.services.performer import Performer
from eventdesk.storage.draft_holds import DraftHolds


class QuestionDrafts:
    """The drafts of one window.

    A window chooses the id of each draft (a UUID), keeps it as often as it likes, and has it
    dropped by `Questions.record(…, draft=ID)` in the very transaction that records the question:
    whenever the power goes, either the draft is there or the question is, and never both.
    """

    def __init__(self, performer: Performer, data_folder: Path | None) -> None:
        """Who has a draft is known in the data folder; with None only within this window."""
        self._performer = performer
        self._holds = DraftHolds(data_folder)

    def keep(self, draft_id: str, draft: KeptDraft) -> None:
        """Keep a draft as it now stands; on disk on return. From now on it is this window's."""
        self._holds.take(draft_id)
        desk, kept_at = self._performer.identity.desk, self._performer.recorded()
        with self._performer.database.writing_beside() as drafts:
            drafts.keep(draft_id, desk, draft, kept_at)

    def drop(self, draft_id: str) -> None:
        """Keep a draft no longer: its field was emptied, or nobody wants it back."""
        with self._performer.database.writing_beside() as drafts:
            drafts.drop(draft_id)
        self.recorded(draft_id)

    def recorded(self, draft_id: str) -> None:
        """Say that a draft has been dropped by the act that recorded its question.

        Where that act was on a server, it is dropped here now: drafts lie in a desk's own copy.
        """
        database = self._performer.database
        if database.acts_at:
            with database.writing_beside() as drafts:
                drafts.drop(draft_id)
        self._holds.let_go(draft_id)

    def left_behind(self) -> list[tuple[str, KeptDraft]]:
        """The drafts of this desk that no living window is writing, the oldest first.

        From now on they are this window's: no other one is given them while it lives. On a server,
        where another machine may bear the same name, they are those that were begun on this one.
        """
        desk, database = self._performer.identity.desk, self._performer.database
        with database.reading() as reading:
            found = [one for one, _ in reading.drafts.of_desk(desk) if not self._holds.is_held(one)]
        mine = {
            one
            for one in found
            if (database.path is not None or self._holds.knows(one)) and self._holds.take(one)
        }
        # A window may have recorded one between the first look and the hold: asked again, held.
        with database.reading() as reading:
            left = [(one, draft) for one, draft in reading.drafts.of_desk(desk) if one in mine]
        for gone in mine - {one for one, _ in left}:
            self._holds.let_go(gone)
        return left

    def close(self) -> None:
        """Leave what is still being written to the next window of this desk."""
        self._holds.let_all_go()
