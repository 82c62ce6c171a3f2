"""Why items are not in the day any more, in the words of whoever took them out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import text

TELLING_WHY = frozenset(
    {
        Action.ITEM_DROPPED,
        Action.ITEM_PASSED_OVER,
        Action.ITEM_RESTORED,
        Action.ITEM_STARTED,
    }
)
"""The entries that give a reason, or put an end to one."""
_GIVING = (Action.ITEM_DROPPED, Action.ITEM_PASSED_OVER)


def reasons_given(entries: Iterable[Entry], undone: frozenset[str]) -> Mapping[str, str]:
    """The reason of every item that was dropped or passed over with one, by the item's id.

    Takes entries in any order; what was undone gives none, and whatever was taken back or started
    after all has none any more.
    """
    reasons: dict[str, str] = {}
    standing = (one for one in entries if one.act not in undone)
    for entry in sorted(standing, key=lambda one: (one.happened_at, one.sequence)):
        if entry.action not in TELLING_WHY or entry.subject is None:
            continue
        reasons.pop(entry.subject, None)
        reason = text(entry.about, "reason") if entry.action in _GIVING else ""
        if reason:
            reasons[entry.subject] = reason
    return reasons
