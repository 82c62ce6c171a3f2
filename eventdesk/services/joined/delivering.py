"""Delivering to the server what was done alone: each act once, in order, and none dropped."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Entry, Refusal
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.groups import Group, Kind, group_of
from eventdesk.core.joining.alone import ALONE, AS_IT_HAPPENED, COPY, SEEN, SENT_AT
from eventdesk.core.joining.as_it_was import broken_without, rules_broken
from eventdesk.core.joining.conflicts import in_the_way, steered
from eventdesk.core.json_values import Json, flag, instant_text
from eventdesk.core.said import said
from eventdesk.core.standing import in_fold_order
from eventdesk.services.joined.tail import CORRECTS, KeptAct
from eventdesk.services.made_by import made_by
from eventdesk.services.performer import sealed
from eventdesk.services.refolding import KeptFold, refold
from eventdesk.services.rights_alone import NOT_ALLOWED
from eventdesk.storage.database import Database
from eventdesk.storage.transactions import Writing


def as_it_happened(act: str) -> str:
    """The id under which an act is recorded that the server had refused before."""
    return str(uuid.uuid5(uuid.UUID(act), AS_IT_HAPPENED))


def deliver(server: Database, act: KeptAct, tail: Mapping[int, Entry], sent_at: datetime) -> None:
    """Give the server one act, unless it has it. Committed and synced there on return.

    `tail` are the entries of everything that is to be sent, by the numbers they have here;
    `sent_at` is by the server's clock.

    What the server does not let this desk do is recorded as refused, so that what follows it is
    not kept waiting.

    Raises:
        EnvironmentFailure: as the server fails. Delivered again it is one act.
    """
    try:
        _deliver(server, act, tail, sent_at)
    except EnvironmentFailure as failure:
        if failure.code != NOT_ALLOWED:
            raise
        _deliver(server, act, tail, sent_at, is_allowed=False)


def _deliver(
    server: Database,
    act: KeptAct,
    tail: Mapping[int, Entry],
    sent_at: datetime,
    *,
    is_allowed: bool = True,
) -> None:
    with server.writing() as writing:
        known = writing.log.of_act(act.act)
        is_known = bool(known)
        if is_known:
            if act.is_refused or not is_refusal_of_server(known[0]):
                return
            # The answer got lost, and the desk went by what it knew: somebody walked in.
            twin = as_it_happened(act.act)
            if writing.log.of_act(twin, most=1):
                return
        drafts: Sequence[Draft] = _there(writing, act, tail)
        if is_allowed:
            drafts = _judged(writing, act, drafts, {one.act for one in tail.values()})
        else:
            facts: dict[str, Json] = {ALONE: True, SEEN: act.seen, COPY: act.copy}
            refusal = Refusal(reason="not_for_this_desk", facts=facts)
            drafts = [refusal.draft(drafts[-1].action, drafts[-1].subject)]
        drafts = [_sent(one, sent_at) for one in drafts]
        stamp = act.stamp
        if is_known:
            drafts = [replace(one, facts={**one.facts, AS_IT_HAPPENED: act.act}) for one in drafts]
            stamp = replace(stamp, act=as_it_happened(act.act))
        entries = writing.append(stamp, [sealed(one) for one in drafts])
        refold(writing, entries, KeptFold())


def is_refusal_of_server(entry: Entry) -> bool:
    """Whether the server refused an act when it was made, and not when it was delivered."""
    return entry.action is Action.ACT_REFUSED and SENT_AT not in entry.facts


def _sent(draft: Draft, sent_at: datetime) -> Draft:
    return replace(draft, facts={**draft.facts, SENT_AT: instant_text(sent_at)})


def _there(writing: Writing, act: KeptAct, tail: Mapping[int, Entry]) -> list[Draft]:
    """The act's drafts, with what it says of other entries said by their numbers there."""
    numbers: dict[tuple[str, int], int] = {}
    if any(CORRECTS in one.facts for one in act.entries):
        for other in {one.act for one in tail.values()}:
            numbers |= {(one.act, one.part): one.sequence for one in writing.log.of_act(other)}
    return [_undoing_there(writing, one) for one in act.drafts(numbers, tail)]


def _undoing_there(writing: Writing, draft: Draft) -> Draft:
    """An undo names the act as the server has it."""
    if draft.undoes is None:
        return draft
    twin = as_it_happened(draft.undoes)
    is_twin = bool(writing.log.of_act(twin, most=1))
    return replace(draft, undoes=twin) if is_twin else draft


