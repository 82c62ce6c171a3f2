"""A real PostgreSQL with TLS for the tests: the distribution's own programs, in a folder of ours.

The wheel's PostgreSQL was built without TLS. Where the distribution's is missing, the tests that
need it are skipped by name, and CI does not take that.
"""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.postgresql_server import PostgresqlServer, free_port

_INSTALLATIONS = Path("/usr/lib/postgresql")
_MISSING = "the distribution's PostgreSQL and openssl are not installed"
_HBA = """\
local all all trust
hostssl all all 127.0.0.1/32 scram-sha-256
hostnossl all all 127.0.0.1/32 scram-sha-256
"""


class TlsServer(PostgresqlServer):
    """One server with TLS on a port of its own: `host` and `port`; its owner comes by the socket.

    Whoever comes by the port needs a password, by SCRAM.
    """

    host = "127.0.0.1"

    def __init__(self) -> None:
        self.port = free_port()
        super().__init__(_distribution())
        self._port = self.port

    def log(self) -> str:
        """All that the server has written into its log."""
        return (self._folder / "log").read_text(encoding="utf-8", errors="replace")

    def pid(self) -> int:
        """The number of its first process."""
        return int((self._data / "postmaster.pid").read_text(encoding="ascii").split()[0])

    def show_other_certificate(self, *, same_key: bool = False, issued: bool = False) -> None:
        """Show another certificate from now on: of the same key, or one that somebody issued."""
        make_certificate(self._data, new_key=not same_key, issued=issued)
        self._own_certificate()
        self._run("pg_ctl", "reload", "-D", str(self._data))

    def _settings(self) -> str:
        make_certificate(self._data)
        self._own_certificate()
        (self._data / "pg_hba.conf").write_text(_HBA, encoding="ascii")
        return (
            f"-c listen_addresses={self.host} -c unix_socket_directories={self._folder} "
            f"-c port={self.port} -c fsync=off -c max_connections=60 -c ssl=on "
            "-c log_statement=all -c log_connections=on"
        )

    def _own_certificate(self) -> None:
        for name in ("server.key", "server.crt"):
            (self._data / name).chmod(0o600)
            if self._user is not None:
                shutil.chown(self._data / name, self._user)


def make_certificate(folder: Path, *, new_key: bool = True, issued: bool = False) -> None:
    """Make `server.crt` and `server.key`: signed by itself, or issued by an authority."""

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=folder)

    request = ("req", "-new", "-nodes", "-subj", "/CN=eventdesk-test")
    key = ("-newkey", "rsa:2048", "-keyout", "server.key") if new_key else ("-key", "server.key")
    if not issued:
        openssl(*request, *key, "-x509", "-days", "30", "-out", "server.crt")
        return
    openssl(
        "req", "-new", "-nodes", "-subj", "/CN=authority", "-newkey", "rsa:2048",
        "-keyout", "ca.key", "-x509", "-days", "30", "-out", "ca.crt",
    )  # fmt: skip
    openssl(*request, *key, "-out", "server.csr")
    openssl(
        "x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key",
        "-CAcreateserial", "-days", "30", "-out", "server.crt",
    )  # fmt: skip


def has_tls_server() -> bool:
    """Whether this machine has what a server with TLS needs."""
    return shutil.which("openssl") is not None and bool(_versions())


@functools.cache
def running_tls_server() -> TlsServer:
    """The server of this test process, started when it is first wanted, or a skip."""
    if not has_tls_server():
        if os.environ.get("EVENTDESK_NEEDS_TLS"):
            pytest.fail(_MISSING, pytrace=False)
        pytest.skip(_MISSING)
    server = TlsServer()
    atexit.register(server.stop)
    return server


def _distribution() -> Path:
    return max(_versions(), key=lambda one: float(one.name))


def _versions() -> list[Path]:
    return [one for one in _INSTALLATIONS.glob("[0-9]*") if (one / "bin" / "postgres").exists()]
