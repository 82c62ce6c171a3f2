"""How a command tells what became of an act about a delegate."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.people_in_words import delegate_part, done_sentence, known_as
from eventdesk.cli.session import Opened, Session
from eventdesk.core.actions import Action
from eventdesk.core.delegates import IdKind
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json
from eventdesk.services.check_in import CheckInResult

WHO = Annotated[
    str, typer.Argument(metavar="REFERENCE_OR_ID", help="A reference of the list, or an id.")
]
ID_SEEN = Annotated[
    str,
    typer.Option(
        "--id-seen",
        metavar="KIND",
        help="Which ID was seen: " + ", ".join(kind.replace("_", "-") for kind in IdKind) + ".",
    ),
]
OVERRIDE = Annotated[
    str | None,
    typer.Option("--override", metavar="REASON", help="Why the lead admits all the same."),
]
ACKNOWLEDGED = Annotated[
    bool, typer.Option("--acknowledged", metavar="", help="The alert has been read.")
]


def id_kind(written: str) -> str:
    """A kind of ID as it was typed, with hyphens or spaces."""
    return written.strip().casefold().replace("-", "_").replace(" ", "_")


def reason_given(override: str | None) -> str | None:
    """The reason of an override.

    Raises:
        InputError: `no_reason`.
    """
    if override is not None and not override.strip():
        raise InputError("no_reason", "An override needs its reason in words.")
    return override


def tell(session: Session, opened: Opened, result: CheckInResult) -> None:
    """Print what became of an act, with the delegate as they now stand."""
    about: dict[str, Json] = delegate_part(opened, result.delegate)
    if result.capacity:
        about |= {"heads_inside": result.heads_inside, "capacity": result.capacity}
    if not result.done:
        session.tell(result, _besides(result), about)
        return
    sentence = done_sentence(opened, result)
    for entry in result.entries:
        before = opened.desk.check_in.named(entry.subject or "")
        if entry.action is Action.DELEGATE_REPLACED and before is not None:
            sentence += f" In place of {known_as(before)}."
    if result.delegate is not None and "tell_host" in result.flags:
        sentence += f" Tell the host: {result.delegate.particulars.tell_host.rstrip('.')}."
    if "over_capacity" in result.flags:
        sentence += f" {result.heads_inside} are inside, where {result.capacity} may be."
    session.tell(result, sentence, about)


def _besides(result: CheckInResult) -> str:
    """What a person at a shell must know of whoever was refused: here they see no row."""
    if result.delegate is None:
        return ""
    if result.reason == "alert":
        return f"{known_as(result.delegate)}: {result.delegate.particulars.alert.rstrip('.')}."
    return f"It is about {known_as(result.delegate)}."
