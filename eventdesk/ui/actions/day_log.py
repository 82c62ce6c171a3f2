"""Actions of the day log page."""

from __future__ import annotations

from eventdesk.ui.actions.spec import ActionSpec, PageId, text

_HERE = PageId.DAY_LOG

DAY_LOG_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="day_log.charts",
        text=text("Charts shown or folded away"),
        key="F3",
        icon="day-log",
        page=_HERE,
        also=text("arrivals, planned against actual, curve"),
    ),
)
