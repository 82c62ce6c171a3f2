"""Who may override: a lead without a PIN at this desk, or whoever gives a lead's PIN.

While no operator is a lead, everybody is one. A lead who has a PIN proves it each time, since
anybody can sit down under any name. A PIN is compared before an act takes the lock, because that
is slow on purpose; what came of it counts only if it still holds within the act.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from msgspec import Struct

from eventdesk.core.entries import Refusal
from eventdesk.core.json_values import Json, flag, instant_text, text
from eventdesk.core.pins import LOCKED_FOR, PAUSE_AT_A_LOCKED_DESK, PinHash, locked_until, matches
from eventdesk.services.performer import Performer
from eventdesk.storage.transactions import Reading


class Proof(Struct, frozen=True, kw_only=True):
    """What was found out about a PIN before the act began."""

    given: bool = False
    operator: str | None = None
    """Whose PIN it is; None when it is nobody's."""
    kept: PinHash | None = None


class Say(Struct, frozen=True, kw_only=True):
    """Whether somebody may override: the lead who answers for it, or why not."""

    lead: str | None = None
    """The operator's id; None while everybody is a lead."""
    refusal: Refusal | None = None

    @property
    def facts(self) -> dict[str, Json]:
        """What the entry of an act says of who answers for it."""
        return {} if self.lead is None else {"lead": self.lead}


class Authority:
    """Asks for the lead's word on behalf of one desk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    @property
    def desk(self) -> str:
        """The desk on whose behalf this asks."""
        return self._performer.identity.desk

    def is_here(self, reading: Reading) -> bool:
        """Whether the operator at this desk may override without a PIN."""
        leads = reading.operators.leads()
        here = self._performer.identity
        if not leads:
            return True
        if here.operator not in leads:
            return False
        return not reading.pins.of([str(here.operator)])

    def look_at(self, pin: str | None, also: Collection[str] = ()) -> Proof:
        """Compare a PIN with those of the leads, and of operators `also`. Takes its time."""
        if pin is None:
            return Proof()
        with self._performer.database.reading() as reading:
            kept = reading.pins.of({*reading.operators.leads(), *also})
        for operator, one in kept.items():
            if matches(pin, one):
                return Proof(given=True, operator=operator, kept=one)
        return Proof(given=True)

    def ask(self, reading: Reading, proof: Proof) -> Say:
        """The lead's word within an act."""
        leads = reading.operators.leads()
        if self.is_here(reading):
            return Say(lead=self._performer.identity.operator if leads else None)
        if not proof.given:
            return Say(refusal=Refusal(reason="needs_lead"))
        return self.weigh(reading, proof, leads)

    def weigh(
        self, reading: Reading, proof: Proof, allowed: Collection[str], *, of_desk: bool = False
    ) -> Say:
        """Whether a PIN that was looked at is that of one of these, as things are now.

        `of_desk` is for opening a locked desk, whose wrong PINs count by themselves.
        """
        about: dict[str, Json] = {"of_desk": True} if of_desk else {}
        if (until := self._locked(reading, of_desk=of_desk)) is not None:
            facts = {**about, "until": instant_text(until)}
            return Say(refusal=Refusal(reason="pin_locked", facts=facts))
        operator = proof.operator or ""
        if operator in allowed and reading.pins.of([operator]).get(operator) == proof.kept:
            return Say(lead=operator)
        return Say(refusal=Refusal(reason="wrong_pin", facts=about))

    def _locked(self, reading: Reading, *, of_desk: bool) -> datetime | None:
        now = self._performer.recorded()
        refused = reading.log.refused_since(self._performer.identity.desk, now - LOCKED_FOR)
        wrong = [
            one.recorded_at
            for one in refused
            if text(one.facts, "reason") == "wrong_pin" and flag(one.facts, "of_desk") is of_desk
        ]
        return locked_until(wrong, now, PAUSE_AT_A_LOCKED_DESK if of_desk else LOCKED_FOR)
