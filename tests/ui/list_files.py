"""Lists for tests of windows, written as people write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter

SECOND_ROUND = """First name,Last name,Organisation,Post,Email,Shoe size
Rhys,Davies,Gwent Police,Inspector,,43
Marguerite,Ollerenshaw,Cumbria VRU,Director,marguerite@example.org,38
Tobias,Quince,Home Office,,not an address,
,,Home Office,,,
"""
ORDER = "Start,Minutes,Title\n16:00,15,Ovation\n16:15,15,Encore\n"
UNKNOWN_HEADER = "Wer;Woher\nada_l;Gwent Police\ngrace_h;Kent Police\n"


def write_text(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def write_workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[str]]]) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    return path
