"""Whose line on a sheet of paper it is."""

from __future__ import annotations

from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Refusal
from eventdesk.core.short_codes import number_of
from eventdesk.storage.transactions import Reading

_KEPT = 80
"""How much of a mistyped code is kept: enough to recognise it."""


def whose_line(reading: Reading, code: str) -> Delegate | Refusal:
    """The one delegate whose line it is: by the code of the sheet, or by a reference.

    Where a list gave somebody a reference that is another one's code on the sheet, it is neither.
    """
    number = number_of(code)
    named = None if number is None else reading.log.name_numbered(number)
    listed = None if named is None else reading.delegates.get(named)
    found = {one.id: one for one in reading.delegates.carriers(code)}
    if listed is not None:
        found[listed.id] = listed
    typed = {"code": code[:_KEPT]}
    if listed is None and len(found) > 1:
        return Refusal(reason="two_carry_it", facts={"carriers": len(found)}, personal=typed)
    if len(found) > 1:
        return Refusal(reason="code_and_reference", personal=typed)
    if not found:
        return Refusal(reason="no_such_code", personal=typed)
    return next(iter(found.values()))
