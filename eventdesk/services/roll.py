"""The evacuation roll: calling it, finding people safe, and reading who is on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import objection
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import FROM_PAPER, Draft, Refusal
from eventdesk.core.groups import Group, Kind
from eventdesk.core.json_values import Json, JsonObject, instant_text, text
from eventdesk.core.roll import calls
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import is_on_the_roll
from eventdesk.services.admission import refuse_odd_heads
from eventdesk.services.exporting.kinds import ROLL
from eventdesk.services.exporting.written import export_written
from eventdesk.services.performer import ActResult, Decide, Decision, Performer
from eventdesk.services.whom import whom, whose_line
from eventdesk.storage.transactions import Reading, Writing


class RollResult(ActResult, frozen=True, kw_only=True):
    """What became of a wish about the roll, with what it left."""

    call: RollCall | None = None
    """The roll call that is going on now."""
    delegate: Delegate | None = None


class Roll:
    """The evacuation roll of one event. Every method that acts returns when it is on disk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def call(
        self, *, drill: bool = False, at: datetime | None = None, act: str | None = None
    ) -> RollResult:
        """Call the roll. An emergency ends a drill that is going on: it waits for nobody."""
        wish = Action.ROLL_CALLED

        def decide(writing: Writing, _at: datetime) -> Decision:
            going_on = calls.current(writing.roll.calls())
            facts: dict[str, Json] = {"drill": drill, "heads": writing.delegates.heads_inside()}
            refusal = calls.objection(writing.roll.calls(), wish, facts)
            if going_on is not None and refusal is None:
                facts["ends_drill"] = True
            return Decision(wish=wish, drafts=[Draft(action=wish, facts=facts)], refusal=refusal)

        return self._perform(decide, at, act)

    def end(self, *, at: datetime | None = None, act: str | None = None) -> RollResult:
        """End the roll call that is going on; the log says how many were found safe."""
        wish = Action.ROLL_ENDED

        def decide(writing: Writing, _at: datetime) -> Decision:
            call = calls.current(writing.roll.calls())
            if call is None:
                return Decision(wish=wish, refusal=Refusal(reason="no_roll_call"))
            safe, missing = writing.delegates.found_safe(call)
            facts: dict[str, Json] = {
                "roll": call.id, "drill": call.drill, "safe": safe, "missing": missing,
            }  # fmt: skip
            return Decision(wish=wish, drafts=[Draft(action=wish, facts=facts)])

        return self._perform(decide, at, act)

    def found_safe(
        self,
        who: str,
        heads: int | None = None,
        *,
        at: datetime | None = None,
        from_paper: bool = False,
        act: str | None = None,
    ) -> RollResult:
        """Tick somebody on the roll, by id or by reference; from paper also by the short code.

        `heads` says how many of a party have been found so far, all of them where it is not said;
        `at` is the time that a warden wrote down, which may be before the roll was called here.

        Raises:
            InputError: `no_heads`, `too_many_heads`.
        """
        if heads is not None:
            refuse_odd_heads(heads)

        is_to_come = at is not None and at > self._performer.now()

        def decide(writing: Writing, _at: datetime) -> Decision:
            return _found_safe(writing, who, heads, from_paper=from_paper, is_to_come=is_to_come)

        return self._perform(decide, at, act)

    def read(self) -> RollRecord:
        """Who is on the roll now.

        Raises:
            InputError: `no_event`, before the event has details.
        """
        from eventdesk.services.exporting.moment import Moment

        with self._performer.database.reading() as reading:
            return Moment(reading, self._performer.now()).roll

    def begin_saving(self, folder: Path, minutes: int) -> ActResult:
        """Record that the roll is saved by itself from now on.

        There is one entry when it begins and none for each time it is done: a log that tells of a
        file every few minutes would hide what people did.
        """
        facts: dict[str, Json] = {"by_itself": True, "minutes": minutes}
        return self._went_out(facts, {"paths": [str(folder)]})

    def saved(self, paths: Sequence[Path]) -> ActResult:
        """Record that somebody saved the roll."""
        return self._went_out({}, {"paths": [str(path) for path in paths]})

    def printed(self, printer: str) -> ActResult:
        """Record that the roll was sent to a printer."""
        return self._went_out({"printed": True}, {"printer": printer})

    def close(self) -> None:
        """Give back the connection, where it is one of its own."""
        self._performer.database.close()

    def _went_out(self, said: JsonObject, personal: JsonObject) -> ActResult:
        def decide(writing: Writing, _at: datetime) -> Decision:
            facts: dict[str, Json] = {"kind": ROLL, **said}
            call = calls.current(writing.roll.calls())
            if call is not None:
                facts["drill"] = call.drill
            return export_written(facts, personal)

        return self._performer.perform(decide)

    def _perform(self, decide: Decide, at: datetime | None, act: str | None) -> RollResult:
        result, (call, delegate) = self._performer.perform_and_read(
            decide, _state_after, act=act, at=at
        )
        return RollResult(**result.fields(), call=call, delegate=delegate)


