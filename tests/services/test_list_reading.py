"""Lists are read beside the acts, and how their columns were set is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventdesk.bootstrap import open_event
from eventdesk.core.errors import InputError
from eventdesk.core.progress import Step, Stopped
from eventdesk.core.read_as import ListKind, ReadAs
from eventdesk.formats.source import pasted
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.list_reading import ListAsked, ListRead
from eventdesk.services.opening import Settings
from eventdesk.storage.machine import FILE_NAME, read_machine

UNKNOWN = "Wer;Woher\nada_l;Gwent Police\ngrace_h;Kent Police\n"
SAID = ReadAs(columns={"Wer": "full_name", "Woher": "organisation"})


@pytest.fixture
def desk(tmp_path: Path) -> EventDesk:
    return open_event("sample", Settings(data_dir=tmp_path))


def read(desk: EventDesk, asked: ListAsked) -> ListRead:
    reading = desk.list_reading()
    with_result = reading.read(asked)
    reading.close()
    return with_result


def bring_in(desk: EventDesk, asked: ListAsked) -> None:
    reading = desk.list_reading()
    ready = reading.make_ready(reading.read(asked))
    assert desk.bring_in(ready).done
    reading.close()


def names(desk: EventDesk) -> set[str]:
    with desk.database.reading() as reading:
        return {one.full_name for one in reading.delegates.all()}


@pytest.mark.parametrize(
    ("text", "kind", "added"),
    [
        ("First name,Surname\nAda,Lovelace\n", ListKind.INVITE_LIST, 1),
        ("Start,Minutes,Title\n17:00,15,Ovation\n", ListKind.RUNNING_ORDER, 1),
    ],
)
def test_a_list_is_recognised_and_brought_in(
    desk: EventDesk, text: str, kind: ListKind, added: int
) -> None:
    with desk:
        asked = ListAsked(source=pasted(text))
        understood = read(desk, asked)
        assert understood.kind is kind
        assert understood.preview is not None
        assert len(understood.preview.comparison.added) == added
        bring_in(desk, asked)
        again = read(desk, asked)
        assert again.preview is not None
        assert again.preview.comparison.added == ()


def test_a_table_that_was_not_understood_is_told_with_its_columns(desk: EventDesk) -> None:
    with desk:
        refused = read(desk, ListAsked(source=pasted(UNKNOWN)))
        assert refused.refusal is not None
        assert refused.refusal.code == "no_header"
        assert [one.header for one in refused.columns] == ["Wer", "Woher"]
        assert refused.columns[0].examples == ("ada_l", "grace_h")


def test_columns_are_told_as_they_were_read_in_the_end(desk: EventDesk) -> None:
    with desk:
        text = "Start,Title,Speaker,Moderator\n09:00,Welcome,Ada Lovelace,Joan Clarke\n"
        columns = read(desk, ListAsked(source=pasted(text))).columns
        assert [one.field for one in columns] == ["planned_start", "title", "speakers", "speakers"]


def test_what_cannot_be_read_at_all_is_refused(desk: EventDesk, tmp_path: Path) -> None:
    with desk, pytest.raises(InputError) as refused:
        read(desk, ListAsked(source=tmp_path / "nowhere.csv"))
    assert refused.value.code == "not_found"


def test_columns_are_remembered_once_the_list_came_in(desk: EventDesk) -> None:
    with desk:
        read(desk, ListAsked(source=pasted(UNKNOWN), read_as=SAID))
        assert read(desk, ListAsked(source=pasted(UNKNOWN))).refusal is not None
        bring_in(desk, ListAsked(source=pasted(UNKNOWN), read_as=SAID))
        assert {"ada_l", "grace_h"} <= names(desk)
        later = read(desk, ListAsked(source=pasted("WER;woher\nJoan Clarke;Essex Police\n")))
        assert later.as_last_time
        assert later.preview is not None
        assert len(later.preview.comparison.added) == 1
        assert [one.field for one in later.columns] == ["full_name", "organisation"]
        bring_in(desk, ListAsked(source=later.source))
        assert "Joan Clarke" in names(desk)


def test_what_is_remembered_holds_no_word_of_the_list(desk: EventDesk, tmp_path: Path) -> None:
    with desk:
        bring_in(desk, ListAsked(source=pasted(UNKNOWN), read_as=SAID))
    kept = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert read_machine(tmp_path).columns[0].fields == ("full_name", "organisation")
    for word in ("Wer", "Woher", "wer", "ada", "Gwent"):
        assert word not in kept


def test_the_way_back_to_the_automatic_reading_forgets(desk: EventDesk, tmp_path: Path) -> None:
    text = "First name,Surname,Post\nAda,Lovelace,Gwent Police\n"
    with desk:
        set_ = ReadAs(columns={"Post": "organisation"})
        bring_in(desk, ListAsked(source=pasted(text), read_as=set_))
        assert read(desk, ListAsked(source=pasted(text))).as_last_time
        automatic = ListAsked(source=pasted(text), remembered=False)
        assert not read(desk, automatic).as_last_time
        bring_in(desk, automatic)
        assert not read(desk, ListAsked(source=pasted(text))).as_last_time
    assert read_machine(tmp_path).columns == ()


def test_a_list_without_headings_is_not_remembered(desk: EventDesk, tmp_path: Path) -> None:
    said = ReadAs(columns={"Column 1": "full_name"}, headings=False)
    with desk:
        bring_in(desk, ListAsked(source=pasted("Ada Lovelace\n"), read_as=said))
    assert read_machine(tmp_path).columns == ()


@pytest.mark.parametrize("at", [Step.READING, Step.COMPARING, Step.PREPARING])
def test_reading_that_is_stopped_changes_nothing(desk: EventDesk, at: Step) -> None:
    def stop(step: Step, _done: int, _of: int) -> None:
        if step is at:
            raise Stopped

    with desk:
        with desk.database.reading() as reading:
            before = reading.head()
        lists = desk.list_reading()
        asked = ListAsked(source=pasted("Name\nAda Lovelace\n"))
        with pytest.raises(Stopped):
            lists.make_ready(lists.read(asked, stop), progress=stop)
        lists.close()
        with desk.database.reading() as reading:
            assert reading.head() == before
