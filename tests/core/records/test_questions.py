"""Questions and follow-ups as records."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.questions.question import Outcome, Question
from eventdesk.core.records.follow_ups import follow_ups_record
from eventdesk.core.records.questions import Askings, questions_record
from tests.core.records.about import ABOUT, sums, told
from tests.core.running_orders import at

ANN = Delegate(
    id="ann",
    particulars=Particulars(given_name="Ann", family_name="Lee", organisation="Kent"),
)
TODAY = date(2026, 6, 17)


def askings(*questions: Question) -> Askings:
    return Askings.of(questions, {"ann": ANN}, {"PAN": "The panel"})


def question(number: int, outcome: Outcome = Outcome.WAITING, **changes: object) -> Question:
    plain = Question(id=f"q{number}", number=number, text=f"Why {number}?", outcome=outcome)
    return replace(plain, **changes)  # type: ignore[arg-type]


@given(st.lists(st.sampled_from(Outcome), max_size=12))
def test_the_sums_are_those_of_the_rows(outcomes: list[Outcome]) -> None:
    record = questions_record(ABOUT, askings(*map(question, range(len(outcomes)), outcomes)))
    rows = told(record.sheets[0])
    made = sums(record)
    assert made["questions"] == len(rows) == len(outcomes)
    counted = Counter(row["outcome"] for row in rows)
    assert {one.value: made[one.value] for one in Outcome} == {
        one.value: counted[one.value] for one in Outcome
    }


def test_a_row_has_all_of_a_question() -> None:
    asked = question(
        4, Outcome.ANSWERED, first_text="Wy?", item_id="PAN", asker_id="ann", addressee="Chair",
        put_at=at("10:00"), closed_at=at("10:02"), spent=timedelta(seconds=125, milliseconds=900),
    )  # fmt: skip
    twin = question(6, Outcome.MERGED, merged_into="q4")
    first, second = told(questions_record(ABOUT, askings(twin, asked)).sheets[0])
    assert (first["number"], first["item"], first["first_text"]) == (4, "The panel", "Wy?")
    assert (first["asker"], first["organisation"]) == ("Ann Lee", "Kent")
    assert (first["spent_seconds"], first["also_asked"]) == (125, ("6",))
    assert second["merged_into"] == 4
    line, merged = told(questions_record(ABOUT, askings(twin, asked)).pages[0])
    assert (line["asker"], line["spent"]) == ("Ann Lee, Kent", "2 min 05 s")
    assert merged["outcome"] == "merged into 4"


def test_nobody_learns_who_asked_anonymously() -> None:
    hidden = question(1)
    (row,) = told(questions_record(ABOUT, askings(hidden)).sheets[0])
    assert (row["asker"], row["organisation"]) == ("", "")
    (line,) = told(questions_record(ABOUT, askings(hidden)).pages[0])
    assert line["asker"] == "not named"


def test_somebody_forgotten_is_not_named() -> None:
    (row,) = told(questions_record(ABOUT, askings(question(1, asker_id="gone"))).sheets[0])
    assert (row["asker"], row["organisation"]) == ("", "")


def follow_up(number: int, by: date | None, owner: str = "Mair") -> Question:
    return question(number, Outcome.TO_FOLLOW_UP, follow_up_owner=owner, follow_up_by=by)


def test_the_most_pressing_stand_first_and_what_is_settled_last() -> None:
    late = follow_up(1, TODAY - timedelta(days=1))
    today, some_day = follow_up(2, TODAY), follow_up(3, None, "")
    done = question(4, Outcome.ANSWERED, follow_up_owner="Mair", follow_up_by=TODAY)
    never = question(5, Outcome.ANSWERED)
    record = follow_ups_record(ABOUT, askings(done, some_day, today, late, never))
    rows = told(record.sheets[0])
    assert [row["number"] for row in rows] == [1, 2, 3, 4]
    assert [row["overdue"] for row in rows] == [True, False, False, False]
    assert [row["state"] for row in rows] == ["open", "open", "open", "done"]
    assert sums(record) == {"open": 3, "overdue": 1, "done": 1}
    lines = told(record.pages[0])
    assert [line["state"] for line in lines] == ["overdue", "open", "open", "answered"]
    assert lines[2]["owner"] == "nobody yet"
