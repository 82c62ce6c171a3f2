"""Bringing in questions that were sent in: read, compare, show; then all in one act, or nothing."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft, Entry
from eventdesk.core.invite_list import Problem
from eventdesk.core.json_values import Json
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.questions.fold import fold_question
from eventdesk.core.questions.question import Channel, Outcome
from eventdesk.core.questions.sent_in import (
    KnownQuestion,
    ListedChange,
    ListedQuestion,
    QuestionComparison,
    compare_questions,
)
from eventdesk.core.questions.who_is_meant import Askers, looked_up
from eventdesk.core.read_as import AS_IT_IS, ReadAs
from eventdesk.core.standing import in_fold_order
from eventdesk.formats.questions.question_file import QuestionFile
from eventdesk.formats.source import Source, read_source
from eventdesk.services.performer import ActResult, Decision, Performer
from eventdesk.storage.transactions import Reading, Writing

_SAID_BY_LISTS = (
    Action.QUESTION_RECORDED,
    Action.QUESTION_WORDED,
    Action.QUESTION_REWORDED,
    Action.QUESTION_ASKER_NAMED,
    Action.QUESTION_ITEM_NAMED,
)


class QuestionsPreview(Struct, frozen=True, kw_only=True):
    """What a list of questions would do, to be shown before it is applied."""

    file: QuestionFile
    rows: tuple[ListedQuestion, ...]
    """The rows with their delegates and items looked up."""
    comparison: QuestionComparison
    problems: tuple[Problem, ...]
    """Everything that a person should look at, by row."""


class QuestionsImport:
    """Lists of questions for one event."""

    def __init__(self, performer: Performer) -> None:
        self._performer = performer

    def preview(
        self,
        source: Path | Source,
        read_as: ReadAs = AS_IT_IS,
        progress: Progress = silently,
    ) -> QuestionsPreview:
        """Read a list of questions and compare it with those known. Changes nothing.

        Raises:
            InputError: for every file that cannot be read as one, in one sentence.
        """
        from eventdesk.formats.questions.reading import read_questions

        whole = read_source(source) if isinstance(source, Path) else source
        file = read_questions(whole, read_as=read_as, progress=progress)
        progress(Step.COMPARING, 0, len(file.rows))
        with self._performer.database.reading() as reading:
            askers = Askers(reading.delegates.all())
            items = reading.running_order.read().items
            rows, problems = looked_up(file.rows, askers, items)
            comparison = compare_questions(_known(reading), rows)
        found = (one.with_header(file.headers) for one in problems)
        return QuestionsPreview(
            file=file,
            rows=rows,
            comparison=comparison,
            problems=tuple(sorted((*file.problems, *found), key=lambda one: one.row)),
        )

    def apply(self, preview: QuestionsPreview, *, act: str | None = None) -> ActResult:
        """Bring a previewed list in, as one act, compared again with what now stands."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            rows = _still_there(writing, preview.rows)
            comparison = compare_questions(_known(writing), rows)
            drafts = [_summary(comparison, preview.file.source_name)]
            first = writing.log.count_of(Action.QUESTION_RECORDED) + 1
            for number, row in enumerate(comparison.added, start=first):
                drafts += _added(row, number)
            for change in comparison.changed:
                drafts += _changed(change)
            return Decision(wish=Action.QUESTIONS_IMPORTED, drafts=drafts)

        return self._performer.perform(decide, act=act)


def _known(reading: Reading) -> list[KnownQuestion]:
    """The questions that were sent in, each as it stands and as the lists alone have it."""
    sent_in = {q.id: q for q in reading.questions.all() if q.channel == Channel.SENT_IN}
    if not sent_in:
        return []
    undone = reading.log.undone()
    said, by_lists = _said(reading), _acts_of_lists(reading)
    put = {one.subject for one in reading.log.of_action(Action.QUESTION_PUT)
           if one.act not in undone}  # fmt: skip
    known = []
    for id_, now in sent_in.items():
        recorded = {e.act for e in said[id_] if e.action is Action.QUESTION_RECORDED}
        own = [entry for entry in said[id_] if entry.act in by_lists | recorded]
        listed = fold_question(id_, in_fold_order(own, undone)).question
        settled = now.outcome is not Outcome.WAITING or id_ in put
        known.append(KnownQuestion(now=now, listed=listed or now, settled=settled))
    return known


def _said(reading: Reading) -> Mapping[str, list[Entry]]:
    said: defaultdict[str, list[Entry]] = defaultdict(list)
    for action in _SAID_BY_LISTS:
        for entry in reading.log.of_action(action):
            said[entry.subject or ""].append(entry)
    return said


def _acts_of_lists(reading: Reading) -> frozenset[str]:
    return frozenset(one.act for one in reading.log.of_action(Action.QUESTIONS_IMPORTED))


def _still_there(reading: Reading, rows: Sequence[ListedQuestion]) -> list[ListedQuestion]:
    """The rows, without delegates and items that an undo has taken away since the preview."""
    meant = {row.asker_id for row in rows if row.asker_id}
    here = reading.delegates.present(meant)
    items = {item.id for item in reading.running_order.read().items}
    return [
        replace(
            row,
            asker_id=row.asker_id if row.asker_id in here else None,
            item_id=row.item_id if row.item_id in items else None,
        )
        for row in rows
    ]


def _summary(comparison: QuestionComparison, name: str) -> Draft:
    return Draft(
        action=Action.QUESTIONS_IMPORTED,
        facts={
            "added": len(comparison.added),
            "changed": len(comparison.changed),
            "unchanged": len(comparison.unchanged),
            "vanished": len(comparison.vanished),
        },
        personal={"file": name},
    )


def _added(row: ListedQuestion, number: int) -> list[Draft]:
    question_id = str(uuid.uuid4())
    facts: dict[str, Json] = {
        "number": number,
        "item": row.item_id,
        "channel": Channel.SENT_IN.value,
    }
    worded: dict[str, Json] = {"text": row.text, "to": row.to}
    if row.listed_id:
        worded["listed_id"] = row.listed_id
    drafts = [
        Draft(action=Action.QUESTION_RECORDED, subject=question_id, facts=facts),
        Draft(action=Action.QUESTION_WORDED, subject=question_id, personal=worded),
    ]
    return drafts if row.is_anonymous else [*drafts, _asker(question_id, row)]


def _changed(change: ListedChange) -> list[Draft]:
    question_id, row = change.question_id, change.row
    drafts = []
    if {"question", "addressee"} & set(change.fields):
        reworded: dict[str, Json] = {}
        if "question" in change.fields:
            reworded["text"] = row.text
        if "addressee" in change.fields:
            reworded["to"] = row.to
        drafts.append(
            Draft(action=Action.QUESTION_REWORDED, subject=question_id, personal=reworded)
        )
    if "asker" in change.fields:
        drafts.append(_asker(question_id, row))
    if "item" in change.fields:
        facts: dict[str, Json] = {"item": row.item_id}
        drafts.append(Draft(action=Action.QUESTION_ITEM_NAMED, subject=question_id, facts=facts))
    return drafts


def _asker(question_id: str, row: ListedQuestion) -> Draft:
    """Who asks, as `asker_named` says it, without asking the database for each of many rows."""
    if row.is_anonymous:
        facts: dict[str, Json] = {"anonymous": True}
        return Draft(action=Action.QUESTION_ASKER_NAMED, subject=question_id, facts=facts)
    personal: dict[str, Json] = {"name": row.name}
    if row.asker_id is not None:
        personal["delegate"] = row.asker_id
    return Draft(action=Action.QUESTION_ASKER_NAMED, subject=question_id, personal=personal)
