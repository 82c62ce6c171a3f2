"""Folding the touched subjects again, and writing what comes out: never an increment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from eventdesk.core.attendance import fold_delegate
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Entry
from eventdesk.core.event import Event, Operator, fold_event, fold_operator
from eventdesk.core.groups import WHOLE, Group, Kind, group_of
from eventdesk.core.questions import Question, fold_question
from eventdesk.core.running_order.fold import fold_running_order
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.stage import Stage, fold_stage
from eventdesk.core.standing import in_fold_order, undone_acts
from eventdesk.storage.transactions import Reading, Writing


def refold(writing: Writing, entries: Sequence[Entry]) -> frozenset[int]:
    """Fold every subject that these new entries touch, undone acts included, and write it.

    Returns the numbers of those that have no effect at their place: something that happened later
    is in the log already.
    """
    fresh = _wholly_new(entries)
    histories = _histories(writing, touched_groups(writing, entries), fresh)
    flagged = _write(writing, histories, entries[-1].sequence)
    return flagged & {entry.sequence for entry in entries}


def without_effect(reading: Reading, entries: Sequence[Entry]) -> frozenset[int]:
    """The numbers of an act's entries that had no effect when it was recorded.

    What came after it does not count, so that an act sent again gets its first result. An undo is
    no step of any fold.
    """
    if all(entry.undoes is not None for entry in entries):
        return frozenset()
    flagged = _folded(_histories_then(reading, entries)).flagged
    return flagged & {entry.sequence for entry in entries}


def people_then(reading: Reading, entries: Sequence[Entry]) -> Mapping[str, Delegate | None]:
    """Whom an act touched, by id, as it left them: what came after it does not count."""
    return _folded(_histories_then(reading, entries)).people


def _histories_then(reading: Reading, entries: Sequence[Entry]) -> dict[Group, list[Entry]]:
    """What an act touched, in fold order, as far as its own last entry."""
    last = entries[-1].sequence
    undone = undone_acts(undo for undo in reading.log.undos() if undo[0] <= last)
    return {
        group: in_fold_order(
            (entry for entry in reading.log.of_group(group) if entry.sequence <= last), undone
        )
        for group in touched_groups(reading, entries)
    }


def _histories(
    reading: Reading, groups: Iterable[Group], fresh: Mapping[Group, list[Entry]]
) -> dict[Group, list[Entry]]:
    undone = reading.log.undone()
    return {
        group: in_fold_order(
            fresh[group] if group in fresh else reading.log.of_group(group), undone
        )
        for group in groups
    }


def touched_groups(reading: Reading, entries: Iterable[Entry]) -> list[Group]:
    """The folds that some entries belong to, and those of every act that they undo or restore."""
    undoing = {entry.act for entry in entries if entry.undoes is not None}
    touched = [*entries, *reading.log.touched_by_undo(undoing)]
    found = (group_of(entry.action, entry.subject) for entry in touched)
    return list(dict.fromkeys(group for group in found if group is not None))


def _wholly_new(entries: Sequence[Entry]) -> dict[Group, list[Entry]]:
    """Subjects that these entries themselves add: their history need not be read back."""
    history: dict[Group, list[Entry]] = {}
    for entry in entries:
        group = group_of(entry.action, entry.subject)
        if group is None or group.kind in WHOLE:
            continue
        if entry.action.endswith((".added", ".recorded")) or group in history:
            history.setdefault(group, []).append(entry)
    return history


@dataclass(slots=True)
class _Folds:
    """What a number of histories add up to, by kind."""

    people: dict[str, Delegate | None] = field(default_factory=dict)
    asked: dict[str, Question | None] = field(default_factory=dict)
    named: dict[str, Operator | None] = field(default_factory=dict)
    order: RunningOrder | None = None
    stage: Stage | None = None
    details: Event | None = None
    flagged: frozenset[int] = frozenset()


def _folded(histories: Mapping[Group, list[Entry]]) -> _Folds:
    folds = _Folds()
    flagged: set[int] = set()
    for group, history in histories.items():
        match group.kind:
            case Kind.DELEGATE:
                delegate = fold_delegate(group.subject, history)
                folds.people[group.subject] = delegate.delegate
                flagged |= delegate.flagged
            case Kind.QUESTION:
                question = fold_question(group.subject, history)
                folds.asked[group.subject] = question.question
                flagged |= question.flagged
            case Kind.OPERATOR:
                folds.named[group.subject] = fold_operator(group.subject, history)
            case Kind.RUNNING_ORDER:
                running_order = fold_running_order(history)
                folds.order = running_order.order
                flagged |= running_order.flagged
            case Kind.STAGE:
                screens = fold_stage(history)
                folds.stage = screens.stage
                flagged |= screens.flagged
            case Kind.EVENT:
                folds.details = fold_event(history)
    folds.flagged = frozenset(flagged)
    return folds


def _write(
    writing: Writing, histories: Mapping[Group, list[Entry]], revision: int
) -> frozenset[int]:
    """Write every fold, one statement for all subjects of a kind where the database can."""
    folds = _folded(histories)
    if folds.people:
        writing.delegates.write(folds.people, revision)
    if folds.asked:
        writing.questions.write(folds.asked, revision)
    if folds.named:
        writing.operators.write(folds.named, revision)
    if folds.order is not None:
        writing.running_order.write(folds.order, revision)
    if folds.stage is not None:
        writing.stage.write(folds.stage, revision)
    if Group(Kind.EVENT) in histories:
        writing.event.write(folds.details, revision)
    return folds.flagged
