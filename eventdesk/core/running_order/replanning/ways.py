"""The ways out of a conflict by their names: the day's log tells of them without making any."""

from __future__ import annotations

from enum import StrEnum


class Way(StrEnum):
    """The ways out. `START` stands where nothing is missing once the gaps are closed."""

    START = "start"
    BREAKS_FIRST = "breaks"
    IN_PROPORTION = "proportion"
    DROP = "drop"
    ACCEPT = "accept"
