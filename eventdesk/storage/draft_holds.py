"""Which drafts a living window of this machine is writing: each holds a lock of the system.

The system takes a lock back when its process ends, however it ends. So after a crash a draft is
free at once, with no clock and no sign of life to wait for, and of two windows that open at the
same moment one alone gets it. The files are empty, and are named after digests of the ids.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from eventdesk.storage.owner_only import make_private_folder
from eventdesk.storage.system_locks import NOT_INHERITED, lock_now

FOLDER_NAME = "drafts"


class DraftHolds:
    """The drafts that one window holds.

    `folder` is the data folder. With None, or where it cannot be written, every draft can be held:
    better one offered twice than one that nobody is ever offered.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = None if folder is None else folder / FOLDER_NAME
        self._held: dict[str, int | None] = {}

    def is_held(self, draft_id: str) -> bool:
        """Whether this window itself is writing it."""
        return draft_id in self._held

    def knows(self, draft_id: str) -> bool:
        """Whether it was begun on this machine, and not given up here."""
        return self._folder is None or self._path(self._folder, draft_id).exists()

    def take(self, draft_id: str) -> bool:
        """Hold a draft from now on; False where another living window has it."""
        if draft_id in self._held:
            return True
        descriptor: int | None = None
        if self._folder is not None:
            try:
                make_private_folder(self._folder)
                path = self._path(self._folder, draft_id)
                descriptor = os.open(path, os.O_RDWR | os.O_CREAT | NOT_INHERITED, 0o600)
            except OSError:
                descriptor = None
        if descriptor is not None:
            try:
                lock_now(descriptor)
            except OSError:
                os.close(descriptor)
                return False
        self._held[draft_id] = descriptor
        return True

    def let_go(self, draft_id: str) -> None:
        """Hold it no longer, since it is kept no longer."""
        if self._folder is not None:
            path = self._path(self._folder, draft_id)
            # Where open files cannot be removed, an empty one of a few bytes stays behind.
            with suppress(OSError):
                path.unlink(missing_ok=True)
        self._close(draft_id)

    def let_all_go(self) -> None:
        """Leave whatever is held to the next window: it is kept still."""
        for draft_id in list(self._held):
            self._close(draft_id)

    def _close(self, draft_id: str) -> None:
        descriptor = self._held.pop(draft_id, None)
        if descriptor is not None:
            with suppress(OSError):
                os.close(descriptor)

    @staticmethod
    def _path(folder: Path, draft_id: str) -> Path:
        return folder / hashlib.sha256(draft_id.encode("utf-8", "replace")).hexdigest()
