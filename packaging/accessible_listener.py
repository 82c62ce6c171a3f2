"""A screen reader's ears and eyes: what arrives on the desktop's accessibility bus, as JSON lines.

Run by the distribution's Python, which has the bindings of AT-SPI; it knows nothing of eventdesk.
"""

from __future__ import annotations

import json
import sys
from typing import Any

LOOKS_EVERY_MS = 500
LOOKED_AT = 40
"""So many of what lies in one thing are read."""
A_WINDOW = 25
"""What has as much in it is there; the start of one has less."""


def say(**what: object) -> None:
    """Tell one thing."""
    print(json.dumps(what), flush=True)


def on_event(event: Any) -> None:  # noqa: ANN401 - what the bindings give has no types
    """Something was announced, or has the focus now."""
    if event.type.startswith("object:announcement"):
        say(kind="announced", words=str(event.any_data), politeness=event.detail1)
    elif event.detail1:
        say(kind="focused", name=event.source.get_name(), role=event.source.get_role_name())


def read(node: Any, depth: int = 0) -> int:  # noqa: ANN401 - as above
    """Read what is shown, from a node down; how much it was."""
    states = [one.value_nick for one in node.get_state_set().get_states()]
    if depth > 1 and "showing" not in states:
        return 0
    say(kind="node", role=node.get_role_name(), name=node.get_name(), states=states)
    inside = (node.get_child_at_index(at) for at in range(min(node.get_child_count(), LOOKED_AT)))
    return 1 + sum(read(child, depth + 1) for child in inside if child is not None)


def main(seconds: int) -> None:
    """Listen, and read the tree as soon as there is a window with something in it."""
    import gi  # type: ignore[import-not-found, unused-ignore]

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib  # type: ignore[import-not-found, unused-ignore]

    def look() -> bool:
        desktop = Atspi.get_desktop(0)
        places = range(desktop.get_child_count())
        is_read = sum(read(desktop.get_child_at_index(place)) for place in places) > A_WINDOW
        if is_read:
            say(kind="read")
        return not is_read

    def stop() -> bool:
        Atspi.event_quit()
        return False

    Atspi.init()
    listener = Atspi.EventListener.new(on_event)
    for event in ("object:announcement", "object:state-changed:focused"):
        listener.register(event)
    say(kind="listening")
    GLib.timeout_add(LOOKS_EVERY_MS, look)
    GLib.timeout_add(1_000 * seconds, stop)
    Atspi.event_main()


if __name__ == "__main__":
    main(int(sys.argv[1]))
