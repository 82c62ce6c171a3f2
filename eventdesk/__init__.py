"""eventdesk: check-in, running order, questions and the day's log of an invited conference."""

from __future__ import annotations

__version__ = "1.0.0"
