"""Corrections at the desk: the old value is kept, the new one wins over any list."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from eventdesk.core.delegates import Rsvp
from eventdesk.core.errors import InputError
from eventdesk.services.event_desk import EventDesk
from tests.services.worked_day import PEOPLE, import_people, log_length, one, tables


def test_a_correction_says_what_was_and_what_is(desk: EventDesk) -> None:
    result = desk.check_in.correct(
        "A1", {"family_name": "Leigh", "organisation": "Essex", "given_name": "Ann"}
    )
    assert result.done
    assert result.delegate is not None
    assert (result.delegate.full_name, result.delegate.organisation) == ("Ann Leigh", "Essex")
    (entry,) = result.entries
    assert entry.facts == {"organisation": "Essex", "was": {"organisation": "Kent"}}
    assert entry.about == {"family_name": "Leigh", "was": {"family_name": "Lee"}}
    said = desk.day_log.rows()[-1].sentence
    assert "organisation “Essex”, was “Kent”" in said
    assert "family name “Leigh”, was “Lee”" in said
    assert [found.reference for found in desk.check_in.find("leigh")] == ["A1"]


def test_a_correction_that_changes_nothing_is_refused(desk: EventDesk) -> None:
    result = desk.check_in.correct("A1", {"given_name": " Ann ", "email": "ann@kent. example"})
    assert result.reason == "nothing_changed"
    assert desk.check_in.correct("A1", {}).reason == "nothing_changed"
    assert desk.check_in.correct("Z9", {"given_name": "Zed"}).reason == "unknown_code"


def test_a_correction_wins_over_every_later_list_and_its_undo_lets_the_list_in(
    desk: EventDesk, tmp_path: Path
) -> None:
    before = tables(desk)
    changes = {
        "family_name": "Leigh", "organisation": "Essex", "party_size": 2, "crew": True,
        "rsvp": "cancelled", "phone": " 020  7946 0000", "extra": {"Table": "7"},
    }  # fmt: skip
    done = desk.check_in.correct("A1", changes)
    corrected = one(desk, "A1")
    assert (corrected.party_size, corrected.crew, corrected.rsvp) == (2, True, Rsvp.CANCELLED)
    assert corrected.particulars.phone == "020 7946 0000"
    import_people(desk, tmp_path)
    assert one(desk, "A1") == corrected
    desk.day_log.undo(done.act)
    assert tables(desk) == before


def test_an_answer_that_was_rung_in_has_the_day_of_the_call(desk: EventDesk) -> None:
    desk.check_in.change_rsvp("D4", Rsvp.CANCELLED)
    assert desk.check_in.check_in("D4").message == "Cancelled on 17 June."


def test_a_corrected_column_leaves_the_others_to_the_list(desk: EventDesk, tmp_path: Path) -> None:
    columns = PEOPLE.replace(",Alert\n", ",Alert,Table,Hotel\n").replace(
        "ann@kent.example,accepted,,,", "ann@kent.example,accepted,,,,3,Grand"
    )
    import_people(desk, tmp_path, columns)
    desk.check_in.correct("A1", {"extra": {"Table": "7"}})
    assert dict(one(desk, "A1").particulars.extra) == {"Table": "7", "Hotel": "Grand"}
    import_people(desk, tmp_path, columns.replace("Grand", "Royal"))
    assert dict(one(desk, "A1").particulars.extra) == {"Table": "7", "Hotel": "Royal"}
    again = import_people(desk, tmp_path, columns.replace("Grand", "Royal"))
    with desk.database.reading() as reading:
        (summary,) = reading.log.of_act(again)
    assert summary.facts["changed"] == 0, "what the desk set is no change of the list's"
    desk.check_in.correct("A1", {"extra": {"Table": ""}})
    assert dict(one(desk, "A1").particulars.extra) == {"Hotel": "Royal"}


def test_no_two_people_get_one_reference(desk: EventDesk) -> None:
    assert desk.check_in.correct("A1", {"reference": "B2"}).reason == "reference_taken"
    assert desk.check_in.correct("A1", {"reference": "b-2"}).reason == "reference_taken"
    assert desk.check_in.correct("A1", {"reference": "B2\0"}).reason == "reference_taken"
    assert desk.check_in.correct("A1", {"reference": "a1"}).done, "their own, written otherwise"
    assert desk.check_in.named("A1") == one(desk, "a1")


@pytest.mark.parametrize(
    "changes",
    [
        {"given_name": "", "family_name": " "},
        {"given_name": "-", "family_name": "’"},
        {"rsvp": "perhaps"},
        {"party_size": 0},
        {"party_size": True},
        {"party_size": "3"},
        {"crew": "yes"},
        {"organisation": 7},
        {"heads": 3},
        {"id": "x"},
        {"extra": "Table"},
    ],
)
def test_what_cannot_be_written_is_bad_input_and_no_entry(
    desk: EventDesk, changes: Mapping[str, object]
) -> None:
    before = log_length(desk)
    with pytest.raises(InputError):
        desk.check_in.correct("A1", changes)
    assert log_length(desk) == before


def test_text_that_a_database_cannot_keep_is_kept_without_what_it_cannot(desk: EventDesk) -> None:
    odd = {"known_as": "An\0ni \ud800", "extra": {"Ta\0ble": "7\0"}, "alert": "Rin\0g\nfirst"}
    assert desk.check_in.correct("A1", odd).done
    known = one(desk, "A1").particulars
    assert (known.known_as, known.alert) == ("Anni \ufffd", "Ring\nfirst")
    assert dict(known.extra) == {"Table": "7"}
    assert desk.check_in.correct("A1", odd).reason == "nothing_changed"


def test_one_name_may_go_if_the_other_stays(desk: EventDesk) -> None:
    assert desk.check_in.correct("A1", {"given_name": ""}).done
    assert one(desk, "A1").full_name == "Lee"
