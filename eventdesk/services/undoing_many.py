"""Undoing an act about very many people, a list brought in above all, without making others wait.

What the people come to without it is folded before the write lock is taken; under it, it is only
looked at whether anything was recorded about any of them since.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct

from eventdesk.core.actions import LEAD_ACTIONS, Action
from eventdesk.core.attendance import fold_delegate
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Draft
from eventdesk.core.groups import Kind
from eventdesk.core.standing import in_fold_order, undone_acts
from eventdesk.services.overtaking import Overtaken, what_came_since
from eventdesk.services.performer import MANY, Prepared, sealed
from eventdesk.storage.transactions import Reading

_DECIDES = LEAD_ACTIONS | {Action.ACT_UNDONE}
"""What may make an undo another one, whoever it is about."""
_NEXT = 1 << 62
"""A number after every entry: where the undo that is being prepared will stand."""


class PreparedUndo(Struct, frozen=True, kw_only=True):
    """An undo ready to be written, as long as nothing is recorded about any of those it touches."""

    taken: Sequence[str]
    """The acts that it undoes."""
    touched: frozenset[str]
    """Ids of the delegates whose rows it writes."""
    whole: Prepared
    seen: int
    """The number of the newest entry when it was made."""

    def refuse_if_overtaken(self, reading: Reading) -> None:
        """See that what was prepared still holds.

        Raises:
            Overtaken: when it does not.
        """
        since = what_came_since(reading, self.seen)
        decides = since.actions & _DECIDES
        if since.is_much or decides or not since.delegates.isdisjoint(self.touched):
            raise Overtaken


def undo_of_many(
    reading: Reading, taken: Sequence[str], drafts: Sequence[Draft]
) -> PreparedUndo | None:
    """The undo of some acts as these drafts record it; None where it touches only a few people."""
    groups = reading.acts.groups_of(taken)
    if len(groups) < MANY or any(group.kind is not Kind.DELEGATE for group in groups):
        return None
    touched = frozenset(group.subject for group in groups)
    undone = undone_acts([*reading.log.undos(), *((_NEXT, "", act) for act in taken)])
    folded = _folded_without(reading, touched, undone)
    return PreparedUndo(
        taken=taken,
        touched=touched,
        whole=Prepared(
            sealed=[sealed(draft) for draft in drafts], rows=reading.delegates.rows(folded)
        ),
        seen=reading.head().sequence,
    )


def _folded_without(
    reading: Reading, touched: Collection[str], undone: frozenset[str]
) -> dict[str, Delegate | None]:
    """What delegates come to when some acts do not stand; nobody is the fold of no entries."""
    standing = reading.acts.with_acts_beside(touched, undone)
    folded: dict[str, Delegate | None] = dict.fromkeys(set(touched) - standing)
    for delegate_id, history in reading.log.of_delegates(standing).items():
        ordered = in_fold_order(history, undone)
        folded[delegate_id] = fold_delegate(delegate_id, ordered).delegate
    return folded
