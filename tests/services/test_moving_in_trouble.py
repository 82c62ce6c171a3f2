"""A move that something comes in the way of at its last step: the event is at one place, whole."""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from eventdesk.core.chain import Head
from eventdesk.core.errors import InputError
from eventdesk.core.moving import MovedAway, Place
from eventdesk.core.progress import Step
from eventdesk.services.clocks import SetClock
from eventdesk.services.moving import moving
from eventdesk.services.moving.wish import Moved, Moving
from eventdesk.storage import event_file
from eventdesk.storage.moving.arriving import ArrivingOnServer
from eventdesk.storage.moving.leaving import DeskThere
from tests.core.running_orders import at
from tests.postgresql_server import running_server
from tests.services.moved_days import (
    IDENTITY,
    desk_at,
    empty_database,
    move,
    refusal,
    worked_file,
)
from tests.services.worked_day import one
from tests.storage.event_databases import empty_file


def move_while(source: str | Path, target: str | Path, happens: Callable[[], object]) -> Moved:
    """Move an event; something happens once all of it has been compared, before it is settled."""

    def progress(step: Step, done: int, of: int) -> None:
        if (step, done, of) == (Step.COMPARING, 1, 1):
            happens()

    wish = Moving(source=str(source), target=str(target))
    return moving.carry_out(wish, SetClock(at("08:30"), speed=0), IDENTITY, progress)


def test_a_file_that_comes_to_lie_there_meanwhile_stays_and_the_event_goes_on(
    tmp_path: Path,
) -> None:
    back = tmp_path / "back.eventdesk"
    with empty_database() as url:
        move(worked_file(tmp_path), url)
        with pytest.raises(InputError, match="is there already") as refused:
            move_while(url, back, lambda: back.write_text("Dear all", encoding="utf-8"))
        assert refused.value.code == "exists"
        assert back.read_text(encoding="utf-8") == "Dear all"
        with desk_at(url) as desk:
            assert desk.check_in.check_in("B2").done
        assert [one.name for one in tmp_path.glob(".*")] == []


def let_in(database: str, *, anybody: bool) -> None:
    """Have a database refuse everybody, and end whoever is in; or let them in again."""
    with closing(psycopg.connect(running_server().url("postgres"), autocommit=True)) as owner:
        owner.execute(
            sql.SQL("ALTER DATABASE {} WITH ALLOW_CONNECTIONS {}").format(
                sql.Identifier(database), sql.Literal(anybody)
            )
        )
        owner.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = %s",
            (database,),
        )


def test_of_a_server_that_stops_answering_at_the_last_step_nobody_says_that_it_arrived(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, settle = worked_file(tmp_path), ArrivingOnServer.settle
    with empty_database() as url:
        name = make_url(url).database or ""

        def settling(arrival: ArrivingOnServer) -> None:
            let_in(name, anybody=False)
            settle(arrival)

        with monkeypatch.context() as broken:
            broken.setattr(ArrivingOnServer, "settle", settling)
            assert refusal(path, url) == "move_unfinished"
        let_in(name, anybody=True)
        with desk_at(path) as desk, pytest.raises(MovedAway):
            desk.day_log.note("nobody knows whether it is there")
        assert move(path, url).to is Place.SERVER
        with desk_at(url) as desk:
            assert one(desk, "A1").heads == 1


def test_a_file_that_cannot_be_renamed_takes_no_acts_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = worked_file(tmp_path)

    def silent(_path: Path, _said: str) -> None:
        raise OSError(errno.EIO, "the disk did not answer")

    with empty_database() as url:
        with monkeypatch.context() as broken:
            broken.setattr(moving, "set_aside", silent)
            moved = move(path, url)
        assert moved.put_aside is None
        assert "could not be renamed" in " ".join(moved.sentences)
        monkeypatch.setattr(moving, "LOOKS", 1)
        monkeypatch.setattr(moving, "BETWEEN_LOOKS_SECONDS", 0.0)
        with ExitStack() as window:

            def opens() -> None:
                held = window.enter_context(event_file.open_event(path))
                window.enter_context(held.reading())

            move(url, tmp_path / "back")
            path.unlink()
            (tmp_path / "back.eventdesk").rename(path)
            with empty_database() as second:
                assert move_while(path, second, opens).put_aside is None
                assert path.exists()


def test_a_move_to_a_file_that_is_lost_is_taken_back_where_it_left(tmp_path: Path) -> None:
    back = tmp_path / "back.eventdesk"
    with empty_database() as url:
        assert refusal(empty_file(tmp_path, "nothing"), url) == "no_event"
        move(worked_file(tmp_path), url)
        move(url, back)
        assert refusal(url, back, takes_back=True) == "exists"
        back.unlink()
        taken = move(url, back, takes_back=True)
        assert (taken.to, taken.was_taken_back) == (Place.SERVER, True)
        with desk_at(url) as desk:
            assert desk.check_in.check_in("B2").done


def test_what_became_of_a_move_is_said_with_what_is_left_to_do() -> None:
    head = Head(sequence=7, hash=b"h" * 32)
    to_server = Moved(address="gala on db", to=Place.SERVER, head=head)
    aside = Moved(
        address="gala on db", to=Place.SERVER, head=head, put_aside=Path("day moved.eventdesk")
    )
    assert "could not be renamed" in to_server.sentences[1]
    assert "“day moved.eventdesk” from now on" in aside.sentences[1]
    desks = (DeskThere(desk="Foyer", is_here=True, to_send=3),)
    to_file = Moved(address="/a/day.eventdesk", to=Place.FILE, head=head)
    left = Moved(address="/a/day.eventdesk", to=Place.FILE, head=head, left_behind=desks)
    assert len(to_file.sentences) == 2
    assert left.sentences[2] == "What was not sent yet stays with: Foyer."
    back = Moved(address="day.eventdesk", to=Place.FILE, head=head, was_taken_back=True)
    there = Moved(address="gala on db", to=Place.SERVER, head=head, was_taken_back=True)
    assert len(back.sentences) == 1
    assert "server setup" in there.sentences[1]
