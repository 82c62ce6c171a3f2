"""Another desk: a process that admits one after the other until it is told that it is enough."""

from __future__ import annotations

from multiprocessing.connection import Connection

from eventdesk.storage import event_file
from tests.services.worked_day import desk_on


def admit_until_told(address: str, codes: list[str], door: Connection) -> None:
    """Admit and let go, say so each time, and at the end how many acts there were."""
    acts = 0
    with desk_on(event_file.open_event(address), "Other desk") as desk:
        while not door.poll():
            code = codes[acts // 2 % len(codes)]
            act = desk.check_in.leave if acts % 2 else desk.check_in.check_in
            result = act(code)
            door.send(result.reason or result.outcome.value)
            acts += 1
    door.send(acts)
