"""The thread that reads lists, so that the one that acts stays free for check-ins."""

from __future__ import annotations

from PySide6.QtCore import QObject

from eventdesk.services.list_reading import ListReading
from eventdesk.ui.side_worker import SideWorker


class ListReader(SideWorker[ListReading]):
    """Reads lists, one task after the other, and changes nothing."""

    def __init__(self, reading: ListReading, parent: QObject | None = None) -> None:
        super().__init__(reading, "lists", parent)
