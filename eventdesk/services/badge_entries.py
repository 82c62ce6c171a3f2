"""The act of printed badges, made before its lock is taken: there may be very many of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct

from eventdesk.core.attendance import fold_delegate
from eventdesk.core.chain import Stamp
from eventdesk.core.collecting import not_collecting
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Draft, Entry
from eventdesk.core.standing import in_fold_order
from eventdesk.services.overtaking import Overtaken, what_came_since
from eventdesk.services.performer import Prepared, sealed
from eventdesk.storage.repositories.delegate_repository import DelegateRows
from eventdesk.storage.transactions import Reading

_FAR = 1 << 62
"""Numbers after every entry: where the act that is being prepared will stand."""


class PreparedBadges(Struct, frozen=True, kw_only=True):
    """What is written about printed badges, and the rows that it makes."""

    whole: Prepared
    stamp: Stamp
    printed: Mapping[str, Draft]
    """What is said of each delegate, by id."""
    seen: int
    """The number of the newest entry when it was made."""

    def overtaken(self, reading: Reading, here: Stamp) -> DelegateRows:
        """The rows of those of whom something was recorded since, made again.

        Raises:
            Overtaken: when too much has been recorded, or somebody else sits here now.
        """
        since = what_came_since(reading, self.seen)
        moved = (here.desk, here.operator) != (self.stamp.desk, self.stamp.operator)
        if since.is_much or moved:
            raise Overtaken
        touched = since.delegates & self.printed.keys()
        return _rows(reading, self.stamp, {one: self.printed[one] for one in touched})


def prepared_badges(reading: Reading, stamp: Stamp, drafts: Sequence[Draft]) -> PreparedBadges:
    """Make everything that these drafts, an export and its badges, will write."""
    printed = {draft.subject: draft for draft in drafts[1:] if draft.subject is not None}
    with not_collecting():
        whole = Prepared(
            sealed=[sealed(draft) for draft in drafts],
            rows=_rows(reading, stamp, printed),
            told=1,
        )
    return PreparedBadges(whole=whole, stamp=stamp, printed=printed, seen=reading.head().sequence)


def _rows(reading: Reading, stamp: Stamp, printed: Mapping[str, Draft]) -> DelegateRows:
    """What the entries about these delegates, the new one among them, add up to."""
    if not printed:
        return DelegateRows()
    undone = reading.log.undone()
    folded = {
        delegate_id: _folded(delegate_id, history, _entry(printed[delegate_id], stamp), undone)
        for delegate_id, history in reading.log.of_delegates(printed).items()
    }
    return reading.delegates.rows(folded)


def _folded(
    delegate_id: str, history: Iterable[Entry], new: Entry, undone: Collection[str]
) -> Delegate | None:
    ordered = in_fold_order([*history, new], frozenset(undone))
    return fold_delegate(delegate_id, ordered).delegate


def _entry(draft: Draft, stamp: Stamp) -> Entry:
    """A draft as the fold will find it: where exactly it stands is not known yet."""
    return Entry(
        sequence=_FAR,
        act=stamp.act,
        part=1,
        happened_at=stamp.happened_at,
        recorded_at=stamp.recorded_at,
        desk=stamp.desk,
        operator=stamp.operator,
        action=draft.action,
        subject=draft.subject,
        facts=draft.facts,
        personal=draft.personal,
    )
