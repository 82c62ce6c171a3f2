"""The form for an event's details: read generously, refused at the field that needs a look."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from eventdesk.core.event import Event
from eventdesk.ui.pages.event_details.fields import (
    day_as_written,
    day_in_words,
    file_for,
    read_day,
    read_time_zone,
    system_time_zone,
    time_zones,
)
from eventdesk.ui.pages.event_details.page import EventPage
from eventdesk.ui.theme import Theme, ThemeChoice

CONTROL = Qt.KeyboardModifier.ControlModifier
EVENT = Event(
    name="Directors’ Conference",
    date=date(2026, 11, 16),
    timezone="Europe/London",
    venue="M Shed, Bristol",
    host="<b>Avon</b>",
    marking="OFFICIAL",
    id_check=True,
    capacity=40,
)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> EventPage:
    theme = Theme(qapp, choice=ThemeChoice.LIGHT, family="DejaVu Sans", base=14)
    page = EventPage(theme)
    qtbot.addWidget(page)
    page.resize(1071, 720)
    page.show()
    page.activateWindow()
    return page


def shown(page: EventPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def focused(page: EventPage) -> QLineEdit:
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def write(page: EventPage, text: str) -> None:
    """Type into the focused field and go on to the next."""
    QTest.keyClicks(focused(page), text)
    QTest.keyClick(focused(page), Qt.Key.Key_Return)


def test_a_new_event_is_made_with_keys_alone(page: EventPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_new(tmp_path)
    write(page, "Prevention Panels workshop")
    write(page, "4 June 2026")
    assert focused(page) is page.form.zone
    page.form.zone.clear()
    write(page, "europe/london")
    write(page, "Taunton")
    write(page, "Somerset Council")
    QTest.keyClicks(focused(page), "OFFICIAL")
    with qtbot.waitSignal(page.created, timeout=30_000) as created:
        QTest.keyClick(focused(page), Qt.Key.Key_Return, CONTROL)
    assert created.args == [
        Event(
            name="Prevention Panels workshop", date=date(2026, 6, 4), timezone="Europe/London",
            venue="Taunton", host="Somerset Council", marking="OFFICIAL",
        ),
        tmp_path / "Prevention Panels workshop 2026.eventdesk",
    ]  # fmt: skip


def test_a_name_and_a_date_are_enough(page: EventPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_new(tmp_path)
    write(page, "Workshop")
    QTest.keyClicks(focused(page), "2026-11-16")
    with qtbot.waitSignal(page.created, timeout=30_000) as created:
        QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    event, path = created.args or (None, None)
    assert isinstance(event, Event)
    assert event.timezone == system_time_zone()
    assert path == tmp_path / "Workshop 2026.eventdesk"


def test_what_is_missing_is_said_at_its_field_and_the_first_gets_the_focus(
    page: EventPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_new(tmp_path)
    page.form.name.setText("Workshop")
    page.form.day.setText("next Monday")
    page.form.zone.setText("Bristol")
    with qtbot.assertNotEmitted(page.created):
        QTest.keyClick(focused(page), Qt.Key.Key_Return, CONTROL)
    assert focused(page) is page.form.day
    assert "“next Monday” is not read as a date. Write it like 16 Nov 2026." in shown(page)
    assert any(text.startswith("There is no time zone called “Bristol”") for text in shown(page))
    assert "next Monday" in page.form.day.accessibleDescription()
    page.form.day.setText("16 Nov 2026")
    assert "Monday 16 November 2026" in shown(page)


def test_a_file_that_is_there_already_is_not_taken(
    page: EventPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_new(tmp_path)
    (tmp_path / "Workshop 2026.eventdesk").write_bytes(b"")
    write(page, "Workshop")
    QTest.keyClicks(focused(page), "16/11/2026")
    with qtbot.assertNotEmitted(page.created):
        page.submit()
    assert "Workshop 2026.eventdesk is there already. Choose another name." in shown(page)
    assert focused(page) is page.form.file


def test_a_chosen_place_no_longer_follows_the_name(
    page: EventPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_new(tmp_path)
    write(page, "Workshop")
    QTest.keyClicks(focused(page), "16 Nov 2026")
    with qtbot.waitSignal(page.place_wished, timeout=30_000) as wished:
        QTest.mouseClick(page.form.elsewhere, Qt.MouseButton.LeftButton)
    assert wished.args == [tmp_path / "Workshop 2026.eventdesk"]
    page.show_place(tmp_path / "stick" / "day")
    page.form.name.setFocus()
    QTest.keyClicks(page.form.name, "s")
    with qtbot.waitSignal(page.created, timeout=30_000) as created:
        page.submit()
    assert (created.args or [None])[1] == tmp_path / "stick" / "day.eventdesk"


def test_a_folder_that_a_program_copies_elsewhere_is_warned_of(page: EventPage) -> None:
    page.show_new(Path("/home/mo/OneDrive/events"))
    assert any(text.startswith("OneDrive copies this folder") for text in shown(page))


def test_esc_leaves(page: EventPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_new(tmp_path)
    with qtbot.waitSignal(page.cancelled, timeout=30_000):
        QTest.keyClick(focused(page), Qt.Key.Key_Escape)


def test_details_of_an_event_are_shown_and_changed(page: EventPage, qtbot: QtBot) -> None:
    page.show_event(EVENT, "/data/day.eventdesk")
    assert "Kept in /data/day.eventdesk" in shown(page)
    assert not page.form.file.isVisible()
    assert page.form.host.text() == "<b>Avon</b>"
    assert page.form.capacity.text() == "40"
    assert page.form.id_check.isChecked()
    page.form.venue.setText("Leeds Civic Hall")
    with qtbot.waitSignal(page.changed, timeout=30_000) as changed:
        QTest.keyClick(page.form.venue, Qt.Key.Key_Return, CONTROL)
    (event,) = changed.args or [None]
    assert isinstance(event, Event)
    assert event.venue == "Leeds Civic Hall"
    assert event.name == EVENT.name


def test_details_that_stay_as_they_are_change_nothing(page: EventPage, qtbot: QtBot) -> None:
    page.show_event(EVENT, "")
    with qtbot.waitSignal(page.cancelled, timeout=30_000), qtbot.assertNotEmitted(page.changed):
        page.submit()


def test_a_problem_from_outside_is_said_and_goes_with_the_next_try(
    page: EventPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_new(tmp_path)
    page.show_problem("This folder cannot be written to.")
    assert "This folder cannot be written to." in shown(page)
    page.submit()
    assert "This folder cannot be written to." not in shown(page)


def test_a_form_that_is_opened_again_is_empty(page: EventPage, tmp_path: Path) -> None:
    page.show_event(EVENT, "")
    page.show_new(tmp_path)
    assert page.form.name.text() == page.form.venue.text() == page.form.marking.text() == ""
    assert page.form.file.isVisible()


def test_every_field_has_an_accessible_name(page: EventPage) -> None:
    fields = page.findChildren(QLineEdit)
    sealing = 3 + 3  # a new event’s passphrase, an open one’s
    assert len(fields) == 9 + sealing + 3 + 3, "and where it is moved to, with a passphrase there"
    assert [field for field in fields if not field.accessibleName()] == []


@pytest.mark.parametrize(
    "written",
    [
        "16 Nov 2026", "16 November 2026", "Mon 16 Nov 2026", "Monday, 16th november 2026",
        "2026-11-16", "16/11/2026", "16.11.2026", " 16 - 11 - 2026 ", "20261116",
    ],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(written: str) -> None:
    assert read_day(written) == date(2026, 11, 16)


@pytest.mark.parametrize(
    "written", ["", "today", "31 Feb 2026", "11/16/2026", "16 Nov 26", "16 Ju 2026", "16 Foo 2026"]
)
def test_what_is_no_day_is_not_guessed(written: str) -> None:
    assert read_day(written) is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_shown_in_the_field_reads_the_same(day: date) -> None:
    assert read_day(day_as_written(day)) == read_day(day_in_words(day)) == day


def test_time_zones_are_found_in_any_case() -> None:
    assert read_time_zone(" europe/london ") == "Europe/London"
    assert read_time_zone("america/new york") == "America/New_York"
    assert read_time_zone("Bristol") is None
    assert system_time_zone() in time_zones()


@given(st.text(max_size=200))
def test_any_name_makes_a_file_name_that_every_system_takes(name: str) -> None:
    path = file_for(Path("/data"), name, date(2026, 11, 16))
    assert path.parent == Path("/data")
    assert path.suffix == ".eventdesk"
    assert len(path.name) <= 100
    assert not set(path.name) & set('<>:"/\\|?*\n\t\0')
    assert path.stem == path.stem.strip(" .")
