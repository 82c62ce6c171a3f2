"""The sample day, played to its end and told word for word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from eventdesk.bootstrap import Settings, fresh_sample
from eventdesk.core.log_rows import LogHead
from eventdesk.core.records.record import About
from eventdesk.core.write_up.document import Document, Table
from eventdesk.core.write_up.facts import Known
from eventdesk.core.write_up.naming import People
from eventdesk.core.write_up.write_up import write_up
from eventdesk.formats.write_up.as_markdown import write_markdown
from eventdesk.services.clocks import SetClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.rehearsal import Player, script_for
from eventdesk.services.sample import evening_before
from eventdesk.services.write_up_material import known_for_write_up

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventDesk]:
    """The sample event, its day played."""
    folder = tmp_path_factory.mktemp("played")
    clock = SetClock(evening_before(), speed=0)
    with fresh_sample(folder, Settings(clock=clock, data_dir=folder / "data")) as desk:
        player = Player(clock)
        for step in script_for(desk):
            player.perform(desk, step)
        yield desk


def known_now(desk: EventDesk) -> Known:
    """Everything there is to tell, as it stands."""
    event = desk.event.read()
    with desk.database.reading() as reading:
        head = reading.head()
        about = About(
            event=event,
            made_at=desk.clock.now(),
            head=LogHead(sequence=head.sequence, hash=head.hash.hex()),
        )
        return known_for_write_up(reading, about)


def markdown(document: Document) -> str:
    """As Markdown, without the one thing that is another each time: the salted hash."""
    stream = BytesIO()
    write_markdown(document, stream)
    return re.sub(r"\d+:[0-9a-f]{64}", "NUMBER:HASH", stream.getvalue().decode())


@pytest.mark.parametrize("people", People)
def test_the_sample_day_reads_like_this(played: EventDesk, people: People, tmp_path: Path) -> None:
    said = markdown(write_up(known_now(played), people))
    (tmp_path / "said.md").write_text(said, encoding="utf-8")
    written = (GOLDEN / f"write-up-{people}.md").read_text(encoding="utf-8")
    assert said == written, f"It reads otherwise now; if that is better, keep {tmp_path}/said.md"


def test_the_numbers_are_those_of_the_window(played: EventDesk) -> None:
    counts = played.check_in.counts()
    document = write_up(known_now(played))
    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert ("On the list", str(counts.names)) in tables[0].rows
    assert ("Came", str(counts.came)) in tables[0].rows
    assert ("Not coming: declined, cancelled or remote", str(counts.not_coming)) in tables[0].rows
    assert len(tables[1].rows) == len(played.running_order.read().items)


def test_nobody_on_the_list_is_named_without_people(played: EventDesk) -> None:
    said = markdown(write_up(known_now(played), People.NONE))
    with played.database.reading() as reading:
        everybody = reading.delegates.all()
    assert everybody
    assert not [one.full_name for one in everybody if one.full_name in said]
    assert not [
        one.particulars.family_name
        for one in everybody
        if re.search(rf"\b{re.escape(one.particulars.family_name)}\b", said)
    ]
