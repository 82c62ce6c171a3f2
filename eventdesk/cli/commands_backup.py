"""Backups: making one, and restoring an event from one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from eventdesk.cli.plain_text import print_json
from eventdesk.cli.registering import EVENT, register
from eventdesk.cli.session import Session
from eventdesk.core.certificate import counted
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.json_values import Json
from eventdesk.services.backups import Backups
from eventdesk.services.recovering import Recovering
from eventdesk.services.restoring import Held, Restored, Restoring, said_until
from eventdesk.storage.event_file import is_server
from eventdesk.storage.machine import RememberedBackups, change_machine, read_machine
from eventdesk.storage.places import data_folder


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "backup", backup)
    register(app, "restore", restore)


def backup(
    session: Session,
    event: EVENT,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", help="Where; the data folder if it is not said."),
    ] = None,
) -> None:
    """Make a verified backup of an event. Windows do that by themselves every ten minutes."""
    _refuse_server(event)
    with session.opened(event) as opened:
        backups = opened.desk.backing_up()
        try:
            made = _made(backups, folder)
        finally:
            backups.close()
        if folder is not None:
            _remember(session, opened.desk.database.address, folder)
    name, head = made
    document: dict[str, Json] = {"backup": str(name), "head": head}
    session.show(document, [f"{name} holds everything up to {head}"])


def _remember(session: Session, event: str, folder: Path) -> None:
    """It is looked for there when the event is restored, and when its people are forgotten."""
    kept = RememberedBackups(event=event, folder=str(folder.absolute()))
    change_machine(
        data_folder(session.settings.data_dir), lambda machine: machine.copied_into(kept)
    )


def _made(backups: Backups, folder: Path | None) -> tuple[Path, str]:
    if folder is not None and not folder.is_dir():
        raise InputError("no_folder", f"There is no folder {folder}.")
    made = backups.make().made if folder is None else backups.make_in(folder)
    if made is None:
        message = "No backup was made: there is nothing in this event yet, or one is being made."
        raise EnvironmentFailure("no_backup", message)
    return made.backup.path, str(made.head)


def restore(
    session: Session,
    event: Annotated[str, typer.Argument(metavar="EVENT", help="The file to be restored.")],
    backup: Annotated[
        Path | None,
        typer.Argument(metavar="BACKUP", help="Which backup; the newest good one if not said."),
    ] = None,
    *,
    listed: Annotated[
        bool, typer.Option("--list", metavar="", help="Only say which backups there are.")
    ] = False,
    recover: Annotated[
        bool,
        typer.Option(
            "--recover", metavar="", help="Recover what the log in a damaged file still says."
        ),
    ] = False,
    as_it_is: Annotated[
        bool,
        typer.Option(
            "--as-it-is", metavar="", help="Take the file as it stands, though more was seen in it."
        ),
    ] = False,
) -> None:
    """Put a backup in the place of an event; what stood there is put aside, never overwritten."""
    _refuse_server(event)
    restoring = restoring_of(session, Path(event))
    if listed:
        _list(session, restoring)
        return
    if as_it_is:
        restoring.accept()
        session.show({"event": str(restoring.path)}, [f"{restoring.path.name} is taken as it is"])
        return
    if recover:
        restored, found = Recovering(restoring).recover()
        how = f"from its log: {found.entries} entries"
        if found.from_backup:
            how += f", {found.from_backup} of them from a backup"
        how += f"; {found.missing} after them are lost" if found.missing else ""
        tell_restored(session, restored, how)
        return
    source = backup
    if source is None:
        newest = restoring.newest_good()
        if newest is None:
            raise InputError("no_backup", f"There is no backup of {restoring.path.name} here.")
        source = newest.backup.path
    tell_restored(session, restoring.restore(source), f"from {source.name}")


def _refuse_server(event: str) -> None:
    if is_server(event):
        message = (
            "Backups of an event on a server are kept by the desks that have joined it, each in "
            "its own data folder: name the file of such a desk."
        )
        raise InputError("not_a_file", message)


def restoring_of(session: Session, path: Path) -> Restoring:
    """Restoring of the event at a path, with the folders that this machine knows of."""
    folder = data_folder(session.settings.data_dir)
    also = [Path(one) for one in read_machine(folder).folders_of_backups()]
    return Restoring(path, folder, also=also, passphrase=session.settings.passphrase)


def tell_restored(session: Session, restored: Restored, how: str) -> None:
    """Say what stands there now, and where what stood there is."""
    aside = restored.put_aside
    lines = [f"{restored.path.name} is restored {how}, up to {restored.head}"]
    if restored.was_joined:
        lines.append(
            "It no longer knows its server: join the event again with this desk’s join code "
            "(“eventdesk join”). What the server has not got is sent then"
        )
    if aside is not None:
        lines.append(f"What stood there before is {aside.name}")
    session.show(
        {
            "event": str(restored.path),
            "head": str(restored.head),
            "put_aside": None if aside is None else str(aside),
        },
        lines,
    )


def _list(session: Session, restoring: Restoring) -> None:
    held = restoring.held()
    if session.json:
        print_json([_document(one) for one in held])
        return
    lines = [_line(one) for one in held]
    session.show(None, lines or [f"There is no backup of {restoring.path.name} here."])


def _document(held: Held) -> dict[str, Json]:
    document: dict[str, Json] = {
        "backup": str(held.backup.path),
        "made": held.backup.name.made.isoformat(),
        "sealed": held.sealed,
        "good": held.is_good,
        "behind": held.behind,
    }
    holding = held.holding
    if holding is not None:
        document |= {
            "head": str(holding.head),
            "until": None if holding.until is None else holding.until.isoformat(),
            "names": holding.names,
            "in": holding.inside,
            "questions": holding.questions,
            "items_run": holding.items_run,
        }
    return document


def _line(held: Held) -> str:
    made: datetime = held.backup.name.made
    holding = held.holding
    if holding is None:
        what = "sealed" if held.sealed else "cannot be read"
        return f"{made:%d %b %Y %H:%M}: {what} ({held.backup.path})"
    lag = counted(held.behind or 0, "entry", "entries")
    behind = f", {lag} behind the event" if held.behind else ""
    return (
        f"{made:%d %b %Y %H:%M}: up to entry {holding.head.sequence} of {said_until(holding)}, "
        f"{counted(holding.names, 'name', 'names')}, {holding.inside} in, "
        f"{counted(holding.questions, 'question', 'questions')}, "
        f"{counted(holding.items_run, 'item', 'items')} run{behind} ({held.backup.path})"
    )
