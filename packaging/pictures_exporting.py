"""Pictures of the export page: as it opens, with something missing, and while it writes."""

from __future__ import annotations

from datetime import time

from pictures_studio import Studio

EVENING = time(16, 6)


def export_page(studio: Studio) -> None:
    """As it opens at the end of the day."""
    window = studio.at(EVENING)
    window.view.qt_actions["day_log.export"].trigger()
    window.view.export_page.choices.place.setText("/home/desk/events/Directors’ Conference, export")
    studio.take("export")


def export_missing(studio: Studio) -> None:
    """With nowhere to go to, and with nothing ticked."""
    window = studio.at(EVENING)
    window.view.qt_actions["day_log.export"].trigger()
    page = window.view.export_page
    page.choices.place.clear()
    page.submit()
    studio.take("export-no-place")
    page.choices.place.setText("/home/desk/out")
    for tick in page.choices.kinds.values():
        tick.setChecked(False)
    page.submit()
    studio.take("export-nothing-ticked")


def export_progress(studio: Studio) -> None:
    """While it writes."""
    window = studio.at(EVENING)
    window.view.qt_actions["day_log.export"].trigger()
    page = window.view.export_page
    page.choices.place.setText("/home/desk/out")
    page.export.hide()
    page.back.hide()
    page.progress.show_words("Writing the export …", 0.4)
    page.progress.show()
    page.progress.stop.setFocus()
    studio.take("export-writing")


EXPORT_STATES = {
    "export": export_page,
    "export-missing": export_missing,
    "export-writing": export_progress,
}
