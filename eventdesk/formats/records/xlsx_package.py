"""A workbook of XlsxWriter whose long worksheets go by without being kept.

XlsxWriter makes the whole package: its parts, styles, page set-up, filters. Two things are ours,
because a log has millions of cells: rows come as ready XML, and every part goes straight into the
zip. So nothing waits in memory or in a temporary file, and packing goes on beside the making of
rows, on another core.
"""

from __future__ import annotations

import io
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import IO, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter.format import Format
from xlsxwriter.packager import Packager
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_575
"""Of a worksheet, its header not counted."""
_LEVEL = 1
"""XML of rows is so much alike that more effort takes three times as long for a fifth less."""
_MOST_WAITING = 4
"""So many blocks of rows wait to be packed before their maker waits."""
_END = "</sheetData>"


class LongWorksheet(Worksheet):  # type: ignore[misc]  # XlsxWriter ships no types
    """A worksheet with a header that is written as always, and rows that are given as XML.

    Its page set-up and columns are settled before the first row, its filter after the last.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows_taken = 0

    def before_rows(self) -> str:
        """All of its part up to the first row below the header."""
        return self._without_rows()[0]

    def after_rows(self) -> str:
        """All of its part behind the last row."""
        return _END + self._without_rows()[1]

    def _without_rows(self) -> tuple[str, str]:
        whole = io.StringIO()
        self._set_xml_writer(whole)
        self._assemble_xml_file()
        before, _, after = whole.getvalue().rpartition(_END)
        return before, after

    def _write_dimension(self) -> None:
        """Nobody needs it, and nobody knows it before the rows have gone by."""


class _Member:
    """One part of the zip, packed on a thread of its own, in the order in which it comes."""

    def __init__(self, package: ZipFile, name: str) -> None:
        self._member: IO[bytes] = package.open(name, "w")
        self._packing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="packing")
        self._waiting: deque[Future[int]] = deque()

    def write(self, text: str) -> None:
        """Hand on what comes next. Raises OSError when the disk could not take what came before."""
        if len(self._waiting) >= _MOST_WAITING:
            self._waiting.popleft().result()
        self._waiting.append(self._packing.submit(self._member.write, text.encode()))

    def close(self) -> None:
        """Wait until all of it is packed."""
        try:
            while self._waiting:
                self._waiting.popleft().result()
        finally:
            self._packing.shutdown()
            self._member.close()


class _IntoZip(Packager):  # type: ignore[misc]  # the same
    """Puts each part into the zip once it is whole; those of long worksheets are there already."""

    def __init__(self, package: ZipFile) -> None:
        super().__init__()
        self._package = package

    def _filename(self, xml_filename: str) -> io.StringIO:
        part = io.StringIO()
        self.filenames.append((part, xml_filename))
        return part

    def write(self) -> None:
        """Put what XlsxWriter has made into the zip."""
        known = set(self._package.namelist())
        for part, name in self.filenames:
            if name not in known:
                with self._package.open(name, "w") as member:
                    member.write(part.getvalue().encode())

    def _create_package(self) -> list[object]:
        super()._create_package()
        return []


class StreamedWorkbook(Workbook):  # type: ignore[misc]  # the same
    """A workbook that is written into a stream, its long worksheets one after another."""

    def __init__(self, stream: BinaryIO) -> None:
        # What XlsxWriter itself would zip at the end is nothing any more.
        super().__init__(
            io.BytesIO(),
            {
                "in_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._stream = stream
        self._zip: ZipFile | None = None
        self._member: _Member | None = None
        self._packager: _IntoZip | None = None

    def add_long_worksheet(self, name: str) -> LongWorksheet:
        """A worksheet for rows that are given as XML, once the one before has been ended."""
        worksheet: LongWorksheet = self.add_worksheet(name, LongWorksheet)
        if worksheet.index == 0:
            worksheet.activate()
        return worksheet

    def take_rows(self, worksheet: LongWorksheet, rows: str, count: int) -> None:
        """Write so many rows, each a whole element; they follow on those that came before."""
        self._opened(worksheet).write(rows)
        worksheet.rows_taken += count

    def end(self, worksheet: LongWorksheet) -> None:
        """There are no more rows."""
        member = self._opened(worksheet)
        member.write(worksheet.after_rows())
        member.close()
        self._member = None

    def close(self) -> None:
        """Write whatever is still missing. Raises OSError when the disk does."""
        super().close()
        if self._packager is not None:
            self._packager.write()
        self._package.close()

    def abandon(self) -> None:
        """Let go of everything; what is on the stream is no workbook. Raises nothing."""
        with suppress(OSError, ValueError):
            if self._member is not None:
                self._member.close()
        with suppress(OSError, ValueError):
            if self._zip is not None:
                self._zip.close()

    @staticmethod
    def style_of(chosen: Format) -> str:
        """The attribute by which a cell names a format."""
        return f' s="{chosen._get_xf_index()}"'  # noqa: SLF001 - where XlsxWriter asks it too

    @property
    def _package(self) -> ZipFile:
        if self._zip is None:
            self._zip = ZipFile(self._stream, "w", ZIP_DEFLATED, compresslevel=_LEVEL)
        return self._zip

    def _opened(self, worksheet: LongWorksheet) -> _Member:
        if self._member is None:
            self._member = _Member(self._package, f"xl/worksheets/sheet{worksheet.index + 1}.xml")
            self._member.write(worksheet.before_rows())
        return self._member

    def _get_packager(self) -> Packager:
        self._packager = _IntoZip(self._package)
        return self._packager
