"""The columns of a list as they are shown to somebody, who may say what each of them is."""

from __future__ import annotations

from msgspec import Struct


class ColumnView(Struct, frozen=True, kw_only=True):
    """One column of a file: its header, a few of the values below it, the field it is read as."""

    header: str
    field: str
    examples: tuple[str, ...] = ()


class ListColumns(Struct, frozen=True, kw_only=True):
    """The columns of the sheet that is read.

    `shape` is a digest of the folded headers in their order: two files of one system have the
    same, and no word of either can be read from it. "" where no row names the columns.
    """

    columns: tuple[ColumnView, ...]
    shape: str
