"""How desks will reach a server, looked at from the computer that prepares it."""

from __future__ import annotations

import getpass
import socket
from contextlib import closing
from pathlib import Path

import psycopg
from msgspec import Struct
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from eventdesk.core.errors import EnvironmentFailure, InputError, ServerGone
from eventdesk.core.joining.desk_roles import DATABASE, MOST_BYTES
from eventdesk.core.joining.join_code import PORT
from eventdesk.core.said import said
from eventdesk.storage.servers.access import is_here
from eventdesk.storage.servers.certificates import certificate_of, pin_of

_SOCKETS = (Path("/var/run/postgresql"), Path("/tmp"))  # noqa: S108 - where servers put them
_NOWHERE = ("192.0.2.1", 9)
"""An address that is given to nobody: the way to it says which of our own is seen outside."""

_NO_ADDRESS = said("That is no address of a database. Write it like postgresql:///eventdesk.")


class Reach(Struct, frozen=True, kw_only=True):
    """Where desks come to a server, and what it shows them."""

    host: str
    port: int
    database: str
    pin: bytes | None
    """None where it has no TLS, and need not or is not to have."""

    @property
    def is_here(self) -> bool:
        """Whether only desks on this computer come that way."""
        return is_here(self.host)

    @property
    def tls(self) -> bool:
        """Whether desks come by TLS, pinned."""
        return self.pin is not None

    @property
    def line_of_hba(self) -> str:
        """The line that lets desks in, in the server's pg_hba.conf."""
        if self.host.startswith("/"):
            return f'local "{self.database}" all scram-sha-256'
        how = "hostssl" if self.tls else "host"
        where = "127.0.0.1/32" if self.is_here else "samenet"
        return f'{how} "{self.database}" all {where} scram-sha-256'


def owners_address(text: str) -> URL:
    """The address of a database as whoever runs the server gives it, with all that is usual.

    Raises:
        InputError: `bad_address`.
    """
    if not text.startswith(("postgresql:", "postgresql+psycopg:")):
        raise InputError("bad_address", _NO_ADDRESS)
    try:
        url = make_url(text).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        raise InputError("bad_address", _NO_ADDRESS) from error
    database = url.database or DATABASE
    if len(database.encode()) > MOST_BYTES or not database.isprintable():
        message = said("A database’s name has {0} bytes at most, and no control signs.", MOST_BYTES)
        raise InputError("bad_address", message)
    url = url.set(database=database, username=url.username or getpass.getuser())
    url = _as_the_environment_says(url)
    if url.host is None and "host" not in url.query:
        there = [one for one in _SOCKETS if (one / f".s.PGSQL.{url.port or PORT}").exists()]
        if there:
            url = url.update_query_dict({"host": str(there[0])})
    return url


def _as_the_environment_says(url: URL) -> URL:
    """Where the driver would go: PGHOST and PGPORT stand for what the address leaves out.

    The desks are not in this environment, so their codes have to say it.
    """
    usual = {one.keyword: one.val for one in psycopg.pq.Conninfo.get_defaults()}
    host, port = ((usual.get(name) or b"").decode() for name in (b"host", b"port"))
    if host and url.host is None and "host" not in url.query:
        url = url.update_query_dict({"host": host})
    if port.isdecimal() and url.port is None and "port" not in url.query:
        url = url.set(port=int(port))
    return url


def seen_by_desks(url: URL, address: str | None, *, without_tls: bool) -> Reach:
    """Look at the server where desks will come to it: at `address`, or where the owner does.

    Raises:
        EnvironmentFailure: `no_tls`, `server_gone`, each with what to change at the server.
    """
    asked = str(url.query.get("host") or url.host or "")
    port = url.port or int(str(url.query.get("port") or PORT))
    database = url.database or DATABASE
    host = address or ("127.0.0.1" if not asked or asked.startswith("/") else asked)
    try:
        return Reach(
            host=host, port=port, database=database, pin=pin_of(certificate_of(host, port))
        )
    except ServerGone as failure:
        if address is None and asked.startswith("/"):
            return Reach(host=asked, port=port, database=database, pin=None)
        message = said(
            "No server answers at {0}, port {1}. In its postgresql.conf write "
            "listen_addresses = '*', start it anew, and look whether a firewall lets "
            "nobody in.",
            host,
            port,
        )
        raise ServerGone("server_gone", message) from failure
    except EnvironmentFailure as failure:
        if not (without_tls or is_here(host)):
            raise _without_tls(host) from failure
        return Reach(host=host, port=port, database=database, pin=None)


def _without_tls(host: str) -> EnvironmentFailure:
    message = said(
        "The server at {0} has no TLS, so whoever is in the network could read along. "
        "In its postgresql.conf write ssl = on, with ssl_cert_file and ssl_key_file, "
        "and start it anew; or add --without-tls.",
        host,
    )
    return EnvironmentFailure("no_tls", message)


def own_address() -> str:
    """The address by which this computer is seen in its network; "" where it is in none."""
    try:
        with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe:
            probe.connect(_NOWHERE)  # nothing is sent
            found = str(probe.getsockname()[0])
    except OSError:
        return ""
    return "" if is_here(found) else found
