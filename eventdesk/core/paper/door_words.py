"""What becomes of a line of a sign-in sheet, in one sentence each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Protocol

from eventdesk.core.json_values import JsonObject, flag, instant, text
from eventdesk.core.said import in_a_row, listed, said


class SaysWhen(Protocol):
    """What a sentence needs to know beside the facts of its entry."""

    def minute(self, instant_: datetime) -> str:
        """An instant as a time of day at the event."""
        ...

    def by_whom(self, facts: JsonObject) -> str:
        """As in "at Desk 2 by Aisha Rahman"."""
        ...


_DID = {
    "delegate.checked_in": said("Checked in"),
    "party.more_came": said("More of the party came"),
    "party.some_left": said("Some of the party left"),
    "delegate.replaced": said("Replaced by somebody else"),
}


def _recorded(way_on: str) -> Callable[[JsonObject, SaysWhen], str]:
    """What the record says of a coming or a leaving, and what is to be done about it."""

    def say(facts: JsonObject, words: SaysWhen) -> str:
        since, at = instant(facts, "since"), instant(facts, "at")
        did = _DID.get(text(facts, "what"), said("Left"))
        when = "" if since is None else said(" at {0}", words.minute(since))
        by = said("as the paper said") if flag(facts, "from_paper") else words.by_whom(facts)
        return said(
            "{0}{1}, {2}. {3}",
            did,
            when,
            by,
            way_on.format(said("then") if at is None else words.minute(at)),
        )

    return say


def _no_such_code(facts: JsonObject, _words: SaysWhen) -> str:
    code = text(facts, "code")
    told = said("There is no code “{0}”", code) if code else said("There is no such code")
    return said("{0} on any sheet of this event. Look at the line once more.", told)


def _code_and_reference(facts: JsonObject, _words: SaysWhen) -> str:
    code = text(facts, "code")
    told = said("“{0}” is", code) if code else said("That is")
    return said(
        "{0} one person’s code on the sheet and the reference of another. Type the "
        "reference of the one who is meant.",
        told,
    )


AT_THE_DOOR: Mapping[str, Callable[[JsonObject, SaysWhen], str]] = {
    "no_such_code": _no_such_code,
    "code_and_reference": _code_and_reference,
    "left_before_coming": lambda _facts, _words: said("That leaving is before the coming."),
    "came_already": _recorded(said("There was nothing to do.")),
    "left_already": _recorded(said("There was nothing to do.")),
    "came_earlier": _recorded(said("Set that back to {0}, as the paper says?")),
    "left_earlier": _recorded(said("Set that back to {0}, as the paper says?")),
    "not_then": _recorded(
        said(
            "That could not be if the paper is right. Undo it first, or look at the line once more."
        )
    ),
}
"""By the reason of the refusal."""


BROKEN: Mapping[str, str] = {
    "replaced": said("though somebody had come instead"),
    "already_in": said("though in already"),
    "not_coming": said("not expected by the list"),
    "alert": said("the note about them unread"),
    "id_not_seen": said("no ID seen"),
    "not_in": said("though not known to be in"),
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
        word.format(minute(at))
        for word, at in ((said("came at {0}"), came), (said("left at {0}"), left))
        if at is not None
    ]
    aside = in_a_row(", ", (BROKEN[rule] for rule in dict.fromkeys(broken) if rule in BROKEN))
    told = said("{0} {1}", name, listed(did))
    return said("{0}: {1}.", told, aside) if aside else said("{0}.", told)
