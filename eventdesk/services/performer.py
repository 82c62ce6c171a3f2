"""The one way in: every act of every service is performed here.

A decision is made inside the write transaction, on the state that the act will change. Its entries
are appended, the subjects they touch are folded again and written, and all of it is committed and
synced before the result is given back. A refusal takes the same way: it is an entry that changes
no table of record.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.chain import SALT_BYTES, SealedDraft, Stamp, seal
from eventdesk.core.clock import Clock
from eventdesk.core.collecting import not_collecting
from eventdesk.core.entries import Draft, Entry, Refusal, broken_rules
from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.joining.alone import made_alone, needs_server
from eventdesk.core.json_values import flag, optional_text
from eventdesk.core.log_words.log_words import telling
from eventdesk.core.said import said
from eventdesk.core.unshown import Unshown
from eventdesk.services.own_acts import OwnActs
from eventdesk.services.refolding import KeptFold, refold, without_effect
from eventdesk.services.rights_alone import refuse_beyond
from eventdesk.services.wording import refusal_sentence
from eventdesk.storage.database import Database
from eventdesk.storage.joined.joined_database import not_alone
from eventdesk.storage.repositories.delegate_repository import DelegateRows
from eventdesk.storage.transactions import Reading, Writing


class Outcome(StrEnum):
    """Whether a wish was done or refused by a rule."""

    DONE = "done"
    REFUSED = "refused"


class Identity(Struct, kw_only=True):
    """Which desk this is and who sits at it: what every entry says of where it was made."""

    desk: str
    operator: str | None = None


class Prepared(Struct, frozen=True, kw_only=True):
    """An act made before the lock was taken: it is for whoever decides to see that it still holds.

    Only delegates are ever so many. Whatever else the act touches is folded under the lock.
    """

    sealed: Sequence[SealedDraft]
    rows: DelegateRows
    """What the entries of those delegates, these among them, add up to."""
    told: int | None = None
    """How many of its entries, the first ones, say what became of it; None for all."""


class Decision(Struct, frozen=True, kw_only=True):
    """What an act is going to write: its entries, or the refusal of the wish it was."""

    wish: Action
    subject: str | None = None
    drafts: Sequence[Draft] = ()
    prepared: Prepared | None = None
    """All of it made before the lock was taken, for acts that touch very many subjects."""
    again: DelegateRows = field(default_factory=DelegateRows)
    """Of what was prepared, the rows that others have overtaken, made again under the lock."""
    refusal: Refusal | None = None
    then: Callable[[Writing, Sequence[Entry]], None] | None = None
    """What else is written in the same transaction, after the entries; only where it is done."""


class ActResult(Unshown, Struct, frozen=True, kw_only=True):
    """What became of a wish, when it is on disk. The same act sent again gets the same result."""

    act: str
    outcome: Outcome
    reason: str | None = None
    message: str = ""
    flags: tuple[str, ...] = ()
    subject: str | None = None
    refusal: Refusal | None = None
    entries: tuple[Entry, ...] = ()

    @property
    def done(self) -> bool:
        """Whether it was done."""
        return self.outcome is Outcome.DONE

    def fields(self) -> dict[str, Any]:
        """What it says by name, for a result that says more."""
        return {name: getattr(self, name) for name in ActResult.__struct_fields__}


NO_EFFECT = "no_effect"
"""The flag of an act that was recorded too late to change anything."""
OVER_CAPACITY = "over_capacity"
"""The flag of an arrival after which more are inside than the building holds."""
TELL_HOST = "tell_host"
"""The flag of a first arrival that the host wants to be told of."""
CHANGED_NOTHING = said(
    "It is in the log, but it changed nothing: something that happened after it was there already."
)

MANY = 400
"""From so many entries and rows on, they are laid aside before the lock is taken."""

Decide = Callable[[Writing, datetime], Decision]
Read = TypeVar("Read")


class Performer:
    """Performs acts on one open event, for one desk. Belongs to the thread that acts."""

    def __init__(self, database: Database, clock: Clock, identity: Identity) -> None:
        self._database = database
        self._clock = clock
        self.identity = identity
        self._laid_aside: Prepared | None = None
        self._fold = KeptFold()
        self._own = OwnActs()
        self._tells_all = True
        """Whether the result of the last act holds all of its entries."""
        self.committed: Callable[[], None] = lambda: None
        """Called after each commit, on the thread that acted."""

    @property
    def database(self) -> Database:
        """The event that is acted on."""
        return self._database

    def now(self) -> datetime:
        """The instant an act gets that names none."""
        return self._clock.now()

    def get_ready(self) -> None:
        """Read what acts build on, so that the first one need not wait for it."""
        with self._database.reading_acts() as reading:
            reading.running_order.read()
            self._fold.stay_at(self._database.acts_at)
            self._fold.get_ready(reading)

    def press(self) -> Stamp:
        """What the entries of an act that is pressed now will carry; its own id is given later."""
        identity = self.identity
        return Stamp(
            act="",
            happened_at=self._clock.now(),
            recorded_at=self._clock.recorded(),
            desk=identity.desk,
            operator=identity.operator,
        )

    def recorded(self) -> datetime:
        """The machine's real time, as entries made now will carry it."""
        return self._clock.recorded()

    def perform(
        self, decide: Decide, *, act: str | None = None, at: datetime | None = None
    ) -> ActResult:
        """Decide and write one act; `at` back-dates it (aware). Synced to disk on return."""
        return self.perform_and_read(decide, _nothing, act=act, at=at)[0]

    def perform_prepared(
        self,
        prepared: Prepared,
        decide: Decide,
        *,
        act: str | None = None,
        at: datetime | None = None,
    ) -> ActResult:
        """Perform an act that was made before; `decide` gives it back if it still holds.

        The other desks wait while it is chained and written, and not while it is handed over.
        """
        if len(prepared.sealed) + len(prepared.rows) < MANY:
            return self.perform(decide, act=act, at=at)
        with not_collecting(), self._database.laid_aside(prepared.sealed, prepared.rows):
            self._laid_aside = prepared
            try:
                return self.perform(decide, act=act, at=at)
            finally:
                self._laid_aside = None

    def perform_and_read(
        self,
        decide: Decide,
        read: Callable[[Reading, ActResult], Read],
        *,
        act: str | None = None,
        at: datetime | None = None,
    ) -> tuple[ActResult, Read]:
        """Perform an act and read the state that it left, both of the same moment."""
        act, pressed = act or str(uuid.uuid4()), self._clock.now()
        try:
            return self._perform_once(decide, read, act, at)
        except EnvironmentFailure as failure:
            # The act may be on the server all the same: under its id it is one, wherever it is.
            if not self._database.goes_on_alone(failure):
                raise
        return self._perform_once(decide, read, act, at or pressed)

    def _perform_once(
        self,
        decide: Decide,
        read: Callable[[Reading, ActResult], Read],
        act: str,
        at: datetime | None,
    ) -> tuple[ActResult, Read]:
        found: tuple[ActResult, Read] | None = None
        self._fold.drop()
        with self._database.writing() as writing:
            place, alone = self._database.acts_at, self._database.is_alone
            self._fold.stay_at(place)
            if alone:
                for own in self._own.put_back(writing):
                    refold(writing, own, self._fold)
            if not writing.log.of_act(act, most=1):
                entries, idle = self._write(writing, decide, act, at or self._clock.now())
                result = _result(writing, entries, idle)
                found = result, read(writing, result)
        if found is None:
            again = self._read_again(act, read)
            # The line was lost between the two looks: here it is an act that is still to be done.
            return again or self._perform_once(decide, read, act, at)
        self._fold.keep()
        if alone:
            self._own.forget()
        elif place and self._tells_all:
            self._own.note(found[0].entries)
        self.committed()
        return found

    def _read_again(
        self, act: str, read: Callable[[Reading, ActResult], Read]
    ) -> tuple[ActResult, Read] | None:
        """The result of an act that is in the log already: nobody waits while it is read."""
        with self._database.reading_acts() as reading:
            entries = reading.log.of_act(act, most=1)
            if not entries:
                return None
            if entries[0].action is not Action.LIST_IMPORTED:
                entries = reading.log.of_act(act)
            result = _result(reading, entries, without_effect(reading, entries))
            return result, read(reading, result)

    def _write(
        self, writing: Writing, decide: Decide, act: str, happened_at: datetime
    ) -> tuple[Sequence[Entry], frozenset[int]]:
        stamp = replace(self.press(), act=act, happened_at=happened_at)
        decision = decide(writing, happened_at)
        prepared = decision.prepared
        self._tells_all = prepared is None or prepared.told is None
        if prepared is not None and not self._database.is_alone:
            written = self._write_prepared(writing, stamp, prepared, decision.again)
            return written, frozenset()
        drafts = _to_write(decision) if prepared is None else [one.draft for one in prepared.sealed]
        made = [sealed(one) for one in self._as_here(writing, drafts)]
        entries = writing.append(stamp, made)
        if decision.then is not None and decision.refusal is None:
            decision.then(writing, entries)
        return entries, refold(writing, entries, self._fold)

    def _as_here(self, writing: Writing, drafts: Sequence[Draft]) -> Sequence[Draft]:
        """The drafts of an act with what is to be said of where it is performed."""
        if not self._database.is_alone:
            return drafts
        if needs_server(one.action for one in drafts):
            raise not_alone()
        joining = writing.joining.read()
        seen = max(self._own.newest, 0 if joining is None else joining.confirmed)
        if joining is not None:
            refuse_beyond(writing, joining.kind, drafts)
        copy = "" if joining is None else joining.copy
        return [replace(one, facts=made_alone(one.facts, seen, copy)) for one in drafts]

    def _write_prepared(
        self, writing: Writing, stamp: Stamp, prepared: Prepared, again: DelegateRows
    ) -> Sequence[Entry]:
        if prepared is self._laid_aside:
            entries = writing.append_laid_aside(stamp, prepared.sealed, prepared.told)
        else:
            entries = writing.append(stamp, prepared.sealed, prepared.told)
            writing.delegates.write_rows(prepared.rows, writing.head().sequence)
        writing.delegates.write_rows(again, writing.head().sequence)
        return entries


