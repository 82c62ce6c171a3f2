"""The names of the event in memory, ready to be searched."""

from __future__ import annotations

from eventdesk.core.finding import DelegateIndex, Found
from eventdesk.storage.change_feed import ChangeFeed
from eventdesk.storage.database import Database


class Directory:
    """An index that reads the event at its first query and follows the change feed from there.

    For one thread. A window keeps its own index, fed by its own feed.
    """

    def __init__(self, database: Database) -> None:
        self._feed = ChangeFeed(database)
        self._index: DelegateIndex | None = None

    def find(self, query: str, *, limit: int | None = None) -> list[Found]:
        """What the query could mean, in the state of this moment."""
        return self._current().find(query, limit=limit)

    def _current(self) -> DelegateIndex:
        if self._index is None:
            self._index = DelegateIndex(self._feed.everything().delegates)
            return self._index
        changes = self._feed.read()
        if changes is not None:
            self._index.update(changes.delegates, changes.delegates_gone)
        return self._index
