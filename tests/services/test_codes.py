"""Codes as people type and scan them: never another delegate, and nobody's name in the facts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from eventdesk.core.delegates import Particulars
from eventdesk.core.references import (
    ALPHABET,
    RANDOM_BYTES,
    is_reference,
    new_reference,
    without_look_alikes,
)
from eventdesk.services.event_desk import EventDesk
from eventdesk.storage.engine import WRITES
from tests.services.worked_day import one

TAKEN_FOR = {"2": "Z", "5": "S", "6": "G", "8": "B"}


@pytest.mark.parametrize("code", ["vru 0499", "VRU0499", " vru–0499 ", "Vru.04-99", "VRU-0499"])
def test_a_reference_of_the_list_is_known_however_it_is_typed(desk: EventDesk, code: str) -> None:
    desk.check_in.correct("A1", {"reference": "VRU-0499"})
    found = desk.check_in.named(code)
    assert found is not None
    assert found.full_name == "Ann Lee"
    assert desk.check_in.check_in(code).done


@pytest.mark.parametrize("code", ["", " ", "-", "\0", "\ud800", "A", "A11", "Ann Lee"])
def test_what_is_no_code_means_nobody(desk: EventDesk, code: str) -> None:
    desk.check_in.correct("B2", {"reference": ""})
    assert desk.check_in.named(code) is None
    assert desk.check_in.check_in(code).reason == "unknown_code"


def test_a_look_alike_in_one_of_our_own_codes_is_forgiven(desk: EventDesk) -> None:
    known = Particulars(given_name="Zoë", family_name="Quist")
    came = desk.check_in.walk_in(known, vouched_by="Lead").delegate
    assert came is not None
    typed = "".join(TAKEN_FOR.get(sign, sign) for sign in came.reference).lower()
    assert desk.check_in.named(typed) == came


@given(st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES), st.data())
def test_a_slip_is_never_another_code(made_from: bytes, data: st.DataObject) -> None:
    code = new_reference(made_from)
    spoken = "".join(TAKEN_FOR.get(sign, sign) for sign in code)
    assert without_look_alikes(spoken) == code
    place = data.draw(st.integers(0, len(code) - 1))
    wrong = data.draw(st.sampled_from([sign for sign in ALPHABET if sign != code[place]]))
    slip = code[:place] + wrong + code[place + 1 :]
    assert not is_reference(slip)
    assert without_look_alikes(slip) is None


def test_the_look_alikes_count_in_no_reference_of_the_list(desk: EventDesk) -> None:
    desk.check_in.correct("A1", {"reference": "S5"})
    assert desk.check_in.named("55") is None
    assert desk.check_in.named("SS") is None


def test_two_carriers_are_a_question_and_never_a_guess(desk: EventDesk) -> None:
    for name in ("Kit", "Pat"):
        known = Particulars(given_name=name, family_name="May", reference="W-1")
        desk.check_in.walk_in(known, vouched_by="Lead")
    assert desk.check_in.named("W-1") is None
    refused = desk.check_in.leave("w1")
    assert (refused.reason, refused.delegate) == ("two_carry_it", None)
    assert refused.message == "2 people carry the code “w1”. Choose by name instead."
    assert desk.check_in.counts().inside == 2


def test_an_exact_reference_beats_one_that_is_typed_alike(desk: EventDesk) -> None:
    desk.check_in.correct("A1", {"reference": "X-1"})
    desk.check_in.walk_in(
        Particulars(given_name="Kit", family_name="May", reference="X1"), vouched_by="Lead"
    )
    assert getattr(desk.check_in.named("X-1"), "full_name", "") == "Ann Lee"
    assert getattr(desk.check_in.named("X1"), "full_name", "") == "Kit May"
    assert desk.check_in.check_in("x.1").reason == "two_carry_it"


def test_a_mistyped_code_is_personal_and_cut(desk: EventDesk) -> None:
    typed = "Somebody Whose Name Was Typed Into The Scanner’s Field " * 3
    refused = desk.check_in.check_in(typed)
    (entry,) = refused.entries
    assert "Somebody" not in str(entry.facts)
    assert entry.about == {"code": typed[:80]}
    assert refused.message == f"Nobody has the code “{typed[:80]}”. Type the name instead."


def test_once_people_are_forgotten_the_sentence_still_reads(desk: EventDesk) -> None:
    act = desk.check_in.check_in("Ann Leigh").act
    writes = desk.database.engine.connect().execution_options(**{WRITES: True})
    forget = text("UPDATE entries SET personal = :said, salt = :salt WHERE act = :act")
    with desk.database.reading() as reading:
        (kept,) = [row for row in reading.log.stored() if getattr(row, "link", row).act == act]  # type: ignore[union-attr]
    with writes as connection, connection.begin():
        connection.execute(forget, {"act": act, "said": None, "salt": None})
    assert desk.day_log.rows()[-1].sentence == "Nobody has that code. Type the name instead."
    with writes.engine.connect().execution_options(**{WRITES: True}) as again, again.begin():
        said = {"said": kept.personal_text, "salt": kept.salt}  # type: ignore[union-attr]
        again.execute(forget, {"act": act, **said})


def test_a_code_that_somebody_wrote_over_is_found_by_verify(desk: EventDesk) -> None:
    ann = one(desk, "A1").id
    for code in ("B2", "A1"):
        writes = desk.database.engine.connect().execution_options(**{WRITES: True})
        with writes as connection, connection.begin():
            changed = text("UPDATE delegates SET code = :code WHERE id = :who")
            connection.execute(changed, {"code": code, "who": ann})
        findings = desk.verify().findings
        assert findings == (() if code == "A1" else (f"Delegate {ann} is not what the log says.",))
