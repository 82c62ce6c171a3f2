"""Actions of the evacuation roll. Its letters belong to the names that are typed there."""

from __future__ import annotations

from eventdesk.ui.actions.spec import ActionSpec, StandIn, text

_HERE = StandIn.ROLL

ROLL_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="roll.call",
        text=text("Call the roll"),
        key="Ctrl+Return",
        icon="triangle",
        page=_HERE,
        also=text("fire, alarm, emergency, evacuation"),
    ),
    ActionSpec(
        id="roll.drill",
        text=text("Call a drill"),
        key="Ctrl+Shift+Return",
        icon="flag",
        page=_HERE,
        also=text("exercise, practice, test of the alarm"),
    ),
    ActionSpec(
        id="roll.end", text=text("End the roll call"), key="Ctrl+Shift+E", icon="tick", page=_HERE
    ),
    ActionSpec(
        id="roll.missing",
        text=text("Only those not yet seen"),
        key="Ctrl+M",
        icon="ring",
        page=_HERE,
        also=text("missing, everybody"),
    ),
    ActionSpec(
        id="roll.group",
        text=text("By letter, organisation or warden"),
        key="Ctrl+G",
        icon="list",
        page=_HERE,
        also=text("group, divide, shares"),
    ),
    ActionSpec(id="roll.more_wardens", text=text("One warden more"), key="Alt++", page=_HERE),
    ActionSpec(id="roll.fewer_wardens", text=text("One warden fewer"), key="Alt+-", page=_HERE),
    ActionSpec(
        id="roll.paper",
        text=text("Codes and times from paper"),
        key="F6",
        icon="keyboard",
        page=_HERE,
        also=text("warden’s list, type in"),
    ),
    ActionSpec(
        id="roll.print",
        text=text("Print the roll"),
        key="Ctrl+P",
        icon="file",
        page=_HERE,
        also=text("paper, PDF, save"),
    ),
    ActionSpec(
        id="roll.folder",
        text=text("Save the roll by itself"),
        key="Ctrl+S",
        icon="folder",
        page=_HERE,
        also=text("second folder, USB stick, every few minutes"),
    ),
)
