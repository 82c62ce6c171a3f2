"""The keys below the day log: what the chosen row can do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.ui.actions.table import action
from eventdesk.ui.language.counted import counted
from eventdesk.ui.models.day_log_line import LogLine
from eventdesk.ui.pages.day_log.places import LogPlace
from eventdesk.ui.widgets.key_row import KeyView

TOP, GO, ONLY, UNDO, UNFOLD, COPY = (
    "log.top", "log.go", "log.only", "log.undo", "log.unfold", "log.copy",
)  # fmt: skip


def foot_keys(line: LogLine | None, place: LogPlace | None, above: int) -> tuple[KeyView, ...]:
    """The keys that do something now, the most needed first; `above` are new rows out of sight."""
    views: list[KeyView] = []
    if above:
        word = counted("day log", above, "1 new above", "{n} new above")
        views.append(KeyView(id=TOP, key="Home", word=word))
    if line is not None:
        if place is not None:
            views.append(KeyView(id=GO, key="Return", word=place.word))
            views.append(KeyView(id=ONLY, key="O", word=_tr("Only about this")))
        if line.may_be_undone:
            views.append(KeyView(id=UNDO, key="U", word=_tr("Undo")))
        if line.more:
            word = _tr("Fold") if line.is_open else _tr("Unfold")
            views.append(KeyView(id=UNFOLD, key="←" if line.is_open else "→", word=word))
        views.append(KeyView(id=COPY, key="Ctrl+C", word=_tr("Copy")))
    note, charts = action("day_log.note"), action("day_log.charts")
    views.append(KeyView(id=note.id, key=note.key, word=note.spoken))
    views.append(KeyView(id=charts.id, key=charts.key, word=_tr("Charts")))
    return tuple(views)


def _tr(text: str) -> str:
    return QCoreApplication.translate("day log", text)
