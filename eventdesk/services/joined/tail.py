"""The tail of a desk's own copy: the acts that were done alone and that the server has not got."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.chain import Stamp
from eventdesk.core.entries import Draft, Entry
from eventdesk.core.joining.alone import COPY, SEEN
from eventdesk.core.json_values import Json, text, whole
from eventdesk.storage.repositories.stored_entries import StoredEntry
from eventdesk.storage.transactions import Reading

CORRECTS = "corrects"
"""The fact of a correction: the number of the entry that it puts at another instant."""


class KeptAct(Struct, frozen=True, kw_only=True):
    """One act as its desk recorded it. Its entries have numbers that hold in that copy only."""

    act: str
    entries: Sequence[Entry]

    @property
    def stamp(self) -> Stamp:
        """What its entries have in common: the press, as it was."""
        first = self.entries[0]
        return Stamp(
            act=self.act,
            happened_at=first.happened_at,
            recorded_at=first.recorded_at,
            desk=first.desk,
            operator=first.operator,
        )

    @property
    def seen(self) -> int:
        """How far its desk had the server's log when it acted."""
        return whole(self.entries[0].facts, SEEN)

    @property
    def copy(self) -> str:
        """Which copy of the event it was done in."""
        return text(self.entries[0].facts, COPY)

    @property
    def is_refused(self) -> bool:
        """Whether its desk refused it by a rule."""
        return self.entries[0].action is Action.ACT_REFUSED

    def drafts(
        self, numbers: Mapping[tuple[str, int], int], known: Mapping[int, Entry]
    ) -> list[Draft]:
        """Its entries as they are to be written elsewhere.

        A correction names an entry by its number. `known` are the entries of the tail by the
        numbers they have here, `numbers` says which number an act's part has there.
        """
        return [_draft(one, numbers, known) for one in self.entries]


def _draft(
    entry: Entry, numbers: Mapping[tuple[str, int], int], known: Mapping[int, Entry]
) -> Draft:
    facts: Mapping[str, Json] = entry.facts
    named = known.get(whole(facts, CORRECTS)) if CORRECTS in facts else None
    if named is not None and (named.act, named.part) in numbers:
        facts = {**facts, CORRECTS: numbers[named.act, named.part]}
    return Draft(
        action=entry.action,
        subject=entry.subject,
        facts=facts,
        personal=entry.personal,
        undoes=entry.undoes,
        happened_at=entry.happened_at,
    )


def acts_among(stored: Sequence[StoredEntry]) -> list[KeptAct]:
    """Entries as they lie, taken together by act, in their order."""
    entries = [one.read() for one in stored]
    return [
        KeptAct(act=act, entries=tuple(of_act))
        for act, of_act in groupby(entries, key=lambda one: one.act)
    ]


def tail_of(reading: Reading) -> list[KeptAct]:
    """What a copy has still to send, oldest first; nothing in an event that is nobody's copy."""
    joining = reading.joining.read()
    if joining is None:
        return []
    last = reading.head().sequence
    if last <= joining.confirmed:
        return []
    return acts_among(reading.log.stored_between(joining.confirmed + 1, last))


def by_number(acts: Iterable[KeptAct]) -> dict[int, Entry]:
    """Every entry of these acts, by the number that it has here."""
    return {one.sequence: one for act in acts for one in act.entries}


def number_of_acts(reading: Reading) -> int:
    """How many acts a copy has still to send."""
    return len(tail_of(reading))
