"""Every action that an entry can record, by the name it has in the log and in every export."""

from __future__ import annotations

from enum import StrEnum


class Action(StrEnum):
    """Subject and past participle: what happened to what."""

    EVENT_CREATED = "event.created"
    EVENT_CHANGED = "event.changed"
    EVENT_MOVED = "event.moved"
    FILE_SEALED = "file.sealed"
    FILE_UNSEALED = "file.unsealed"

    OPERATOR_NAMED = "operator.named"
    OPERATOR_MADE_LEAD = "operator.made_lead"
    OPERATOR_LEAD_WITHDRAWN = "operator.lead_withdrawn"
    OPERATOR_PIN_SET = "operator.pin_set"
    DESK_TAKEN_OVER = "desk.taken_over"
    DESK_LOCKED = "desk.locked"
    DESK_UNLOCKED = "desk.unlocked"
    CLOCK_CHANGED = "clock.changed"
    CLOCK_TAKEN_OVER = "clock.taken_over"

    LIST_IMPORTED = "list.imported"
    DELEGATE_ADDED = "delegate.added"
    DELEGATE_CHANGED = "delegate.changed"
    DELEGATE_CORRECTED = "delegate.corrected"
    DELEGATE_CHECKED_IN = "delegate.checked_in"
    DELEGATE_LEFT = "delegate.left"
    DELEGATE_REPLACED = "delegate.replaced"
    DELEGATE_BACK_DATED = "delegate.back_dated"
    PARTY_MORE_CAME = "party.more_came"
    PARTY_SOME_LEFT = "party.some_left"
    DELEGATE_FOUND_SAFE = "delegate.found_safe"
    DELEGATE_BADGE_PRINTED = "delegate.badge_printed"

    ROLL_CALLED = "roll.called"
    ROLL_ENDED = "roll.ended"

    RUNNING_ORDER_IMPORTED = "running_order.imported"
    RUNNING_ORDER_REPLANNED = "running_order.replanned"
    ITEM_ADDED = "item.added"
    ITEM_CHANGED = "item.changed"
    ITEM_SPEAKERS_NAMED = "item.speakers_named"
    ITEM_SPEAKER_LINKED = "item.speaker_linked"
    ITEM_INSERTED = "item.inserted"
    ITEM_EDITED = "item.edited"
    ITEM_MOVED = "item.moved"
    ITEM_REPLANNED = "item.replanned"
    ITEM_PASSED_OVER = "item.passed_over"
    ITEM_DROPPED = "item.dropped"
    ITEM_RESTORED = "item.restored"
    ITEM_STARTED = "item.started"
    ITEM_ENDED = "item.ended"
    ITEM_HELD = "item.held"
    ITEM_RESUMED = "item.resumed"
    ITEM_ADJUSTED = "item.adjusted"
    ITEM_READY = "item.ready"
    ITEM_BACK_DATED = "item.back_dated"
    DAY_ENDED = "day.ended"

    STAGE_MESSAGE_SENT = "stage.message_sent"
    STAGE_MESSAGE_ACKNOWLEDGED = "stage.message_acknowledged"
    STAGE_MESSAGE_CLEARED = "stage.message_cleared"
    STAGE_BLANKED = "stage.blanked"
    STAGE_QUESTION_SHOWN = "stage.question_shown"

    QUESTIONS_IMPORTED = "questions.imported"

    QUESTION_RECORDED = "question.recorded"
    QUESTION_WORDED = "question.worded"
    QUESTION_REWORDED = "question.reworded"
    QUESTION_ASKER_NAMED = "question.asker_named"
    QUESTION_ITEM_NAMED = "question.item_named"
    QUESTION_MOVED = "question.moved"
    QUESTION_MERGED = "question.merged"
    QUESTION_JOINED = "question.joined"
    QUESTION_PUT = "question.put"
    QUESTION_ANSWERED = "question.answered"
    QUESTION_TO_FOLLOW_UP = "question.to_follow_up"
    QUESTION_DECLINED = "question.declined"
    QUESTION_WITHDRAWN = "question.withdrawn"
    QUESTION_WAITING = "question.waiting"

    NOTE_ADDED = "note.added"
    EXPORT_WRITTEN = "export.written"
    PEOPLE_FORGOTTEN = "people.forgotten"

    ACT_REFUSED = "act.refused"
    ACT_UNDONE = "act.undone"


LISTED = frozenset(
    {
        Action.EVENT_CREATED,
        Action.OPERATOR_NAMED,
        Action.OPERATOR_MADE_LEAD,
        Action.OPERATOR_LEAD_WITHDRAWN,
        Action.OPERATOR_PIN_SET,
        Action.LIST_IMPORTED,
        Action.DELEGATE_ADDED,
        Action.DELEGATE_CHANGED,
        Action.RUNNING_ORDER_IMPORTED,
        Action.ITEM_ADDED,
        Action.ITEM_CHANGED,
        Action.ITEM_SPEAKERS_NAMED,
    }
)
"""What a list says holds for the whole day, whenever the list was brought in.

A list imported in the evening must not overrule a correction made at the desk that morning, nor an
arrival with an earlier time fall before its own name: these entries are folded first. Who may
override is decided likewise in the order of the log, whatever the clock of a desk says.
"""

RUNNING_ORDER_ACTIONS = frozenset(
    action for action in Action if action.startswith(("item.", "day."))
)
"""The running order is one subject: its entries are always folded together."""

PLAN_EDITS = frozenset(
    {
        Action.ITEM_INSERTED,
        Action.ITEM_EDITED,
        Action.ITEM_MOVED,
        Action.ITEM_REPLANNED,
    }
)
"""What people change in the plan on the day. Each stands on those before it: undone, it takes the
later ones with it."""

BACK_DATINGS = frozenset({Action.DELEGATE_BACK_DATED, Action.ITEM_BACK_DATED})
"""Corrections: they put the entry that they name at another instant."""

LEAD_ACTIONS = frozenset(
    {Action.OPERATOR_MADE_LEAD, Action.OPERATOR_LEAD_WITHDRAWN, Action.OPERATOR_PIN_SET}
)
"""Who may override. Only the way it was given takes it back: an undo could give it to everybody."""

NOT_UNDONE_BY_KEY = LEAD_ACTIONS | frozenset(
    {
        Action.ACT_REFUSED,
        Action.ACT_UNDONE,
        Action.EVENT_CREATED,
        Action.OPERATOR_NAMED,
        Action.DESK_TAKEN_OVER,
        Action.DESK_LOCKED,
        Action.DESK_UNLOCKED,
        Action.EVENT_MOVED,
        Action.FILE_SEALED,
        Action.FILE_UNSEALED,
        Action.CLOCK_CHANGED,
        Action.EXPORT_WRITTEN,
        Action.PEOPLE_FORGOTTEN,
        Action.DELEGATE_BADGE_PRINTED,
    }
)
"""What `Ctrl+Z` passes over: refused acts, undos, and what the program wrote by itself."""

NEVER_UNDONE = LEAD_ACTIONS | frozenset(
    {
        Action.EVENT_CREATED,
        Action.DESK_LOCKED,
        Action.DESK_UNLOCKED,
        Action.EVENT_MOVED,
        Action.FILE_SEALED,
        Action.FILE_UNSEALED,
        Action.CLOCK_CHANGED,
        Action.ACT_REFUSED,
        Action.EXPORT_WRITTEN,
        Action.PEOPLE_FORGOTTEN,
        Action.DELEGATE_BADGE_PRINTED,
    }
)
"""What cannot be undone at all: it is no state of the day."""
