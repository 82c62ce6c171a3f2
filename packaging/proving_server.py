"""A PostgreSQL of a proof's own, on the loopback, that may be killed, frozen and started again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import psycopg
from psycopg import sql
from small_disk import SmallDisk

from tests.postgresql_server import PostgresqlServer, free_port

_PATIENCE_SECONDS = 60
_DATA_MEGABYTES = 120
_LOG_MEGABYTES = 32


class ProvingServer(PostgresqlServer):
    """Reached by whoever proves through its socket, and by desks at `port` with a password.

    With `synced` a commit is on the disk when it is answered, as on a server of the day. On
    `small_disks` there is little room for its data and for its own log.

    Raises:
        NotHereError: where no small disk can be made.
    """

    def __init__(
        self, *, synced: bool = False, connections: int = 100, small_disks: bool = False
    ) -> None:
        self._wants_small_disks = small_disks
        self._disks: list[SmallDisk] = []
        self.port = free_port()
        self._synced, self._connections = synced, connections
        super().__init__()

    def _start(self) -> None:
        own_log = self._folder / "own-log"
        for folder, megabytes in ((self._data, _DATA_MEGABYTES), (own_log, _LOG_MEGABYTES)):
            folder.mkdir()
            if self._wants_small_disks:
                self._disks.append(SmallDisk(folder, megabytes))
            if self._user is not None:
                shutil.chown(folder, self._user)
        self._run(
            "initdb", "-D", str(self._data), f"--waldir={own_log}", "--wal-segsize=1",
            "-U", "tester", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync",
        )  # fmt: skip
        (self._data / "pg_hba.conf").write_text(
            "local all tester trust\nhost all all 127.0.0.1/32 scram-sha-256\n", encoding="ascii"
        )
        self.start()

    def start(self) -> None:
        """Start it, or start it again if it is not running; desks can come in on return."""
        if self._is_running():
            return
        settings = (
            f"-c listen_addresses=127.0.0.1 -c port={self.port} "
            f"-c unix_socket_directories={self._folder} "
            f"-c fsync={'on' if self._synced else 'off'} -c max_connections={self._connections} "
            "-c min_wal_size=4MB -c max_wal_size=16MB"
        )
        self._port = self.port
        log = str(self._folder / "log")
        self._run("pg_ctl", "start", "-D", str(self._data), "-l", log, "-o", settings, "-w")

    def end(self, how: str) -> None:
        """End it: `fast` or `immediate`."""
        self._run("pg_ctl", "stop", "-D", str(self._data), "-m", how, "-w")

    def kill(self) -> None:
        """End all of its processes by SIGKILL, at whatever they are doing."""
        killed = self.processes()
        for one in killed:
            _signal(one, signal.SIGKILL)
        until = time.monotonic() + _PATIENCE_SECONDS
        while any(_lives(one) for one in killed) and time.monotonic() < until:
            time.sleep(0.01)
        # Until somebody has asked how they ended, their numbers look as if they were alive.
        (self._data / "postmaster.pid").unlink(missing_ok=True)
        (self._folder / f".s.PGSQL.{self.port}.lock").unlink(missing_ok=True)

    def freeze(self) -> None:
        """Stop all of its processes where they are. Connections stay, and nobody answers."""
        for one in self.processes():
            _signal(one, signal.SIGSTOP)

    def thaw(self) -> None:
        """Have them go on."""
        for one in self.processes():
            _signal(one, signal.SIGCONT)

    def fill_data(self) -> None:
        """Leave no room for any table to grow: acts fail, and the server goes on."""
        self._disks[0].fill()

    def fill_log(self) -> None:
        """Leave no room for its own log: it gives up and cannot start until there is room."""
        self._disks[1].fill()
        with suppress(psycopg.Error):
            for _ in range(_LOG_MEGABYTES):
                self.tell("SELECT pg_logical_emit_message(false, 'proof', 'x'), pg_switch_wal()")

    def make_room(self) -> None:
        """Take away what filled its disks."""
        for disk in self._disks:
            disk.make_room()

    def stop(self) -> None:
        """End the server, its disks and its folder."""
        with suppress(subprocess.CalledProcessError):
            self._run("pg_ctl", "stop", "-D", str(self._data), "-m", "immediate", "-w")
        for disk in self._disks:
            disk.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _is_running(self) -> bool:
        return (self._data / "postmaster.pid").exists() and _lives(self.processes()[0])

    def processes(self) -> list[int]:
        """The server and its children, the server first."""
        first = int((self._data / "postmaster.pid").read_text(encoding="ascii").split("\n")[0])
        return [first, *(one for one in _all_processes() if _parent(one) == first)]

    def processor_seconds(self) -> float:
        """What it has used of the processors so far, all of its processes together."""
        first, *others = self.processes()
        ticks = sum(int(one) for one in _status(first)[11:15])
        ticks += sum(int(one) for other in others for one in _status(other)[11:13])
        return ticks / os.sysconf("SC_CLK_TCK")

    def tell(self, statement: str, *names: str, database: str = "postgres") -> None:
        """Say something to it as its owner; each `{}` is one of the names."""
        said = sql.SQL(statement).format(*(sql.Identifier(name) for name in names))
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            connection.execute(said)

    def last_entry(self, database: str) -> int:
        """The number of the last entry of an event's log."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            row = connection.execute("SELECT sequence FROM chain_head").fetchone()
        return 0 if row is None else int(row[0])

    def address(self, database: str, role: str, password: str, port: int | None = None) -> str:
        """What a desk calls the database, directly or through a proxy at another port."""
        return f"postgresql+psycopg://{role}:{password}@127.0.0.1:{port or self.port}/{database}"


def _signal(process: int, number: signal.Signals) -> None:
    try:
        os.kill(process, number)
    except ProcessLookupError:
        return


def _all_processes() -> list[int]:
    return [int(one.name) for one in Path("/proc").iterdir() if one.name.isdecimal()]


def _status(process: int) -> list[str]:
    try:
        text = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return []
    # A name may hold spaces and brackets; what follows the last bracket is plain.
    return text.rpartition(")")[2].split()


def _parent(process: int) -> int:
    found = _status(process)
    return int(found[1]) if found else 0


def _lives(process: int) -> bool:
    found = _status(process)
    return bool(found) and found[0] != "Z"
