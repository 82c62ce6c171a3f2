"""A preview of questions that were sent in, as the import page shows it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from eventdesk.core.invite_list import Place
from eventdesk.core.questions.question import Question
from eventdesk.core.questions.sent_in import ListedChange, ListedQuestion
from eventdesk.core.running_order.order import Item
from eventdesk.services.list_reading import ListRead
from eventdesk.services.questions.bringing_in import QuestionsPreview
from eventdesk.ui.pages.importing.assembling import (
    below_header,
    columns_view,
    counters,
    left_out,
    needing_a_look,
    options,
    problem_views,
    sorted_rows,
    source_line,
)
from eventdesk.ui.pages.importing.pills import added_pill, changed_pill, quiet_pill, vanished_pill
from eventdesk.ui.pages.importing.view import (
    ChoicesView,
    CounterView,
    ImportRow,
    ImportView,
    Shown,
)
from eventdesk.ui.pages.importing.words import change_word, field_word, value_word
from eventdesk.ui.widgets.pill import PillView

Questions = Mapping[str, Question]
Items = Mapping[str, Item]


def questions_view(
    read: ListRead, preview: QuestionsPreview, known: Questions, items: Items
) -> ImportView:
    """What a list of questions would do; `known` and `items` are those known so far, by id."""
    file, comparison = preview.file, preview.comparison
    names = {(row.row, 0): (row.text, _asker(row)) for row in preview.rows}
    problems = needing_a_look(preview.problems)
    of_problems = below_header(problems, file.header_row)
    of_rows = len(file.rows) + left_out(below_header(preview.problems, file.header_row), names)
    news = bool(comparison.added or comparison.changed)
    aside = {one.row.row for one in (*comparison.untouched, *comparison.kept)}
    return ImportView(
        kind=read.kind,
        title=_title(preview, news=news),
        source=source_line(
            read, rows=of_rows, sheet=file.sheet, header_row=file.header_row,
            written=file.written_as,
        ),
        counters=counters(
            added=len(comparison.added),
            changed=len(comparison.changed),
            same=len(preview.rows) - len(comparison.added) - len(comparison.changed)
            - len(aside - {one.row.row for one in comparison.changed}),
            vanished=len(comparison.vanished),
            aside=CounterView(
                shown=Shown.ASIDE,
                count=len(aside),
                word=QCoreApplication.translate("ImportPage", "left alone"),
                icon="padlock",
                ink="ink2",
            ),
            problems=len(problems),
        ),
        columns=columns_view(read),
        choices=ChoicesView(
            sheets=options((name, name) for name in file.sheets), sheet=file.sheet
        ),
        first_head=field_word("question"),
        second_head=QCoreApplication.translate("ImportPage", "Asked by"),
        is_second_short=True,
        rows=sorted_rows(
            _told(preview, known, items), names, of_problems,
            (_vanished(known.get(one)) for one in comparison.vanished),
        ),
        of_rows=of_rows,
        problems=problem_views(preview.problems, {one.header for one in read.columns}),
        problem_count=len(problems),
        ready=len(comparison.added) + len(comparison.changed),
        has_news=news,
    )  # fmt: skip


def _title(preview: QuestionsPreview, *, news: bool) -> str:
    if news:
        return QCoreApplication.translate(
            "ImportPage", "Check these questions before anything changes"
        )
    if preview.comparison.vanished:
        return QCoreApplication.translate("ImportPage", "Nothing is new, and some are not listed")
    return QCoreApplication.translate("ImportPage", "These questions say nothing new")


def _told(preview: QuestionsPreview, known: Questions, items: Items) -> dict[Place, ImportRow]:
    comparison = preview.comparison
    rows: dict[Place, ImportRow] = {}
    for row in comparison.added:
        rows[row.row, 0] = _row(row, added_pill(), _added(row, items), Shown.ADDED)
    settled = QCoreApplication.translate("ImportPage", "Put already")
    edited = QCoreApplication.translate("ImportPage", "Edited here")
    for changes, word in ((comparison.untouched, settled), (comparison.kept, edited)):
        for one in changes:
            left = QCoreApplication.translate("ImportPage", "Left alone: {0}")
            told = left.format(_change(one, known, items))
            rows[one.row.row, 0] = _row(one.row, quiet_pill(word, "padlock"), told, Shown.ASIDE)
    for change in comparison.changed:
        before = rows.get((change.row.row, 0))
        told = _change(change, known, items)
        of = {Shown.CHANGED} if before is None else {Shown.CHANGED, *before.of}
        told = told if before is None else f"{told}. {before.detail}"
        pill = changed_pill(change_word(change.fields))
        rows[change.row.row, 0] = _row(change.row, pill, told, *of)
    return rows


def _added(row: ListedQuestion, items: Items) -> str:
    """What the row itself has no room for: to whom, and for which item."""
    item = items.get(row.item_id or "")
    to = QCoreApplication.translate("ImportPage", "to {0}").format(row.to) if row.to else ""
    return " · ".join(part for part in (to, "" if item is None else item.title) if part)


def _change(change: ListedChange, known: Questions, items: Items) -> str:
    question = known.get(change.question_id)
    if question is None:
        return ""
    return "; ".join(_one_change(name, question, change.row, items) for name in change.fields)


def _one_change(name: str, before: Question, row: ListedQuestion, items: Items) -> str:
    was, says = {
        "question": (before.text, row.text),
        "addressee": (before.addressee, row.to),
        "asker": (before.asker_name or _nobody(), _asker(row)),
        "item": (_item(before.item_id, items), _item(row.item_id, items)),
    }[name]
    return f"{field_word(name)}: {value_word(was, None)} → {value_word(says, None)}"


def _item(item_id: str | None, items: Items) -> str:
    item = items.get(item_id or "")
    return "" if item is None else item.title


def _asker(row: ListedQuestion) -> str:
    return _nobody() if row.is_anonymous else row.name


def _nobody() -> str:
    return QCoreApplication.translate("ImportPage", "Anonymous")


def _vanished(question: Question | None) -> ImportRow:
    detail = QCoreApplication.translate(
        "ImportPage", "Not in this file. Stays until somebody withdraws it"
    )
    some = QCoreApplication.translate("ImportPage", "A question that was just added")
    return ImportRow(
        line=None,
        name=some if question is None else question.text,
        second="" if question is None else question.asker_name or _nobody(),
        pill=vanished_pill(),
        detail=detail,
        of=frozenset({Shown.VANISHED}),
    )


def _row(row: ListedQuestion, pill: PillView, detail: str, *of: Shown) -> ImportRow:
    return ImportRow(
        line=row.row,
        name=row.text,
        second=_asker(row),
        pill=pill,
        detail=detail,
        of=frozenset(of),
    )
