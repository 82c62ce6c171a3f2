"""One row of the day log in words, and what an act says to whoever searches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from enum import IntEnum

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.core.actions import NEVER_UNDONE
from eventdesk.core.entries import FROM_PAPER, Entry, broken_rules
from eventdesk.core.joining.late_acts import needs_the_lead, sent_at
from eventdesk.core.json_values import flag
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.paper.door_words import BROKEN
from eventdesk.core.shown_text import shown
from eventdesk.ui.language.dates import short_day_of_year
from eventdesk.ui.language.marked import as_marked
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.models.day_log_acts import plain
from eventdesk.ui.models.day_log_history import LogHistory
from eventdesk.ui.models.day_log_words import LogLabel, label, to_whom

A_MINUTE = timedelta(minutes=1)
"""So far apart the time at which it happened, and at which it was written, are both shown."""


A_DAY = timedelta(days=1)


class Column(IntEnum):
    """The columns of the log."""

    TIME = 0
    HAPPENED = 1
    SUBJECT = 2
    DESK = 3
    NUMBER = 4

    @property
    def head(self) -> str:
        """What the column is called."""
        heads = (
            QT_TRANSLATE_NOOP("day log", "Time"),
            QT_TRANSLATE_NOOP("day log", "What happened"),
            QT_TRANSLATE_NOOP("day log", "To whom or what"),
            QT_TRANSLATE_NOOP("day log", "Desk"),
            QT_TRANSLATE_NOOP("day log", "Entry"),
        )
        return as_marked("day log", heads[self])


class LogLine(Struct, frozen=True, kw_only=True):
    """One act or entry in words; `time` is a time of day at the event, or a date of another day.

    Attributes:
        more: how many more entries the act has; `is_open` if they are shown below it.
        is_part: an entry below its act.
        aside: what is said of it elsewhere: the other one of its two times, and who undid it.
        may_be_undone: whether there is any use in asking.
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
    aside: str = ""
    may_be_undone: bool = False

    def cell(self, column: int) -> str:
        """What stands in a column."""
        words = (self.time, self.label.spoken, self.subject, self.desk, str(self.number))
        return shown(words[column])


def in_words(live: LiveEvent, words: LogWords | None, entry: Entry, history: LogHistory) -> LogLine:
    """An entry in words; without them, as much as the entry itself says.

    Where its time was set right, its row has the time at which it really happened.
    """
    really = history.really(entry)
    operator = "" if words is None else words.operators.get(entry.operator or "", "")
    return LogLine(
        number=entry.sequence,
        time=_time(live, really or entry.happened_at),
        label=label(entry.action),
        subject="" if words is None else to_whom(words, entry),
        desk=f"{entry.desk} · {operator}" if operator else entry.desk,
        is_undone=entry.act in live.undone,
        aside=" · ".join(_asides(live, words, entry, history)),
        may_be_undone=entry.act not in live.undone and entry.action not in NEVER_UNDONE,
    )


def told_whole(live: LiveEvent, entry: Entry, line: LogLine) -> str:
    """All of a row, with both instants to the second."""
    happened, recorded = live.local(entry.happened_at), live.local(entry.recorded_at)
    words = QCoreApplication.translate("day log", "{0}: {1} · happened {2} · recorded {3} · {4}")
    return words.format(
        line.label.spoken, line.subject, f"{happened:%Y-%m-%d %H:%M:%S}",
        f"{recorded:%Y-%m-%d %H:%M:%S}", line.desk,
    )  # fmt: skip


def _asides(
    live: LiveEvent, words: LogWords | None, entry: Entry, history: LogHistory
) -> Iterator[str]:
    """What is said of an entry beside what it says itself."""
    yield from _how_recorded(entry)
    if history.really(entry) is not None:
        was = _time(live, entry.happened_at)
        yield QCoreApplication.translate("day log", "entered as {0}").format(was)
    elif _was_written_later(entry):
        written = _time(live, entry.recorded_at)
        yield QCoreApplication.translate("day log", "written {0}").format(written)
    if (sent := sent_at(entry)) is not None:
        yield QCoreApplication.translate("day log", "sent {0}").format(_time(live, sent))
    undo = history.undo_of(entry.act) if entry.act in live.undone else None
    if undo is not None:
        operator = "" if words is None else words.operators.get(undo.operator or "", "")
        said = QCoreApplication.translate("day log", "undone {0} by {1}")
        yield said.format(_time(live, undo.happened_at), operator or undo.desk)


def _how_recorded(entry: Entry) -> Iterator[str]:
    """That it was written by hand first, or that a rule would have said no."""
    is_paper = flag(entry.facts, FROM_PAPER)
    if is_paper or needs_the_lead(entry):
        yield (
            QCoreApplication.translate("day log", "from paper")
            if is_paper
            else QCoreApplication.translate("day log", "worked alone")
        )
        yield from (spoken(BROKEN[rule]) for rule in broken_rules(entry.facts) if rule in BROKEN)
    elif flag(entry.facts, "override"):
        yield QCoreApplication.translate("day log", "lead’s decision")
    elif entry.forced:
        yield QCoreApplication.translate("day log", "as it had happened")


def text_of(words: LogWords, entries: Sequence[Entry]) -> str:
    """What an act says, with its desk and operator, as it is searched."""
    said = [spoken(words.sentence(one)) for one in entries]
    operator = words.operators.get(entries[0].operator or "", "")
    return plain(" ".join([*said, entries[0].desk, operator]))


def _was_written_later(entry: Entry) -> bool:
    """Whether both its times are worth telling.

    A day that is played on a clock of its own (a demonstration, a rehearsal) is written on another
    day altogether: that tells nothing of any row.
    """
    later = entry.recorded_at - entry.happened_at
    return A_MINUTE <= later < A_DAY or (later >= A_DAY and flag(entry.facts, FROM_PAPER))


def _time(live: LiveEvent, at: datetime) -> str:
    """A time of day until the night after the event, the date for any other day."""
    details = live.details
    local = live.local(at)
    if details is not None and timedelta() <= local.date() - details.date <= timedelta(days=1):
        return f"{local:%H:%M}"
    return short_day_of_year(local.date())
