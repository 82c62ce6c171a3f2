"""What a server says is taken into a desk's own copy, before what is still to be sent."""

from __future__ import annotations

from uuid import uuid4

import pytest

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.joining.alone import AS_IT_HAPPENED
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.pins import PinHash
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.joined.delivering import as_it_happened
from eventdesk.services.joined.joined_event import JoinedEvent
from eventdesk.services.joined.tail import number_of_acts, tail_of
from eventdesk.services.joined.taking import Taking
from eventdesk.storage.joined.joined_database import JoinedDatabase
from eventdesk.storage.joined.line import Line
from eventdesk.storage.repositories.joining_repository import Joining
from eventdesk.storage.repositories.stored_entries import StoredEntry
from tests.services.joined.apart import COPY, Apart, apart
from tests.services.worked_day import log_length, one

__all__ = ["apart"]


def belong(apart: Apart, kind: DeskKind = DeskKind.REGISTRATION) -> None:
    """The desk's file becomes its own copy of the event."""
    joining = Joining(
        url="postgresql://foyer@db.example.org/gala",
        password="",
        kind=kind,
        desk="Foyer",
        copy=COPY,
        confirmed=apart.seen,
    )
    with apart.alone.database.writing() as writing:
        writing.joining.write(joining)


def take(apart: Apart, pins: dict[str, PinHash] | None = None) -> None:
    """Take all that has come there since the two parted."""
    with apart.there.database.reading() as reading:
        stored: list[StoredEntry] = reading.log.stored_between(apart.seen + 1, 10_000)
    Taking(apart.alone.database).take(stored, pins)
    assert apart.alone.verify().findings == ()


def to_send(apart: Apart) -> list[str]:
    with apart.alone.database.reading() as reading:
        return [act.act for act in tail_of(reading)]


def test_what_is_taken_twice_is_there_once_and_pins_come_along(apart: Apart) -> None:
    belong(apart)
    assert apart.there.check_in.check_in("B2").done
    pin = PinHash(salt=b"s" * 16, hash=b"h" * 32, parameters="scrypt:16:8:1")
    operator = apart.there.event.operators()[0].id
    for _ in range(2):
        take(apart, {operator: pin})
        assert log_length(apart.alone) == log_length(apart.there)
    assert one(apart.alone, "B2").heads == 1
    with apart.alone.database.reading() as reading:
        assert reading.pins.all() == {operator: pin}


def test_what_was_refused_there_and_done_here_becomes_an_act_of_its_own(apart: Apart) -> None:
    belong(apart)
    act = str(uuid4())
    assert apart.there.check_in.check_in("B2").done
    assert apart.there.check_in.check_in("B2", act=act).reason == "already_in"
    assert apart.alone.check_in.check_in("B2", act=act).done
    assert apart.alone.day_log.note("Came by the side door").done
    noted = to_send(apart)[-1]
    take(apart)
    twin = as_it_happened(act)
    assert to_send(apart) == [twin, noted]
    with apart.alone.database.reading() as reading:
        (came,) = reading.log.of_act(twin)
    assert came.facts[AS_IT_HAPPENED] == act
    # It was delivered as what it was when it was pressed, and its answer got lost once more.
    assert apart.there.check_in.leave("B2").done
    assert apart.there.check_in.check_in("B2", act=twin).done
    take(apart)
    assert to_send(apart) == [noted]


def test_what_was_delivered_as_it_happened_is_not_kept_beside_the_refusal(apart: Apart) -> None:
    belong(apart)
    act = str(uuid4())
    assert apart.there.check_in.check_in("B2").done
    assert apart.there.check_in.check_in("B2", act=act).reason == "already_in"
    assert apart.alone.check_in.check_in("B2", act=act).done
    assert [entry.act for entry in apart.deliver()] == [as_it_happened(act)]
    take(apart)
    assert to_send(apart) == []
    assert log_length(apart.alone) == log_length(apart.there)


def test_a_file_that_is_nobodys_copy_takes_and_sends_nothing(apart: Apart) -> None:
    assert apart.there.check_in.check_in("B2").done
    assert apart.alone.check_in.leave("A1").done
    head = apart.alone.verify().head
    take(apart)
    assert apart.alone.verify().head == head
    with apart.alone.database.reading() as reading:
        assert number_of_acts(reading) == 0
    line = Line(apart.there.database.engine, "gala on db.example.org")
    with pytest.raises(EnvironmentFailure, match="no desk’s copy") as refused:
        JoinedEvent(JoinedDatabase(apart.alone.database, line), None, apart.alone.identity)
    assert refused.value.code == "not_joined"
    assert (apart.alone.keeper(), apart.alone.standing()) == (None, None)


def working_alone(apart: Apart) -> EventDesk:
    """The desk as it works while nothing has been heard of the server."""
    line = Line(apart.there.database.engine, "gala on db.example.org")
    database = JoinedDatabase(apart.alone.database.another(), line)
    return EventDesk(database, apart.alone.clock, apart.alone.identity)


@pytest.mark.parametrize(
    ("kind", "why"), [(DeskKind.CHAIR, "other work"), (DeskKind.DISPLAY, "only shows")]
)
def test_alone_a_desk_does_what_its_server_would_let_it_do_and_no_more(
    apart: Apart, kind: DeskKind, why: str
) -> None:
    belong(apart, kind)
    came = apart.alone.check_in.check_in("B2")
    desk, before = working_alone(apart), log_length(apart.alone)
    with pytest.raises(EnvironmentFailure, match=why) as refused:
        desk.check_in.check_in("C3")
    assert refused.value.code == "not_allowed"
    with pytest.raises(EnvironmentFailure, match=why):
        desk.day_log.undo(came.act)
    assert log_length(apart.alone) == before
    if kind is DeskKind.CHAIR:
        assert desk.running_order.next().done


def test_a_copy_that_has_lost_what_it_knew_of_its_server_still_records_what_happens(
    apart: Apart,
) -> None:
    (entry,) = working_alone(apart).check_in.check_in("B2").entries
    assert (entry.facts["alone"], entry.facts["seen"], entry.facts["copy"]) == (True, 0, "")
    assert apart.alone.verify().findings == ()
