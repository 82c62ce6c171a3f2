"""Every action there is, in one table.

Menus, hints, shortcuts and "find an action" all read this table, so a key is written down once. An
action of a page is live while the focus is within that page; the others are live everywhere.
"""

from __future__ import annotations

from eventdesk.ui.actions.comfort import COMFORT_ACTIONS
from eventdesk.ui.actions.day_log import DAY_LOG_ACTIONS
from eventdesk.ui.actions.questions import QUESTIONS_ACTIONS
from eventdesk.ui.actions.registration import REGISTRATION_ACTIONS
from eventdesk.ui.actions.roll import ROLL_ACTIONS
from eventdesk.ui.actions.running_order import RUNNING_ORDER_ACTIONS
from eventdesk.ui.actions.spec import ActionSpec
from eventdesk.ui.actions.window import WINDOW_ACTIONS

ACTIONS = (
    *WINDOW_ACTIONS,
    *COMFORT_ACTIONS,
    *REGISTRATION_ACTIONS,
    *RUNNING_ORDER_ACTIONS,
    *QUESTIONS_ACTIONS,
    *DAY_LOG_ACTIONS,
    *ROLL_ACTIONS,
)

_BY_ID = {spec.id: spec for spec in ACTIONS}


def action(action_id: str) -> ActionSpec:
    """The action of that id; a KeyError is a bug."""
    return _BY_ID[action_id]
