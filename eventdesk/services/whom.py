"""Whom a code means: an id, a reference however it was typed or scanned, a code of a sheet."""

from __future__ import annotations

from eventdesk.core.chain import storable
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Refusal
from eventdesk.core.short_codes import number_of
from eventdesk.storage.transactions import Reading

_KEPT = 80
"""How much of a mistyped code is kept: enough to recognise it."""


def whom(reading: Reading, code: str, *, unknown: str = "unknown_code") -> Delegate | Refusal:
    """The one delegate whom a code means, or the refusal of it: never a guess.

    What was typed is personal: a mistyped code may be a name.
    """
    carriers = reading.delegates.carriers(storable(code))
    if len(carriers) == 1:
        return carriers[0]
    typed = {"code": code[:_KEPT]}
    if carriers:
        return Refusal(reason="two_carry_it", facts={"carriers": len(carriers)}, personal=typed)
    return Refusal(reason=unknown, personal=typed)


def whose_line(reading: Reading, code: str) -> Delegate | Refusal:
    """The one delegate whose line on a sheet of paper it is: by its short code, or a reference.

    Where a list gave somebody a reference that is another one's code on the sheet, it is neither.
    """
    number = number_of(code)
    named = None if number is None else reading.log.name_numbered(number)
    listed = None if named is None else reading.delegates.get(named)
    unknown = "no_such_code"
    found = whom(reading, code, unknown=unknown)
    if listed is None:
        return found
    if isinstance(found, Refusal) and found.reason == unknown:
        return listed
    if isinstance(found, Delegate) and found.id == listed.id:
        return listed
    return Refusal(reason="code_and_reference", personal={"code": code[:_KEPT]})
