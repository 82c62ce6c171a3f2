"""A running order's preview as the import page shows it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from eventdesk.core.event import Event
from eventdesk.core.running_order import Item
from eventdesk.core.running_order_list import ChangedItem, ListedItem, as_listed
from eventdesk.services.running_order_import import RunningOrderPreview
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


def order_view(
    preview: RunningOrderPreview, items: Mapping[str, Item], event: Event | None
) -> ImportView:
    """What a running order would do; `items` are those known so far, by id."""
    file, comparison = preview.file, preview.comparison
    listed = {item.row: (item.title, _times(item, event)) for item in file.items}
    outside = left_out(file.problems, listed)
    columns = tuple((header, field_word(name)) for header, name in file.columns.items()
                    if name != EXTRA)  # fmt: skip
    rows = rows_with_problems(_rows(preview, items, event), file.problems, listed)
    rows += [_vanished(items.get(one), event) for one in comparison.vanished]
    news = bool(comparison.added or comparison.changed)
    return ImportView(
        title=_title(preview, news=news),
        source=source_line(
            file.source_name, rows=len(file.items) + outside, sheet=file.sheet,
            header_row=file.header_row,
        ),
        counters=counters(
            added=len(comparison.added),
            changed=len(comparison.changed),
            same=len(comparison.unchanged) - len(comparison.untouched),
            vanished=len(comparison.vanished),
            other=CounterView(
                count=len(comparison.untouched),
                word=QCoreApplication.translate("ImportPage", "begun already"),
                icon="padlock",
                ink="ink2",
            ),
            problems=len(file.problems),
        ),
        read_as=columns,
        extra=len(file.columns) - len(columns),
        second_head=QCoreApplication.translate("ImportPage", "Planned"),
        is_second_short=True,
        rows=tuple(rows),
        of_rows=len(file.items) + outside,
        problems=problem_views(file.problems),
        ready=len(file.items),
        has_news=news,
    )  # fmt: skip


def _title(preview: RunningOrderPreview, *, news: bool) -> str:
    if news:
        words = "Check this running order before anything changes"
        return QCoreApplication.translate("ImportPage", words)
    if preview.comparison.vanished:
        return QCoreApplication.translate("ImportPage", "Nothing is new, and some are not listed")
    return QCoreApplication.translate("ImportPage", "This running order says nothing new")


def _rows(
    preview: RunningOrderPreview, items: Mapping[str, Item], event: Event | None
) -> dict[int, ImportRow]:
    comparison = preview.comparison
    rows = {item.row: _row(item, added_pill(), event) for item in comparison.added}
    for change in comparison.changed:
        pill = changed_pill(change_word(change.changed))
        told = _told(change, items.get(change.item_id), event)
        rows[change.merged.row] = _row(change.merged, pill, event, told)
    for change in comparison.untouched:
        word = QCoreApplication.translate("ImportPage", "Begun, kept as run")
        told = _told(change, items.get(change.item_id), event)
        left = QCoreApplication.translate("ImportPage", "Left alone: {0}").format(told)
        rows[change.merged.row] = _row(change.merged, quiet_pill(word, "padlock"), event, left)
    return rows


def _told(change: ChangedItem, before: Item | None, event: Event | None) -> str:
    if before is None:
        return ""
    was = as_listed(before)
    return "; ".join(
        change_line(name, getattr(was, name), getattr(change.merged, name), event)
        for name in change.changed
    )


def _vanished(item: Item | None, event: Event | None) -> ImportRow:
    detail = QCoreApplication.translate(
        "ImportPage", "Not in this file. Stays until somebody drops it"
    )
    some = QCoreApplication.translate("ImportPage", "An item that was just added")
    return ImportRow(
        line=None,
        name=some if item is None else item.title,
        second="" if item is None else _times(as_listed(item), event),
        pill=vanished_pill(),
        detail=detail,
    )


def _row(item: ListedItem, pill: PillView, event: Event | None, detail: str = "") -> ImportRow:
    return ImportRow(
        line=item.row, name=item.title, second=_times(item, event), pill=pill, detail=detail
    )


def _times(item: ListedItem, event: Event | None) -> str:
    start, end = item.planned_start, item.planned_end
    if event is not None:
        start, end = event.local(start), event.local(end)
    return f"{start:%H:%M}–{end:%H:%M}"
