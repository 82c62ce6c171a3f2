"""Delegates in the words and columns of a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from eventdesk.cli.session import Opened
from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance, Delegate
from eventdesk.core.finding import Found
from eventdesk.core.json_values import Json, flag
from eventdesk.core.surnames import NO_LETTER, by_surname, letter_of, surname_key
from eventdesk.services.check_in import CheckInResult

_DONE = {
    Action.DELEGATE_CHECKED_IN: "checked in",
    Action.DELEGATE_LEFT: "left",
    Action.DELEGATE_CORRECTED: "corrected",
    Action.PARTY_MORE_CAME: "more of the party came",
    Action.PARTY_SOME_LEFT: "some of the party left",
    Action.NOTE_ADDED: "noted",
}


_COUNTED = frozenset({Action.DELEGATE_CHECKED_IN, Action.PARTY_MORE_CAME, Action.PARTY_SOME_LEFT})


def known_as(delegate: Delegate) -> str:
    """Name and organisation: "Rhys Davies, Gwent Police"."""
    return ", ".join(part for part in (delegate.full_name, delegate.organisation) if part)


def attendance_words(opened: Opened, delegate: Delegate) -> str:
    """Where somebody is, with the minute where there is one."""
    if delegate.attendance is Attendance.IN:
        return f"in since {opened.minute(delegate.arrived_at)}"
    if delegate.attendance is Attendance.LEFT:
        return f"left at {opened.minute(delegate.left_at)}"
    if delegate.attendance is Attendance.NOT_COMING:
        return f"not coming ({delegate.rsvp.value})"
    return delegate.attendance.value


def found_row(opened: Opened, found: Found) -> list[str]:
    """One line of what a query found."""
    delegate = found.delegate
    return [
        delegate.full_name,
        delegate.organisation,
        attendance_words(opened, delegate),
        delegate.reference,
        found.why,
    ]


def delegate_part(opened: Opened, delegate: Delegate | None) -> dict[str, Json]:
    """The delegate's part of an act's document."""
    return {"delegate": None if delegate is None else opened.documents.delegate(delegate)}


def done_sentence(opened: Opened, result: CheckInResult) -> str:
    """What was done for a delegate, name first."""
    if result.delegate is None or not result.entries:
        return ""
    telling = next((one for one in result.entries if one.action in _DONE), result.entries[0])
    said = f"{known_as(result.delegate)}: {_DONE.get(telling.action, 'recorded')}"
    said += f" at {opened.minute(telling.happened_at)}"
    if telling.action in _COUNTED and result.delegate.heads > 1:
        said += f", {result.delegate.heads} people"
    if flag(telling.facts, "override"):
        said += ", by the lead’s decision"
    return f"{said}."


def by_letter(delegates: Iterable[Delegate]) -> list[tuple[str, list[Delegate]]]:
    """Delegates under the first letter of their surnames, accents and marks left out; "#" last."""
    ordered = sorted(by_surname(delegates), key=lambda one: _letter(one) == NO_LETTER)
    return [(letter, list(those)) for letter, those in groupby(ordered, key=_letter)]


def _letter(delegate: Delegate) -> str:
    return letter_of(surname_key(delegate))
