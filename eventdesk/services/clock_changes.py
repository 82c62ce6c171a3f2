"""Watching a desk's wall clock: noting that somebody has set it, and taking over its new time.

Where the event runs on a clock that was set for it (a demo, a rehearsal, `--now`), nothing is
watched.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from eventdesk.core.actions import Action
from eventdesk.core.clock import Clock
from eventdesk.core.clock_changes import NOTED_FROM, standing_correction
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.json_values import Json, instant_text
from eventdesk.services.clocks import SystemClock
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.storage.transactions import Reading, Writing


class _NotedAlready(Exception):  # noqa: N818 - nothing is wrong: another process was quicker
    """Another process of this desk has noted the change; nothing was written."""


class ClockChanges:
    """The clock of one desk as its log knows it. Belongs to the thread that acts."""

    def __init__(self, performer: Performer, clock: Clock) -> None:
        self._performer = performer
        self._clock = clock if isinstance(clock, SystemClock) else None

    def take_up(self) -> None:
        """Go on in the time that this desk has: at its start, and when another process changed it.

        A change that this process has seen and nobody has noted yet is left to `note`.
        """
        clock = self._clock
        if clock is None or clock.was_set:
            return
        with self._performer.database.reading() as reading:
            correction = self._standing(reading)
        if abs(correction - clock.correction) > NOTED_FROM:
            clock.stand_at(correction)

    def note(self) -> ActResult | None:
        """Write into the log that the wall clock was set, once for all processes of this desk.

        None where it was not, or where it has been noted. The desk's own time goes on unmoved.
        """
        clock = self._clock
        if clock is None or not clock.was_set:
            self.take_up()
            return None
        ours, wall = clock.readings()

        def decide(writing: Writing, _at: datetime) -> Decision:
            if abs((ours - wall) - self._standing(writing)) <= NOTED_FROM:
                raise _NotedAlready
            draft = Draft(action=Action.CLOCK_CHANGED, facts=_readings(ours, wall))
            return Decision(wish=Action.CLOCK_CHANGED, drafts=[draft])

        try:
            result = self._performer.perform(decide, at=ours)
        except _NotedAlready:
            result = None
        clock.stand_at(ours - wall)
        return result

    def take_over(self, *, act: str | None = None) -> ActResult:
        """Go by the wall clock again; what this desk wrote before is read in the new time too."""
        clock = self._clock
        if clock is not None and clock.was_set:
            self.note()

        def decide(writing: Writing, _at: datetime) -> Decision:
            wish = Action.CLOCK_TAKEN_OVER
            if clock is None or abs(self._standing(writing)) <= NOTED_FROM:
                return Decision(wish=wish, refusal=Refusal(reason="clock_not_set"))
            return Decision(wish=wish, drafts=[Draft(action=wish, facts=_readings(ours, wall))])

        # Its own instant is of the new time: only what came before it is shifted.
        ours, wall = clock.readings() if clock is not None else (self._performer.now(),) * 2
        result = self._performer.perform(decide, act=act, at=wall)
        if clock is not None and result.done:
            clock.stand_at(timedelta(0))
        return result

    def correction(self) -> timedelta:
        """What this desk adds to its wall clock; nothing where it goes by it."""
        if self._clock is None:
            return timedelta(0)
        with self._performer.database.reading() as reading:
            return self._standing(reading)

    def _standing(self, reading: Reading) -> timedelta:
        noted = reading.log.about_clock(self._performer.identity.desk)
        return standing_correction(noted, reading.log.undone() if noted else frozenset())


def _readings(ours: datetime, wall: datetime) -> dict[str, Json]:
    return {"ours": instant_text(ours), "wall": instant_text(wall)}
