"""What becomes of an act that was done alone, once the server has it.

What happened to people happened: they are in the building, whatever the others have recorded since,
so it is kept with the rules that it broke. What steers the day is another thing: where somebody
else has steered it meanwhile, a late "next" would throw over what the room has long gone on with,
so it is kept as refused, with who did what.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.groups import RUNNING_ORDER, Group, Kind, group_of
from eventdesk.core.joining.alone import COPY
from eventdesk.core.json_values import text

_STEERS_NOTHING = frozenset(
    {
        Action.ITEM_READY,
        Action.ITEM_SPEAKERS_NAMED,
        Action.ITEM_SPEAKER_LINKED,
        Action.QUESTION_RECORDED,
        Action.QUESTION_WORDED,
        Action.QUESTION_ASKER_NAMED,
        Action.QUESTION_MOVED,
    }
)
"""What stands beside whatever others do to the same subject."""


def steered(action: Action, subject: str | None) -> Group | None:
    """What an entry steers that others may steer as well; None where nobody can be in its way."""
    group = group_of(action, subject)
    if group is None or action in _STEERS_NOTHING:
        return None
    return group if group == RUNNING_ORDER or group.kind is Kind.QUESTION else None


def in_the_way(
    mine: Iterable[Group],
    since: Iterable[Entry],
    copy: str,
    undone: frozenset[str],
    own: Collection[str] = (),
) -> Entry | None:
    """The newest entry by which somebody else has steered one of these since; None where none has.

    `since` are the entries that came after what the `copy` had seen. What was sent from it, and
    what was undone, is in nobody's way; nor are its `own` acts, which were done alone before this
    one: the server may have one of them already, from the moment in which the answer was lost.
    """
    wanted = set(mine)
    found = None
    for entry in since:
        is_own = entry.act in own or (bool(copy) and text(entry.facts, COPY) == copy)
        if is_own or entry.act in undone or entry.action is Action.ACT_REFUSED:
            continue
        if steered(entry.action, entry.subject) in wanted:
            found = entry
    return found
