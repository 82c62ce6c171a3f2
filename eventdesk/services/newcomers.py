"""Somebody who was not on the list so far, put on it; and their name where they are not."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping

from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Origin, Particulars, Rsvp
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json
from eventdesk.core.name_keys import fold
from eventdesk.core.references import RANDOM_BYTES, new_reference
from eventdesk.core.said import said
from eventdesk.services.listing import added_draft
from eventdesk.storage.transactions import Writing


def put_on_list(
    writing: Writing,
    particulars: Particulars,
    *,
    origin: Origin,
    heads: int = 1,
    crew: bool = False,
    authority: Mapping[str, Json],
) -> tuple[Delegate, Draft]:
    """The newcomer with a reference of their own, and the entry that puts them on the list."""
    reference = particulars.reference or new_reference(secrets.token_bytes(RANDOM_BYTES))
    while not particulars.reference and writing.delegates.by_reference(reference):
        reference = new_reference(secrets.token_bytes(RANDOM_BYTES))
    delegate = Delegate(
        id=str(uuid.uuid4()),
        particulars=replace(particulars, reference=reference),
        origin=origin,
        rsvp=Rsvp.ACCEPTED,
        party_size=heads,
        crew=crew,
    )
    draft = added_draft(
        delegate.id,
        delegate.particulars,
        origin=origin,
        rsvp=delegate.rsvp,
        party_size=heads,
        crew=crew,
        authority=authority,
    )
    return delegate, draft


def refuse_nameless(newcomer: Particulars | str, word: str) -> None:
    """Refuse a newcomer without a name, or on nobody's word; whoever is on the list has a name.

    Raises:
        InputError: `no_name` or `no_authority`.
    """
    if isinstance(newcomer, Particulars) and not fold(newcomer.full_name):
        raise InputError("no_name", said("Somebody who comes in needs a name."))
    if not word.strip():
        raise InputError("no_authority", said("Somebody who comes in needs somebody who vouches."))


def naming(refusal: Refusal | None, comes: Delegate) -> Refusal | None:
    """A refusal of somebody who is on no list: the log could not say who it was."""
    if refusal is None:
        return None
    return replace(refusal, personal={**(refusal.personal or {}), "name": comes.full_name})
