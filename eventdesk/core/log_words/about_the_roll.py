"""Entries about roll calls: each says whether it was a drill, so that no doubt is left."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.actions import Action
from eventdesk.core.entries import FROM_PAPER, Entry
from eventdesk.core.json_values import flag, whole
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import Say
from eventdesk.core.said import said, said_of


def in_its_roll_call(entry: Entry, told: str) -> str:
    """What an entry says, with the roll call that it belongs to before it, where it does to one."""
    drill = entry.facts.get("drill")
    if not isinstance(drill, bool):
        return told
    return said("Drill: {0}", told) if drill else said("Emergency: {0}", told)


def _found_safe(words: EventNames, entry: Entry) -> str:
    heads, of = whole(entry.facts, "heads", 1), whole(entry.facts, "of", 1)
    some = said(": {0} of {1}", heads, of) if heads < of else ""
    told = said("{0}{1} found safe", words.subject_name(entry), some)
    if heads > 1 and not some:
        told += said_of(heads, ", {n} person", ", {n} people")
    if flag(entry.facts, FROM_PAPER):
        told += said(", from paper")
    return in_its_roll_call(entry, told)


def _called(_words: EventNames, entry: Entry) -> str:
    heads = whole(entry.facts, "heads")
    inside = said_of(heads, "{n} person inside", "{n} people inside")
    if flag(entry.facts, "drill"):
        return said("Drill, no emergency: the roll was called, {0}", inside)
    told = said("Emergency: the roll was called, {0}", inside)
    return said("{0}. It is no drill any more", told) if flag(entry.facts, "ends_drill") else told


def _ended(_words: EventNames, entry: Entry) -> str:
    safe, missing = whole(entry.facts, "safe"), whole(entry.facts, "missing")
    told = said("the roll call ended, {0} found safe, {1} not yet seen", safe, missing)
    return in_its_roll_call(entry, told)


ABOUT_THE_ROLL: Mapping[Action, Say] = {
    Action.ROLL_CALLED: _called,
    Action.ROLL_ENDED: _ended,
    Action.DELEGATE_FOUND_SAFE: _found_safe,
}
