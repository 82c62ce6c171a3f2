"""Calling the roll and finding people safe, with what stands against it, and taking it back."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from eventdesk.core.delegates import Particulars
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import RollLine
from eventdesk.core.roll.table import roll_record
from eventdesk.core.short_codes import in_halves
from eventdesk.formats.resources import resource_path
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.exporting.moment import Moment
from eventdesk.services.roll_files import MOST_ON_PAPER, save_roll
from tests.core.running_orders import at
from tests.formats.records.some_records import as_json
from tests.services.worked_day import one, set_clock, tables


@pytest.fixture
def inside(desk: EventDesk) -> EventDesk:
    """Ann, Bob, a party of three of Fay's, and a steward of the house."""
    desk.check_in.check_in("A1")
    desk.check_in.check_in("B2")
    desk.check_in.check_in("F6", heads=3)
    steward = Particulars(given_name="Sid", family_name="Ward", reference="S1")
    desk.check_in.walk_in(steward, vouched_by="House", crew=True)
    return desk


def line(desk: EventDesk, reference: str) -> RollLine:
    (found,) = [one for one in desk.roll.read().lines if one.reference == reference]
    return found


def sentences(desk: EventDesk, since: int) -> list[str]:
    return [row.sentence for row in desk.day_log.rows(since)]


def length(desk: EventDesk) -> int:
    return desk.day_log.rows()[-1].sequence


def test_the_roll_has_everybody_inside_crew_and_parties_included(inside: EventDesk) -> None:
    record = inside.roll.read()
    assert [one.reference for one in record.lines] == ["F6", "A1", "B2", "S1"]
    assert record.sums.heads == inside.check_in.counts().heads == 6
    assert record.call is None


def test_a_roll_call_ticks_and_ends_with_its_figures(inside: EventDesk) -> None:
    called = inside.roll.call()
    assert called.call is not None
    assert called.entries[0].facts["heads"] == 6
    inside.roll.found_safe("A1")
    inside.roll.found_safe("F6", 2)
    record = inside.roll.read()
    assert (record.sums.heads, record.sums.safe, record.sums.missing) == (6, 3, 3)
    ended = inside.roll.end()
    assert ended.entries[0].facts["safe"] == 3
    assert ended.entries[0].facts["missing"] == 3
    assert inside.roll.read().call is None
    assert inside.roll.read().sums.safe == 0


def test_every_entry_of_a_drill_says_so(inside: EventDesk) -> None:
    before = length(inside)
    inside.roll.call(drill=True)
    tick = inside.roll.found_safe("A1", at=at("08:30"), from_paper=True)
    inside.roll.found_safe("A1")
    inside.roll.found_safe("nobody")
    inside.day_log.undo(tick.act)
    inside.roll.saved([Path("roll.pdf")])
    inside.roll.printed("A printer")
    inside.roll.end()
    assert sentences(inside, before) == [
        "Drill, no emergency: the roll was called, 6 people inside",
        "Drill: Ann Lee, Kent found safe, from paper",
        "Drill: Ann Lee, Kent: Found safe already at 08:30 at Desk 1.",
        "Drill: Nobody has the code “nobody”. Type the name instead.",
        "Undone: Drill: finding safe of Ann Lee, Kent",
        "Drill: Exported: roll",
        "Drill: Printed: roll",
        "Drill: the roll call ended, 0 found safe, 6 not yet seen",
    ]


def test_an_emergency_says_so_and_waits_for_no_drill(inside: EventDesk) -> None:
    inside.roll.call(drill=True)
    inside.roll.found_safe("A1")
    before = length(inside)
    called = inside.roll.call()
    assert called.call is not None
    assert not called.call.drill
    assert line(inside, "A1").safe == 0, "what was found in the drill holds no more"
    inside.roll.found_safe("B2")
    inside.roll.end()
    assert sentences(inside, before) == [
        "Emergency: the roll was called, 6 people inside. It is no drill any more",
        "Emergency: Bob Ray, Kent found safe",
        "Emergency: the roll call ended, 1 found safe, 5 not yet seen",
    ]


@pytest.mark.parametrize(("first", "second"), [(True, True), (False, False), (False, True)])
def test_two_roll_calls_never_go_on_at_once(inside: EventDesk, first: bool, second: bool) -> None:
    inside.roll.call(drill=first)
    again = inside.roll.call(drill=second)
    assert again.reason == "roll_is_called"
    assert again.message.endswith("is going on already. End it first.")


def test_refusals_say_when_and_where(inside: EventDesk, second_desk: EventDesk) -> None:
    assert inside.roll.found_safe("A1").reason == "no_roll_call"
    assert inside.roll.end().message == "No roll call is going on."
    inside.check_in.leave("B2")
    set_clock(inside, "08:40")
    inside.roll.call()
    set_clock(inside, "08:42")
    second_desk.roll.found_safe("A1")
    set_clock(inside, "08:45")
    told = {code: inside.roll.found_safe(code).message for code in ("A1", "B2", "C3")}
    assert told == {
        "A1": "Found safe already at 08:42 at Desk 2.",
        "B2": "Left at 08:30, before the roll was called.",
        "C3": "Not inside by the log, so not on this roll.",
    }
    to_come = inside.roll.found_safe("F6", at=at("08:46"))
    assert to_come.reason == "in_the_future"
    with pytest.raises(InputError, match=r"at least|people"):
        inside.roll.found_safe("F6", 0)


def test_from_paper_the_short_code_of_the_sheet_is_read(inside: EventDesk) -> None:
    inside.roll.call()
    ann = line(inside, "A1")
    assert inside.roll.found_safe(ann.code).reason == "unknown_code", "a badge carries no such code"
    assert inside.roll.found_safe(in_halves(ann.code).lower(), from_paper=True).done
    assert line(inside, "A1").is_safe
    assert inside.roll.found_safe("B2", from_paper=True).done
    wrong = inside.roll.found_safe("ZZZZ", from_paper=True)
    assert wrong.reason == "no_such_code"


