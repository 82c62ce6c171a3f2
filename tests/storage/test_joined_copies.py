"""A desk's own copy of an event on a server: what it is made from, and where its acts go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from eventdesk.core.actions import Action
from eventdesk.core.chain import SALT_BYTES, Stamp, seal
from eventdesk.core.entries import Draft
from eventdesk.core.errors import EnvironmentFailure, EventDeskError, ServerGone
from eventdesk.core.moving import MovedAway, Place
from eventdesk.storage import event_file, schema
from eventdesk.storage.copies.whole_copy import copy_whole
from eventdesk.storage.database import Database
from eventdesk.storage.joined.copying import by_address, take_copy
from eventdesk.storage.joined.joined_database import NOT_ALONE, JoinedDatabase
from eventdesk.storage.joined.line import Line
from eventdesk.storage.repositories.delegate_repository import DelegateRows
from tests.services.moved_days import worked_file
from tests.storage.event_databases import empty_file, event_on_server

NOW = datetime(2026, 6, 17, 8, 30, tzinfo=UTC)


@pytest.fixture
def url() -> Iterator[str]:
    """The address of a database in which nothing has been recorded."""
    with event_on_server() as address:
        yield address


def refusal(url: str, folder: Path) -> EventDeskError:
    with pytest.raises(EventDeskError) as refused:
        take_copy(by_address(url, "Office"), folder)
    assert list(folder.rglob("*.eventdesk")) == []
    return refused.value


def test_whoever_has_the_address_of_a_database_comes_as_the_organiser(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PGPASSWORD", "of the environment")
    access = by_address("postgresql://owner:secret@db.example/day", "Office")
    assert access.url == "postgresql+psycopg://owner@db.example/day"
    other = by_address("postgresql://owner@db.example/day", "Office")
    assert [access.password, other.password] == ["secret", "of the environment"]


def test_where_there_is_no_event_yet_no_copy_is_made(url: str, tmp_path: Path) -> None:
    refused = refusal(url, tmp_path)
    assert refused.code == "not_an_event"
    assert "Ask the organiser to move it there first" in refused.message


def test_an_older_schema_is_for_whoever_runs_the_server(url: str, tmp_path: Path) -> None:
    with psycopg.connect(url) as owner:
        owner.execute("UPDATE alembic_version SET version_num = %s", (schema.KNOWN[-2],))
    refused = refusal(url, tmp_path)
    assert refused.code == "older_event"
    assert "eventdesk server setup" in refused.message


def test_a_copy_that_is_there_is_opened_though_its_server_does_not_answer(
    url: str, tmp_path: Path
) -> None:
    with event_file.open_event(worked_file(tmp_path)) as day, event_file.open_event(url) as server:
        copy_whole(day, server)
    access = by_address(url.replace("tester", "office"), "Office")
    with psycopg.connect(url, autocommit=True) as owner:
        owner.execute("CREATE ROLE office LOGIN")
        owner.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO office")
        path = take_copy(access, tmp_path / "office")
        owner.execute("ALTER ROLE office CONNECTION LIMIT 0")
        try:
            assert take_copy(access, tmp_path / "office") == path
            with pytest.raises(ServerGone):
                take_copy(access, tmp_path / "another computer")
        finally:
            owner.execute("DROP OWNED BY office")
            owner.execute("DROP ROLE office")


def test_very_many_entries_lie_ready_on_the_server_and_never_alone(
    url: str, tmp_path: Path
) -> None:
    stamp = Stamp(act="act", happened_at=NOW, recorded_at=NOW, desk="Office", operator=None)
    drafts = [seal(Draft(action=Action.NOTE_ADDED, personal={"text": "x"}), bytes(SALT_BYTES))]
    with event_file.open_event(url) as there:
        line = Line(there.engine, "the server")
        with JoinedDatabase(event_file.open_event(empty_file(tmp_path)), line) as joined:
            assert lie_ready(joined) == NOT_ALONE, "it begins alone"
            line.take_up()
            with joined.laid_aside(drafts, DelegateRows()), joined.writing() as writing:
                writing.append_laid_aside(stamp, drafts, None)
            with there.reading() as reading:
                assert reading.head().sequence == 1

            line.lose(MovedAway("day", Place.FILE))
            with pytest.raises(MovedAway), joined.writing():
                pytest.fail("nobody would ever take what was done here")
            line.lose(ServerGone("server_gone", "Gone."))
            with joined.writing() as writing:
                assert writing.head().sequence == 0, "alone, on the copy"


def lie_ready(joined: Database) -> str:
    with pytest.raises(EnvironmentFailure) as refused, joined.laid_aside([], DelegateRows()):
        pytest.fail("nothing of that size is done alone")
    return refused.value.code
