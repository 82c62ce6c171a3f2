"""The kinds of export. A kind is also the base name of its files."""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.core.errors import InputError
from eventdesk.core.said import said

DAY_LOG, ATTENDANCE, RUNNING_ORDER = "day-log", "attendance", "running-order"
QUESTIONS, FOLLOW_UPS, ROLL = "questions", "follow-ups", "roll"
WRITE_UP, BADGES = "write-up", "badges"
ARRIVALS, PLANNED_ACTUAL = "arrivals", "planned-against-actual"
KINDS = (
    DAY_LOG, ATTENDANCE, RUNNING_ORDER, QUESTIONS, FOLLOW_UPS, ROLL, WRITE_UP, ARRIVALS,
    PLANNED_ACTUAL,
)  # fmt: skip
"""What "everything" holds. Badges are for the printer, and no record of the day."""


def checked(kinds: Sequence[str]) -> tuple[str, ...]:
    """These kinds, or all of them where none is named, each once.

    Raises:
        InputError: `unknown_kind`.
    """
    for kind in kinds:
        if kind not in KINDS:
            known = ", ".join((*KINDS, BADGES))
            raise InputError(
                "unknown_kind", said("There is no export “{0}”. Known: {1}.", kind, known)
            )
    return tuple(one for one in KINDS if one in kinds) or KINDS
