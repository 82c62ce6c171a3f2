"""Locking a desk when somebody steps away from it, and opening it with a PIN.

The lock keeps passers-by from the window. It does not keep anybody from the file: for that an
event is sealed.
"""

from __future__ import annotations

from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.desk_locks import DeskLock
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.json_values import Json
from eventdesk.services.authority import Authority
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.storage.transactions import Reading, Writing


class DeskLocking:
    """Locks this desk, and opens it again. Every method that acts returns when it is on disk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer
        self._authority = Authority(performer)

    def lock(self, *, by_itself: bool = False, act: str | None = None) -> ActResult:
        """Lock this desk. Refused (`no_pin`) while there is no PIN that could open it again.

        `by_itself` says that nobody pressed a key: the desk had been left alone.
        """
        wish = Action.DESK_LOCKED

        def decide(writing: Writing, _at: datetime) -> Decision:
            facts: dict[str, Json] = {"desk": self._authority.desk}
            if by_itself:
                facts["by_itself"] = True
            draft = Draft(action=wish, subject=self._performer.identity.operator, facts=facts)
            refusal = None
            if self._lock(writing) is not None:
                refusal = Refusal(reason="already_locked")
            elif not writing.pins.of(self._who_opens(writing, None)):
                refusal = Refusal(reason="no_pin")
            return Decision(wish=wish, drafts=[draft], refusal=refusal)

        return self._performer.perform(decide, act=act)

    def unlock(self, pin: str, *, act: str | None = None) -> ActResult:
        """Open this desk with the PIN of whoever sat there, or of a lead."""
        wish = Action.DESK_UNLOCKED
        with self._performer.database.reading() as reading:
            known = self._lock(reading)
            also = self._who_opens(reading, known)
        proof = self._authority.look_at(pin, also=also)

        def decide(writing: Writing, _at: datetime) -> Decision:
            lock = self._lock(writing)
            if lock is None:
                return Decision(wish=wish, refusal=Refusal(reason="not_locked"))
            opens = self._who_opens(writing, lock)
            say = self._authority.weigh(writing, proof, opens, of_desk=True)
            draft = Draft(action=wish, subject=say.lead, facts={"desk": lock.desk})
            return Decision(wish=wish, drafts=[draft], refusal=say.refusal)

        return self._performer.perform(decide, act=act)

    def _lock(self, reading: Reading) -> DeskLock | None:
        return reading.log.locks().get(self._authority.desk)

    def _who_opens(self, reading: Reading, lock: DeskLock | None) -> frozenset[str]:
        """Whoever sits here, whoever sat here when it was locked, and every lead."""
        here = {self._performer.identity.operator, None if lock is None else lock.operator}
        return reading.operators.leads() | {one for one in here if one is not None}
