"""What comes into an event from a shell: invite lists, running orders, questions sent in."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from eventdesk.cli.arguments import day_given
from eventdesk.cli.documents import Documents
from eventdesk.cli.import_documents import (
    ImportSummary,
    invite_list_summary,
    questions_summary,
    running_order_summary,
)
from eventdesk.cli.import_options import columns_given, refuse_unknown, source_given
from eventdesk.cli.plain_text import aligned
from eventdesk.cli.registering import EVENT, register, register_group
from eventdesk.cli.session import Opened, Session
from eventdesk.core.problem_groups import grouped
from eventdesk.core.read_as import ListKind, ReadAs
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.list_reading import ListAsked, ListRead

LIST = Annotated[
    Path, typer.Argument(metavar="FILE", help="CSV, XLSX, XLSB, XLS or ODS; - for standard input.")
]
SCHEDULE = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        help="A table, a text, iCalendar, frab XML or pretalx JSON; - for standard input.",
    ),
]
DRY_RUN = Annotated[
    bool,
    typer.Option("--dry-run", metavar="", help="Only show what would come of it; change nothing."),
]
SHEET = Annotated[
    str | None, typer.Option("--sheet", metavar="NAME", help="The sheet of a workbook.")
]
COLUMNS = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="HEADER=FIELD",
        help="Read a column as this field; “extra” keeps it without one. As often as needed.",
    ),
]


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    group = register_group(
        app, "import", "Bring in a list, a running order or questions.", on_event=False
    )
    register(group, "delegates", delegates)
    register(group, "running-order", running_order)
    register(group, "questions", questions)


def delegates(
    session: Session,
    event: EVENT,
    file: LIST,
    *,
    sheet: SHEET = None,
    column: COLUMNS = None,
    arrivals: Annotated[
        bool,
        typer.Option("--arrivals", metavar="", help="Check in whoever the file marks as arrived."),
    ] = False,
    dry_run: DRY_RUN = False,
) -> None:
    """Bring in an invite list: all of it, or nothing."""
    asked = ListAsked(
        source=source_given(file),
        kind=ListKind.INVITE_LIST,
        read_as=ReadAs(sheet=sheet, columns=columns_given(column, ListKind.INVITE_LIST)),
    )
    with session.opened(event, acts=not dry_run) as opened:
        desk = opened.desk
        with closing(desk.list_reading()) as reading:
            read = reading.read(asked)
            preview = read.people()
            refuse_unknown(asked.read_as, preview.file)
            summary = invite_list_summary(
                preview, lambda one: _name(desk, one), _documents(session, opened)
            )
            if not dry_run:
                desk.bring_in(reading.make_ready(read, arrivals=arrivals))
    _show(session, summary, read, dry_run=dry_run)


def running_order(
    session: Session,
    event: EVENT,
    file: SCHEDULE,
    *,
    sheet: SHEET = None,
    column: COLUMNS = None,
    day: Annotated[
        str | None,
        typer.Option("--day", metavar="YYYY-MM-DD", help="Which of several days."),
    ] = None,
    room: Annotated[
        str | None,
        typer.Option("--room", metavar="NAME", help="Which of several rooms; “all” for all."),
    ] = None,
    guesses: Annotated[
        bool,
        typer.Option(
            "--guesses/--no-guesses",
            metavar="",
            help="Guess kinds and fixed minutes from words.",
        ),
    ] = True,
    dry_run: DRY_RUN = False,
) -> None:
    """Bring in a running order: all of it, or nothing."""
    read_as = ReadAs(
        sheet=sheet,
        columns=columns_given(column, ListKind.RUNNING_ORDER),
        day=None if day is None else day_given(day),
        room="" if room == "all" else room,
        guesses=guesses,
    )
    asked = ListAsked(source=source_given(file), kind=ListKind.RUNNING_ORDER, read_as=read_as)
    with session.opened(event, acts=not dry_run) as opened:
        desk = opened.desk
        with closing(desk.list_reading()) as reading:
            read = reading.read(asked)
            preview = read.order()
            refuse_unknown(read_as, preview.file)
            titles = {item.id: item.title for item in desk.running_order.read().items}
            summary = running_order_summary(
                preview, lambda one: titles.get(one, ""), _documents(session, opened)
            )
            if not dry_run:
                desk.bring_in(reading.make_ready(read))
    _show(session, summary, read, dry_run=dry_run)


def questions(
    session: Session,
    event: EVENT,
    file: LIST,
    *,
    sheet: SHEET = None,
    column: COLUMNS = None,
    dry_run: DRY_RUN = False,
) -> None:
    """Bring in questions that were sent in before the day: all of them, or nothing."""
    read_as = ReadAs(sheet=sheet, columns=columns_given(column, ListKind.QUESTIONS))
    asked = ListAsked(source=source_given(file), kind=ListKind.QUESTIONS, read_as=read_as)
    with session.opened(event, acts=not dry_run) as opened:
        desk = opened.desk
        with closing(desk.list_reading()) as reading:
            read = reading.read(asked)
            preview = read.questions()
            refuse_unknown(read_as, preview.file)
            texts = {one.id: one.text for one in desk.questions.all()}
            summary = questions_summary(
                preview, lambda one: texts.get(one, ""), _documents(session, opened)
            )
            if not dry_run:
                desk.bring_in(reading.make_ready(read))
    _show(session, summary, read, dry_run=dry_run)


def _documents(session: Session, opened: Opened) -> Documents | None:
    """What each row says is told to programs alone: of a long list it is much."""
    return opened.documents if session.json else None


def _name(desk: EventDesk, delegate_id: str) -> str:
    delegate = desk.check_in.named(delegate_id)
    return "" if delegate is None else delegate.full_name


def _show(session: Session, summary: ImportSummary, read: ListRead, *, dry_run: bool) -> None:
    counts = (
        f"{summary.count('added')} added, {summary.count('changed')} changed, "
        f"{summary.unchanged} the same, {summary.count('vanished')} no longer listed"
    )
    if summary.not_coming:
        counts += f"; {summary.not_coming} not coming"
    lines = [f"{read.source.name}: {counts}."]
    if read.as_last_time:
        lines.append("Its columns are read as they were set the last time.")
    told = [row for row in summary.rows if row.action in ("changed", "vanished") or row.kept]
    lines += aligned(
        [
            [
                "" if row.row is None else f"row {row.row}",
                row.name,
                "no longer listed" if row.row is None else row.action,
                ", ".join(row.changed or row.kept),
            ]
            for row in told
        ]
    )
    lines += aligned(
        [
            [one.rows_said, "" if one.is_notice else one.column, one.message]
            for one in grouped(summary.problems)
        ]
    )
    if dry_run:
        lines.append("Nothing has been changed.")
    session.show(summary.document(), lines)
