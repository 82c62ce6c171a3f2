"""The rows of the running order in words, from one forecast."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute, lateness_in_words, minutes_late
from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.gained import (
    minutes_taken,
    minutes_taking,
    taken_in_words,
    taking_in_words,
)
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.pill import PillView

"""An instant as a time of day at the event: "09:04"."""

NO_REASONS: Mapping[str, str] = MappingProxyType({})
ON_STAGE = (ItemStatus.RUNNING, ItemStatus.HELD)


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


class ItemRow(Struct, frozen=True, kw_only=True):
    """One item as it stands in the table. Times are times of day at the event, or empty.

    `plan` is the plan of the day, `original` the one that was sent out; empty for an item that came
    later. `state` are quiet words where no pill is shown: what it took, and lateness where that
    changes, or how it went. `beside` are quiet words to the left of a pill.
    """

    id: str
    title: str
    status: ItemStatus
    fixed: bool
    ready: bool
    plan: str
    forecast: str
    actual: str
    length: str
    start_by: str
    start_by_missed: bool
    in_conflict: bool
    state: str
    pill: PillView | None
    old_length: str = ""
    """The length that a plan which is only shown would change, without its unit."""
    original: str = ""
    beside: str = ""
    reason: str = ""
    """Why it was dropped or passed over."""

    @property
    def is_replanned(self) -> bool:
        """Whether the plan of the day has another start for it than the one that was sent out."""
        return self.original != self.plan

    @property
    def is_on_stage(self) -> bool:
        """Whether it is the item of now, held or not."""
        return self.status in ON_STAGE

    @property
    def is_past(self) -> bool:
        """Whether nothing of it is to come."""
        return not self.is_on_stage and self.status is not ItemStatus.PLANNED

    def spoken(self) -> str:
        """The row as one sentence, for screen readers."""
        missed = _tr("cannot be met") if self.start_by_missed else ""
        parts = (
            self.title,
            status_word(self.status),
            _tr("fixed") if self.fixed else "",
            _tr("ready") if self.ready else "",
            _tr("originally {0}").format(self.original)
            if self.original and self.is_replanned
            else "",
            _tr("planned {0}").format(self.plan),
            _tr("expected {0}").format(self.forecast) if self.forecast else "",
            _tr("actual {0}").format(self.actual) if self.actual else "",
            _tr("{0}, was {1}").format(self.length, self.old_length)
            if self.old_length
            else self.length,
            _tr("start by {0}").format(self.start_by) if self.start_by else "",
            missed,
            self.pill.word if self.pill else self.state,
            self.beside,
            self.reason,
        )
        return ", ".join(dict.fromkeys(part for part in parts if part))


def status_word(status: ItemStatus) -> str:
    """What has become of an item, in one or two words."""
    return {
        ItemStatus.PLANNED: _tr("To come"),
        ItemStatus.RUNNING: _tr("Running"),
        ItemStatus.HELD: _tr("On hold"),
        ItemStatus.OVER: _tr("Over"),
        ItemStatus.PASSED_OVER: _tr("Passed over"),
        ItemStatus.DROPPED: _tr("Dropped"),
    }[status]


def rows_of(
    forecast: Forecast,
    ready: frozenset[str],
    minute: Minute,
    reasons: Mapping[str, str] = NO_REASONS,
) -> tuple[ItemRow, ...]:
    """Every item of the day; `ready` are the ids of fixed items that have been ticked.

    `reasons` say by id why items were dropped or passed over.
    """
    return tuple(
        row_of(
            forecast,
            place,
            minute,
            ready=each.item.id in ready,
            before=lateness_before(forecast, place),
            reason=reasons.get(each.item.id, ""),
        )
        for place, each in enumerate(forecast.items)
    )


def lateness_before(forecast: Forecast, place: int) -> int | None:
    """The minutes late that the rows above a place last said or meant.

    None when it was said in other words, so that the next row says it again if it is late.
    """
    for each in reversed(forecast.items[:place]):
        if each.status in ON_STAGE:
            return forecast.behind_minutes
        late = _late(each)
        if late is not None:
            minutes = minutes_late(late)
            return None if minutes and _says_otherwise(each) else minutes
    return 0


def row_of(
    forecast: Forecast,
    place: int,
    minute: Minute,
    *,
    ready: bool,
    before: int | None,
    reason: str,
) -> ItemRow:
    """One row; lateness is said only where it is another than `before`, that of the rows above."""
    each = forecast.items[place]
    item = each.item
    pill = _pill(each, forecast)
    return ItemRow(
        id=item.id,
        title=item.title,
        status=each.status,
        fixed=item.fixed,
        ready=ready and each.status is ItemStatus.PLANNED,
        plan=minute(item.planned_start),
        forecast=_expected(each, minute),
        actual=_actual(each, minute),
        length=_tr("{0} min").format(item.minutes),
        start_by="" if each.start_by is None else minute(each.start_by),
        start_by_missed=_start_by_missed(each),
        in_conflict=bool(each.conflict_minutes),
        state="" if pill is not None else _state(each, before),
        pill=pill,
        original="" if item.original_start is None else minute(item.original_start),
        beside=spoken(taking_in_words(minutes_taking(each) or 0)),
        reason=reason,
    )


def expected_start(each: ItemForecast) -> datetime | None:
    """When an item to come is shown to start: a fixed one in conflict with its seconds rounded up.

    So that the minute shown and the minutes "too late" always add up.
    """
    if each.conflict_minutes:
        return each.item.planned_start + timedelta(minutes=each.conflict_minutes)
    return each.expected_start


def _expected(each: ItemForecast, minute: Minute) -> str:
    start = expected_start(each) if each.status is ItemStatus.PLANNED else None
    return "" if start is None else minute(start)


def _actual(each: ItemForecast, minute: Minute) -> str:
    if each.actual_start is None:
        return ""
    if each.actual_end is None:
        return f"{minute(each.actual_start)} –"
    return f"{minute(each.actual_start)} – {minute(each.actual_end)}"


def _start_by_missed(each: ItemForecast) -> bool:
    """Whether the item is expected a whole minute or more after its start by."""
    if each.start_by is None or each.expected_start is None:
        return False
    return each.expected_start >= each.start_by + timedelta(minutes=1)


def _pill(each: ItemForecast, forecast: Forecast) -> PillView | None:
    if each.status is ItemStatus.HELD:
        return PillView(state=State.WARN, icon="pause", word=_tr("On hold"))
    if each.status is ItemStatus.RUNNING:
        behind = forecast.behind_minutes > 0
        word = spoken(forecast.lateness) if forecast.behind_minutes else _tr("On time")
        state, icon = (State.WARN, "clock") if behind else (State.OK, "tick")
        return PillView(state=state, icon=icon, word=word)
    if each.status is ItemStatus.PASSED_OVER:
        return PillView(state=State.NEUTRAL, icon="arrow-right", word=_tr("Passed over"))
    if each.status is ItemStatus.DROPPED:
        return PillView(state=State.NEUTRAL, icon="cross", word=_tr("Dropped"))
    if each.slack is not None:
        return _pill_of_fixed(each)
    return None


def _pill_of_fixed(each: ItemForecast) -> PillView:
    if each.conflict_minutes:
        word = _tr("{0} min too late").format(each.conflict_minutes)
        return PillView(state=State.STOP, icon="triangle", word=word)
    if each.tight:
        word = _tr("{0} min into the line-up").format(each.line_up_deficit_minutes)
        return PillView(state=State.WARN, icon="triangle", word=word)
    slack = each.slack_minutes
    word = _tr("{0} min of slack").format(slack) if slack else _tr("No slack")
    return PillView(state=State.OK, icon="tick", word=word)


def _state(each: ItemForecast, before: int | None) -> str:
    late = _late(each)
    if late is None:
        return ""
    said = "" if minutes_late(late) == before else spoken(lateness_in_words(late))
    if each.status is ItemStatus.OVER:
        if each.punctuality is not None:
            return spoken(each.punctuality)
        taken = spoken(taken_in_words(minutes_taken(each) or 0))
        return ", ".join(part for part in (taken, said) if part)
    return "" if each.item.fixed else said


def _late(each: ItemForecast) -> timedelta | None:
    """How late an item ended, or will start; None of one that says nothing about it."""
    if each.status is ItemStatus.OVER and each.actual_end is not None:
        return each.actual_end - each.item.original_end
    if each.status is ItemStatus.PLANNED and each.expected_start is not None:
        return each.expected_start - each.item.measured_start
    return None


def _says_otherwise(each: ItemForecast) -> bool:
    """Whether its lateness stands in other words: how a fixed item went, or the slack it has."""
    return each.item.fixed if each.status is ItemStatus.PLANNED else each.punctuality is not None
