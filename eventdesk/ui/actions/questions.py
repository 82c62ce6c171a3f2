"""Actions of the questions page."""

from __future__ import annotations

from eventdesk.ui.actions.spec import ActionSpec, PageId, text

_HERE = PageId.QUESTIONS

QUESTIONS_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="import.questions",
        text=text("Bring in questions"),
        key="Ctrl+Shift+I",
        icon="file",
        also=text("import, sent in, open a list of questions"),
    ),
    ActionSpec(id="question.save", text=text("Save"), key="Ctrl+Return", icon="tick", page=_HERE),
    ActionSpec(
        id="question.edit",
        text=text("Set a question right"),
        key="F2",
        icon="pencil",
        page=_HERE,
        also=text("edit, reword, another asker, wording"),
    ),
    ActionSpec(
        id="question.item",
        text=text("For another item"),
        key="Alt+I",
        icon="running-order",
        page=_HERE,
        also=text("question of which item, session, talk"),
    ),
    ActionSpec(
        id="question.channel",
        text=text("Asked in the room, read out, or sent in"),
        key="Alt+C",
        icon="question",
        page=_HERE,
        also=text("online, channel, remote"),
    ),
    ActionSpec(
        id="question.put",
        text=text("Put the next"),
        key="F9",
        icon="microphone",
        page=_HERE,
    ),
    ActionSpec(id="question.answered", text=text("Answered"), key="F6", icon="tick", page=_HERE),
    ActionSpec(id="question.follow_up", text=text("Follow up"), key="F7", icon="flag", page=_HERE),
    ActionSpec(id="question.declined", text=text("Declined"), key="F8", icon="cross", page=_HERE),
)
