"""Moving an event into a prepared database and out of it again, with desks that have joined it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from eventdesk.core.actions import Action
from eventdesk.core.errors import EventDeskError, InputError
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.moving import MovedAway, Place
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.moving.whereabouts import where
from eventdesk.services.performer import Identity
from eventdesk.storage import event_file, schema
from eventdesk.storage.copies.whole_copy import copy_whole
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from eventdesk.storage.joined.copying import take_copy
from eventdesk.storage.on_server import prepared as prepared_database
from eventdesk.storage.repositories.joining_repository import Joining
from eventdesk.storage.scrubbing import scrub
from eventdesk.storage.servers.access import Access
from tests.core.running_orders import at
from tests.services.moved_days import desk_at, empty_database, move, refusal, rows_at, worked_file
from tests.services.worked_day import one
from tests.storage.servers.prepared_server import PreparedServer, prepared

__all__ = ["prepared"]

ORGANISER, REGISTRATION = DeskKind.ORGANISER, DeskKind.REGISTRATION


def joined_copy(prepared: PreparedServer, folder: Path) -> Path:
    """An organiser's own copy of the event on the server."""
    access = Access(
        url=prepared.url(ORGANISER), password="", certificate="", tls=False,
        kind=ORGANISER, desk="Office",
    )  # fmt: skip
    return take_copy(access, folder)


def be_seen(prepared: PreparedServer, desk: str, kind: DeskKind, *, ago: int, to_send: int) -> None:
    """Have a desk's row of presence say when it was heard of last, some seconds ago."""
    with prepared.connect() as owner:
        seen = datetime.now(UTC) - timedelta(seconds=ago)
        owner.execute(
            "INSERT INTO presence (role, kind, desk, program, since, seen_at, sequence, to_send,"
            " offset_ms) VALUES (%s, %s, %s, '1', %s, %s, 0, %s, 0)",
            (prepared.role(kind), kind.value, desk, seen, seen, to_send),
        )


def desk_of(address: str) -> EventDesk:
    database = event_file.open_event(address)
    return EventDesk(database, SetClock(at("08:30"), speed=0), Identity(desk="Foyer"))


def test_into_a_prepared_database_and_out_again_its_desks_told(
    prepared: PreparedServer, tmp_path: Path
) -> None:
    path = worked_file(tmp_path)
    before = rows_at(path)
    assert refusal(path, prepared.url(ORGANISER)) == "not_allowed", "only its owner moves it in"
    assert rows_at(path) == before
    assert move(path, prepared.url()).to is Place.SERVER
    office = joined_copy(prepared, tmp_path)  # at once: nothing has happened there since
    foyer = desk_of(prepared.url(REGISTRATION))
    assert foyer.check_in.check_in("B2").done

    be_seen(prepared, "Foyer", REGISTRATION, ago=1, to_send=0)
    be_seen(prepared, "Side door", DeskKind.CHAIR, ago=3600, to_send=3)
    be_seen(prepared, "Office", ORGANISER, ago=1, to_send=0)
    be_seen(prepared, "Wall", DeskKind.DISPLAY, ago=3600, to_send=0)
    with pytest.raises(InputError, match=r"Foyer, Side door .3 acts still to send. are") as asked:
        move(office, tmp_path / "back")
    assert "Office" not in str(asked.value), "whoever moves it knows of himself"
    assert foyer.check_in.check_in("C3").done, "nothing was changed"

    moved = move(office, tmp_path / "back", confirmed=True)
    assert [one.desk for one in moved.left_behind] == ["Side door"]
    assert not moved.is_closed, "the organiser may not take rights away"
    with pytest.raises(MovedAway):
        foyer.check_in.check_in("E5")
    assert move(prepared.url(), tmp_path / "back", confirmed=True).is_closed
    with prepared.connect(REGISTRATION) as raw, pytest.raises(psycopg.errors.InsufficientPrivilege):
        raw.execute("UPDATE chain_head SET sequence = sequence")
    with pytest.raises(MovedAway):
        foyer.check_in.check_in("E5")
    foyer.close()
    with desk_at(tmp_path / "back.eventdesk") as desk:
        assert one(desk, "C3").heads == 1
        assert where(desk.database) == (Place.FILE, None)
        assert desk.check_in.check_in("E5", acknowledged=True).done


