"""Who asks, as an entry: a delegate, a name, or nobody at all."""

from __future__ import annotations

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft
from eventdesk.core.json_values import Json
from eventdesk.storage.transactions import Reading


def asker_named(reading: Reading, question_id: str, asker_id: str | None, name: str) -> Draft:
    """The entry that names an asker; without a delegate and a name it says that nobody is known."""
    delegate = None if asker_id is None else reading.delegates.get(asker_id)
    personal: dict[str, Json] = {"name": name if delegate is None else delegate.full_name}
    if delegate is not None:
        personal["delegate"] = delegate.id
    anonymous = delegate is None and not name
    return Draft(
        action=Action.QUESTION_ASKER_NAMED,
        subject=question_id,
        facts={"anonymous": True} if anonymous else {},
        personal=None if anonymous else personal,
    )
