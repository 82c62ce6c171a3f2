"""An act as a thing that can be undone, as in “check-in of Rhys Davies”."""

from __future__ import annotations

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.log_words.names import EventNames
from eventdesk.core.said import said


def thing_to_undo(words: EventNames, entry: Entry, action: str) -> str | None:
    """An action about the subject of an entry, as a thing that can be undone."""
    known = _UNDONE.get(action)
    if known is None:
        return None
    name = words.subject_name(entry) or said("something no longer listed")
    if entry.subject is not None and entry.subject in words.questions:
        name = said("question {0}", words.questions[entry.subject].number)
    return known.format(name)


_UNDONE: dict[str, str] = {
    Action.PARTY_MORE_CAME: said("arrival of more people of {0}"),
    Action.PARTY_SOME_LEFT: said("leaving of some people of {0}"),
    Action.DELEGATE_FOUND_SAFE: said("finding safe of {0}"),
    Action.DELEGATE_BADGE_PRINTED: said("badge of {0}"),
    Action.ROLL_CALLED: said("calling of the roll"),
    Action.ROLL_ENDED: said("end of the roll call"),
    Action.DELEGATE_ADDED: said("adding of {0}"),
    Action.DELEGATE_CHECKED_IN: said("check-in of {0}"),
    Action.DELEGATE_LEFT: said("leaving of {0}"),
    Action.DELEGATE_REPLACED: said("replacement of {0}"),
    Action.DELEGATE_CORRECTED: said("correction of {0}"),
    Action.ITEM_STARTED: said("start of {0}"),
    Action.ITEM_ENDED: said("end of {0}"),
    Action.ITEM_HELD: said("hold of {0}"),
    Action.ITEM_RESUMED: said("resumption of {0}"),
    Action.ITEM_ADJUSTED: said("change of minutes of {0}"),
    Action.ITEM_SPEAKER_LINKED: said("link of a speaker of {0}"),
    Action.ITEM_INSERTED: said("insertion of {0}"),
    Action.ITEM_EDITED: said("change of {0}"),
    Action.ITEM_MOVED: said("moving of {0}"),
    Action.ITEM_PASSED_OVER: said("passing over of {0}"),
    Action.ITEM_DROPPED: said("dropping of {0}"),
    Action.ITEM_RESTORED: said("taking back of {0}"),
    Action.ITEM_BACK_DATED: said("back-dating of {0}"),
    Action.DAY_ENDED: said("end of the day"),
    Action.QUESTION_RECORDED: said("writing down of {0}"),
    Action.QUESTION_REWORDED: said("new wording of {0}"),
    Action.QUESTION_ASKER_NAMED: said("asker of {0}"),
    Action.QUESTION_ITEM_NAMED: said("item of {0}"),
    Action.QUESTION_MOVED: said("moving of {0}"),
    Action.QUESTION_MERGED: said("merging of {0}"),
    Action.QUESTIONS_IMPORTED: said("questions sent in"),
    Action.QUESTION_PUT: said("putting of {0}"),
    Action.QUESTION_ANSWERED: said("answer of {0}"),
    Action.QUESTION_TO_FOLLOW_UP: said("follow-up of {0}"),
    Action.QUESTION_DECLINED: said("declining of {0}"),
    Action.QUESTION_WITHDRAWN: said("withdrawal of {0}"),
    Action.NOTE_ADDED: said("note"),
    Action.CLOCK_TAKEN_OVER: said("taking over of the machine’s time"),
    Action.LIST_IMPORTED: said("invite list"),
    Action.RUNNING_ORDER_IMPORTED: said("running order"),
    Action.RUNNING_ORDER_REPLANNED: said("new plan for {0}"),
    Action.STAGE_MESSAGE_SENT: said("message to the speaker"),
    Action.STAGE_MESSAGE_ACKNOWLEDGED: said("acknowledgement of the message"),
    Action.STAGE_MESSAGE_CLEARED: said("clearing of the message"),
    Action.STAGE_BLANKED: said("change of a screen"),
    Action.STAGE_QUESTION_SHOWN: said("change of a screen"),
    Action.ACT_UNDONE: said("undo"),
}
"""An act as a thing that can be undone, by the action of its telling entry."""
