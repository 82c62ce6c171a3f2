"""The day log as people use it: notes, undo, and reading it in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import NEVER_UNDONE, Action
from eventdesk.core.entries import Draft, Entry, Refusal
from eventdesk.core.forgetting import forgettings_among, reached_until
from eventdesk.core.groups import Group
from eventdesk.core.json_values import JsonObject
from eventdesk.core.log_rows import LogHead, LogRow
from eventdesk.core.log_words.log_words import telling
from eventdesk.core.undoing import dependants
from eventdesk.services.authority import Authority, Proof, Say
from eventdesk.services.overtaking import Overtaken
from eventdesk.services.performer import MANY, ActResult, Decision, Performer, sealed
from eventdesk.services.undoing_many import PreparedUndo, undo_of_many
from eventdesk.services.whether_in import STILL_IN, still_in
from eventdesk.services.wording import log_words, words_as_needed
from eventdesk.storage.transactions import Reading, Writing

_IMPORTS = frozenset(
    {Action.LIST_IMPORTED, Action.RUNNING_ORDER_IMPORTED, Action.QUESTIONS_IMPORTED}
)
_TOLD_BY_ONE = frozenset({Action.LIST_IMPORTED, Action.QUESTIONS_IMPORTED})
_TRIES = 3
"""How often an undo that was overtaken is made ready again before it asks others to wait."""
_NO_CHANGE = frozenset({Action.ACT_REFUSED, Action.ACT_UNDONE, Action.DELEGATE_BADGE_PRINTED})


class UndoPreview(Struct, frozen=True, kw_only=True):
    """What an undo would take back, in words, before anybody agrees to it."""

    act: str
    sentence: str
    phrase: str
    """The act as a thing that is undone, as in "check-in of Rhys Davies, Gwent Police"."""
    dependants: tuple[str, ...] = ()
    """Sentences of the later acts that would go with it."""
    refusal: Refusal | None = None
    needs_lead: bool = False
    """Whether another desk's work would go, and nobody at this one may decide that."""


class DayLog:
    """The day log of one event. Every method that acts returns when it is on disk."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer
        self._authority = Authority(performer)

    def note(self, text: str, *, at: datetime | None = None, act: str | None = None) -> ActResult:
        """Write anything into the log ("fire alarm, false")."""

        def decide(_writing: Writing, _at: datetime) -> Decision:
            if not text.strip():
                return Decision(wish=Action.NOTE_ADDED, refusal=Refusal(reason="no_words"))
            draft = Draft(action=Action.NOTE_ADDED, personal={"text": text.strip()})
            return Decision(wish=Action.NOTE_ADDED, drafts=[draft])

        return self._performer.perform(decide, act=act, at=at)

    def preview_undo(self, act: str | None = None) -> UndoPreview | Refusal:
        """What undoing an act, or this desk's newest, would take back."""
        with self._performer.database.reading() as reading:
            return self._preview(reading, act)

    def undo(
        self,
        undo: str | None = None,
        *,
        confirmed: bool = True,
        pin: str | None = None,
        act: str | None = None,
    ) -> ActResult:
        """Undo an act, or this desk's newest, and all that depends on it, as one act.

        Not `confirmed`, it asks first when something else would go with it. What was done at
        another desk takes a lead: the one at this desk, or a lead's `pin`.
        """
        proof = self._authority.look_at(pin)
        for _ in range(_TRIES):
            ready = self._of_many(undo)
            if ready is None:
                break
            with suppress(Overtaken):
                return self._undo_many(*ready, proof, act, confirmed=confirmed)

        def decide(writing: Writing, _at: datetime) -> Decision:
            preview = self._preview(writing, undo)
            if isinstance(preview, Refusal):
                return Decision(wish=Action.ACT_UNDONE, refusal=preview)
            taken = _taken(writing, preview.act)
            return self._decision(writing, preview, taken, proof, confirmed=confirmed)

        result, still = self._performer.perform_and_read(
            decide, lambda reading, result: still_in(reading, result.entries), act=act
        )
        return replace(result, message=still, flags=(STILL_IN,)) if still else result

    def _of_many(self, undo: str | None) -> tuple[UndoPreview, PreparedUndo] | None:
        """The undo made ready, if the act is one about very many people."""
        with self._performer.database.reading() as reading:
            chosen = undo or self._newest(reading, reading.log.undone())
            if chosen is None or len(reading.acts.groups_of([chosen])) < MANY:
                return None
            preview = self._preview(reading, chosen)
            if isinstance(preview, Refusal) or preview.refusal is not None:
                return None
            taken = _taken(reading, chosen)
            drafts = [_undoing(reading, one, Say()) for one in taken]
            prepared = undo_of_many(reading, taken, drafts)
            return None if prepared is None else (preview, prepared)

    def _undo_many(
        self,
        preview: UndoPreview,
        prepared: PreparedUndo,
        proof: Proof,
        act: str | None,
        *,
        confirmed: bool,
    ) -> ActResult:
        def decide(writing: Writing, _at: datetime) -> Decision:
            prepared.refuse_if_overtaken(writing)
            decision = self._decision(writing, preview, prepared.taken, proof, confirmed=confirmed)
            if decision.refusal is not None:
                return decision
            whole = prepared.whole
            if [one.draft for one in whole.sealed] != decision.drafts:
                # A lead has agreed to it, which could not be known before.
                whole = replace(whole, sealed=[sealed(one) for one in decision.drafts])
            return replace(decision, drafts=(), prepared=whole)

        return self._performer.perform_prepared(prepared.whole, decide, act=act)

    def _decision(
        self,
        writing: Writing,
        preview: UndoPreview,
        taken: Sequence[str],
        proof: Proof,
        *,
        confirmed: bool,
    ) -> Decision:
        refusal = preview.refusal
        if refusal is None and preview.dependants and not confirmed:
            # The sentences name people, and facts stay when people are forgotten.
            refusal = Refusal(
                reason="undo_takes_more",
                facts={"acts": len(preview.dependants)},
                personal={"dependants": "; ".join(preview.dependants)},
                asks=True,
            )
        say = Say()
        if refusal is None and preview.needs_lead:
            say = self._authority.ask(writing, proof)
            refusal = say.refusal
        drafts = [_undoing(writing, one, say) for one in taken]
        return Decision(wish=Action.ACT_UNDONE, drafts=drafts, refusal=refusal)

    def rows(self, after: int = 0, limit: int | None = None) -> list[LogRow]:
        """The log in words, oldest first."""
        return self.snapshot(after, limit)[1]

    def snapshot(self, after: int = 0, limit: int | None = None) -> tuple[LogHead, list[LogRow]]:
        """The head of the chain and the log in words, both of one moment."""
        with self._performer.database.reading() as reading:
            words = log_words(reading)
            undone = reading.log.undone()
            head = reading.head()
            hashes = reading.log.hashes_after(after, limit)
            entries = reading.log.after(after, limit)
            rows = [words.row(entry, undone, hashes[entry.sequence]) for entry in entries]
        return LogHead(sequence=head.sequence, hash=head.hash.hex()), rows

    def _preview(self, reading: Reading, act: str | None) -> UndoPreview | Refusal:
        undone = reading.log.undone()
        chosen = self._newest(reading, undone) if act is None else act
        if chosen is None:
            return Refusal(reason="nothing_to_undo")
        entries = _told(reading, chosen)
        if not entries:
            return Refusal(reason="no_such_act")
        forgotten = reading.log.of_action(Action.PEOPLE_FORGOTTEN)
        if entries[0].sequence <= reached_until(forgettings_among(forgotten)):
            return Refusal(reason="forgotten_since")
        if chosen in undone:
            return Refusal(reason="already_undone")
        going = _dependants(reading, chosen)
        later = [_told(reading, one) for one in going]
        if any(one.action in NEVER_UNDONE for some in (entries, *later) for one in some):
            return Refusal(reason="cannot_be_undone")
        words = words_as_needed(reading)
        refusal = None
        if entries[0].action in _IMPORTS and (going or _acted_on(reading, chosen, undone)):
            refusal = Refusal(reason="import_acted_on")
        elif any(some[0].action in _IMPORTS for some in later):
            refusal = Refusal(reason="listed_since")
        return UndoPreview(
            act=chosen,
            sentence=words.act_sentence(entries),
            phrase=words.undo_phrase(telling(entries)),
            dependants=tuple(words.act_sentence(one) for one in later),
            refusal=refusal,
            needs_lead=self._is_of_another_desk(entries, *later)
            and not self._authority.is_here(reading),
        )

    def _is_of_another_desk(self, *acts: Sequence[Entry]) -> bool:
        return any(entries[0].desk != self._performer.identity.desk for entries in acts)

    def _newest(self, reading: Reading, undone: frozenset[str]) -> str | None:
        """This desk's newest standing act that is neither refused nor an undo nor the program's."""
        before: int | None = None
        while True:
            newest = reading.log.newest_by_desk(self._performer.identity.desk, before)
            if newest is None or newest.act not in undone:
                return None if newest is None else newest.act
            before = newest.sequence


