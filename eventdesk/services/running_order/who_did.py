"""Who did what has come between a wish and the day it was made for."""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from eventdesk.core.actions import PLAN_EDITS, Action
from eventdesk.core.entries import Refusal
from eventdesk.core.groups import RUNNING_ORDER
from eventdesk.core.json_values import Json, text
from eventdesk.core.log_words.log_words import telling
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.running_order.seen import Seen
from eventdesk.services.made_by import made_by
from eventdesk.storage.transactions import Reading

_GOES_ON = frozenset({Action.ITEM_STARTED, Action.ITEM_ENDED, Action.DAY_ENDED})
_CHANGES_WHAT_COMES = PLAN_EDITS | {
    Action.ITEM_DROPPED,
    Action.ITEM_PASSED_OVER,
    Action.ITEM_RESTORED,
}
_DONE_BY: dict[str, Collection[Action]] = {
    "already_running": {Action.ITEM_STARTED},
    "already_begun": {Action.ITEM_STARTED},
    "begun_stays": {Action.ITEM_STARTED},
    "begun_is_not_passed_over": {Action.ITEM_STARTED},
    "not_running": {Action.ITEM_ENDED, Action.DAY_ENDED},
    "already_held": {Action.ITEM_HELD},
    "not_held": {Action.ITEM_RESUMED},
    "already_dropped": {Action.ITEM_DROPPED},
    "item_dropped": {Action.ITEM_DROPPED},
    "already_passed_over": {Action.ITEM_PASSED_OVER},
    "not_taken_out": {Action.ITEM_RESTORED},
    "day_is_over": {Action.DAY_ENDED},
}
"""Refusals, and the acts that one of must have led to them."""


def overtaken(
    reading: Reading, order: RunningOrder, seen: Seen, *, next_too: bool
) -> Refusal | None:
    """What stands against a wish made for another state of the day: somebody came before."""
    if seen.run_has_changed(order):
        return _overtaken_by(reading, order, _GOES_ON)
    if next_too and seen.next_has_changed(order):
        return _overtaken_by(reading, order, _GOES_ON | _CHANGES_WHAT_COMES)
    return None


def overtaken_edit(reading: Reading, order: RunningOrder, item_id: str) -> Refusal:
    """What stands against a change of an item as it no longer is."""
    return _overtaken_by(reading, order, _CHANGES_WHAT_COMES, about=item_id)


def saying_who(reading: Reading, refusal: Refusal, subject: str | None) -> Refusal:
    """The refusal with who did what it objects to, and when and where, as far as that is known."""
    actions = _DONE_BY.get(refusal.reason)
    if actions is None:
        return refusal
    undone = reading.log.undone()
    of_subject = refusal.reason not in ("not_running", "not_held", "day_is_over")
    done = [
        entry
        for entry in reading.log.of_group(RUNNING_ORDER)
        if entry.action in actions
        and entry.act not in undone
        and (not of_subject or entry.subject == subject)
    ]
    if not done:
        return refusal
    newest = max(done, key=lambda entry: entry.sequence)
    return replace(refusal, facts={**refusal.facts, **made_by(newest)})


def _overtaken_by(
    reading: Reading, order: RunningOrder, actions: Collection[Action], about: str | None = None
) -> Refusal:
    """Overtaken by the newest act of these kinds, or by the undo of one."""
    undone = reading.log.undone()
    entries = [
        entry
        for entry in reading.log.of_group(RUNNING_ORDER)
        if entry.action in actions and (about is None or entry.subject == about)
    ]
    acts = {entry.act for entry in entries}
    done = [(entry.sequence, entry.act, "") for entry in entries if entry.act not in undone]
    taken_back = [undo for undo in reading.log.undos() if undo[2] in acts and undo[1] not in undone]
    facts: dict[str, Json] = {}
    if done or taken_back:
        _, act, undoes = max([*done, *taken_back])
        by = reading.log.of_act(act)[-1]
        what = telling(reading.log.of_act(undoes or act))
        item = order.item(what.subject or "")
        facts = {
            "did": what.action.value,
            "undone": bool(undoes),
            "item": text(what.facts, "title") if item is None else item.title,
            **made_by(by),
        }
    return Refusal(reason="overtaken", facts=facts)
