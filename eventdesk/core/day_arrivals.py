"""Who comes when on a rehearsed day: a few before the doors open, most just before the first talk.

Everybody who is expected arrives. As on any morning an alert must be read, a badge is held out
twice, somebody who declined stands there after all, and the wrong one of two names is admitted and
taken back. Some go at lunch, and most of them come back.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from msgspec import Struct

from eventdesk.core.day_steps import CheckIn, Leave, Step, Undo
from eventdesk.core.delegates import NOT_COMING_RSVPS, Attendance, Delegate, Presence

_CURVE = ((0.03, -40), (0.20, -20), (0.78, 0), (0.88, 30), (0.94, 70), (1.0, 165))
"""Share of the arrivals up to each minute, counted from the first talk."""
_FIRST_COME = -48
_LATEST = 165
_LATE_GAP = 10
"""Minutes in which nobody comes, between the late and the very late."""
_READING_AN_ALERT = timedelta(seconds=12)
_TAKING_BACK = timedelta(seconds=9)
_SHARE_LEAVING = 0.08
_ENOUGH_TO_LEAVE = 3
_AFTER_BEGUN = timedelta(minutes=20)


class Hours(Struct, frozen=True, kw_only=True):
    """The instants that arrivals go by."""

    first_talk: datetime
    pause_starts: datetime
    pause_ends: datetime
    ends: datetime
    begun: datetime | None = None
    """The newest instant at which anything happened before; nobody arrives earlier."""


class Arrival(Struct, frozen=True, kw_only=True):
    """One delegate, and when they stand at the desk."""

    delegate: Delegate
    at: datetime


def plan_arrivals(
    delegates: Sequence[Delegate], speakers: frozenset[str], hours: Hours, chance: Random
) -> list[Arrival]:
    """Everybody who is expected, in the order in which they come; speakers come early."""
    expected = [one for one in by_name(delegates) if one.attendance is Attendance.EXPECTED]
    chance.shuffle(expected)
    expected.sort(key=lambda one: one.full_name not in speakers)
    instants = sorted(_instants(len(expected), hours, chance))
    return [
        Arrival(delegate=delegate, at=at) for delegate, at in zip(expected, instants, strict=True)
    ]


def by_name(delegates: Sequence[Delegate]) -> list[Delegate]:
    """Delegates in an order that does not hang on their ids, which differ from copy to copy."""
    return sorted(delegates, key=lambda d: (d.particulars.family_name, d.full_name, d.email, d.id))


def arrival_steps(arrivals: Sequence[Arrival]) -> list[Step]:
    """Everybody's check-in, with the alerts, the slip of a name and the badge shown twice."""
    steps: list[Step] = []
    for arrival in arrivals:
        steps += _check_ins(arrival.delegate, arrival.at)
    if arrivals:
        twice = arrivals[len(arrivals) // 3]
        at = twice.at + timedelta(seconds=40)
        steps.append(
            CheckIn(
                key="badge shown twice",
                at=at,
                delegate_id=twice.delegate.id,
                acknowledged=True,
                refused=True,
            )
        )
    return [*steps, *_wrong_name(arrivals)]


def refusal_steps(delegates: Sequence[Delegate], hours: Hours) -> list[Step]:
    """Two who are not coming and stand there after all."""
    absent = [
        one
        for one in by_name(delegates)
        if one.rsvp in NOT_COMING_RSVPS
        and one.presence is Presence.NEVER
        and one.replaced_by is None
    ]
    first = _not_before(hours.first_talk - timedelta(minutes=9), hours)
    return [
        CheckIn(
            key=f"not coming {one.id}",
            at=first + place * timedelta(minutes=13),
            delegate_id=one.id,
            acknowledged=True,
            refused=True,
        )
        for place, one in enumerate(absent[:2])
    ]


def pause_steps(
    delegates: Sequence[Delegate], arrivals: Sequence[Arrival], hours: Hours, chance: Random
) -> list[Step]:
    """Those who leave at lunch, and those of them who come back before it is over."""
    inside = [one for one in by_name(delegates) if one.presence is Presence.IN]
    soon = hours.pause_starts - timedelta(minutes=2)
    inside += [one.delegate for one in arrivals[len(arrivals) // 3 + 1 :] if one.at < soon]
    number = max(round(len(inside) * _SHARE_LEAVING), int(len(inside) >= _ENOUGH_TO_LEAVE))
    leaving = chance.sample(inside, number)
    lasts = hours.pause_ends - hours.pause_starts
    steps: list[Step] = []
    for place, delegate in enumerate(leaving):
        went = hours.pause_starts + chance.uniform(0, 0.3) * lasts
        key = f"left {delegate.id}"
        steps.append(Leave(key=key, at=went, delegate_id=delegate.id))
        if place % 3 != 2:  # noqa: PLR2004 - two of three come back
            back = hours.pause_starts + chance.uniform(0.7, 1) * lasts
            steps.append(
                CheckIn(
                    key=f"back {delegate.id}",
                    at=back,
                    delegate_id=delegate.id,
                    acknowledged=bool(delegate.particulars.alert),
                    again=True,
                )
            )
    return steps


def _instants(number: int, hours: Hours, chance: Random) -> list[datetime]:
    lasts = hours.ends - hours.first_talk
    late = max(0.0, min(1.0, lasts / timedelta(minutes=_LATEST)))
    instants: list[datetime] = []
    since = _FIRST_COME
    for share, until in _CURVE:
        for _ in range(round(number * share) - len(instants)):
            minutes = chance.uniform(since, until)
            after = timedelta(minutes=minutes if minutes < 0 else minutes * late)
            instants.append(_not_before(hours.first_talk + after, hours, chance))
        since = until + (_LATE_GAP if until == _CURVE[-2][1] else 0)
    return instants


def _not_before(at: datetime, hours: Hours, chance: Random | None = None) -> datetime:
    """An instant that lies after whatever has happened before; whoever is overdue comes soon."""
    at = at.replace(microsecond=0)
    if hours.begun is None or at > hours.begun:
        return at
    soon = timedelta(seconds=30)
    return hours.begun + (soon if chance is None else chance.random() * _AFTER_BEGUN)


def _check_ins(delegate: Delegate, at: datetime) -> list[Step]:
    key = f"arrived {delegate.id}"
    if not delegate.particulars.alert:
        return [CheckIn(key=key, at=at, delegate_id=delegate.id)]
    return [
        CheckIn(key=f"alert {delegate.id}", at=at, delegate_id=delegate.id, refused=True),
        CheckIn(key=key, at=at + _READING_AN_ALERT, delegate_id=delegate.id, acknowledged=True),
    ]


def _wrong_name(arrivals: Sequence[Arrival]) -> list[Step]:
    """Somebody is admitted who is not there yet, for one of the same name if there is one."""
    pair = _namesakes(arrivals)
    if pair is None:
        return []
    came, meant = pair
    key = "wrong name"
    at = came.at - _TAKING_BACK - _READING_AN_ALERT
    wrong = CheckIn(key=key, at=at, delegate_id=meant.delegate.id, acknowledged=True)
    return [wrong, Undo(key="wrong name undone", at=at + _TAKING_BACK, of=key)]


def _namesakes(arrivals: Sequence[Arrival]) -> tuple[Arrival, Arrival] | None:
    """Two arrivals well apart, the earlier first: two of one name, else any two."""
    first: dict[str, Arrival] = {}
    for arrival in arrivals:
        name = arrival.delegate.full_name
        earlier = first.setdefault(name, arrival)
        if arrival.at - earlier.at > _READING_AN_ALERT:
            return earlier, arrival
    if arrivals and arrivals[-1].at - arrivals[0].at > _READING_AN_ALERT:
        return arrivals[0], arrivals[-1]
    return None
