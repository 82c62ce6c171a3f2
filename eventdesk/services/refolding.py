"""Folding the touched subjects again, and writing what comes out: never an increment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from eventdesk.core.attendance import fold_delegate
from eventdesk.core.entries import Entry
from eventdesk.core.event import fold_event, fold_operator
from eventdesk.core.groups import Group, Kind, group_of
from eventdesk.core.questions import fold_question
from eventdesk.core.running_order_fold import fold_running_order
from eventdesk.core.standing import in_fold_order
from eventdesk.storage.transactions import Reading, Writing


def refold(writing: Writing, entries: Sequence[Entry]) -> None:
    """Fold every subject that these new entries touch, undone acts included, and write it."""
    groups = touched_groups(writing, entries)
    undone = writing.log.undone()
    revision = entries[-1].sequence
    fresh = _wholly_new(entries)
    histories = {
        group: in_fold_order(
            fresh[group] if group in fresh else writing.log.of_group(group), undone
        )
        for group in groups
    }
    _write(writing, histories, revision)


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
        if group is None or group.kind in (Kind.EVENT, Kind.RUNNING_ORDER):
            continue
        if entry.action.endswith((".added", ".recorded")) or group in history:
            history.setdefault(group, []).append(entry)
    return history


def _write(writing: Writing, histories: dict[Group, list[Entry]], revision: int) -> None:
    """Write every fold, one statement for all subjects of a kind where the database can."""
    of_kind: dict[Kind, dict[str, list[Entry]]] = {}
    for group, history in histories.items():
        of_kind.setdefault(group.kind, {})[group.subject] = history
    for kind, subjects in of_kind.items():
        match kind:
            case Kind.DELEGATE:
                people = {i: fold_delegate(i, subjects[i]).delegate for i in subjects}
                writing.delegates.write(people, revision)
            case Kind.QUESTION:
                asked = {i: fold_question(i, subjects[i]).question for i in subjects}
                writing.questions.write(asked, revision)
            case Kind.OPERATOR:
                named = {i: fold_operator(i, subjects[i]) for i in subjects}
                writing.operators.write(named, revision)
            case Kind.RUNNING_ORDER:
                writing.running_order.write(fold_running_order(subjects[""]).order, revision)
            case Kind.EVENT:
                writing.event.write(fold_event(subjects[""]), revision)
