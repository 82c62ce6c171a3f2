"""A workbook of XlsxWriter whose long worksheets go by without being kept.

XlsxWriter makes the whole package: its parts, styles, page set-up, filters. Two things are ours,
because a log has millions of cells: rows come as ready XML and wait in an unnamed temporary file,
and parts go straight into the zip instead of lying side by side on the disk before.
"""

from __future__ import annotations

import io
import tempfile
from typing import IO, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.packager import Packager
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_575
"""Of a worksheet, its header not counted."""
_LEVEL = 1
"""XML of rows is so much alike that more effort takes three times as long for a fifth less."""
_COPIED_AT_ONCE = 1 << 20
_SPOOLED = 1 << 20
"""Bytes of rows that stay in memory: those of an ordinary day do."""


class LongWorksheet(Worksheet):  # type: ignore[misc]  # XlsxWriter ships no types
    """A worksheet with a header that is written as always, and rows that are given as XML."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: IO[bytes] = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115 - see release
        self.rows_taken = 0

    def take_rows(self, rows: str, count: int) -> None:
        """Keep so many rows, each a whole element; they follow on those that came before."""
        self._rows.write(rows.encode())
        self.rows_taken += count

    def release(self) -> None:
        """Give back the temporary file."""
        self._rows.close()

    def _write_dimension(self) -> None:
        header_only: int = self.dim_rowmax
        self.dim_rowmax: int = self.rows_taken
        super()._write_dimension()
        self.dim_rowmax = header_only

    def _write_rows(self) -> None:
        super()._write_rows()
        self._rows.seek(0)
        while piece := self._rows.read(_COPIED_AT_ONCE):
            self.fh.write_bytes(piece)


class _Part(io.StringIO):
    """One part of the package, for XlsxWriter a text that it writes into."""

    def __init__(self, member: IO[bytes]) -> None:
        super().__init__()
        self._member = member

    def write_bytes(self, content: bytes) -> None:
        """Write what is encoded already, after what was written before."""
        self.flush_into()
        self._member.write(content)

    def flush_into(self) -> None:
        """Hand on what has been written so far."""
        self._member.write(self.getvalue().encode())
        self.seek(0)
        self.truncate()

    def finish(self) -> None:
        """This part is whole."""
        self.flush_into()
        self._member.close()


class _IntoZip(Packager):  # type: ignore[misc]  # the same
    """Puts each part into the zip as it is written: XlsxWriter writes one after another."""

    def __init__(self, package: ZipFile) -> None:
        super().__init__()
        self._package = package
        self._part: _Part | None = None

    def _filename(self, xml_filename: str) -> _Part:
        self._finish()
        self._part = _Part(self._package.open(xml_filename, "w"))
        return self._part

    def _create_package(self) -> list[object]:
        super()._create_package()
        self._finish()
        return []

    def _finish(self) -> None:
        if self._part is not None:
            self._part.finish()
        self._part = None


class StreamedWorkbook(Workbook):  # type: ignore[misc]  # the same
    """A workbook that is written into a stream when it is closed."""

    def __init__(self, stream: BinaryIO) -> None:
        # What XlsxWriter itself would zip is nothing any more.
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

    def add_long_worksheet(self, name: str) -> LongWorksheet:
        """A worksheet for rows that are given as XML."""
        worksheet: LongWorksheet = self.add_worksheet(name, LongWorksheet)
        return worksheet

    def close(self) -> None:
        """Write the whole package. Raises OSError when the disk does."""
        try:
            with ZipFile(self._stream, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as package:
                self._package = package
                super().close()
        except FileCreateError as failure:
            raise failure.args[0] from None
        finally:
            for worksheet in self.worksheets():
                if isinstance(worksheet, LongWorksheet):
                    worksheet.release()

    @staticmethod
    def style_of(chosen: Format) -> str:
        """The attribute by which a cell names a format."""
        return f' s="{chosen._get_xf_index()}"'  # noqa: SLF001 - where XlsxWriter asks it too

    def _get_packager(self) -> Packager:
        return _IntoZip(self._package)
