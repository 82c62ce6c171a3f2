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
        id="screens.stage",
        text=_text("Stage screen on or off"),
        key="Ctrl+Shift+S",
        icon="screen",
        also=_text("speaker timer, display, monitor, full screen"),
    ),
    ActionSpec(
        id="screens.foyer",
        text=_text("Foyer screen on or off"),
        key="Ctrl+Shift+F",
        icon="screen",
        also=_text("display, monitor, full screen, lobby"),
    ),
    ActionSpec(
        id="screens.chair",
        text=_text("Chair’s strip on or off"),
        key="Ctrl+Shift+C",
        icon="screen",
        also=_text("always on top, small window, display"),
    ),
    ActionSpec(
        id="screens.choose",
        text=_text("Screens and their monitors"),
        key="Ctrl+Shift+M",
        icon="screen",
        also=_text("displays, move a screen, projector"),
    ),
    ActionSpec(
        id="screens.blank_stage",
        text=_text("Stage screen dark, or on again"),
        key="Ctrl+Shift+B",
        icon="moon",
        also=_text("blank, black"),
    ),
    ActionSpec(
        id="screens.blank_foyer",
        text=_text("Foyer screen dark, or on again"),
        key="Ctrl+Shift+D",
        icon="moon",
        also=_text("blank, black"),
    ),
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
    ActionSpec(
        id="item.hold_why", text=_text("Hold, and say why"), key="Shift+H", page=_RUNNING_ORDER
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
        id="item.back_date_end",
        text=_text("Ended earlier"),
        key="Shift+B",
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
        id="item.skip",
        text=_text("Pass this item over"),
        key="K",
        icon="arrow-right",
        page=_RUNNING_ORDER,
        also=_text("skip"),
    ),
    ActionSpec(
        id="item.restore",
        text=_text("Take back into the day"),
        key="U",
        icon="arrow-back",
        page=_RUNNING_ORDER,
        also=_text("restore, not dropped, not passed over"),
    ),
    ActionSpec(
        id="item.insert",
        text=_text("Put an item in"),
        key="I",
        icon="plus",
        page=_RUNNING_ORDER,
        also=_text("insert, new item, add"),
    ),
    ActionSpec(
        id="item.edit",
        text=_text("Change this item"),
        key="F2",
        icon="pencil",
        page=_RUNNING_ORDER,
        also=_text("edit, length, title, speakers, fixed"),
    ),
    ActionSpec(
        id="item.move_up", text=_text("Move up"), key="Alt+Up", icon="arrows", page=_RUNNING_ORDER
    ),
    ActionSpec(
        id="item.move_down",
        text=_text("Move down"),
        key="Alt+Down",
        icon="arrows",
        page=_RUNNING_ORDER,
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
    ActionSpec(id="replan.first", text=_text("First way out"), key="1", page=_RUNNING_ORDER),
    ActionSpec(id="replan.second", text=_text("Second way out"), key="2", page=_RUNNING_ORDER),
    ActionSpec(id="replan.third", text=_text("Third way out"), key="3", page=_RUNNING_ORDER),
    ActionSpec(id="replan.fourth", text=_text("Fourth way out"), key="4", page=_RUNNING_ORDER),
    ActionSpec(id="replan.line_up", text=_text("Keep the line-up"), key="L", page=_RUNNING_ORDER),
    ActionSpec(
        id="replan.copy",
        text=_text("Copy the sentence for the speaker’s office"),
        key="C",
        icon="file",
        page=_RUNNING_ORDER,
    ),
    ActionSpec(
        id="replan.reason",
        text=_text("Adopt with a reason"),
        key="W",
        icon="note",
        page=_RUNNING_ORDER,
        also=_text("why, re-plan"),
    ),
    ActionSpec(
        id="speaker.message",
        text=_text("Message to the speaker"),
        key="M",
        icon="note",
        page=_RUNNING_ORDER,
        also=_text("stage, wrap up, time"),
    ),
    ActionSpec(
        id="speaker.seen",
        text=_text("The speaker has seen it"),
        key="Ctrl+M",
        icon="tick",
        page=_RUNNING_ORDER,
        also=_text("acknowledge the message"),
    ),
    ActionSpec(
        id="speaker.clear",
        text=_text("Take the message away"),
        key="Shift+M",
        icon="cross",
        page=_RUNNING_ORDER,
    ),
    ActionSpec(
        id="order.print",
        text=_text("Print the running order"),
        key="Ctrl+P",
        icon="export",
        page=_RUNNING_ORDER,
        also=_text("paper, PDF, A4, sheet, times by hand"),
    ),
    ActionSpec(
        id="order.from_paper",
        text=_text("Times from paper"),
        key="P",
        icon="pencil",
        page=_RUNNING_ORDER,
        also=_text("outage, sheet, by hand, type in, afterwards"),
    ),
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