def test_the_rest_of_a_party_is_found_later(inside: EventDesk) -> None:
    inside.roll.call()
    assert inside.roll.found_safe("F6", 2).done
    assert inside.roll.found_safe("F6", 2).reason == "safe_already"
    assert inside.roll.found_safe("F6", 9).done, "more than there are means all of them"
    assert line(inside, "F6").is_safe
    assert line(inside, "F6").safe == 3


def test_whoever_leaves_while_it_goes_on_stays_named_and_can_be_ticked(inside: EventDesk) -> None:
    inside.roll.call()
    inside.check_in.leave("A1")
    assert (line(inside, "A1").heads, line(inside, "A1").missing) == (0, 0)
    assert inside.roll.found_safe("A1").done
    assert line(inside, "A1").is_safe
    inside.roll.end()
    assert "A1" not in [one.reference for one in inside.roll.read().lines]


def test_ticks_and_calls_are_undone_by_the_fold(inside: EventDesk) -> None:
    called = inside.roll.call()
    before = tables(inside)
    tick = inside.roll.found_safe("A1")
    inside.day_log.undo(tick.act)
    assert tables(inside) == before
    inside.roll.found_safe("A1")
    ended = inside.roll.end()
    undone = inside.day_log.undo(called.act)
    assert {entry.undoes for entry in undone.entries} == {called.act, ended.act}
    assert inside.roll.read().call is None
    inside.day_log.undo(undone.act)
    inside.day_log.undo(ended.act)
    assert line(inside, "A1").is_safe, "what was found safe is never lost with a slip of a key"


def test_undoing_the_arrival_takes_the_tick_along(inside: EventDesk) -> None:
    came = inside.check_in.check_in("C3")
    inside.roll.call()
    tick = inside.roll.found_safe("C3")
    undone = inside.day_log.undo(came.act)
    assert {entry.undoes for entry in undone.entries} == {came.act, tick.act}
    assert one(inside, "C3").safe_roll is None


def test_undoing_a_drill_leaves_the_emergency_that_ended_it(inside: EventDesk) -> None:
    drill = inside.roll.call(drill=True)
    real = inside.roll.call()
    undone = inside.day_log.undo(drill.act)
    assert [entry.undoes for entry in undone.entries] == [drill.act]
    now = inside.roll.read().call
    assert now is not None
    assert now.id == real.act


def test_the_same_act_sent_again_gets_its_first_result(inside: EventDesk) -> None:
    first = inside.roll.call(act="call-1")
    inside.roll.end()
    again = inside.roll.call(act="call-1")
    assert again.done
    assert again.entries == first.entries


# ---- files


class Pages:
    """Draws nothing that anybody would read."""

    def roll(self, record: RollRecord) -> bytes:
        return f"%PDF {len(record.lines)}".encode()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_files_are_whole_and_a_drill_has_files_of_its_own(
    inside: EventDesk, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    save_roll(inside.roll.read(), folder, None)
    assert names(folder) == ["roll.html"]
    inside.roll.call(drill=True)
    save_roll(inside.roll.read(), folder, Pages())
    assert names(folder) == ["roll-drill.html", "roll-drill.pdf", "roll.html"]
    inside.roll.call()
    save_roll(inside.roll.read(), folder, Pages())
    assert "EMERGENCY" in (folder / "roll.html").read_text(encoding="utf-8")
    assert "DRILL" in (folder / "roll-drill.html").read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_not_made(inside: EventDesk, tmp_path: Path) -> None:
    """Where a stick was mounted, a folder of that name would look as if all were well."""
    with pytest.raises(EnvironmentFailure, match="its folder is not there"):
        save_roll(inside.roll.read(), tmp_path / "gone", Pages())
    assert not (tmp_path / "gone").exists()


def test_hundreds_of_pages_are_not_drawn(inside: EventDesk, tmp_path: Path) -> None:
    record = inside.roll.read()
    very_many = tuple(record.lines[0] for _ in range(MOST_ON_PAPER + 1))
    many = RollRecord(about=record.about, call=None, lines=very_many)
    assert [path.name for path in save_roll(many, tmp_path, Pages())] == ["roll.html"]


def test_saving_by_itself_is_one_entry(inside: EventDesk) -> None:
    begun = inside.roll.begin_saving(Path("/media/stick"), 5)
    assert begun.entries[0].facts == {"kind": "roll", "by_itself": True, "minutes": 5}
    assert begun.entries[0].about == {"paths": [str(Path("/media/stick"))]}
    said = inside.day_log.rows()[-1].sentence
    assert said == "Saved by itself from now on, every 5 minutes: roll"


def test_an_export_in_a_roll_call_says_what_the_roll_says(inside: EventDesk) -> None:
    inside.roll.call(drill=True)
    inside.roll.found_safe("A1")
    inside.roll.found_safe("F6", 2)
    inside.check_in.leave("B2")
    shown = inside.roll.read()
    with inside.database.reading() as reading:
        moment = Moment(reading, inside.clock.now())
        document = as_json(roll_record(moment.roll, moment.everybody))
    schema = json.loads(resource_path("schemas/roll.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(document)
    made = {key: document["sums"][key] for key in ("heads", "safe", "missing")}
    assert made == {key: getattr(shown.sums, key) for key in made}
    safe = {row["reference"]: row["safe"] for row in document["inside"]}
    assert safe == {"A1": 1, "B2": 0, "F6": 2, "S1": 0}
    assert {row["call"] for row in document["inside"]} == {"Drill"}
