"""Events made by earlier versions open, are brought up to date, and can be worked on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Attendance
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage import event_file, schema
from eventdesk.storage.engine import WRITES, postgresql_engine, sqlite_engine
from tests.postgresql_server import running_server
from tests.services.worked_day import desk_on, one
from tests.storage.event_databases import BOTH

OLD = sorted((Path(__file__).parent / "old_events").glob("*.eventdesk"))


def test_there_is_an_event_of_every_version_before_this_one() -> None:
    assert [path.stem for path in OLD] == list(schema.KNOWN[:-1])
    assert schema.KNOWN[-1] == schema.CURRENT
    assert all(path.stat().st_size < 300_000 for path in OLD)


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old_event(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / "day.eventdesk"))


def opened(path: Path) -> EventDesk:
    return desk_on(event_file.open_event(path), "North")


def test_an_old_event_is_brought_up_to_date_and_every_law_holds(old_event: Path) -> None:
    with opened(old_event) as desk:
        with desk.database.engine.connect() as connection:
            assert schema.revision(connection) == schema.CURRENT
        verdict = desk.verify()
        assert verdict.findings == ()
        assert verdict.head.sequence > 50
        assert (one(desk, "A1").attendance, one(desk, "D4").attendance) == (
            Attendance.IN,
            Attendance.IN,
        )
        assert one(desk, "a-1").id == one(desk, "A1").id, "its codes were filled in"
        assert not desk.event.read().id_check


def test_a_verified_copy_of_the_old_event_is_left_beside_it(old_event: Path) -> None:
    before = sqlite_engine(old_event)
    with before.connect() as connection:
        revision = schema.revision(connection)
        head = connection.execute(text("SELECT sequence, hash FROM chain_head")).one()
    before.dispose()
    opened(old_event).close()
    (copy,) = old_event.parent.glob("day-before-*.eventdesk")
    kept = sqlite_engine(copy)
    with kept.connect() as connection:
        assert schema.revision(connection) == revision != schema.CURRENT
        assert connection.execute(text("SELECT sequence, hash FROM chain_head")).one() == head
        assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    kept.dispose()


def test_an_old_event_can_be_acted_on_and_its_acts_undone(old_event: Path) -> None:
    with opened(old_event) as desk:
        assert desk.check_in.check_in("B2", override="Came after all").flags == ("not_coming",)
        assert desk.check_in.correct("C3", {"organisation": "Sussex", "tell_host": "At once"}).done
        assert desk.event.name_lead("Aisha Rahman").done
        with desk.database.reading() as reading:
            walked = next(
                entry for entry in reading.log.all() if entry.action is Action.DELEGATE_ADDED
                and entry.facts["origin"] == "walk_in"
            )  # fmt: skip
        desk.identity.operator = walked.operator
        assert desk.day_log.undo(walked.act).reason == "needs_lead"
        (lead,) = [each.id for each in desk.event.operators() if each.lead]
        desk.identity.operator = lead
        assert desk.day_log.undo(walked.act).done
        assert desk.verify().findings == ()


def test_the_refusals_of_an_old_event_still_read_as_they_did(old_event: Path) -> None:
    with opened(old_event) as desk:
        said = [row.sentence for row in desk.day_log.rows() if row.refused]
    assert "Nobody has the code “Ann Leigh”. Type the name instead." in said


OLD_DELEGATE: dict[str, object] = {
    "id": "one",
    "reference": "vru-0499",
    "presence": "never",
    "extra": "{}",
    "crew": False,
    "party_size": 1,
    "heads": 0,
    "revision": 1,
    **dict.fromkeys(("replaced_by", "arrived_at", "arrived_operator", "left_at")),
}
OLD_ITEM: dict[str, object] = {
    "planned_start": "2026-06-17T09:00:00.000000Z",
    **dict.fromkeys(("position", "minutes", "line_up_lead_minutes", "revision"), 1),
    **dict.fromkeys(("fixed", "gap_before", "dropped", "ready"), False),
    **dict.fromkeys(("original_start", "original_minutes", "fixed_end", "floor_given")),
}


@pytest.mark.parametrize("where", BOTH)
def test_every_step_runs_on_both_databases(where: str, tmp_path: Path) -> None:
    if where == "sqlite":
        engine = sqlite_engine(tmp_path / "day.eventdesk")
        check_the_steps(engine)
        return
    server = running_server()
    name = server.new_database()
    check_the_steps(postgresql_engine(server.url(name)))
    server.drop(name)


def check_the_steps(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", "eventdesk.storage:migrations")
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        insert(connection, "delegates", OLD_DELEGATE)
        insert(connection, "items", OLD_ITEM)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        schema.upgrade(connection)
    with engine.connect() as connection:
        assert schema.revision(connection) == schema.CURRENT
        found = connection.execute(text("SELECT code, tell_host, id_seen FROM delegates")).one()
        assert tuple(found) == ("VRU0499", "", "")
        assert connection.execute(text("SELECT title, listed_id FROM items")).all() == [("x", "")]
    engine.dispose()


def insert(connection: Connection, table: str, known: dict[str, object]) -> None:
    """One row, with an "x" in every column of which nothing is known."""
    columns = connection.execute(text(f"SELECT * FROM {table}")).keys()  # noqa: S608 - our own
    row = dict.fromkeys(columns, "x") | known
    names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), row)  # noqa: S608
