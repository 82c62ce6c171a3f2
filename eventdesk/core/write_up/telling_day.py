"""The day in its order: what ran when, what over-ran, what was moved, dropped or held."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby

from eventdesk.core.lateness import MINUTE, minutes_late
from eventdesk.core.running_order.order import ItemKind, ItemStatus
from eventdesk.core.write_up.document import Block, Heading, Paragraph, paragraph, sentences
from eventdesk.core.write_up.facts import Stage
from eventdesk.core.write_up.item_facts import ItemFact
from eventdesk.core.write_up.item_remarks import remarks
from eventdesk.core.write_up.teller import Teller
from eventdesk.core.write_up.wording import (
    capital,
    count,
    day_in_words,
    ended,
    length,
    listed,
    number,
)

_WORTH_SAYING = 3
"""Minutes by which the day must have slipped, or caught up, before prose says so again."""
_NAMED_TO_COME = 3
_PLAIN = ("Then came {name} at {at}", "{name} followed at {at}", "Next, at {at}, came {name}")
"""How an item is told that did nothing worth telling: by turns, so that no two begin alike."""


def the_day(teller: Teller) -> list[Block]:
    """The day as prose, one paragraph from break to break."""
    facts = teller.facts
    if facts.stage is Stage.TO_COME or not facts.items:
        return []
    heading = "The day so far" if facts.stage is Stage.UNDER_WAY else "The day"
    if facts.first_day != facts.last_day:
        heading = heading.replace("day", "days", 1)
    if not facts.ran:
        said = "The log does not say what ran when, since no item was started in it."
        return [Heading(text=heading), paragraph(said)]
    told: list[Block] = [Heading(text=heading)]
    slip = _Slip()
    for day, ran in groupby(facts.ran, key=lambda one: facts.day_of(one.runs[0].started_at)):
        if facts.first_day != facts.last_day:
            told.append(Heading(text=day_in_words(day), level=3))
            slip = _Slip()
        told += _Day(teller, day, list(ran), slip).paragraphs()
    told += [paragraph(one) for one in (_not_started(teller), _to_come(teller)) if one]
    return told


class _Slip:
    """How late the day is, as far as it has been told."""

    def __init__(self) -> None:
        self._said = 0

    def words(self, late: timedelta | None) -> str:
        """What is to be said of an item's start, if anything is."""
        minutes = minutes_late(late or timedelta(0))
        if abs(minutes - self._said) < _WORTH_SAYING:
            return ""
        self._said = minutes
        return f", {lateness(late or timedelta(0))}"

    def stands_at(self, late: timedelta) -> None:
        """It has been said by itself."""
        self._said = minutes_late(late)


def lateness(late: timedelta) -> str:
    """A start against its plan: "six minutes later than planned", "on time"."""
    if not minutes_late(late):
        return "on time"
    return f"{length(late)} {'later' if late > timedelta(0) else 'earlier'} than planned"


