"""How a desk reaches the server that it joined: looked up once, with its join code."""

from __future__ import annotations

import atexit
import functools
import hashlib
import ipaddress
import shutil
import ssl
import tempfile
import uuid
from pathlib import Path
from typing import Any

from msgspec import Struct
from sqlalchemy import Engine, event
from sqlalchemy.engine import URL, make_url

from eventdesk.core.errors import InputError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.join_code import PORT, JoinCode
from eventdesk.core.said import said
from eventdesk.core.unshown import Unshown
from eventdesk.storage.engine import impatient, postgresql_engine
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.owner_only import make_private
from eventdesk.storage.servers.certificates import certificate_of, is_its_own_root, refuse_other

_THINKING_SECONDS = {DeskKind.ORGANISER: 20}
"""How long a desk may say nothing in the middle of an act: who brings in lists, longer."""
_THINKING_ELSE = 5
_WITH_ROLES_OF_ITS_OWN = 160000
"""The first libpq that can be told by which ways alone it may say its password."""


class Access(Unshown, Struct, frozen=True, kw_only=True):
    """How a server is reached, and as what desk."""

    url: str
    """Without a password; it says by `sslmode` how TLS is verified."""
    password: str
    certificate: str
    """The pinned certificate, PEM; "" without TLS."""
    tls: bool
    kind: DeskKind
    desk: str


def look_up(code: JoinCode, *, without_tls: bool = False) -> Access:
    """Look at the server of a join code. Its password is not sent.

    Without TLS a server on another computer is refused, unless `without_tls` says otherwise; a
    code that pins a certificate is never used without.

    Raises:
        InputError: `no_tls`, where the code was made without TLS.
        EnvironmentFailure: `wrong_server`, `no_tls`; ServerGone, `server_gone`.
    """
    if code.pin is None:
        if not without_tls and not is_here(code.host):
            message = said(
                "The join code is for {0} without TLS: whoever is in the network could read "
                "along. Ask for a code with TLS.",
                code.host,
            )
            raise InputError("no_tls", message)
        return _access(code, "", "disable")
    shown = certificate_of(code.host, code.port)
    refuse_other(code.host, shown, code.pin)
    certificate = ssl.DER_cert_to_PEM_cert(shown)
    is_root = is_its_own_root(code.host, code.port, certificate)
    return _access(code, certificate, "verify-ca" if is_root else "require")


def engine_for(access: Access) -> Engine:
    """An engine on the server as this desk, pinned to its certificate, that fails soon."""
    import psycopg

    url, is_root = make_url(access.url), True
    given: dict[str, object] = {
        **impatient(_THINKING_SECONDS.get(access.kind, _THINKING_ELSE)),
        "password": access.password,
        "application_name": "eventdesk",
        "gssencmode": "disable",
    }
    if psycopg.pq.version() >= _WITH_ROLES_OF_ITS_OWN:
        # Whoever pretends to be the server is never told the password, nor what it could be
        # guessed by.
        given["require_auth"] = "scram-sha-256" if access.tls else "scram-sha-256,none"
    if access.tls:
        given["channel_binding"] = "require"
        root = _certificate_file(access.certificate)
        # libpq would verify by a file that is there, whatever it was told: name one that never is.
        is_root = url.query.get("sslmode") != "require"
        given["sslrootcert"] = str(root if is_root else root.with_suffix(".none"))
    engine = postgresql_engine(access.url, given)
    if access.tls:
        before = _lay_ready if is_root else _look_again
        event.listen(engine, "do_connect", functools.partial(before, access))
    return engine


def try_code(code: JoinCode) -> None:
    """Come in once with a join code, and go again.

    Raises:
        EnvironmentFailure: why it does not let a desk in.
    """
    with told_plainly(said("{0} on {1}", code.database, code.host)):
        engine = engine_for(look_up(code, without_tls=True))
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT 1")


def is_here(host: str) -> bool:
    """Whether a server is on this computer, so that nobody in a network could read along."""
    if host.startswith("/") or host.lower() in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _access(code: JoinCode, certificate: str, sslmode: str) -> Access:
    query = {"sslmode": sslmode}
    host: str | None = code.host
    if code.host.startswith("/"):
        query, host = {"host": code.host}, None
    url = URL.create(
        "postgresql+psycopg",
        username=code.role,
        host=host,
        port=code.port,
        database=code.database,
        query=query,
    )
    return Access(
        url=url.render_as_string(hide_password=False),
        password=code.password,
        certificate=certificate,
        tls=bool(certificate),
        kind=code.kind,
        desk=code.desk,
    )


@functools.cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="eventdesk-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _certificate_file(certificate: str) -> Path:
    return _folder() / f"{hashlib.sha256(certificate.encode()).hexdigest()[:32]}.pem"


def _lay_ready(access: Access, *_given: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own
    """Libpq takes a certificate from a file only; what tidies up old files may have taken it."""
    path = _certificate_file(access.certificate)
    if not path.exists():
        path.parent.mkdir(mode=0o700, exist_ok=True)
        unfinished = path.with_name(f"{uuid.uuid4().hex}.new")
        make_private(unfinished)
        unfinished.write_text(access.certificate, encoding="ascii")
        unfinished.replace(path)


def _look_again(access: Access, *_given: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own
    """Look at a certificate that libpq cannot verify, before it is spoken to.

    What is then said is bound to what the server shows (SCRAM with channel binding): whoever lets
    this look pass and stands in the middle afterwards gets in no further.
    """
    url = make_url(access.url)
    host, pinned = url.host or "", ssl.PEM_cert_to_DER_cert(access.certificate)
    refuse_other(host, certificate_of(host, url.port or PORT), hashlib.sha256(pinned).digest())
