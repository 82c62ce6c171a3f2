"""Refusals about the desk itself, by their reasons: its lock, and PINs."""

from __future__ import annotations

from collections.abc import Callable

from eventdesk.core.json_values import JsonObject, flag
from eventdesk.core.said import said

Say = Callable[[JsonObject, object], str]


def _plain(sentence: str) -> Say:
    return lambda _facts, _words: sentence


def _wrong_pin(facts: JsonObject, _words: object) -> str:
    if flag(facts, "of_desk"):
        return said("That PIN does not open this desk. It takes yours, or a lead’s.")
    return said("That is not the PIN of a lead.")


AT_THE_DESK: dict[str, Say] = {
    "needs_lead": _plain(
        said("This is for a lead to decide: with a lead’s PIN it can be done here.")
    ),
    "wrong_pin": _wrong_pin,
    "no_such_operator": _plain(said("Nobody of that name works at a desk here.")),
    "already_locked": _plain(said("This desk is locked already.")),
    "not_locked": _plain(said("This desk is open already.")),
    "not_for_this_desk": _plain(
        said("The server did not take that from this desk: it joined the event for other work.")
    ),
    "no_pin": _plain(said("No PIN could open this desk again. Choose one first.")),
}
