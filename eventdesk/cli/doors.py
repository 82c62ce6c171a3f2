"""What bootstrap hands to the command line: how events are opened, and what needs a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from eventdesk.services.badges import BadgeDrawing
    from eventdesk.services.exporting.drawing import Drawing
    from eventdesk.services.opening import (
        CreateEvent,
        JoinEvent,
        MoveEvent,
        OpenEvent,
        Reseal,
        Settings,
    )


class Entrances(Struct, frozen=True, kw_only=True):
    """Callables of bootstrap. Those that give an int give the exit status; they load Qt."""

    open_event: OpenEvent
    create_event: CreateEvent
    reseal: Reseal
    move: MoveEvent
    join_event: JoinEvent
    window: Callable[[str | None, Settings, bool], int]
    """The event, or None for the start page; True opens a second window on the same event."""
    demo: Callable[[Settings], int]
    rehearse: Callable[[str, Path, float, Settings], int]
    self_test: Callable[[], int]
    drawing: Callable[[], Drawing]
    """What draws pages as PDF. Raises ImportError or EnvironmentFailure where Qt cannot start."""
    badge_drawing: Callable[[], BadgeDrawing]
    """The same for badges."""
