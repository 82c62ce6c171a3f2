"""Editing the plan of the day: items put in, changed, moved, passed over and taken back."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.json_values import Json, instant_text, optional_instant_text
from eventdesk.core.running_order.order import Item, RunningOrder
from eventdesk.core.running_order.plan_edits import (
    end_before,
    with_edited,
    with_moved,
)
from eventdesk.core.running_order.rules import objection
from eventdesk.core.running_order.seen import Seen
from eventdesk.services.performer import Decision
from eventdesk.services.running_order.acts_on_order import (
    ActsOnOrder,
    RunningOrderResult,
    item_named,
    reason_given,
)
from eventdesk.services.running_order.plan_places import (
    NEW_ITEM,
    place_of_move,
    place_of_new,
    plan_with_new,
)
from eventdesk.services.running_order.plan_values import (
    in_facts,
    refuse_odd_length,
    tidied,
    value_of,
    with_values,
)
from eventdesk.services.running_order.who_did import overtaken_edit
from eventdesk.storage.transactions import Writing


class Plan(ActsOnOrder):
    """The plan of one event on its day; each act returns when it is on disk.

    Items are named by id, position or whole title. What an edit pushes gets entries of its own in
    the same act, so that the log tells every minute that moved. The original plan is kept.
    """

    def insert(
        self,
        values: Mapping[str, object],
        *,
        after: str | None = None,
        reason: str = "",
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Put a new item in: after another ("" for the very first), else by its start, else next.

        `values` are those that `plan_values.tidied` knows; a title is needed. An item that is not
        fixed begins at the earliest when the one before it ends.

        Raises:
            InputError: for a value that cannot be.
        """
        given = tidied({"title": "", **values})

        def decide(writing: Writing, now: datetime) -> Decision:
            order = writing.running_order.read()
            place = place_of_new(order, after, given.get("start"))
            if place is None:
                return _refused(Action.ITEM_INSERTED, None, "no_such_item")
            item_id = str(uuid.uuid4())
            plan = plan_with_new(order, item_id, given, place, now)
            item = next(one for one in plan if one.id == item_id)
            refuse_odd_length(item, given)
            facts: dict[str, Json] = {
                **{name: in_facts(name, value_of(item, name)) for name in ("title", *NEW_ITEM)},
                "start": instant_text(item.planned_start),
                "gap": item.gap_before,
                "after": place,
            }
            refusal = objection(order, Action.ITEM_INSERTED, None, facts)
            drafts = [
                Draft(
                    action=Action.ITEM_INSERTED,
                    subject=item_id,
                    facts=facts,
                    personal=reason_given(reason),
                ),
                *_speakers(item),
                *_pushed(order, plan, item_id),
            ]
            return Decision(wish=Action.ITEM_INSERTED, drafts=drafts, refusal=refusal)

        return self.perform(decide, act=act, at=at)

    def edit(
        self,
        item: str,
        changes: Mapping[str, object],
        *,
        was: Item | None = None,
        reason: str = "",
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Set values of an item, as `plan_values.tidied` knows them; what differs is written.

        `was` is the item as the window showed it: if another desk has set one of these values
        since, the edit is refused with who did it.

        Raises:
            InputError: for a value that cannot be.
        """
        wanted = tidied(changes)

        def decide(writing: Writing, _at: datetime) -> Decision:
            order = writing.running_order.read()
            chosen = item_named(order, item)
            if chosen is None:
                return _refused(Action.ITEM_EDITED, None, "no_such_item")
            new = {name: one for name, one in wanted.items() if value_of(chosen, name) != one}
            refusal = _against_edit(writing, order, chosen, new, was)
            if refusal is not None:
                return Decision(wish=Action.ITEM_EDITED, subject=chosen.id, refusal=refusal)
            edited = with_values(chosen, new)
            refuse_odd_length(edited, new)
            drafts = _edit_drafts(order, chosen, edited, new, reason)
            return Decision(wish=Action.ITEM_EDITED, subject=chosen.id, drafts=drafts)

        return self.perform(decide, act=act, at=at)

    def move(
        self,
        item: str,
        *,
        after: str | None = None,
        before: str | None = None,
        reason: str = "",
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Give an item that has not begun another place: after one ("" for the first) or before."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            order = writing.running_order.read()
            chosen = item_named(order, item)
            place = place_of_move(order, chosen, after, before)
            if chosen is None or place is None:
                return _refused(Action.ITEM_MOVED, chosen, "no_such_item")
            facts: dict[str, Json] = {"after": place}
            refusal = objection(order, Action.ITEM_MOVED, chosen.id, facts)
            plan = with_moved(order, chosen.id, place)
            same_place = [one.id for one in plan] == [one.id for one in order.items]
            if refusal is None and same_place and not order.is_passed_over(chosen):
                refusal = Refusal(reason="nothing_changed")
            at_last = [one.id for one in plan].index(chosen.id)
            moved = plan[at_last]
            facts |= {
                "start": instant_text(moved.planned_start),
                "gap": moved.gap_before,
                "was": {"start": instant_text(chosen.planned_start)},
            }
            if at_last + 1 < len(plan):
                facts["before"] = plan[at_last + 1].id
            drafts = [
                Draft(
                    action=Action.ITEM_MOVED,
                    subject=chosen.id,
                    facts=facts,
                    personal=reason_given(reason),
                ),
                *_pushed(order, plan, chosen.id),
            ]
            return Decision(
                wish=Action.ITEM_MOVED, subject=chosen.id, drafts=drafts, refusal=refusal
            )

        return self.perform(decide, seen=seen, act=act, at=at)

    def skip(
        self,
        item: str,
        reason: str = "",
        *,
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Pass an item over: out of the forecast until started, moved, dropped or taken back."""
        return self.perform_on(Action.ITEM_PASSED_OVER, item, reason, seen=seen, at=at, act=act)

    def restore(
        self,
        item: str,
        reason: str = "",
        *,
        seen: Seen | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> RunningOrderResult:
        """Take back a drop or a passing-over: the item stands again where it stood."""
        return self.perform_on(Action.ITEM_RESTORED, item, reason, seen=seen, at=at, act=act)


def _refused(wish: Action, item: Item | None, reason: str) -> Decision:
    subject = None if item is None else item.id
    return Decision(wish=wish, subject=subject, refusal=Refusal(reason=reason))


def _against_edit(
    writing: Writing,
    order: RunningOrder,
    item: Item,
    new: Mapping[str, object],
    was: Item | None,
) -> Refusal | None:
    if not new:
        return Refusal(reason="nothing_changed")
    if was is not None and any(value_of(was, name) != value_of(item, name) for name in new):
        return overtaken_edit(writing, order, item.id)
    facts: dict[str, Json] = {name: True for name in new if name != "speakers"}
    refusal = objection(order, Action.ITEM_EDITED, item.id, facts)
    start = new.get("start")
    if refusal is not None or not isinstance(start, datetime):
        return refusal
    earliest = end_before(order, item.id)
    if earliest is None or start >= earliest or bool(new.get("fixed", item.fixed)):
        return None
    return Refusal(
        reason="before_the_one_before",
        facts={"item": item.title, "end": optional_instant_text(earliest)},
    )


def _edit_drafts(
    order: RunningOrder, item: Item, edited: Item, new: Mapping[str, object], reason: str
) -> list[Draft]:
    """What was set, with what it was; then the speakers, then whatever is pushed."""
    plan = with_edited(order, edited)
    placed = next(one for one in plan if one.id == item.id)
    plain = [name for name in new if name != "speakers"]
    facts: dict[str, Json] = {name: in_facts(name, value_of(edited, name)) for name in plain}
    was: dict[str, Json] = {name: in_facts(name, value_of(item, name)) for name in plain}
    if placed.gap_before != item.gap_before:
        facts["gap"] = placed.gap_before
    drafts = []
    if plain:
        drafts.append(
            Draft(
                action=Action.ITEM_EDITED,
                subject=item.id,
                facts={**facts, "was": was},
                personal=reason_given(reason),
            )
        )
    if "speakers" in new:
        named = _speakers(edited, also_none=True)
        if not plain and (why := reason_given(reason)):
            named = [
                Draft(action=one.action, subject=one.subject, personal={**one.personal, **why})
                for one in named
                if one.personal is not None
            ]
        drafts += named
    return [*drafts, *_pushed(order, plan, item.id)]


def _speakers(item: Item, *, also_none: bool = False) -> list[Draft]:
    """The entry of its own that names the speakers: it can be forgotten alone.

    Who they are is said by the entries that say so; whoever keeps the name stays linked.
    """
    if not item.speakers and not also_none:
        return []
    named: list[Json] = [{"name": one.name, "delegate": None} for one in item.speakers]
    return [Draft(action=Action.ITEM_EDITED, subject=item.id, personal={"speakers": named})]


def _pushed(order: RunningOrder, plan: tuple[Item, ...], about: str) -> list[Draft]:
    """An entry for every other item whose planned start, or gap, is another now."""
    drafts = []
    for item in plan:
        was = order.item(item.id)
        if was is None or item.id == about:
            continue
        facts: dict[str, Json] = {}
        if item.planned_start != was.planned_start:
            facts["start"] = instant_text(item.planned_start)
            facts["was"] = {"start": instant_text(was.planned_start)}
        if item.gap_before != was.gap_before:
            facts["gap"] = item.gap_before
        if facts and item.moved and not was.moved:
            facts["moved"] = True
        if facts:
            facts["pushed"] = True
            drafts.append(Draft(action=Action.ITEM_EDITED, subject=item.id, facts=facts))
    return drafts
