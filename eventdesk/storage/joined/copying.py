"""A desk's own copy of an event on a server, made once; and the line of a copy that is there."""

from __future__ import annotations

import hashlib
import os
import uuid
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import select
from sqlalchemy.engine import make_url

from eventdesk.core.errors import InputError, ServerGone
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.said import said
from eventdesk.storage import event_file, schema, tables
from eventdesk.storage.copies.verified_copy import sync
from eventdesk.storage.copies.whole_copy import copy_whole
from eventdesk.storage.database import Database
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.joined.line import Line
from eventdesk.storage.on_server import older
from eventdesk.storage.owner_only import make_private_folder
from eventdesk.storage.places import SUFFIX
from eventdesk.storage.repositories.joining_repository import Joining
from eventdesk.storage.sealing import Key
from eventdesk.storage.servers.access import Access, engine_for

FOLDER_NAME = "joined"
"""The folder in the data folder."""
_NOT_COPIED = frozenset({tables.drafts.name, tables.forgettings.name})
"""What other desks are just writing down, and what is to be done with files elsewhere."""
_SHORT = 40


def take_copy(access: Access, folder: Path, passphrase: str | None = None) -> Path:
    """Make this desk's own copy below the data folder, sealed with a passphrase if one is given.

    Where the same desk has joined from here before, its copy is kept with whatever it has still to
    send, and learns the new way in.

    Raises:
        InputError: `not_an_event`, where the server has none yet; `wrong_passphrase`, `sealed`.
        EnvironmentFailure: as the server or this machine fails. Nothing is left behind then.
    """
    name, home = server_name(access.url), folder / FOLDER_NAME
    way = hashlib.sha256(access.url.encode()).hexdigest()[:8]
    known = next(home.glob(f"[!.]*-{way}{SUFFIX}"), None)
    if known is not None:
        _refuse_dead_code(access, name)
        _learn(known, access, passphrase)
        return known
    with Database(engine_for(access), address=name, path=None) as server:
        title = _title(server, name)
        place = _place(server, access)
        known = next(home.glob(f"[!.]*-{place}-*{SUFFIX}"), None)
        if known is not None:
            _learn(known, access, passphrase)
            return known
        path = home / f"{_plain(title)}-{_plain(access.desk)}-{place}-{way}{SUFFIX}"
        make_private_folder(home)
        _fill(server, path, access, passphrase)
    return path


def _refuse_dead_code(access: Access, name: str) -> None:
    """Refuse a password that holds no more: the one that a copy knows may be a newer one.

    Where the server does not answer, nobody can tell, and the copy goes on alone with either.

    Raises:
        ServerGone: `wrong_password`.
    """
    try:
        with told_plainly(name), engine_for(access).connect() as connection:
            connection.exec_driver_sql("SELECT 1")
    except ServerGone as failure:
        if failure.code == "wrong_password":
            raise


def by_address(address: str, desk: str) -> Access:
    """How whoever has a database's own address reaches it: as the organiser, and nothing is pinned.

    Its password is taken out of the address, or asked of the environment as libpq does.
    """
    url = make_url(address).set(drivername="postgresql+psycopg")
    password = str(url.password or os.environ.get("PGPASSWORD", ""))
    return Access(
        # `URL.set` takes None for "as it was", and the password would stay.
        url=url._replace(password=None).render_as_string(hide_password=False),
        password=password,
        certificate="",
        tls=False,
        kind=DeskKind.ORGANISER,
        desk=desk,
    )


def line_of(joining: Joining) -> Line:
    """The line to the server that a desk's own copy was joined from."""
    access = Access(
        url=joining.url,
        password=joining.password,
        certificate=joining.certificate,
        tls=joining.tls,
        kind=joining.kind,
        desk=joining.desk,
    )
    return Line(engine_for(access), server_name(joining.url))


def server_name(url: str) -> str:
    """A server as a person would call it: "day on 192.168.1.20"."""
    parts = make_url(url)
    return said("{0} on {1}", parts.database, parts.host or said("this computer"))


def _title(server: Database, name: str) -> str:
    """The name of the event there."""
    with told_plainly(name), server.engine.connect() as connection:
        found = schema.revision(connection)
    schema.refuse_newer(name, found)
    if found != schema.CURRENT:
        raise older(name, found)
    with server.reading() as reading:
        event = reading.event.get()
    if event is None:
        message = said(
            "There is no event in {0} yet. Ask the organiser to move it there first.", name
        )
        raise InputError("not_an_event", message)
    return event.name


def _place(server: Database, access: Access) -> str:
    """What tells one desk of one event from others, wherever the server is reached.

    A venue's other network gives it another address: the copy, and what it has still to send, stay.
    """
    first = select(tables.entries.c.hash).where(tables.entries.c.sequence == 1)
    with told_plainly(server.name), server.engine.connect() as connection:
        found = connection.execute(first).scalar()
    role = make_url(access.url).username or ""
    return hashlib.sha256(bytes(found or b"") + role.encode()).hexdigest()[:8]


def _fill(server: Database, path: Path, access: Access, passphrase: str | None) -> None:
    unfinished = path.with_name(f".{os.getpid()}-{path.name}")
    _take_away(unfinished)
    try:
        with event_file.create(unfinished, passphrase) as local:
            pins = {tables.pins.name} if access.kind is DeskKind.DISPLAY else set()
            head = copy_whole(server, local, without=_NOT_COPIED | pins)
            with local.writing() as writing:
                writing.joining.write(_joining(access, confirmed=head.sequence))
            local.engine.dispose()
        unfinished.replace(path)
        sync(path.parent)
    finally:
        _take_away(unfinished)


def _learn(path: Path, access: Access, passphrase: str | Key | None) -> None:
    """Keep the copy, with the way in that the new code gives."""
    with event_file.open_event(path, passphrase) as local, local.writing() as writing:
        known = writing.joining.read()
        told = _joining(access)
        if known is not None:
            told = replace(
                told,
                copy=known.copy,
                confirmed=known.confirmed,
                generation=known.generation,
                offset_ms=known.offset_ms,
            )
        writing.joining.write(told)


def _joining(access: Access, confirmed: int = 0) -> Joining:
    return Joining(
        url=access.url,
        password=access.password,
        certificate=access.certificate,
        tls=access.tls,
        kind=access.kind,
        desk=access.desk,
        copy=str(uuid.uuid4()),
        confirmed=confirmed,
    )


def _take_away(path: Path) -> None:
    for end in ("", "-wal", "-shm"):
        Path(f"{path}{end}").unlink(missing_ok=True)


def _plain(text: str) -> str:
    """A text as a part of a file's name: letters and digits, with hyphens between."""
    kept = "".join(one if one.isalnum() else " " for one in text)
    return "-".join(kept.split())[:_SHORT] or "event"