def _judged(
    writing: Writing, act: KeptAct, drafts: Sequence[Draft], own: Collection[str]
) -> Sequence[Draft]:
    """The act as it is to be recorded, now that it is known what the others did meanwhile."""
    if act.is_refused:
        return drafts
    refusal = _overtaken(writing, act, own)
    if refusal is not None:
        wish = drafts[-1]
        return [refusal.draft(wish.action, wish.subject)]
    answers = {one.subject: one.facts["rsvp"] for one in drafts if "rsvp" in one.facts}
    return [_as_it_was(writing, act, _numbered(writing, one), answers) for one in drafts]


def _overtaken(writing: Writing, act: KeptAct, own: Collection[str]) -> Refusal | None:
    mine = {one for entry in act.entries for one in _steered_by(writing, entry)}
    if not mine:
        return None
    since = writing.log.after(act.seen)
    other = in_the_way(mine, since, act.copy, writing.log.undone(), own)
    if other is None:
        return None
    facts: dict[str, Json] = {
        ALONE: True,
        SEEN: act.seen,
        COPY: act.copy,
        "did": other.action.value,
        "item": _named(writing, other),
        "by": other.act,
        **made_by(other),
    }
    return Refusal(reason="overtaken", facts=facts)


def _steered_by(writing: Writing, entry: Entry) -> set[Group]:
    """What an entry steers; of an undo, what the act did that it takes back."""
    if entry.undoes is None:
        group = steered(entry.action, entry.subject)
        return set() if group is None else {group}
    undone = writing.log.of_act(entry.undoes)
    groups = (steered(one.action, one.subject) for one in undone)
    return {group for group in groups if group is not None}


def _named(writing: Writing, entry: Entry) -> str:
    """How a sentence calls what an entry is about."""
    group = group_of(entry.action, entry.subject)
    if group is not None and group.kind is Kind.QUESTION:
        question = writing.questions.get(group.subject)
        return said("A question") if question is None else said("Question {0}", question.number)
    item = writing.running_order.read().item(entry.subject or "")
    return said("The running item") if item is None else item.title


def _numbered(writing: Writing, draft: Draft) -> Draft:
    """A question gets the next number: another desk may have given away the one it had."""
    if draft.action is not Action.QUESTION_RECORDED:
        return draft
    number = writing.log.count_of(Action.QUESTION_RECORDED) + 1
    return replace(draft, facts={**draft.facts, "number": number})


def _as_it_was(
    writing: Writing, act: KeptAct, draft: Draft, answers: Mapping[str | None, Json]
) -> Draft:
    """What happened to somebody, with the rules that it breaks as things now stand.

    `answers` has the RSVP of whoever was asked anew within the same act.
    """
    if draft.undoes is not None:
        return _breaking(draft, _broken_by_undo(writing, draft.undoes))
    group = group_of(draft.action, draft.subject)
    if group is None or group.kind is not Kind.DELEGATE:
        return draft
    delegate = writing.delegates.get(group.subject)
    if delegate is None or flag(draft.facts, "override"):
        return draft
    history = in_fold_order(writing.log.of_group(group), writing.log.undone())
    comes = _as_entry(act, draft, writing.head().sequence + 1)
    return _breaking(draft, rules_broken(delegate, history, comes, answers))


def _broken_by_undo(writing: Writing, act: str) -> tuple[str, ...]:
    """What others did about the same people that does not stand without the act that is undone."""
    undone = writing.log.undone()
    groups = {group_of(one.action, one.subject) for one in writing.log.of_act(act)}
    found: dict[str, None] = {}
    for group in groups:
        if group is not None and group.kind is Kind.DELEGATE:
            history = in_fold_order(writing.log.of_group(group), undone)
            found |= dict.fromkeys(broken_without(group.subject, history, act))
    return tuple(found)


def _breaking(draft: Draft, stands: Sequence[str]) -> Draft:
    if not stands:
        return draft
    broke: dict[str, Json] = {"forced": True, "broke": stands[0]}
    if stands[1:]:
        broke["also_broke"] = list(stands[1:])
    return replace(draft, facts={**draft.facts, **broke})


def _as_entry(act: KeptAct, draft: Draft, sequence: int) -> Entry:
    """A draft at the place that it is going to have."""
    stamp = act.stamp
    return replace(
        act.entries[0],
        sequence=sequence,
        happened_at=draft.happened_at or stamp.happened_at,
        action=draft.action,
        subject=draft.subject,
        facts=draft.facts,
        personal=draft.personal,
    )
