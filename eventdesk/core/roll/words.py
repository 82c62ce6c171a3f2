"""The roll in words, the same on screen, on paper, on a phone and in a shell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.last_seen import Seen, Sign
from eventdesk.core.roll.roll import RollLine, RollSums

Minute = Callable[[datetime], str]
"""An instant as a time of day at the event."""


def seen_words(seen: Seen | None, minute: Minute) -> str:
    """When and where somebody was seen last: "10:04 asked a question, Hall A"."""
    if seen is None:
        return ""
    at = minute(seen.at)
    where = seen.place or seen.item
    if seen.sign is Sign.CHECKED_IN:
        return f"{at} at {where}" if where else at
    said = {
        Sign.ASKED: f"{at} asked a question",
        Sign.SPOKE: f"{at} spoke",
        Sign.SPEAKING: f"speaking since {at}",
    }[seen.sign]
    return f"{said}, {where}" if where else said


def heads_words(line: RollLine) -> str:
    """How many people a name stands for, where it is not one: "3 people"."""
    if line.left_at is not None and not line.heads:
        return ""
    return "" if line.heads == 1 else f"{line.heads} people"


def safe_words(line: RollLine, minute: Minute) -> str:
    """What is known of a name in the roll call: "Safe 10:14", "2 of 3 safe 10:14", "Left 10:12"."""
    at = "" if line.safe_at is None else f" {minute(line.safe_at)}"
    if line.is_safe:
        return f"Safe{at}"
    if line.safe:
        return f"{line.safe} of {line.heads} safe{at}"
    return "" if line.left_at is None else f"Left {minute(line.left_at)}"


def call_word(call: RollCall) -> str:
    """What every page, file and entry of a roll call says first."""
    return "Drill" if call.drill else "Emergency"


def head_line(call: RollCall | None) -> str:
    """The head line of a roll on paper: nobody may take a drill for anything else."""
    if call is None:
        return "Evacuation roll"
    if call.drill:
        return "DRILL · Evacuation roll · DRILL, no emergency"
    return "EMERGENCY · Evacuation roll"


def call_words(call: RollCall | None, minute: Minute) -> str:
    """Which roll call this is and since when."""
    if call is None:
        return "No roll call is going on."
    said = "Drill, no emergency" if call.drill else "Emergency"
    return f"{said}. The roll was called at {minute(call.called_at)} at {call.called_desk}."


def sums_words(sums: RollSums, call: RollCall | None) -> str:
    """The figures: "39 inside", or "39 on the roll · 31 safe · 8 not yet seen"."""
    if call is None:
        return f"{sums.heads} inside"
    return f"{sums.heads} on the roll · {sums.safe} safe · {sums.missing} not yet seen"


def group_words(sums: RollSums, call: RollCall | None) -> str:
    """The figures of one group: "12 people", or "12 people, 3 not yet seen"."""
    people = f"{sums.heads} people" if sums.heads != 1 else "1 person"
    if call is None:
        return people
    return f"{people}, {sums.missing} not yet seen" if sums.missing else f"{people}, all safe"


def file_stem(call: RollCall | None) -> str:
    """The base name of a roll's files: whoever looks for the roll opens none of a drill."""
    return "roll-drill" if call is not None and call.drill else "roll"
