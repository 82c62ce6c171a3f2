"""Preparing a server for several desks: the database, its desks, and their join codes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from eventdesk.cli.registering import register, register_group
from eventdesk.cli.session import Session
from eventdesk.core.errors import InputError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.json_values import Json
from eventdesk.core.shown_text import in_one_line
from eventdesk.formats.join_sheet import SheetPage, code_in_squares, write_join_sheet
from eventdesk.services import server_setup
from eventdesk.services.server_setup import ServerSetUp

_DOES = {
    DeskKind.ORGANISER: "Brings lists in, and does all that the others do",
    DeskKind.REGISTRATION: "Admits, and calls the roll",
    DeskKind.CHAIR: "Runs the running order and the screens, and puts questions",
    DeskKind.QUESTIONS: "Writes questions down",
    DeskKind.DISPLAY: "Only shows",
}
_SHOWN = 60

ADDRESS = Annotated[
    str,
    typer.Argument(
        metavar="ADDRESS", help="The database as its owner, like postgresql:///eventdesk."
    ),
]
DESKS = Annotated[
    list[str] | None,
    typer.Option(
        "--desk", metavar="NAME=KIND", help="A desk, like Foyer=registration; many may be given."
    ),
]
REACHED_AT = Annotated[
    str | None,
    typer.Option("--address", metavar="HOST", help="Where desks come to the server."),
]
SAVE = Annotated[
    Path | None,
    typer.Option("--save", metavar="FOLDER", help="Save a sheet there, a page a desk, to print."),
]
WITHOUT_TLS = Annotated[
    bool,
    typer.Option("--without-tls", metavar="", help="Let the network read along."),
]
NAMES = Annotated[
    list[str] | None, typer.Argument(metavar="[DESK]…", help="Desks by name; all if none is given.")
]
NAME = Annotated[str, typer.Argument(metavar="DESK", help="A desk by name.")]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    group = register_group(app, "server", "Prepare a server for several desks.", on_event=False)
    register(group, "setup", setup)
    register(group, "renew", renew)
    register(group, "close", close)


def setup(
    session: Session,
    address: ADDRESS,
    desk: DESKS = None,
    reached_at: REACHED_AT = None,
    save: SAVE = None,
    without_tls: WITHOUT_TLS = False,
) -> None:
    """Prepare a database, and print a join code for each desk that is new.

    KIND is organiser, registration, chair, questions or display.
    """
    _refuse_no_folder(save)
    wanted = [_desk(one) for one in desk or ()]
    made = server_setup.set_up(address, wanted, reached_at=reached_at, without_tls=without_tls)
    _show(session, made, save)


def renew(
    session: Session,
    address: ADDRESS,
    names: NAMES = None,
    reached_at: REACHED_AT = None,
    save: SAVE = None,
    without_tls: WITHOUT_TLS = False,
) -> None:
    """Give desks new join codes; the old ones hold no more, at once."""
    _refuse_no_folder(save)
    made = server_setup.renew(address, names or (), reached_at=reached_at, without_tls=without_tls)
    _show(session, made, save)


def close(session: Session, address: ADDRESS, name: NAME) -> None:
    """Let a desk in no more."""
    server_setup.close(address, name)
    session.show({"closed": name}, [f"{name} is closed: its join code holds no more."])


def _refuse_no_folder(save: Path | None) -> None:
    """Said before anything is done: a code that cannot be told is of no use to anybody."""
    if save is not None and not save.is_dir():
        raise InputError("no_folder", f"There is no folder {save}.")


def _desk(text: str) -> tuple[str, DeskKind]:
    name, _, kind = text.rpartition("=")
    try:
        return name.strip(), DeskKind(kind.strip().casefold())
    except ValueError:
        known = ", ".join(DeskKind)
        message = (
            f"“{in_one_line(text, _SHOWN)}” is no desk. Write it like Foyer=registration; "
            f"kinds are {known}."
        )
        raise InputError("bad_desk", message) from None


def _show(session: Session, made: ServerSetUp, save: Path | None) -> None:
    notes = list(made.notes)
    saved = None
    if save is not None and made.desks:
        pages = [
            SheetPage(desk=one.name, does=_DOES[one.kind], code=one.code) for one in made.desks
        ]
        saved = write_join_sheet(save, made.database, pages)
        notes.append(f"The sheet to print is {saved}. Whoever has it is in: destroy it afterwards.")
    session.show(_document(made, notes, saved), _lines(made, notes))


def _document(made: ServerSetUp, notes: list[str], saved: Path | None) -> dict[str, Json]:
    return {
        "database": made.database,
        "address": made.host,
        "port": made.port,
        "tls": made.tls,
        "desks": [
            {"desk": one.name, "kind": one.kind.value, "code": one.code} for one in made.desks
        ],
        "kept": list(made.kept),
        "saved": None if saved is None else str(saved),
        "notes": [*notes],
    }


def _lines(made: ServerSetUp, notes: list[str]) -> list[str]:
    lines = []
    for one in made.desks:
        lines += [f"{one.name} · {_DOES[one.kind]}", ""]
        lines += [f"    {row}" for row in code_in_squares(one.code)]
        lines += ["", f"    {one.code}", ""]
    if made.kept:
        there = ", ".join(made.kept)
        lines.append(f"There already, with the join codes they have: {there}.")
    return [*lines, *notes]
