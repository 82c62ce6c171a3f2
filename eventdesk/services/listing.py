"""Entries that say what a list says: of a delegate, of an item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from eventdesk.core.actions import Action
from eventdesk.core.attendance import CLEAR_PARTICULARS, PERSONAL_PARTICULARS
from eventdesk.core.delegates import Origin, Particulars, Rsvp
from eventdesk.core.entries import Draft
from eventdesk.core.json_values import Json


def added_draft(  # noqa: PLR0913 - whatever a list can say of a name
    delegate_id: str,
    particulars: Particulars,
    *,
    origin: Origin = Origin.INVITED,
    rsvp: Rsvp = Rsvp.INVITED,
    rsvp_on: str = "",
    party_size: int = 1,
    crew: bool = False,
    reference: str = "",
    authority: Mapping[str, Json] | None = None,
) -> Draft:
    """The entry that puts a name on the list."""
    facts: dict[str, Json] = {
        "origin": origin.value,
        "rsvp": rsvp.value,
        "rsvp_on": rsvp_on,
        "party_size": party_size,
        **clear_part(particulars, CLEAR_PARTICULARS),
    }
    if crew:
        facts["crew"] = True
    personal: dict[str, Json] = {
        **personal_part(particulars, (*PERSONAL_PARTICULARS, "extra")),
        **(authority or {}),
    }
    if reference:
        personal["reference"] = reference
    return Draft(action=Action.DELEGATE_ADDED, subject=delegate_id, facts=facts, personal=personal)


def clear_part(particulars: Particulars, names: Iterable[str]) -> dict[str, Json]:
    """The particulars that reveal nobody, of those named."""
    return {name: getattr(particulars, name) for name in names if name in CLEAR_PARTICULARS}


def personal_part(
    particulars: Particulars, names: Iterable[str], *, blank: bool = False
) -> dict[str, Json]:
    """The particulars that are about a person, of those named; `blank` keeps empty ones too."""
    wanted = set(names)
    part: dict[str, Json] = {
        name: getattr(particulars, name) for name in PERSONAL_PARTICULARS if name in wanted
    }
    if "extra" in wanted and particulars.extra:
        part["extra"] = dict(particulars.extra)
    return part if blank else {name: value for name, value in part.items() if value}
