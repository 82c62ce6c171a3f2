"""What an open event gives to threads beside the one that acts."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from eventdesk.core.errors import InputError
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.read_as import ListKind
from eventdesk.core.records.record import Record
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.sign_in import SignInSheet
from eventdesk.formats.records.running_order_record import RunningOrderRecord
from eventdesk.formats.source import pasted
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.list_reading import ListAsked
from eventdesk.services.wording import words_as_needed
from tests.services.test_badges import AWAITED, Drawn, choice
from tests.services.worked_day import EVENT, PEOPLE, RUNNING_ORDER, one

pytestmark = pytest.mark.parametrize("event_database", ["sqlite"], indirect=True)


class Drawing:
    """Draws nothing, and says of what."""

    def running_order(self, record: RunningOrderRecord) -> bytes:
        return f"{len(record.forecast.items)} items".encode()

    def record(self, record: Record) -> bytes:
        return record.title.encode()

    def roll(self, record: RollRecord) -> bytes:
        return record.about.event.name.encode()

    def sign_in(self, sheet: SignInSheet, progress: Progress = silently) -> bytes:
        progress(Step.WRITING, 1, 1)
        return f"{len(sheet.lines)} names".encode()


def last(desk: EventDesk) -> str:
    return desk.day_log.rows()[-1].sentence


def test_what_goes_out_on_paper_goes_out_beside_the_acts(desk: EventDesk, tmp_path: Path) -> None:
    with closing(desk.exporting()) as exports:
        exports.save_running_order(tmp_path / "order.pdf", Drawing())
        assert (tmp_path / "order.pdf").read_bytes() == b"8 items"
        assert last(desk) == "Exported: running-order"
    with closing(desk.signing_in()) as sign_in:
        sheet = sign_in.sheet()
        printed = sign_in.printed(sheet, "Foyer printer")
        assert printed.entries[0].facts["printed"] is True
        assert printed.entries[0].about["printer"] == "Foyer printer"
    with closing(desk.printing_badges()) as badges:
        counts = badges.counts()
        assert (counts.all, counts.since) == (len(AWAITED), len(AWAITED))
        assert badges.save(choice("A1"), tmp_path / "b.pdf", Drawn()).done
        assert badges.counts().since == len(AWAITED) - 1
    with closing(desk.rolls()) as roll:
        assert roll.read().about.event == EVENT


def test_whoever_wants_to_know_is_told_after_each_commit(desk: EventDesk) -> None:
    told: list[int] = []
    desk.when_committed(lambda: told.append(1))
    assert desk.check_in.check_in("A1").done
    assert not desk.check_in.check_in("A1").done
    assert len(told) == 2, "a refusal is an entry, too"


def test_an_event_that_is_not_sealed_opens_with_any_passphrase(desk: EventDesk) -> None:
    assert desk.opens_with("whatever")


def test_names_are_looked_up_one_by_one_or_all(desk: EventDesk) -> None:
    ann, bob = one(desk, "A1"), one(desk, "B2")
    with desk.database.reading() as reading:
        delegates = words_as_needed(reading).delegates
        assert len(delegates) == PEOPLE.count("\n") - 1
        assert ann.id in set(delegates)
        assert delegates[bob.id] == bob


def test_finding_follows_what_is_done_at_this_desk_and_others(
    desk: EventDesk, second_desk: EventDesk
) -> None:
    assert [found.full_name for found in desk.check_in.find("ann lee")] == ["Ann Lee"]
    assert second_desk.check_in.correct("A1", {"family_name": "Leigh"}).done
    assert [found.full_name for found in desk.check_in.find("ann leigh")] == ["Ann Leigh"]


def test_a_list_is_what_it_was_read_as(desk: EventDesk) -> None:
    refused = desk.check_in.check_in("no such code")
    with closing(desk.list_reading()) as reading:
        source = pasted(f"{PEOPLE}H8,Hal,Fir,Kent,,,,,\n")
        people = reading.read(ListAsked(source=source))
        again = reading.read(ListAsked(source=source, kind=ListKind.RUNNING_ORDER))
        assert people.people().comparison.unchanged
        with pytest.raises(TypeError, match="another kind"):
            people.order()
        with pytest.raises(InputError) as why:
            again.order()
        assert why.value.code == "no_names"
        with pytest.raises(ValueError, match="refused"):
            reading.make_ready(again)
        order = reading.read(ListAsked(source=pasted(RUNNING_ORDER))).order()
        assert len(order.comparison.unchanged) == 8
        ready = reading.make_ready(people)
    # Under the id of an act that was refused it gets that answer, and nothing comes in.
    assert desk.bring_in(ready, act=refused.act).reason == "unknown_code"
    assert desk.check_in.named("H8") is None
