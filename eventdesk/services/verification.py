"""Verifying an event: the hash chain, the three laws, and the database's own check.

Each finding is one sentence that names the entry it is about. None of them: everything holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import fold_delegate
from eventdesk.core.chain import GENESIS, SALT_BYTES, Head, personal_digest
from eventdesk.core.counts import count
from eventdesk.core.entries import Entry
from eventdesk.core.event import fold_event, fold_operator
from eventdesk.core.forgetting import Forgetting, forgettings_among, is_taken
from eventdesk.core.groups import ROLL, STAGE, Group, Kind, group_of
from eventdesk.core.questions.fold import fold_question
from eventdesk.core.roll.calls import fold_roll
from eventdesk.core.running_order.folding.fold import fold_running_order
from eventdesk.core.said import said
from eventdesk.core.stage import fold_stage
from eventdesk.core.standing import in_fold_order, undone_acts, undos_among
from eventdesk.storage.copies.verified_copy import problems
from eventdesk.storage.database import Database
from eventdesk.storage.repositories.stored_entries import StoredEntry, UnreadableEntry
from eventdesk.storage.transactions import MissingHead, Reading


class Verdict(Struct, frozen=True, kw_only=True):
    """What a verification found."""

    head: Head
    findings: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


NO_HEAD = (LookupError, TypeError, ValueError, MissingHead)


def verify(database: Database, kept: Head | None = None) -> Verdict:
    """Check everything. `kept` is a head that somebody kept elsewhere, on an export or a print."""
    with database.reading() as reading:
        verdict = verify_moment(reading, kept)
    if verdict.head == Head():
        return verdict
    told = [said("The database says: {0}.", one) for one in problems(database.engine)]
    return replace(verdict, findings=(*verdict.findings, *told))


def verify_moment(reading: Reading, kept: Head | None = None) -> Verdict:
    """Check chain and laws as one transaction sees them, be it committed or not."""
    try:
        head = reading.head()
    except NO_HEAD:
        return Verdict(head=Head(), findings=(said("The head of the chain is missing or broken."),))
    findings = list(_chain(reading.log.stored(), head, kept, _forgettings(reading)))
    if not findings:
        findings += _readable_laws(reading)
    return Verdict(head=head, findings=tuple(findings))


def _forgettings(reading: Reading) -> Sequence[Forgetting]:
    """Every act of forgetting; where one cannot even be read, the chain says which.

    What they name counts only if the chain holds, which covers their facts.
    """
    try:
        return forgettings_among(reading.log.of_action(Action.PEOPLE_FORGOTTEN))
    except Exception:  # noqa: BLE001 - whatever a changed row raises, it is found by the chain
        return ()


def _chain(
    stored: Iterable[StoredEntry | UnreadableEntry],
    head: Head,
    kept: Head | None,
    forgettings: Sequence[Forgetting],
) -> Iterator[str]:
    previous, expected = GENESIS, 1
    kept_found = kept is None or kept.sequence == 0
    for entry in stored:
        number = entry.sequence
        if number != expected:
            yield said("Entry {0} is missing: the next one is numbered {1}.", expected, number)
            return
        if isinstance(entry, UnreadableEntry):
            yield said("Entry {0} has been changed: it cannot be read any more.", number)
            return
        changed = _change(entry, previous, forgettings)
        if changed is not None:
            yield changed
            return
        previous, expected = entry.hash, number + 1
        if kept is not None and number == kept.sequence:
            kept_found = entry.hash == kept.hash
    if expected - 1 != head.sequence or previous != head.hash:
        yield said(
            "The head names entry {0}, but the log ends at entry {1}.", head.sequence, expected - 1
        )
    if not kept_found and kept is not None:
        yield said("Entry {0} is not the one whose hash was kept: {1}.", kept.sequence, kept)


def _change(entry: StoredEntry, previous: bytes, forgettings: Sequence[Forgetting]) -> str | None:
    """What was done to an entry since it was written, as far as its columns show it."""
    number = entry.sequence
    taken = is_taken(forgettings, entry.link.action, number)
    if entry.personal_text is None and entry.salt is None:
        if entry.link.digest != personal_digest(None, None) and not taken:
            return said(
                "Entry {0} has lost its personal part, and nobody was forgotten there.", number
            )
    elif (
        entry.personal_text is None
        or entry.salt is None
        # With another length, a byte could move from the salt into the text and back.
        or len(entry.salt) != SALT_BYTES
        or personal_digest(entry.salt, entry.personal_text) != entry.link.digest
    ):
        return said(
            "Entry {0} has been changed: its personal part is not what was written.", number
        )
    elif taken:
        return said(
            "Entry {0} still says what was to be forgotten. Forget the people once more.", number
        )
    if entry.link.hashed_after(previous) != entry.hash:
        return said("Entry {0} has been changed: its hash does not fit.", number)
    return None


def _readable_laws(reading: Reading) -> list[str]:
    """The laws; where a row of record cannot even be read, that is the finding."""
    try:
        return _laws(reading)
    except Exception as error:  # noqa: BLE001 - whatever a changed row raises, it is a finding
        return [said("A table of record holds what nobody wrote ({0}).", type(error).__name__)]


def _laws(reading: Reading) -> list[str]:
    entries = list(reading.log.all())
    undone = undone_acts(undos_among(entries))
    folds: dict[Group, list[Entry]] = {}
    for entry in entries:
        group = group_of(entry.action, entry.subject)
        if group is not None:
            folds.setdefault(group, []).append(entry)
    ordered = {group: in_fold_order(history, undone) for group, history in folds.items()}
    findings = [*_people(reading, ordered), *_the_rest(reading, ordered)]
    counts = count(reading.delegates.all())
    if not counts.adds_up:
        findings.append(
            said(
                "The counts do not add up: {0} names, but {1} expected, {2} in, {3} left, {4} "
                "replaced and {5} not coming.",
                counts.names,
                counts.expected,
                counts.inside,
                counts.left,
                counts.replaced,
                counts.not_coming,
            )
        )
    return findings


def _people(reading: Reading, ordered: dict[Group, list[Entry]]) -> list[str]:
    folded = {
        group.subject: fold_delegate(group.subject, history).delegate
        for group, history in ordered.items()
        if group.kind is Kind.DELEGATE
    }
    stored = {delegate.id: delegate for delegate in reading.delegates.all()}
    different = [one for one in folded.keys() | stored.keys() if folded.get(one) != stored.get(one)]
    # The code is made from the reference, so that it can be looked up: no fold holds it.
    wrong = set(different) | set(reading.delegates.misfiled())
    return [said("Delegate {0} is not what the log says.", one) for one in sorted(wrong)]


def _the_rest(reading: Reading, ordered: dict[Group, list[Entry]]) -> Iterator[str]:
    order = fold_running_order(ordered.get(Group(Kind.RUNNING_ORDER), [])).order
    if order != reading.running_order.read_all():
        yield said("The running order is not what the log says.")
    if fold_stage(ordered.get(STAGE, [])).stage != reading.stage.read():
        yield said("What stands on the screens is not what the log says.")
    if fold_roll(ordered.get(ROLL, [])).calls != reading.roll.calls():
        yield said("The roll calls are not what the log says.")
    if fold_event(ordered.get(Group(Kind.EVENT), [])) != reading.event.get():
        yield said("The event's details are not what the log says.")
    asked = {
        group.subject: fold_question(group.subject, history).question
        for group, history in ordered.items()
        if group.kind is Kind.QUESTION
    }
    stored = {question.id: question for question in reading.questions.all()}
    for one in sorted(asked.keys() | stored.keys()):
        if asked.get(one) != stored.get(one):
            yield said("Question {0} is not what the log says.", one)
    named = {
        group.subject: fold_operator(group.subject, history)
        for group, history in ordered.items()
        if group.kind is Kind.OPERATOR
    }
    present = {operator.id: operator for operator in reading.operators.all()}
    for one in sorted(named.keys() | present.keys()):
        if named.get(one) != present.get(one):
            yield said("Operator {0} is not what the log says.", one)
