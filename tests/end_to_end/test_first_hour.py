"""From nothing to the first check-in of one's own list, by what the screen says alone."""

from __future__ import annotations
