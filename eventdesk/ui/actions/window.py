"""Actions that are live everywhere in the window."""

from __future__ import annotations

from eventdesk.ui.actions.spec import ActionSpec, text

WINDOW_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(id="page.registration", text=text("Registration"), key="Ctrl+1", icon="person"),
    ActionSpec(
        id="page.running_order", text=text("Running order"), key="Ctrl+2", icon="running-order"
    ),
    ActionSpec(id="page.questions", text=text("Questions"), key="Ctrl+3", icon="question"),
    ActionSpec(id="page.day_log", text=text("Day log"), key="Ctrl+4", icon="day-log"),
    ActionSpec(id="window.find_action", text=text("Find an action"), key="Ctrl+K", icon="search"),
    ActionSpec(id="day_log.undo", text=text("Undo"), key="Ctrl+Z", icon="arrow-back"),
    ActionSpec(id="day_log.note", text=text("Note"), key="F4", icon="note"),
    ActionSpec(
        id="page.roll",
        text=text("Evacuation roll"),
        key="F12",
        icon="list",
        also=text("fire, alarm, muster, assembly, drill, who is inside, emergency"),
    ),
    ActionSpec(id="day_log.export", text=text("Export"), key="Ctrl+E", icon="export"),
    ActionSpec(
        id="page.badges",
        text=text("Badges"),
        key="Ctrl+Shift+P",
        icon="file",
        also=text("print, labels, name badges, QR, PDF"),
    ),
    ActionSpec(
        id="desk.take_over",
        text=text("Who is at this desk"),
        key="Ctrl+D",
        icon="swap",
        also=text("change of shift, operator, hand over"),
    ),
    ActionSpec(
        id="clock.take_over",
        text=text("Take over the new time"),
        key="Ctrl+Shift+T",
        icon="clock",
        also=text("clock was set, wrong time, hour out"),
    ),
    ActionSpec(id="clock.keep", text=text("Keep this desk’s time"), icon="tick"),
    ActionSpec(id="desk.name_lead", text=text("Name a lead"), icon="flag"),
    ActionSpec(id="desk.set_pin", text=text("Set the lead’s PIN"), icon="padlock"),
    ActionSpec(
        id="event.details",
        text=text("Event details"),
        icon="pencil",
        also=text("photo ID, capacity, venue, date, time zone, settings"),
    ),
    ActionSpec(
        id="event.backups",
        text=text("Backups"),
        icon="file",
        also=text("back up now, copy, stick, USB, second folder, save a copy"),
    ),
    ActionSpec(id="window.theme", text=text("Light or dark"), key="Ctrl+T", icon="moon"),
    ActionSpec(id="window.new", text=text("Another window"), key="Ctrl+Shift+N", icon="screen"),
    ActionSpec(
        id="screens.stage",
        text=text("Stage screen on or off"),
        key="Ctrl+Shift+S",
        icon="screen",
        also=text("speaker timer, display, monitor, full screen"),
    ),
    ActionSpec(
        id="screens.foyer",
        text=text("Foyer screen on or off"),
        key="Ctrl+Shift+F",
        icon="screen",
        also=text("display, monitor, full screen, lobby"),
    ),
    ActionSpec(
        id="screens.chair",
        text=text("Chair’s strip on or off"),
        key="Ctrl+Shift+C",
        icon="screen",
        also=text("always on top, small window, display"),
    ),
    ActionSpec(
        id="screens.choose",
        text=text("Screens and their monitors"),
        key="Ctrl+Shift+M",
        icon="screen",
        also=text("displays, move a screen, projector"),
    ),
    ActionSpec(
        id="screens.blank_stage",
        text=text("Stage screen dark, or on again"),
        key="Ctrl+Shift+B",
        icon="moon",
        also=text("blank, black"),
    ),
    ActionSpec(
        id="screens.blank_foyer",
        text=text("Foyer screen dark, or on again"),
        key="Ctrl+Shift+D",
        icon="moon",
        also=text("blank, black"),
    ),
    ActionSpec(
        id="import.delegates",
        text=text("Bring in an invite list"),
        key="Ctrl+O",
        icon="person-plus",
        also=text("import, open a list, guests"),
    ),
    ActionSpec(
        id="import.running_order",
        text=text("Bring in a running order"),
        key="Ctrl+Shift+O",
        icon="list",
        also=text("import, open a programme, agenda, schedule"),
    ),
    ActionSpec(
        id="import.back",
        text=text("Back to the list that waits"),
        key="Ctrl+B",
        icon="list",
        also=text("import, preview, invite list, running order"),
    ),
    ActionSpec(
        id="import.clipboard",
        text=text("Bring in from the clipboard"),
        key="Ctrl+V",
        icon="file",
        also=text("paste a list, paste a running order, paste questions"),
    ),
)
