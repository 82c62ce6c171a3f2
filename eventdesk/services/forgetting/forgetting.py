"""Forgetting the people: one act in the log, and the work in files that follows it.

The act itself is one transaction: what entries say of people is erased with the salts, every
subject is folded again, and what is left to do with files is noted beside it. That work can be
begun again at any time until it is done, so a crash between leaves nothing behind for good:
whoever opens the event next goes on with it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.certificate import Certificate, NotReached
from eventdesk.core.chain import Head
from eventdesk.core.entries import Draft, Entry, Refusal
from eventdesk.core.errors import EventDeskError
from eventdesk.core.event import Event
from eventdesk.core.forgetting import FORGOTTEN, KEPT
from eventdesk.core.json_values import Json, text, whole
from eventdesk.core.said import in_a_row, said
from eventdesk.formats.atomic import write_bytes_atomically
from eventdesk.services.authority import Authority, Proof
from eventdesk.services.forgetting.erasing import erase_people
from eventdesk.services.forgetting.files import CLEARED_BY_OWNER, BackupFolders, reach
from eventdesk.services.forgetting.rehearsals import reach_rehearsals
from eventdesk.services.forgetting.work import Work
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.storage.database import Database
from eventdesk.storage.failures import told_plainly
from eventdesk.storage.scrubbing import empty_log, scrub
from eventdesk.storage.transactions import Reading, Writing

FILES_WAIT = said(
    "The people are forgotten in the log. Its files could not be gone through; "
    "that is done when the event is opened next, and then there is a certificate."
)

WRITTEN_BESIDE = said(
    "The people are forgotten on the server. This desk’s certificate is written "
    "beside its copy of the event, in {folder}."
)


class WhatGoes(Struct, frozen=True, kw_only=True):
    """What forgetting would take, in numbers, before anybody agrees to it."""

    until: int
    entries: int
    names: int
    questions: int
    operators: int
    drafts: int
    exports: int
    """Files of exports that the log knows of."""
    printed: int
    is_over: bool
    """Whether the day of the event lies in the past."""
    due: bool
    """Whether the day has come that was set for it."""


class Forgotten(ActResult, frozen=True, kw_only=True):
    """What became of the wish, and the certificate where it was done."""

    certificate: Certificate | None = None
    files: tuple[Path, ...] = ()
    """Where the certificate lies."""


class ForgettingPeople:
    """Forgetting the people of one event, for one desk. Belongs to the thread that acts."""

    def __init__(
        self,
        performer: Performer,
        backups: BackupFolders = lambda: (),
        files: Database | None = None,
        rehearsals: Path | None = None,
    ) -> None:
        """`backups` says where this machine keeps copies of the event.

        `files` is the event as a file of this machine, where acts are performed elsewhere;
        `rehearsals` is the folder below which this machine keeps rehearsals.
        """
        self._performer = performer
        self._files = files or performer.database
        self._authority = Authority(performer)
        self._backups = backups
        self._rehearsals = rehearsals

    def what_goes(self, *, keep_wordings: bool) -> WhatGoes:
        """What would go, and nothing goes."""
        with self._performer.database.reading() as reading:
            return _what_goes(reading, self._performer.now(), keep_wordings=keep_wordings)

    def is_due(self) -> bool:
        """Whether the day that was set has come and somebody is left to be forgotten."""
        with self._performer.database.reading() as reading:
            if not _is_due(reading.event.get(), self._performer.now()):
                return False
            return reading.forgetting.count(reading.head().sequence, keep_wordings=True) > 0

    def forget(
        self,
        *,
        keep_wordings: bool,
        confirmed: bool = False,
        pin: str | None = None,
        act: str | None = None,
    ) -> Forgotten:
        """Forget everybody that the log tells of up to now. Only a lead may; nobody can undo it.

        `confirmed` is for a day that is not over yet. On return the event's own file holds nothing
        of them any more, or the certificate says what holds it back.
        """
        proof = self._authority.look_at(pin)

        def decide(writing: Writing, _at: datetime) -> Decision:
            return self._decide(writing, proof, keep_wordings=keep_wordings, confirmed=confirmed)

        result = self._performer.perform(decide, act=act)
        if not result.done:
            return Forgotten(**result.fields())
        try:
            certificates = self.finish()
        except EventDeskError as failure:
            told = {**result.fields(), "message": in_a_row(" ", (FILES_WAIT, failure.message))}
            return Forgotten(**told)
        if not certificates:
            # A desk's own copy hears of it by itself, and then writes the certificate.
            path = self._files.path
            beside = path is not None and self._files is not self._performer.database
            message = WRITTEN_BESIDE.format(folder=path.parent) if path and beside else ""
            return Forgotten(**{**result.fields(), "message": message or result.message})
        certificate, files = certificates[-1]
        return Forgotten(**result.fields(), certificate=certificate, files=files)

    def finish(self) -> list[tuple[Certificate, tuple[Path, ...]]]:
        """Do what is still to be done of forgettings, here or in a process that was ended."""
        with self._files.reading() as reading:
            unfinished = reading.forgetting.unfinished()
        return [self._finish(sequence, Work.of(work)) for sequence, work in unfinished]

    def _decide(
        self, writing: Writing, proof: Proof, *, keep_wordings: bool, confirmed: bool
    ) -> Decision:
        wish = Action.PEOPLE_FORGOTTEN
        goes = _what_goes(writing, self._performer.now(), keep_wordings=keep_wordings)
        say = self._authority.ask(writing, proof)
        refusal = say.refusal
        if refusal is None and not goes.entries:
            refusal = Refusal(reason="nobody_to_forget")
        event = writing.event.get()
        if refusal is None and not goes.is_over and not confirmed and event is not None:
            day: dict[str, Json] = {"date": event.date.isoformat()}
            refusal = Refusal(reason="day_not_over", facts=day, asks=True)
        facts: dict[str, Json] = {
            "until": goes.until,
            "wordings": KEPT if keep_wordings else FORGOTTEN,
            "entries": goes.entries,
            "names": goes.names,
            "questions": goes.questions,
            "operators": goes.operators,
            **say.facts,
        }
        return Decision(
            wish=wish, drafts=[Draft(action=wish, facts=facts)], refusal=refusal, then=_erase
        )

    def _finish(self, sequence: int, work: Work) -> tuple[Certificate, tuple[Path, ...]]:
        database = self._files
        if not work.files_done:
            reached = reach(database, work, self._backups(), sequence)
            reach_rehearsals(database, self._rehearsals, reached)
            work = work.with_files(reached.removed, reached.not_reached)
            with database.writing() as writing:
                writing.forgetting.note(sequence, work.as_text())
        scrubbed = self._scrub()
        if not scrubbed:
            work = replace(work, not_reached=(*work.not_reached, _held(database.path)))
        with database.reading() as reading:
            certificate = _certificate(reading, sequence, work, scrubbed=scrubbed)
        files = self._write(certificate)
        if scrubbed:
            with database.writing() as writing:
                writing.forgetting.done(sequence)
            empty_log(database.engine)
        return certificate, files

    def _scrub(self) -> bool:
        """Build the file anew. This thread's own connections hold nothing back meanwhile."""
        database = self._files
        database.close()
        try:
            with told_plainly(database.name):
                return scrub(database.engine)
        except EventDeskError:
            return False  # a full disk, another writer: it stays noted, and is tried again

    def _write(self, certificate: Certificate) -> tuple[Path, ...]:
        """The certificate beside the event; where that cannot be, it is shown all the same."""
        path = self._files.path
        if path is None:
            return ()
        stem = path.with_name(f"{path.stem}-{certificate.file_stem}")
        document = json.dumps(certificate.document(), ensure_ascii=False, indent=1) + "\n"
        files = (stem.with_name(f"{stem.name}.txt"), stem.with_name(f"{stem.name}.json"))
        try:
            write_bytes_atomically(files[0], certificate.text().encode())
            write_bytes_atomically(files[1], document.encode())
        except EventDeskError:
            return ()
        return files


