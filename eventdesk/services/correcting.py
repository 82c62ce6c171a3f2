"""Corrections at the desk: what may be set, how it is tidied, and the entry that keeps the old."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from eventdesk.core.actions import Action
from eventdesk.core.attendance import CLEAR_PARTICULARS
from eventdesk.core.chain import storable
from eventdesk.core.delegates import Delegate, Rsvp
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import PARTICULARS_FIELDS
from eventdesk.core.json_values import Json
from eventdesk.core.said import Day, said
from eventdesk.services.admission import refuse_odd_heads
from eventdesk.storage.transactions import Reading

_LONG = frozenset({"access_needs", "dietary", "alert", "tell_host"})
"""Fields that may have more than one line."""


def tidied_changes(changes: Mapping[str, object]) -> dict[str, Json]:
    """The changes as they will be written.

    Raises:
        InputError: `unknown_field` or `bad_value`, and as `refuse_odd_heads` does.
    """
    return {name: _tidied(name, value) for name, value in changes.items()}


def correction(
    reading: Reading, delegate: Delegate, changes: Mapping[str, Json], today: date
) -> Draft | Refusal:
    """The entry that sets what differs, with the values it had before; or why there is none.

    An answer that is corrected gets this day: the day of the list is that of another answer.

    Raises:
        InputError: `no_name`, when nothing would be left of a name.
    """
    new = {name: value for name, value in changes.items() if _now(delegate, name) != value}
    columns = _differing_columns(delegate, new.pop("extra", None))
    if not new and not columns:
        return Refusal(reason="nothing_changed")
    _refuse_empty_name(delegate, new)
    reference = str(new.get("reference", ""))
    others = reading.delegates.carriers(reference) if reference else []
    if any(one.id != delegate.id for one in others):
        return Refusal(reason="reference_taken")
    if "rsvp" in new:
        new["rsvp_on"] = str(Day(today))
    old = {name: _now(delegate, name) for name in new}
    personal = _part(new, clear=False)
    was = _part(old, clear=False)
    if columns:
        extra = delegate.particulars.extra
        personal["columns"] = columns
        was["columns"] = {header: extra.get(header, "") for header in columns}
    return Draft(
        action=Action.DELEGATE_CORRECTED,
        subject=delegate.id,
        facts={**_part(new, clear=True), "was": _part(old, clear=True)},
        personal={**personal, "was": was} if personal else None,
    )


def _tidied(name: str, value: object) -> Json:
    value = storable(value) if isinstance(value, str) else value
    match name, value:
        case "extra", Mapping():
            return {_one_line(str(header)): _one_line(str(told)) for header, told in value.items()}
        case "rsvp", str() if value in set(Rsvp):
            return Rsvp(value).value
        case "crew", bool():
            return value
        case "party_size", int() if not isinstance(value, bool):
            refuse_odd_heads(value)
            return value
        case "email", str():
            return "".join(value.split())
        case _, str() if name in _LONG:
            return value.strip()
        case _, str() if name in PARTICULARS_FIELDS:
            return _one_line(value)
    if name in (*PARTICULARS_FIELDS, "extra", "rsvp", "crew", "party_size"):
        raise InputError(
            "bad_value", said("“{0}” cannot be the {1}.", value, name.replace("_", " "))
        )
    raise InputError("unknown_field", said("There is no “{0}” to correct.", name))


def _one_line(text: str) -> str:
    return " ".join(storable(text).split())


def _now(delegate: Delegate, name: str) -> Json:
    if name in PARTICULARS_FIELDS:
        known: str = getattr(delegate.particulars, name)
        return known
    value: Json = getattr(delegate, name, None)
    return value


def _differing_columns(delegate: Delegate, columns: Json) -> dict[str, Json]:
    if not isinstance(columns, Mapping):
        return {}
    extra = delegate.particulars.extra
    return {header: value for header, value in columns.items() if extra.get(header, "") != value}


def _part(values: Mapping[str, Json], *, clear: bool) -> dict[str, Json]:
    """The values that reveal nobody, or those that are about a person."""
    return {
        name: value
        for name, value in values.items()
        if clear is (name in CLEAR_PARTICULARS or name not in PARTICULARS_FIELDS)
    }


def _refuse_empty_name(delegate: Delegate, new: Mapping[str, Json]) -> None:
    names = {"given_name", "family_name"}
    if not names & new.keys():
        return
    whole = "".join(str(new.get(name, _now(delegate, name))) for name in sorted(names))
    if not any(sign.isalnum() for sign in whole):
        raise InputError("no_name", said("Somebody needs a name: nothing was changed."))
