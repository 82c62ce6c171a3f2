"""B comes for A: who B is, what stands against it, and what passes from the one to the other."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import objection
from eventdesk.core.delegates import Delegate, Origin, Particulars, Presence
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json
from eventdesk.core.passing_on import is_named, seats_of, slots_of
from eventdesk.core.said import said
from eventdesk.services.admission import Admitting, admission
from eventdesk.services.authority import Authority
from eventdesk.services.correcting import correction
from eventdesk.services.newcomers import naming, put_on_list
from eventdesk.services.performer import Decision
from eventdesk.services.whom import whom
from eventdesk.storage.transactions import Reading, Writing


class PassesOn(StrEnum):
    """What whoever comes instead may take over."""

    CATEGORY = "category"
    SEAT = "seat"
    SPEAKING = "speaking"


def chosen(passes_on: Collection[str]) -> frozenset[PassesOn]:
    """What passes on, of what can.

    Raises:
        InputError: `bad_choice`.
    """
    try:
        return frozenset(map(PassesOn, passes_on))
    except ValueError as error:
        known = ", ".join(PassesOn)
        raise InputError("bad_choice", said("Only these can pass on: {0}.", known)) from error


class Substitution(Struct, frozen=True, kw_only=True):
    """Somebody comes for `replaced`, on the authority of somebody (free text)."""

    replaced: Delegate
    wish: Admitting
    choice: frozenset[PassesOn]
    authority: str
    today: date

    def decide(self, writing: Writing, authority: Authority, who: Particulars | str) -> Decision:
        """All entries of it, or the first thing that stands against it."""
        changes = passed_on(self.replaced, self.choice)
        if isinstance(who, str):
            comes = whom(writing, who)
            if isinstance(comes, Refusal):
                return Decision(wish=Action.DELEGATE_REPLACED, refusal=comes)
            listed = None
        else:
            comes, listed = put_on_list(
                writing,
                taking_over(who, changes),
                origin=Origin.SUBSTITUTE,
                authority={"authority": self.authority},
            )
        linked = Draft(
            action=Action.DELEGATE_REPLACED,
            subject=self.replaced.id,
            facts={"by": comes.id, "passed_on": sorted(self.choice)},
            personal={"authority": self.authority},
        )
        refusal = objection(self.replaced, linked.action, linked.facts)
        if refusal is not None:
            return Decision(wish=linked.action, subject=self.replaced.id, refusal=refusal)
        arrives, refusal = self._arrival(writing, authority, comes)
        drafts = [one for one in (listed, linked, arrives) if one is not None]
        if listed is None and changes:
            made = correction(writing, comes, changes, self.today)
            drafts += [made] if isinstance(made, Draft) else []
        if PassesOn.SPEAKING in self.choice:
            drafts += speaking_drafts(writing, self.replaced, comes)
        return Decision(
            wish=linked.action,
            subject=comes.id if listed is None else None,
            drafts=drafts,
            refusal=refusal if listed is None else naming(refusal, comes),
        )

    def _arrival(
        self, writing: Writing, authority: Authority, comes: Delegate
    ) -> tuple[Draft | None, Refusal | None]:
        """Whoever is in already has arrived, and is only linked."""
        if comes.presence is Presence.IN and comes.replaced_by is None:
            return None, None
        wish = replace(self.wish, instead_of=self.replaced.id)
        return admission(authority, writing, comes, wish)


def passed_on(replaced: Delegate, choice: Collection[PassesOn]) -> dict[str, Json]:
    """Category and seat of the one who is replaced, as changes of whoever comes."""
    known = replaced.particulars
    changes: dict[str, Json] = {}
    if PassesOn.CATEGORY in choice and known.category:
        changes["category"] = known.category
    seats: dict[str, Json] = {**seats_of(known)}
    if PassesOn.SEAT in choice and seats:
        changes["extra"] = seats
    return changes


def taking_over(particulars: Particulars, changes: Mapping[str, Json]) -> Particulars:
    """New particulars with what passes on."""
    extra = dict(particulars.extra)
    seats = changes.get("extra")
    if isinstance(seats, Mapping):
        extra |= {header: str(value) for header, value in seats.items()}
    return replace(
        particulars,
        category=str(changes.get("category", particulars.category)),
        extra=MappingProxyType(extra),
    )


def speaking_drafts(reading: Reading, replaced: Delegate, comes: Delegate) -> list[Draft]:
    """The entries by which the slots of the one name the other.

    Slots that are over, or dropped, keep the name of whoever was to be heard there. The others of
    an item are only named: who they are is said by the entries that say so.
    """
    drafts = []
    for item in slots_of(replaced, reading.running_order.read()):
        named: list[Json] = [
            {"name": comes.full_name, "delegate": comes.id}
            if is_named(one, replaced)
            else {"name": one.name, "delegate": None}
            for one in item.speakers
        ]
        drafts.append(
            Draft(
                action=Action.ITEM_SPEAKERS_NAMED,
                subject=item.id,
                facts={"handed_on": True},
                personal={"speakers": named},
            )
        )
    return drafts
