"""Badges as PDF, for the printers that a shell does not know."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from eventdesk.cli.arguments import refuse_no_pdf
from eventdesk.cli.registering import register
from eventdesk.cli.session import Session
from eventdesk.core.badges.layouts import LAYOUTS
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json, whole
from eventdesk.services.badges import BadgeChoice, Who


def add_commands(app: typer.Typer) -> None:
    """Add this command."""
    register(app, "badges", badges)


def badges(
    session: Session,
    event: Annotated[
        str | None, typer.Argument(metavar="EVENT", help="Whose badges.", show_default=False)
    ] = None,
    path: Annotated[
        Path | None,
        typer.Argument(metavar="FILE.pdf", help="Where they are kept.", show_default=False),
    ] = None,
    *,
    layout: Annotated[
        str, typer.Option("--layout", metavar="NAME", help="The paper; --layouts has the names.")
    ] = LAYOUTS[0].id,
    since: Annotated[
        bool,
        typer.Option("--since", metavar="", help="Only those who have none that still holds."),
    ] = False,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="REF", help="Only this delegate; may be said again."),
    ] = None,
    first_label: Annotated[
        int, typer.Option("--first-label", metavar="N", help="The first label left on the sheet.")
    ] = 1,
    again: Annotated[
        bool, typer.Option("--again", metavar="", help="Those that were printed as well.")
    ] = False,
    layouts: Annotated[
        bool, typer.Option("--layouts", metavar="", help="Say which layouts there are.")
    ] = False,
) -> None:
    """Save badges as PDF: of everybody awaited, of those added since, or of some."""
    if layouts:
        _tell_layouts(session)
        return
    if event is None or path is None:
        raise InputError("usage", "Say the event and the file, as in badges EVENT badges.pdf.")
    if since and only:
        raise InputError("usage", "Say --since or --only, not both.")
    refuse_no_pdf(path)
    who = Who.NAMED if only else Who.SINCE if since else Who.ALL
    choice = BadgeChoice(who=who, codes=tuple(only or ()), layout=layout, first=first_label)
    with session.opened(event, acts=True) as opened:
        drawing = session.entrances.badge_drawing()
        result = opened.desk.badges.save(choice, path, drawing, again=again)
        count = whole(result.entries[0].facts, "count")
        said = f"1 badge in {path}" if count == 1 else f"{count} badges in {path}"
        about: dict[str, Json] = {"badges": count, "path": str(path)} if result.done else {}
        session.tell(result, said if result.done else "", about)


def _tell_layouts(session: Session) -> None:
    wide = max(len(one.id) for one in LAYOUTS)
    document: list[Json] = [
        {"id": one.id, "name": one.name, "size": one.size_words, "per_page": one.per_page}
        for one in LAYOUTS
    ]
    lines = [
        f"{one.id:{wide}}  {one.name}, {one.size_words}, {one.per_page} a page" for one in LAYOUTS
    ]
    session.show(document, lines)
