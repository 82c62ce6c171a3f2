"""What was done while a desk worked alone and sent later, and how that reads.

Such an entry carries the facts `alone` and `sent_at`. What a rule would have refused, had anybody
been able to ask, is recorded as what happened, with the rule it broke; a lead should look at it.
What would have overruled somebody else is recorded as refused, with who did what.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.entries import FROM_PAPER, Entry, broken_rules
from eventdesk.core.joining.alone import ALONE, SENT_AT
from eventdesk.core.json_values import flag, instant, text
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.paper.door_words import BROKEN

_IN_ALREADY = "already_in"

_WISHES = {
    Action.ITEM_STARTED.value: "Going on",
    Action.ITEM_ENDED.value: "Ending an item",
    Action.DAY_ENDED.value: "Ending the day",
    Action.ITEM_HELD.value: "Holding an item",
    Action.ITEM_RESUMED.value: "Going on after a hold",
    Action.ITEM_ADJUSTED.value: "A change of the minutes",
    Action.ACT_UNDONE.value: "An undo",
    Action.QUESTION_PUT.value: "Putting a question",
}
_OF_A_KIND = {
    "item": "A change of the running order",
    "running_order": "A change of the running order",
    "question": "A change of a question",
    "stage": "A change of the screens",
}
"""What was wished, by the first part of its action, where the act itself has no word here."""


_OVERTAKEN = "overtaken"


def sent_at(entry: Entry) -> datetime | None:
    """When what its desk did alone was sent; None where it was not alone, or is still to send."""
    return instant(entry.facts, SENT_AT) if flag(entry.facts, ALONE) else None


def needs_the_lead(entry: Entry) -> bool:
    """Whether it was recorded though a rule says no, since nobody could be asked."""
    if sent_at(entry) is None or entry.action is Action.ACT_REFUSED:
        return False
    # What came from paper, and what a lead decided, was said to be so where it was done.
    known = flag(entry.facts, FROM_PAPER) or flag(entry.facts, "override")
    return not known and bool(broken_rules(entry.facts))


def was_overtaken(entry: Entry) -> bool:
    """Whether it came too late: somebody else had done something about the same thing by then."""
    is_refused = entry.action is Action.ACT_REFUSED and sent_at(entry) is not None
    # With `by`: a refusal that its desk has told of when the key was pressed has none.
    return is_refused and text(entry.facts, "reason") == _OVERTAKEN and "by" in entry.facts


def the_other_admission(entry: Entry, log: Iterable[Entry], undone: frozenset[str]) -> Entry | None:
    """Of a person admitted twice, the newest other check-in that stands."""
    found = None
    for one in log:
        is_other = one.subject == entry.subject and one.act != entry.act
        if is_other and one.action is Action.DELEGATE_CHECKED_IN and one.act not in undone:
            found = one
    return found


def late_sentence(
    entry: Entry, other: Entry | None, words: LogWords, minute: Callable[[datetime], str]
) -> str:
    """What a lead should look at, or what this desk must know: name, fact, way on.

    `other` is the other admission of somebody who was admitted twice; `minute` writes an instant
    as a time of day at the event.
    """
    at = minute(entry.happened_at)
    if was_overtaken(entry):
        wished = text(entry.facts, "wish")
        wish = _WISHES.get(wished) or _OF_A_KIND.get(wished.partition(".")[0], "What was done")
        what = f"{wish} at {at}, while {entry.desk} worked alone, was not done"
        return f"{what}: {_end(words.sentence(entry))}"
    name = words.words(entry).name_of(entry.subject or "")
    broken = broken_rules(entry.facts)
    if entry.action is Action.DELEGATE_CHECKED_IN and broken[0] == _IN_ALREADY:
        here = f"{entry.desk} {at} while it worked alone"
        if other is None:
            return f"{name} was admitted twice: {here}. A lead should look."
        first = f"{other.desk} {minute(other.happened_at)}"
        return f"{name} was admitted twice: {first}, {here}. A lead should look."
    why = ", ".join(BROKEN[one] for one in broken if one in BROKEN)
    said = words.sentence(entry).rstrip(".")
    told = said if name in said else f"{name}: {said}"
    aside = f": {why}" if why else ""
    return f"{told}, at {entry.desk} {at} while it worked alone{aside}. A lead should look."


def _end(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?")) else f"{sentence}."
