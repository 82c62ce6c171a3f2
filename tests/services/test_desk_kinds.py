"""Every kind of desk does its work on a server with the rights it has there, and no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from eventdesk.bootstrap import Settings, open_event
from eventdesk.core.delegates import Particulars
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.performer import ActResult
from eventdesk.services.sample import fill_with_sample, sample_event, sample_instant
from tests.storage.servers.prepared_server import PreparedServer, prepared

__all__ = ["prepared"]

NEWCOMER = Particulars(given_name="Ada", family_name="Venn")


@contextmanager
def desk_of(prepared: PreparedServer, kind: DeskKind, folder: Path) -> Iterator[EventDesk]:
    clock = SetClock(sample_instant(time(8, 50)), speed=0)
    settings = Settings(data_dir=folder / kind, clock=clock, desk=kind.value)
    with open_event(prepared.url(kind), settings) as desk:
        yield desk


@pytest.fixture(scope="module")
def filled(prepared: PreparedServer, tmp_path_factory: pytest.TempPathFactory) -> PreparedServer:
    """The sample, brought in by the organiser's desk."""
    with desk_of(prepared, DeskKind.ORGANISER, tmp_path_factory.mktemp("organiser")) as desk:
        fill_with_sample(desk)
        item = next(one for one in desk.running_order.read().items if one.speakers)
        somebody = desk.check_in.find("a", limit=1)[0]
        done(desk.speakers.link(item.id, item.speakers[0].name, somebody.id))
        done(desk.event.take_over("Kim"))
    return prepared


def done(result: ActResult) -> ActResult:
    assert result.done, result.message
    return result


def test_registration_admits_substitutes_undoes_and_calls_the_roll(
    filled: PreparedServer, tmp_path: Path
) -> None:
    with desk_of(filled, DeskKind.REGISTRATION, tmp_path) as desk:
        done(desk.event.take_over("Robin"))
        speaker = speaker_on_the_list(desk)
        came = done(desk.check_in.substitute(
            speaker, NEWCOMER, authority="Kim", passes_on=["speaking"]
        ))  # fmt: skip
        assert speaker_on_the_list(desk) == came.subject
        done(desk.day_log.undo(came.act))
        assert speaker_on_the_list(desk) == speaker
        walked_in = done(desk.check_in.walk_in(NEWCOMER, vouched_by="Kim"))
        done(desk.roll.call())
        done(desk.roll.found_safe(str(walked_in.subject)))
        done(desk.roll.end())
        assert [one.id for one in desk.check_in.inside()] == [walked_in.subject]
        assert desk.verify().findings == ()
        refused(lambda: desk.questions.record("Why?"))
        refused(lambda: desk.screens.send("From the foyer"))
        refused(lambda: desk.event.change(replace(sample_event(), venue="Elsewhere")))
        refused(lambda: desk.event.name_lead("Robin"))
        assert desk.verify().findings == ()


def test_the_chair_runs_the_day_and_puts_questions(filled: PreparedServer, tmp_path: Path) -> None:
    with desk_of(filled, DeskKind.CHAIR, tmp_path) as desk:
        done(desk.running_order.next())
        done(desk.running_order.hold())
        done(desk.screens.send("Wrap up"))
        asked = done(desk.questions.record("Why?"))
        done(desk.questions.put(str(asked.subject)))
        done(desk.day_log.undo())
        refused(lambda: desk.check_in.walk_in(NEWCOMER, vouched_by="Kim"))
        assert desk.verify().findings == ()


def test_the_note_taker_writes_questions_down(filled: PreparedServer, tmp_path: Path) -> None:
    with desk_of(filled, DeskKind.QUESTIONS, tmp_path) as desk:
        asked = done(desk.questions.record("Who pays?"))
        done(desk.questions.answered(str(asked.subject)))
        done(desk.day_log.note("The lift is out of order"))
        refused(lambda: desk.screens.send("From the note-taker"))
        refused(lambda: desk.check_in.walk_in(NEWCOMER, vouched_by="Kim"))
        assert desk.verify().findings == ()


def test_a_display_shows_and_writes_nothing(filled: PreparedServer, tmp_path: Path) -> None:
    with desk_of(filled, DeskKind.DISPLAY, tmp_path) as desk:
        assert desk.event.read() == sample_event()
        assert desk.running_order.read().items
        head = desk.verify().head
        refused(lambda: desk.day_log.note("Here I am"))
        refused(lambda: desk.check_in.check_in(desk.check_in.find("a")[0].id))
        assert desk.verify().head == head


def speaker_on_the_list(desk: EventDesk) -> str:
    items = desk.running_order.read().items
    return next(who for item in items for one in item.speakers if (who := one.delegate_id))


def refused(act: Callable[[], object]) -> None:
    """An act is refused by the server, plainly, and the desk goes on."""
    with pytest.raises(EnvironmentFailure) as failure:
        act()
    assert failure.value.code == "not_allowed"
    assert "postgresql" not in failure.value.message
