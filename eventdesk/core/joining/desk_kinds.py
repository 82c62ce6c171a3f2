"""The kinds of desks that may join an event on a server. What each may write is for the server."""

from __future__ import annotations

from enum import StrEnum


class DeskKind(StrEnum):
    """What a desk is there for; the database gives it that much and no more."""

    ORGANISER = "organiser"
    """Brings lists in, names leads, changes the event, forgets people; and all that others do."""
    REGISTRATION = "registration"
    """Admits, and calls the roll."""
    CHAIR = "chair"
    """Runs the running order and the screens, and puts questions."""
    QUESTIONS = "questions"
    """Writes questions down, and what becomes of them."""
    DISPLAY = "display"
    """Only shows: it may read, and write nothing of the event."""
