"""At the desk: finding a delegate, checking in, leaving, walk-ins, substitutes, corrections."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import objection
from eventdesk.core.counts import Counts, count
from eventdesk.core.delegates import (
    NOT_COMING_RSVPS,
    Delegate,
    Origin,
    Particulars,
    Presence,
    Rsvp,
)
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.finding import Found
from eventdesk.core.finding.doubles import could_be_one
from eventdesk.core.json_values import Json, JsonObject
from eventdesk.core.surnames import by_surname
from eventdesk.services.admission import Admitting, admission, refuse_odd_heads
from eventdesk.services.authority import Authority
from eventdesk.services.correcting import correction, tidied_changes
from eventdesk.services.directory import Directory
from eventdesk.services.newcomers import naming, put_on_list, refuse_nameless
from eventdesk.services.performer import NO_EFFECT, ActResult, Decide, Decision, Performer
from eventdesk.services.substitution import Substitution, chosen
from eventdesk.services.whether_in import NOT_IN_BY_IT, not_in
from eventdesk.services.whom import whom
from eventdesk.storage.transactions import Reading, Writing

_ALIKE_AT_MOST = 5
"""How many names are held against a walk-in: more would not be read."""
_LOOKED_AT = 50


class CheckInResult(ActResult, frozen=True, kw_only=True):
    """What became of a wish about a delegate, with the delegate as it now stands."""

    delegate: Delegate | None = None
    heads_inside: int | None = None
    """People in the building now; None where nobody has said how many it holds."""
    capacity: int = 0
    """How many the building holds; 0 where nobody has said."""


class CheckIn:
    """What the registration desk does. Every method that acts returns when it is on disk.

    Everybody is named by id or by reference; `at` back-dates an act.
    """

    def __init__(self, performer: Performer, directory: Directory) -> None:
        self._performer = performer
        self._directory = directory
        self._authority = Authority(performer)

    def find(self, query: str, *, limit: int | None = 50) -> list[Found]:
        """Delegates that a query could mean, best first. An empty query finds nobody."""
        return self._directory.find(query, limit=limit)

    def named(self, code: str) -> Delegate | None:
        """The one delegate with that id or reference, however the reference was typed."""
        with self._performer.database.reading() as reading:
            found = whom(reading, code)
        return found if isinstance(found, Delegate) else None

    def similar(self, particulars: Particulars) -> list[Found]:
        """Who on the list could be this walk-in after all, the likeliest first."""
        asked = (particulars.full_name, particulars.email, particulars.family_name)
        found = {
            one.id: one
            for query in dict.fromkeys(asked)
            for one in self._directory.find(query, limit=_LOOKED_AT)
            if could_be_one(one.delegate.particulars, particulars)
        }
        return list(found.values())[:_ALIKE_AT_MOST]

    def check_in(  # noqa: PLR0913 - whatever a desk can say of an arrival
        self,
        who: str,
        *,
        heads: int | None = None,
        acknowledged: bool = False,
        id_seen: str = "",
        override: str | None = None,
        pin: str | None = None,
        after: str | None = None,
        comes_after_all: bool = False,
        force: bool = False,
        at: datetime | None = None,
        act: str | None = None,
    ) -> CheckInResult:
        """Admit a delegate.

        `comes_after_all` says that somebody who had declined comes all the same: the answer is
        corrected to accepted in the same act, so that undoing it brings the old one back.
        `acknowledged` says that the alert was read, `id_seen` which kind of document was looked
        at; `override` gives a lead's reason for admitting against a rule, with the lead's `pin`
        where no lead sits here; `after` names the refused act that this one answers. `force`
        records what has happened whatever the rules say, flagged with the rules that it broke.

        Raises:
            InputError: `no_heads`, `too_many_heads`, `bad_id_kind`.
        """
        wish = Admitting(
            heads=heads, acknowledged=acknowledged, id_seen=id_seen, override=override,
            proof=self._authority.look_at(pin if override is not None else None),
            after=after, force=force, comes_after_all=comes_after_all,
        )  # fmt: skip
        return self._admit(who, wish, at, act)

    def more_came(
        self,
        who: str,
        heads: int,
        *,
        id_seen: str = "",
        override: str | None = None,
        pin: str | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> CheckInResult:
        """Record that more people of a party came, beside those who are in already.

        Raises:
            InputError: `no_heads`, `too_many_heads`, `bad_id_kind`.
        """
        wish = Admitting(
            action=Action.PARTY_MORE_CAME, heads=heads, id_seen=id_seen, override=override,
            proof=self._authority.look_at(pin if override is not None else None),
        )  # fmt: skip
        return self._admit(who, wish, at, act)

    def some_left(
        self, who: str, heads: int, *, at: datetime | None = None, act: str | None = None
    ) -> CheckInResult:
        """Record that some of a party walked out, but not all of it.

        Raises:
            InputError: `no_heads`, `too_many_heads`.
        """
        refuse_odd_heads(heads)
        return self._about(who, Action.PARTY_SOME_LEFT, {"heads": heads}, at=at, act=act)

    def leave(
        self, who: str, *, at: datetime | None = None, act: str | None = None
    ) -> CheckInResult:
        """Record that somebody walked out; they may come back."""
        return self._about(who, Action.DELEGATE_LEFT, {}, at=at, act=act)

    def walk_in(  # noqa: PLR0913 - whatever a desk can say of an arrival
        self,
        particulars: Particulars,
        *,
        vouched_by: str,
        heads: int = 1,
        crew: bool = False,
        id_seen: str = "",
        override: str | None = None,
        pin: str | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> CheckInResult:
        """Admit somebody who is not on the list, on somebody's word (`vouched_by`).

        A lead's `pin` without `override` overrides in the name of whoever vouches.

        Raises:
            InputError: `no_name`, `no_authority`, `no_heads`, `too_many_heads`, `bad_id_kind`.
        """
        refuse_nameless(particulars, vouched_by)
        reason = vouched_by if override is None and pin is not None else override
        wish = Admitting(
            heads=heads, acknowledged=True, id_seen=id_seen, override=reason,
            proof=self._authority.look_at(pin),
        )  # fmt: skip
        said: dict[str, Json] = {"vouched_by": vouched_by}

        def decide(writing: Writing, _at: datetime) -> Decision:
            comes, listed = put_on_list(
                writing, particulars, origin=Origin.WALK_IN, heads=heads, crew=crew, authority=said
            )
            arrives, refusal = admission(self._authority, writing, comes, wish)
            return Decision(
                wish=listed.action, drafts=[listed, arrives], refusal=naming(refusal, comes)
            )

        return self._perform(decide, act=act, at=at)

    def substitute(  # noqa: PLR0913 - whatever a desk can say of an arrival
        self,
        for_who: str,
        newcomer: Particulars | str,
        *,
        authority: str,
        passes_on: Collection[str] = (),
        acknowledged: bool = False,
        id_seen: str = "",
        override: str | None = None,
        pin: str | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> CheckInResult:
        """Admit somebody in place of a delegate, on somebody's authority.

        The newcomer is new, or stands on the list already and stays what they are there; whoever
        is in already is only linked. `passes_on` names what they take over: "category", "seat"
        (the columns Table and Seat), "speaking" (slots that are not over).

        Raises:
            InputError: `no_name`, `no_authority`, `bad_choice`, `bad_id_kind`.
        """
        refuse_nameless(newcomer, authority)
        choice = chosen(passes_on)
        wish = Admitting(
            heads=1 if isinstance(newcomer, Particulars) else None,
            acknowledged=acknowledged or isinstance(newcomer, Particulars), id_seen=id_seen,
            override=override,
            proof=self._authority.look_at(pin if override is not None else None),
        )  # fmt: skip

        def decide(writing: Writing, happened_at: datetime) -> Decision:
            replaced = whom(writing, for_who, unknown="not_on_the_list")
            if isinstance(replaced, Refusal):
                return Decision(wish=Action.DELEGATE_REPLACED, refusal=replaced)
            substitution = Substitution(
                replaced=replaced, wish=wish, choice=choice, authority=authority,
                today=_day(writing, happened_at),
            )  # fmt: skip
            return substitution.decide(writing, self._authority, newcomer)

        return self._perform(decide, act=act, at=at)

    def correct(
        self, who: str, changes: Mapping[str, object], *, act: str | None = None
    ) -> CheckInResult:
        """Set fields of a delegate right; they win over any list, and the old values are kept.

        `changes` holds fields of `Particulars` (`extra` with the columns to set), "rsvp",
        "party_size" and "crew".

        Raises:
            InputError: `unknown_field`, `bad_value`, `no_name`, `no_heads`, `too_many_heads`.
        """
        wish, tidied = Action.DELEGATE_CORRECTED, tidied_changes(changes)

        def decide(writing: Writing, at: datetime) -> Decision:
            delegate = whom(writing, who)
            if isinstance(delegate, Refusal):
                return Decision(wish=wish, refusal=delegate)
            made = correction(writing, delegate, tidied, _day(writing, at))
            if isinstance(made, Refusal):
                return Decision(wish=wish, subject=delegate.id, refusal=made)
            return Decision(wish=wish, subject=delegate.id, drafts=[made])

        return self._perform(decide, act=act)

    def change_rsvp(self, who: str, rsvp: Rsvp, *, act: str | None = None) -> CheckInResult:
        """Correct what somebody answered ("rang: cannot come"); it wins over any list."""
        return self.correct(who, {"rsvp": rsvp}, act=act)

    def note(
        self, who: str, text: str, *, at: datetime | None = None, act: str | None = None
    ) -> CheckInResult:
        """Write something about somebody into the day log."""
        return self._about(
            who, Action.NOTE_ADDED, {}, personal={"text": text.strip()}, at=at, act=act
        )

    def counts(self) -> Counts:
        """The counts of this moment."""
        with self._performer.database.reading() as reading:
            return count(reading.delegates.all())

    def inside(self) -> Sequence[Delegate]:
        """Everybody who is in the building now, by surname."""
        with self._performer.database.reading() as reading:
            everybody = reading.delegates.all()
        return by_surname(one for one in everybody if one.presence is Presence.IN)

    def _admit(
        self, who: str, wish: Admitting, at: datetime | None, act: str | None
    ) -> CheckInResult:
        def decide(writing: Writing, happened_at: datetime) -> Decision:
            delegate = whom(writing, who)
            if isinstance(delegate, Refusal):
                return Decision(wish=wish.action, refusal=delegate)
            drafts: list[Draft] = []
            if wish.comes_after_all and delegate.rsvp in NOT_COMING_RSVPS:
                accepted = {"rsvp": Rsvp.ACCEPTED.value}
                made = correction(writing, delegate, accepted, _day(writing, happened_at))
                drafts += [made] if isinstance(made, Draft) else []
                delegate = replace(delegate, rsvp=Rsvp.ACCEPTED)
            draft, refusal = admission(self._authority, writing, delegate, wish)
            return Decision(
                wish=wish.action, subject=delegate.id, drafts=[*drafts, draft], refusal=refusal
            )

        return self._perform(decide, act=act, at=at)

    def _about(
        self,
        who: str,
        wish: Action,
        facts: JsonObject,
        *,
        personal: JsonObject | None = None,
        at: datetime | None,
        act: str | None,
    ) -> CheckInResult:
        """One entry about one delegate, if the rules have nothing against it."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            delegate = whom(writing, who)
            if isinstance(delegate, Refusal):
                return Decision(wish=wish, refusal=delegate)
            refusal = objection(delegate, wish, facts)
            if personal is not None and not any(personal.values()):
                refusal = Refusal(reason="no_words")
            draft = Draft(action=wish, subject=delegate.id, facts=facts, personal=personal)
            return Decision(wish=wish, subject=delegate.id, drafts=[draft], refusal=refusal)

        return self._perform(decide, act=act, at=at)

    def _perform(
        self, decide: Decide, *, act: str | None = None, at: datetime | None = None
    ) -> CheckInResult:
        result, (delegate, inside, capacity, is_late) = self._performer.perform_and_read(
            decide, _state_after, act=act, at=at
        )
        if is_late and NO_EFFECT not in result.flags:
            flags = (*result.flags, NO_EFFECT)
            result = replace(result, message=NOT_IN_BY_IT, flags=flags)
        return CheckInResult(
            **result.fields(), delegate=delegate, heads_inside=inside, capacity=capacity
        )


def _state_after(
    reading: Reading, result: ActResult
) -> tuple[Delegate | None, int | None, int, bool]:
    delegate = None if result.subject is None else reading.delegates.get(result.subject)
    event = reading.event.get()
    capacity = 0 if event is None else event.capacity
    inside = reading.delegates.heads_inside() if capacity else None
    return delegate, inside, capacity, not_in(reading, result.entries)


def _day(reading: Reading, at: datetime) -> date:
    event = reading.event.get()
    return (at if event is None else event.local(at)).date()
