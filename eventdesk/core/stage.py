"""What the screens show besides the running order: a message to the speaker, and darkness.

One subject for the whole event, folded like every other: so a screen that a second laptop drives
shows the same, and the log says what a speaker was told, when, and that the chair has seen it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry, Refusal
from eventdesk.core.json_values import Json, JsonObject, flag, optional_text, text

MOST_CHARACTERS = 120
"""How long a message to the speaker may be: what is longer is not read while speaking."""


class Screen(StrEnum):
    """The screens that the room sees."""

    STAGE = "stage"
    FOYER = "foyer"


class StageMessage(Struct, frozen=True, kw_only=True):
    """A message to the speaker; the id is that of the act that sent it."""

    id: str
    text: str
    sent_at: datetime
    """Aware UTC, as is the other one."""
    acknowledged_at: datetime | None = None
    """When the chair said that it has been seen; None until then."""


class Stage(Struct, frozen=True, kw_only=True):
    """What stands on the screens at this moment."""

    message: StageMessage | None = None
    blank: frozenset[Screen] = frozenset()
    """Screens that are dark because somebody wants them dark."""
    question_off: str | None = None
    """The id of a question that is kept off the stage screen even while it is being put."""


class StageFold(Struct, frozen=True, kw_only=True):
    """What the entries about the screens add up to."""

    stage: Stage
    flagged: frozenset[int] = frozenset()


def fold_stage(entries: Iterable[Entry]) -> StageFold:
    """Fold the standing entries about the screens, given in fold order."""
    stage, flagged = Stage(), set[int]()
    for entry in entries:
        step = _STEPS.get(entry.action)
        after = stage if step is None else step(stage, entry)
        if step is not None and after is stage:
            flagged.add(entry.sequence)
        stage = after
    return StageFold(stage=stage, flagged=frozenset(flagged))


def objection_to_message(stage: Stage, words: str) -> Refusal | None:
    """What stands against sending these words to the speaker; None where nothing does."""
    if not words:
        return Refusal(reason="no_words")
    if len(words) > MOST_CHARACTERS:
        facts: dict[str, Json] = {"characters": len(words), "most": MOST_CHARACTERS}
        return Refusal(reason="message_too_long", facts=facts)
    standing = stage.message
    if standing is not None and standing.text == words and standing.acknowledged_at is None:
        return Refusal(reason="nothing_changed")
    return None


def objection(stage: Stage, action: Action, facts: JsonObject) -> Refusal | None:
    """What stands against an act on the screens in this state; None where nothing does."""
    if action in (Action.STAGE_MESSAGE_ACKNOWLEDGED, Action.STAGE_MESSAGE_CLEARED):
        if stage.message is None:
            return Refusal(reason="no_message")
        if not _is_meant(stage.message, facts):
            return Refusal(reason="another_message")
        seen = stage.message.acknowledged_at is not None
        again = seen and action is Action.STAGE_MESSAGE_ACKNOWLEDGED
        return Refusal(reason="nothing_changed") if again else None
    if action is Action.STAGE_BLANKED:
        same = (_screen(facts) in stage.blank) is flag(facts, "blank")
        return Refusal(reason="nothing_changed") if same else None
    if action is Action.STAGE_QUESTION_SHOWN:
        off = stage.question_off == optional_text(facts, "question")
        return Refusal(reason="nothing_changed") if off is not flag(facts, "shown") else None
    return None


def _sent(stage: Stage, entry: Entry) -> Stage:
    message = StageMessage(id=entry.act, text=text(entry.about, "text"), sent_at=entry.happened_at)
    return replace(stage, message=message)


def _acknowledged(stage: Stage, entry: Entry) -> Stage:
    if stage.message is None or stage.message.acknowledged_at is not None:
        return stage
    if not _is_meant(stage.message, entry.facts):
        return stage
    return replace(stage, message=replace(stage.message, acknowledged_at=entry.happened_at))


def _cleared(stage: Stage, entry: Entry) -> Stage:
    if stage.message is None or not _is_meant(stage.message, entry.facts):
        return stage
    return replace(stage, message=None)


def _blanked(stage: Stage, entry: Entry) -> Stage:
    screen = {_screen(entry.facts)}
    blank = stage.blank | screen if flag(entry.facts, "blank") else stage.blank - screen
    return stage if blank == stage.blank else replace(stage, blank=blank)


def _question_shown(stage: Stage, entry: Entry) -> Stage:
    question, shown = optional_text(entry.facts, "question"), flag(entry.facts, "shown")
    if (stage.question_off == question) is not shown:
        return stage
    return replace(stage, question_off=None if shown else question)


def _is_meant(message: StageMessage, facts: JsonObject) -> bool:
    """Whether an act is about this message; one that names none is about whatever stands."""
    return optional_text(facts, "message") in {None, message.id}


def _screen(facts: JsonObject) -> Screen:
    return Screen(text(facts, "screen", Screen.STAGE))


_STEPS: dict[Action, Callable[[Stage, Entry], Stage]] = {
    Action.STAGE_MESSAGE_SENT: _sent,
    Action.STAGE_MESSAGE_ACKNOWLEDGED: _acknowledged,
    Action.STAGE_MESSAGE_CLEARED: _cleared,
    Action.STAGE_BLANKED: _blanked,
    Action.STAGE_QUESTION_SHOWN: _question_shown,
}
