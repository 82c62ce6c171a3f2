"""The keys at the foot of the roll: what the chosen name can be, and what else there is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.roll import RollLine
from eventdesk.ui.actions.table import action
from eventdesk.ui.widgets.key_row import KeyView

SAFE = "roll.safe"


def foot_keys(chosen: RollLine | None, call: RollCall | None) -> tuple[KeyView, ...]:
    """The keys, the most needed first."""
    views: list[KeyView] = []
    if call is not None and chosen is not None:
        views.append(KeyView(id=SAFE, key="Return", word=_tr("Safe")))
        if chosen.heads > 1:
            views.append(KeyView(id="roll.part", key="Alt+2", word=_tr("Two of them are safe")))
    views += [
        _of("roll.missing"),
        _of("roll.group"),
        _of("roll.paper"),
        _of("day_log.undo"),
        KeyView(id="roll.back", key="Escape", word=_tr("Back")),
    ]
    return tuple(views)


def _of(action_id: str) -> KeyView:
    spec = action(action_id)
    return KeyView(id=action_id, key=spec.key, word=spec.spoken)


def _tr(text: str) -> str:
    return QCoreApplication.translate("roll", text)
