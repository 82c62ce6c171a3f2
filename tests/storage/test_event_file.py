"""Making and opening an event: what is refused and how, and what a failed step leaves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from eventdesk.core.chain import Head
from eventdesk.core.errors import EnvironmentFailure, EventDeskError, InputError
from eventdesk.storage import event_file, schema
from eventdesk.storage.copies.verified_copy import problems, verified_copy
from eventdesk.storage.database import Database
from eventdesk.storage.engine import APPLICATION_ID, WRITES, postgresql_engine
from eventdesk.storage.tables import metadata
from tests.postgresql_server import running_server
from tests.storage.event_databases import empty_file


def execute(path: Path, *statements: str) -> None:
    """Change a file as another program would."""
    connection = sqlite.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def refusal_of(path: Path | str) -> EventDeskError:
    with pytest.raises(EventDeskError) as refused:
        event_file.open_event(path)
    return refused.value


def test_the_migrations_make_the_very_tables_that_the_code_uses(event_database: Database) -> None:
    with event_database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
        assert schema.revision(connection) == schema.CURRENT == schema.KNOWN[-1]


def test_a_new_event_is_whole_and_alone_in_its_folder(tmp_path: Path) -> None:
    with event_file.create(tmp_path / "My day") as database:
        assert database.name == "My day.eventdesk"
        with database.reading() as reading:
            assert reading.head() == Head()
    assert [path.name for path in tmp_path.iterdir()] == ["My day.eventdesk"]
    (path,) = tmp_path.iterdir()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"EVDS"


def test_what_stands_there_already_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "day.eventdesk").write_text("mine")
    with pytest.raises(InputError) as refused:
        event_file.create(tmp_path / "day.eventdesk")
    assert refused.value.code == "exists"
    assert (tmp_path / "day.eventdesk").read_text() == "mine"


def test_without_its_folder_no_event_is_made(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        event_file.create(tmp_path / "nowhere" / "day")
    assert refused.value.code == "no_folder"
    assert not (tmp_path / "nowhere").exists()


def make_nothing(_path: Path) -> None:
    pass


def make_folder(path: Path) -> None:
    path.mkdir()


def make_empty(path: Path) -> None:
    path.touch()


def make_text(path: Path) -> None:
    path.write_text("Name,Organisation\n" * 20)


def make_other_database(path: Path) -> None:
    execute(path, "PRAGMA application_id = 1", "CREATE TABLE entries (sequence INTEGER)")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (make_nothing, "not_found"),
        (make_folder, "not_an_event"),
        (make_empty, "not_an_event"),
        (make_text, "not_an_event"),
        (make_other_database, "not_an_event"),
    ],
)
def test_what_is_no_event_is_refused_and_left_as_it_is(
    tmp_path: Path, make: Callable[[Path], None], code: str
) -> None:
    path = tmp_path / "list.eventdesk"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    refused = refusal_of(path)
    assert (refused.code, refused.exit_status) == (code, 2)
    assert "list.eventdesk" in refused.message
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_newer_file_is_refused_by_its_name_and_version(tmp_path: Path) -> None:
    path = empty_file(tmp_path)
    execute(path, "UPDATE alembic_version SET version_num = '0099'")
    before = path.read_bytes()
    refused = refusal_of(path)
    assert (refused.code, refused.exit_status) == ("newer_event", 3)
    assert refused.message == (
        "day.eventdesk was made by a newer eventdesk (schema 0099; this one knows "
        f"{schema.CURRENT}). Open it with that version."
    )
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.glob("*-before-*")] == []


def old_file(folder: Path) -> Path:
    """An event from before there were migrations, with a table that stands in their way."""
    path = folder / "day.eventdesk"
    execute(
        path,
        f"PRAGMA application_id = {APPLICATION_ID}",
        "PRAGMA journal_mode = WAL",
        "CREATE TABLE questions (wording TEXT)",
        "INSERT INTO questions VALUES ('Why?')",
    )
    return path


def test_a_migration_that_fails_midway_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = old_file(tmp_path)
    with pytest.raises(DBAPIError, match="questions already exists"):
        event_file.open_event(path)
    copy = tmp_path / f"day-before-{schema.CURRENT}.eventdesk"
    for one in (path, copy):
        connection = sqlite.connect(str(one))
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
        assert tables == [("questions",)]
        assert connection.execute("SELECT wording FROM questions").fetchall() == [("Why?",)]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.close()


def test_a_file_from_before_is_brought_up_to_date_and_a_copy_kept(tmp_path: Path) -> None:
    path = old_file(tmp_path)
    execute(path, "DROP TABLE questions")
    with event_file.open_event(path) as database, database.reading() as reading:
        assert reading.head() == Head()
    copies = [one.name for one in tmp_path.iterdir() if one != path]
    assert copies == [f"day-before-{schema.CURRENT}.eventdesk"]


def test_a_migration_that_fails_midway_on_a_server_leaves_nothing() -> None:
    server = running_server()
    name = server.new_database()
    engine = postgresql_engine(server.url(name))
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        connection.execute(text("CREATE TABLE questions (wording TEXT)"))
    with pytest.raises(DBAPIError, match="already exists"):
        event_file.create(server.url(name))
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["questions"]
    server.drop(name)


def test_a_server_says_what_is_there_and_never_its_password() -> None:
    server = running_server()
    name = server.new_database()
    url = server.url(name).replace("tester@", "tester:secret@")
    refused = refusal_of(url)
    assert refused.code == "not_an_event"
    assert "secret" not in refused.message
    event_file.create(url).close()  # prepared, and empty: an event may be made there
    with event_file.create(url) as database:
        assert "secret" not in database.address
        with database.writing() as writing:
            writing._connection.execute(text("UPDATE chain_head SET sequence = 7"))  # noqa: SLF001
    with pytest.raises(InputError) as again:
        event_file.create(url)
    assert again.value.code == "exists"
    server.drop(name)
    gone = refusal_of(url)
    assert (gone.code, gone.exit_status) == ("not_found", 3)
    assert "secret" not in gone.message


def test_a_server_that_does_not_answer_is_told_plainly(tmp_path: Path) -> None:
    refused = refusal_of(f"postgresql://tester@/day?host={tmp_path}&port=5432")
    assert isinstance(refused, EnvironmentFailure)
    assert refused.code == "server_gone"
    assert refused.message.endswith("Try again when it is back.")


def test_a_copy_holds_what_was_committed_though_the_file_itself_does_not(tmp_path: Path) -> None:
    with event_file.open_event(empty_file(tmp_path)) as database:
        with database.writing() as writing:
            writing._connection.execute(text("UPDATE chain_head SET sequence = 7"))  # noqa: SLF001
        copy = verified_copy(database.engine, tmp_path / "copy.eventdesk")
        assert problems(database.engine) == []
        with event_file.open_event(copy) as copied, copied.reading() as reading:
            assert reading.head().sequence == 7
    assert not list(tmp_path.glob(".*.part*"))


def test_a_copy_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with event_file.open_event(empty_file(tmp_path)) as database:
        in_the_way = tmp_path / "copy.eventdesk"
        in_the_way.mkdir()
        with pytest.raises(EnvironmentFailure) as failure:
            verified_copy(database.engine, in_the_way)
    assert failure.value.code == "in_the_way"
    assert failure.value.message.endswith("The event itself is as it was.")
    assert not list(tmp_path.glob(".*.part*"))
