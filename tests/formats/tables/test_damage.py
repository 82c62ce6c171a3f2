"""Whatever happens to a file on its way here: it ends in rows, or in one sentence."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.formats.tables.as_read import DATA, ROWS, code_of, csv_text
from tests.formats.tables.xlsb import write_xlsb
from tests.formats.workbooks import write_ods, write_workbook

CODES = {
    "",
    "empty_file",
    "unreadable_file",
    "encrypted_file",
    "truncated_file",
    "wrong_type",
    "too_large",
}
TIMES = 250
Damage = Callable[[random.Random, bytes], bytes]


def cut(chance: random.Random, content: bytes) -> bytes:
    return content[: chance.randrange(len(content))]


def lose_some(chance: random.Random, content: bytes) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.randrange(1, 600) :]


def change_bytes(chance: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice([1, 1, 2, 5, 20, 100])):
        changed[chance.randrange(len(changed))] = chance.choice([0, 255, chance.randrange(256)])
    return bytes(changed)


def change_an_entry(chance: random.Random, content: bytes) -> bytes:
    """The same within an archive, packed again as if it had always been so."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as source:
            entries = {name: source.read(name) for name in source.namelist()}
    except zipfile.BadZipFile:
        return change_bytes(chance, content)
    victim = chance.choice([name for name, entry in entries.items() if entry])
    entries[victim] = chance.choice([cut, lose_some, change_bytes])(chance, entries[victim])
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, entry in entries.items():
            target.writestr(name, entry)
    return stream.getvalue()


def files(folder: Path) -> dict[str, bytes]:
    return {
        "list.xlsx": write_workbook(folder / "a.xlsx", {"List": ROWS, "More": ROWS}).read_bytes(),
        "list.ods": write_ods(folder / "a.ods", ROWS).read_bytes(),
        "libreoffice.ods": (DATA / "list-of-libreoffice.ods").read_bytes(),
        "list.xlsb": write_xlsb(folder / "a.xlsb", {(0, 0): "Name", (9, 3): 7.5}).read_bytes(),
        "list.xls": (DATA / "list-of-libreoffice.xls").read_bytes(),
        "list.csv": csv_text(ROWS).encode(),
        "utf16.csv": csv_text(ROWS).encode("utf-16"),
        "cp1252.csv": csv_text(ROWS, ";").encode("cp1252"),
    }


@pytest.mark.parametrize("damage", [cut, lose_some, change_bytes, change_an_entry])
def test_a_damaged_file_ends_in_rows_or_in_a_sentence(tmp_path: Path, damage: Damage) -> None:
    read = refused = 0
    for name, content in files(tmp_path).items():
        chance = random.Random(f"{name} {damage.__name__}")
        for _ in range(TIMES):
            code = code_of(damage(chance, content), name)
            assert code in CODES
            refused += bool(code)
            read += not code
    assert read > 0
    assert refused > 0
