"""Every page, line, card and screen for whoever does not see it, or has no mouse.

Each state that pictures are drawn of is brought about. Its accessibility tree is held against the
rules of `accessible_rules`; real Tab keys go through it; whatever can be pressed is measured, and
where the focus is must be seen. The same once more with text of twice the size. Last a real reader
is asked on the bus of the desktop (`accessible_bus`), where there is one.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from accessible_bus import findings_on_bus
from accessible_rules import findings
from accessible_tree import tree_of
from focus_walk import (
    findings_of_focus,
    findings_of_places,
    findings_of_targets,
    findings_of_way,
    walked,
)
from pictures_studio import Studio
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

SIZE = (1280, 720)
LARGEST = 28
"""Pixels: the largest text there is where the system's is usual; some states have it already."""


class Audit(Studio):
    """Looks at the tree where a studio would take a picture.

    Attributes:
        found: what is wrong, once for each finding, with the first state in which it is.
    """

    def __init__(self, folder: Path, *, looks_at_focus: bool = True) -> None:
        super().__init__(folder, folder, SIZE)
        self._looks_at_focus = looks_at_focus
        self.found: dict[str, str] = {}

    def take(self, name: str, again: Callable[[], None] | None = None) -> None:
        """Look at the window as it is, and go through it by its keys."""
        self.settle()
        if again is not None:
            again()
            self.settle()
        self.look_at(self.shown, name)
        if again is None:  # what hangs below a field would go
            self._go_through(name)

    def keep(self, widget: QWidget, name: str) -> None:
        """Look at a widget as it is; a screen of the room has nothing to press."""
        self.settle()
        self.look_at(widget, name)

    def look_at(self, widget: QWidget, name: str) -> None:
        """Hold its tree against the rules."""
        self.taken += 1
        self._found(name, findings(tree_of(widget)))

    def _go_through(self, name: str) -> None:
        window, theme = self.shown, self.theme
        at: QWidget | None = window.focusWidget()
        window.activateWindow()
        self.settle()
        self._found(name, findings_of_targets(window))
        self._found(name, findings_of_places(window))
        self._found(name, findings_of_way(window))
        if self._looks_at_focus:
            self._found(name, findings_of_focus(window, walked()))
        usual = theme.scale.base
        theme.set_text(base=min(2 * usual, LARGEST))
        self.settle()
        large = f"{name} in large text"
        self._found(large, findings_of_places(window))
        self._found(large, findings_of_way(window))
        theme.set_text(base=usual)
        if at is not None and isValid(at):
            at.setFocus()

    def _found(self, name: str, found: Iterable[str]) -> None:
        for finding in found:
            self.found.setdefault(finding, name)


def audited(states: Iterable[str] = ()) -> Audit:
    """Look at these states, or at all that begin so; without any at every one there is."""
    from pictures_states import STATES

    wanted = tuple(states)
    kept = Path(tempfile.mkdtemp(prefix="eventdesk-accessible-"))
    try:
        audit = Audit(kept)
        for name, bring_about in STATES.items():
            if not wanted or name in wanted:
                bring_about(audit)
        audit.close()
        return audit
    finally:
        shutil.rmtree(kept, ignore_errors=True)


def prove(_seconds: int = 0) -> bool:
    """Look at every state, and at the bus; whether nothing was found."""
    on_bus = findings_on_bus()
    audit = audited()
    found = [f"{name}: {finding}" for finding, name in audit.found.items()] + (on_bus or [])
    for finding in found:
        print(f"  {finding}")
    print(f"{audit.taken} states were looked at, {len(found)} findings.")
    return not found
