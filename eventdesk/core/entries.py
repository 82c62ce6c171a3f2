"""Acts and entries: the lines of the day log.

An act is what one press did. It has a UUID made where it happened, which is its idempotency key,
and one or more entries, unique on (act, part). Tables of record are only ever the fold of them.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.json_values import NOTHING, JsonObject, flag, text, texts

FROM_LIST = "from_list"
"""The fact of an arrival that an invite list told of."""
FROM_PAPER = "from_paper"
"""The fact of what was written by hand, and typed in afterwards."""


class Draft(Struct, frozen=True, kw_only=True):
    """An entry before it has a place in the log.

    `facts` reveal nobody; everything about a person and every free text belongs in `personal`.
    """

    action: Action
    subject: str | None = None
    facts: JsonObject = NOTHING
    personal: JsonObject | None = None
    undoes: str | None = None
    """The act that this entry undoes."""
    happened_at: datetime | None = None
    """When, aware, where that is another moment than that of its act: a list may tell of 08:50."""


class Entry(Struct, frozen=True, kw_only=True):
    """One line of the day log. Instants are aware UTC.

    `shifted` is by how much `happened_at` lies after what was written, because a set clock has been
    taken over at that desk since (`core/clock_changes.py`).

    `happened_at` may be set back by a correction; `recorded_at` is the machine's real time and
    cannot. `personal` is None where there is none or where people have been forgotten.
    """

    sequence: int
    act: str
    part: int
    happened_at: datetime
    recorded_at: datetime
    desk: str
    operator: str | None
    action: Action
    subject: str | None
    facts: JsonObject
    personal: JsonObject | None
    undoes: str | None = None
    shifted: timedelta = timedelta(0)

    @property
    def forced(self) -> bool:
        """Whether it was recorded as something that had happened, whatever the rules said."""
        return flag(self.facts, "forced") or flag(self.facts, "override")

    @property
    def about(self) -> JsonObject:
        """The personal part, empty where there is none."""
        return NOTHING if self.personal is None else self.personal


def broken_rules(facts: JsonObject) -> tuple[str, ...]:
    """The rules that were broken by something recorded all the same, the first one first."""
    first = text(facts, "broke")
    return (*((first,) if first else ()), *texts(facts, "also_broke"))


class Refusal(Struct, frozen=True, kw_only=True):
    """A rule's no: nothing changed, and the log says that it was asked.

    `facts` hold what the sentence needs: ids, instants, choices, no names.
    """

    reason: str
    facts: JsonObject = NOTHING
    personal: JsonObject | None = None
    """What the sentence needs that may reveal somebody: a mistyped code may be a name."""
    may_override: bool = False
    asks: bool = False
    """True when the answer is a question: the same wish, confirmed, will be done."""

    @property
    def said(self) -> JsonObject:
        """Everything that its sentence may use; after forgetting, what remains."""
        return {**(self.personal or NOTHING), **self.facts}

    def draft(self, wish: Action, subject: str | None) -> Draft:
        """The entry that records this refusal."""
        return Draft(
            action=Action.ACT_REFUSED,
            subject=subject,
            facts={
                "wish": wish.value,
                "reason": self.reason,
                "may_override": self.may_override,
                "asks": self.asks,
                **self.facts,
            },
            personal=self.personal,
        )

    @classmethod
    def of(cls, entry: Entry) -> Refusal:
        """The refusal that an `act.refused` entry recorded."""
        return cls(
            reason=text(entry.facts, "reason"),
            facts=entry.facts,
            personal=entry.personal,
            may_override=flag(entry.facts, "may_override"),
            asks=flag(entry.facts, "asks"),
        )
