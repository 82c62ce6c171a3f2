"""People who come otherwise than the list says: walk-ins, and substitutes."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.authority import PIN, with_pin
from eventdesk.cli.delegate_acts import (
    ACKNOWLEDGED,
    ID_SEEN,
    OVERRIDE,
    id_kind,
    reason_given,
    tell,
)
from eventdesk.cli.registering import AT, EVENT, register
from eventdesk.cli.session import Session
from eventdesk.core.delegates import Particulars
from eventdesk.core.errors import InputError

GIVEN = Annotated[str, typer.Option("--given-name", help="Their given name.")]
FAMILY = Annotated[str, typer.Option("--family-name", help="Their family name.")]
ORGANISATION = Annotated[str, typer.Option("--organisation", help="Whom they come from.")]
ROLE = Annotated[str, typer.Option("--role", help="What they do there.")]
EMAIL = Annotated[str, typer.Option("--email", help="Their e-mail address.")]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "walk-in", walk_in)
    register(app, "substitute", substitute)


def walk_in(
    session: Session,
    event: EVENT,
    *,
    vouched_by: Annotated[str, typer.Option("--vouched-by", help="On whose word they come in.")],
    given_name: GIVEN = "",
    family_name: FAMILY = "",
    organisation: ORGANISATION = "",
    role: ROLE = "",
    email: EMAIL = "",
    heads: Annotated[
        int, typer.Option("--heads", metavar="N", min=1, max=9999, help="How many they are.")
    ] = 1,
    crew: Annotated[
        bool, typer.Option("--crew", metavar="", help="Of the house: in the roll, in no count.")
    ] = False,
    id_seen: ID_SEEN = "",
    override: OVERRIDE = None,
    pin: PIN = None,
    at: AT = None,
) -> None:
    """Admit somebody who is not on the list, on somebody’s word."""
    newcomer = _newcomer(given_name, family_name, organisation, role, email)
    word = _authority(vouched_by, "--vouched-by")
    reason = reason_given(override)
    with session.opened(event, acts=True, at=at) as opened:
        result = with_pin(
            session,
            pin if reason is not None else None,
            lambda given, _: opened.desk.check_in.walk_in(
                newcomer,
                vouched_by=word,
                heads=heads,
                crew=crew,
                id_seen=id_kind(id_seen),
                override=reason,
                pin=given,
            ),
        )
        tell(session, opened, result)


def substitute(
    session: Session,
    event: EVENT,
    instead_of: Annotated[
        str,
        typer.Argument(metavar="FOR_REFERENCE_OR_ID", help="Who is replaced: reference or id."),
    ],
    *,
    authority: Annotated[str, typer.Option("--authority", help="On whose authority.")],
    listed: Annotated[
        str | None,
        typer.Option("--with", metavar="REFERENCE_OR_ID", help="Who comes, if on the list."),
    ] = None,
    given_name: GIVEN = "",
    family_name: FAMILY = "",
    organisation: ORGANISATION = "",
    role: ROLE = "",
    email: EMAIL = "",
    pass_on: Annotated[
        list[str] | None,
        typer.Option("--pass-on", metavar="WHAT", help="category, seat or speaking; may repeat."),
    ] = None,
    acknowledged: ACKNOWLEDGED = False,
    id_seen: ID_SEEN = "",
    override: OVERRIDE = None,
    pin: PIN = None,
    at: AT = None,
) -> None:
    """Admit somebody in place of a delegate, on somebody’s authority."""
    written = (given_name, family_name, organisation, role, email)
    if listed is not None and any(written):
        raise InputError("two_newcomers", "Say --with, or the newcomer’s name: not both.")
    newcomer = _newcomer(*written) if listed is None else listed
    word, reason = _authority(authority, "--authority"), reason_given(override)
    with session.opened(event, acts=True, at=at) as opened:
        result = with_pin(
            session,
            pin,
            lambda given, _: opened.desk.check_in.substitute(
                instead_of,
                newcomer,
                authority=word,
                passes_on=pass_on or (),
                acknowledged=acknowledged,
                id_seen=id_kind(id_seen),
                override=reason,
                pin=given,
            ),
        )
        tell(session, opened, result)


def _newcomer(given: str, family: str, organisation: str, role: str, email: str) -> Particulars:
    if not (given.strip() or family.strip()):
        raise InputError("no_name", "Somebody who comes in needs a --given-name or --family-name.")
    return Particulars(
        given_name=given.strip(),
        family_name=family.strip(),
        organisation=organisation.strip(),
        role=role.strip(),
        email=email.strip(),
    )


def _authority(said: str, option: str) -> str:
    if not said.strip():
        raise InputError("no_authority", f"Say on whose word they come in: {option} NAME.")
    return said.strip()
