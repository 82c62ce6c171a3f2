"""Who did what a wish about a question has found done already."""

from __future__ import annotations

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Refusal
from eventdesk.core.groups import Group, Kind
from eventdesk.core.json_values import Json, optional_text, whole
from eventdesk.core.questions.rules import OUTCOME_ACTIONS
from eventdesk.core.standing import in_fold_order
from eventdesk.services.made_by import made_by
from eventdesk.storage.transactions import Reading

_SOMEBODY_WAS_FIRST = frozenset({"already_that_outcome", "not_waiting", "question_merged"})
_DECIDES = frozenset(OUTCOME_ACTIONS.values())


def saying_who(reading: Reading, refusal: Refusal) -> Refusal:
    """The refusal with who did what it objects to, when and where, as far as that is known."""
    if refusal.reason not in _SOMEBODY_WAS_FIRST:
        return refusal
    number = whole(refusal.facts, "number")
    about = [one.id for one in reading.questions.all() if one.number == number]
    entries = [entry for one in about for entry in reading.log.of_group(Group(Kind.QUESTION, one))]
    ordered = in_fold_order(entries, reading.log.undone())
    decided = [entry for entry in ordered if entry.action in _DECIDES]
    if not decided:
        return refusal
    last = decided[-1]
    facts: dict[str, Json] = {"did": last.action.value, **made_by(last)}
    into = optional_text(last.facts, "into")
    if last.action is Action.QUESTION_MERGED and into is not None:
        other = reading.questions.get(into)
        facts["into"] = 0 if other is None else other.number
    return replace(refusal, facts={**refusal.facts, **facts})
