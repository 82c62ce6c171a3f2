"""One row of the day log in words, and what an act says to whoever searches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum

from eventdesk.core.entries import Entry
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.day_log_acts import plain
from eventdesk.ui.models.day_log_words import LogLabel, label, to_whom
from eventdesk.ui.models.day_words import short_day


class Column(IntEnum):
    """The columns of the log."""

    TIME = 0
    HAPPENED = 1
    SUBJECT = 2
    DESK = 3
    NUMBER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One act or entry in words; `time` is a time of day at the event, or a date of another day.

    Attributes:
        more: how many more entries the act has; `is_open` if they are shown below it.
        is_part: an entry below its act.
    """

    number: int
    time: str
    label: LogLabel
    subject: str
    desk: str
    is_undone: bool
    more: int = 0
    is_open: bool = False
    is_part: bool = False

    def cell(self, column: int) -> str:
        """What stands in a column."""
        return (self.time, self.label.spoken, self.subject, self.desk, str(self.number))[column]


def in_words(live: LiveEvent, words: LogWords | None, entry: Entry) -> LogLine:
    """An entry in words; without them, as much as the entry itself says."""
    operator = "" if words is None else words.operators.get(entry.operator or "", "")
    return LogLine(
        number=entry.sequence,
        time=_time(live, entry),
        label=label(entry.action),
        subject="" if words is None else to_whom(words, entry),
        desk=f"{entry.desk} · {operator}" if operator else entry.desk,
        is_undone=entry.act in live.undone,
    )


def text_of(words: LogWords, entries: Sequence[Entry]) -> str:
    """What an act says, with its desk and operator, as it is searched."""
    said = [words.sentence(one) for one in entries]
    operator = words.operators.get(entries[0].operator or "", "")
    return plain(" ".join([*said, entries[0].desk, operator]))


def _time(live: LiveEvent, entry: Entry) -> str:
    """A time of day until the night after the event, the date for any other day."""
    details = live.details
    local = live.local(entry.happened_at)
    if details is not None and timedelta() <= local.date() - details.date <= timedelta(days=1):
        return f"{local:%H:%M}"
    return short_day(local.date())
