"""Which acts stand is kept between transactions, and is always what the whole log says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.chain import Stamp
from eventdesk.core.entries import Draft
from eventdesk.core.standing import undone_acts
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import sealed
from eventdesk.storage.database import Database
from tests.services.worked_day import desk_on, fill


class UnfinishedError(Exception):
    """Ends a transaction before its commit."""


@pytest.fixture
def desk(event_database: Database, tmp_path: Path) -> Iterator[EventDesk]:
    with desk_on(event_database) as opened:
        fill(opened, tmp_path)
        yield opened


def said_by_log(database: Database) -> frozenset[str]:
    """The acts that do not stand, read by somebody who has seen nothing before."""
    with database.another() as other, other.reading() as reading:
        undos = [(e.sequence, e.act, e.undoes) for e in reading.log.all() if e.undoes is not None]
    return undone_acts(undos)


def known(database: Database) -> frozenset[str]:
    with database.reading() as reading:
        return reading.log.undone()


def test_every_undo_and_undo_of_an_undo_is_known_at_every_desk(desk: EventDesk) -> None:
    with desk.database.another() as beside, desk_on(beside, "Desk 2") as second:
        acts = [desk.check_in.check_in("A1").act, second.day_log.note("lift stuck").act]
        for acting, undone in (
            (desk, acts[0]), (second, acts[1]), (desk, None), (second, None), (desk, None),
        ):  # fmt: skip
            result = acting.day_log.undo(undone)
            acting.check_in.check_in("A2")
            if result.done and undone is not None:
                acting.day_log.undo(result.act)
            assert known(desk.database) == known(beside) == said_by_log(desk.database)


def test_what_was_never_committed_is_not_kept(desk: EventDesk) -> None:
    act = desk.check_in.check_in("A1").act
    desk.day_log.undo(act)
    before = known(desk.database)
    with desk.database.reading() as reading:
        (undoing,) = reading.log.after(reading.head().sequence - 1)
    again = Draft(action=Action.ACT_UNDONE, facts={"what": ""}, undoes=undoing.act)
    at = undoing.happened_at
    stamp = Stamp(act="again", happened_at=at, recorded_at=at, desk="Desk 1", operator=None)
    with suppress(UnfinishedError), desk.database.writing() as writing:
        writing.append(stamp, [sealed(again)])
        assert writing.log.undone() == frozenset({undoing.act})
        raise UnfinishedError
    assert known(desk.database) == before == frozenset({act})
