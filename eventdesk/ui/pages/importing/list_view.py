"""An invite list's preview as the import page shows it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from eventdesk.core.delegates import Delegate
from eventdesk.core.event import Event
from eventdesk.core.invite_list import ListedPerson, field_value
from eventdesk.core.list_comparison import ChangedDelegate, KeptCorrection
from eventdesk.services.invite_list import InviteListPreview
from eventdesk.ui.pages.importing.view import (
    CounterView,
    ImportRow,
    ImportView,
    added_pill,
    changed_pill,
    counters,
    left_out,
    problem_views,
    quiet_pill,
    rows_with_problems,
    source_line,
    vanished_pill,
)
from eventdesk.ui.pages.importing.words import EXTRA, change_line, change_word, field_word
from eventdesk.ui.widgets.pill import PillView


def list_view(
    preview: InviteListPreview, delegates: Mapping[str, Delegate], event: Event | None
) -> ImportView:
    """What an invite list would do; `delegates` are those known so far, by id."""
    file, comparison = preview.file, preview.comparison
    listed = {person.row: (_name(person), person.particulars.organisation) for person in file.rows}
    outside = left_out(file.problems, listed)
    columns = tuple((header, field_word(name)) for header, name in file.columns.items()
                    if name != EXTRA)  # fmt: skip
    rows = rows_with_problems(_rows(preview, delegates, event), file.problems, listed)
    rows += [_vanished(delegates.get(one)) for one in comparison.vanished]
    news = bool(comparison.added or comparison.changed)
    return ImportView(
        title=_title(preview, news=news),
        source=source_line(
            file.source_name, rows=len(file.rows) + outside, sheet=file.sheet,
            header_row=file.header_row,
        ),
        counters=counters(
            added=len(comparison.added),
            changed=len(comparison.changed),
            same=len(comparison.unchanged),
            vanished=len(comparison.vanished),
            other=CounterView(
                count=len(comparison.not_coming),
                word=QCoreApplication.translate("ImportPage", "not coming"),
                icon="cross",
                ink="ink2",
            ),
            problems=len(file.problems),
        ),
        read_as=columns,
        extra=len(file.columns) - len(columns),
        second_head=QCoreApplication.translate("ImportPage", "Organisation"),
        rows=tuple(rows),
        of_rows=len(file.rows) + outside,
        problems=problem_views(file.problems),
        ready=len(file.rows),
        has_news=news,
    )  # fmt: skip


def _title(preview: InviteListPreview, *, news: bool) -> str:
    if news:
        return QCoreApplication.translate("ImportPage", "Check this list before anything changes")
    if preview.comparison.vanished:
        return QCoreApplication.translate("ImportPage", "Nobody is new, and some are not listed")
    return QCoreApplication.translate("ImportPage", "This list says nothing new")


def _rows(
    preview: InviteListPreview, delegates: Mapping[str, Delegate], event: Event | None
) -> dict[int, ImportRow]:
    """Rows that do something, or say that somebody is not coming, by their line."""
    comparison = preview.comparison
    by_line = {person.row: person for person in preview.file.rows}
    rows: dict[int, ImportRow] = {}
    for person in comparison.not_coming:
        pill = quiet_pill(QCoreApplication.translate("ImportPage", "Not coming"), "cross")
        rows[person.row] = _row(person, pill)
    for kept in comparison.kept:
        if kept.row in by_line:
            rows[kept.row] = _kept(by_line[kept.row], kept)
    for person in comparison.added:
        rows[person.row] = _added(person)
    for change in comparison.changed:
        rows[change.merged.row] = _changed(change, delegates.get(change.delegate_id), event)
    return rows


def _added(person: ListedPerson) -> ImportRow:
    if not person.not_coming:
        return _row(person, added_pill())
    word = QCoreApplication.translate("ImportPage", "Add, not coming")
    return _row(person, quiet_pill(word, "plus"))


def _changed(change: ChangedDelegate, before: Delegate | None, event: Event | None) -> ImportRow:
    merged = change.merged
    told = "" if before is None else "; ".join(
        change_line(name, field_value(before, name), field_value(merged, name), event)
        for name in change.changed
    )  # fmt: skip
    if "rsvp" in change.changed and merged.not_coming:
        word = QCoreApplication.translate("ImportPage", "Now not coming")
        return _row(merged, quiet_pill(word, "cross"), told)
    return _row(merged, changed_pill(change_word(change.changed)), told)


def _kept(person: ListedPerson, kept: KeptCorrection) -> ImportRow:
    fields = ", ".join(field_word(name) for name in kept.kept)
    detail = QCoreApplication.translate(
        "ImportPage", "{0} was corrected at the desk, and that stays"
    ).format(fields)
    word = QCoreApplication.translate("ImportPage", "Desk’s word stays")
    return _row(person, quiet_pill(word, "padlock"), detail)


def _vanished(delegate: Delegate | None) -> ImportRow:
    somebody = QCoreApplication.translate("ImportPage", "Somebody who was just added")
    detail = QCoreApplication.translate(
        "ImportPage", "Not in this list. Stays until somebody takes the name off"
    )
    return ImportRow(
        line=None,
        name=somebody if delegate is None else delegate.full_name,
        second="" if delegate is None else delegate.organisation,
        pill=vanished_pill(),
        detail=detail,
    )


def _row(person: ListedPerson, pill: PillView, detail: str = "") -> ImportRow:
    return ImportRow(
        line=person.row,
        name=_name(person),
        second=person.particulars.organisation,
        pill=pill,
        detail=detail,
    )


def _name(person: ListedPerson) -> str:
    return person.full_name or person.particulars.known_as
