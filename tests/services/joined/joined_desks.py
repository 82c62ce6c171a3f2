"""Desks that have joined one event on a real server, and the server's line cut and healed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import Column, Table, select
from sqlalchemy.engine import make_url

from eventdesk.bootstrap import Settings, open_event
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_roles import group_role
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.sample import fill_with_sample, sample_instant
from eventdesk.storage import tables
from eventdesk.storage.joined.copying import take_copy
from eventdesk.storage.servers.access import Access
from eventdesk.storage.servers.setting_up import DeskMade, prepare
from tests.postgresql_server import PostgresqlServer, running_server

DESKS = (
    ("Organiser", DeskKind.ORGANISER),
    ("Foyer", DeskKind.REGISTRATION),
    ("Side door", DeskKind.REGISTRATION),
    ("Chair", DeskKind.CHAIR),
    ("Notes", DeskKind.QUESTIONS),
    ("Hall", DeskKind.DISPLAY),
)


@dataclass(kw_only=True)
class JoinedDesks:
    """One event on a server, and whoever has joined it from folders of their own."""

    server: PostgresqlServer
    database: str
    made: tuple[DeskMade, ...]
    folder: Path
    at: time = time(9, 0)
    _open: list[EventDesk] = field(default_factory=list)

    def access(self, desk: str) -> Access:
        """How a desk reaches the server, which believes it without a password."""
        made = next(one for one in self.made if one.name == desk)
        url = make_url(self.server.url(self.database)).set(
            drivername="postgresql+psycopg", username=made.role
        )
        return Access(
            url=url.render_as_string(hide_password=False),
            password="",
            certificate="",
            tls=False,
            kind=made.kind,
            desk=desk,
        )

    def join(self, desk: str, computer: str = "") -> EventDesk:
        """Join as a desk, from a computer of its own or a named one; or open it there again."""
        home = self.folder / (computer or desk)
        path = take_copy(self.access(desk), home)
        return self.open(path, home)

    def open(self, path: Path, home: Path) -> EventDesk:
        """Open a copy that is there already, whether its server answers or not."""
        clock = SetClock(sample_instant(self.at), speed=0)
        opened = open_event(path, Settings(data_dir=home, clock=clock))
        self._open.append(opened)
        return opened

    def cut(self, *desks: str) -> None:
        """Let these desks lose the server, and not come in again."""
        for role in self._roles(desks):
            self._tell(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(role)))
            self._tell(
                sql.SQL("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = {}")
                .format(sql.Literal(role))
            )  # fmt: skip

    def heal(self, *desks: str) -> None:
        """Let them in again."""
        for role in self._roles(desks):
            self._tell(sql.SQL("ALTER ROLE {} LOGIN").format(sql.Identifier(role)))

    def narrow(self, desk: str, kind: DeskKind) -> None:
        """Let a desk be one of another kind to the server, whatever it has joined as."""
        made = next(one for one in self.made if one.name == desk)
        for verb, its in (("REVOKE {} FROM {}", made.kind), ("GRANT {} TO {}", kind)):
            group = sql.Identifier(group_role(self.database, its))
            self._tell(sql.SQL(verb).format(group, sql.Identifier(made.role)))

    def on_server(self) -> EventDesk:
        """The event where it lives, as its owner sees it."""
        settings = Settings(data_dir=self.folder / "owner")
        opened = open_event(self.server.url(self.database), settings)
        self._open.append(opened)
        return opened

    def close(self) -> None:
        """Close whatever is open."""
        for one in self._open:
            one.close()

    def _roles(self, desks: tuple[str, ...]) -> list[str]:
        return [one.role for one in self.made if one.name in desks]

    def _tell(self, statement: sql.Composed) -> None:
        with closing(psycopg.connect(self.server.url(self.database), autocommit=True)) as owner:
            owner.execute(statement)


@pytest.fixture
def joined(tmp_path: Path) -> Iterator[JoinedDesks]:
    """The sample event on a server, with six desks that may join it."""
    server = running_server()
    database = server.new_database()
    url = make_url(server.url(database))
    made = tuple(prepare(url, (), DESKS))
    desks = JoinedDesks(server=server, database=database, made=made, folder=tmp_path)
    with desks.on_server() as owner:
        fill_with_sample(owner)
    yield desks
    desks.close()
    server.drop(database)


def every_row(desk: EventDesk) -> dict[str, list[tuple[object, ...]]]:
    """Everything of the event in a desk's own copy, or on the server."""
    left_out = tables.BESIDE_THE_EVENT | {"drafts", "forgettings", "pins"}
    with desk.database.engine.connect() as connection:
        return {
            table.name: sorted(
                (tuple(bytes(v) if isinstance(v, memoryview) else v for v in row)
                 for row in connection.execute(select(*_without_revision(table)))), key=repr
            )
            for table in tables.metadata.sorted_tables
            if table.name not in left_out
        }  # fmt: skip


def _without_revision(table: Table) -> tuple[Column[Any], ...]:
    return tuple(one for one in table.columns if one.name != "revision")
