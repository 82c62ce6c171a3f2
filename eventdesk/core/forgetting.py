"""Forgetting the people: what an entry that says so takes from the entries before it.

`people.forgotten` names a range of the log. In it everything about people is gone, and the salt
with it, so that nobody can try out who it was; the digest stays and the chain still verifies.
Whether the wordings of questions stay is asked each time, since a wording may be wanted for the
report and may name somebody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import text, whole

WORDINGS = frozenset({Action.QUESTION_WORDED, Action.QUESTION_REWORDED})
"""Entries that hold what was asked, and to whom it was put; the asker is an entry of its own."""
KEPT, FORGOTTEN = "kept", "forgotten"


class Forgetting(Struct, frozen=True, kw_only=True):
    """One act of forgetting, as its entry says it."""

    sequence: int
    """The number of its own entry, which comes after everything that it took."""
    until: int
    """The last entry of the range, which begins with the first of the log."""
    keeps_wordings: bool

    @classmethod
    def of(cls, entry: Entry) -> Forgetting:
        """What a `people.forgotten` entry says; it never reaches as far as itself."""
        return cls(
            sequence=entry.sequence,
            until=min(whole(entry.facts, "until"), entry.sequence - 1),
            keeps_wordings=text(entry.facts, "wordings") == KEPT,
        )

    def takes(self, action: str, sequence: int) -> bool:
        """Whether it took what an entry said of people."""
        return sequence <= self.until and not (self.keeps_wordings and action in WORDINGS)


def forgettings_among(entries: Iterable[Entry]) -> tuple[Forgetting, ...]:
    """Every act of forgetting among some entries."""
    return tuple(
        Forgetting.of(entry) for entry in entries if entry.action is Action.PEOPLE_FORGOTTEN
    )


def is_taken(forgettings: Sequence[Forgetting], action: str, sequence: int) -> bool:
    """Whether any of these took what an entry said of people."""
    return any(one.takes(action, sequence) for one in forgettings)


def without_people(entries: Iterable[Entry], forgettings: Sequence[Forgetting]) -> Iterator[Entry]:
    """Entries as they read after these acts of forgetting."""
    for entry in entries:
        gone = entry.personal is not None and is_taken(forgettings, entry.action, entry.sequence)
        yield replace(entry, personal=None) if gone else entry


def reached_until(forgettings: Iterable[Forgetting]) -> int:
    """The last entry that any of these reaches; what was done up to it cannot be undone."""
    return max((one.until for one in forgettings), default=0)
