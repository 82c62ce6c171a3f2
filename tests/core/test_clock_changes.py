"""Where a desk's time became another one, and what its entries read like since."""

from __future__ import annotations

from datetime import timedelta

from eventdesk.core.actions import Action
from eventdesk.core.clock_changes import Shift, in_new_time, shifts
from eventdesk.core.entries import FROM_PAPER
from eventdesk.core.json_values import instant_text
from tests.core.log_entries import entry
from tests.core.running_orders import at

HOUR = timedelta(hours=1)
TAKEN_OVER = entry(
    5,
    Action.CLOCK_TAKEN_OVER,
    None,
    ours=instant_text(at("09:00")),
    wall=instant_text(at("10:00")),
)


def test_the_undo_of_something_else_shifts_no_time() -> None:
    taken = Shift(sequence=5, desk="Desk 1", by=HOUR)
    assert shifts([TAKEN_OVER], [(7, "undo", "act-3")]) == (taken,)
    undone = Shift(sequence=8, desk="Desk 1", by=-HOUR)
    undos = [(7, "undo", "act-3"), (8, "undo it", "act-5"), (9, "another", "act-4")]
    assert shifts([TAKEN_OVER], undos) == (taken, undone)


def test_what_was_read_off_paper_is_no_time_of_the_desk() -> None:
    every = shifts([TAKEN_OVER], [])
    came = entry(3, Action.DELEGATE_CHECKED_IN)
    assert in_new_time(came, every).happened_at == came.happened_at + HOUR
    written = entry(3, Action.DELEGATE_CHECKED_IN, given={FROM_PAPER: True})
    assert in_new_time(written, every) is written
