"""Entries about people and about who is at a desk."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.actions import Action
from eventdesk.core.entries import FROM_LIST, FROM_PAPER, Entry, broken_rules
from eventdesk.core.json_values import Json, JsonObject, flag, instant, mapping, text, whole
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    Say,
    about_subject,
    back_dated,
    brought_in,
    marked_from_paper,
)
from eventdesk.core.paper.door_words import BROKEN

_FIELD_WORDS = {"rsvp": "answer", "email": "e-mail", "tell_host": "to tell the host"}


def _checked_in(words: EventNames, entry: Entry) -> str:
    heads = whole(entry.facts, "heads", 1)
    said = f"{words.subject_name(entry)} checked in"
    if heads > 1:
        said += f", {heads} people"
    return said + _how_admitted(words, entry)


def _how_admitted(words: EventNames, entry: Entry) -> str:
    """ID, a lead's decision, force, and a building that is too full, after an arrival."""
    facts, said = entry.facts, ""
    if kind := text(facts, "id_seen"):
        said += f", ID seen ({kind.replace('_', ' ')})"
    if flag(facts, "over_capacity"):
        said += f", {whole(facts, 'inside')} inside where {whole(facts, 'capacity')} may be"
    if flag(facts, "override"):
        lead = words.operators.get(text(facts, "lead"), "")
        by = f"by the decision of {lead}" if lead else "by the lead’s decision"
        reason = text(entry.about, "reason")
        said += f", {by}: {reason}" if reason else f", {by}"
    elif flag(facts, FROM_LIST):
        said += ", as the invite list says"
    elif flag(facts, FROM_PAPER):
        said += _as_on_paper(facts)
    elif flag(facts, "forced"):
        said += ", recorded as it had happened"
    return said


def _as_on_paper(facts: JsonObject) -> str:
    """That it was written by hand first, and what a desk would have asked about it."""
    broken = [BROKEN[rule] for rule in broken_rules(facts) if rule in BROKEN]
    return ", ".join([" (from paper)", *broken])


def _left(words: EventNames, entry: Entry) -> str:
    said = f"{words.subject_name(entry)} left"
    return said + _as_on_paper(entry.facts) if flag(entry.facts, FROM_PAPER) else said


def _really(words: EventNames, entry: Entry) -> str:
    """An arrival or a leaving set right, in the words of what it was."""
    at, what = instant(entry.facts, "at"), text(entry.facts, "what")
    said = {"delegate.checked_in": "came", "delegate.left": "left"}.get(what)
    if at is None or said is None:
        return back_dated(words, entry)
    return f"{words.subject_name(entry)} really {said} at {at.astimezone(words.zone):%H:%M}"


def _more_came(words: EventNames, entry: Entry) -> str:
    came = f"{whole(entry.facts, 'heads')} more of the party came"
    return f"{words.subject_name(entry)}: {came}{_how_admitted(words, entry)}"


def _some_left(words: EventNames, entry: Entry) -> str:
    return f"{words.subject_name(entry)}: {whole(entry.facts, 'heads')} of the party left"


def _replaced(words: EventNames, entry: Entry) -> str:
    by = text(entry.facts, "by")
    instead = f" by {words.person(by)}" if by in words.delegates else ""
    said = f"{words.subject_name(entry)} replaced{instead}"
    word = text(entry.about, "authority")
    return f"{said}, on the word of {word}" if word else said


def _corrected(words: EventNames, entry: Entry) -> str:
    said = f"{words.subject_name(entry)} corrected at the desk"
    changes = [
        f"{_FIELD_WORDS.get(name, name.replace('_', ' '))} {_value(value)}, was {_value(was[name])}"
        for values, was in (
            (entry.facts, mapping(entry.facts, "was")),
            (entry.about, mapping(entry.about, "was")),
            (mapping(entry.about, "columns"), mapping(mapping(entry.about, "was"), "columns")),
        )
        for name, value in values.items()
        if name in was and name not in ("columns", "rsvp_on")
    ]
    return f"{said}: {'; '.join(changes)}" if changes else said


def _value(value: Json) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"“{value}”" if value not in ("", None) else "blank"


def _locked(_words: EventNames, entry: Entry) -> str:
    left_alone = ", which had been left alone" if flag(entry.facts, "by_itself") else ""
    return f"{text(entry.facts, 'desk') or entry.desk} locked{left_alone}"


ABOUT_PEOPLE: Mapping[Action, Say] = {
    Action.OPERATOR_NAMED: about_subject("works here today"),
    Action.OPERATOR_MADE_LEAD: about_subject("made a lead"),
    Action.OPERATOR_LEAD_WITHDRAWN: about_subject("is a lead no more"),
    Action.OPERATOR_PIN_SET: about_subject("given a new PIN"),
    Action.DESK_TAKEN_OVER: about_subject("took over the desk"),
    Action.DESK_LOCKED: _locked,
    Action.DESK_UNLOCKED: about_subject("opened the desk again with a PIN"),
    Action.LIST_IMPORTED: brought_in("Invite list"),
    Action.DELEGATE_ADDED: about_subject("put on the list"),
    Action.DELEGATE_CHANGED: about_subject("changed by the invite list"),
    Action.DELEGATE_CORRECTED: _corrected,
    Action.DELEGATE_CHECKED_IN: _checked_in,
    Action.DELEGATE_LEFT: _left,
    Action.DELEGATE_REPLACED: _replaced,
    Action.DELEGATE_BACK_DATED: marked_from_paper(_really),
    Action.PARTY_MORE_CAME: _more_came,
    Action.PARTY_SOME_LEFT: _some_left,
    Action.DELEGATE_BADGE_PRINTED: about_subject("given a printed badge"),
}
