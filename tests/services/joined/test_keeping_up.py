"""How a copy is kept up with its server, also while that has its troubles."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from msgspec import Struct
from psycopg import sql

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.core.joining.desk_roles import group_role
from eventdesk.core.questions.draft import KeptDraft
from eventdesk.services.clocks import ServerClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.joined import keeper as keeping
from eventdesk.services.joined.joined_event import JoinedEvent
from eventdesk.services.joined.keeper import Keeper
from eventdesk.services.joined.standing import Standing
from eventdesk.storage import schema
from eventdesk.storage.joined.joined_database import JoinedDatabase
from tests.services.joined.joined_desks import JoinedDesks, joined
from tests.services.joined.test_joined import codes, same_everywhere

__all__ = ["joined"]

TROUBLES = (
    (
        "UPDATE alembic_version SET version_num = '0001'",
        f"UPDATE alembic_version SET version_num = '{schema.CURRENT}'",  # noqa: S608 - our own
        "made by an older eventdesk",
    ),
    ("REVOKE SELECT ON entries FROM {}", "GRANT SELECT ON entries TO {}", "may not do that"),
)
"""What happens to a server, how it is mended, and what is said meanwhile."""


def line_of(desk: EventDesk, clock: ServerClock | None = None) -> JoinedEvent:
    """Another line of the same desk, as a thread of its own keeps it."""
    assert isinstance(desk.database, JoinedDatabase)
    return JoinedEvent(desk.database.another(), clock, desk.identity)


class Slowing(Struct):
    """Seconds that stand still, but for the time that an answer of a server takes."""

    seconds: float = 100.0
    takes: float = 0.0
    looks: int = 0

    def look(self) -> float:
        """The clock is looked at before an answer, and again after it."""
        self.looks += 1
        if self.looks == 2:
            self.seconds += self.takes
        return self.seconds

    def next_answer(self, takes: float) -> None:
        self.looks, self.takes = 0, takes


def test_a_slow_answer_sets_the_clock_only_where_it_is_far_off(joined: JoinedDesks) -> None:
    slowing = Slowing()
    # Its battery is empty: it is off by years, which nobody asks of a server to hold.
    clock = ServerClock(wall=lambda: datetime(2020, 1, 1, tzinfo=UTC), seconds=slowing.look)
    with closing(line_of(joined.join("Foyer"), clock)) as line:
        line.catch_up()
        assert line.standing().reason == ""
        measured = clock.offset
        slowing.next_answer(takes=60.0)
        line.catch_up()
        assert clock.offset == measured, "so slow an answer says no better"
        clock.offset += timedelta(hours=1)
        slowing.next_answer(takes=60.0)
        line.catch_up()
        assert abs(clock.offset - measured) < timedelta(minutes=2)


def test_a_server_in_trouble_is_gone_on_with_once_it_is_mended(joined: JoinedDesks) -> None:
    foyer, side = joined.join("Foyer"), joined.join("Side door")
    (ann,) = codes(foyer, 1)
    for trouble, mended, why in TROUBLES:
        assert side.check_in.note(ann, "Waits outside").done
        tell(joined, trouble)
        foyer.catch_up()
        standing = foyer.standing()
        assert standing is not None
        assert standing.is_alone
        assert why in standing.reason
        tell(joined, mended)
        foyer.catch_up()
    same_everywhere(joined, foyer, side)


def tell(joined: JoinedDesks, statement: str) -> None:
    """Let the server do something; `{}` is whoever registers there."""
    group = sql.Identifier(group_role(joined.database, DeskKind.REGISTRATION))
    with closing(psycopg.connect(joined.server.url(joined.database), autocommit=True)) as owner:
        owner.execute(sql.SQL(statement).format(group))


def test_a_keeper_tells_what_is_new_and_ends_in_the_middle_of_a_look(
    joined: JoinedDesks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "LOOKS_EVERY_SECONDS", 0.01)
    foyer, side = joined.join("Foyer"), joined.join("Side door")
    (ann,) = codes(foyer, 1)
    line = line_of(foyer)
    came, quiet, ended = threading.Event(), threading.Event(), threading.Event()
    told: list[Standing] = []
    waits: list[float] = []
    wait, end = line.wait, line.end

    def waiting(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) > len(told):
            quiet.set()
        wait(seconds)

    def ending() -> None:
        end()
        ended.set()

    def changed() -> None:
        came.set()
        assert ended.wait(30)

    monkeypatch.setattr(line, "wait", waiting)
    monkeypatch.setattr(line, "end", ending)
    keeper = Keeper(line)
    keeper.start(told.append, changed)
    assert quiet.wait(30), "what is as it was is not told again"
    assert side.check_in.check_in(ann).done
    keeper.wake()
    assert came.wait(30)
    keeper.close()
    same_everywhere(joined, foyer, side)


def test_a_draft_lies_in_the_own_copy_and_goes_with_its_question_on_the_server(
    joined: JoinedDesks,
) -> None:
    notes = joined.join("Notes")
    notes.question_drafts.keep("d", KeptDraft(text="Who pays for the"))
    assert notes.questions.record("Who pays for the march?", draft="d").done
    with notes.database.reading() as reading:
        assert reading.drafts.of_desk("Notes") == []
    same_everywhere(joined, notes)
