"""What reads like the name of a place."""

from __future__ import annotations

import re

_WORDS = re.compile(
    r"\b(?:room|foyer|lobby|theatre|auditorium|restaurant|atrium|suite|ballroom|raum|\w*saal"
    r"|\w+halle|salle|sala|amphi\w*|building|hall [\dA-Z])\b"
    r"|\b(?:great|main|grand|town|old|new|small|large|city|concert|conference|exhibition|lecture"
    r"|village|assembly|guild|music) hall\b",
    re.IGNORECASE,
)
"""Words of a place. "Hall" alone is none: it is somebody's surname as often."""
_MOST_WORDS = 5


def is_place(text: str) -> bool:
    """Whether a few words are the name of a room or a building."""
    return _WORDS.search(text) is not None and len(text.split()) <= _MOST_WORDS
