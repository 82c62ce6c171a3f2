"""Whom a code means: an id, or a reference however it was typed or scanned."""

from __future__ import annotations

from eventdesk.core.chain import storable
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Refusal
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
