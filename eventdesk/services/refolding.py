"""Folding the touched subjects again, and writing what comes out: never an increment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from eventdesk.core.actions import Action
from eventdesk.core.attendance import fold_delegate
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Entry
from eventdesk.core.event import Event, Operator, fold_event, fold_operator
from eventdesk.core.groups import RUNNING_ORDER, WHOLE, Group, Kind, group_of
from eventdesk.core.questions.fold import fold_question
from eventdesk.core.questions.question import Question
from eventdesk.core.roll.calls import RollCall, fold_roll
from eventdesk.core.running_order.folding.fold import (
    RunningOrderFold,
    fold_on,
    fold_running_order,
)
from eventdesk.core.running_order.order import RunningOrder
from eventdesk.core.stage import Stage, fold_stage
from eventdesk.core.standing import in_fold_order, undone_acts, undos_among
from eventdesk.storage.transactions import Reading, Writing

AT_ONCE = 20
"""More people than this are read back together."""
FOLDED_ON = 400
"""So many entries of others may have come since a fold was kept; from more on, it is made anew."""


def standing_in_the_day(reading: Reading) -> list[Entry]:
    """The standing entries of the running order, in the order in which they are folded."""
    return in_fold_order(reading.log.of_group(RUNNING_ORDER), reading.log.undone())


class KeptFold:
    """The fold of the running order as far as the last head that this thread has committed.

    Kept, because it is the one subject that grows with the whole day: what came since is folded
    onto it. It is never taken from the tables, and whatever reaches back (an undo, a correction, a
    late act) makes it anew from nothing.
    """

    def __init__(self) -> None:
        self._kept: tuple[int, RunningOrderFold] | None = None
        self._made: tuple[int, RunningOrderFold] | None = None
        self._place = ""

    def stay_at(self, place: str) -> None:
        """Acts are performed there now; a fold that was kept of another log is good for nothing."""
        if place != self._place:
            self._kept, self._place = None, place

    def with_new(self, reading: Reading, entries: Sequence[Entry]) -> RunningOrderFold:
        """The fold of the whole log, these entries being the last of it."""
        fold = self._on_from_kept(reading, entries)
        if fold is None:
            fold = fold_running_order(standing_in_the_day(reading))
        self._made = (entries[-1].sequence, fold)
        return fold

    def get_ready(self, reading: Reading) -> None:
        """Make it before anybody waits for it."""
        head = reading.head().sequence
        self._kept = (head, fold_running_order(standing_in_the_day(reading)))

    def keep(self) -> None:
        """The transaction in which it was made has been committed."""
        if self._made is not None:
            self._kept, self._made = self._made, None

    def drop(self) -> None:
        """What was made and never kept was rolled back."""
        self._made = None

    def _on_from_kept(self, reading: Reading, entries: Sequence[Entry]) -> RunningOrderFold | None:
        if self._kept is None:
            return None
        seen, fold = self._kept
        before = entries[0].sequence - 1
        if before - seen > FOLDED_ON:
            return None
        between = reading.log.after(seen, before - seen) if before > seen else []
        return fold_on(fold, [*between, *entries])


def refold(writing: Writing, entries: Sequence[Entry], kept: KeptFold) -> frozenset[int]:
    """Fold every subject that these new entries touch, undone acts included, and write it.

    Returns the numbers of those that have no effect at their place: something that happened later
    is in the log already.
    """
    fresh = _wholly_new(entries)
    groups = touched_groups(writing, entries)
    histories = _histories(writing, [one for one in groups if one != RUNNING_ORDER], fresh)
    order = kept.with_new(writing, entries) if RUNNING_ORDER in groups else None
    flagged = _write(writing, histories, order, entries[-1].sequence)
    return flagged & {entry.sequence for entry in entries}


def refold_groups(writing: Writing, groups: Iterable[Group]) -> None:
    """Fold these from nothing and write them, whatever became of their entries."""
    histories = _histories(writing, list(groups), {})
    if histories:
        _write(writing, histories, None, writing.head().sequence)


def fold_everything(writing: Writing) -> None:
    """Write every table of record from nothing but the log: what the first law says they are."""
    entries = list(writing.log.all())
    undone = undone_acts(undos_among(entries))
    histories: dict[Group, list[Entry]] = {}
    for entry in entries:
        if (group := group_of(entry.action, entry.subject)) is not None:
            histories.setdefault(group, []).append(entry)
    ordered = {group: in_fold_order(history, undone) for group, history in histories.items()}
    _write(writing, ordered, None, writing.head().sequence)


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
    reading: Reading, groups: Sequence[Group], fresh: Mapping[Group, list[Entry]]
) -> dict[Group, list[Entry]]:
    undone = reading.log.undone() if groups else frozenset()
    people = [g.subject for g in groups if g.kind is Kind.DELEGATE and g not in fresh]
    many = reading.log.of_delegates(people) if len(people) > AT_ONCE else {}

    def history(group: Group) -> list[Entry]:
        if group in fresh:
            return fresh[group]
        if group.kind is Kind.DELEGATE and group.subject in many:
            return many[group.subject]
        return reading.log.of_group(group)

    return {group: in_fold_order(history(group), undone) for group in groups}


def touched_groups(reading: Reading, entries: Iterable[Entry]) -> list[Group]:
    """The folds that some entries belong to, and those of every act that they undo or restore."""
    undoing = {entry.act for entry in entries if entry.undoes is not None}
    touched = [*entries, *reading.log.touched_by_undo(undoing)]
    found = (group_of(entry.action, entry.subject) for entry in touched)
    groups = dict.fromkeys(group for group in found if group is not None)
    for entry in touched:
        if entry.action is Action.CLOCK_TAKEN_OVER:
            # Everything that this desk wrote before is read at another instant.
            groups |= dict.fromkeys(sorted(reading.log.groups_of_desk(entry.desk)))
    return list(groups)


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


class _Folds(Struct):
    """What a number of histories add up to, by kind."""

    people: dict[str, Delegate | None] = field(default_factory=dict)
    asked: dict[str, Question | None] = field(default_factory=dict)
    named: dict[str, Operator | None] = field(default_factory=dict)
    order: RunningOrder | None = None
    stage: Stage | None = None
    roll: tuple[RollCall, ...] | None = None
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
            case Kind.ROLL:
                called = fold_roll(history)
                folds.roll = called.calls
                flagged |= called.flagged
            case Kind.EVENT:
                folds.details = fold_event(history)
    folds.flagged = frozenset(flagged)
    return folds


def _write(
    writing: Writing,
    histories: Mapping[Group, list[Entry]],
    order: RunningOrderFold | None,
    revision: int,
) -> frozenset[int]:
    """Write every fold, one statement for all subjects of a kind where the database can."""
    folds = _folded(histories)
    if order is not None:
        folds.order, folds.flagged = order.order, folds.flagged | order.flagged
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
    if folds.roll is not None:
        writing.roll.write(folds.roll, revision)
    if Group(Kind.EVENT) in histories:
        writing.event.write(folds.details, revision)
    return folds.flagged
