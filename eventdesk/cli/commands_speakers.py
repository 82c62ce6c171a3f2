"""Who on the list the published speakers are: shown, and said."""

from __future__ import annotations

from typing import Annotated

import typer

from eventdesk.cli.plain_text import aligned
from eventdesk.cli.session import Session
from eventdesk.cli.speakers_in_words import speaker_document, speaker_row
from eventdesk.core.errors import InputError
from eventdesk.services.running_order.acts_on_order import item_named

ITEM = Annotated[str, typer.Argument(metavar="ITEM", help="An id, a position or the whole title.")]


def speakers(
    session: Session,
    item: Annotated[
        str | None, typer.Argument(metavar="ITEM", help="One item only; all where it is left out.")
    ] = None,
) -> None:
    """The published speakers, and who on the list each is or could be."""
    with session.opened() as opened:
        if item is not None and item_named(opened.desk.running_order.read(), item) is None:
            message = "There is no such item in the running order."
            raise InputError("no_such_item", message)
        found = opened.desk.speakers.offers(item)
        documents = [speaker_document(opened, each) for each in found]
        lines = aligned([speaker_row(opened, each) for each in found])
    session.show(documents, lines or ["No speakers are published."])


def link_speaker(
    session: Session,
    item: ITEM,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name as it was published.")],
    delegate: Annotated[
        str | None, typer.Argument(metavar="REFERENCE_OR_ID", help="Who on the list that is.")
    ] = None,
    nobody: Annotated[
        bool, typer.Option("--nobody", metavar="", help="That it is nobody on the list.")
    ] = False,
) -> None:
    """Say who on the list a speaker is."""
    if (delegate is None) is not nobody:
        message = "Say either who on the list it is, or --nobody."
        raise InputError("bad_choice", message)
    with session.opened(acts=True) as opened:
        result = opened.desk.speakers.link(item, name, delegate)
        found = opened.desk.speakers.offers(result.subject) if result.subject else ()
        speaker = next((one for one in found if one.item.speaker(name) == one.speaker), None)
        document = None if speaker is None else speaker_document(opened, speaker)
        line = (
            ""
            if speaker is None
            else ": ".join((speaker.item.title, " ".join(speaker_row(opened, speaker)[2:])))
        )
    session.tell(result, line if result.done else "", {"speaker": document})
