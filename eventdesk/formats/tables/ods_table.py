"""Reading OpenDocument spreadsheets: every visible sheet as text, merged cells included.

Read here, and not by the spreadsheet reader of the other workbooks: that one does not know merged
cells of this kind, stops at a line break between two cells, and never ends where a table does not.
"""

from __future__ import annotations

from eventdesk.core.progress import Progress, silently
from eventdesk.formats.refusals import cut_off, encrypted
from eventdesk.formats.tables.archive import Archive
from eventdesk.formats.tables.limits import check_sheets
from eventdesk.formats.tables.merged_cells import spread_down
from eventdesk.formats.tables.ods_cell import OdsCell
from eventdesk.formats.tables.ods_sheet import OdsSheet
from eventdesk.formats.tables.table import Table, make_table
from eventdesk.formats.tables.xml_part import XmlPart

_CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_CELLS = frozenset({"table:table-cell", "table:covered-table-cell"})
_ELSEWHERE = frozenset({"table:dde-link", "table:tracked-changes", "office:settings"})
"""Elements with tables that are none of the document's own: copies of others, and past versions."""


def read_ods_tables(
    archive: Archive,
    source_name: str,
    progress: Progress = silently,
    most_rows: int | None = None,
) -> tuple[Table, ...]:
    """The visible sheets that hold anything, in order. Raises InputError as `read_tables` does."""
    if _CONTENT not in archive.names:
        raise cut_off(source_name)
    if _MANIFEST in archive.names and b"encryption-data" in archive.read(_MANIFEST):
        raise encrypted(source_name)
    reader = _Reader(source_name)
    part = XmlPart(source_name, reader.start)
    part.parser.EndElementHandler = reader.end
    part.parser.CharacterDataHandler = reader.text
    for piece in archive.pieces(_CONTENT):
        part.feed(piece)
    part.feed(b"", last=True)
    check_sheets(source_name, len(reader.sheets))
    tables = []
    for sheet in reader.sheets:
        spread_down(sheet.rows, sheet.merged)
        table = make_table(
            source_name,
            sheet.name,
            sheet.rows,
            height=len(sheet.rows),
            progress=progress,
            most_rows=most_rows,
        )
        tables.append(table)
    return tuple(table for table in tables if table.rows)


class _Reader:
    """Follows the elements of a document from sheet to row to cell to text."""

    def __init__(self, source_name: str) -> None:
        self._source_name = source_name
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._elsewhere = 0
        self._sheet: OdsSheet | None = None
        self._cell: OdsCell | None = None
        self.sheets: list[OdsSheet] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._cell is not None:
            self._cell.start(name, attributes)
        elif name in _ELSEWHERE:
            self._elsewhere += 1
        elif self._elsewhere:
            return
        elif name in _CELLS and self._sheet is not None:
            self._cell = OdsCell(name, attributes)
        elif name == "table:table-row" and self._sheet is not None:
            self._sheet.begin_row(attributes)
        elif name == "table:table":
            self._begin_table(attributes)
        elif name == "table:table-source" and self._sheet is not None:
            self._sheet.hidden = True
        elif name == "style:style":
            self._style = attributes.get("style:name", "")
        elif name == "style:table-properties" and attributes.get("table:display") == "false":
            self._hidden_styles.add(self._style)

    def end(self, name: str) -> None:
        if self._cell is not None:
            if not self._cell.end(name) and self._sheet is not None:
                self._sheet.add(self._cell)
                self._cell = None
        elif name in _ELSEWHERE:
            self._elsewhere -= 1
        elif self._elsewhere or self._sheet is None:
            return
        elif name == "table:table-row":
            self._sheet.end_row()
        elif name == "table:table":
            if not self._sheet.hidden:
                self.sheets.append(self._sheet)
            self._sheet = None

    def text(self, text: str) -> None:
        if self._cell is not None:
            self._cell.text(text)

    def _begin_table(self, attributes: dict[str, str]) -> None:
        self._sheet = OdsSheet(self._source_name, attributes.get("table:name", ""))
        self._sheet.hidden = attributes.get("table:style-name", "") in self._hidden_styles
