"""An event in a database on a server: opening it, and its address without its password.

There is no verified copy before the schema is brought up to date, as a file has it: PostgreSQL
changes tables within the transaction, so it is done whole or not at all, and whoever waits for the
same sees it done.
"""

from __future__ import annotations

import os

from sqlalchemy import Engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.said import said
from eventdesk.storage import schema
from eventdesk.storage.copies.log_reading import head_in
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES, postgresql_engine
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.servers.access import is_here

_SCHEMES = ("postgresql", "postgresql+psycopg", "postgres")
_SECRETS = frozenset({"password", "sslpassword", "passfile"})
"""Parts of an address after its question mark that are nobody's business."""
NO_DRIVER = said(
    "Events on a server need one library more than those in files. Install it "
    'with: pip install "eventdesk[postgresql]"'
)
"""What is said where psycopg is not there."""
NOT_ALLOWED = "42501"
"""The state of a statement that the role has no right to (PostgreSQL, appendix A)."""
_UPGRADING = 0x45564453
"""The advisory lock of whoever brings a schema up to date."""


def shown(address: str) -> str:
    """An address as it may be shown and remembered: without its password, wherever that stands."""
    return _without_secrets(_read(address)).render_as_string(hide_password=True)


def with_password(address: str, password: str) -> str:
    """An address with a password in it, for this process alone; nothing is added where it is empty.

    Raises:
        InputError: `bad_address`.
    """
    url = _read(address)
    if password:
        url = url.set(password=password)
    return url.render_as_string(hide_password=False)


def open_on_server(address: str, *, make: bool) -> Database:
    """Open the event in a database; with `make`, make one in a database without a log.

    Raises:
        InputError: `bad_address`, `not_an_event`, `exists`.
        EnvironmentFailure: `newer_event`, `older_event`, `no_driver`, or as the server fails.
    """
    database, found = _looked_at(address)
    if found is None and not make:
        raise InputError("not_an_event", said("There is no event in {0}.", database.address))
    _bring_up_to_date(database, found)
    if make and found is not None and not is_empty(database):
        raise InputError("exists", said("There is an event in {0} already.", database.address))
    return database


def prepared(address: str) -> Database:
    """A database on a server with today's schema, made there if need be; there may be an event.

    Raises:
        InputError: `bad_address`.
        EnvironmentFailure: as `open_on_server`.
    """
    database, found = _looked_at(address)
    _bring_up_to_date(database, found)
    return database


def tls_for(url: URL) -> dict[str, object]:
    """What is asked of libpq about TLS: to use it, where a server is on another computer.

    Whoever wants something else says so in the address (`sslmode`), or in PGSSLMODE. A join code
    pins the certificate as well; an address alone knows of none.
    """
    host = str(url.query.get("host") or url.host or "")
    is_said = "sslmode" in url.query or "PGSSLMODE" in os.environ
    return {} if is_said or is_here(host) else {"sslmode": "require"}


def is_empty(database: Database) -> bool:
    """Whether nothing has been recorded in a database yet."""
    with told_plainly(database.name), database.engine.connect() as connection:
        return head_in(connection).sequence == 0


def _looked_at(address: str) -> tuple[Database, str | None]:
    url = _read(address)
    name = shown(address)
    engine = _engine(url)
    try:
        with told_plainly(name), engine.connect() as connection:
            found = schema.revision(connection)
    except EnvironmentFailure as failure:
        if "does not support ssl" not in str(failure.__cause__).lower():
            raise
        message = said(
            "{0} has no TLS, so whoever is in the network could read along. Whoever runs "
            "the server turns it on (ssl = on); or add ?sslmode=disable to the address.",
            name,
        )
        raise EnvironmentFailure("no_tls", message) from failure
    schema.refuse_newer(name, found)
    return Database(engine, address=name, path=None), found


def _read(address: str) -> URL:
    """The parts of an address. What is no address is never quoted: it may hold a password."""
    try:
        url = make_url(address)
        url.render_as_string(hide_password=True)
    except (ArgumentError, ValueError) as error:
        raise InputError("bad_address", said("That is not the address of a database.")) from error
    if url.drivername not in _SCHEMES:
        message = said(
            "An event can live in PostgreSQL alone: its address begins with postgresql://"
        )
        raise InputError("bad_address", message)
    return url


def _without_secrets(url: URL) -> URL:
    return url.difference_update_query([one for one in url.query if one.lower() in _SECRETS])


def _engine(url: URL) -> Engine:
    try:
        return postgresql_engine(url, tls_for(url))
    except ModuleNotFoundError as missing:
        raise EnvironmentFailure("no_driver", NO_DRIVER) from missing


def _bring_up_to_date(database: Database, found: str | None) -> None:
    if found == schema.CURRENT:
        return
    name = database.address
    writes = database.engine.connect().execution_options(**{WRITES: True})
    try:
        with told_plainly(name), writes as connection, connection.begin():
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_UPGRADING})"))
            schema.upgrade(connection)  # nothing, where another has done it meanwhile
    except EnvironmentFailure as refused:
        if refused.code != "not_allowed":
            raise
        raise older(name, found) from refused


def older(name: str, found: str | None) -> EnvironmentFailure:
    """What is said of a server whose schema is older, to whoever may not change it."""
    way_on = said(
        "Whoever runs the server runs “eventdesk server setup” there once, with this "
        "version. Nothing was changed."
    )
    if found is None:
        message = said(
            "{0} is not prepared for an event, and you may not prepare it. {1}", name, way_on
        )
        return EnvironmentFailure("not_prepared", message)
    message = said(
        "{0} was made by an older eventdesk (schema {1}; this one needs {2}), and you "
        "may not change that. {3}",
        name,
        found,
        schema.CURRENT,
        way_on,
    )
    return EnvironmentFailure("older_event", message)
