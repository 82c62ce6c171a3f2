"""A program that acts on an event file as fast as it can and says each act once it is on disk."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from eventdesk.core.delegates import Particulars
from eventdesk.storage import event_file
from tests.services.worked_day import desk_on


def main(path: Path) -> None:
    """Act for ever: whoever started this ends it, at any instant."""
    with desk_on(event_file.open_event(path)) as desk:
        desk.running_order.next()
        for number in itertools.count():
            came = desk.check_in.walk_in(
                Particulars(given_name=f"No{number}", family_name="Body"), vouched_by="Lead"
            )
            acts = [came.act, desk.check_in.check_in("A1").act, desk.running_order.adjust(1).act]
            if number % 3 == 0:
                acts.append(desk.day_log.undo(came.act).act)
            for act in acts:
                print(act, flush=True)  # noqa: T201 - this is how it acknowledges


if __name__ == "__main__":
    main(Path(sys.argv[1]))
