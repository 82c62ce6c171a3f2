"""A running order's preview as the import page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from eventdesk.core.event import Event
from eventdesk.core.invite_list import Place
from eventdesk.core.running_order.listed import ChangedItem, ListedItem, as_listed
from eventdesk.core.running_order.order import Item
from eventdesk.services.list_reading import ListRead
from eventdesk.services.running_order.bringing_in import RunningOrderPreview
from eventdesk.ui.language.dates import short_weekday
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
from eventdesk.ui.pages.importing.words import (
    change_line,
    change_word,
    guess_line,
    guess_word,
)
from eventdesk.ui.widgets.pill import PillView

EVERY_ROOM = ""
"""The id of the choice that takes the items of all rooms."""


def order_view(
    read: ListRead, preview: RunningOrderPreview, items: Mapping[str, Item], event: Event | None
) -> ImportView:
    """What a running order would do; `items` are those known so far, by id."""
    file, comparison = preview.file, preview.comparison
    names = {(item.row, 0): (item.title, _times(item, event)) for item in file.items}
    problems = needing_a_look(file.problems)
    of_problems = below_header(problems, file.header_row)
    of_rows = len(file.items) + left_out(of_problems, names)
    vanished = (_vanished(items.get(one), event) for one in comparison.vanished)
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
            same=len(comparison.unchanged) - len(comparison.untouched),
            vanished=len(comparison.vanished),
            aside=CounterView(
                shown=Shown.ASIDE,
                count=len(comparison.untouched),
                word=QCoreApplication.translate("ImportPage", "begun already"),
                icon="padlock",
                ink="ink2",
            ),
            problems=len(problems),
        ),
        columns=columns_view(read),
        choices=_choices(read, preview),
        second_head=QCoreApplication.translate("ImportPage", "Planned"),
        is_second_short=True,
        rows=sorted_rows(_told(preview, items, event), names, of_problems, vanished),
        of_rows=of_rows,
        problems=problem_views(file.problems, {one.header for one in read.columns}),
        problem_count=len(problems),
        ready=len(comparison.added) + len(comparison.changed),
        has_news=news,
    )  # fmt: skip


def _title(preview: RunningOrderPreview, *, news: bool) -> str:
    if news:
        return QCoreApplication.translate(
            "ImportPage", "Check this running order before anything changes"
        )
    if preview.comparison.vanished:
        return QCoreApplication.translate("ImportPage", "Nothing is new, and some are not listed")
    return QCoreApplication.translate("ImportPage", "This running order says nothing new")


def _choices(read: ListRead, preview: RunningOrderPreview) -> ChoicesView:
    file = preview.file
    every = QCoreApplication.translate("ImportPage", "all rooms")
    rooms = ((EVERY_ROOM, every), *((room, room) for room in file.rooms)) if file.rooms else ()
    return ChoicesView(
        sheets=options((name, name) for name in file.sheets),
        sheet=file.sheet,
        days=options((day.isoformat(), _day(day)) for day in file.days),
        day=file.day.isoformat() if file.day else "",
        rooms=options(rooms),
        room=file.room,
        guesses=read.read_as.guesses,
    )


def _day(day: date) -> str:
    """As in "Mon 16 November"."""
    return short_weekday(day)


def _told(
    preview: RunningOrderPreview, items: Mapping[str, Item], event: Event | None
) -> dict[Place, ImportRow]:
    comparison = preview.comparison
    rows: dict[Place, ImportRow] = {}
    for item in comparison.added:
        pill = added_pill(guess_word(item))
        rows[item.row, 0] = _row(item, pill, event, _added(item), of=frozenset({Shown.ADDED}))
    for change in comparison.changed:
        pill = changed_pill(change_word(change.changed))
        told = _change(change, items.get(change.item_id), event)
        guessed = guess_line(change.merged)
        told = f"{told}. {guessed}" if guessed else told
        rows[change.merged.row, 0] = _row(
            change.merged, pill, event, told, of=frozenset({Shown.CHANGED})
        )
    for change in comparison.untouched:
        word = QCoreApplication.translate("ImportPage", "Begun, kept as run")
        told = _change(change, items.get(change.item_id), event)
        left = QCoreApplication.translate("ImportPage", "Left alone: {0}").format(told)
        pill = quiet_pill(word, "padlock")
        rows[change.merged.row, 0] = _row(
            change.merged, pill, event, left, of=frozenset({Shown.ASIDE})
        )
    return rows


def _added(item: ListedItem) -> str:
    """What the row itself has no room for: what was guessed, who speaks, and where."""
    parts = (guess_line(item), ", ".join(item.speakers), item.location)
    return " · ".join(part for part in parts if part)


def _change(change: ChangedItem, before: Item | None, event: Event | None) -> str:
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
        of=frozenset({Shown.VANISHED}),
    )


def _row(
    item: ListedItem, pill: PillView, event: Event | None, detail: str, *, of: frozenset[Shown]
) -> ImportRow:
    return ImportRow(
        line=item.row, name=item.title, second=_times(item, event), pill=pill, detail=detail, of=of
    )


def _times(item: ListedItem, event: Event | None) -> str:
    start, end = item.planned_start, item.planned_end
    if event is not None:
        start, end = event.local(start), event.local(end)
    return f"{start:%H:%M}–{end:%H:%M}"