def _found_safe(
    writing: Writing, who: str, heads: int | None, *, from_paper: bool, is_to_come: bool
) -> Decision:
    wish = Action.DELEGATE_FOUND_SAFE
    call = calls.current(writing.roll.calls())
    if call is None:
        return Decision(wish=wish, refusal=Refusal(reason="no_roll_call"))
    delegate = whose_line(writing, who) if from_paper else whom(writing, who)
    if isinstance(delegate, Refusal):
        return Decision(wish=wish, refusal=_in_call(delegate, call))
    so_far = delegate.safe_heads if delegate.safe_roll == call.id else 0
    party = max(delegate.heads, so_far, 1)
    facts: dict[str, Json] = {
        "roll": call.id, "drill": call.drill, "heads": min(heads or party, party),
    }  # fmt: skip
    if party > 1:
        facts["of"] = party
    if from_paper:
        facts[FROM_PAPER] = True
    refusal = objection(delegate, wish, facts)
    if refusal is None and not is_on_the_roll(delegate, call):
        since = None if delegate.left_at is None else instant_text(delegate.left_at)
        refusal = Refusal(reason="left_before_roll", facts={"since": since})
    if refusal is None and is_to_come:
        refusal = Refusal(reason="in_the_future")
    if refusal is not None:
        if refusal.reason == "safe_already":
            refusal = replace(refusal, facts={**refusal.facts, **_ticked_by(writing, delegate)})
        return Decision(wish=wish, subject=delegate.id, refusal=_in_call(refusal, call))
    draft = Draft(action=wish, subject=delegate.id, facts=facts)
    return Decision(wish=wish, subject=delegate.id, drafts=[draft])


def _in_call(refusal: Refusal, call: RollCall) -> Refusal:
    """A refusal in a drill says so in the log."""
    return replace(refusal, facts={**refusal.facts, "drill": call.drill})


def _ticked_by(reading: Reading, delegate: Delegate) -> dict[str, Json]:
    """At which desk somebody was found safe, and by whom."""
    undone = reading.log.undone()
    ticks = [
        entry
        for entry in reading.log.of_group(Group(Kind.DELEGATE, delegate.id))
        if entry.action is Action.DELEGATE_FOUND_SAFE
        and entry.act not in undone
        and text(entry.facts, "roll") == delegate.safe_roll
    ]
    if not ticks:
        return {}  # the row says so and the log does not: somebody has been at it
    return {"desk": ticks[-1].desk, "operator": ticks[-1].operator}


def _state_after(reading: Reading, result: ActResult) -> tuple[RollCall | None, Delegate | None]:
    delegate = None if result.subject is None else reading.delegates.get(result.subject)
    return calls.current(reading.roll.calls()), delegate
