"""Setting a delegate right at a shell: any field, the answer, the size of a party."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.delegate_acts import WHO, tell
from eventdesk.cli.registering import EVENT, register
from eventdesk.cli.session import Session
from eventdesk.core.delegates import Rsvp
from eventdesk.core.errors import InputError

Text = Annotated[str | None, typer.Option(show_default=False)]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "correct", correct)


def correct(
    session: Session,
    event: EVENT,
    who: WHO,
    *,
    reference: Text = None,
    title: Text = None,
    given_name: Text = None,
    family_name: Text = None,
    known_as: Text = None,
    organisation: Text = None,
    role: Text = None,
    email: Text = None,
    phone: Text = None,
    category: Text = None,
    access_needs: Text = None,
    dietary: Text = None,
    alert: Text = None,
    tell_host: Text = None,
    rsvp: Annotated[
        Rsvp | None, typer.Option("--rsvp", help="What they answer now.", show_default=False)
    ] = None,
    party_size: Annotated[
        int | None, typer.Option("--party-size", metavar="N", min=1, max=9999)
    ] = None,
    crew: Annotated[bool | None, typer.Option("--crew/--no-crew", metavar="")] = None,
    column: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="COLUMN=VALUE", help="Any other column; may repeat."),
    ] = None,
) -> None:
    """Correct what the list says of somebody; it wins over every later list."""
    said: dict[str, object] = {
        "reference": reference,
        "title": title,
        "given_name": given_name,
        "family_name": family_name,
        "known_as": known_as,
        "organisation": organisation,
        "role": role,
        "email": email,
        "phone": phone,
        "category": category,
        "access_needs": access_needs,
        "dietary": dietary,
        "alert": alert,
        "tell_host": tell_host,
        "rsvp": rsvp,
        "party_size": party_size,
        "crew": crew,
        "extra": _columns(column or ()) or None,
    }
    changes = {name: value for name, value in said.items() if value is not None}
    if not changes:
        raise InputError("nothing_said", "Say what to correct, like --organisation NAME.")
    with session.opened(event, acts=True) as opened:
        tell(session, opened, opened.desk.check_in.correct(who, changes))


def _columns(written: list[str] | tuple[str, ...]) -> dict[str, str]:
    columns = {}
    for one in written:
        header, equals, value = one.partition("=")
        if not (header.strip() and equals):
            message = f"“{one}” sets no column. Write it like --set Table=7."
            raise InputError("bad_column", message)
        columns[header.strip()] = value.strip()
    return columns
