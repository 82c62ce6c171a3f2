"""Every sample list is read as the file beside it says: columns, people, problems, or a refusal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eventdesk.core.delegates import Particulars
from eventdesk.core.errors import InputError
from eventdesk.core.invite_list import ListedPerson
from eventdesk.formats.invite_lists.invite_list_file import InviteListFile
from eventdesk.formats.invite_lists.reading import read_invite_list
from eventdesk.formats.source import Source, read_source
from tests.formats.workbooks import write_workbook

SAMPLES = Path(__file__).parent / "samples"
WORKBOOK = ".workbook.json"
NAMES = sorted(
    path.name
    for path in SAMPLES.iterdir()
    if path.suffix in {".csv", ".txt"} or path.name.endswith(WORKBOOK)
)


def source_of(name: str, folder: Path) -> Source:
    """The sample itself, or the workbook that it describes."""
    path = SAMPLES / name
    if name.endswith(WORKBOOK):
        sheets = json.loads(path.read_text(encoding="utf-8"))
        path = write_workbook(folder / name.replace(WORKBOOK, ".xlsx"), sheets)
    return read_source(path)


def outcome(source: Source) -> dict[str, object]:
    """What came of a list, in the words of the files with the expected results."""
    try:
        read = read_invite_list(source)
    except InputError as refusal:
        return {"refused": refusal.code}
    return {
        "columns": dict(read.columns),
        "people": [person_in_words(one) for one in read.rows],
        "problems": problems_in_words(read),
    }


def person_in_words(person: ListedPerson) -> dict[str, object]:
    """Everything that is said of somebody; what is blank or as usual is left out."""
    known = person.particulars
    texts = {name: getattr(known, name) for name in Particulars.__struct_fields__}
    words: dict[str, object] = {"row": person.row}
    words |= {name: dict(text) if name == "extra" else text for name, text in texts.items() if text}
    if person.rsvp is not None:
        words["rsvp"] = person.rsvp.value
    if person.rsvp_on:
        words["rsvp_on"] = person.rsvp_on
    if person.party_size > 1:
        words["party_size"] = person.party_size
    if person.arrived:
        words["arrived"] = person.arrived_at.isoformat() if person.arrived_at else True
    return words


def problems_in_words(read: InviteListFile) -> list[str]:
    return [
        f"row {one.row}, {one.column}: {one.message}"
        if one.column
        else f"row {one.row}: {one.message}"
        for one in read.problems
    ]


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_read_as_expected(name: str, tmp_path: Path) -> None:
    expected = (SAMPLES / name).with_suffix(".expected.json").read_text(encoding="utf-8")
    assert outcome(source_of(name, tmp_path)) == json.loads(expected)


def test_every_sample_is_told_of() -> None:
    told = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert [name for name in NAMES if f"`{name}`" not in told] == []
