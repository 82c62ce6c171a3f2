"""The records of a whole day: they add up to what the window shows, and JSON is as its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema
import pytest

from eventdesk.bootstrap import Settings, open_event
from eventdesk.core.actions import Action
from eventdesk.core.counts import count
from eventdesk.core.delegates import Particulars
from eventdesk.core.questions.question import Outcome
from eventdesk.core.records.attendance import attendance_record
from eventdesk.core.records.check_in_log import check_in_log_record
from eventdesk.core.records.day_log import day_log_record
from eventdesk.core.records.follow_ups import follow_ups_record
from eventdesk.core.records.questions import questions_record
from eventdesk.core.records.record import Record
from eventdesk.core.records.running_order import running_order_tables
from eventdesk.core.roll.table import roll_record
from eventdesk.formats.resources import resource_path
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.exporting.moment import Moment
from eventdesk.services.rehearsal import play, script_for
from eventdesk.services.sample import evening_before
from tests.formats.records.some_records import as_csv, as_html, as_json, csv_rows, xlsx_rows

KINDS = (
    "attendance", "check-in-log", "day-log", "questions", "follow-ups", "roll", "running-order",
)  # fmt: skip


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventDesk]:
    """The sample day at its end, and somebody who came unasked."""
    clock = SetClock(evening_before(), speed=0)
    with open_event("sample", Settings(clock=clock)) as desk:
        play(desk, clock, script_for(desk), tmp_path_factory.mktemp("rehearsed"))
        ada = Particulars(given_name="Ada", family_name="Nye", organisation="=Kent & Co")
        assert desk.check_in.walk_in(ada, vouched_by="Mair", heads=2).done
        yield desk


def records(moment: Moment) -> dict[str, Record]:
    made = (
        attendance_record(moment.about, moment.everybody, moment.words.operators),
        check_in_log_record(moment.about, moment.comings, moment.words, moment.undone),
        day_log_record(
            moment.about, list(moment.told), moment.words, moment.undone, refused=moment.refused
        ),
        questions_record(moment.about, moment.askings),
        follow_ups_record(moment.about, moment.askings),
        roll_record(moment.roll, moment.everybody),
        running_order_tables(moment.about, moment.order.forecast, moment.order.reasons),
    )
    return {record.kind: record for record in made}


@pytest.fixture
def day(rehearsed: EventDesk) -> tuple[Moment, dict[str, Record]]:
    with rehearsed.database.reading() as reading:
        moment = Moment(reading, rehearsed.clock.now())
        return moment, records(moment)


def sums(record: Record) -> Mapping[str, int]:
    return {one.key: one.value for one in record.sums}


def test_the_sums_are_what_the_window_shows(
    rehearsed: EventDesk, day: tuple[Moment, dict[str, Record]]
) -> None:
    moment, made = day
    counts = rehearsed.check_in.counts()
    assert counts.walk_ins == 1
    attendance = sums(made["attendance"])
    assert attendance == {name: getattr(counts, name) for name in attendance}
    assert sums(made["roll"])["heads"] == counts.heads
    asked = rehearsed.questions.all()
    assert sums(made["questions"])["questions"] == len(asked)
    waits = [one for one in asked if one.outcome is Outcome.TO_FOLLOW_UP]
    assert sums(made["follow-ups"])["open"] == len(waits) > 0
    assert sums(made["running-order"])["over"] == len(moment.order.forecast.items)
    log = rehearsed.day_log.rows()
    assert sums(made["day-log"]) == {
        "entries": len(log),
        "refused": sum(row.refused for row in log),
        "undone": len({row.act for row in log if row.undone}),
    }


def test_rows_add_up_to_the_sums_in_every_format(
    day: tuple[Moment, dict[str, Record]],
) -> None:
    moment, made = day
    record, counts = made["attendance"], count(moment.everybody)
    rows = as_json(record)["delegates"]
    assert sum(row["attendance"] == "in" for row in rows) == counts.inside
    for header, *rows in (csv_rows(record), xlsx_rows(record, "Attendance")):
        place = header.index("Attendance")
        assert sum(row[place] == "in" for row in rows) == counts.inside
        assert sum(float(row[header.index("Heads inside")]) for row in rows) == counts.heads


def test_the_check_in_log_has_every_attempt(
    rehearsed: EventDesk, day: tuple[Moment, dict[str, Record]]
) -> None:
    _, made = day
    attempts = as_json(made["check-in-log"])["attempts"]
    log = rehearsed.day_log.rows()
    came = [row for row in log if row.action == Action.DELEGATE_CHECKED_IN]
    entries = [one for one in attempts if one["scan_type"] == "Entry"]
    told = [one for one in entries if one["result"] in ("OK", "Check-in annulled")]
    assert len(told) == len(came)
    assert sum(one["result"] == "Check-in annulled" for one in attempts) == sum(
        row.undone for row in came
    )


@pytest.mark.parametrize("kind", KINDS)
def test_json_is_as_its_schema_says(kind: str, day: tuple[Moment, dict[str, Record]]) -> None:
    schema = _schema(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    document = as_json(day[1][kind])
    validator.validate(document)
    rows = next(value for value in document.values() if isinstance(value, list))
    assert rows
    rows[0]["colour"] = "blue"
    with pytest.raises(jsonschema.ValidationError, match="colour"):
        validator.validate(document)


@pytest.mark.parametrize("kind", KINDS)
def test_the_head_of_the_chain_is_in_every_file(
    kind: str, day: tuple[Moment, dict[str, Record]]
) -> None:
    moment, made = day
    record, head = made[kind], moment.about.head_words
    assert head in as_html(record)
    assert as_json(record)["head"]["hash"] == moment.about.head.hash
    assert ["Head of the day log", head] in xlsx_rows(record, "About")
    if not record.is_of_others:
        assert {cells[-1] for cells in csv_rows(record)[1:]} == {head}
    assert as_csv(record).startswith("\ufeff")


def _schema(kind: str) -> dict[str, Any]:
    path = resource_path("schemas", f"{kind}.schema.json")
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema
