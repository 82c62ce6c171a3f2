"""The evacuation roll as a record: who is on it, who is safe, and those who need help first."""

from __future__ import annotations

from collections.abc import Iterable

from eventdesk.core.delegates import Delegate
from eventdesk.core.records.attendance import name_on_paper
from eventdesk.core.records.record import Cell, Column, Record, Row, Sheet, Sum
from eventdesk.core.roll.last_seen import Sign
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import RollLine
from eventdesk.core.roll.words import call_word, head_line, seen_words

KIND = "roll"

_COLUMNS = (
    Column(key="name", header="Name", width=28),
    Column(key="organisation", header="Organisation", width=28),
    Column(key="heads", header="Heads", cell=Cell.NUMBER, width=7),
    Column(key="access_needs", header="Access needs", width=30),
    Column(key="crew", header="Crew", cell=Cell.YES_NO, width=7),
    Column(key="category", header="Category", width=16),
    Column(key="phone", header="Phone", width=18),
    Column(key="seen_at", header="Last seen", cell=Cell.INSTANT, width=20),
    Column(key="seen_desk", header="At desk", width=14),
    Column(key="reference", header="Reference", width=12),
    Column(key="safe", header="Found safe", cell=Cell.NUMBER, width=10),
    Column(key="safe_at", header="Safe at", cell=Cell.INSTANT, width=20),
    Column(key="left_at", header="Left at", cell=Cell.INSTANT, width=20),
    Column(key="seen", header="Seen how", width=30),
    Column(key="call", header="Roll call", width=12),
    Column(key="called_at", header="Called at", cell=Cell.INSTANT, width=20),
)


def roll_record(roll: RollRecord, everybody: Iterable[Delegate]) -> Record:
    """Everybody on the roll by the log, crew included, and who of them has been found safe.

    `everybody` has, among others, all who are on the roll.
    """
    call, sums = roll.call, roll.sums
    known = {one.id: one for one in everybody}
    lines = sorted(roll.lines, key=lambda line: not line.needs)
    crew = sum(line.crew for line in lines)
    made = [
        Sum(key="heads", label="Heads inside" if call is None else "On the roll", value=sums.heads),
        Sum(key="names", label="Names", value=len(lines) - crew),
        Sum(key="crew", label="Crew", value=crew),
        Sum(
            key="access_needs",
            label="With access needs",
            value=sum(bool(line.needs) for line in lines),
        ),
    ]
    if call is not None:
        made.append(Sum(key="safe", label="Found safe", value=sums.safe))
        made.append(Sum(key="missing", label="Not yet seen", value=sums.missing))
    return Record(
        kind=KIND,
        title=_title(roll),
        about=roll.about,
        sums=tuple(made),
        sheets=(
            Sheet(
                key="inside",
                title="Inside now" if call is None else "On the roll",
                columns=_COLUMNS,
                rows=[_row(roll, line, known[line.id]) for line in lines],
            ),
        ),
    )


def _title(roll: RollRecord) -> str:
    """Which roll call it is of, so that nobody takes a drill for anything else."""
    title, call = head_line(roll.call), roll.call
    return title if call is None else f"{title} · called at {roll.minute(call.called_at)}"


def _row(roll: RollRecord, line: RollLine, one: Delegate) -> Row:
    call, seen = roll.call, line.seen
    desk = seen.place if seen is not None and seen.sign is Sign.CHECKED_IN else ""
    return (
        name_on_paper(one),
        line.organisation,
        line.heads,
        line.needs,
        line.crew,
        one.particulars.category,
        one.particulars.phone,
        None if seen is None else seen.at,
        desk,
        line.reference,
        line.safe,
        line.safe_at,
        line.left_at,
        seen_words(seen, roll.minute),
        "" if call is None else call_word(call),
        None if call is None else call.called_at,
    )