def _held(path: Path | None) -> NotReached:
    if path is None:
        what, why = CLEARED_BY_OWNER
        return NotReached(what=what, why=why)
    return NotReached(
        what=said("The event’s free pages and write-ahead log"),
        why=said("another window or program holds them; it is tried again at each opening"),
    )


def _erase(writing: Writing, entries: Sequence[Entry]) -> None:
    (entry,) = entries
    erase_people(writing, entry)


def _what_goes(reading: Reading, now: datetime, *, keep_wordings: bool) -> WhatGoes:
    until = reading.head().sequence
    event = reading.event.get()
    work = Work.among(reading.log.of_action(Action.EXPORT_WRITTEN), ())
    today = None if event is None else event.local(now).date()
    return WhatGoes(
        until=until,
        entries=reading.forgetting.count(until, keep_wordings=keep_wordings),
        names=sum(bool(one.full_name) for one in reading.delegates.all()),
        questions=sum(
            bool(one.asker_name or one.asker_id or (one.text and not keep_wordings))
            for one in reading.questions.all()
        ),
        operators=sum(bool(one.name) for one in reading.operators.all()),
        drafts=reading.forgetting.drafts(),
        exports=len(work.went_out),
        printed=work.printed,
        is_over=event is None or today is None or event.date < today,
        due=_is_due(event, now),
    )


def _is_due(event: Event | None, now: datetime) -> bool:
    if event is None or event.forget_on is None:
        return False
    return event.forget_on <= event.local(now).date()


def _certificate(reading: Reading, sequence: int, work: Work, *, scrubbed: bool) -> Certificate:
    event = reading.event.get()
    (entry,) = reading.log.after(sequence - 1, 1)
    hash_ = reading.log.hashes_after(sequence - 1, 1)[sequence]
    facts = entry.facts
    return Certificate(
        event="" if event is None else event.name,
        event_day="" if event is None else event.date.isoformat(),
        at=entry.recorded_at if event is None else event.local(entry.recorded_at),
        desk=entry.desk,
        on_a_leads_word="lead" in facts,
        entry=sequence,
        until=whole(facts, "until"),
        head=str(Head(sequence=sequence, hash=bytes.fromhex(hash_))),
        wordings_stay=text(facts, "wordings") == KEPT,
        entries=whole(facts, "entries"),
        names=whole(facts, "names"),
        questions=whole(facts, "questions"),
        operators=whole(facts, "operators"),
        removed=work.removed,
        not_reached=work.not_reached,
        scrubbed=scrubbed,
    )
