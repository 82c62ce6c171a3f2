"""Whether the window opens an event that was broken off where the event stands.

The window is opened in a process of its own: whoever asks goes on forking lives, and Qt's threads
cannot be forked.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

LONGEST = 180
"""Seconds that the window may take to open and to read everything."""


def opens_where_it_was(path: Path) -> list[str]:
    """What is wrong with the window on that event; empty when it stands where the event does."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, __file__, str(path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    if told.returncode:
        return [f"The window did not open: {told.stderr.strip()}"]
    return told.stdout.splitlines()


def main(path: Path) -> None:
    """Open the window, and say what in it is not what the event says."""
    from driven_window import DOORS, DrivenWindow

    from eventdesk.bootstrap import open_event
    from eventdesk.core.running_order.forecast import forecast
    from eventdesk.services.clocks import SetClock
    from eventdesk.services.opening import Settings
    from eventdesk.services.sample import evening_before
    from eventdesk.ui.application import Application
    from eventdesk.ui.theme import ThemeChoice

    with tempfile.TemporaryDirectory() as folder:
        clock = SetClock(evening_before(), speed=0)
        settings = Settings(data_dir=Path(folder), clock=clock, desk="Looking on")
        window = DrivenWindow(
            Application(DOORS, settings, choice=ThemeChoice.LIGHT), open_event(path, settings)
        )
        window.settle()
        live = window.live
        with open_event(path, settings) as desk, desk.database.reading() as reading:
            order = forecast(reading.running_order.read(), clock.now())
            seen = {
                "its log": (live.entries[-1].sequence, reading.head().sequence),
                "its people": (
                    live.delegates,
                    {one.id: one for one in reading.delegates.all()},
                ),
                "its running order": (live.forecast.items, order.items),
                "its questions": (
                    live.questions,
                    {one.id: one for one in reading.questions.all()},
                ),
            }
        for what, (shown, stored) in seen.items():
            if shown != stored:
                print(f"The window shows {what} otherwise than the event says.")
        window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
