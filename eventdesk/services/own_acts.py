"""Acts that the server has acknowledged, and that this desk's own copy may not have got back yet.

A line that is lost right after an act would leave the desk without what it has just done itself: it
would admit the same person twice. So before anything is done alone, these are written into the copy
under their own ids. The server has them, so they are never sent again.
"""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Iterator, Sequence

from eventdesk.core.chain import SALT_BYTES, SealedDraft, Stamp, seal
from eventdesk.core.entries import Draft, Entry
from eventdesk.storage.transactions import Writing

MOST = 64
"""So many acts are kept: a copy gets an act back in the blink of an eye, or the line is lost."""


class OwnActs:
    """The newest acts of one acting thread. For use on that thread."""

    def __init__(self) -> None:
        self._acts: deque[Sequence[Entry]] = deque(maxlen=MOST)
        self.newest = 0
        """The number that the newest of them has in the server's log: up to there it was seen."""

    def note(self, entries: Sequence[Entry]) -> None:
        """The server has acknowledged these, the entries of one act."""
        self._acts.append(entries)
        self.newest = entries[-1].sequence

    def forget(self) -> None:
        """The copy has them all by now, committed."""
        self._acts.clear()

    def put_back(self, writing: Writing) -> Iterator[Sequence[Entry]]:
        """Write into the copy those that it has not got, as they then stand there."""
        joining = writing.joining.read()
        confirmed = 0 if joining is None else joining.confirmed
        for entries in self._acts:
            first = entries[0]
            if first.sequence > confirmed and not writing.log.of_act(first.act, most=1):
                yield writing.append(_stamp(first), [_sealed(one) for one in entries])


def _stamp(entry: Entry) -> Stamp:
    return Stamp(
        act=entry.act,
        happened_at=entry.happened_at,
        recorded_at=entry.recorded_at,
        desk=entry.desk,
        operator=entry.operator,
    )


def _sealed(entry: Entry) -> SealedDraft:
    draft = Draft(
        action=entry.action,
        subject=entry.subject,
        facts=entry.facts,
        personal=entry.personal,
        undoes=entry.undoes,
        happened_at=entry.happened_at,
    )
    return seal(draft, secrets.token_bytes(SALT_BYTES))
