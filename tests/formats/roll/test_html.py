"""The roll as a file for a phone: whole in itself, and nothing in it is read as markup."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace

from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead
from eventdesk.core.records.record import About
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.grouping import Grouping
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import RollLine
from eventdesk.formats.roll.html import roll_html
from tests.core.running_orders import at

EVENT = Event(
    name="Directors & <friends>", date=date(2026, 6, 17), timezone="UTC", venue="M Shed",
    marking="OFFICIAL",
)  # fmt: skip
ANN = RollLine(
    id="ann", name="Lee, Ann", full_name="Ann Lee", organisation="Kent", sort=("lee", "ann", "ann"),
    reference="A1", needs="Wheelchair",
)  # fmt: skip
BAD = replace(
    ANN, id="bad", name="<script>alert(1)</script>", full_name='"><b>', needs="", sort=("b", "", "")
)
CALL = RollCall(id="c", drill=False, called_at=at("10:00"), called_desk="Desk 1", heads=2)
RECORD = RollRecord(
    about=About(
        event=EVENT, made_at=at("10:05"), head=LogHead(sequence=7, hash="ab" * 32)
    ),
    call=None,
    lines=(ANN, BAD),
)  # fmt: skip


class Seen(HTMLParser):
    """The text and the tags of a document."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.ticked = 0
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ticked += tag == "input" and "checked" in dict(attrs)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())


def test_it_says_what_a_warden_needs() -> None:
    seen = Seen(roll_html(RECORD))
    for words in (
        "Evacuation roll · Directors & <friends>", "2 inside at 10:05", "Help needed to get out",
        "Lee, Ann", "Kent · A1", "Wheelchair", "OFFICIAL", f"Head of the day log: 7:{'ab' * 32}",
    ):  # fmt: skip
        assert words in seen.text
    assert seen.texts.count("OFFICIAL") == 2
    assert seen.tags.count("input") == 2
    assert seen.ticked == 0


def test_nothing_is_read_as_markup_and_nothing_is_fetched() -> None:
    document = roll_html(RECORD)
    seen = Seen(document)
    assert "script" not in seen.tags
    assert seen.tags.count("b") == 2
    assert "<script>alert(1)</script>" in seen.texts
    assert not re.search(r"(src|href|url)\s*[=(]", document)


@pytest.mark.parametrize(
    ("drill", "says", "never"), [(True, "DRILL", "EMERGENCY"), (False, "EMERGENCY", "DRILL")]
)
def test_a_drill_is_told_apart(drill: bool, says: str, never: str) -> None:
    ticked = replace(ANN, safe=1, safe_at=at("10:04"))
    record = replace(RECORD, call=replace(CALL, drill=drill), lines=(ticked, BAD))
    seen = Seen(roll_html(record))
    assert says in seen.text
    assert never not in seen.text
    assert "2 on the roll · 1 safe · 1 not yet seen at 10:05" in seen.text
    assert "Safe 10:04" in seen.text
    assert seen.ticked == 1


def test_shares_and_an_empty_house() -> None:
    shared = replace(RECORD, grouping=Grouping.WARDENS, wardens=1)
    assert "Warden 1: B" in Seen(roll_html(shared)).text
    assert "Nobody is inside." in Seen(roll_html(replace(RECORD, lines=()))).text
