"""An invite list and a running order are told apart by what stands in them."""

from __future__ import annotations

import pytest

from eventdesk.core.read_as import ListKind
from eventdesk.formats.first_look import first_rows
from eventdesk.formats.resources import resource_path
from eventdesk.formats.source import Source, pasted, read_source
from eventdesk.formats.which_list import which_list

INVITE_LIST, RUNNING_ORDER = ListKind.INVITE_LIST, ListKind.RUNNING_ORDER


def kind_of(source: Source) -> ListKind:
    return which_list(source, first_rows(source))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("First name,Surname,Organisation\nAda,Lovelace,Analytical\n", INVITE_LIST),
        ("Name\tE-mail\nAda Lovelace\tada@example.org\n", INVITE_LIST),
        ("Start;Minutes;Title\n09:00;15;Welcome\n", RUNNING_ORDER),
        ("Time\tSession\tSpeaker\n09:00\tWelcome\tAda Lovelace\n", RUNNING_ORDER),
        ("Our day\n\nFrom,Until,Item,Name\n9:00,9:30,Coffee,\n", RUNNING_ORDER),
        ("09:30 – 10:00 Registration\n10:00 Welcome\n", RUNNING_ORDER),
        ("9.30\tCoffee\n10.15\tWelcome\n", RUNNING_ORDER),
        ("Ada Lovelace\nGrace Hopper\n", INVITE_LIST),
        ("Ada Lovelace, 12 May\nGrace Hopper, 13 May\n", INVITE_LIST),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", RUNNING_ORDER),
        ('\ufeff<?xml version="1.0"?>\n<schedule/>', RUNNING_ORDER),
        ('{"schedule": {}}', RUNNING_ORDER),
    ],
)
def test_the_kind_is_seen_from_what_stands_there(text: str, kind: ListKind) -> None:
    assert kind_of(pasted(text)) is kind


@pytest.mark.parametrize("name", ["day.ics", "day.xml", "day.json", "DAY.ICS"])
def test_an_ending_that_no_invite_list_has_decides(name: str) -> None:
    assert kind_of(Source(name=name, content=b"anything")) is RUNNING_ORDER


@pytest.mark.parametrize(
    ("name", "kind"), [("invite-list.xlsx", INVITE_LIST), ("running-order.csv", RUNNING_ORDER)]
)
def test_the_lists_of_the_sample_are_told_apart(name: str, kind: ListKind) -> None:
    assert kind_of(read_source(resource_path("sample", name))) is kind


def test_what_cannot_be_read_is_left_to_the_reader_of_invite_lists() -> None:
    assert kind_of(Source(name="minutes.xlsx", content=b"%PDF-1.7")) is INVITE_LIST
