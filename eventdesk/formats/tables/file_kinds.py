"""What a file really is, whatever its name says."""

from __future__ import annotations

from enum import StrEnum

from eventdesk.core.errors import InputError
from eventdesk.core.said import said
from eventdesk.formats.refusals import cut_off, encrypted
from eventdesk.formats.source import Source
from eventdesk.formats.tables.archive import Archive
from eventdesk.formats.tables.compound_file import CompoundFile
from eventdesk.formats.tables.csv_text import looks_like_text
from eventdesk.formats.tables.markup import what_markup


class FileKind(StrEnum):
    """The kinds of files that hold tables, in words for people."""

    TEXT = "a text file"
    XLSX = "an Excel workbook (.xlsx)"
    XLSB = "a binary Excel workbook (.xlsb)"
    XLS = "an older Excel workbook (.xls)"
    ODS = "an OpenDocument spreadsheet (.ods)"

    @property
    def words(self) -> str:
        """The same, as part of a sentence."""
        return _KINDS_IN_WORDS[self]


_KINDS_IN_WORDS = {
    FileKind.TEXT: said("a text file"),
    FileKind.XLSX: said("an Excel workbook (.xlsx)"),
    FileKind.XLSB: said("a binary Excel workbook (.xlsb)"),
    FileKind.XLS: said("an older Excel workbook (.xls)"),
    FileKind.ODS: said("an OpenDocument spreadsheet (.ods)"),
}

_KIND_OF_SUFFIX = {
    ".csv": FileKind.TEXT,
    ".tsv": FileKind.TEXT,
    ".tab": FileKind.TEXT,
    ".txt": FileKind.TEXT,
    ".xlsx": FileKind.XLSX,
    ".xlsm": FileKind.XLSX,
    ".xltx": FileKind.XLSX,
    ".xltm": FileKind.XLSX,
    ".xlsb": FileKind.XLSB,
    ".xls": FileKind.XLS,
    ".xlt": FileKind.XLS,
    ".ods": FileKind.ODS,
    ".ots": FileKind.ODS,
}
NAMED_TABLES = frozenset(_KIND_OF_SUFFIX) - {".txt"}
"""Endings of names by which a file can be nothing but a table; a text may be anything."""
_SIGNATURES = (
    (b"%PDF", said("a PDF")),
    (b"\x89PNG", said("a picture")),
    (b"\xff\xd8\xff", said("a picture")),
    (b"GIF8", said("a picture")),
    (b"{\\rtf", said("a word processor’s document")),
    (b"\x1f\x8b", said("a compressed archive")),
    (b"7z\xbc\xaf", said("a compressed archive")),
    (b"Rar!", said("a compressed archive")),
    (b"BZh", said("a compressed archive")),
    (b"\xfd7zXZ", said("a compressed archive")),
    (b"SQLite format 3\0", said("a database")),
    (b"BEGIN:VCALENDAR", said("a calendar")),
    (b"BEGIN:VCARD", said("an address book")),
)
_LOOKED_AT = 4096
_ZIP = b"PK\3\4"
_EMPTY_ZIP = b"PK\5\6"
_ENCRYPTED = "EncryptedPackage"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ODS_MIMES = (
    b"application/vnd.oasis.opendocument.spreadsheet",
    b"application/vnd.oasis.opendocument.spreadsheet-template",
)
_ENTRIES_OF_OTHERS = (
    ("word/", said("a Word document")),
    ("ppt/", said("a PowerPoint presentation")),
    ("Index/", said("an Apple Numbers or Pages document")),
)


def kind_of(source: Source) -> FileKind:
    """The kind of table file that a source is; refused where its name says another kind.

    A workbook under the name of a text file could be read all the same. It is not: whoever gave it
    that name, or got it under it, believes it to be another file, and nothing is guessed here.
    Raises InputError: wrong_type, encrypted_file, truncated_file, too_large.
    """
    kind = _kind_of(source.content, source.name)
    expected = _KIND_OF_SUFFIX.get(source.suffix)
    if expected is not None and expected != kind:
        message = said(
            "{0} is {1}, though its name says {2}: give it its right name.",
            source.name,
            kind.words,
            expected.words,
        )
        raise InputError("wrong_type", message)
    return kind


def _kind_of(content: bytes, name: str) -> FileKind:
    if content.startswith((_ZIP, _EMPTY_ZIP)):
        return _kind_of_archive(Archive(content, name), name)
    if content.startswith(_OLE):
        return _kind_of_compound_file(content, name)
    for signature, what in _SIGNATURES:
        if content.startswith(signature):
            raise _wrong_type(name, what)
    if markup := what_markup(content[:_LOOKED_AT]):
        raise _wrong_type(name, markup)
    if not looks_like_text(content):
        raise _wrong_type(name, said("not a table"))
    return FileKind.TEXT


def _kind_of_archive(archive: Archive, name: str) -> FileKind:
    names = archive.names
    if any(one.endswith("xl/workbook.xml") or one == "workbook.xml" for one in names):
        return FileKind.XLSX
    if "xl/workbook.bin" in names:
        return FileKind.XLSB
    if "mimetype" in names:
        if archive.read("mimetype").strip() in _ODS_MIMES:
            return FileKind.ODS
        raise _wrong_type(name, said("a document, and not a spreadsheet"))
    for prefix, what in _ENTRIES_OF_OTHERS:
        if any(one.startswith(prefix) for one in names):
            raise _wrong_type(name, what)
    raise _wrong_type(name, said("an archive, and not one of a spreadsheet"))


def _kind_of_compound_file(content: bytes, name: str) -> FileKind:
    """Older workbooks and encrypted newer ones share one container.

    Of an encrypted one the password is said first, even where a part of it is missing.
    """
    if _ENCRYPTED.encode("utf-16-le") in content:
        raise encrypted(name)
    compound = CompoundFile(content, name)
    if compound.workbook is not None:
        return FileKind.XLS
    if "WordDocument" in compound.names:
        raise _wrong_type(name, said("a Word document"))
    if "PowerPoint Document" in compound.names:
        raise _wrong_type(name, said("a PowerPoint presentation"))
    if not compound.names:
        raise cut_off(name)
    raise _wrong_type(name, said("not a workbook"))


def _wrong_type(name: str, what: str) -> InputError:
    way_on = said("a list is needed as CSV, XLSX, XLSB, XLS or ODS")
    if "web page" in what or "XML" in what:
        way_on = said("open it in a spreadsheet, and save it as XLSX")
    return InputError("wrong_type", said("{0} is {1}: {2}.", name, what, way_on))
