"""The roll in words, the same on screen, on paper, on a phone and in a shell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.last_seen import Seen, Sign
from eventdesk.core.roll.roll import RollLine, RollSums
from eventdesk.core.said import said, said_of

Minute = Callable[[datetime], str]
"""An instant as a time of day at the event."""


def seen_words(seen: Seen | None, minute: Minute) -> str:
    """When and where somebody was seen last: "10:04 asked a question, Hall A"."""
    if seen is None:
        return ""
    at = minute(seen.at)
    where = seen.place or seen.item
    if seen.sign is Sign.CHECKED_IN:
        return said("{0} at {1}", at, where) if where else at
    told = {
        Sign.ASKED: said("{0} asked a question", at),
        Sign.SPOKE: said("{0} spoke", at),
        Sign.SPEAKING: said("speaking since {0}", at),
    }[seen.sign]
    return said("{0}, {1}", told, where) if where else told


def heads_words(line: RollLine) -> str:
    """How many people a name stands for, where it is not one: "3 people"."""
    if line.left_at is not None and not line.heads:
        return ""
    return "" if line.heads == 1 else said_of(line.heads, "{n} person", "{n} people")


def safe_words(line: RollLine, minute: Minute) -> str:
    """What is known of a name in the roll call: "Safe 10:14", "2 of 3 safe 10:14", "Left 10:12"."""
    at = "" if line.safe_at is None else f" {minute(line.safe_at)}"
    if line.is_safe:
        return said("Safe{0}", at)
    if line.safe:
        return said("{0} of {1} safe{2}", line.safe, line.heads, at)
    return "" if line.left_at is None else said("Left {0}", minute(line.left_at))


def call_word(call: RollCall) -> str:
    """What every page, file and entry of a roll call says first."""
    return said("Drill") if call.drill else said("Emergency")


def head_line(call: RollCall | None) -> str:
    """The head line of a roll on paper: nobody may take a drill for anything else."""
    if call is None:
        return said("Evacuation roll")
    if call.drill:
        return said("DRILL · Evacuation roll · DRILL, no emergency")
    return said("EMERGENCY · Evacuation roll")


def call_words(call: RollCall | None, minute: Minute) -> str:
    """Which roll call this is and since when."""
    if call is None:
        return said("No roll call is going on.")
    told = said("Drill, no emergency") if call.drill else said("Emergency")
    return said(
        "{0}. The roll was called at {1} at {2}.", told, minute(call.called_at), call.called_desk
    )


def sums_words(sums: RollSums, call: RollCall | None) -> str:
    """The figures: "39 inside", or "39 on the roll · 31 safe · 8 not yet seen"."""
    if call is None:
        return said("{0} inside", sums.heads)
    return said(
        "{0} on the roll · {1} safe · {2} not yet seen", sums.heads, sums.safe, sums.missing
    )


def group_words(sums: RollSums, call: RollCall | None) -> str:
    """The figures of one group: "12 people", or "12 people, 3 not yet seen"."""
    people = said_of(sums.heads, "{n} person", "{n} people")
    if call is None:
        return people
    return (
        said("{0}, {1} not yet seen", people, sums.missing)
        if sums.missing
        else said("{0}, all safe", people)
    )


def file_stem(call: RollCall | None) -> str:
    """The base name of a roll's files: whoever looks for the roll opens none of a drill."""
    return "roll-drill" if call is not None and call.drill else "roll"
