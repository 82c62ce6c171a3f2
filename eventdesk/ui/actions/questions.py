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
