"""The steps of a rehearsed day: what somebody at a desk, on stage or with the notes does, and when.

A step has a key, so that a later one can name it: an undo the act that it takes back, an outcome
the question that it is about. Instants are aware UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One press of a rehearsed day."""

    kind: ClassVar[str] = ""
    """What such presses are called in the report."""

    key: str
    at: datetime
    refused: bool = False
    """Whether the script means a rule to say no: somebody who declined, a badge shown twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Step):
    """Somebody stands at the desk."""

    kind: ClassVar[str] = "check in"

    delegate_id: str
    acknowledged: bool = False
    again: bool = False
    """Whether they were in before and come back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave(Step):
    """Somebody walks out."""

    kind: ClassVar[str] = "leave"

    delegate_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Next(Step):
    """The chair goes on. `starts` is the item that then begins, None where one only ends."""

    kind: ClassVar[str] = "next"

    starts: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready(Step):
    """A fixed item's guest is on the line."""

    kind: ClassVar[str] = "ready"

    item_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold(Step):
    """The running item stands still."""

    kind: ClassVar[str] = "hold"

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Step):
    """It goes on."""

    kind: ClassVar[str] = "resume"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjust(Step):
    """The running item gets minutes, or gives some."""

    kind: ClassVar[str] = "adjust"

    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack(Adjust):
    """The day is late for a fixed item: a new plan where one does it, else minutes are taken."""

    kind: ClassVar[str] = "take back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell(Step):
    """A message to the speaker."""

    kind: ClassVar[str] = "message"

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSeen(Step):
    """The speaker has nodded."""

    kind: ClassVar[str] = "message seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageGone(Step):
    """The message is taken away."""

    kind: ClassVar[str] = "message gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(Step):
    """An earlier step was a mistake."""

    kind: ClassVar[str] = "undo"

    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Step):
    """A question is written down while it is asked; without an asker it stays anonymous."""

    kind: ClassVar[str] = "question"

    text: str
    asker_id: str | None
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reword(Step):
    """It is worded anew, while it waits."""

    kind: ClassVar[str] = "reword"

    of: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveUp(Step):
    """It is put before another question in the queue."""

    kind: ClassVar[str] = "move up"

    of: str
    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge(Step):
    """It asks what another one asks: that one stands for both, and it is not put itself."""

    kind: ClassVar[str] = "merge"

    of: str
    into: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Put(Step):
    """A question is put to the speaker."""

    kind: ClassVar[str] = "put"

    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Step):
    """It was answered in the room."""

    kind: ClassVar[str] = "answered"

    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Step):
    """Somebody will answer it later."""

    kind: ClassVar[str] = "follow up"

    of: str
    owner: str
    by: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Step):
    """A line for the log."""

    kind: ClassVar[str] = "note"

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndDay(Step):
    """The day ends, and whatever still runs."""

    kind: ClassVar[str] = "end the day"
