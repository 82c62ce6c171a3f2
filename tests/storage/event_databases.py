"""Empty events for tests, each in both databases: a file, and a database on a server."""

from __future__ import annotations

import functools
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.storage import event_file
from eventdesk.storage.database import Database
from tests.postgresql_server import running_server

BOTH = ("sqlite", "postgresql")


@functools.cache
def _template_file() -> bytes:
    folder = Path(tempfile.mkdtemp())
    event_file.create(folder / "empty.eventdesk").close()
    content = (folder / "empty.eventdesk").read_bytes()
    shutil.rmtree(folder)
    return content


@functools.cache
def _template_database() -> str:
    server = running_server()
    name = server.new_database()
    event_file.create(server.url(name)).close()
    return name


def empty_file(folder: Path) -> Path:
    """A new, empty event file."""
    path = folder / "day.eventdesk"
    path.write_bytes(_template_file())
    return path


@pytest.fixture(params=BOTH)
def event_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty event with today's schema, once in a file and once on a server."""
    if request.param == "sqlite":
        with event_file.open_event(empty_file(tmp_path)) as database:
            yield database
        return
    server = running_server()
    name = server.new_database(_template_database())
    with event_file.open_event(server.url(name)) as database:
        yield database
    server.drop(name)
