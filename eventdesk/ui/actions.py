"""Every action there is: one table of id, text, key and icon.

Menus, hints, shortcuts and "find an action" all read this table, so a key is written down once. An
action of a page is live while the focus is within that page; the others are live everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class PageId(StrEnum):
    """The four pages."""

    REGISTRATION = "registration"
    RUNNING_ORDER = "running_order"
    QUESTIONS = "questions"
    DAY_LOG = "day_log"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action. The key is in Qt's portable writing; `page` is None where it works everywhere.

    `also` are words under which somebody may look for it.
    """

    id: str
    text: str
    key: str = ""
    icon: str = ""
    page: PageId | None = None
    also: str = ""

    @property
    def spoken(self) -> str:
        """The text in the language of the window."""
        return QCoreApplication.translate("actions", self.text)

    @property
    def sought(self) -> str:
        """The other words for it, in the language of the window."""
        return QCoreApplication.translate("actions", self.also) if self.also else ""

    @property
    def cap(self) -> str:
        """The key as it stands in a key cap: "Ctrl Z"."""
        return self.key.replace("Ctrl++", "Ctrl +").replace("+", " ").strip() or "+"


def _text(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("actions", text))


_REGISTRATION = PageId.REGISTRATION
_RUNNING_ORDER = PageId.RUNNING_ORDER
_QUESTIONS = PageId.QUESTIONS

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(id="page.registration", text=_text("Registration"), key="Ctrl+1", icon="person"),
    ActionSpec(
        id="page.running_order", text=_text("Running order"), key="Ctrl+2", icon="running-order"
    ),
    ActionSpec(id="page.questions", text=_text("Questions"), key="Ctrl+3", icon="question"),
    ActionSpec(id="page.day_log", text=_text("Day log"), key="Ctrl+4", icon="day-log"),
    ActionSpec(id="window.find_action", text=_text("Find an action"), key="Ctrl+K", icon="search"),
    ActionSpec(id="day_log.undo", text=_text("Undo"), key="Ctrl+Z", icon="arrow-back"),
    ActionSpec(id="day_log.note", text=_text("Note"), key="F4", icon="note"),
    ActionSpec(id="day_log.export", text=_text("Export"), key="Ctrl+E", icon="export"),
    ActionSpec(
        id="desk.take_over",
        text=_text("Who is at this desk"),
        key="Ctrl+D",
        icon="swap",
        also=_text("change of shift, operator, hand over"),
    ),
    ActionSpec(
        id="clock.take_over",
        text=_text("Take over the new time"),
        key="Ctrl+Shift+T",
        icon="clock",
        also=_text("clock was set, wrong time, hour out"),
    ),
    ActionSpec(id="clock.keep", text=_text("Keep this desk’s time"), icon="tick"),
    ActionSpec(id="desk.name_lead", text=_text("Name a lead"), icon="flag"),
    ActionSpec(id="desk.set_pin", text=_text("Set the lead’s PIN"), icon="padlock"),
    ActionSpec(
        id="event.details",
        text=_text("Event details"),
        icon="pencil",
        also=_text("photo ID, capacity, venue, date, time zone, settings"),
    ),
    ActionSpec(id="window.theme", text=_text("Light or dark"), key="Ctrl+T", icon="moon"),
    ActionSpec(id="window.new", text=_text("Another window"), key="Ctrl+Shift+N", icon="screen"),
    ActionSpec(
        id="import.delegates",
        text=_text("Bring in an invite list"),
        key="Ctrl+O",
        icon="person-plus",
        also=_text("import, open a list, guests"),
    ),
    ActionSpec(
        id="import.running_order",
        text=_text("Bring in a running order"),
        key="Ctrl+Shift+O",
        icon="list",
        also=_text("import, open a programme, agenda, schedule"),
    ),
    ActionSpec(
        id="import.back",
        text=_text("Back to the list that waits"),
        key="Ctrl+B",
        icon="list",
        also=_text("import, preview, invite list, running order"),
    ),
    ActionSpec(
        id="import.clipboard",
        text=_text("Bring in from the clipboard"),
        key="Ctrl+V",
        icon="file",
        also=_text("paste a list, paste a running order"),
    ),
    ActionSpec(
        id="delegate.leave", text=_text("Leave"), key="Ctrl+L", icon="door", page=_REGISTRATION
    ),
    ActionSpec(
        id="delegate.walk_in",
        text=_text("Walk-in"),
        key="Ctrl+N",
        icon="person-plus",
        page=_REGISTRATION,
    ),
    ActionSpec(
        id="delegate.substitute",
        text=_text("Substitute"),
        key="Ctrl+U",
        icon="arrows",
        page=_REGISTRATION,
    ),
    ActionSpec(
        id="delegate.correct",
        text=_text("Correct"),
        key="Ctrl+R",
        icon="pencil",
        page=_REGISTRATION,
    ),
    ActionSpec(
        id="delegate.inside",
        text=_text("Who is inside"),
        key="Ctrl+I",
        icon="list",
        page=_REGISTRATION,
    ),
    ActionSpec(
        id="delegate.acknowledge",
        text=_text("I have read it"),
        key="F8",
        icon="tick",
        page=_REGISTRATION,
    ),
    ActionSpec(
        id="delegate.after_all",
        text=_text("Comes after all, or more came"),
        key="F6",
        icon="plus",
        page=_REGISTRATION,
    ),
    ActionSpec(
        id="delegate.undo_check_in",
        text=_text("Undo that check-in"),
        key="F7",
        icon="arrow-back",
        page=_REGISTRATION,
    ),
    ActionSpec(id="delegate.override", text=_text("Lead override"), key="F9", page=_REGISTRATION),
    ActionSpec(
        id="item.next", text=_text("Next"), key="Space", icon="arrow-right", page=_RUNNING_ORDER
    ),
    ActionSpec(id="item.end", text=_text("End"), key="E", icon="cross", page=_RUNNING_ORDER),
    ActionSpec(
        id="item.hold", text=_text("Hold or resume"), key="H", icon="pause", page=_RUNNING_ORDER
    ),
    ActionSpec(id="item.more", text=_text("1 min more"), key="+", icon="plus", page=_RUNNING_ORDER),
    ActionSpec(
        id="item.less", text=_text("1 min less"), key="-", icon="minus", page=_RUNNING_ORDER
    ),
    ActionSpec(id="item.five_more", text=_text("5 min more"), key="Ctrl++", page=_RUNNING_ORDER),
    ActionSpec(id="item.five_less", text=_text("5 min less"), key="Ctrl+-", page=_RUNNING_ORDER),
    ActionSpec(
        id="item.back_date",
        text=_text("Began earlier"),
        key="B",
        icon="clock",
        page=_RUNNING_ORDER,
    ),
    ActionSpec(
        id="item.start", text=_text("Start this item"), key="S", icon="play", page=_RUNNING_ORDER
    ),
    ActionSpec(
        id="item.drop", text=_text("Drop this item"), key="Del", icon="cross", page=_RUNNING_ORDER
    ),
    ActionSpec(
        id="item.speakers",
        text=_text("Who the speakers are"),
        key="Y",
        icon="person",
        page=_RUNNING_ORDER,
        also=_text("link a speaker to a delegate, not on the list"),
    ),
    ActionSpec(id="item.ready", text=_text("Ready"), key="R", icon="tick", page=_RUNNING_ORDER),
    ActionSpec(id="day.end", text=_text("End the day"), icon="moon", page=_RUNNING_ORDER),
    ActionSpec(
        id="question.save", text=_text("Save"), key="Ctrl+Return", icon="tick", page=_QUESTIONS
    ),
    ActionSpec(
        id="question.put",
        text=_text("Put the next"),
        key="F9",
        icon="microphone",
        page=_QUESTIONS,
    ),
    ActionSpec(
        id="question.answered", text=_text("Answered"), key="F6", icon="tick", page=_QUESTIONS
    ),
    ActionSpec(
        id="question.follow_up", text=_text("Follow up"), key="F7", icon="flag", page=_QUESTIONS
    ),
    ActionSpec(
        id="question.declined", text=_text("Declined"), key="F8", icon="cross", page=_QUESTIONS
    ),
)

_BY_ID = {spec.id: spec for spec in ACTIONS}


def action(action_id: str) -> ActionSpec:
    """The action of that id; a KeyError is a bug."""
    return _BY_ID[action_id]
