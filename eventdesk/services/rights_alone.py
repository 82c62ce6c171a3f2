"""What a desk may do while it works alone: what its server would let it do, and no more.

Anything else would be in the way of what follows it, for the server would never take it.
"""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.core.entries import Draft
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_rights import RIGHTS
from eventdesk.core.said import said
from eventdesk.storage.transactions import Reading

NOT_ALLOWED = "not_allowed"
_OTHER_WORK = said(
    "This desk may not do that: it joined the event for other work. Do it at the "
    "desk that joined for it."
)
_ONLY_SHOWS = said("This desk only shows the event. Use another desk for that.")


def refuse_beyond(reading: Reading, kind: DeskKind, drafts: Sequence[Draft]) -> None:
    """Refuse what a desk of this kind may not write on its server.

    Raises:
        EnvironmentFailure: `not_allowed`; nothing was written.
    """
    rights = RIGHTS[kind]
    if not rights.writes:
        raise EnvironmentFailure(NOT_ALLOWED, _ONLY_SHOWS)
    actions = {draft.action for draft in drafts}
    for undone in {draft.undoes for draft in drafts if draft.undoes is not None}:
        actions |= {entry.action for entry in reading.log.of_act(undone)}
    if not all(action.value.startswith(rights.actions) for action in actions):
        raise EnvironmentFailure(NOT_ALLOWED, _OTHER_WORK)
