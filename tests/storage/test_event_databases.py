"""What tests stand on: an event on the server that another test had is as empty as a new one."""

from __future__ import annotations

import psycopg
import pytest

from eventdesk.storage import event_file
from tests.storage.event_databases import end_connections, event_on_server
from tests.storage.event_rows import TABLES, rows_of_server


def test_what_one_test_left_the_next_one_does_not_meet() -> None:
    with event_on_server() as address:
        with psycopg.connect(address) as other:
            empty = rows_of_server(other)
            other.execute("UPDATE chain_head SET sequence = 7")
        left = event_file.open_event(address)
        with left.reading() as reading:
            assert reading.head().sequence == 7
    with event_on_server() as again, psycopg.connect(again) as other:
        assert again == address
        assert rows_of_server(other) == empty
        assert set(empty.tables) == {"alembic_version", "chain_head"} < set(TABLES)
        sessions = "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle' AND datname = %s"
        (idle,) = other.execute(sessions, [other.info.dbname]).fetchone() or (0,)
        assert idle == 1, "nobody but the tests themselves"
    left.close()


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE questions RENAME TO gone",
        "ALTER TABLE runs ALTER COLUMN item_id DROP NOT NULL",
        "CREATE TABLE more (what text)",
        "REVOKE ALL ON entries FROM tester",
    ],
)
def test_a_database_whose_schema_a_test_has_changed_is_nobodys_any_more(change: str) -> None:
    with event_on_server() as address, psycopg.connect(address) as other:
        other.execute(change)
    with event_on_server() as again:
        assert again != address


def test_a_connection_that_a_test_has_ended_is_made_again() -> None:
    with event_on_server() as address:
        end_connections(address)
    with event_on_server() as again, psycopg.connect(again) as other:
        assert again == address
        assert other.execute("SELECT 1").fetchone() == (1,)
