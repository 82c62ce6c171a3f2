"""How often Python looks for garbage in a process of eventdesk."""

from __future__ import annotations

GARBAGE_AFTER = (50_000, 20, 50)
"""How many new objects make Python look for garbage. Its own 700 would look time and again while
modules are loaded, none of which is garbage, and walk over 100,000 names while they are read, which
stops the window for many frames."""
