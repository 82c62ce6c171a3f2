"""What is being typed is kept while it is typed, so that a crash loses at most the last words."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from eventdesk.core.errors import EventDeskError
from eventdesk.core.questions.draft import KeptDraft
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.act_worker import ActWorker

KEPT_WITHIN = 700
"""Milliseconds from the first change that is not on disk to the wish that keeps it."""


class DraftKeeper(QObject):
    """Keeps what stands in the entry card, on the act worker, and only when it has changed."""

    def __init__(self, acts: ActWorker, read: Callable[[], KeptDraft], parent: QObject) -> None:
        """`read` says what stands in the card now."""
        super().__init__(parent)
        self._acts, self._read = acts, read
        self._id: str | None = None
        self._kept = KeptDraft()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_WITHIN)
        self._timer.timeout.connect(self.flush)

    def note_change(self) -> None:
        """Something may have changed: it is kept soon, counted from the first change."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keep it now if it differs from what is kept; a card that was emptied has no draft."""
        self._timer.stop()
        draft = self._read()
        if draft == self._kept:
            return
        self._kept = draft
        if draft == KeptDraft():
            self._drop(self.release())
            return
        kept_as = self._id = self._id or str(uuid.uuid4())

        def keep(desk: EventDesk) -> None:
            desk.question_drafts.keep(kept_as, draft)

        def failed(failure: EventDeskError) -> None:
            # It is not kept: the next change, or turning away, tries again.
            self._kept = KeptDraft()
            self._acts.failed.emit(failure)

        self._acts.perform(keep, failed=failed)

    def release(self) -> str | None:
        """The id under which it is kept, if it is: whoever asked sees to it from now on."""
        self._timer.stop()
        released, self._id, self._kept = self._id, None, KeptDraft()
        return released

    def resume(self, draft_id: str | None) -> None:
        """What was kept under this id is in the card again, before what was typed since."""
        if draft_id is not None and draft_id != self._id:
            since, self._id, self._kept = self._id, draft_id, KeptDraft()
            self.flush()
            self._drop(since)
        else:
            self.note_change()

    def _drop(self, draft_id: str | None) -> None:
        if draft_id is not None:
            self._acts.perform(lambda desk: desk.question_drafts.drop(draft_id))
