"""Readiness: each check by itself, what may be put aside, and how many are ready."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.readiness import (
    LEAST_FREE,
    NEEDED,
    BackupFacts,
    CameOut,
    Check,
    PrinterFacts,
    ReadyFacts,
    RehearsalFacts,
    Stand,
    judged,
    ready_of,
)

NOW = datetime(2026, 11, 15, 18, 0, tzinfo=UTC)
NOTHING = ReadyFacts(day=date(2026, 11, 16), now=NOW, today=date(2026, 11, 15))
EVERYTHING = replace(
    NOTHING,
    names=70,
    items=12,
    fixed=1,
    operator="Ida",
    leads=1,
    backup=BackupFacts(folder="/stick", is_copied=True),
    printer=PrinterFacts(name="Foyer", printed_at=NOW, came_out=CameOut.YES),
    scanned_at=NOW,
    monitors=2,
    rehearsal=RehearsalFacts(at=NOW),
    free=LEAST_FREE,
)


def test_nothing_is_ready_but_the_clock() -> None:
    stands = judged(NOTHING)
    assert [check for check, stand in stands.items() if stand is Stand.READY] == [Check.CLOCK]
    assert ready_of(stands) == (1, len(Check))


def test_everything_is_ready() -> None:
    assert set(judged(EVERYTHING).values()) == {Stand.READY}
    assert ready_of(judged(EVERYTHING)) == (len(Check), len(Check))


@pytest.mark.parametrize(
    ("check", "facts", "stand"),
    [
        (Check.LIST, replace(EVERYTHING, names=0), Stand.TO_DO),
        (Check.ORDER, replace(EVERYTHING, items=0), Stand.TO_DO),
        (Check.PEOPLE, replace(EVERYTHING, operator=""), Stand.TO_DO),
        (Check.PEOPLE, replace(EVERYTHING, leads=0), Stand.TO_DO),
        (Check.BACKUP, replace(EVERYTHING, backup=BackupFacts()), Stand.TO_DO),
        (Check.BACKUP, replace(EVERYTHING, backup=BackupFacts(folder="/stick")), Stand.TO_DO),
        (
            Check.BACKUP,
            replace(
                EVERYTHING, backup=BackupFacts(folder="/stick", is_copied=True, failure="Full")
            ),
            Stand.TROUBLE,
        ),
        (Check.PRINTER, replace(EVERYTHING, printer=PrinterFacts()), Stand.TO_DO),
        (Check.PRINTER, replace(EVERYTHING, printer=PrinterFacts(printed_at=NOW)), Stand.ASKS),
        (
            Check.PRINTER,
            replace(EVERYTHING, printer=PrinterFacts(printed_at=NOW, came_out=CameOut.NO)),
            Stand.TROUBLE,
        ),
        (
            Check.PRINTER,
            replace(EVERYTHING, printer=PrinterFacts(came_out=CameOut.YES, failure="No paper")),
            Stand.TROUBLE,
        ),
        (Check.SCANNER, replace(EVERYTHING, scanned_at=None), Stand.TO_DO),
        (Check.SCREEN, replace(EVERYTHING, monitors=1), Stand.TO_DO),
        (Check.REHEARSAL, replace(EVERYTHING, rehearsal=RehearsalFacts()), Stand.TO_DO),
        (
            Check.REHEARSAL,
            replace(EVERYTHING, rehearsal=RehearsalFacts(at=NOW, finding="The chain broke.")),
            Stand.TROUBLE,
        ),
        (Check.CLOCK, replace(EVERYTHING, correction=timedelta(seconds=-3)), Stand.TROUBLE),
        (Check.CLOCK, replace(EVERYTHING, correction=timedelta(seconds=2)), Stand.READY),
        (Check.CLOCK, replace(EVERYTHING, today=date(2026, 11, 17)), Stand.TROUBLE),
        (Check.CLOCK, replace(EVERYTHING, today=date(2026, 11, 16)), Stand.READY),
        (Check.DISK, replace(EVERYTHING, free=LEAST_FREE - 1), Stand.TROUBLE),
        (Check.DISK, replace(EVERYTHING, free=None), Stand.TROUBLE),
    ],
)
def test_one_thing_that_is_otherwise(check: Check, facts: ReadyFacts, stand: Stand) -> None:
    stands = judged(facts)
    assert stands[check] is stand
    assert all(one is Stand.READY for other, one in stands.items() if other is not check)


@given(aside=st.frozensets(st.sampled_from(Check)), facts=st.sampled_from((NOTHING, EVERYTHING)))
def test_what_is_put_aside_counts_for_nothing_unless_it_is_ready_or_needed(
    aside: frozenset[Check], facts: ReadyFacts
) -> None:
    before, after = judged(facts), judged(replace(facts, aside=aside))
    for check in Check:
        goes = check in aside - NEEDED and before[check] is not Stand.READY
        assert after[check] is (Stand.ASIDE if goes else before[check])
    ready, of = ready_of(after)
    assert ready == ready_of(before)[0]
    assert of == len(Check) - list(after.values()).count(Stand.ASIDE)
