"""The day log: every entry as data, and every act in one line for reading.

A list of a hundred thousand that was brought in is a hundred thousand entries and one act.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import groupby
from typing import TypeAlias

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.log_words.log_words import LogWords, telling
from eventdesk.core.records.record import About, Cell, Column, Record, Row, Sheet, Sum

KIND = "day-log"

Told: TypeAlias = "tuple[Entry, str]"
"""An entry, and its hash in hexadecimal digits."""

COLUMNS = (
    Column(key="sequence", header="Sequence", cell=Cell.NUMBER, width=9),
    Column(key="happened_at", header="Happened at", cell=Cell.INSTANT, width=20),
    Column(key="recorded_at", header="Recorded at", cell=Cell.INSTANT, width=20),
    Column(key="desk", header="Desk", width=14),
    Column(key="operator", header="Operator", width=18),
    Column(key="action", header="Action", width=22),
    Column(key="sentence", header="Sentence", width=60),
    Column(key="subject", header="Subject", width=12),
    Column(key="subject_name", header="Subject name", width=30),
    Column(key="undone", header="Undone", cell=Cell.YES_NO, width=8),
    Column(key="refused", header="Refused", cell=Cell.YES_NO, width=8),
    Column(key="act", header="Act", width=12),
    Column(key="hash", header="Hash", width=12),
)
"""Of the data: one row an entry."""
_PAGE = (
    Column(key="entries", header="Entries", width=10),
    Column(key="happened_at", header="Time", cell=Cell.INSTANT, width=13),
    Column(key="desk", header="Desk", width=12),
    Column(key="operator", header="Operator", width=16),
    Column(key="sentence", header="What happened", width=70),
    Column(key="state", header="", width=9),
)


def day_log_record(
    about: About,
    entries: Iterable[Told],
    words: LogWords,
    undone: AbstractSet[str],
    *,
    refused: int,
    charts: tuple[str, ...] = (),
) -> Record:
    """The whole log, oldest first, the entries of an act together.

    `entries` is taken once for the data and, unless those were taken before it, once more for the
    pages: the lines of the acts are made along with the rows. `undone` are the acts that do not
    stand, and `refused` says how many entries tell of something refused.
    """
    log = _Log(entries, words, undone)
    return Record(
        kind=KIND,
        title="Day log",
        about=about,
        sums=(
            # Numbers have no gaps: the newest one is how many there are.
            Sum(key="entries", label="Entries", value=about.head.sequence),
            Sum(key="refused", label="Refused", value=refused),
            Sum(key="undone", label="Acts undone", value=len(undone)),
        ),
        sheets=(Sheet(key="entries", title="Day log", columns=COLUMNS, rows=log),),
        pages=(Sheet(key="acts", title="Day log", columns=_PAGE, rows=_Acts(log)),),
        charts=charts,
    )


class _Log:
    """The rows of all entries, and a line for every act that has gone by."""

    def __init__(self, entries: Iterable[Told], words: LogWords, undone: AbstractSet[str]) -> None:
        self._entries, self._words, self._undone = entries, words, undone
        self._operators = words.operators
        self.lines: list[Row] | None = None
        """Of all acts, once all rows have been taken."""

    def __iter__(self) -> Iterator[Row]:
        words, undone, operators = self._words, self._undone, self._operators
        lines: list[Row] = []
        for act, told in groupby(self._entries, key=_act_of):
            is_undone = act in undone
            of_act = _ActLine()
            for entry, hash_ in told:
                of_act.take(entry)
                yield (
                    entry.sequence,
                    entry.happened_at,
                    entry.recorded_at,
                    entry.desk,
                    operators.get(entry.operator or "", ""),
                    entry.action.value,
                    words.sentence(entry),
                    entry.subject or "",
                    words.subject_name(entry),
                    is_undone,
                    entry.action is Action.ACT_REFUSED,
                    act,
                    hash_,
                )
            lines.append(self._line(of_act))
        self.lines = lines

    def _line(self, act: _ActLine) -> Row:
        entry = act.telling
        state = "undone" if entry.act in self._undone else ""
        if entry.action is Action.ACT_REFUSED:
            state = "refused"
        return (
            act.numbers,
            entry.happened_at,
            entry.desk,
            self._operators.get(entry.operator or "", ""),
            self._words.sentence(entry),
            state,
        )


_ENOUGH = 64
"""So many entries of an act are looked at for the one that says most: a list has it among them."""


class _ActLine:
    """The entries of one act as they go by."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []

    def take(self, entry: Entry) -> None:
        if len(self._entries) < _ENOUGH:
            self._entries.append(entry)
        else:
            self._entries[-1] = entry

    @property
    def telling(self) -> Entry:
        """The entry that says most of the act."""
        return telling(self._entries)

    @property
    def numbers(self) -> str:
        """The numbers of its entries, as in "12–57"."""
        first, last = self._entries[0].sequence, self._entries[-1].sequence
        return str(first) if first == last else f"{first}–{last}"


class _Acts:
    """The lines of all acts."""

    def __init__(self, log: _Log) -> None:
        self._log = log

    def __iter__(self) -> Iterator[Row]:
        if self._log.lines is None:
            for _ in self._log:
                pass
        return iter(self._log.lines or ())


def _act_of(told: Told) -> str:
    return told[0].act