class _Day:
    """One day of an event, told from break to break."""

    def __init__(self, teller: Teller, day: date, ran: Sequence[ItemFact], slip: _Slip) -> None:
        self._teller, self._day, self._ran, self._slip = teller, day, ran, slip
        programme = [one for one in ran if one.item.kind is not ItemKind.BREAK]
        self._first = programme[0] if programme else None
        over = teller.facts.stage is Stage.OVER or day < teller.facts.day_of(teller.facts.made_at)
        self._last = programme[-1] if programme and over else None
        self._turn = 0

    def paragraphs(self) -> list[Paragraph]:
        """The items up to the first break, then break by break."""
        told: list[list[str]] = [[]]
        pause: ItemFact | None = None
        for one in self._ran:
            if one.item.kind is ItemKind.BREAK:
                told[-1] += [self._pause_alone(pause)] if pause else []
                pause = one
                continue
            if pause is not None and self._is_opening(pause):
                told[-1].append(self._pause_alone(pause))
                pause = None
            if pause is not None:
                told.append([])
            told[-1] += self._item(one, pause)
            pause = None
        told[-1] += [self._pause_alone(pause)] if pause else []
        return [paragraph(sentences(one)) for one in told if one]

    def _is_opening(self, pause: ItemFact) -> bool:
        return pause is self._ran[0]

    def _pause_alone(self, pause: ItemFact) -> str:
        """A break that nothing followed, or that the day began with."""
        name, clock = self._teller.pause(pause.item), self._clock
        start = pause.runs[0].started_at
        if self._is_opening(pause):
            return f"The day began at {clock(start)} with {name}."
        if pause.ended_at is None:
            return f"{capital(name)} began at {clock(start)} and is going on."
        return f"{capital(name)} was from {clock(start)} to {clock(pause.ended_at)}."

    def _item(self, one: ItemFact, pause: ItemFact | None) -> list[str]:
        """An item in a sentence, and what is worth remarking of it in another."""
        after = "" if pause is None else f"After {self._pause(pause)}, "
        told = self._sentence(one, after)
        return [f"{told}.", remarks(self._teller, one, self._day)]

    def _pause(self, pause: ItemFact) -> str:
        """A break with its time, and its length where that was another than planned."""
        name = self._teller.pause(pause.item)
        start, end = pause.runs[0].started_at, pause.ended_at
        if end is None:
            return name
        said = f"{self._clock(start)} to {self._clock(end)}"
        if pause.over is not None and abs(pause.over) >= _WORTH_SAYING * MINUTE:
            said += f", {length(end - start)} instead of {number(pause.planned_minutes)}"
        return f"{name} ({said})"

    def _sentence(self, one: ItemFact, after: str) -> str:
        name, at = self._teller.item(one.item), self._clock(one.runs[0].started_at)
        if one.item.fixed:
            return f"{after}{name} {self._fixed(one, at)}"
        if one.status is ItemStatus.HELD:
            return f"{after}{name} began at {at} and is on hold"
        if one.status is ItemStatus.RUNNING:
            return f"{after}{name} has been running since {at}"
        late = self._slip.words(one.late)
        if one is self._last and one is not self._first and one.ended_at is not None:
            closing = f"closed the programme at {self._clock(one.ended_at)}"
            return f"{after}{name} began at {at}{f'{late},' if late else ''} and {closing}"
        if one is self._first:
            if one is self._last and one.ended_at is not None:
                return f"{after}{name} ran from {at} to {self._clock(one.ended_at)}{late}"
            return f"{after}{name} opened the programme at {at}{late}"
        if after or late:
            return f"{after}{name} began at {at}{late}"
        self._turn += 1
        return _PLAIN[self._turn % len(_PLAIN)].format(name=name, at=at)

    def _fixed(self, one: ItemFact, at: str) -> str:
        """The guest kept the minute, or missed it."""
        late = one.late or timedelta(0)
        self._slip.stands_at(late)
        minute = self._clock(one.planned_start)
        if not minutes_late(late):
            said = f"began on the minute, at {at}"
        else:
            side = "after" if late > timedelta(0) else "before"
            said = f"began at {at}, {length(late)} {side} its fixed time of {minute}"
        if one.minute_was_changed:
            said += f" (moved on the day to {self._clock(one.item.planned_start)})"
        return said

    def _clock(self, at: datetime) -> str:
        return self._teller.clock(at, self._day)


def _not_started(teller: Teller) -> str:
    """What was in the plan and did not run, each with its reason where somebody gave one."""
    dropped, left_out = list[str](), list[str]()
    for one in teller.facts.items:
        if one.runs or (one.is_open and teller.facts.stage is not Stage.OVER):
            continue
        why = teller.naming.free(one.reason)
        name = teller.item(one.item)
        if one.status is ItemStatus.DROPPED or one.item.passed_over:
            said = "dropped" if one.status is ItemStatus.DROPPED else "passed over"
            dropped.append(f"{name} was {said}{f': {ended(why)}' if why else '.'}")
        else:
            left_out.append(name)
    if left_out:
        dropped.append(f"{listed(left_out)} {'was' if len(left_out) == 1 else 'were'} not started.")
    return sentences(dropped)


def _to_come(teller: Teller) -> str:
    """What is next, while the day is under way."""
    facts = teller.facts
    if facts.stage is not Stage.UNDER_WAY:
        return ""
    coming = [one for one in facts.items if one.expected_start is not None]
    if not coming:
        return ""
    named = [_expected(teller, one) for one in coming[:_NAMED_TO_COME]]
    if more := len(coming) - len(named):
        named.append(count(more, "more item"))
    return f"Still to come {'is' if len(coming) == 1 else 'are'} {listed(named)}."


def _expected(teller: Teller, one: ItemFact) -> str:
    at = "" if one.expected_start is None else f" at {teller.clock(one.expected_start)}"
    break_ = one.item.kind is ItemKind.BREAK
    return f"{teller.pause(one.item) if break_ else teller.title(one.item)}{at}"
