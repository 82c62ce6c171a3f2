"""The steps of a rehearsed day: what somebody at a desk, on stage or with the notes does, and when.

A step has a key, so that a later one can name it: an undo the act that it takes back, an outcome
the question that it is about. Instants are aware UTC.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from msgspec import Struct


class Step(Struct, frozen=True, kw_only=True):
    """One press of a rehearsed day."""

    kind: ClassVar[str] = ""
    """What such presses are called in the report."""

    key: str
    at: datetime
    refused: bool = False
    """Whether the script means a rule to say no: somebody who declined, a badge shown twice."""


class CheckIn(Step, frozen=True, kw_only=True):
    """Somebody stands at the desk."""

    kind: ClassVar[str] = "check in"

    delegate_id: str
    acknowledged: bool = False
    again: bool = False
    """Whether they were in before and come back."""


class Leave(Step, frozen=True, kw_only=True):
    """Somebody walks out."""

    kind: ClassVar[str] = "leave"

    delegate_id: str


class Next(Step, frozen=True, kw_only=True):
    """The chair goes on. `starts` is the item that then begins, None where one only ends."""

    kind: ClassVar[str] = "next"

    starts: str | None


class Ready(Step, frozen=True, kw_only=True):
    """A fixed item's guest is on the line."""

    kind: ClassVar[str] = "ready"

    item_id: str


class Hold(Step, frozen=True, kw_only=True):
    """The running item stands still."""

    kind: ClassVar[str] = "hold"

    reason: str


class Resume(Step, frozen=True, kw_only=True):
    """It goes on."""

    kind: ClassVar[str] = "resume"


class Adjust(Step, frozen=True, kw_only=True):
    """The running item gets minutes, or gives some."""

    kind: ClassVar[str] = "adjust"

    minutes: int


class TakeBack(Adjust, frozen=True, kw_only=True):
    """The day is late for a fixed item: a new plan where one does it, else minutes are taken."""

    kind: ClassVar[str] = "take back"


class Tell(Step, frozen=True, kw_only=True):
    """A message to the speaker."""

    kind: ClassVar[str] = "message"

    text: str


class MessageSeen(Step, frozen=True, kw_only=True):
    """The speaker has nodded."""

    kind: ClassVar[str] = "message seen"


class MessageGone(Step, frozen=True, kw_only=True):
    """The message is taken away."""

    kind: ClassVar[str] = "message gone"


class Undo(Step, frozen=True, kw_only=True):
    """An earlier step was a mistake."""

    kind: ClassVar[str] = "undo"

    of: str


class Record(Step, frozen=True, kw_only=True):
    """A question is written down while it is asked; without an asker it stays anonymous."""

    kind: ClassVar[str] = "question"

    text: str
    asker_id: str | None
    to: str


class Reword(Step, frozen=True, kw_only=True):
    """It is worded anew, while it waits."""

    kind: ClassVar[str] = "reword"

    of: str
    text: str


class MoveUp(Step, frozen=True, kw_only=True):
    """It is put before another question in the queue."""

    kind: ClassVar[str] = "move up"

    of: str
    before: str


class Merge(Step, frozen=True, kw_only=True):
    """It asks what another one asks: that one stands for both, and it is not put itself."""

    kind: ClassVar[str] = "merge"

    of: str
    into: str


class Put(Step, frozen=True, kw_only=True):
    """A question is put to the speaker."""

    kind: ClassVar[str] = "put"

    of: str


class Answered(Step, frozen=True, kw_only=True):
    """It was answered in the room."""

    kind: ClassVar[str] = "answered"

    of: str


class FollowUp(Step, frozen=True, kw_only=True):
    """Somebody will answer it later."""

    kind: ClassVar[str] = "follow up"

    of: str
    owner: str
    by: date


class Note(Step, frozen=True, kw_only=True):
    """A line for the log."""

    kind: ClassVar[str] = "note"

    text: str


class EndDay(Step, frozen=True, kw_only=True):
    """The day ends, and whatever still runs."""

    kind: ClassVar[str] = "end the day"
