"""What a desk may do while it works alone, and what its entries say of that.

What needs everybody's agreement waits for the server: lists, leads and PINs, the event's details,
forgetting. What happens in the room is recorded as it happens, because it happens.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from eventdesk.core.actions import LEAD_ACTIONS, Action
from eventdesk.core.json_values import Json, JsonObject

ALONE = "alone"
"""The fact of an entry that was made while its desk worked alone."""
SEEN = "seen"
"""The fact beside it: the number of the last entry of the server's log that the desk had."""
COPY = "copy"
"""And the id of the copy that it was made in: two computers may bear the name of one desk."""
SENT_AT = "sent_at"
"""The fact of such an entry once the server has it: when, by the server's clock."""
AS_IT_HAPPENED = "as_it_happened"
"""The fact of an entry whose act the server had refused before its answer got lost: the desk went
by its own copy, and this says which act that was."""

_NEEDS_THE_SERVER = LEAD_ACTIONS | frozenset(
    {
        Action.EVENT_CREATED,
        Action.EVENT_CHANGED,
        Action.EVENT_MOVED,
        Action.FILE_SEALED,
        Action.FILE_UNSEALED,
        Action.CLOCK_TAKEN_OVER,
        Action.LIST_IMPORTED,
        Action.DELEGATE_CHANGED,
        Action.RUNNING_ORDER_IMPORTED,
        Action.QUESTIONS_IMPORTED,
        Action.PEOPLE_FORGOTTEN,
    }
)


def needs_server(actions: Iterable[Action]) -> bool:
    """Whether any of these is not done alone."""
    return any(one in _NEEDS_THE_SERVER for one in actions)


def made_alone(facts: JsonObject, seen: int, copy: str) -> Mapping[str, Json]:
    """The facts of an entry that is made alone, in a copy that had the log up to there."""
    return {**facts, ALONE: True, SEEN: seen, COPY: copy}
