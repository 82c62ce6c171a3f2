"""Bringing in an invite list: read, compare, show; then all of it in one act, or nothing."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eventdesk.core.actions import Action
from eventdesk.core.attendance import CLEAR_PARTICULARS, changed_fields
from eventdesk.core.chain import SALT_BYTES, SealedDraft, seal
from eventdesk.core.delegates import Rsvp
from eventdesk.core.entries import Draft
from eventdesk.core.invite_list import EXTRA_PREFIX, ListedPerson
from eventdesk.core.json_values import Json
from eventdesk.core.list_comparison import ChangedDelegate, ListComparison, compare
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.read_as import AS_IT_IS, ReadAs
from eventdesk.core.references import RANDOM_BYTES, new_reference
from eventdesk.formats.invite_lists.reading import InviteListFile, read_invite_list
from eventdesk.formats.source import Source, read_source
from eventdesk.services.listing import added_draft, clear_part, personal_part
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.storage.transactions import Reading, Writing

_LIST_ACTIONS = frozenset(
    {Action.DELEGATE_ADDED, Action.DELEGATE_CHANGED, Action.DELEGATE_CORRECTED, Action.ACT_UNDONE}
)
"""What may change a comparison that was made before the lock was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteListPreview:
    """What a list would do, to be shown before it is applied."""

    file: InviteListFile
    comparison: ListComparison
    seen: int
    """The number of the newest entry when the comparison was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedImport:
    """A previewed list with every entry it will write, made before the lock is taken."""

    preview: InviteListPreview
    sealed: Sequence[SealedDraft]


class InviteList:
    """Invite lists of one event."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def preview(
        self,
        source: Path | Source,
        read_as: ReadAs = AS_IT_IS,
        progress: Progress = silently,
    ) -> InviteListPreview:
        """Read a list and compare it with what is known. Changes nothing.

        Raises:
            InputError: for every file that cannot be read as a list, in one sentence.
        """
        whole = read_source(source) if isinstance(source, Path) else source
        file = read_invite_list(whole, read_as, progress)
        progress(Step.COMPARING, 0, 0)
        with self._performer.database.reading() as reading:
            seen = reading.head().sequence
            return InviteListPreview(file=file, comparison=_compare(reading, file), seen=seen)

    def prepare(
        self,
        preview: InviteListPreview,
        *,
        arrivals: bool = False,  # noqa: ARG002 - nobody is checked in by a list yet
        progress: Progress = silently,
    ) -> PreparedImport:
        """Make everything that a previewed list will write, before the lock is taken."""
        progress(Step.PREPARING, 0, 0)
        with self._performer.database.reading() as reading:
            sealed = _sealed(preview, reading.delegates.references())
        return PreparedImport(preview=preview, sealed=sealed)

    def apply(
        self, prepared: InviteListPreview | PreparedImport, *, act: str | None = None
    ) -> ActResult:
        """Bring a previewed list in, as one act; one that says nothing new writes its summary."""
        ready = prepared if isinstance(prepared, PreparedImport) else self.prepare(prepared)
        preview = ready.preview

        def decide(writing: Writing, _at: datetime) -> Decision:
            since = writing.log.after(preview.seen)
            if any(entry.action in _LIST_ACTIONS for entry in since):
                newer = InviteListPreview(
                    file=preview.file, comparison=_compare(writing, preview.file), seen=0
                )
                sealed = _sealed(newer, writing.delegates.references())
                return Decision(wish=Action.LIST_IMPORTED, sealed=sealed)
            return Decision(wish=Action.LIST_IMPORTED, sealed=ready.sealed)

        return self._performer.perform(decide, act=act)


def _compare(reading: Reading, file: InviteListFile) -> ListComparison:
    known = reading.delegates.all()
    return compare(known, file.rows, _corrected(reading))


def _corrected(reading: Reading) -> Mapping[str, frozenset[str]]:
    """The fields that were corrected at the desk, by delegate."""
    undone = reading.log.undone()
    corrected: dict[str, frozenset[str]] = {}
    for entry in reading.log.of_action(Action.DELEGATE_CORRECTED):
        if entry.act not in undone and entry.subject is not None:
            before = corrected.get(entry.subject, frozenset())
            corrected[entry.subject] = before | changed_fields(entry)
    return corrected


def _sealed(preview: InviteListPreview, taken: set[str]) -> list[SealedDraft]:
    """Every entry of the import with its canonical text and digest, made before the lock.

    `taken` holds the references in use; those that the list brings or that are made here join it.
    """
    comparison = preview.comparison
    taken |= {person.particulars.reference for person in comparison.added}
    summary = Draft(
        action=Action.LIST_IMPORTED,
        facts={
            "added": len(comparison.added),
            "changed": len(comparison.changed),
            "unchanged": len(comparison.unchanged),
            "vanished": len(comparison.vanished),
            "not_coming": len(comparison.not_coming),
        },
        personal={"file": preview.file.source_name},
    )
    drafts: Sequence[Draft] = [
        summary,
        *(_added(person, taken) for person in comparison.added),
        *(_changed(change) for change in comparison.changed),
    ]
    return [seal(draft, secrets.token_bytes(SALT_BYTES)) for draft in drafts]


def _added(person: ListedPerson, taken: set[str]) -> Draft:
    known = person.particulars
    reference = known.reference or new_reference(secrets.token_bytes(RANDOM_BYTES))
    while not known.reference and reference in taken:
        reference = new_reference(secrets.token_bytes(RANDOM_BYTES))
    taken.add(reference)
    return added_draft(
        str(uuid.uuid4()),
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
