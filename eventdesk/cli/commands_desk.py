"""What the registration desk does: find, check in, leave, walk-in, substitute, roll."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.people_in_words import (
    by_letter,
    delegate_part,
    done_sentence,
    found_row,
    known_as,
)
from eventdesk.cli.plain_text import aligned
from eventdesk.cli.registering import AT, EVENT, register
from eventdesk.cli.session import Opened, Session
from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json
from eventdesk.services.check_in import CheckInResult

WHO = Annotated[
    str, typer.Argument(metavar="REFERENCE_OR_ID", help="A reference of the list, or an id.")
]
GIVEN = Annotated[str, typer.Option("--given-name", help="Their given name.")]
FAMILY = Annotated[str, typer.Option("--family-name", help="Their family name.")]
ORGANISATION = Annotated[str, typer.Option("--organisation", help="Whom they come from.")]
ROLE = Annotated[str, typer.Option("--role", help="What they do there.")]
EMAIL = Annotated[str, typer.Option("--email", help="Their e-mail address.")]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "find", find)
    register(app, "check-in", check_in)
    register(app, "leave", leave)
    register(app, "walk-in", walk_in)
    register(app, "substitute", substitute)
    register(app, "roll", roll)


def find(
    session: Session,
    event: EVENT,
    query: Annotated[list[str], typer.Argument(help="Part of a name, organisation, reference …")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 50,
) -> None:
    """Find delegates, the likeliest first."""
    asked = " ".join(query)
    with session.opened(event) as opened:
        found = opened.desk.check_in.find(asked, limit=limit)
        lines = aligned([found_row(opened, one) for one in found])
        document = [opened.documents.found(one) for one in found]
    session.show(document, lines or [f"Nobody is found for “{asked}”."])


def check_in(
    session: Session,
    event: EVENT,
    who: WHO,
    at: AT = None,
    override: Annotated[
        str | None,
        typer.Option("--override", metavar="REASON", help="Why the lead admits all the same."),
    ] = None,
    acknowledged: Annotated[
        bool, typer.Option("--acknowledged", metavar="", help="The alert has been read.")
    ] = False,
    heads: Annotated[
        int | None,
        typer.Option("--heads", metavar="N", min=1, max=9999, help="How many of a party came."),
    ] = None,
) -> None:
    """Admit a delegate."""
    if override is not None and not override.strip():
        raise InputError("no_reason", "An override needs its reason in words.")
    with session.opened(event, acts=True, at=at) as opened:
        result = opened.desk.check_in.check_in(
            who, heads=heads, acknowledged=acknowledged, override=override
        )
        _tell(session, opened, result)


def leave(session: Session, event: EVENT, who: WHO, at: AT = None) -> None:
    """Record that somebody walked out; they may come back."""
    with session.opened(event, acts=True, at=at) as opened:
        _tell(session, opened, opened.desk.check_in.leave(who))


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
    at: AT = None,
) -> None:
    """Admit somebody who is not on the list, on somebody’s word."""
    newcomer = _newcomer(given_name, family_name, organisation, role, email)
    word = _authority(vouched_by, "--vouched-by")
    with session.opened(event, acts=True, at=at) as opened:
        result = opened.desk.check_in.walk_in(newcomer, vouched_by=word)
        _tell(session, opened, result)


def substitute(
    session: Session,
    event: EVENT,
    instead_of: Annotated[
        str,
        typer.Argument(metavar="FOR_REFERENCE_OR_ID", help="Who is replaced: reference or id."),
    ],
    *,
    authority: Annotated[str, typer.Option("--authority", help="On whose authority.")],
    given_name: GIVEN = "",
    family_name: FAMILY = "",
    organisation: ORGANISATION = "",
    role: ROLE = "",
    email: EMAIL = "",
    at: AT = None,
) -> None:
    """Admit somebody in place of a delegate, on somebody’s authority."""
    newcomer = _newcomer(given_name, family_name, organisation, role, email)
    word = _authority(authority, "--authority")
    with session.opened(event, acts=True, at=at) as opened:
        result = opened.desk.check_in.substitute(instead_of, newcomer, authority=word)
        _tell(session, opened, result)


def roll(session: Session, event: EVENT) -> None:
    """Who is inside now, by letter."""
    with session.opened(event) as opened:
        letters = by_letter(opened.desk.check_in.inside())
        now = opened.desk.clock.now()
        documents = opened.documents
    heads = {letter: sum(one.heads for one in those) for letter, those in letters}
    lines = [f"{sum(heads.values())} inside at {opened.minute(now)}"]
    for letter, those in letters:
        lines += ["", f"{letter}  {heads[letter]}"]
        lines += aligned([_roll_row(opened, one) for one in those])
    document: dict[str, Json] = {
        "now": documents.instant(now),
        "heads": sum(heads.values()),
        "letters": [
            {
                "letter": letter,
                "heads": heads[letter],
                "delegates": [documents.delegate(one) for one in those],
            }
            for letter, those in letters
        ],
    }
    session.show(document, lines)


def _roll_row(opened: Opened, delegate: Delegate) -> list[str]:
    known = delegate.particulars
    party = f"{delegate.heads} people" if delegate.heads > 1 else ""
    return [
        ", ".join(part for part in (known.family_name, known.given_name) if part),
        delegate.organisation,
        opened.minute(delegate.arrived_at),
        party,
        known.access_needs,
    ]


def _tell(session: Session, opened: Opened, result: CheckInResult) -> None:
    if not result.done:
        session.tell(result, _besides(result), delegate_part(opened, result.delegate))
        return
    sentence = done_sentence(opened, result)
    replaced = [one for one in result.entries if one.action is Action.DELEGATE_REPLACED]
    for entry in replaced:
        before = opened.desk.check_in.named(entry.subject or "")
        if before is not None:
            sentence += f" In place of {known_as(before)}."
    session.tell(result, sentence, delegate_part(opened, result.delegate))


def _besides(result: CheckInResult) -> str:
    """What a person at a shell must know of whoever was refused: here they see no row."""
    if result.delegate is None:
        return ""
    if result.reason == "alert":
        return f"{known_as(result.delegate)}: {result.delegate.particulars.alert}."
    return f"It is about {known_as(result.delegate)}."


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
