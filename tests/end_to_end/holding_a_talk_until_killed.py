"""A program with the worked day open, in the middle of TA; it waits there until it is killed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from eventdesk.storage import event_file
from tests.services.worked_day import desk_on, set_clock


def main(path: Path) -> None:
    """Come as far as 09:25 in TA, say so, and go on holding the event open."""
    with desk_on(event_file.open_event(path)) as desk:
        for clock in ("09:00", "09:15"):
            set_clock(desk, clock)
            desk.running_order.next()
        set_clock(desk, "09:25")
        desk.running_order.adjust(2)
        print(desk.running_order.forecast(), flush=True)  # noqa: T201 - this is how it tells
        time.sleep(3600)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
