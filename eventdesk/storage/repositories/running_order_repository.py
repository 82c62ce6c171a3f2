"""The running order as stored: items, runs and the day's end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct, field
from sqlalchemy import Connection, Row, Table, bindparam, func, select

from eventdesk.core.json_values import (
    Json,
    JsonObject,
    canonical,
    flag,
    instant,
    instant_text,
    objects,
    optional_instant_text,
    optional_text,
    optional_whole,
    parsed,
    text,
    whole,
)
from eventdesk.core.running_order.order import (
    Adjustment,
    Hold,
    Item,
    ItemKind,
    Run,
    RunningOrder,
    Speaker,
)
from eventdesk.core.standing import BEGINNING
from eventdesk.storage.tables import day, items, runs


class RunningOrderSeen(Struct):
    """The running order as a connection last saw it committed.

    Every act that writes it moves the revision of its `day` row, and the rows that it touched carry
    the same one: so an unchanged running order is known by one number, and of a changed one only
    those rows are read. For use on one thread.
    """

    order: RunningOrder = field(default_factory=RunningOrder)
    revision: int | None = None
    """None: nothing has been seen yet."""


class RunningOrderRepository:
    """The running order within one transaction."""

    def __init__(self, connection: Connection, seen: RunningOrderSeen | None = None) -> None:
        """`seen` is what earlier transactions of this thread have read, and is kept up to date."""
        self._connection = connection
        self._seen = seen or RunningOrderSeen()
        self._known: RunningOrder | None = None
        self._written: RunningOrderSeen | None = None

    def read(self) -> RunningOrder:
        """The whole running order; read once in a transaction, since nobody else can change it."""
        if self._known is None:
            ended, revision = self._day()
            if revision is None or revision != self._seen.revision:
                self._seen.order = self._changed(ended, revision) or self.read_all()
                self._seen.revision = revision
            self._known = self._seen.order
        return self._known

    def _day(self) -> tuple[datetime | None, int | None]:
        """When the day ended, and the last act that wrote the running order; None before it."""
        row = self._connection.execute(select(day.c.ended_at, day.c.revision)).first()
        return (None, None) if row is None else (row.ended_at, row.revision)

    def _changed(self, ended: datetime | None, revision: int | None) -> RunningOrder | None:
        """What was seen, with the rows changed since; None where only all rows will tell."""
        seen = self._seen
        if revision is None or seen.revision is None or revision < seen.revision:
            return None
        execute = self._connection.execute
        item_rows = execute(select(items).where(items.c.revision > seen.revision)).all()
        run_rows = execute(select(runs).where(runs.c.revision > seen.revision)).all()
        by_id = {item.id: item for item in seen.order.items}
        by_id |= {row.id: _item(row) for row in item_rows}
        changed = {row.id: (row.place, _run(row)) for row in run_rows}
        old = {run.id: (place, run) for place, run in enumerate(seen.order.runs)}
        placed = sorted({**old, **changed}.values(), key=lambda at: at[0])
        counted = select(
            select(func.count()).select_from(items).scalar_subquery(),
            select(func.count()).select_from(runs).scalar_subquery(),
        )
        # Whatever is there was known or has changed: as many rows as that, and none has gone.
        if tuple(execute(counted).one()) != (len(by_id), len(placed)):
            return None
        fresh = {row.id for row in item_rows}
        ready = {row.id for row in item_rows if row.ready}
        return RunningOrder(
            items=tuple(sorted(by_id.values(), key=lambda item: (item.position, item.id))),
            runs=tuple(run for _, run in placed),
            day_ended_at=ended,
            ready=(seen.order.ready - fresh) | ready,
        )

    def keep_written(self) -> None:
        """The transaction was committed: what it wrote has been seen."""
        if self._written is not None:
            self._seen.order, self._seen.revision = self._written.order, self._written.revision

    def read_all(self) -> RunningOrder:
        """The running order as every one of its rows says, whatever was seen before."""
        item_rows = self._connection.execute(select(items).order_by(items.c.position, items.c.id))
        stored = item_rows.all()
        run_rows = self._connection.execute(select(runs).order_by(runs.c.place)).all()
        ended = self._connection.execute(select(day.c.ended_at)).scalar()
        return RunningOrder(
            items=tuple(_item(row) for row in stored),
            runs=tuple(_run(row) for row in run_rows),
            day_ended_at=ended,
            ready=frozenset(row.id for row in stored if row.ready),
        )

    def write(self, order: RunningOrder, revision: int) -> None:
        """Make the rows what the fold says, touching only those that differ."""
        before = self.read()
        ready = before.ready ^ order.ready
        known = {item.id: item for item in before.items}
        # Mostly it is the same object, and then there is nothing to compare.
        changed = [
            item
            for item in order.items
            if item.id in ready or ((was := known.get(item.id)) is not item and was != item)
        ]
        gone = set(known) - {item.id for item in order.items}
        self._replace(
            items, gone, {i.id: _item_row(i, order, revision) for i in changed}, set(known)
        )
        places = {run.id: (place, run) for place, run in enumerate(order.runs)}
        stored = {run.id: (place, run) for place, run in enumerate(before.runs)}
        moved = [at for run_id, at in places.items() if stored.get(run_id) != at]
        self._replace(
            runs,
            set(stored) - set(places),
            {run.id: _run_row(run, place, revision) for place, run in moved},
            set(stored),
        )
        self._write_day(order, revision)
        self._known = order
        self._written = RunningOrderSeen(order=order, revision=revision)

    def _write_day(self, order: RunningOrder, revision: int) -> None:
        values = {"ended_at": order.day_ended_at, "revision": revision}
        if self._connection.execute(day.update().values(**values)).rowcount == 0:
            self._connection.execute(day.insert().values(id=1, **values))

    def _replace(
        self, table: Table, gone: set[str], rows: Mapping[str, JsonRow], present: set[str]
    ) -> None:
        for row_id in gone:
            self._connection.execute(table.delete().where(table.c.id == row_id))
        changed = [{_ROW: row_id, **rows[row_id]} for row_id in rows.keys() & present]
        if changed:
            self._connection.execute(_UPDATES[table.name], changed)
        new: Sequence[JsonRow] = [row for row_id, row in rows.items() if row_id not in present]
        if new:
            self._connection.execute(table.insert(), new)


JsonRow = dict[str, object]

_ROW = "row_id"
_UPDATES = {
    table.name: table.update().where(table.c.id == bindparam(_ROW)) for table in (items, runs)
}
"""Made once: an edit that pushes the rest of a long day changes hundreds of rows."""


def _speaker_row(speaker: Speaker) -> Json:
    row: dict[str, Json] = {"name": speaker.name, "delegate": speaker.delegate_id}
    return {**row, "nobody": True} if speaker.is_nobody else row


def _item_row(item: Item, order: RunningOrder, revision: int) -> JsonRow:
    speakers: list[Json] = [_speaker_row(speaker) for speaker in item.speakers]
    return {
        "id": item.id,
        "position": item.position,
        "title": item.title,
        "kind": item.kind.value,
        "planned_start": item.planned_start,
        "minutes": item.minutes,
        "original_start": item.original_start,
        "original_minutes": item.original_minutes,
        "fixed": item.fixed,
        "fixed_end": item.fixed_end,
        "floor_given": item.floor_given,
        "line_up_lead_minutes": item.line_up_lead_minutes,
        "gap_before": item.gap_before,
        "speakers": canonical({"speakers": speakers}),
        "location": item.location,
        "dropped": item.dropped,
        "listed_id": item.listed_id,
        "passed_over": item.passed_over,
        "moved": item.moved,
        "ready": item.id in order.ready,
        "revision": revision,
    }


def _item(row: Row[tuple[object, ...]]) -> Item:
    return Item(
        id=row.id,
        position=row.position,
        title=row.title,
        kind=ItemKind(row.kind),
        planned_start=row.planned_start,
        minutes=row.minutes,
        original_start=row.original_start,
        original_minutes=row.original_minutes,
        fixed=row.fixed,
        fixed_end=row.fixed_end,
        floor_given=row.floor_given,
        line_up_lead_minutes=row.line_up_lead_minutes,
        gap_before=row.gap_before,
        speakers=tuple(
            Speaker(
                name=text(one, "name"),
                delegate_id=optional_text(one, "delegate"),
                is_nobody=flag(one, "nobody"),
            )
            for one in objects(parsed(row.speakers), "speakers")
        ),
        location=row.location,
        dropped=row.dropped,
        listed_id=row.listed_id,
        passed_over=row.passed_over,
        moved=row.moved,
    )


def _run_row(run: Run, place: int, revision: int) -> JsonRow:
    holds: list[Json] = [
        {
            "held_at": instant_text(hold.held_at),
            "resumed_at": optional_instant_text(hold.resumed_at),
            "reason": hold.reason,
        }
        for hold in run.holds
    ]
    adjustments: list[Json] = [
        {
            "at": instant_text(one.at),
            "asked": one.asked,
            "applied_seconds": one.applied_seconds,
            "in_plan_seconds": one.in_plan_seconds,
        }
        for one in run.adjustments
    ]
    return {
        "id": run.id,
        "item_id": run.item_id,
        "started_at": run.started_at,
        "ended_at": run.ended_at,
        "continues": run.continues,
        "holds": canonical({"holds": holds}),
        "adjustments": canonical({"adjustments": adjustments}),
        "place": place,
        "revision": revision,
    }


def _run(row: Row[tuple[object, ...]]) -> Run:
    return Run(
        id=row.id,
        item_id=row.item_id,
        started_at=row.started_at,
        ended_at=row.ended_at,
        continues=row.continues,
        holds=tuple(_hold(one) for one in objects(parsed(row.holds), "holds")),
        adjustments=tuple(
            Adjustment(
                at=instant(one, "at") or BEGINNING,
                asked=whole(one, "asked"),
                applied_seconds=whole(one, "applied_seconds"),
                in_plan_seconds=optional_whole(one, "in_plan_seconds"),
            )
            for one in objects(parsed(row.adjustments), "adjustments")
        ),
    )


def _hold(values: JsonObject) -> Hold:
    return Hold(
        held_at=instant(values, "held_at") or BEGINNING,
        resumed_at=instant(values, "resumed_at"),
        reason=optional_text(values, "reason"),
    )
