"""Entries about people and about who is at a desk."""

from __future__ import annotations

from collections.abc import Mapping

from eventdesk.core.actions import Action
from eventdesk.core.entries import FROM_LIST, FROM_PAPER, Entry, broken_rules
from eventdesk.core.json_values import JsonObject, flag, instant, mapping, text, whole
from eventdesk.core.log_words.choices import choice_words, field_words, value_words
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.log_words.shapes import (
    Say,
    about_subject,
    back_dated,
    brought_in,
    marked_from_paper,
)
from eventdesk.core.paper.door_words import BROKEN
from eventdesk.core.said import in_a_row, said, said_of


def _checked_in(words: EventNames, entry: Entry) -> str:
    heads = whole(entry.facts, "heads", 1)
    told = said("{0} checked in", words.subject_name(entry))
    if heads > 1:
        told += said_of(heads, ", {n} person", ", {n} people")
    return told + _how_admitted(words, entry)


def _how_admitted(words: EventNames, entry: Entry) -> str:
    """ID, a lead's decision, force, and a building that is too full, after an arrival."""
    facts, told = entry.facts, ""
    if kind := text(facts, "id_seen"):
        told += said(", ID seen ({0})", choice_words(kind))
    if flag(facts, "over_capacity"):
        told += said(
            ", {0} inside where {1} may be", whole(facts, "inside"), whole(facts, "capacity")
        )
    if flag(facts, "override"):
        lead = words.operators.get(text(facts, "lead"), "")
        by = said("by the decision of {0}", lead) if lead else said("by the lead’s decision")
        reason = text(entry.about, "reason")
        told += said(", {0}: {1}", by, reason) if reason else said(", {0}", by)
    elif flag(facts, FROM_LIST):
        told += said(", as the invite list says")
    elif flag(facts, FROM_PAPER):
        told += _as_on_paper(facts)
    elif flag(facts, "forced"):
        told += said(", recorded as it had happened")
    return told


def _as_on_paper(facts: JsonObject) -> str:
    """That it was written by hand first, and what a desk would have asked about it."""
    broken = [BROKEN[rule] for rule in broken_rules(facts) if rule in BROKEN]
    return in_a_row(", ", [said(" (from paper)"), *broken])


def _left(words: EventNames, entry: Entry) -> str:
    told = said("{0} left", words.subject_name(entry))
    return told + _as_on_paper(entry.facts) if flag(entry.facts, FROM_PAPER) else told


def _really(words: EventNames, entry: Entry) -> str:
    """An arrival or a leaving set right, in the words of what it was."""
    at, what = instant(entry.facts, "at"), text(entry.facts, "what")
    told = {"delegate.checked_in": said("came"), "delegate.left": said("left")}.get(what)
    if at is None or told is None:
        return back_dated(words, entry)
    return said(
        "{0} really {1} at {2}",
        words.subject_name(entry),
        told,
        f"{at.astimezone(words.zone):%H:%M}",
    )


def _more_came(words: EventNames, entry: Entry) -> str:
    came = said("{0} more of the party came", whole(entry.facts, "heads"))
    return said("{0}: {1}{2}", words.subject_name(entry), came, _how_admitted(words, entry))


def _some_left(words: EventNames, entry: Entry) -> str:
    return said(
        "{0}: {1} of the party left", words.subject_name(entry), whole(entry.facts, "heads")
    )


def _replaced(words: EventNames, entry: Entry) -> str:
    by = text(entry.facts, "by")
    instead = said(" by {0}", words.person(by)) if by in words.delegates else ""
    told = said("{0} replaced{1}", words.subject_name(entry), instead)
    word = text(entry.about, "authority")
    return said("{0}, on the word of {1}", told, word) if word else told


def _corrected(words: EventNames, entry: Entry) -> str:
    told = said("{0} corrected at the desk", words.subject_name(entry))
    changes = [
        said(
            "{0} {1}, was {2}",
            field_words(name),
            value_words(name, value),
            value_words(name, was[name]),
        )
        for values, was in (
            (entry.facts, mapping(entry.facts, "was")),
            (entry.about, mapping(entry.about, "was")),
            (mapping(entry.about, "columns"), mapping(mapping(entry.about, "was"), "columns")),
        )
        for name, value in values.items()
        if name in was and name not in ("columns", "rsvp_on")
    ]
    return said("{0}: {1}", told, in_a_row("; ", changes)) if changes else told


def _locked(_words: EventNames, entry: Entry) -> str:
    left_alone = said(", which had been left alone") if flag(entry.facts, "by_itself") else ""
    return said("{0} locked{1}", text(entry.facts, "desk") or entry.desk, left_alone)


ABOUT_PEOPLE: Mapping[Action, Say] = {
    Action.OPERATOR_NAMED: about_subject(said("works here today")),
    Action.OPERATOR_MADE_LEAD: about_subject(said("made a lead")),
    Action.OPERATOR_LEAD_WITHDRAWN: about_subject(said("is a lead no more")),
    Action.OPERATOR_PIN_SET: about_subject(said("given a new PIN")),
    Action.DESK_TAKEN_OVER: about_subject(said("took over the desk")),
    Action.DESK_LOCKED: _locked,
    Action.DESK_UNLOCKED: about_subject(said("opened the desk again with a PIN")),
    Action.LIST_IMPORTED: brought_in(said("Invite list")),
    Action.DELEGATE_ADDED: about_subject(said("put on the list")),
    Action.DELEGATE_CHANGED: about_subject(said("changed by the invite list")),
    Action.DELEGATE_CORRECTED: _corrected,
    Action.DELEGATE_CHECKED_IN: _checked_in,
    Action.DELEGATE_LEFT: _left,
    Action.DELEGATE_REPLACED: _replaced,
    Action.DELEGATE_BACK_DATED: marked_from_paper(_really),
    Action.PARTY_MORE_CAME: _more_came,
    Action.PARTY_SOME_LEFT: _some_left,
    Action.DELEGATE_BADGE_PRINTED: about_subject(said("given a printed badge")),
}