def _nothing(_reading: Reading, _result: ActResult) -> None:
    """For acts whose result says everything."""


def sealed(draft: Draft) -> SealedDraft:
    """A draft with its texts fixed and a salt of its own."""
    return seal(draft, secrets.token_bytes(SALT_BYTES))


def _to_write(decision: Decision) -> Sequence[Draft]:
    if decision.refusal is not None:
        return [decision.refusal.draft(decision.wish, decision.subject)]
    return decision.drafts


def _subject(entries: Sequence[Entry]) -> str | None:
    """What an act was about.

    Of a "next", the item that it started and not the one it ended; of a substitution, whoever came.
    """
    for entry in entries:
        if entry.action is Action.DELEGATE_REPLACED:
            return optional_text(entry.facts, "by")
    about = [entry for entry in entries if entry.action is not Action.ITEM_ENDED]
    return (about or entries)[0].subject


def _flags(entry: Entry) -> Iterator[str]:
    """What an entry says that should be looked at: the rules it broke, and what to do about it."""
    yield from broken_rules(entry.facts)
    for name in (OVER_CAPACITY, TELL_HOST):
        if flag(entry.facts, name):
            yield name


def _result(reading: Reading, entries: Sequence[Entry], idle: frozenset[int]) -> ActResult:
    """The result of an act, read off its entries, so that a repeat gets the same.

    `idle` holds the numbers of entries without effect. An act that is late enough to have none is
    recorded and flagged, and says so: nobody may believe that somebody is in who is not.
    """
    first = entries[0]
    said = telling(entries)
    # What was recorded with force is known to have happened: a second one adds no heads, rightly.
    changed_nothing = said.sequence in idle and not said.forced
    flags = tuple(dict.fromkeys(one for entry in entries for one in _flags(entry)))
    if first.action is not Action.ACT_REFUSED:
        return ActResult(
            act=first.act,
            outcome=Outcome.DONE,
            message=CHANGED_NOTHING if changed_nothing else "",
            flags=(*flags, NO_EFFECT) if changed_nothing else flags,
            subject=_subject(entries),
            entries=tuple(entries),
        )
    refusal = Refusal.of(first)
    return ActResult(
        act=first.act,
        outcome=Outcome.REFUSED,
        reason=refusal.reason,
        message=refusal_sentence(reading, first),
        subject=first.subject,
        refusal=refusal,
        entries=tuple(entries),
    )
