"""The check-in log: one row an attempt, in the shape that pretix gives its own.

What was refused is a row with the reason, and what was undone stays one that says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import FROM_LIST, FROM_PAPER, Entry, Refusal
from eventdesk.core.json_values import flag, text
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.records.record import About, Cell, Column, Record, Row, Sheet, Sum
from eventdesk.core.sentences import refusal_words
from eventdesk.core.standing import newest_corrections

KIND = "check-in-log"

_SCANS: Mapping[str, str] = {
    Action.DELEGATE_CHECKED_IN: "Entry",
    Action.PARTY_MORE_CAME: "Entry",
    Action.DELEGATE_LEFT: "Exit",
    Action.PARTY_SOME_LEFT: "Exit",
}
TELLING = frozenset(
    {
        Action.DELEGATE_CHECKED_IN,
        Action.PARTY_MORE_CAME,
        Action.DELEGATE_LEFT,
        Action.PARTY_SOME_LEFT,
        Action.DELEGATE_BACK_DATED,
        Action.ACT_REFUSED,
        Action.ACT_UNDONE,
    }
)
"""The entries that it is made from; what else it is given says nothing to it."""
COLUMNS = (
    Column(key="date", header="Date", cell=Cell.DAY, width=11),
    Column(key="time", header="Time", width=9),
    Column(key="list", header="Check-in list", width=24),
    Column(key="scan_type", header="Scan type", width=9),
    Column(key="order_code", header="Order code", width=12),
    Column(key="position_id", header="Position ID", cell=Cell.NUMBER, width=10),
    Column(key="secret", header="Secret", width=12),
    Column(key="product", header="Product", width=16),
    Column(key="name", header="Name", width=26),
    Column(key="device", header="Device", width=14),
    Column(key="offline", header="Offline", width=8),
    Column(key="offline_override", header="Offline override", width=14),
    Column(key="automatic", header="Automatically checked in", width=12),
    Column(key="gate", header="Gate", width=14),
    Column(key="result", header="Result", width=22),
    Column(key="error_message", header="Error message", width=50),
    Column(key="upload_date", header="Upload date", cell=Cell.DAY, width=11),
    Column(key="upload_time", header="Upload time", width=11),
)
"""Exactly those of pretix, so that what reads its file reads this one."""
_PAGE = (
    Column(key="at", header="Time", cell=Cell.INSTANT, width=9),
    Column(key="scan_type", header="Scan", width=7),
    Column(key="name", header="Name", width=30),
    Column(key="device", header="Desk", width=14),
    Column(key="result", header="Result", width=20),
    Column(key="error_message", header="Why", width=44),
)
_DONE, _ANNULLED = "OK", "Check-in annulled"
_RESULTS = {
    "already_in": "Ticket already used",
    "not_coming": "Order canceled",
    "replaced": "Ticket code revoked/changed",
    "unknown_code": "Unknown ticket",
    "not_on_the_list": "Unknown ticket",
    "two_carry_it": "Ticket code is ambiguous on list",
    "alert": "Information required",
    "id_not_seen": "Information required",
}
"""Our reasons in the words in which that file tells them; other rules are rules of one's own."""
_BY_A_RULE = "Forbidden by custom rule"


def check_in_log_record(
    about: About, entries: Iterable[Entry], words: LogWords, undone: AbstractSet[str]
) -> Record:
    """Every attempt to come in or to leave, in the order of its instant.

    `entries` are those of `TELLING`, in any order; `undone` are the acts that do not stand.
    """
    attempts = _attempts(entries, words, undone)
    results = Counter(one.result for one in attempts)
    annulled, done = results[_ANNULLED], results[_DONE]
    return Record(
        kind=KIND,
        title="Check-in log",
        about=about,
        sums=(
            Sum(key="attempts", label="Attempts", value=len(attempts)),
            Sum(key="done", label="Done", value=done),
            Sum(key="refused", label="Refused", value=len(attempts) - done - annulled),
            Sum(key="annulled", label="Undone", value=annulled),
        ),
        sheets=(
            Sheet(
                key="attempts",
                title="Check-in log",
                columns=COLUMNS,
                rows=[one.row(about.event.name) for one in attempts],
            ),
        ),
        pages=(
            Sheet(
                key="attempts",
                title="Check-in log",
                columns=_PAGE,
                rows=[one.line() for one in attempts],
            ),
        ),
        is_of_others=True,
    )


class _Attempt:
    """One row. Instants are on the event's clocks."""

    def __init__(self, entry: Entry, at: datetime, words: LogWords) -> None:
        self.entry = entry
        self.at = at.astimezone(words.zone)
        self._recorded = entry.recorded_at.astimezone(words.zone)
        self._delegate = words.delegates.get(entry.subject or "")
        self.result, self.why = _DONE, ""

    @property
    def key(self) -> tuple[datetime, int]:
        """What the rows are sorted by."""
        return (self.at, self.entry.sequence)

    def row(self, event: str) -> Row:
        """In the columns of pretix."""
        entry, one = self.entry, self._delegate
        reference = "" if one is None else one.reference
        return (
            self.at.date(),
            f"{self.at:%H:%M:%S}",
            event,
            _scan_of(entry),
            reference,
            None if one is None else 1,
            reference or text(entry.about, "code"),
            "" if one is None else one.particulars.category,
            self._name(one),
            entry.desk,
            _yes(flag(entry.facts, FROM_PAPER)),
            _yes(flag(entry.facts, "forced") and not flag(entry.facts, FROM_LIST)),
            _yes(flag(entry.facts, FROM_LIST)),
            "",
            self.result,
            self.why,
            self._recorded.date(),
            f"{self._recorded:%H:%M:%S}",
        )

    def line(self) -> Row:
        """For reading."""
        name = self._name(self._delegate)
        return (self.at, _scan_of(self.entry), name, self.entry.desk, self.result, self.why)

    def _name(self, one: Delegate | None) -> str:
        return text(self.entry.about, "name") if one is None else one.full_name


def _attempts(
    entries: Iterable[Entry], words: LogWords, undone: AbstractSet[str]
) -> list[_Attempt]:
    told = sorted((one for one in entries if one.action in TELLING), key=lambda one: one.sequence)
    corrections = newest_corrections([one for one in told if one.act not in undone])
    undos = {one.undoes: one for one in told if one.undoes is not None and one.act not in undone}
    found: list[_Attempt] = []
    for entry in told:
        if not _scan_of(entry):
            continue
        attempt = _Attempt(entry, corrections.get(entry.sequence, entry.happened_at), words)
        if entry.action is Action.ACT_REFUSED:
            refusal = Refusal.of(entry)
            attempt.result = _RESULTS.get(refusal.reason, _BY_A_RULE)
            attempt.why = refusal_words(refusal.said, words.words(entry))
        elif entry.act in undone:
            attempt.result = _ANNULLED
            undo = undos.get(entry.act)
            if undo is not None:
                when = undo.happened_at.astimezone(words.zone)
                attempt.why = f"Undone at {when:%H:%M} at {undo.desk}."
        found.append(attempt)
    return sorted(found, key=lambda one: one.key)


def _scan_of(entry: Entry) -> str:
    """Whether it was about coming in or about leaving; "" for neither."""
    refused = entry.action is Action.ACT_REFUSED
    return _SCANS.get(text(entry.facts, "wish") if refused else entry.action, "")


def _yes(holds: bool) -> str:  # noqa: FBT001 - a mark, not a choice
    return "Yes" if holds else "No"
