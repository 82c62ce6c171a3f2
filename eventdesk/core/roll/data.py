"""Who is on the evacuation roll, as a record: those who need help first.

While a roll call goes on, whoever left or was found safe since it began is on it too, and every row
says which call that is: nobody may take a drill for anything else.
"""

from __future__ import annotations

from collections.abc import Iterable

from eventdesk.core.delegates import Delegate
from eventdesk.core.records.attendance import by_surname, name_on_paper
from eventdesk.core.records.record import About, Cell, Column, Record, Row, Sheet, Sum
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.roll.roll import is_on_the_roll
from eventdesk.core.roll.words import call_word, head_line

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
    Column(key="roll_call", header="Roll call", cell=Cell.CHOICE, width=11),
    Column(key="safe", header="Safe", cell=Cell.NUMBER, width=6),
    Column(key="safe_at", header="Safe at", cell=Cell.INSTANT, width=20),
    Column(key="left_at", header="Left at", cell=Cell.INSTANT, width=20),
)


def roll_record(
    about: About, delegates: Iterable[Delegate], call: RollCall | None = None
) -> Record:
    """Everybody who is on the roll of this call, or inside by the log; crew included."""
    roll = by_surname(one for one in delegates if is_on_the_roll(one, call))
    roll.sort(key=lambda one: not one.particulars.access_needs)
    names = sum(not one.crew for one in roll)
    return Record(
        kind=KIND,
        title=head_line(call),
        about=about,
        sums=(
            Sum(key="heads", label="Heads", value=sum(_heads(one, call) for one in roll)),
            Sum(key="names", label="Names", value=names),
            Sum(key="crew", label="Crew", value=len(roll) - names),
            Sum(
                key="access_needs",
                label="With access needs",
                value=sum(bool(one.particulars.access_needs) for one in roll),
            ),
            Sum(key="safe", label="Found safe", value=sum(_safe(one, call) for one in roll)),
        ),
        sheets=(
            Sheet(
                key="inside",
                title="Inside now" if call is None else "On the roll",
                columns=_COLUMNS,
                rows=[_row(one, call) for one in roll],
            ),
        ),
    )


def _safe(one: Delegate, call: RollCall | None) -> int:
    """How many of a name were found safe in this call."""
    return one.safe_heads if call is not None and one.safe_roll == call.id else 0


def _heads(one: Delegate, call: RollCall | None) -> int:
    """How many a name stands for: those inside, and whoever was found safe and is out by now."""
    return max(one.heads, _safe(one, call))


def _row(one: Delegate, call: RollCall | None) -> Row:
    known, safe = one.particulars, _safe(one, call)
    since = call is not None and one.left_at is not None and one.left_at >= call.called_at
    return (
        name_on_paper(one),
        known.organisation,
        _heads(one, call),
        known.access_needs,
        one.crew,
        known.category,
        known.phone,
        one.arrived_at,
        one.arrived_desk,
        one.reference,
        "" if call is None else call_word(call).lower(),
        safe,
        one.safe_at if safe else None,
        one.left_at if since else None,
    )
