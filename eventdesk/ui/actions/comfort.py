"""Actions of the window for whoever sits at it: help, keys, the size of the text, light and dark.

They need no event. On the start page they work by their keys alone.
"""

from __future__ import annotations

from eventdesk.ui.actions.spec import ActionSpec, text

COMFORT_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="help.open",
        text=text("Help"),
        key="F1",
        icon="question",
        also=text("how to, manual, guide, what is this, what now, wrong, about, version, licence"),
    ),
    ActionSpec(
        id="help.keys",
        text=text("Keys of this page"),
        key="?",
        icon="keyboard",
        also=text("shortcuts, keyboard, hotkeys, what can I press"),
    ),
    ActionSpec(
        id="help.volunteers",
        text=text("Page for volunteers"),
        key="Ctrl+Shift+V",
        icon="file",
        also=text("print, one page, A4, instructions, hand out, briefing, desk"),
    ),
    ActionSpec(
        id="computer.settings",
        text=text("This computer"),
        key="Ctrl+,",
        icon="screen",
        also=text("settings, preferences, options, appearance, theme, text size, language"),
    ),
    ActionSpec(
        id="text.larger",
        text=text("Larger text"),
        key="Ctrl++",
        icon="plus",
        also=text("zoom in, bigger, font, magnify, size"),
    ),
    ActionSpec(
        id="text.smaller",
        text=text("Smaller text"),
        key="Ctrl+-",
        icon="minus",
        also=text("zoom out, font, size"),
    ),
    ActionSpec(
        id="text.usual",
        text=text("Usual text size"),
        key="Ctrl+0",
        icon="ring",
        also=text("zoom, 100 %, reset, font"),
    ),
    ActionSpec(
        id="window.theme_system",
        text=text("Light or dark as the system has it"),
        icon="sun",
        also=text("theme, night, automatic, follow, appearance"),
    ),
)
