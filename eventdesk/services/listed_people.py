"""What bringing in a list writes about each person, made before the write lock is taken.

A piece holds the sealed entries about one delegate and the row that all of that delegate's entries
then add up to. Whoever holds the lock only has to see which pieces somebody has overtaken.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.attendance import CLEAR_PARTICULARS, fold_delegate
from eventdesk.core.chain import SealedDraft, Stamp
from eventdesk.core.delegates import Delegate, Rsvp
from eventdesk.core.entries import Draft, Entry, broken_rules
from eventdesk.core.event import Event
from eventdesk.core.invite_list import EXTRA_PREFIX, ListedPerson
from eventdesk.core.json_values import Json
from eventdesk.core.list_comparison import ChangedDelegate, ListComparison
from eventdesk.core.listed_arrivals import listed_arrival
from eventdesk.core.progress import Progress, Step
from eventdesk.core.references import RANDOM_BYTES, new_reference
from eventdesk.core.standing import in_fold_order
from eventdesk.services.listing import added_draft, clear_part, personal_part
from eventdesk.services.performer import sealed
from eventdesk.storage.repositories.delegate_repository import DelegateRow
from eventdesk.storage.transactions import Reading

_TOLD_EVERY = 1000
"""After how many people the progress is told."""


class Said(Struct, frozen=True):
    """What a list says of one delegate: a new name, a change, an arrival, or several of these."""

    delegate_id: str
    person: ListedPerson
    is_new: bool = False
    change: ChangedDelegate | None = None


class Piece(Struct, frozen=True):
    """What is written about one delegate."""

    said: Said
    sealed: Sequence[SealedDraft]
    row: DelegateRow
    reference: str
    has_come: bool = False
    broke: tuple[str, ...] = ()
    """The rules that an arrival broke."""


class PieceMaker:
    """Makes pieces for one act, as far as one moment of the event allows.

    `stamp` is that of the act; its entries will stand somewhere after the last one of that moment.
    """

    def __init__(self, reading: Reading, stamp: Stamp, *, arrivals: bool) -> None:
        self._reading = reading
        self._stamp = stamp
        self._undone = reading.log.undone()
        self._event: Event | None = reading.event.get() if arrivals else None
        self._next = reading.head().sequence + 1
        self._histories: Mapping[str, Sequence[Entry]] = {}

    def pieces(
        self, said: Sequence[Said], taken: set[str], progress: Progress
    ) -> Iterator[Piece | None]:
        """A piece for each; None where nothing is to be written.

        `taken` holds the references in use; those that the list brings or that are made here join.
        """
        self._histories = self._histories_of(said)
        for place, one in enumerate(said):
            if not place % _TOLD_EVERY:
                progress(Step.PREPARING, place, len(said))
            yield self._piece(one, [sealed(draft) for draft in _list_drafts(one, taken)])

    def again(self, pieces: Sequence[Piece]) -> Iterator[Piece | None]:
        """The same for people of whom something was recorded since; what the list says stays."""
        self._histories = self._histories_of([piece.said for piece in pieces])
        for piece in pieces:
            kept = piece.sealed[:-1] if piece.has_come else piece.sealed
            yield self._piece(piece.said, list(kept))

    def _histories_of(self, said: Iterable[Said]) -> Mapping[str, Sequence[Entry]]:
        return self._reading.log.of_delegates(one.delegate_id for one in said if not one.is_new)

    def _piece(self, said: Said, made: list[SealedDraft]) -> Piece | None:
        entries = [*self._histories.get(said.delegate_id, ())]
        entries += (self._entry(one) for one in made)
        delegate = self._folded(said, entries)
        arrival = self._arrival(delegate, said.person)
        if arrival is not None:
            made.append(sealed(arrival))
            entries.append(self._entry(made[-1]))
            delegate = self._folded(said, entries)
        if not made or delegate is None:
            return None
        return Piece(
            said=said,
            sealed=made,
            row=self._reading.delegates.row(delegate),
            reference=delegate.reference,
            has_come=arrival is not None,
            broke=() if arrival is None else broken_rules(arrival.facts),
        )

    def _folded(self, said: Said, entries: Sequence[Entry]) -> Delegate | None:
        ordered = entries if said.is_new and len(entries) == 1 else self._in_order(entries)
        return fold_delegate(said.delegate_id, ordered).delegate

    def _in_order(self, entries: Iterable[Entry]) -> list[Entry]:
        return in_fold_order(entries, self._undone)

    def _arrival(self, delegate: Delegate | None, person: ListedPerson) -> Draft | None:
        event = self._event
        if event is None or delegate is None:
            return None
        return listed_arrival(
            delegate,
            person,
            zone=event.zone,
            now=self._stamp.happened_at,
            id_asked=event.id_check,
        )

    def _entry(self, sealed: SealedDraft) -> Entry:
        """A draft as the fold will find it: where exactly it stands is not known yet."""
        draft, stamp, number = sealed.draft, self._stamp, self._next
        self._next += 1
        return Entry(
            sequence=number,
            act=stamp.act,
            part=number,
            happened_at=draft.happened_at or stamp.happened_at,
            recorded_at=stamp.recorded_at,
            desk=stamp.desk,
            operator=stamp.operator,
            action=draft.action,
            subject=draft.subject,
            facts=draft.facts,
            personal=draft.personal,
        )


def all_said(comparison: ListComparison, *, arrivals: bool) -> list[Said]:
    """Everybody about whom a list says anything new, arrivals included where they are wanted.

    Ids are made in their own order, so that the database puts new rows at the end of its indices.
    """
    ids = sorted(str(uuid.uuid4()) for _ in comparison.added)
    said = [
        Said(delegate_id=one, person=person, is_new=True)
        for one, person in zip(ids, comparison.added, strict=True)
    ]
    rows = comparison.rows
    said += [Said(one.delegate_id, rows[one.delegate_id], change=one) for one in comparison.changed]
    if arrivals:
        said += [Said(one, rows[one]) for one in comparison.unchanged if rows[one].arrived]
    return said


def summary(
    comparison: ListComparison, pieces: Collection[Piece], source: str, *, arrivals: bool
) -> Draft:
    """The first entry of an import: what it brought, in figures."""
    facts: dict[str, Json] = {
        "added": len(comparison.added),
        "changed": len(comparison.changed),
        "unchanged": len(comparison.unchanged),
        "vanished": len(comparison.vanished),
        "not_coming": len(comparison.not_coming),
    }
    if arrivals:
        facts["arrived"] = sum(piece.has_come for piece in pieces)
        if broke := sorted({one for piece in pieces for one in piece.broke}):
            facts["also_broke"] = broke
    return Draft(action=Action.LIST_IMPORTED, facts=facts, personal={"file": source})


def _list_drafts(said: Said, taken: set[str]) -> Iterator[Draft]:
    if said.is_new:
        yield _added(said.delegate_id, said.person, taken)
    elif said.change is not None:
        yield _changed(said.change)


def _added(delegate_id: str, person: ListedPerson, taken: set[str]) -> Draft:
    known = person.particulars
    reference = known.reference or new_reference(secrets.token_bytes(RANDOM_BYTES))
    while not known.reference and reference in taken:
        reference = new_reference(secrets.token_bytes(RANDOM_BYTES))
    taken.add(reference)
    return added_draft(
        delegate_id,
        known,
        rsvp=person.rsvp or Rsvp.INVITED,
        rsvp_on=person.rsvp_on,
        party_size=person.party_size,
        reference=reference,
    )


def _changed(change: ChangedDelegate) -> Draft:
    names = set(change.changed)
    merged = change.merged
    facts: dict[str, Json] = clear_part(merged.particulars, names & set(CLEAR_PARTICULARS))
    if "rsvp" in names and merged.rsvp is not None:
        facts["rsvp"] = merged.rsvp.value
    if "rsvp_on" in names:
        facts["rsvp_on"] = merged.rsvp_on
    if "party_size" in names:
        facts["party_size"] = merged.party_size
    personal = personal_part(merged.particulars, names, blank=True)
    if any(name.startswith(EXTRA_PREFIX) for name in names):
        personal["extra"] = dict(merged.particulars.extra)
    return Draft(
        action=Action.DELEGATE_CHANGED,
        subject=change.delegate_id,
        facts=facts,
        personal=personal or None,
    )
