"""At the desk: finding a delegate, checking in, leaving, walk-ins and substitutes."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.attendance import objection
from eventdesk.core.counts import Counts, count
from eventdesk.core.delegates import Delegate, Origin, Particulars, Presence, Rsvp
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.finding import Found
from eventdesk.core.json_values import Json
from eventdesk.core.references import RANDOM_BYTES, new_reference
from eventdesk.services.directory import Directory
from eventdesk.services.listing import added_draft
from eventdesk.services.performer import ActResult, Decide, Decision, Performer
from eventdesk.storage.transactions import Reading, Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInResult(ActResult):
    """What became of a wish about a delegate, with the delegate as it now stands."""

    delegate: Delegate | None = None


class CheckIn:
    """What the registration desk does. Every method that acts returns when it is on disk."""

    def __init__(self, performer: Performer, directory: Directory) -> None:
        self._performer = performer
        self._directory = directory

    def find(self, query: str, *, limit: int | None = 50) -> list[Found]:
        """Delegates that a query could mean, best first. An empty query finds nobody."""
        return self._directory.find(query, limit=limit)

    def named(self, reference_or_id: str) -> Delegate | None:
        """The delegate with that id or, if only one carries it, that reference."""
        with self._performer.database.reading() as reading:
            return named(reading, reference_or_id)

    def check_in(
        self,
        delegate_id: str,
        *,
        heads: int | None = None,
        acknowledged: bool = False,
        override: str | None = None,
        force: bool = False,
        at: datetime | None = None,
        act: str | None = None,
    ) -> CheckInResult:
        """Admit a delegate.

        `acknowledged` says that the alert was read; `override` gives a lead's reason for admitting
        against a rule; `force` records what has happened whatever the rules say, flagged with the
        rule that it broke. `at` back-dates the arrival.

        Raises:
            InputError: `no_heads`, when nobody of the party would have come.
        """
        if heads is not None and heads < 1:
            raise InputError("no_heads", "A check-in is of at least one person.")

        def decide(writing: Writing, _at: datetime) -> Decision:
            delegate = named(writing, delegate_id)
            facts: dict[str, Json] = {"acknowledged": acknowledged}
            if delegate is not None:
                facts["heads"] = delegate.party_size if heads is None else heads
            refusal = objection(delegate, Action.DELEGATE_CHECKED_IN, facts)
            if refusal is not None and (force or override is not None):
                facts["broke"] = refusal.reason
                facts["override" if override is not None else "forced"] = True
            allowed = refusal is None or (
                delegate is not None and (force or (override is not None and refusal.may_override))
            )
            reason = None if override is None else {"reason": override}
            draft = Draft(
                action=Action.DELEGATE_CHECKED_IN,
                subject=None if delegate is None else delegate.id,
                facts=facts,
                personal=reason,
            )
            return _decision(draft, None if allowed else refusal, delegate_id)

        return self._perform(decide, act=act, at=at)

    def leave(
        self, delegate_id: str, *, at: datetime | None = None, act: str | None = None
    ) -> CheckInResult:
        """Record that somebody walked out; they may come back."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            delegate = named(writing, delegate_id)
            refusal = objection(delegate, Action.DELEGATE_LEFT, {})
            subject = None if delegate is None else delegate.id
            return _decision(
                Draft(action=Action.DELEGATE_LEFT, subject=subject), refusal, delegate_id
            )

        return self._perform(decide, act=act, at=at)

    def walk_in(
        self,
        particulars: Particulars,
        *,
        vouched_by: str,
        at: datetime | None = None,
        act: str | None = None,
    ) -> CheckInResult:
        """Admit somebody who is not on the list, on somebody's word."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            draft = _newcomer(writing, particulars, Origin.WALK_IN, {"vouched_by": vouched_by})
            return Decision(
                wish=draft.action,
                subject=draft.subject,
                drafts=[draft, _admission(draft.subject)],
            )

        return self._perform(decide, act=act, at=at)

    def substitute(
        self,
        for_id: str,
        particulars: Particulars,
        *,
        authority: str,
        at: datetime | None = None,
        act: str | None = None,
    ) -> CheckInResult:
        """Admit somebody new in place of a delegate, on somebody's authority."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            replaced = named(writing, for_id)
            said: dict[str, Json] = {"authority": authority}
            newcomer = _newcomer(writing, particulars, Origin.SUBSTITUTE, said)
            facts: dict[str, Json] = {"by": newcomer.subject}
            refusal = objection(replaced, Action.DELEGATE_REPLACED, facts)
            if refusal is not None or replaced is None:
                return Decision(
                    wish=Action.DELEGATE_REPLACED,
                    subject=None if replaced is None else replaced.id,
                    refusal=refusal,
                )
            left = Draft(
                action=Action.DELEGATE_REPLACED,
                subject=replaced.id,
                facts=facts,
                personal={"authority": authority},
            )
            return Decision(
                wish=Action.DELEGATE_REPLACED,
                subject=newcomer.subject,
                drafts=[newcomer, left, _admission(newcomer.subject)],
            )

        return self._perform(decide, act=act, at=at)

    def change_rsvp(self, delegate_id: str, rsvp: Rsvp, *, act: str | None = None) -> CheckInResult:
        """Correct what somebody answered ("rang: cannot come"); it wins over any list."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            delegate = named(writing, delegate_id)
            refusal = objection(delegate, Action.DELEGATE_CORRECTED, {})
            if delegate is not None and delegate.rsvp is rsvp:
                refusal = Refusal(reason="nothing_changed")
            draft = Draft(
                action=Action.DELEGATE_CORRECTED,
                subject=None if delegate is None else delegate.id,
                facts={
                    "rsvp": rsvp.value,
                    "was": None if delegate is None else delegate.rsvp.value,
                },
            )
            return _decision(draft, refusal, delegate_id)

        return self._perform(decide, act=act)

    def counts(self) -> Counts:
        """The counts of this moment."""
        with self._performer.database.reading() as reading:
            return count(reading.delegates.all())

    def inside(self) -> Sequence[Delegate]:
        """Everybody who is in the building now, by surname."""
        with self._performer.database.reading() as reading:
            everybody = reading.delegates.all()
        present = [delegate for delegate in everybody if delegate.presence is Presence.IN]
        return sorted(
            present, key=lambda d: (d.particulars.family_name.casefold(), d.full_name, d.id)
        )

    def _perform(
        self, decide: Decide, *, act: str | None = None, at: datetime | None = None
    ) -> CheckInResult:
        result, delegate = self._performer.perform_and_read(decide, _delegate_of, act=act, at=at)
        values = {name: getattr(result, name) for name in ActResult.__dataclass_fields__}
        return CheckInResult(**values, delegate=delegate)


def _delegate_of(reading: Reading, result: ActResult) -> Delegate | None:
    return None if result.subject is None else reading.delegates.get(result.subject)


def named(reading: Reading, reference_or_id: str) -> Delegate | None:
    """The delegate with that id or, if exactly one carries it, that reference."""
    found = reading.delegates.get(reference_or_id)
    if found is not None:
        return found
    carriers = reading.delegates.by_reference(reference_or_id)
    return carriers[0] if len(carriers) == 1 else None


def _decision(draft: Draft, refusal: Refusal | None, asked_for: str) -> Decision:
    if refusal is not None and refusal.reason == "not_on_the_list":
        refusal = Refusal(reason="unknown_code", facts={"code": asked_for[:80]})
    return Decision(wish=draft.action, subject=draft.subject, drafts=[draft], refusal=refusal)


def _newcomer(
    writing: Writing, particulars: Particulars, origin: Origin, authority: dict[str, Json]
) -> Draft:
    reference = particulars.reference or new_reference(secrets.token_bytes(RANDOM_BYTES))
    while not particulars.reference and writing.delegates.by_reference(reference):
        reference = new_reference(secrets.token_bytes(RANDOM_BYTES))
    return added_draft(
        str(uuid.uuid4()),
        particulars,
        origin=origin,
        rsvp=Rsvp.ACCEPTED,
        reference=reference,
        authority=authority,
    )


def _admission(delegate_id: str | None) -> Draft:
    return Draft(
        action=Action.DELEGATE_CHECKED_IN,
        subject=delegate_id,
        facts={"heads": 1, "acknowledged": True},
    )
