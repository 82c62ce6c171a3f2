"""Entries about roll calls: each says whether it was a drill, so that no doubt is left."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.actions import Action
from eventdesk.core.entries import FROM_PAPER, Entry
from eventdesk.core.json_values import flag, whole
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import Say


def in_its_roll_call(entry: Entry, said: str) -> str:
    """What an entry says, with the roll call that it belongs to before it, where it does to one."""
    drill = entry.facts.get("drill")
    if not isinstance(drill, bool):
        return said
    return f"Drill: {said}" if drill else f"Emergency: {said}"


def _found_safe(words: EventNames, entry: Entry) -> str:
    heads, of = whole(entry.facts, "heads", 1), whole(entry.facts, "of", 1)
    some = f": {heads} of {of}" if heads < of else ""
    said = f"{words.subject_name(entry)}{some} found safe"
    if heads > 1 and not some:
        said += f", {heads} people"
    if flag(entry.facts, FROM_PAPER):
        said += ", from paper"
    return in_its_roll_call(entry, said)


def _called(_words: EventNames, entry: Entry) -> str:
    heads = whole(entry.facts, "heads")
    inside = f"{heads} people inside" if heads != 1 else "1 person inside"
    if flag(entry.facts, "drill"):
        return f"Drill, no emergency: the roll was called, {inside}"
    said = f"Emergency: the roll was called, {inside}"
    return f"{said}. It is no drill any more" if flag(entry.facts, "ends_drill") else said


def _ended(_words: EventNames, entry: Entry) -> str:
    safe, missing = whole(entry.facts, "safe"), whole(entry.facts, "missing")
    said = f"the roll call ended, {safe} found safe, {missing} not yet seen"
    return in_its_roll_call(entry, said)


ABOUT_THE_ROLL: Mapping[Action, Say] = {
    Action.ROLL_CALLED: _called,
    Action.ROLL_ENDED: _ended,
    Action.DELEGATE_FOUND_SAFE: _found_safe,
}
