"""Leads: who may override, with and without a PIN, and what an undo of other desks takes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from eventdesk.core.actions import Action
from eventdesk.core.errors import InputError
from eventdesk.services.clocks import SetClock
from eventdesk.services.day_log import UndoPreview
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.database import Database
from eventdesk.storage.engine import WRITES
from tests.core.running_orders import at
from tests.services.worked_day import desk_on, fill, log_length, one, tables

PIN = "2468"


class MachineClock(SetClock):
    """A clock that the machine's real time goes by."""

    def recorded(self) -> datetime:
        """The moment it was set to."""
        return self.now()


@pytest.fixture
def desk(event_database: Database, tmp_path: Path) -> Iterator[EventDesk]:
    """The worked day; the machine's time can be set. All laws hold after each test."""
    with desk_on(event_database, clock=MachineClock(at("08:30"), speed=0)) as opened:
        fill(opened, tmp_path)
        yield opened
        assert opened.verify().findings == ()


@pytest.fixture
def led(desk: EventDesk) -> EventDesk:
    """Aisha Rahman is the lead, with a PIN, and Tom Beck sits at this desk."""
    assert desk.event.name_lead("Aisha Rahman").done
    assert desk.event.set_pin("Aisha Rahman", PIN).done
    assert desk.event.take_over("Tom Beck").done
    return desk


def lead_of(desk: EventDesk) -> str:
    (lead,) = [operator.id for operator in desk.event.operators() if operator.lead]
    return lead


def test_while_nobody_is_a_lead_everybody_is(desk: EventDesk) -> None:
    assert desk.event.is_lead_here()
    assert desk.check_in.check_in("D4", override="I know Dan").done


def test_once_there_is_a_lead_an_override_takes_one(led: EventDesk) -> None:
    assert not led.event.is_lead_here()
    before = tables(led)
    refused = led.check_in.check_in("D4", override="I know Dan")
    assert (refused.reason, refused.refusal and refused.refusal.may_override) == (
        "needs_lead", False,
    )  # fmt: skip
    assert tables(led) == before
    admitted = led.check_in.check_in("D4", override="I know Dan", pin=PIN)
    assert admitted.flags == ("not_coming",)
    assert admitted.entries[0].facts["lead"] == lead_of(led)
    said = led.day_log.rows()[-1].sentence
    assert said == "Dan Oak, Essex checked in, by the decision of Aisha Rahman: I know Dan"


def test_what_no_rule_is_against_needs_nobody(led: EventDesk) -> None:
    assert led.check_in.check_in("A1", override="just in case").done
    assert led.check_in.check_in("E5", acknowledged=True).done


def test_a_lead_without_a_pin_needs_none_at_the_own_desk(led: EventDesk) -> None:
    led.event.name_lead("Tom Beck", pin=PIN)
    led.event.take_over("tom  beck")
    assert led.event.is_lead_here()
    assert led.check_in.check_in("D4", override="I know Dan").done


def test_the_name_of_a_lead_who_has_a_pin_is_not_enough(led: EventDesk) -> None:
    led.event.take_over("Aisha Rahman")
    assert not led.event.is_lead_here()
    assert led.check_in.check_in("D4", override="I know Dan").reason == "needs_lead"
    assert led.check_in.check_in("D4", override="I know Dan", pin=PIN).done


@pytest.mark.parametrize("pin", ["2469", "", "0000", "２４６"])
def test_a_wrong_pin_is_an_entry_that_does_not_say_it(led: EventDesk, pin: str) -> None:
    length = log_length(led)
    refused = led.check_in.check_in("D4", override="I know Dan", pin=pin)
    assert refused.reason == "wrong_pin"
    assert log_length(led) == length + 1
    (entry,) = refused.entries
    assert entry.facts["reason"] == "wrong_pin"
    assert pin == "" or pin not in f"{entry.facts} {entry.personal}"


