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
from eventdesk.core.said import in_a_row, said

_IN_ALREADY = "already_in"

_WISHES = {
    Action.ITEM_STARTED.value: said("Going on"),
    Action.ITEM_ENDED.value: said("Ending an item"),
    Action.DAY_ENDED.value: said("Ending the day"),
    Action.ITEM_HELD.value: said("Holding an item"),
    Action.ITEM_RESUMED.value: said("Going on after a hold"),
    Action.ITEM_ADJUSTED.value: said("A change of the minutes"),
    Action.ACT_UNDONE.value: said("An undo"),
    Action.QUESTION_PUT.value: said("Putting a question"),
}
_OF_A_KIND = {
    "item": said("A change of the running order"),
    "running_order": said("A change of the running order"),
    "question": said("A change of a question"),
    "stage": said("A change of the screens"),
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
        wish = _WISHES.get(wished) or _OF_A_KIND.get(
            wished.partition(".")[0], said("What was done")
        )
        what = said("{0} at {1}, while {2} worked alone, was not done", wish, at, entry.desk)
        return said("{0}: {1}", what, _end(words.sentence(entry)))
    name = words.words(entry).name_of(entry.subject or "")
    broken = broken_rules(entry.facts)
    if entry.action is Action.DELEGATE_CHECKED_IN and broken[0] == _IN_ALREADY:
        here = said("{0} {1} while it worked alone", entry.desk, at)
        if other is None:
            return said("{0} was admitted twice: {1}. A lead should look.", name, here)
        first = said("{0} {1}", other.desk, minute(other.happened_at))
        return said("{0} was admitted twice: {1}, {2}. A lead should look.", name, first, here)
    why = in_a_row(", ", (BROKEN[one] for one in broken if one in BROKEN))
    line = words.sentence(entry).rstrip(".")
    told = line if name in line else said("{0}: {1}", name, line)
    aside = said(": {0}", why) if why else ""
    return said(
        "{0}, at {1} {2} while it worked alone{3}. A lead should look.", told, entry.desk, at, aside
    )


def _end(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?")) else said("{0}.", sentence)
