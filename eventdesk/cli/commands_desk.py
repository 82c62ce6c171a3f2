"""What the registration desk does: find, check in, leave, parties."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from eventdesk.cli.authority import PIN, with_pin
from eventdesk.cli.delegate_acts import (
    ACKNOWLEDGED,
    ID_SEEN,
    OVERRIDE,
    WHO,
    id_kind,
    reason_given,
    tell,
)
from eventdesk.cli.people_in_words import found_row
from eventdesk.cli.plain_text import aligned
from eventdesk.cli.registering import AT, EVENT, register
from eventdesk.cli.session import Session


class Change(StrEnum):
    """Which way a party changes."""

    MORE = "more"
    FEWER = "fewer"


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "find", find)
    register(app, "check-in", check_in)
    register(app, "leave", leave)
    register(app, "party", party)


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
    *,
    at: AT = None,
    override: OVERRIDE = None,
    acknowledged: ACKNOWLEDGED = False,
    heads: Annotated[
        int | None,
        typer.Option("--heads", metavar="N", min=1, max=9999, help="How many of a party came."),
    ] = None,
    id_seen: ID_SEEN = "",
    after_all: Annotated[
        bool,
        typer.Option("--after-all", metavar="", help="They had declined and come after all."),
    ] = False,
    pin: PIN = None,
) -> None:
    """Admit a delegate."""
    reason = reason_given(override)
    with session.opened(event, acts=True, at=at) as opened:
        result = with_pin(
            session,
            pin,
            lambda given, after: opened.desk.check_in.check_in(
                who,
                heads=heads,
                acknowledged=acknowledged,
                id_seen=id_kind(id_seen),
                override=reason,
                pin=given,
                after=after,
                comes_after_all=after_all,
            ),
        )
        tell(session, opened, result)


def leave(session: Session, event: EVENT, who: WHO, at: AT = None) -> None:
    """Record that somebody walked out; they may come back."""
    with session.opened(event, acts=True, at=at) as opened:
        tell(session, opened, opened.desk.check_in.leave(who))


def party(
    session: Session,
    event: EVENT,
    who: WHO,
    change: Annotated[Change, typer.Argument(metavar="more|fewer", help="Came, or left.")],
    heads: Annotated[int, typer.Argument(metavar="N", min=1, max=9999, help="How many of them.")],
    *,
    id_seen: ID_SEEN = "",
    override: OVERRIDE = None,
    pin: PIN = None,
    at: AT = None,
) -> None:
    """Record that more of a party came, or that some of it left."""
    reason = reason_given(override)
    with session.opened(event, acts=True, at=at) as opened:
        desk = opened.desk.check_in
        if change is Change.FEWER:
            tell(session, opened, desk.some_left(who, heads))
            return
        result = with_pin(
            session,
            pin,
            lambda given, _: desk.more_came(
                who, heads, id_seen=id_kind(id_seen), override=reason, pin=given
            ),
        )
        tell(session, opened, result)
