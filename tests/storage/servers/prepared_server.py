"""A database on a real server, prepared for the desks of a usual day, for tests to come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest
from sqlalchemy.engine import make_url

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_roles import DESKS
from eventdesk.storage.servers.setting_up import DeskMade, prepare
from tests.postgresql_server import PostgresqlServer, running_server


@dataclass(frozen=True, kw_only=True)
class PreparedServer:
    """One database of the server without TLS, where every role is believed without a password."""

    server: PostgresqlServer
    database: str
    desks: tuple[DeskMade, ...]

    def role(self, kind: DeskKind) -> str:
        """The role of the first desk of a kind."""
        return next(desk.role for desk in self.desks if desk.kind is kind)

    def url(self, kind: DeskKind | None = None) -> str:
        """The address of the database as a desk, or as its owner."""
        url = make_url(self.server.url(self.database))
        if kind is not None:
            url = url.set(username=self.role(kind))
        return url.render_as_string(hide_password=False)

    def connect(self, kind: DeskKind | None = None) -> psycopg.Connection:
        """Come as a desk, or as the owner."""
        return psycopg.connect(self.url(kind), autocommit=True)


@pytest.fixture(scope="module")
def prepared() -> Iterator[PreparedServer]:
    """The desks of a usual day on a server of their own."""
    server = running_server()
    database = server.new_database()
    url = make_url(server.url(database))
    yield PreparedServer(server=server, database=database, desks=tuple(prepare(url, (), DESKS)))
    server.drop(database)
