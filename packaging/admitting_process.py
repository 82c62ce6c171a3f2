"""Processes that all admit from the same instant on: as a desk does, or with a database's least.

The least is what no program can do without: the head's lock, one entry, one delegate, the new head,
and a commit that is synced.
"""

from __future__ import annotations

import multiprocessing as mp
import secrets
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from bench_events import settings_at
from sqlalchemy import Connection as DatabaseConnection
from sqlalchemy import event, insert, select, update

from eventdesk.bootstrap import open_event
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import event_file, tables
from eventdesk.storage.engine import WRITES

_WARM = 3
"""So many are admitted before anything is measured."""
_PERSONAL = "x" * 200
_READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitting:
    """What one process is to do."""

    address: str
    folder: Path
    desk: str
    ids: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class Admitted:
    """What one process did. Instants are of a clock that all processes of a machine share."""

    started: float = 0.0
    ended: float = 0.0
    milliseconds: list[float] = field(default_factory=list)
    processor_seconds: float = 0.0
    statements: int = 0
    head_seconds: float = 0.0
    """How long it waited in all until the head of the log was its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What all of them did, and what was read as the last one was done."""

    each: Sequence[Admitted]
    beside: float


Work = Callable[[Admitting, Connection], None]


def together(work: Work, all_work: Sequence[Admitting], read: Callable[[], float]) -> Together:
    """Have each do its work in a process of its own, all beginning at once."""
    context = mp.get_context("forkserver")
    context.set_forkserver_preload(["admitting_process"])
    pipes, processes = [], []
    for one in all_work:
        ours, theirs = mp.Pipe()
        process = context.Process(target=work, args=(one, theirs), daemon=True)
        process.start()
        pipes.append(ours)
        processes.append(process)
    for pipe in pipes:
        pipe.recv()
    for pipe in pipes:
        pipe.send(_READY)
    each = [pipe.recv() for pipe in pipes]
    beside = read()
    for pipe, process in zip(pipes, processes, strict=True):
        pipe.send(_READY)
        process.join()
    return Together(each=each, beside=beside)


def admit(work: Admitting, pipe: Connection) -> None:
    """Admit everybody as a desk does."""
    with open_event(work.address, settings_at(work.folder)) as desk:
        desk.identity.desk = work.desk
        desk.get_ready()
        done = Admitted()
        watch(desk, done)
        _measured(pipe, done, work.ids, desk.check_in.check_in)


def watch(desk: EventDesk, done: Admitted) -> None:
    """Count what is asked of the database, and how long the head is waited for."""
    began = 0.0

    def before(*_given: object) -> None:
        nonlocal began
        began = time.perf_counter()

    def after(_on: object, _cursor: object, statement: str, *_given: object) -> None:
        done.statements += 1
        if "chain_head" in statement and statement.startswith("SELECT"):
            done.head_seconds += time.perf_counter() - began

    event.listen(desk.database.engine, "before_cursor_execute", before)
    event.listen(desk.database.engine, "after_cursor_execute", after)


def admit_barely(work: Admitting, pipe: Connection) -> None:
    """Write what an admission cannot do without, of everybody."""
    with (
        event_file.open_event(work.address) as database,
        database.engine.connect().execution_options(**{WRITES: True}) as writer,
    ):
        _measured(pipe, Admitted(), work.ids, lambda one: _least(writer, one))


def _least(writer: DatabaseConnection, delegate: str) -> None:
    now = datetime.now(UTC)
    with writer.begin():
        head = select(tables.chain_head.c.sequence).with_for_update()
        sequence = writer.execute(head).scalar_one() + 1
        writer.execute(
            insert(tables.entries).values(
                sequence=sequence, act=str(uuid.uuid4()), part=0, happened_at=now, recorded_at=now,
                desk="Bare", action="delegate.checked_in", subject=delegate, facts="{}",
                personal=_PERSONAL, salt=secrets.token_bytes(16),
                digest=secrets.token_bytes(32), hash=secrets.token_bytes(32),
            )
        )  # fmt: skip
        writer.execute(
            update(tables.delegates)
            .where(tables.delegates.c.id == delegate)
            .values(heads=1, presence="in", arrived_at=now, revision=sequence)
        )
        writer.execute(
            update(tables.chain_head).values(sequence=sequence, hash=secrets.token_bytes(32))
        )


def _measured(
    pipe: Connection, done: Admitted, ids: Sequence[str], one: Callable[[str], object]
) -> None:
    for delegate in ids[:_WARM]:
        one(delegate)
    done.statements, done.head_seconds = 0, 0.0
    pipe.send(_READY)
    pipe.recv()
    processor = time.process_time()
    done.started = time.perf_counter()
    for delegate in ids[_WARM:]:
        began = time.perf_counter()
        one(delegate)
        done.milliseconds.append((time.perf_counter() - began) * 1000)
    done.ended = time.perf_counter()
    done.processor_seconds = time.process_time() - processor
    pipe.send(done)
    pipe.recv()