def test_five_wrong_pins_lock_the_desk_for_five_minutes_and_no_other(led: EventDesk) -> None:
    clock = led.clock
    assert isinstance(clock, MachineClock)
    with desk_on(led.database.another(), "Desk 2", clock) as other:
        for second in range(5):
            clock.set_to(at("09:00") + timedelta(seconds=second * 10))
            assert led.check_in.check_in("D4", override="x", pin="9999").reason == "wrong_pin"
        clock.set_to(at("09:01"))
        locked = led.check_in.check_in("D4", override="x", pin=PIN)
        assert locked.reason == "pin_locked"
        assert locked.message.endswith("can be typed at 09:05.")
        assert other.check_in.check_in("G7", override="x", pin=PIN).done
        clock.set_to(at("09:05") + timedelta(seconds=1))
        assert led.check_in.check_in("D4", override="x", pin=PIN).done


@pytest.mark.slow_pins
def test_no_pin_and_nothing_of_it_is_in_the_log(led: EventDesk) -> None:
    led.check_in.check_in("D4", override="x", pin=PIN)
    aisha = lead_of(led)
    with led.database.reading() as reading:
        kept = reading.pins.of([aisha])[aisha]
        written = " ".join(f"{entry.facts} {entry.personal}" for entry in reading.log.all())
        pin_set = reading.log.of_action(Action.OPERATOR_PIN_SET)
    assert PIN not in written
    assert kept.hash.hex() not in written
    assert kept.salt.hex() not in written
    assert len(kept.salt) == 16
    assert kept.parameters == "scrypt:16384:8:1"
    assert len(pin_set) == 1
    assert led.verify().findings == ()


def test_two_leads_with_one_pin_have_different_hashes(led: EventDesk) -> None:
    led.event.name_lead("Tom Beck", pin=PIN)
    led.event.set_pin("Tom Beck", PIN, pin=PIN)
    with led.database.reading() as reading:
        kept = reading.pins.of(reading.operators.leads())
    assert len({pin.hash for pin in kept.values()}) == len(kept) == 2


def test_a_later_lead_is_named_by_a_lead(led: EventDesk) -> None:
    assert led.event.name_lead("Mo Khan").reason == "needs_lead"
    assert led.event.name_lead("Mo Khan", pin="1111").reason == "wrong_pin"
    assert [operator.name for operator in led.event.operators()] == ["Aisha Rahman", "Tom Beck"]
    assert led.event.name_lead("Mo Khan", pin=PIN).done
    assert {one.name for one in led.event.operators() if one.lead} == {"Aisha Rahman", "Mo Khan"}
    assert led.event.name_lead("Mo Khan", pin=PIN).reason == "nothing_changed"


def test_a_lead_who_is_withdrawn_may_override_no_more(led: EventDesk) -> None:
    led.event.name_lead("Tom Beck", pin=PIN)
    assert led.event.is_lead_here()
    assert led.event.withdraw_lead("Aisha Rahman").done
    assert led.event.withdraw_lead("Aisha Rahman").reason == "nothing_changed"
    assert led.event.withdraw_lead("Nobody").reason == "no_such_operator"
    led.event.take_over("Mo Khan")
    assert led.check_in.check_in("D4", override="x", pin=PIN).reason == "wrong_pin"
    assert led.event.withdraw_lead("Tom Beck").reason == "needs_lead"


def test_a_pin_is_set_by_a_lead_or_with_the_one_before(led: EventDesk) -> None:
    aisha = lead_of(led)
    assert led.event.set_pin(aisha, "1357").reason == "needs_lead"
    assert led.event.set_pin(aisha, "1357", pin="1111").reason == "wrong_pin"
    assert led.event.set_pin(aisha, "1357", pin=PIN).done
    assert led.check_in.check_in("D4", override="x", pin=PIN).reason == "wrong_pin"
    assert led.check_in.check_in("D4", override="x", pin="1357").done
    assert led.event.set_pin("Nobody", "1357").reason == "no_such_operator"


@pytest.mark.parametrize("new", ["", "123", "1234567890123", "abc", "   12"])
def test_a_pin_must_be_one(led: EventDesk, new: str) -> None:
    before = log_length(led)
    with pytest.raises(InputError, match="4 to 12 digits"):
        led.event.set_pin(lead_of(led), new, pin=PIN)
    assert log_length(led) == before


