"""Who is a lead, and the PINs of those who are."""

from __future__ import annotations

import secrets
import uuid

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.event import Operator, objection
from eventdesk.core.pins import SALT_BYTES, hashed, is_fit
from eventdesk.core.said import said
from eventdesk.services.authority import Authority, Proof, Say
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.storage.transactions import Reading, Writing


class Leads:
    """Naming leads and setting PINs. Every method that acts returns when it is on disk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer
        self._authority = Authority(performer)

    def is_lead_here(self) -> bool:
        """Whether the operator at this desk may override without a PIN."""
        with self._performer.database.reading() as reading:
            return self._authority.is_here(reading)

    def name_lead(
        self, name_or_id: str, *, pin: str | None = None, act: str | None = None
    ) -> ActResult:
        """Make somebody a lead: the first one on anybody's word, later ones on that of a lead.

        A name not heard before becomes a new operator.
        """
        wish, name = Action.OPERATOR_MADE_LEAD, " ".join(name_or_id.split())
        proof = self._authority.look_at(pin)

        def decide(writing: Writing, _at: object) -> Decision:
            if not name:
                return Decision(wish=wish, refusal=Refusal(reason="no_words"))
            known = _operator(writing, name)
            subject = str(uuid.uuid4()) if known is None else known.id
            named = Draft(action=Action.OPERATOR_NAMED, subject=subject, personal={"name": name})
            refusal = None if known is None else objection(known, wish)
            say = self._authority.ask(writing, proof) if refusal is None else Say()
            made = Draft(action=wish, subject=subject, facts=say.facts)
            return Decision(
                wish=wish,
                subject=None if known is None else subject,
                drafts=[named, made] if known is None else [made],
                refusal=refusal or say.refusal,
            )

        return self._performer.perform(decide, act=act)

    def withdraw_lead(
        self, name_or_id: str, *, pin: str | None = None, act: str | None = None
    ) -> ActResult:
        """Make somebody a lead no more, on a lead's word. Without any lead everybody is one."""
        wish = Action.OPERATOR_LEAD_WITHDRAWN
        proof = self._authority.look_at(pin)

        def decide(writing: Writing, _at: object) -> Decision:
            known = _operator(writing, name_or_id)
            refusal = objection(known, wish)
            say = self._authority.ask(writing, proof) if refusal is None else Say()
            subject = None if known is None else known.id
            draft = Draft(action=wish, subject=subject, facts=say.facts)
            return Decision(
                wish=wish, subject=subject, drafts=[draft], refusal=refusal or say.refusal
            )

        return self._performer.perform(decide, act=act)

    def set_pin(
        self, operator_id: str, new: str, *, pin: str | None = None, act: str | None = None
    ) -> ActResult:
        """Set an operator's PIN, on a lead's word or with the operator's PIN of before.

        The first PIN of an event may be set by anybody, as the first lead may be named by anybody.
        Whoever sits at this desk and is no lead sets their own first one: it opens this desk once
        it has been locked, and overrides nothing.

        Raises:
            InputError: `bad_pin`, when it is too short or too long.
        """
        if not is_fit(new):
            raise InputError(
                "bad_pin", said("A PIN has 4 to 12 digits, or at least 4 other signs.")
            )
        wish = Action.OPERATOR_PIN_SET
        with self._performer.database.reading() as reading:
            known = _operator(reading, operator_id)
        proof = self._authority.look_at(pin, also=() if known is None else [known.id])
        kept = hashed(new, secrets.token_bytes(SALT_BYTES))

        def decide(writing: Writing, _at: object) -> Decision:
            operator = _operator(writing, operator_id)
            refusal = objection(operator, wish)
            if refusal is not None or operator is None:
                return Decision(wish=wish, refusal=refusal)
            say = self._may_set(writing, operator.id, proof)
            if say.refusal is None:
                writing.pins.write(operator.id, kept)
            draft = Draft(action=wish, subject=operator.id, facts=say.facts)
            return Decision(wish=wish, subject=operator.id, drafts=[draft], refusal=say.refusal)

        return self._performer.perform(decide, act=act)

    def _may_set(self, writing: Writing, operator_id: str, proof: Proof) -> Say:
        leads = writing.operators.leads()
        kept = writing.pins.of({*leads, operator_id})
        is_own = operator_id == self._performer.identity.operator and operator_id not in leads
        if not kept or (is_own and operator_id not in kept):
            return Say()
        if proof.given and operator_id in kept:
            return self._authority.weigh(writing, proof, {*leads, operator_id})
        return self._authority.ask(writing, proof)


def _operator(reading: Reading, name_or_id: str) -> Operator | None:
    wanted = " ".join(name_or_id.split()).casefold()
    for operator in reading.operators.all():
        if wanted and wanted in (operator.id, operator.name.casefold()):
            return operator
    return None
