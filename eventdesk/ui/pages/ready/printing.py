"""Printing the test page, on the thread of the acts: it writes nothing into the log."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.printing.drawing import Paint
from eventdesk.ui.printing.page_frame import FrameWords, line_of
from eventdesk.ui.printing.printer import default_printer, print_pages
from eventdesk.ui.printing.test_page import paint_test_page

Send: TypeAlias = Callable[[str, str, Paint], None]
"""Prints a document: on which printer, its title, and what draws it."""


def print_test_page(desk: EventDesk, printer: str, send: Send = print_pages) -> str:
    """Print the page on this printer, or on the system's own where none is named; gives its name.

    Raises:
        EnvironmentFailure: `no_printer` where there is none; `cannot_print`.
    """
    name = printer or default_printer()
    if not name:
        message = "There is no printer on this computer. Set one up, or save pages as PDF."
        raise EnvironmentFailure("no_printer", message)
    event, now = desk.event.read(), desk.clock.now()
    with desk.database.reading() as reading:
        head = str(reading.head())
    title = QCoreApplication.translate("print", "Test page")
    words = FrameWords(
        event=event.name,
        line=line_of(title, event.venue),
        made_at=event.local(now),
        timezone=event.timezone,
        head_words=head,
        marking=event.marking,
    )
    send(name, f"{event.name}, {title}", lambda device: paint_test_page(device, words))
    return name