def test_a_desk_whose_clock_is_slow_still_names_a_lead(desk: EventDesk) -> None:
    clock = desk.clock
    assert isinstance(clock, SetClock)
    clock.set_to(at("09:30"))
    desk.event.take_over("Aisha Rahman")
    clock.set_to(at("09:00"))
    desk.event.name_lead("Aisha Rahman")
    assert lead_of(desk) == desk.identity.operator


def test_naming_a_lead_is_not_undone_nor_what_it_stands_on(led: EventDesk) -> None:
    with led.database.reading() as reading:
        named = reading.log.of_action(Action.OPERATOR_NAMED)
        made = reading.log.of_action(Action.OPERATOR_MADE_LEAD)
    assert led.day_log.undo(made[0].act).reason == "cannot_be_undone"
    assert led.day_log.undo(named[0].act).reason == "cannot_be_undone"
    assert lead_of(led)


def test_whoever_was_named_before_being_made_a_lead_stays_named(desk: EventDesk) -> None:
    sat_down = desk.event.take_over("Aisha Rahman")
    assert desk.event.name_lead("Aisha Rahman").done
    assert desk.day_log.undo(sat_down.act).reason == "cannot_be_undone"
    assert lead_of(desk) == sat_down.subject


def test_the_key_never_reaches_another_desks_act(led: EventDesk) -> None:
    assert isinstance(led.clock, SetClock)
    led.check_in.check_in("A1")
    with desk_on(led.database.another(), "Desk 2", led.clock) as other:
        other.event.take_over("Tom Beck")
        mine = other.check_in.check_in("B2")
        led.check_in.leave("A1")
        undone = other.day_log.undo()
        assert [entry.undoes for entry in undone.entries] == [mine.act]


def test_what_another_desk_did_is_undone_by_a_lead(led: EventDesk) -> None:
    assert isinstance(led.clock, SetClock)
    come = led.check_in.check_in("A1")
    with desk_on(led.database.another(), "Desk 2", led.clock) as other:
        other.event.take_over("Tom Beck")
        preview = other.day_log.preview_undo(come.act)
        assert isinstance(preview, UndoPreview)
        assert preview.needs_lead
        assert other.day_log.undo(come.act).reason == "needs_lead"
        assert other.day_log.undo(come.act, pin="1111").reason == "wrong_pin"
        undone = other.day_log.undo(come.act, pin=PIN)
        assert undone.done
        assert undone.entries[0].facts["lead"] == lead_of(led)
        mine = other.check_in.check_in("A1")
        left = led.check_in.leave("A1")
        preview = other.day_log.preview_undo(mine.act)
        assert isinstance(preview, UndoPreview)
        assert preview.needs_lead, "Desk 1 did what hangs on it"
        assert other.day_log.undo(mine.act).reason == "needs_lead"
        other.event.take_over("Aisha Rahman")
        assert other.day_log.undo(mine.act).reason == "needs_lead", "her name is not her PIN"
        both = other.day_log.undo(mine.act, pin=PIN)
        assert {entry.undoes for entry in both.entries} == {mine.act, left.act}
    assert one(led, "A1").heads == 0
    assert led.verify().findings == ()


def test_the_same_override_sent_again_needs_no_pin_and_gives_the_first_result(
    led: EventDesk,
) -> None:
    act = "6f0e1a52-7d0f-4d6a-9d0b-2f3b4c5d6e7f"
    first = led.check_in.check_in("D4", override="x", pin=PIN, act=act)
    again = led.check_in.check_in("D4", override="x", act=act)
    assert (again.outcome, again.flags, again.entries) == (
        first.outcome, first.flags, first.entries,
    )  # fmt: skip


def test_the_pins_are_no_table_of_record(led: EventDesk) -> None:
    writes = led.database.engine.connect().execution_options(**{WRITES: True})
    with writes as connection, connection.begin():
        connection.execute(text("DELETE FROM pins"))
    assert led.verify().findings == ()
    assert led.check_in.check_in("D4", override="x", pin=PIN).reason == "wrong_pin"
