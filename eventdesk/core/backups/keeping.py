"""Which backups are kept: a rule that a person can say.

The newest six; the last one of each hour, for twenty-four hours; the last one of each day, for
fourteen days. Hours and days in which none was made do not count, so that a file which nobody opens
for a month keeps what it has.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from eventdesk.core.said import said

NEWEST = 6
HOURS = 24
DAYS = 14
RULE = said(
    "Kept are the newest 6, the last of each hour for 24 hours, and the last of "
    "each day for 14 days."
)


def kept(made: Iterable[datetime]) -> set[datetime]:
    """Those that are kept, of backups that were made at these local times."""
    oldest_first = sorted(set(made))
    last_of_hour = {one.replace(minute=0, second=0, microsecond=0): one for one in oldest_first}
    last_of_day = {one.date(): one for one in oldest_first}
    hours = sorted(last_of_hour, reverse=True)[:HOURS]
    days = sorted(last_of_day, reverse=True)[:DAYS]
    return {
        *oldest_first[-NEWEST:],
        *(last_of_hour[hour] for hour in hours),
        *(last_of_day[day] for day in days),
    }


def to_remove(made: Iterable[datetime], just_made: datetime) -> set[datetime]:
    """Those that are kept no more, now that one more was made.

    That one stays, whatever the clock said when the others were made.
    """
    every = {*made, just_made}
    return every - kept(every) - {just_made}
