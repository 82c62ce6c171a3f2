"""The short word for each action of the day log, with its icon, its state and its kind."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import flag, text, whole
from eventdesk.core.log_words.about_questions import what_to_follow_up, wording
from eventdesk.core.log_words.about_the_log import what_was_undone
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.ui.language.marked import as_marked
from eventdesk.ui.language.spoken import spoken
from eventdesk.ui.theme import State


class Kind(StrEnum):
    """What the log can be narrowed to. `UNDONE` holds what was undone, and the undos."""

    EVERYTHING = "everything"
    CHECK_INS = "check_ins"
    RUNNING_ORDER = "running_order"
    QUESTIONS = "questions"
    REFUSED = "refused"
    UNDONE = "undone"


class LogLabel(Struct, frozen=True, kw_only=True):
    """How an action is called in the log; `is_quiet` for what only goes with another entry."""

    text: str
    icon: str
    state: State = State.NEUTRAL
    kind: Kind | None = None
    is_quiet: bool = False

    @property
    def spoken(self) -> str:
        """The word in the language of the window."""
        return as_marked("day log", self.text)


def _label(
    text: object, icon: str, state: State = State.NEUTRAL, kind: Kind | None = None,
    *, is_quiet: bool = False,
) -> LogLabel:  # fmt: skip
    return LogLabel(text=str(text), icon=icon, state=state, kind=kind, is_quiet=is_quiet)


_OK, _WARN, _STOP, _NEUTRAL, _HERE = State.OK, State.WARN, State.STOP, State.NEUTRAL, State.ACCENT
_DESK, _ORDER, _ASKED = Kind.CHECK_INS, Kind.RUNNING_ORDER, Kind.QUESTIONS

_LABELS: dict[Action, LogLabel] = {
    Action.EVENT_CREATED: _label(QT_TRANSLATE_NOOP("day log", "Event made"), "file"),
    Action.EVENT_CHANGED: _label(QT_TRANSLATE_NOOP("day log", "Details changed"), "pencil"),
    Action.EVENT_MOVED: _label(QT_TRANSLATE_NOOP("day log", "Moved"), "arrows", _HERE),
    Action.FILE_SEALED: _label(QT_TRANSLATE_NOOP("day log", "Sealed"), "padlock", _HERE),
    Action.FILE_UNSEALED: _label(QT_TRANSLATE_NOOP("day log", "Unsealed"), "padlock", _WARN),
    Action.OPERATOR_NAMED: _label(QT_TRANSLATE_NOOP("day log", "Operator named"), "person"),
    Action.OPERATOR_MADE_LEAD: _label(QT_TRANSLATE_NOOP("day log", "Made a lead"), "person", _HERE),
    Action.OPERATOR_LEAD_WITHDRAWN: _label(
        QT_TRANSLATE_NOOP("day log", "Lead no more"), "person", _HERE
    ),
    Action.OPERATOR_PIN_SET: _label(QT_TRANSLATE_NOOP("day log", "PIN set"), "person"),
    Action.DESK_TAKEN_OVER: _label(QT_TRANSLATE_NOOP("day log", "Desk taken over"), "swap"),
    Action.DESK_LOCKED: _label(QT_TRANSLATE_NOOP("day log", "Desk locked"), "padlock"),
    Action.DESK_UNLOCKED: _label(QT_TRANSLATE_NOOP("day log", "Desk opened"), "padlock"),
    Action.CLOCK_CHANGED: _label(QT_TRANSLATE_NOOP("day log", "Clock was set"), "clock", _WARN),
    Action.CLOCK_TAKEN_OVER: _label(QT_TRANSLATE_NOOP("day log", "New time"), "clock", _HERE),
    Action.LIST_IMPORTED: _label(QT_TRANSLATE_NOOP("day log", "List brought in"), "list", _HERE),
    Action.DELEGATE_ADDED: _label(QT_TRANSLATE_NOOP("day log", "On the list"), "person-plus"),
    Action.DELEGATE_CHANGED: _label(QT_TRANSLATE_NOOP("day log", "List changed"), "list"),
    Action.DELEGATE_CORRECTED: _label(QT_TRANSLATE_NOOP("day log", "Corrected"), "pencil", _HERE),
    Action.DELEGATE_CHECKED_IN: _label(
        QT_TRANSLATE_NOOP("day log", "Checked in"), "tick", _OK, _DESK
    ),
    Action.DELEGATE_LEFT: _label(QT_TRANSLATE_NOOP("day log", "Left"), "door", _NEUTRAL, _DESK),
    Action.DELEGATE_REPLACED: _label(
        QT_TRANSLATE_NOOP("day log", "Replaced"), "arrows", _NEUTRAL, _DESK
    ),
    Action.DELEGATE_BACK_DATED: _label(
        QT_TRANSLATE_NOOP("day log", "Time set right"), "clock", _HERE, _DESK
    ),
    Action.PARTY_MORE_CAME: _label(QT_TRANSLATE_NOOP("day log", "More came"), "tick", _OK, _DESK),
    Action.PARTY_SOME_LEFT: _label(
        QT_TRANSLATE_NOOP("day log", "Some left"), "door", _NEUTRAL, _DESK
    ),
    Action.DELEGATE_FOUND_SAFE: _label(
        QT_TRANSLATE_NOOP("day log", "Found safe"), "tick", _OK, _DESK
    ),
    Action.DELEGATE_BADGE_PRINTED: _label(
        QT_TRANSLATE_NOOP("day log", "Badge printed"), "person", is_quiet=True
    ),
    Action.ROLL_CALLED: _label(
        QT_TRANSLATE_NOOP("day log", "Roll called"), "triangle", _STOP, _DESK
    ),
    Action.ROLL_ENDED: _label(QT_TRANSLATE_NOOP("day log", "Roll call over"), "list", _HERE, _DESK),
    Action.RUNNING_ORDER_IMPORTED: _label(
        QT_TRANSLATE_NOOP("day log", "Order brought in"), "running-order", _HERE, _ORDER
    ),
    Action.ITEM_ADDED: _label(QT_TRANSLATE_NOOP("day log", "Item added"), "plus", _NEUTRAL, _ORDER),
    Action.ITEM_CHANGED: _label(
        QT_TRANSLATE_NOOP("day log", "Item changed"), "pencil", _NEUTRAL, _ORDER
    ),
    Action.ITEM_SPEAKERS_NAMED: _label(
        QT_TRANSLATE_NOOP("day log", "Speakers"), "person", _NEUTRAL, _ORDER, is_quiet=True
    ),
    Action.ITEM_SPEAKER_LINKED: _label(
        QT_TRANSLATE_NOOP("day log", "Speaker known"), "person", _NEUTRAL, _ORDER
    ),
    Action.ITEM_INSERTED: _label(
        QT_TRANSLATE_NOOP("day log", "Item inserted"), "plus", _HERE, _ORDER
    ),
    Action.ITEM_EDITED: _label(
        QT_TRANSLATE_NOOP("day log", "Item changed"), "pencil", _HERE, _ORDER
    ),
    Action.ITEM_MOVED: _label(QT_TRANSLATE_NOOP("day log", "Item moved"), "arrows", _HERE, _ORDER),
    Action.ITEM_REPLANNED: _label(
        QT_TRANSLATE_NOOP("day log", "New length"), "pencil", _NEUTRAL, _ORDER, is_quiet=True
    ),
    Action.RUNNING_ORDER_REPLANNED: _label(
        QT_TRANSLATE_NOOP("day log", "New plan"), "running-order", _HERE, _ORDER
    ),
    Action.ITEM_PASSED_OVER: _label(
        QT_TRANSLATE_NOOP("day log", "Passed over"), "arrow-right", _WARN, _ORDER
    ),
    Action.ITEM_RESTORED: _label(
        QT_TRANSLATE_NOOP("day log", "Taken back"), "arrow-back", _HERE, _ORDER
    ),
    Action.STAGE_MESSAGE_SENT: _label(
        QT_TRANSLATE_NOOP("day log", "To the speaker"), "screen", _HERE, _ORDER
    ),
    Action.STAGE_MESSAGE_ACKNOWLEDGED: _label(
        QT_TRANSLATE_NOOP("day log", "Message seen"), "tick", _OK, _ORDER
    ),
    Action.STAGE_MESSAGE_CLEARED: _label(
        QT_TRANSLATE_NOOP("day log", "Message cleared"), "cross", _NEUTRAL, _ORDER
    ),
    Action.STAGE_BLANKED: _label(
        QT_TRANSLATE_NOOP("day log", "Screen"), "screen", _NEUTRAL, _ORDER
    ),
    Action.ITEM_DROPPED: _label(
        QT_TRANSLATE_NOOP("day log", "Item dropped"), "cross", _WARN, _ORDER
    ),
    Action.ITEM_STARTED: _label(
        QT_TRANSLATE_NOOP("day log", "Item started"), "play", _HERE, _ORDER
    ),
    Action.ITEM_ENDED: _label(
        QT_TRANSLATE_NOOP("day log", "Item ended"), "ring", _NEUTRAL, _ORDER, is_quiet=True
    ),
    Action.ITEM_HELD: _label(QT_TRANSLATE_NOOP("day log", "On hold"), "pause", _WARN, _ORDER),
    Action.ITEM_RESUMED: _label(QT_TRANSLATE_NOOP("day log", "Resumed"), "play", _HERE, _ORDER),
    Action.ITEM_ADJUSTED: _label(
        QT_TRANSLATE_NOOP("day log", "Length changed"), "pencil", _HERE, _ORDER
    ),
    Action.ITEM_READY: _label(QT_TRANSLATE_NOOP("day log", "Ready"), "tick", _OK, _ORDER),
    Action.ITEM_BACK_DATED: _label(
        QT_TRANSLATE_NOOP("day log", "Time set right"), "clock", _HERE, _ORDER
    ),
    Action.DAY_ENDED: _label(QT_TRANSLATE_NOOP("day log", "Day ended"), "moon", _HERE, _ORDER),
    Action.QUESTION_RECORDED: _label(
        QT_TRANSLATE_NOOP("day log", "Written down"), "question", _HERE, _ASKED
    ),
    Action.QUESTION_WORDED: _label(
        QT_TRANSLATE_NOOP("day log", "Worded"), "pencil", _NEUTRAL, _ASKED, is_quiet=True
    ),
    Action.QUESTION_REWORDED: _label(
        QT_TRANSLATE_NOOP("day log", "Worded anew"), "pencil", _HERE, _ASKED
    ),
    Action.QUESTION_ITEM_NAMED: _label(
        QT_TRANSLATE_NOOP("day log", "For an item"), "pencil", _NEUTRAL, _ASKED
    ),
    Action.QUESTION_MOVED: _label(
        QT_TRANSLATE_NOOP("day log", "Queue changed"), "arrows", _NEUTRAL, _ASKED
    ),
    Action.QUESTION_MERGED: _label(
        QT_TRANSLATE_NOOP("day log", "Merged"), "arrows", _NEUTRAL, _ASKED
    ),
    Action.QUESTION_JOINED: _label(
        QT_TRANSLATE_NOOP("day log", "Stands for two"), "arrows", _NEUTRAL, _ASKED, is_quiet=True
    ),
    Action.QUESTIONS_IMPORTED: _label(
        QT_TRANSLATE_NOOP("day log", "Sent in"), "question", _HERE, _ASKED
    ),
    Action.STAGE_QUESTION_SHOWN: _label(
        QT_TRANSLATE_NOOP("day log", "Screen"), "screen", _NEUTRAL, _ASKED
    ),
    Action.QUESTION_ASKER_NAMED: _label(
        QT_TRANSLATE_NOOP("day log", "Asked by"), "person", _NEUTRAL, _ASKED, is_quiet=True
    ),
    Action.QUESTION_PUT: _label(QT_TRANSLATE_NOOP("day log", "Put"), "microphone", _HERE, _ASKED),
    Action.QUESTION_ANSWERED: _label(QT_TRANSLATE_NOOP("day log", "Answered"), "tick", _OK, _ASKED),
    Action.QUESTION_TO_FOLLOW_UP: _label(
        QT_TRANSLATE_NOOP("day log", "To follow up"), "flag", _WARN, _ASKED
    ),
    Action.QUESTION_DECLINED: _label(
        QT_TRANSLATE_NOOP("day log", "Declined"), "cross", _NEUTRAL, _ASKED
    ),
    Action.QUESTION_WITHDRAWN: _label(
        QT_TRANSLATE_NOOP("day log", "Withdrawn"), "arrow-back", _NEUTRAL, _ASKED
    ),
    Action.QUESTION_WAITING: _label(
        QT_TRANSLATE_NOOP("day log", "Waiting again"), "ring", _NEUTRAL, _ASKED
    ),
    Action.NOTE_ADDED: _label(QT_TRANSLATE_NOOP("day log", "Note"), "note", _HERE),
    Action.EXPORT_WRITTEN: _label(QT_TRANSLATE_NOOP("day log", "Exported"), "export"),
    Action.PEOPLE_FORGOTTEN: _label(
        QT_TRANSLATE_NOOP("day log", "People forgotten"), "person", _HERE
    ),
    Action.ACT_REFUSED: _label(
        QT_TRANSLATE_NOOP("day log", "Refused"), "cross", _STOP, Kind.REFUSED
    ),
    Action.ACT_UNDONE: _label(
        QT_TRANSLATE_NOOP("day log", "Undone"), "arrow-back", _NEUTRAL, Kind.UNDONE
    ),
}

_SAID_BY_THE_LABEL = frozenset(
    {
        Action.DELEGATE_ADDED,
        Action.DELEGATE_CHANGED,
        Action.DELEGATE_CHECKED_IN,
        Action.DELEGATE_LEFT,
        Action.ITEM_ADDED,
        Action.ITEM_CHANGED,
        Action.ITEM_SPEAKERS_NAMED,
        Action.ITEM_STARTED,
        Action.ITEM_ENDED,
        Action.ITEM_RESUMED,
        Action.OPERATOR_NAMED,
        Action.OPERATOR_MADE_LEAD,
        Action.OPERATOR_LEAD_WITHDRAWN,
        Action.OPERATOR_PIN_SET,
        Action.DESK_TAKEN_OVER,
    }
)
"""Actions that need no more than a name beside their word."""

_QUOTED = frozenset(
    {
        Action.QUESTION_RECORDED,
        Action.QUESTION_WORDED,
        Action.QUESTION_REWORDED,
        Action.QUESTION_PUT,
        Action.QUESTION_ANSWERED,
        Action.QUESTION_DECLINED,
        Action.QUESTION_WITHDRAWN,
        Action.QUESTION_WAITING,
    }
)


def label(action: Action) -> LogLabel:
    """The word for an action."""
    return _LABELS[action]


def to_whom(words: LogWords, entry: Entry) -> str:
    """To whom or what it happened, without saying again what the label says."""
    says_more = entry.forced or whole(entry.facts, "heads", 1) > 1 or flag(entry.facts, "override")
    if entry.action in _SAID_BY_THE_LABEL and not says_more:
        return spoken(words.subject_name(entry) or words.sentence(entry))
    question = words.questions.get(entry.subject or "")
    if entry.action in _QUOTED and question is not None and question.text:
        quote = QCoreApplication.translate("day log", "{0}: “{1}”")
        return quote.format(spoken(words.subject_name(entry)), wording(entry, question))
    asker = text(entry.about, "delegate")
    if entry.action is Action.QUESTION_ASKER_NAMED and not flag(entry.facts, "anonymous"):
        return spoken(words.person(asker)) if asker else text(entry.about, "name")
    if entry.action is Action.ACT_UNDONE:
        told = spoken(what_was_undone(words, entry))
    elif entry.action is Action.QUESTION_TO_FOLLOW_UP:
        told = spoken(what_to_follow_up(words, entry))
    else:
        told = spoken(words.sentence(entry))
    return told[:1].upper() + told[1:]
