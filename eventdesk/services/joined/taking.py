"""Taking the server's entries into a desk's own copy, behind which its unsent acts are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.joining.alone import AS_IT_HAPPENED
from eventdesk.core.pins import PinHash
from eventdesk.services.forgetting.erasing import erase_people
from eventdesk.services.joined.delivering import as_it_happened, is_refusal_of_server
from eventdesk.services.joined.tail import KeptAct, by_number, tail_of
from eventdesk.services.performer import sealed
from eventdesk.services.refolding import KeptFold, refold, refold_groups, touched_groups
from eventdesk.storage.database import Database
from eventdesk.storage.repositories.stored_entries import StoredEntry
from eventdesk.storage.transactions import Writing


class Taking:
    """Writes what a server says into a copy. For use on one thread.

    What is taken was synced on the server: the copy may lose it to a power cut and take it again.
    """

    def __init__(self, local: Database) -> None:
        """`local` is the copy as a file of its own."""
        self._local = local
        self._fold = KeptFold()

    def take(self, entries: Sequence[StoredEntry], pins: Mapping[str, PinHash] | None) -> None:
        """Add entries of the server's log, all at once; `pins` where they have changed.

        Those that the copy has already are passed over. What is still to be sent is taken back and
        written anew behind them; what the server has got by now is not.

        Raises:
            OtherHistory: where they do not go on from what the copy has of the server's log.
        """
        self._fold.drop()
        with self._local.writing() as writing:
            joining = writing.joining.read()
            if joining is None:
                return
            newer = [one for one in entries if one.sequence > joining.confirmed]
            tail = tail_of(writing)
            if newer and tail:
                self._rewrite(writing, joining.confirmed, newer, tail)
            elif newer:
                writing.put(newer)
                refold(writing, [one.read() for one in newer], self._fold)
            for entry in newer:
                if entry.link.action == Action.PEOPLE_FORGOTTEN.value:
                    erase_people(writing, entry.read())
            if newer:
                writing.joining.confirm(newer[-1].sequence, rewritten=bool(tail))
            for operator, pin in (pins or {}).items():
                writing.pins.write(operator, pin)
        self._fold.keep()
        if tail:
            self._fold = KeptFold()
            self._local.forget_seen()

    def _rewrite(
        self,
        writing: Writing,
        confirmed: int,
        newer: Sequence[StoredEntry],
        tail: Sequence[KeptAct],
    ) -> None:
        known = by_number(tail)
        touched = set(touched_groups(writing, known.values()))
        writing.take_back(confirmed)
        writing.put(newer)
        came = [one.read() for one in newer]
        numbers = {(one.act, one.part): one.sequence for one in came}
        touched |= set(touched_groups(writing, came))
        for act in still_unsent(tail, came):
            drafts = act.drafts(numbers, known)
            kept = writing.append(act.stamp, [sealed(one) for one in drafts])
            numbers |= {(one.act, one.part): one.sequence for one in kept}
            touched |= set(touched_groups(writing, kept))
        refold_groups(writing, sorted(touched))


def still_unsent(tail: Iterable[KeptAct], came: Iterable[Entry]) -> Iterator[KeptAct]:
    """Those of the tail that the server has not got with what came from it.

    What the server had refused, and the desk then did alone since the answer was lost, is from now
    on an act of its own.
    """
    first = {one.act: one for one in reversed(list(came))}
    for act in tail:
        there, twin = first.get(act.act), as_it_happened(act.act)
        if twin in first:
            continue
        if there is None:
            yield act
        elif not act.is_refused and is_refusal_of_server(there):
            facts = {AS_IT_HAPPENED: act.act}
            entries = [replace(one, facts={**one.facts, **facts}) for one in act.entries]
            yield KeptAct(act=twin, entries=entries)


def changes_pins(entries: Iterable[StoredEntry]) -> bool:
    """Whether these say that a PIN was set, or who is a lead."""
    about = {Action.OPERATOR_PIN_SET.value, Action.OPERATOR_MADE_LEAD.value}
    return any(one.link.action in about for one in entries)


def forgets(entries: Iterable[StoredEntry]) -> bool:
    """Whether these say that people were forgotten: what is older then says less."""
    return any(one.link.action == Action.PEOPLE_FORGOTTEN.value for one in entries)
