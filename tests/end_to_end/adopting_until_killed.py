"""A program that adopts a way out and takes it back, for ever, and says when it begins
and which acts are on disk.

The worked day stands at 10:29: the break has begun late, and the minister is in danger.
"""

from __future__ import annotations

import sys
from itertools import cycle, islice
from pathlib import Path

from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.storage import event_file
from tests.services.worked_day import desk_on, set_clock

ADOPTING = "adopting"
WAYS = (Way.BREAKS_FIRST, Way.IN_PROPORTION, Way.DROP, Way.ACCEPT)


def main(path: Path, first: int) -> None:
    """Act until whoever started this ends it, at any instant."""
    with desk_on(event_file.open_event(path), "Desk 2") as desk:
        set_clock(desk, "10:29")
        for way in islice(cycle(WAYS), first, None):
            _say(ADOPTING)
            adopted = desk.replanning.adopt(way, line_up=way is Way.DROP, reason="Late")
            _say(adopted.act)
            _say(desk.day_log.undo(adopted.act).act)


def _say(word: str) -> None:
    print(word, flush=True)  # noqa: T201 - this is how it tells


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
