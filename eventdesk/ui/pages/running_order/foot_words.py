"""The keys in the quiet line below the rows: what the page can do, and what its chosen row can."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.ui.actions.table import action
from eventdesk.ui.models.running_order_rows import ItemRow
from eventdesk.ui.widgets.key_row import KeyView

CHOOSE = "rows.choose"
"""The id of the hint that only says how a row is chosen."""
CHANGE = "item.edit"


def _tr(text: str) -> str:
    return QCoreApplication.translate("running_order", text)


def foot_keys(row: ItemRow | None) -> tuple[KeyView, ...]:
    """The keys of a chosen row, or of the page while none is chosen; the most needed first."""
    if row is None:
        return (
            KeyView(id=CHOOSE, key="↓ ↑", word=_tr("Choose a row")),
            _key("speaker.message", _tr("Message to the speaker")),
            _key("item.insert", _tr("Put an item in")),
            _key("order.print", _tr("Print")),
            _key("order.from_paper", _tr("Times from paper")),
        )
    if row.is_on_stage:
        return (
            KeyView(id=CHANGE, key="Return", word=_tr("Change")),
            _key("item.end", _tr("End")),
            _key("item.insert", _tr("Put one in after it")),
        )
    start = _key("item.start", _tr("Start"))
    if row.is_past:
        return (start, _key("item.back_date_end", _tr("Ended earlier")))
    return (
        start,
        KeyView(id=CHANGE, key="Return", word=_tr("Change")),
        _key("item.drop", _tr("Drop")),
        _key("item.skip", _tr("Pass over")),
        KeyView(id="item.move_up", key="Alt ↑ ↓", word=_tr("Move")),
        _key("item.insert", _tr("Put one in after it")),
    )


def _key(action_id: str, word: str) -> KeyView:
    return KeyView(id=action_id, key=action(action_id).key, word=word)