def test_what_a_desk_has_not_sent_keeps_the_event_from_moving(tmp_path: Path) -> None:
    with empty_database() as url:
        move(worked_file(tmp_path), url)
        with prepared_database(url) as server:
            copy = event_file.create(tmp_path / "copy")
            head = copy_whole(server, copy)
        with copy, copy.writing() as writing:  # no act: what it belongs to is no part of the event
            writing.joining.write(
                Joining(
                    url=url,
                    password="",
                    tls=False,
                    kind=ORGANISER,
                    desk="Office",
                    confirmed=head.sequence - 1,
                )
            )
        assert refusal(tmp_path / "copy.eventdesk", tmp_path / "back") == "not_sent"


def test_what_only_the_owner_may_clear_is_named_and_done_when_he_comes(
    prepared: PreparedServer,
) -> None:
    """A server passes over `VACUUM` of whoever does not own the table, with a warning."""
    with event_file.open_event(prepared.url()) as database:
        assert scrub(database.engine)
    with event_file.open_event(prepared.url(ORGANISER)) as database:
        assert not scrub(database.engine)


def test_forgetting_reaches_the_file_that_was_left_and_names_the_database(tmp_path: Path) -> None:
    path = worked_file(tmp_path)
    with empty_database() as first, empty_database() as second:
        aside = move(path, first).put_aside
        move(first, path)
        again = move(path, second).put_aside
        assert aside is not None
        assert again is not None
        with desk_at(second) as desk:
            forgotten = desk.forgetting.forget(keep_wordings=False, confirmed=True)
            certificate = forgotten.certificate
            assert certificate is not None
            assert {str(aside), str(again)} <= set(certificate.removed)
            missed = {one.what for one in certificate.not_reached}
            assert "The database that the event was moved away from" in missed
            with desk.database.reading() as reading:
                moves = list(reading.log.of_action(Action.EVENT_MOVED))
            assert [entry.personal for entry in moves] == [None] * 3
        assert not aside.exists()
        assert not again.exists()
        assert move(second, tmp_path / "back").to is Place.FILE


@pytest.mark.parametrize("state", ["older", "nothing", "newer"])
def test_a_schema_that_this_desk_may_not_change_says_who_can(
    state: str, prepared: PreparedServer
) -> None:
    url = prepared.url()
    before = schema.KNOWN[-2]
    said = {"older": before, "nothing": None, "newer": "9999"}[state]
    with prepared_database(url) as database:
        if said is None:
            _do(database, "ALTER TABLE alembic_version RENAME TO set_aside")
        else:
            _say_revision(database, said)
        try:
            with pytest.raises(EventDeskError, match=r"schema|prepared|no event") as refused:
                event_file.open_event(prepared.url(REGISTRATION))
        finally:
            if said is None:
                _do(database, "ALTER TABLE set_aside RENAME TO alembic_version")
            else:
                _say_revision(database, schema.CURRENT)
    code = {"older": "older_event", "nothing": "not_an_event", "newer": "newer_event"}[state]
    assert refused.value.code == code
    if state == "older":
        assert "eventdesk server setup" in str(refused.value)


def _do(database: Database, statement: str) -> None:
    writes = database.engine.connect().execution_options(**{WRITES: True})
    with writes as connection, connection.begin():
        connection.execute(text(statement))


def _say_revision(database: Database, revision: str) -> None:
    _do(database, f"UPDATE alembic_version SET version_num = '{revision}'")  # noqa: S608
