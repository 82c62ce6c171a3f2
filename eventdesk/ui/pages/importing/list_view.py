"""An invite list's preview as the import page shows it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from eventdesk.core.delegates import Delegate
from eventdesk.core.event import Event
from eventdesk.core.invite_list import ListedPerson, Place, field_value
from eventdesk.core.list_comparison import ChangedDelegate, KeptCorrection
from eventdesk.services.invite_list import InviteListPreview
from eventdesk.services.list_reading import ListRead
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
from eventdesk.ui.pages.importing.words import change_line, change_word, field_word
from eventdesk.ui.widgets.pill import PillView

_ADDED = frozenset({Shown.ADDED})
_CHANGED = frozenset({Shown.CHANGED})
_ASIDE = frozenset({Shown.ASIDE})
_SAME = frozenset({Shown.SAME})


def list_view(
    read: ListRead,
    preview: InviteListPreview,
    delegates: Mapping[str, Delegate],
    event: Event | None,
) -> ImportView:
    """What an invite list would do; `delegates` are those known so far, by id."""
    file, comparison = preview.file, preview.comparison
    names = {person.place: (_name(person), person.particulars.organisation) for person in file.rows}
    problems = needing_a_look(file.problems)
    of_problems = below_header(problems, file.header_row)
    of_rows = len(file.rows) + left_out(of_problems, names)
    vanished = (_vanished(delegates.get(one)) for one in comparison.vanished)
    news = bool(comparison.added or comparison.changed)
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
            same=len(comparison.unchanged),
            vanished=len(comparison.vanished),
            aside=CounterView(
                shown=Shown.ASIDE,
                count=len(comparison.not_coming),
                word=QCoreApplication.translate("ImportPage", "not coming"),
                icon="cross",
                ink="ink2",
            ),
            problems=len(problems),
        ),
        columns=columns_view(read),
        choices=ChoicesView(
            sheets=options((name, name) for name in file.sheets),
            sheet=file.sheet,
            arrived=file.arrived,
        ),
        second_head=QCoreApplication.translate("ImportPage", "Organisation"),
        rows=sorted_rows(_told(preview, delegates, event), names, of_problems, vanished),
        of_rows=of_rows,
        problems=problem_views(file.problems, {one.header for one in read.columns}),
        problem_count=len(problems),
        ready=len(comparison.added) + len(comparison.changed),
        has_news=news,
    )  # fmt: skip


def _title(preview: InviteListPreview, *, news: bool) -> str:
    if news:
        return QCoreApplication.translate("ImportPage", "Check this list before anything changes")
    if preview.comparison.vanished:
        return QCoreApplication.translate("ImportPage", "Nobody is new, and some are not listed")
    return QCoreApplication.translate("ImportPage", "This list says nothing new")


def _told(
    preview: InviteListPreview, delegates: Mapping[str, Delegate], event: Event | None
) -> dict[Place, ImportRow]:
    """Rows that do something, or say that somebody is not coming, by their places."""
    comparison = preview.comparison
    listed = {person.place: person for person in preview.file.rows}
    away = frozenset(person.place for person in comparison.not_coming)
    rows: dict[Place, ImportRow] = {}
    for person in comparison.not_coming:
        pill = quiet_pill(QCoreApplication.translate("ImportPage", "Not coming"), "cross")
        rows[person.place] = _row(person, pill, of=_ASIDE | _SAME)
    for kept in comparison.kept:
        if kept.place in listed:
            of = _ASIDE | _SAME if kept.place in away else _SAME
            rows[kept.place] = _kept(listed[kept.place], kept, of)
    plain = added_pill()
    for person in comparison.added:
        rows[person.place] = (
            _row(person, _added_away(), of=_ADDED | _ASIDE)
            if person.place in away
            else _row(person, plain, of=_ADDED)
        )
    stays = {kept.place: _stays(kept) for kept in comparison.kept}
    for change in comparison.changed:
        of = _CHANGED | _ASIDE if change.merged.place in away else _CHANGED
        row = _changed(change, delegates.get(change.delegate_id), event, of)
        if (also := stays.get(change.merged.place)) is not None:
            row = replace(row, detail=f"{row.detail}. {also}")
        rows[change.merged.place] = row
    return rows


def _added_away() -> PillView:
    return quiet_pill(QCoreApplication.translate("ImportPage", "Add, not coming"), "plus")


def _changed(
    change: ChangedDelegate, before: Delegate | None, event: Event | None, of: frozenset[Shown]
) -> ImportRow:
    merged = change.merged
    told = "" if before is None else "; ".join(
        change_line(name, field_value(before, name), field_value(merged, name), event)
        for name in change.changed
    )  # fmt: skip
    if "rsvp" in change.changed and merged.not_coming:
        word = QCoreApplication.translate("ImportPage", "Now not coming")
        return _row(merged, quiet_pill(word, "cross"), told, of=of)
    return _row(merged, changed_pill(change_word(change.changed)), told, of=of)


def _kept(person: ListedPerson, kept: KeptCorrection, of: frozenset[Shown]) -> ImportRow:
    word = QCoreApplication.translate("ImportPage", "Desk’s word stays")
    return _row(person, quiet_pill(word, "padlock"), _stays(kept), of=of)


def _stays(kept: KeptCorrection) -> str:
    """What the list does not change, and why."""
    fields = ", ".join(field_word(name) for name in kept.kept)
    words = QCoreApplication.translate(
        "ImportPage", "{0} was corrected at the desk, and that stays"
    )
    return words.format(fields)


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
        of=frozenset({Shown.VANISHED}),
    )


def _row(
    person: ListedPerson, pill: PillView, detail: str = "", *, of: frozenset[Shown]
) -> ImportRow:
    return ImportRow(
        line=person.row,
        name=_name(person),
        second=person.particulars.organisation,
        pill=pill,
        detail=detail,
        of=of,
    )


def _name(person: ListedPerson) -> str:
    return person.full_name or person.particulars.known_as
