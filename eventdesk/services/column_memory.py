"""How somebody set the columns of a list, remembered on this machine for the next of that shape."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from eventdesk.core.read_as import ReadAs
from eventdesk.formats.list_columns import ListColumns
from eventdesk.storage.machine import RememberedColumns, change_machine, read_machine


class ColumnMemory:
    """Keeps and recalls the fields of columns. A shape is a digest; no header is kept.

    `folder` is the data folder; with None nothing is kept and nothing recalled.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def recall(self, looked: ListColumns) -> Mapping[str, str]:
        """Header → field as somebody set them for a list of this shape; empty where nobody did."""
        if self._folder is None or not looked.shape:
            return {}
        fields = read_machine(self._folder).fields_for(looked.shape)
        headers = (one.header for one in looked.columns)
        return {header: field for header, field in zip(headers, fields, strict=False) if field}

    def keep(self, looked: ListColumns | None, read_as: ReadAs) -> None:
        """Remember how a list was read that came in; what nobody decided on stays automatic."""
        if self._folder is None or looked is None or not looked.shape:
            return
        fields = tuple(read_as.columns.get(one.header, "") for one in looked.columns)
        kept = RememberedColumns(shape=looked.shape, fields=fields)
        change_machine(self._folder, lambda machine: machine.columns_set(kept))
