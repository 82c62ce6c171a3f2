"""The log as records: every entry as data, every act as a line, every attempt as a row."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.entries import Entry
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.records import paper_words
from eventdesk.core.records.check_in_log import COLUMNS, check_in_log_record
from eventdesk.core.records.day_log import day_log_record
from eventdesk.core.records.paper_words import for_paper
from eventdesk.core.records.record import Record, Sheet
from eventdesk.core.standing import undone_acts, undos_among
from tests.core.log_entries import entry, undo
from tests.core.records.about import ABOUT, sums, told
from tests.core.running_orders import at

ANN = Delegate(
    id="ann",
    particulars=Particulars(
        reference="A1", given_name="Ann", family_name="Lee", category="Director"
    ),
)
WORDS = LogWords(
    zone=ZoneInfo("Europe/London"),
    operators={},
    delegates={"ann": ANN},
    items={},
    questions={},
)


def day_log(entries: Sequence[Entry]) -> Record:
    undone = undone_acts(undos_among(entries))
    pairs = [(one, f"{one.sequence:064x}") for one in entries]
    return day_log_record(ABOUT, pairs, WORDS, undone, refused=0)


def attempts(*entries: Entry) -> Record:
    return check_in_log_record(ABOUT, entries, WORDS, undone_acts(undos_among(entries)))


LIST = [
    entry(1, Action.LIST_IMPORTED, None, act="list", added=200),
    *(entry(number, Action.DELEGATE_ADDED, f"d{number}", act="list") for number in range(2, 202)),
]
DAY = [*LIST, entry(202, Action.DELEGATE_CHECKED_IN), undo(203, 202)]


def test_every_entry_is_a_row_with_its_hash_and_whether_it_stands() -> None:
    rows = told(day_log(DAY).sheets[0])
    assert [row["sequence"] for row in rows] == list(range(1, 204))
    assert [row["sequence"] for row in rows if row["undone"]] == [202]
    assert rows[-1]["hash"] == f"{203:064x}"
    assert rows[-2]["sentence"] == "Ann Lee checked in"


def test_an_act_is_one_line_however_many_entries_it_has() -> None:
    record = day_log(DAY)
    lines = told(record.pages[0])
    assert [(line["entries"], line["state"]) for line in lines] == [
        ("1–201", ""), ("202", "undone"), ("203", ""),
    ]  # fmt: skip
    assert str(lines[0]["sentence"]).startswith("Invite list brought in: 200 added")
    assert told(record.pages[0]) == lines


def test_an_undo_of_many_is_told_by_its_last_entry() -> None:
    undos = [
        entry(300 + number, Action.ACT_UNDONE, "ann", act="undo", undoes=f"x{number}", what=what)
        for number, what in enumerate(["delegate.left"] * 99 + ["delegate.checked_in"])
    ]
    (line,) = told(day_log(undos).pages[0])
    assert line["sentence"] == "Undone: check-in of Ann Lee"


def test_the_lines_come_along_with_the_rows_and_the_log_is_then_read_once() -> None:
    reads: list[int] = []

    def entries() -> object:
        reads.append(1)
        return iter([(one, "ff") for one in DAY])

    class Log:
        def __iter__(self) -> object:
            return entries()

    record = day_log_record(ABOUT, Log(), WORDS, frozenset(), refused=0)  # type: ignore[arg-type]
    assert len(list(record.sheets[0].rows)) == 203
    assert len(list(record.pages[0].rows)) == 3
    assert len(reads) == 1


def test_the_check_in_log_has_the_header_of_pretix() -> None:
    assert [column.header for column in COLUMNS] == [
        "Date", "Time", "Check-in list", "Scan type", "Order code", "Position ID", "Secret",
        "Product", "Name", "Device", "Offline", "Offline override", "Automatically checked in",
        "Gate", "Result", "Error message", "Upload date", "Upload time",
    ]  # fmt: skip


def test_an_arrival_is_a_row_on_the_events_clocks() -> None:
    (row,) = told(attempts(entry(7, Action.DELEGATE_CHECKED_IN)).sheets[0])
    assert (row["date"], row["time"]) == (at("08:07").date(), "09:07:00")
    assert (row["list"], row["scan_type"], row["order_code"]) == ("Worked day", "Entry", "A1")
    assert (row["product"], row["name"], row["device"]) == ("Director", "Ann Lee", "Desk 1")
    assert (row["offline"], row["automatic"], row["result"]) == ("No", "No", "OK")


def test_what_was_refused_is_a_row_with_its_reason() -> None:
    refused = entry(
        7, Action.ACT_REFUSED, wish="delegate.checked_in", reason="not_coming", rsvp="declined"
    )
    unknown = entry(
        8, Action.ACT_REFUSED, None, wish="delegate.checked_in", reason="unknown_code",
        personal={"code": "ZZ9"},
    )  # fmt: skip
    another = entry(9, Action.ACT_REFUSED, "x", wish="item.started", reason="day_is_over")
    record = attempts(refused, unknown, another)
    first, second = told(record.sheets[0])
    assert (first["result"], first["error_message"]) == (
        "Order canceled", "Declined, says the invite list.",
    )  # fmt: skip
    assert (second["result"], second["secret"], second["position_id"]) == (
        "Unknown ticket", "ZZ9", None,
    )  # fmt: skip
    assert sums(record) == {"attempts": 2, "done": 0, "refused": 2, "annulled": 0}


def test_what_was_undone_stays_a_row_that_says_so() -> None:
    record = attempts(entry(7, Action.DELEGATE_CHECKED_IN), undo(9, 7))
    (row,) = told(record.sheets[0])
    assert row["result"] == "Check-in annulled"
    assert row["error_message"] == "Undone at 09:09 at Desk 1."
    assert sums(record)["annulled"] == 1


def test_what_was_set_right_stands_at_its_own_time_and_the_entry_at_the_press() -> None:
    came = entry(7, Action.DELEGATE_CHECKED_IN)
    back = entry(9, Action.DELEGATE_BACK_DATED, corrects=7, at="2026-06-17T07:30:00.000000Z")
    (row,) = told(attempts(came, back).sheets[0])
    assert (row["time"], row["upload_time"]) == ("08:30:00", "09:07:00")


def test_from_paper_by_force_and_by_a_list_are_told_apart() -> None:
    def marks(**facts: bool) -> list[object]:
        (row,) = told(attempts(entry(7, Action.DELEGATE_LEFT, given=facts)).sheets[0])
        return [row["offline"], row["offline_override"], row["automatic"], row["scan_type"]]

    assert marks(from_paper=True) == ["Yes", "No", "No", "Exit"]
    assert marks(from_paper=True, forced=True) == ["Yes", "Yes", "No", "Exit"]
    assert marks(from_list=True, forced=True) == ["No", "No", "Yes", "Exit"]


def test_what_was_undone_by_nobody_who_is_told_of_says_only_that() -> None:
    came = entry(7, Action.DELEGATE_CHECKED_IN)
    record = check_in_log_record(ABOUT, [came], WORDS, frozenset({came.act}))
    (row,) = told(record.sheets[0])
    assert (row["result"], row["error_message"]) == ("Check-in annulled", "")


def test_a_table_that_is_too_long_for_paper_says_only_how_long_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paper_words, "MOST_ROWS", 3)
    sheet = Sheet(key="x", title="X", columns=(), rows=iter([("a",)] * 4))
    short = Sheet(key="y", title="Y", columns=(), rows=iter([("a",)] * 3))
    record = Record(kind="r", title="R", about=ABOUT, sheets=(sheet, short))
    long, whole = for_paper(record).pages
    assert (long.rows, long.count) == ((), 4)
    assert (whole.rows, whole.count) == ([("a",)] * 3, 0)
