"""Moving an event to a server: the card, what is refused, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from pictures_studio import Studio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from eventdesk.bootstrap import create_event
from eventdesk.core.chain import Head
from eventdesk.core.moving import Place
from eventdesk.core.progress import Step
from eventdesk.services.moving.wish import Moved
from eventdesk.services.opening import Settings
from eventdesk.services.sample import sample_event
from eventdesk.ui.main_window import MainWindow
from eventdesk.ui.side_worker import WorkProgress

PATIENCE_SECONDS = 30
_ADDRESS = "postgresql://organiser@server.example/conference"


def _until(window: MainWindow, holds: Callable[[], bool]) -> None:
    ends = monotonic() + PATIENCE_SECONDS
    while not holds() and monotonic() < ends:
        QTest.qWait(10)
    window.repaint()


def _moved(studio: Studio) -> None:
    path = studio.folder / "Directors conference.eventdesk"
    if not path.exists():
        settings = Settings(data_dir=studio.folder / "data")
        create_event(path, sample_event(), settings).close()
    window = studio.without_event()
    window.open_address(str(path))
    _until(window, lambda: window.view is not None and window.live.details is not None)
    view = window.view
    if view is None:
        raise RuntimeError("the event was not opened")
    view.lines.say(None)
    view.qt_actions["event.details"].trigger()
    section = view.event_page.moving
    _until(window, section.isVisible)
    section.open.click()
    QTest.keyClicks(section.card.address, _ADDRESS)
    QTest.keyClicks(section.card.password, "not to be seen")
    QTest.qWait(50)
    view.event_page._scroll.ensureWidgetVisible(section.card)  # noqa: SLF001 - the page's own
    studio.take("moving-card")
    section.card.address.setText(f"postgresql:///day?host={studio.folder}")
    QTest.keyClick(section.card.password, Qt.Key.Key_Return)
    page = window.beside_start.moving()
    _until(window, lambda: page.isVisible() and not page.busy)
    studio.take("moving-refused")
    page._offer()  # noqa: SLF001 - as it is while the other thread works
    page.message.show_view(None)
    page._show_title("The event is being moved")  # noqa: SLF001
    page.progress.show_words("12,480 rows copied", 0.3)
    page.progress.show()
    page.progress.stop.setFocus()
    studio.take("moving-under-way")
    page._show_progress(WorkProgress(step=Step.COMPARING))  # noqa: SLF001
    page._done(  # noqa: SLF001
        Moved(
            address=_ADDRESS,
            to=Place.SERVER,
            head=Head(sequence=312, hash=bytes(32)),
            put_aside=Path("Directors conference moved to a server 2026-11-16 07-40-12.eventdesk"),
        )
    )
    studio.take("moving-done")


MOVING_STATES = {"moving": _moved}
