"""The sample's invite list as it might come again three weeks later, hostile names and all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook

from eventdesk.formats.resources import resource_path

HOSTILE = "<img src=x> & <b>Bobby</b>"
Rows = list[list[str]]


def sample_list() -> tuple[list[str], Rows]:
    """Header and rows of the sample's own invite list."""
    path = resource_path("sample", "invite-list.xlsx")
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    cells = [[_cell(value) for value in row] for row in sheet]
    at = next(at for at, row in enumerate(cells) if "Surname" in row)
    return cells[at], cells[at + 1 :]


def _cell(value: object) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def changed_copy(header: Sequence[str], rows: Rows) -> Rows:
    """The sample's list three weeks later: two changed, one gone, three new, three problems."""
    place = {name: at for at, name in enumerate(header)}

    def new(**values: str) -> list[str]:
        row = [""] * len(header)
        for name, value in values.items():
            row[place[name.replace("_", " ")]] = value
        return row

    copy = [list(row) for row in rows]
    copy[3][place["Job title"]] = "Head of Partnerships"
    copy[7][place["RSVP"]] = "Declined"
    del copy[20]
    copy += [
        new(First_name="Fflur", Surname="Penhaligon", Organisation="Thames Valley VPP"),
        new(First_name="Łukasz", Surname="Dębski", Organisation="Humber", Email="l.d@humber,"),
        new(First_name=HOSTILE, Surname="Tables", Organisation="<h1>School</h1>"),
        new(Organisation="Kent and Medway VRU", Email="somebody@kent.example"),
        new(First_name="Fflur", Surname="Penhaligon", Organisation="Thames Valley VPP"),
    ]
    return copy


def write_later_list(path: Path) -> None:
    """Write the changed copy as a workbook."""
    header, rows = sample_list()
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Invited")
        for at, row in enumerate([header, *changed_copy(header, rows)]):
            sheet.write_row(at, 0, row)
