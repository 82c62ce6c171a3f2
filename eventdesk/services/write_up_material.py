"""What a write-up is made from, read within one transaction."""

from __future__ import annotations

from collections.abc import Sequence

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate
from eventdesk.core.json_values import text
from eventdesk.core.records.record import About
from eventdesk.core.running_order.reasons import TELLING_WHY, reasons_given
from eventdesk.core.standing import in_fold_order
from eventdesk.core.write_up.facts import Known, Noted
from eventdesk.storage.transactions import Reading


def known_for_write_up(
    reading: Reading, about: About, everybody: Sequence[Delegate] | None = None
) -> Known:
    """Everything that a write-up may say, as it stands at `about.made_at`.

    Whoever has read the delegates already hands them in, crew included.
    """
    undone = reading.log.undone()
    why = [entry for action in TELLING_WHY for entry in reading.log.of_action(action)]
    notes = in_fold_order(reading.log.of_action(Action.NOTE_ADDED), undone)
    return Known(
        about=about,
        everybody=tuple(reading.delegates.all()) if everybody is None else everybody,
        order=reading.running_order.read(),
        reasons=reasons_given(why, undone),
        questions=tuple(reading.questions.all()),
        roll_calls=tuple(reading.roll.calls()),
        notes=tuple(Noted(at=one.happened_at, text=text(one.about, "text")) for one in notes),
        operators=tuple(one.name for one in reading.operators.all()),
    )
