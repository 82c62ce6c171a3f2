"""How a fork of a run of tests lives: apart from the one that it comes of."""

from __future__ import annotations

import os
import resource


def by_itself(folder: str, seconds: int | None) -> None:
    """A fork speaks to nobody, keeps its files in its own folder, and works for so long at most."""
    os.environ["PYTEST_DEBUG_TEMPROOT"] = folder
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    if seconds is not None:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
