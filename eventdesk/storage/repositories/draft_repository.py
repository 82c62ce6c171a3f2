"""Drafts as stored: what is being written down, beside the log and in no table of record."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from eventdesk.core.questions.draft import KeptDraft
from eventdesk.storage.tables import drafts


class DraftRepository:
    """The drafts within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_desk(self, desk: str) -> list[tuple[str, KeptDraft]]:
        """The drafts that were kept at a desk, with their ids, the oldest first."""
        wanted = select(drafts).where(drafts.c.desk == desk).order_by(drafts.c.kept_at, drafts.c.id)
        found = ((row.id, KeptDraft.of(row.kept)) for row in self._connection.execute(wanted))
        return [(draft_id, draft) for draft_id, draft in found if draft is not None]

    def keep(self, draft_id: str, desk: str, draft: KeptDraft, kept_at: datetime) -> None:
        """Keep a draft as it now stands, in place of what was kept of it before."""
        values = {"desk": desk, "kept": draft.as_text(), "kept_at": kept_at}
        its_own = drafts.c.id == draft_id
        changed = self._connection.execute(drafts.update().where(its_own).values(**values))
        if not changed.rowcount:
            self._connection.execute(drafts.insert().values(id=draft_id, **values))

    def drop(self, draft_id: str) -> None:
        """Keep a draft no longer; one that is not there is gone already."""
        self._connection.execute(drafts.delete().where(drafts.c.id == draft_id))
