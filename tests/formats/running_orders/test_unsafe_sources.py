"""What would do harm when read is refused, before it has done any."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from eventdesk.core.errors import InputError
from eventdesk.formats.running_orders import calendar_file, json_tree, xml_tree
from eventdesk.formats.running_orders.reading import MAX_ITEMS, read_running_order
from eventdesk.formats.running_orders.recognising import Shape, shape_of
from eventdesk.formats.source import Source

EVENT = "<event><start>09:00</start><title>Talk</title></event>"
SESSION = '{"title": "Talk", "start": "09:00", "duration": "00:30"}'


def refusal(name: str, text: str) -> str:
    with pytest.raises(InputError) as caught:
        read(name, text)
    return caught.value.code


def read(name: str, text: str) -> list[str]:
    source = Source(name=name, content=text.encode())
    order = read_running_order(source, day=date(2026, 11, 16), timezone=ZoneInfo("Europe/London"))
    return [item.title for item in order.items]


def test_xml_that_is_nested_without_end_is_refused() -> None:
    deep = "<a>" * 5000 + "</a>" * 5000
    assert refusal("a.xml", f"<schedule>{deep}</schedule>") == "too_large"


def test_xml_with_more_elements_than_any_schedule_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(xml_tree, "MAX_ELEMENTS", 9)
    assert read("a.xml", f"<schedule>{EVENT * 2}</schedule>") == ["Talk"]
    assert refusal("a.xml", f"<schedule>{EVENT * 3}</schedule>") == "too_large"


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "b">',
        '<!ENTITY a SYSTEM "http://127.0.0.1:9/a">',
        '<!ENTITY % a SYSTEM "http://127.0.0.1:9/a"> %a;',
        "<!ENTITY % a \"<!ENTITY b 'c'>\"> %a;",
    ],
)
def test_xml_that_declares_an_entity_is_refused_even_if_it_does_not_use_it(declared: str) -> None:
    text = f"<!DOCTYPE schedule [{declared}]><schedule>{EVENT}</schedule>"
    assert refusal("a.xml", text) == "unsafe_file"


def test_a_document_type_is_named_and_never_fetched() -> None:
    text = f'<!DOCTYPE schedule SYSTEM "http://127.0.0.1:9/a.dtd"><schedule>{EVENT}</schedule>'
    assert read("a.xml", text) == ["Talk"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 100_000 + "]" * 100_000, "too_large"),
        ('{"a":' * 100 + SESSION + "}" * 100, "too_large"),
        (f'[{SESSION}, {{"title": "B", "start": Infinity}}]', "unsafe_file"),
        (f'[{SESSION}, {{"title": "B", "start": {"9" * 5000}}}]', "unsafe_file"),
    ],
)
def test_json_without_measure_is_refused(text: str, code: str) -> None:
    assert refusal("a.json", text) == code


def test_a_number_that_is_no_time_is_no_session() -> None:
    text = f'[{SESSION}, {{"title": "B", "start": 9e300}}, {{"title": "C", "start": -5}}]'
    assert read("a.json", text) == ["Talk"]


def test_sources_larger_than_any_running_order_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in (xml_tree, json_tree, calendar_file):
        monkeypatch.setattr(module, "MAX_BYTES", 20)
    assert refusal("a.xml", f"<schedule>{EVENT}</schedule>") == "too_large"
    assert refusal("a.json", f"[{SESSION}]") == "too_large"
    assert refusal("a.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n") == "too_large"


def test_a_day_with_more_items_than_any_is_refused() -> None:
    rows = "09:00,Talk\n" * (MAX_ITEMS + 1)
    assert refusal("a.csv", f"Start,Title\n{rows}") == "too_large"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=DAILY;COUNT=999999999",
    ],
)
def test_a_rule_that_repeats_without_measure_is_not_counted_through(rule: str) -> None:
    text = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Talk\n"
        f"DTSTART:19000101T090000\nDURATION:PT30M\nRRULE:{rule}\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    assert read("a.ics", text) == ["Talk"]


@pytest.mark.parametrize(
    "line",
    [
        "DTEND;TZID=America/New_York:99991231T235959",
        "RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z",
        "RRULE:FREQ=WEEKLY;UNTIL=00010101T000000Z",
        "RDATE:00010101T000000Z,99991231T235959Z",
        "RRULE:FREQ=WEEKLY\nEXDATE;TZID=America/New_York:99991231T235959",
        "RRULE:FREQ=WEEKLY\nRECURRENCE-ID:99991231T235959Z",
    ],
)
@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_either_end_of_time_is_no_date_of_a_day(line: str, zone: str) -> None:
    text = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Talk\n"
        f"DTSTART;TZID={zone}:20261116T180000\n{line}\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    assert read("a.ics", text) == ["Talk"]


@pytest.mark.parametrize("instant", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-11:00"])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "Start,Title\n{0},Talk\n2026-11-16T09:00:00Z,Lunch\n"),
        ("a.csv", "Start,End,Title\n2026-11-16T09:00:00Z,{0},Lunch\n"),
        (
            "a.json",
            (
                '[{{"title": "Talk", "start": "{0}"}},'
                ' {{"title": "Lunch", "start": "2026-11-16T09:00:00Z", "end": "{0}"}}]'
            ),
        ),
    ],
)
def test_instants_at_either_end_of_time_are_none(name: str, text: str, instant: str) -> None:
    assert "Lunch" in read(name, text.format(instant))


def test_a_rule_until_the_end_of_time_goes_on() -> None:
    text = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Talk\n"
        "DTSTART;TZID=Europe/Berlin:20261109T090000\nDURATION:PT30M\n"
        "RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    source = Source(name="a.ics", content=text.encode())
    file = read_running_order(source, day=date(2026, 11, 16), timezone=ZoneInfo("Europe/London"))
    assert file.day == date(2026, 11, 16)
    assert file.problems == ()


@pytest.mark.parametrize("run", [" ", "-", "|", "(", "!", "?", ";", "09:00 ", "<!-- -->", "& "])
@pytest.mark.parametrize("name", ["a.txt", "a.csv"])
def test_a_run_of_one_sign_comes_to_an_end(name: str, run: str) -> None:
    """Whoever tries every beginning of it with every end would still be at it."""
    long = run * (30_000 // len(run))
    table = f"Start,Title,Speaker\n09:00,Talk,Ann Lee\n09:30,B{long}x,Bo\n09:45{long}x,C,{long}x\n"
    assert read(name, table)[0] == "Talk"
    for text in (f"09:00 Talk\n{long}x\n09:30 B{long}x\n", f"{long}x", f"{long}<p>"):
        assert shape_of(Source(name=name, content=text.encode())) in Shape
        with suppress(InputError):
            assert read(name, text)


def test_an_id_that_may_be_an_address_is_kept_as_a_digest() -> None:
    text = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:ann.lee@kent.example\nSUMMARY:Talk\n"
        "DTSTART:20261116T090000\nDURATION:PT30M\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    source = Source(name="a.ics", content=text.encode())
    order = read_running_order(source, day=date(2026, 11, 16), timezone=ZoneInfo("Europe/London"))
    assert len(order.items[0].listed_id) == 32
    assert "ann" not in order.items[0].listed_id
