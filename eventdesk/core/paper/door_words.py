"""What becomes of a line of a sign-in sheet, in one sentence each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Protocol

from eventdesk.core.json_values import JsonObject, flag, instant, text


class SaysWhen(Protocol):
    """What a sentence needs to know beside the facts of its entry."""

    def minute(self, instant_: datetime) -> str:
        """An instant as a time of day at the event."""
        ...

    def by_whom(self, facts: JsonObject) -> str:
        """As in "at Desk 2 by Aisha Rahman"."""
        ...


_DID = {
    "delegate.checked_in": "Checked in",
    "party.more_came": "More of the party came",
    "party.some_left": "Some of the party left",
    "delegate.replaced": "Replaced by somebody else",
}


def _recorded(way_on: str) -> Callable[[JsonObject, SaysWhen], str]:
    """What the record says of a coming or a leaving, and what is to be done about it."""

    def say(facts: JsonObject, words: SaysWhen) -> str:
        since, at = instant(facts, "since"), instant(facts, "at")
        did = _DID.get(text(facts, "what"), "Left")
        when = "" if since is None else f" at {words.minute(since)}"
        by = "as the paper said" if flag(facts, "from_paper") else words.by_whom(facts)
        return f"{did}{when}, {by}. {way_on.format('then' if at is None else words.minute(at))}"

    return say


def _no_such_code(facts: JsonObject, _words: SaysWhen) -> str:
    code = text(facts, "code")
    said = f"There is no code “{code}”" if code else "There is no such code"
    return f"{said} on any sheet of this event. Look at the line once more."


def _code_and_reference(facts: JsonObject, _words: SaysWhen) -> str:
    code = text(facts, "code")
    said = f"“{code}” is" if code else "That is"
    return (
        f"{said} one person’s code on the sheet and the reference of another. "
        "Type the reference of the one who is meant."
    )


AT_THE_DOOR: Mapping[str, Callable[[JsonObject, SaysWhen], str]] = {
    "no_such_code": _no_such_code,
    "code_and_reference": _code_and_reference,
    "left_before_coming": lambda _facts, _words: "That leaving is before the coming.",
    "came_already": _recorded("There was nothing to do."),
    "left_already": _recorded("There was nothing to do."),
    "came_earlier": _recorded("Set that back to {0}, as the paper says?"),
    "left_earlier": _recorded("Set that back to {0}, as the paper says?"),
    "not_then": _recorded(
        "That could not be if the paper is right. Undo it first, or look at the line once more."
    ),
}
"""By the reason of the refusal."""


BROKEN: Mapping[str, str] = {
    "replaced": "though somebody had come instead",
    "already_in": "though in already",
    "not_coming": "not expected by the list",
    "alert": "the note about them unread",
    "id_not_seen": "no ID seen",
    "not_in": "though not known to be in",
}
"""What a rule would have said of something that happened while nobody could ask, by its reason."""


def came_and_left(
    name: str,
    came: datetime | None,
    left: datetime | None,
    broken: Iterable[str],
    minute: Callable[[datetime], str],
) -> str:
    """The sentence of what a line recorded, or would record; `broken` are reasons of rules."""
    did = [
        f"{word} at {minute(at)}" for word, at in (("came", came), ("left", left)) if at is not None
    ]
    aside = ", ".join(BROKEN[rule] for rule in dict.fromkeys(broken) if rule in BROKEN)
    return f"{name} {' and '.join(did)}" + (f": {aside}." if aside else ".")
