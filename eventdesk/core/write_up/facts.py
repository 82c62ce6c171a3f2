"""What a write-up may say: made from the log's own tables, and nothing that is not in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct, field

from eventdesk.core.counts import Counts, count
from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.event import Event
from eventdesk.core.name_keys import fold
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.records.record import About
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.running_order.forecast import forecast
from eventdesk.core.running_order.order import Item, ItemKind, RunningOrder
from eventdesk.core.surnames import by_surname
from eventdesk.core.write_up.item_facts import ItemFact, item_fact

_NIGHT = timedelta(hours=4)
"""What goes on after midnight belongs to the day before, until four."""


class Stage(StrEnum):
    """Where the event itself stands, which decides between past and future."""

    TO_COME = "to_come"
    UNDER_WAY = "under_way"
    OVER = "over"


class Noted(Struct, frozen=True, kw_only=True):
    """A note of the day log."""

    at: datetime
    text: str


class Known(Struct, frozen=True, kw_only=True):
    """The tables of one moment, from which everything else is worked out."""

    about: About
    everybody: Sequence[Delegate] = ()
    """Every name, crew included."""
    order: RunningOrder = field(default_factory=RunningOrder)
    reasons: Mapping[str, str] = field(default_factory=dict)
    """Why items were dropped or passed over, by id."""
    questions: Sequence[Question] = ()
    roll_calls: Sequence[RollCall] = ()
    notes: Sequence[Noted] = ()
    operators: Sequence[str] = ()
    """Names of those who worked at the desks, who may be named in a note."""


class OrganisationFact(Struct, frozen=True, kw_only=True):
    """An organisation, and who came from it, by surname."""

    name: str
    people: tuple[Delegate, ...]


class ItemQuestions(Struct, frozen=True, kw_only=True):
    """The questions of one item, by number; None: those of no item that is known."""

    item: Item | None
    questions: tuple[Question, ...]


class RollFact(Struct, frozen=True, kw_only=True):
    """A calling of the roll. `found_safe` are heads; None where a later call counts anew."""

    call: RollCall
    found_safe: int | None


class DayFacts(Struct, frozen=True, kw_only=True):
    """All of it."""

    event: Event
    made_at: datetime
    stage: Stage
    first_day: date
    last_day: date
    counts: Counts
    organisations: tuple[OrganisationFact, ...]
    """Of those who came, by name."""
    without_organisation: int
    """How many came who gave none."""
    items: tuple[ItemFact, ...]
    """In the order of the current plan."""
    behind: timedelta
    """How far the day is behind the plan now; below nothing when ahead."""
    questions: tuple[ItemQuestions, ...]
    outcomes: Mapping[Outcome, int]
    merged: Mapping[str, tuple[Question, ...]]
    """The questions that another one stands for, by its id."""
    follow_ups: tuple[Question, ...]
    """The soonest first, those without a day last."""
    roll_calls: tuple[RollFact, ...]
    notes: tuple[Noted, ...]

    @property
    def ran(self) -> tuple[ItemFact, ...]:
        """What was started, in the order in which it was."""
        started = [one for one in self.items if one.started_at is not None]
        return tuple(sorted(started, key=lambda one: one.started_at or self.made_at))

    @property
    def programme(self) -> tuple[ItemFact, ...]:
        """What was started and is no break."""
        return tuple(one for one in self.ran if one.item.kind is not ItemKind.BREAK)

    @property
    def ended_at(self) -> datetime | None:
        """When the last item ended that has run; None while one runs, or where none has."""
        ends = [one.ended_at for one in self.ran]
        return max((at for at in ends if at), default=None) if all(ends) else None

    @property
    def questions_count(self) -> int:
        """All that were written down."""
        return sum(self.outcomes.values())

    def day_of(self, at: datetime) -> date:
        """The day that an instant belongs to; the small hours belong to the evening before."""
        return day_of(self.event, at)


def day_of(event: Event, at: datetime) -> date:
    """The day of an event that an instant belongs to."""
    return (event.local(at).replace(tzinfo=None) - _NIGHT).date()


def facts_of(known: Known) -> DayFacts:
    """Work out what the tables say."""
    event, made_at = known.about.event, known.about.made_at
    put = Counter(one.item_id for one in known.questions if one.put_at is not None)
    seen = forecast(known.order, made_at)
    items = tuple(
        item_fact(one, known.reasons.get(one.item.id, ""), put[one.item.id]) for one in seen.items
    )
    came = [one for one in known.everybody if one.presence is not Presence.NEVER and not one.crew]
    days = [day_of(event, one.item.planned_start) for one in items] or [event.date]
    organisations = _organisations(came)
    counts = count(known.everybody)
    return DayFacts(
        event=event,
        made_at=made_at,
        stage=_stage(known, items, counts, max(days)),
        first_day=min(days),
        last_day=max(days),
        counts=counts,
        organisations=organisations,
        without_organisation=len(came) - sum(len(one.people) for one in organisations),
        items=items,
        behind=seen.behind,
        questions=_by_item(known),
        outcomes=Counter(one.outcome for one in known.questions),
        merged=_merged(known.questions),
        follow_ups=_follow_ups(known.questions),
        roll_calls=_roll_calls(known),
        notes=tuple(sorted(known.notes, key=lambda one: one.at)),
    )


def _stage(known: Known, items: Iterable[ItemFact], counts: Counts, last: date) -> Stage:
    begun = bool(known.order.runs or counts.came)
    today = day_of(known.about.event, known.about.made_at)
    if known.order.day_ended_at is not None or today > last:
        return Stage.OVER
    if begun and known.order.runs and not any(one.is_open for one in items):
        return Stage.OVER
    return Stage.UNDER_WAY if begun else Stage.TO_COME


def _organisations(came: Iterable[Delegate]) -> tuple[OrganisationFact, ...]:
    """One for each that people mean, however its name is spaced; named as most of them write it."""
    people: dict[str, list[Delegate]] = {}
    for one in came:
        if name := one.organisation.strip():
            people.setdefault(fold(name), []).append(one)
    found = [
        OrganisationFact(
            name=Counter(one.organisation.strip() for one in of_it).most_common(1)[0][0],
            people=tuple(by_surname(of_it)),
        )
        for of_it in people.values()
    ]
    return tuple(sorted(found, key=lambda one: (fold(one.name), one.name)))


def _by_item(known: Known) -> tuple[ItemQuestions, ...]:
    """Questions under their items; one that was merged is told with the one that it went into."""
    found: dict[str | None, list[Question]] = {}
    titles = {item.id: item for item in known.order.items}
    ids = {one.id for one in known.questions}
    for one in sorted(known.questions, key=lambda one: one.number):
        if one.outcome is Outcome.MERGED and one.merged_into in ids:
            continue
        found.setdefault(one.item_id if one.item_id in titles else None, []).append(one)
    of_items = [
        ItemQuestions(item=item, questions=tuple(found[item.id]))
        for item in known.order.items
        if item.id in found
    ]
    rest = [ItemQuestions(item=None, questions=tuple(found[None]))] if None in found else []
    return (*of_items, *rest)


def _merged(questions: Sequence[Question]) -> Mapping[str, tuple[Question, ...]]:
    by_id = {one.id: one for one in questions}
    found: dict[str, tuple[Question, ...]] = {}
    for one in sorted(questions, key=lambda one: one.number):
        stands_for, seen = one, {one.id}
        while stands_for.outcome is Outcome.MERGED and stands_for.merged_into in by_id:
            stands_for = by_id[stands_for.merged_into]
            if stands_for.id in seen:
                break
            seen.add(stands_for.id)
        if stands_for is not one:
            found[stands_for.id] = (*found.get(stands_for.id, ()), one)
    return found


def _follow_ups(questions: Iterable[Question]) -> tuple[Question, ...]:
    kept = [one for one in questions if one.outcome is Outcome.TO_FOLLOW_UP]
    return tuple(sorted(kept, key=lambda one: (one.follow_up_by or date.max, one.number)))


def _roll_calls(known: Known) -> tuple[RollFact, ...]:
    found = Counter[str]()
    for one in known.everybody:
        if one.safe_roll is not None:
            found[one.safe_roll] += one.safe_heads
    newest = known.roll_calls[-1].id if known.roll_calls else None
    return tuple(
        RollFact(call=one, found_safe=found[one.id] if one.id == newest else None)
        for one in known.roll_calls
    )