def _told(reading: Reading, act: str) -> list[Entry]:
    """The entries of an act that say what it was: of a list brought in, which may be long, one."""
    entries = reading.log.of_act(act, most=1)
    if entries and entries[0].action not in _TOLD_BY_ONE:
        return reading.log.of_act(act)
    return entries


def _taken(reading: Reading, act: str) -> list[str]:
    """An act and what goes with it, in the order in which they are undone: the newest first."""
    return [*reversed(_dependants(reading, act)), act]


def _dependants(reading: Reading, act: str) -> tuple[str, ...]:
    histories: dict[Group, list[Entry]] = {}
    since, _ = reading.acts.subjects_of(act)

    def history(group: Group) -> list[Entry]:
        if group not in histories:
            histories[group] = reading.log.of_group(group)
        return histories[group]

    def groups_of_act(one: str) -> Iterable[Group]:
        groups = reading.acts.groups_of([one])
        if len(groups) >= MANY:
            # Where nothing came later nothing depends on it: of a long list, nearly everywhere.
            groups &= reading.acts.groups_after(since)
        return sorted(groups)

    return dependants(act, since, reading.log.undos(), history, groups_of_act)


def _acted_on(reading: Reading, imported: str, undone: frozenset[str]) -> bool:
    """Whether something that stands was done about anybody, or any item, of an import since."""
    last, subjects = reading.acts.subjects_of(imported)
    since = reading.acts.acts_about_any(subjects, after=last)
    return any(act not in undone and action not in _NO_CHANGE for act, action in since)


def _undoing(reading: Reading, act: str, say: Say) -> Draft:
    said = telling(_told(reading, act))
    return Draft(
        action=Action.ACT_UNDONE,
        subject=said.subject,
        facts={"what": said.action.value, **say.facts, **_of_roll_call(said)},
        undoes=act,
    )


def _of_roll_call(said: Entry) -> JsonObject:
    """That what is undone belonged to a drill, or to an emergency."""
    drill = said.facts.get("drill")
    return {"drill": drill} if isinstance(drill, bool) else {}
