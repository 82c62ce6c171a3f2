"""What undoing an act takes with it.

Dependants are found by the rules: take the act out, fold again, and every later standing act that
its rule would now refuse, and did not refuse before, goes too, unless it was recorded with force.
Their going may take others, so this is done until nothing more goes. An edit of the plan stands on
those before it: undone, it takes every later one with it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from eventdesk.core import attendance, event, stage
from eventdesk.core.actions import PLAN_EDITS, Action
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.groups import Group, Kind
from eventdesk.core.questions import rules as question_rules
from eventdesk.core.questions.fold import fold_question
from eventdesk.core.roll import calls
from eventdesk.core.running_order import rules as running_order_rules
from eventdesk.core.running_order.folding.fold import orders_before
from eventdesk.core.standing import Undo, in_fold_order, undone_acts

History = Callable[[Group], Sequence[Entry]]
GroupsOfAct = Callable[[str], Iterable[Group]]


_LATER = sys.maxsize
"""A number after every entry: where an undo that is only considered would stand."""
_NOBODY_THERE = frozenset(
    {"not_on_the_list", "no_such_item", "no_such_question", "no_such_operator"}
)
"""Refusals that no force overrules: an act cannot be about somebody who was never there."""


def dependants(
    act: str,
    since: int,
    undos: Sequence[Undo],
    history: History,
    groups_of_act: GroupsOfAct,
) -> tuple[str, ...]:
    """The acts that go with `act`, in the order in which they were recorded.

    `since` is the number of the act's last entry, `undos` every undo there is; `history` gives
    every entry of a fold, `groups_of_act` the folds that an act touched. Undoing an undo brings an
    act back, which may take out what was done since: the same rule finds it.
    """
    undone_now = undone_acts(undos)
    undone_by = _undone_by(undos)
    gone = [act]
    going: dict[str, int] = {}
    waiting = dict.fromkeys(groups_of_act(act))
    before: dict[Group, dict[str, int]] = {}
    while waiting:
        group, _ = waiting.popitem()
        entries = history(group)
        if group not in before:
            before[group] = objected_acts(group, entries, undone_now, since)
        undone_then = undone_acts([*undos, *((_LATER, "", one) for one in gone)])
        for later, sequence in objected_acts(group, entries, undone_then, since).items():
            if later not in before[group]:
                gone.append(later)
                going[later] = sequence
                waiting |= dict.fromkeys([*groups_of_act(later), group])
        numbers = {act: since, **going}
        for later, sequence in _edits_on_top(entries, numbers, undone_by).items():
            if later not in undone_now and later not in gone:
                gone.append(later)
                going[later] = sequence
                waiting |= dict.fromkeys([*groups_of_act(later), group])
    return tuple(sorted(going, key=lambda one: going[one]))


def _undone_by(undos: Sequence[Undo]) -> dict[str, set[str]]:
    """The acts that each undo names."""
    named: dict[str, set[str]] = {}
    for _, act, undoes in undos:
        named.setdefault(act, set()).add(undoes)
    return named


def _edits_on_top(
    entries: Sequence[Entry], gone: Mapping[str, int], undone_by: Mapping[str, set[str]]
) -> dict[str, int]:
    """The edits of the plan that were recorded after the first that goes, or that comes back.

    `gone` are acts with their last numbers; an undo that goes brings the edits it named back.
    """
    edits = {one.act: one.sequence for one in entries if one.action in PLAN_EDITS}

    def concerns_the_plan(act: str) -> bool:
        return act in edits or any(concerns_the_plan(one) for one in undone_by.get(act, ()))

    since = min((number for act, number in gone.items() if concerns_the_plan(act)), default=None)
    if since is None:
        return {}
    return {act: number for act, number in edits.items() if number > since}


def objected_acts(
    group: Group, entries: Sequence[Entry], undone: frozenset[str], after: int
) -> dict[str, int]:
    """Acts recorded after a number whose entries their rules would refuse at their place.

    What was recorded with force stands against the rules, but not without the one it is about.
    """
    ordered = in_fold_order(entries, undone)
    starting = {entry.act for entry in ordered if entry.action is Action.ITEM_STARTED}

    def asked(entry: Entry) -> bool:
        return entry.sequence > after and not _accompanies(entry, starting)

    objected: dict[str, int] = {}
    for entry, objection in _objections(group, ordered, asked):
        if objection is not None and (not entry.forced or objection.reason in _NOBODY_THERE):
            objected.setdefault(entry.act, entry.sequence)
    return objected


def _accompanies(entry: Entry, starting: Collection[str]) -> bool:
    """Whether an entry only says what its act, which is about something else, brought to an end.

    Starting an item ends the one before, and putting a question answers the one before: neither
    start nor putting depends on there having been one. Moving a question may make room beside it.
    """
    if entry.action is Action.ITEM_ENDED:
        return entry.act in starting
    return entry.action in _MADE_ROOM and entry.part > 0


_MADE_ROOM = frozenset({Action.QUESTION_ANSWERED, Action.QUESTION_MOVED})


def _objections(
    group: Group, ordered: Sequence[Entry], asked: Callable[[Entry], bool]
) -> Iterator[tuple[Entry, Refusal | None]]:
    """What the rules say to each entry that is asked about, at its place."""
    if group.kind is Kind.RUNNING_ORDER:
        for entry, order in orders_before(ordered, asked):
            yield (
                entry,
                running_order_rules.objection(order, entry.action, entry.subject, entry.facts),
            )
        return
    for place, entry in enumerate(ordered):
        if asked(entry):
            yield entry, _objection(group, ordered[:place], entry)


def _objection(group: Group, before: Sequence[Entry], entry: Entry) -> Refusal | None:
    match group.kind:
        case Kind.DELEGATE:
            delegate = attendance.fold_delegate(group.subject, before).delegate
            return attendance.objection(delegate, entry.action, entry.facts)
        case Kind.QUESTION:
            question = fold_question(group.subject, before).question
            return question_rules.objection(question, entry.action, entry.facts, entry.about)
        case Kind.OPERATOR:
            operator = event.fold_operator(group.subject, before)
            return event.objection(operator, entry.action)
        case Kind.ROLL:
            return calls.objection(calls.fold_roll(before).calls, entry.action, entry.facts)
        case Kind.STAGE:
            return stage.objection(stage.fold_stage(before).stage, entry.action, entry.facts)
        case _:
            return None
