"""Moves an event and is killed on the way; one line of JSON on standard input for each move.

A child is forked for each, so that the modules are read only once. `at` says where it kills itself:
at the n-th step that is told, or "before" or "after" the moment in which the event arrives.
"""

from __future__ import annotations

import json
import os
import signal
import sys

from eventdesk.core.progress import Step
from eventdesk.services.clocks import SetClock
from eventdesk.services.moving.moving import carry_out
from eventdesk.services.moving.wish import Moving
from eventdesk.services.performer import Identity
from eventdesk.storage.moving.arriving import ArrivingFile, ArrivingOnServer
from tests.core.running_orders import at


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def move(source: str, target: str, where: int | str) -> None:
    steps = 0

    def progress(_step: Step, _done: int, _of: int) -> None:
        nonlocal steps
        steps += 1
        if steps == where:
            die()

    for kind in (ArrivingFile, ArrivingOnServer):
        settle = kind.settle

        def settle_or_die(arrival: object, settle: object = settle) -> None:
            if where == "before":
                die()
            assert callable(settle)
            settle(arrival)
            if where == "after":
                die()

        kind.settle = settle_or_die  # type: ignore[assignment]
    clock = SetClock(at("08:30"), speed=0)
    carry_out(Moving(source=source, target=target), clock, Identity(desk="North"), progress)


for line in sys.stdin:
    wish = json.loads(line)
    child = os.fork()
    if not child:
        move(wish["source"], wish["target"], wish["at"])
        os._exit(0)
    _, status = os.waitpid(child, 0)
    sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
    sys.stdout.flush()
