"""The rows of the running order in words, from one forecast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from eventdesk.core.lateness import Minute, lateness_in_words, minute_down, minutes_late
from eventdesk.core.running_order.forecast import Forecast, ItemForecast
from eventdesk.core.running_order.gained import (
    minutes_taken,
    minutes_taking,
    taken_in_words,
    taking_in_words,
)
from eventdesk.core.running_order.order import ItemStatus
from eventdesk.ui.theme import State
from eventdesk.ui.widgets.pill import PillView

"""An instant as a time of day at the event: "09:04"."""

NO_REASONS: Mapping[str, str] = MappingProxyType({})
ON_STAGE = (ItemStatus.RUNNING, ItemStatus.HELD)


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
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
    lateness = _LatenessWhereItChanges()
    rows = (
        _row(each, forecast, minute, ready=each.item.id in ready, lateness=lateness)
        for each in forecast.items
    )
    return tuple(replace(row, reason=reasons[row.id]) if row.id in reasons else row for row in rows)


class RowsOfTheDay:
    """The rows of one forecast after the other; a row that would read the same is kept.

    Rows tell whole minutes, so most of them outlast many ticks.
    """

    def __init__(self, minute: Minute) -> None:
        self._minute = minute
        self._kept: dict[str, tuple[_Seen, ItemRow, int | None]] = {}

    def of(
        self,
        forecast: Forecast,
        ready: frozenset[str],
        reasons: Mapping[str, str] = NO_REASONS,
    ) -> tuple[ItemRow, ...]:
        """The same as `rows_of`."""
        lateness = _LatenessWhereItChanges()
        before, self._kept = self._kept, {}
        behind = forecast.behind_minutes
        for each in forecast.items:
            item_id = each.item.id
            is_ready, reason = item_id in ready, reasons.get(item_id, "")
            seen = (*_seen_to_the_minute(each, behind, lateness.minutes), is_ready, reason)
            kept = before.get(item_id)
            if kept is not None and kept[0] == seen:
                lateness.minutes = kept[2]
                self._kept[item_id] = kept
                continue
            row = _row(each, forecast, self._minute, ready=is_ready, lateness=lateness)
            row = replace(row, reason=reason) if reason else row
            self._kept[item_id] = (seen, row, lateness.minutes)
        return tuple(kept[1] for kept in self._kept.values())

    def forget(self) -> None:
        """The event's hours read otherwise from now on."""
        self._kept.clear()


_Seen = tuple[object, ...]


def _seen_to_the_minute(each: ItemForecast, behind: int, before: int | None) -> _Seen:
    """Everything that a row can tell of a forecast: with the same, it reads the same."""
    item, start, end, slack = each.item, each.expected_start, each.expected_end, each.slack
    return (
        item,
        each.status,
        each.runs,
        None if start is None else minute_down(start),
        None if start is None else minutes_late(start - item.measured_start),
        None if end is None else minute_down(end),
        each.start_by,
        each.fixed_end,
        None if slack is None else (each.slack_minutes, each.conflict_minutes, each.tight),
        (behind, minutes_taking(each)) if each.status in ON_STAGE else None,
        before,
    )


def rows_compared(rows: tuple[ItemRow, ...], planned: tuple[ItemRow, ...]) -> tuple[ItemRow, ...]:
    """The rows of a plan that is only shown, beside the current plan and its lengths."""
    return tuple(
        replace(
            new,
            plan=old.plan,
            old_length="" if new.length == old.length else old.length.split(" ", 1)[0],
        )
        for old, new in zip(rows, planned, strict=True)
    )


class _LatenessWhereItChanges:
    """Says a lateness only if the row before did not say, or mean, the same."""

    def __init__(self) -> None:
        self.minutes: int | None = 0
        """What the last row said or meant; None when it was late in other words."""

    def words(self, late: timedelta) -> str:
        minutes = minutes_late(late)
        changed, self.minutes = minutes != self.minutes, minutes
        return lateness_in_words(late) if changed else ""

    def told_otherwise(self, late: timedelta) -> None:
        """The row says it in other words, so that the next one says it again if it is late."""
        self.minutes = None if minutes_late(late) else 0


def _row(
    each: ItemForecast,
    forecast: Forecast,
    minute: Minute,
    *,
    ready: bool,
    lateness: _LatenessWhereItChanges,
) -> ItemRow:
    item = each.item
    pill = _pill(each, forecast)
    state = _state(each, lateness)
    if each.status in ON_STAGE:
        lateness.words(forecast.behind)
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
        state="" if pill is not None else state,
        pill=pill,
        original="" if item.original_start is None else minute(item.original_start),
        beside=taking_in_words(minutes_taking(each) or 0),
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
        word = forecast.lateness if forecast.behind_minutes else _tr("On time")
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


def _state(each: ItemForecast, lateness: _LatenessWhereItChanges) -> str:
    item = each.item
    if each.status is ItemStatus.OVER and each.actual_end is not None:
        if each.punctuality is not None:
            lateness.told_otherwise(each.actual_end - item.original_end)
            return each.punctuality
        taken = taken_in_words(minutes_taken(each) or 0)
        said = lateness.words(each.actual_end - item.original_end)
        return ", ".join(part for part in (taken, said) if part)
    if each.status is ItemStatus.PLANNED and each.expected_start is not None:
        late = each.expected_start - item.measured_start
        if item.fixed:
            lateness.told_otherwise(late)
            return ""
        return lateness.words(late)
    return ""
