"""An act as a thing that can be undone, as in “check-in of Rhys Davies”."""

from __future__ import annotations

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.log_words.names import EventNames


def thing_to_undo(words: EventNames, entry: Entry, action: str) -> str | None:
    """An action about the subject of an entry, as a thing that can be undone."""
    known = _UNDONE.get(action)
    if known is None:
        return None
    name = words.subject_name(entry) or "something no longer listed"
    if entry.subject in words.questions:
        name = f"q{name[1:]}"
    return known.format(name)


_UNDONE: dict[str, str] = {
    Action.PARTY_MORE_CAME: "arrival of more people of {}",
    Action.PARTY_SOME_LEFT: "leaving of some people of {}",
    Action.DELEGATE_FOUND_SAFE: "finding safe of {}",
    Action.DELEGATE_BADGE_PRINTED: "badge of {}",
    Action.ROLL_CALLED: "calling of the roll",
    Action.ROLL_ENDED: "end of the roll call",
    Action.DELEGATE_ADDED: "adding of {}",
    Action.DELEGATE_CHECKED_IN: "check-in of {}",
    Action.DELEGATE_LEFT: "leaving of {}",
    Action.DELEGATE_REPLACED: "replacement of {}",
    Action.DELEGATE_CORRECTED: "correction of {}",
    Action.ITEM_STARTED: "start of {}",
    Action.ITEM_ENDED: "end of {}",
    Action.ITEM_HELD: "hold of {}",
    Action.ITEM_RESUMED: "resumption of {}",
    Action.ITEM_ADJUSTED: "change of minutes of {}",
    Action.ITEM_SPEAKER_LINKED: "link of a speaker of {}",
    Action.ITEM_INSERTED: "insertion of {}",
    Action.ITEM_EDITED: "change of {}",
    Action.ITEM_MOVED: "moving of {}",
    Action.ITEM_PASSED_OVER: "passing over of {}",
    Action.ITEM_DROPPED: "dropping of {}",
    Action.ITEM_RESTORED: "taking back of {}",
    Action.ITEM_BACK_DATED: "back-dating of {}",
    Action.DAY_ENDED: "end of the day",
    Action.QUESTION_RECORDED: "writing down of {}",
    Action.QUESTION_REWORDED: "new wording of {}",
    Action.QUESTION_ASKER_NAMED: "asker of {}",
    Action.QUESTION_ITEM_NAMED: "item of {}",
    Action.QUESTION_MOVED: "moving of {}",
    Action.QUESTION_MERGED: "merging of {}",
    Action.QUESTIONS_IMPORTED: "questions sent in",
    Action.QUESTION_PUT: "putting of {}",
    Action.QUESTION_ANSWERED: "answer of {}",
    Action.QUESTION_TO_FOLLOW_UP: "follow-up of {}",
    Action.QUESTION_DECLINED: "declining of {}",
    Action.QUESTION_WITHDRAWN: "withdrawal of {}",
    Action.NOTE_ADDED: "note",
    Action.CLOCK_TAKEN_OVER: "taking over of the machine’s time",
    Action.LIST_IMPORTED: "invite list",
    Action.RUNNING_ORDER_IMPORTED: "running order",
    Action.RUNNING_ORDER_REPLANNED: "new plan for {}",
    Action.STAGE_MESSAGE_SENT: "message to the speaker",
    Action.STAGE_MESSAGE_ACKNOWLEDGED: "acknowledgement of the message",
    Action.STAGE_MESSAGE_CLEARED: "clearing of the message",
    Action.STAGE_BLANKED: "change of a screen",
    Action.STAGE_QUESTION_SHOWN: "change of a screen",
    Action.ACT_UNDONE: "undo",
}
"""An act as a thing that can be undone, by the action of its telling entry."""
