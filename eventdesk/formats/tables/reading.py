"""Any table file: what it really is, checked against what its name says."""

from __future__ import annotations

from eventdesk.core.errors import InputError
from eventdesk.formats.refusals import cut_off, empty, encrypted
from eventdesk.formats.source import Source, not_empty
from eventdesk.formats.tables.archive_check import check_archive
from eventdesk.formats.tables.csv_table import read_csv_table
from eventdesk.formats.tables.csv_text import looks_like_text
from eventdesk.formats.tables.table import HeaderScore, Table

_TEXT = "text"
_KIND_OF_SUFFIX = {
    ".csv": _TEXT,
    ".tsv": _TEXT,
    ".txt": _TEXT,
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".xls": "xls",
    ".ods": "ods",
}
_WORDS_FOR_KIND = {
    _TEXT: "a text file",
    "xlsx": "an Excel workbook (.xlsx)",
    "xls": "an older Excel workbook (.xls)",
    "ods": "an OpenDocument spreadsheet (.ods)",
}
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a word processor's document"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"SQLite format 3\0", "a database"),
)
_WEB_PAGE = (b"<!doctype html", b"<html")
_ZIP = b"PK"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLE_WORKBOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))


FIRST_ROWS = 60
"""What is read for a first look: a header, and below it enough to see what the columns hold."""
_FIRST_BYTES = 256 * 1024


def read_tables(
    source: Source, header_score: HeaderScore, *, only_first: bool = False
) -> tuple[Table, ...]:
    """Every sheet of a CSV, XLSX, XLS or ODS file that holds anything.

    `header_score` says of a row how many of its cells are headers that the reader knows;
    `only_first` reads no more than the first rows, for a look at the columns. Raises
    InputError with one of the codes empty_file, unreadable_file, encrypted_file, truncated_file,
    wrong_type, too_large.
    """
    content, name = not_empty(source).content, source.name
    kind = _kind_of(content, name)
    expected = _KIND_OF_SUFFIX.get(source.suffix)
    if expected is not None and expected != kind:
        what, said = _WORDS_FOR_KIND[kind], _WORDS_FOR_KIND[expected]
        message = f"{name} is {what}, though its name says {said}: give it its right name."
        raise InputError("wrong_type", message)
    if kind == _TEXT:
        content = _first_lines(content) if only_first else content
        tables: tuple[Table, ...] = (read_csv_table(content, name, header_score),)
    else:
        # The spreadsheet reader is a compiled library: only who brings in a workbook loads it.
        from eventdesk.formats.tables.workbook_table import read_workbook_tables

        most = FIRST_ROWS if only_first else None
        tables = read_workbook_tables(content, name, most_rows=most)
    filled = tuple(table for table in tables if not all(row.blank for row in table.rows))
    if not filled:
        raise empty(name)
    return filled


def _first_lines(content: bytes) -> bytes:
    """The first lines of a text, whole: in two bytes a character too, where a line ends in two."""
    if len(content) <= _FIRST_BYTES:
        return content
    for end in (b"\n\0", b"\0\n", b"\n", b"\r"):
        at = content.rfind(end, 0, _FIRST_BYTES)
        if at >= 0:
            return content[: at + len(end)]
    return content


def _kind_of(content: bytes, name: str) -> str:
    if content.startswith(_ZIP):
        kind = check_archive(content, name).kind
        if not kind:
            raise _wrong_type(name, "an archive, and not one of a spreadsheet")
        return kind
    if content.startswith(_OLE):
        return _kind_of_ole(content, name)
    for signature, what in _SIGNATURES:
        if content.startswith(signature):
            raise _wrong_type(name, what)
    if content.lstrip()[:64].lower().startswith(_WEB_PAGE):
        raise _wrong_type(name, "a web page")
    if not looks_like_text(content):
        raise _wrong_type(name, "not a table")
    return _TEXT


def _kind_of_ole(content: bytes, name: str) -> str:
    """Older workbooks and encrypted newer ones share one container."""
    if _OLE_ENCRYPTED in content:
        raise encrypted(name)
    if any(stream in content for stream in _OLE_WORKBOOKS):
        return "xls"
    if len(content) % 512:
        raise cut_off(name)
    raise _wrong_type(name, "not a workbook")


def _wrong_type(name: str, what: str) -> InputError:
    message = f"{name} is {what}: a list is needed as CSV, XLSX, XLS or ODS."
    return InputError("wrong_type", message)
