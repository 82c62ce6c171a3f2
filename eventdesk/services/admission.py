"""How somebody comes in: the entry, what stands against it, and whose word overrules that."""

from __future__ import annotations

from msgspec import Struct, field
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import objections
from eventdesk.core.delegates import Delegate, IdKind, Presence
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json, text
from eventdesk.core.said import said
from eventdesk.services.authority import Authority, Proof
from eventdesk.services.performer import OVER_CAPACITY, TELL_HOST
from eventdesk.storage.transactions import Reading

MOST_HEADS = 9999
"""How many can come at once: more is a slip on a key."""


class Admitting(Struct, frozen=True, kw_only=True):
    """What a desk says of an arrival.

    `after` is the id of the refused act that this one answers; `comes_after_all` corrects an answer
    that declined, in the same act; `force` records what has happened.
    """

    action: Action = Action.DELEGATE_CHECKED_IN
    heads: int | None = None
    """How many of the party came; None for as many as the list says."""
    acknowledged: bool = False
    id_seen: str = ""
    override: str | None = None
    proof: Proof = field(default_factory=Proof)
    after: str | None = None
    comes_after_all: bool = False
    force: bool = False
    instead_of: str | None = None
    """The id of whom they come for."""

    def __post_init__(self) -> None:
        """Refuse what no desk can mean.

        Raises:
            InputError: `no_heads`, `too_many_heads` or `bad_id_kind`.
        """
        if self.heads is not None:
            refuse_odd_heads(self.heads)
        if self.id_seen and self.id_seen not in set(IdKind):
            known = ", ".join(IdKind)
            raise InputError(
                "bad_id_kind", said("“{0}” is no kind of ID. Known: {1}.", self.id_seen, known)
            )


def refuse_odd_heads(heads: int) -> None:
    """Refuse a number of people that cannot be.

    Raises:
        InputError: `no_heads` or `too_many_heads`.
    """
    if heads < 1:
        raise InputError("no_heads", said("It is about at least one person."))
    if heads > MOST_HEADS:
        raise InputError("too_many_heads", said("{0} people cannot come at once.", heads))


def admission(
    authority: Authority, reading: Reading, delegate: Delegate, wish: Admitting
) -> tuple[Draft, Refusal | None]:
    """The entry of an arrival, and what stands against it after all that was said for it."""
    wish = replace(wish, after=wish.after or _answered(authority, reading, delegate, wish))
    facts = _facts(reading, delegate, wish)
    personal: dict[str, Json] | None = None
    refusal: Refusal | None = None
    stands = objections(delegate, wish.action, facts)
    if stands and (wish.force or wish.override is not None):
        refusal = None if wish.force else _beyond_override(stands)
        if refusal is None and not wish.force:
            say = authority.ask(reading, wish.proof)
            refusal = say.refusal
            facts |= say.facts
        facts["forced" if wish.force else "override"] = True
        facts["broke"] = stands[0].reason
        if also := [one.reason for one in stands[1:]]:
            facts["also_broke"] = also
    elif stands:
        refusal = stands[0]
    if wish.override is not None:
        personal = {"reason": wish.override}
    if refusal is not None and wish.after is not None:
        refusal = replace(refusal, facts={**refusal.facts, "after": wish.after})
    draft = Draft(action=wish.action, subject=delegate.id, facts=facts, personal=personal)
    return draft, refusal


def _answered(
    authority: Authority, reading: Reading, delegate: Delegate, wish: Admitting
) -> str | None:
    """The refused act that this one answers: the last thing said of them, at this desk.

    Of somebody who comes instead of another, a substitution was refused and no check-in.
    """
    if wish.override is None and not wish.id_seen and not wish.acknowledged:
        return None
    last = reading.log.newest_about(delegate.id)
    if last is None or last.action is not Action.ACT_REFUSED or last.desk != authority.desk:
        return None
    wished = wish.action if wish.instead_of is None else Action.DELEGATE_REPLACED
    return last.act if text(last.facts, "wish") == wished.value else None


def _beyond_override(stands: tuple[Refusal, ...]) -> Refusal | None:
    """What an override does not answer: a rule that allows none, or an alert nobody has read.

    Whoever overrides was told of the first rule. An alert behind it has not been on any screen.
    """
    for place, one in enumerate(stands):
        if not one.may_override or (place and one.reason == "alert"):
            return one
    return None


def _facts(reading: Reading, delegate: Delegate, wish: Admitting) -> dict[str, Json]:
    """The facts of an arrival: everything that the rules ask about, so that an undo can ask too."""
    event = reading.event.get()
    arrives = wish.action is Action.DELEGATE_CHECKED_IN
    heads = delegate.party_size if wish.heads is None else wish.heads
    facts: dict[str, Json] = {"heads": heads}
    if arrives:
        facts["acknowledged"] = wish.acknowledged
    if event is not None and event.id_check:
        facts["id_asked"] = True
    for name in ("id_seen", "after", "instead_of"):
        if value := getattr(wish, name):
            facts[name] = value
    first = arrives and delegate.presence is Presence.NEVER
    if first and delegate.particulars.tell_host:
        facts[TELL_HOST] = True
    # A second check-in of somebody who is in adds no heads.
    joining = 0 if arrives and delegate.presence is Presence.IN else heads
    if event is not None and event.capacity and joining:
        inside = reading.delegates.heads_inside() + joining
        if inside > event.capacity:
            facts |= {OVER_CAPACITY: True, "inside": inside, "capacity": event.capacity}
    return facts
