"""Times that were written by hand during an outage, judged when they are typed in afterwards.

They are held against the day as it stood then, and take their place there: whatever order a sheet
is typed in, the same day comes of it. What happened and is recorded stands: no time from paper
makes it void. Where paper and record cannot both be right, that is asked, or refused with what is
there already.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import FROM_PAPER, Draft, Entry, Refusal
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.running_order.folding.fold import (
    RunningOrderFold,
    fold_running_order,
    orders_before,
)
from eventdesk.core.running_order.order import Item, Run, RunningOrder
from eventdesk.core.running_order.rules import objection
from eventdesk.core.standing import in_fold_order

_HERE = "from paper"
"""The act of entries that are only considered."""
_MINUTE = timedelta(minutes=1)
DISAGREES = "paper_disagrees"


class TimesOnPaper(Struct, frozen=True, kw_only=True):
    """What the sheet says of one item: when it began and ended, each an aware instant or None."""

    item_id: str
    began: datetime | None = None
    ended: datetime | None = None


class Judged(Struct, frozen=True, kw_only=True):
    """The entries that times from paper become, or what stands against them."""

    drafts: tuple[Draft, ...] = ()
    refusal: Refusal | None = None


def judge_paper_times(
    standing: Sequence[Entry], times: TimesOnPaper, now: datetime, *, confirmed: bool
) -> Judged:
    """Judge a row of the sheet against the standing entries of the day, given in fold order.

    `confirmed` answers what would otherwise be asked: that an item was held once more, or that it
    ended earlier than the sheet has it. What then breaks a rule is recorded with force.
    """
    before = fold_running_order(standing)
    item = before.order.item(times.item_id)
    if item is None:
        return Judged(refusal=Refusal(reason="no_such_item"))
    refusal = _impossible(times, now)
    if refusal is not None:
        return Judged(refusal=refusal)
    runs = before.order.runs_of(item.id)
    times = _to_the_second(times, before.order, runs)
    refusal = _known(item, runs, times, now, confirmed=confirmed)
    if refusal is not None:
        return Judged(refusal=refusal)
    return _Case(standing, before, item, _drafts(times, again=bool(runs))).judge(
        times, confirmed=confirmed
    )


def _impossible(times: TimesOnPaper, now: datetime) -> Refusal | None:
    given = [at for at in (times.began, times.ended) if at is not None]
    if not given:
        return Refusal(reason="no_times")
    if max(given) > now:
        return Refusal(reason="in_the_future")
    if times.began is not None and times.ended is not None and times.ended <= times.began:
        return Refusal(reason="ends_before_it_begins")
    return None


def _to_the_second(times: TimesOnPaper, order: RunningOrder, runs: Sequence[Run]) -> TimesOnPaper:
    """The same with what the record knows better: a hand writes whole minutes.

    A beginning that is recorded in that minute need not be typed again, and one in the minute in
    which another item ended was when that ended.
    """
    began = times.began
    if began is None:
        return times
    for run in runs:
        if _same(run.started_at, began):
            return replace(times, began=None, ended=times.ended or run.ended_at)
    for run in order.runs:
        if run.ended_at is not None and run.started_at <= began < run.ended_at:
            later = times.ended is None or times.ended > run.ended_at
            if _same(run.ended_at, began) and later:
                return replace(times, began=run.ended_at)
    return times


def _same(one: datetime | None, other: datetime) -> bool:
    """Whether two instants are less than a minute apart: paper knows no more."""
    return one is not None and abs(one - other) < _MINUTE


def _known(
    item: Item, runs: Sequence[Run], times: TimesOnPaper, now: datetime, *, confirmed: bool
) -> Refusal | None:
    """What the record already says of this item: the same, another time, or nothing."""
    if times.began is None:
        return _known_end(item, runs, times.ended)
    until = times.ended or times.began
    for run in runs:
        if run.started_at <= until and times.began < (run.ended_at or now):
            return Refusal(reason="recorded_already", facts=_run_facts(item, run))
    if runs and not confirmed:
        return Refusal(reason="held_before", facts=_run_facts(item, runs[-1]), asks=True)
    return None


def _known_end(item: Item, runs: Sequence[Run], ended: datetime | None) -> Refusal | None:
    if ended is None or any(_same(run.ended_at, ended) for run in runs):
        return Refusal(reason="nothing_changed")
    if not any(run.started_at < ended for run in runs):
        return Refusal(reason="no_start_known", facts={"item": item.title})
    return None


def _run_facts(item: Item, run: Run) -> dict[str, Json]:
    facts: dict[str, Json] = {"item": item.title, "began": instant_text(run.started_at)}
    if run.ended_at is not None:
        facts["ended"] = instant_text(run.ended_at)
    return facts


def _drafts(times: TimesOnPaper, *, again: bool) -> list[Draft]:
    started: dict[str, Json] = {FROM_PAPER: True, **({"continues": False} if again else {})}
    drafts = []
    for action, at, facts in (
        (Action.ITEM_STARTED, times.began, started),
        (Action.ITEM_ENDED, times.ended, {FROM_PAPER: True}),
    ):
        if at is not None:
            drafts.append(Draft(action=action, subject=times.item_id, facts=facts, happened_at=at))
    return drafts


class _Case:
    """The day with and without the times that are considered."""

    def __init__(
        self,
        standing: Sequence[Entry],
        before: RunningOrderFold,
        item: Item,
        drafts: Sequence[Draft],
    ) -> None:
        self._standing, self._before, self._item = standing, before, item
        self._drafts = drafts
        after = max((entry.sequence for entry in standing), default=0)
        self._considered = [
            _entry(draft, after + place) for place, draft in enumerate(drafts, start=1)
        ]
        self._ordered = in_fold_order([*standing, *self._considered], frozenset())
        self._after = fold_running_order(self._ordered)

    def judge(self, times: TimesOnPaper, *, confirmed: bool) -> Judged:
        refusal = self._made_void()
        if refusal is not None:
            return Judged(refusal=refusal)
        broken = self._broken_rule()
        earlier = self._ended_earlier(times)
        if earlier is not None:
            if not confirmed:
                return Judged(refusal=earlier)
            broken = broken or DISAGREES
        if broken is None:
            return Judged(drafts=tuple(self._drafts))
        said: dict[str, Json] = {"forced": True, "broke": broken}
        forced = (replace(draft, facts={**draft.facts, **said}) for draft in self._drafts)
        return Judged(drafts=tuple(forced))

    def _made_void(self) -> Refusal | None:
        """Whether something that is recorded would no longer have happened.

        An end that only came along with the start of another item says nothing by itself.
        """
        starting = {entry.act for entry in self._standing if entry.action is Action.ITEM_STARTED}
        lost = self._after.flagged - self._before.flagged
        for entry in self._standing:
            came_along = entry.action is Action.ITEM_ENDED and entry.act in starting
            if entry.sequence in lost and not (came_along and not _on_paper(entry)):
                title = self._title(entry.subject)
                facts: dict[str, Json] = {"item": title, "at": instant_text(entry.happened_at)}
                return Refusal(reason="recorded_since", facts=facts)
        if self._before.order.day_ended_at is not None and self._after.order.day_ended_at is None:
            return Refusal(reason="day_is_over")
        return None

    def _broken_rule(self) -> str | None:
        """The rule that the first of the entries would have broken at its place."""
        first = self._considered[0]
        entry, order = next(orders_before(self._ordered, lambda one: one is first))
        against = objection(order, entry.action, entry.subject, entry.facts)
        return None if against is None else against.reason

    def _ended_earlier(self, times: TimesOnPaper) -> Refusal | None:
        """What began before the item had ended by the sheet, if anything did."""
        runs = self._after.order.runs_of(self._item.id)
        if times.ended is None or any(_same(run.ended_at, times.ended) for run in runs):
            return None
        began = [run for run in runs if run.started_at < times.ended]
        # One has begun by then, and one that was still going on would have ended by the sheet.
        at = cast("datetime", began[-1].ended_at)
        other = next((run for run in self._after.order.runs if run.started_at == at), None)
        facts: dict[str, Json] = {"item": self._item.title, "at": instant_text(at)}
        if other is not None:
            facts["other"] = self._title(other.item_id)
        return Refusal(reason=DISAGREES, facts=facts, asks=True)

    def _title(self, item_id: str | None) -> str:
        item = self._before.order.item(item_id or "")
        return "The day" if item is None else item.title


def _on_paper(entry: Entry) -> bool:
    return entry.facts.get(FROM_PAPER) is True


def _entry(draft: Draft, sequence: int) -> Entry:
    """A draft as it would read in the log; a time from paper is an instant."""
    at = cast("datetime", draft.happened_at)
    return Entry(
        sequence=sequence,
        act=_HERE,
        part=0,
        happened_at=at,
        recorded_at=at,
        desk="",
        operator=None,
        action=draft.action,
        subject=draft.subject,
        facts=draft.facts,
        personal=None,
    )
