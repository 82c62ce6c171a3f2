"""Python's cyclic collector: kept still while very many objects are made, or left to one thread.

It walks over everything there is each time a quarter more has been made, and nobody, the window
included, does anything meanwhile. What is made here has no cycles that would wait for it, so it is
not looked at afterwards either: it goes when nobody holds it any more.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_VERY_MANY = 50_000
"""So many new objects take the collector longer to walk over than a frame of the window lasts."""

_lock = threading.Lock()
_kept_still: list[bool] = []
"""For each that is under way, whether the collector was on before."""
_count_before = 0
"""How many objects there were that it had not walked over yet, before the first of them."""
_by_hand = threading.Event()
"""Set once somebody calls it; it never goes by itself any more."""


@contextmanager
def not_collecting() -> Iterator[None]:
    """Keep the collector still; it is on again when the last of several threads is done."""
    global _count_before  # noqa: PLW0603 - there is one collector in a process
    with _lock:
        if not _kept_still:
            _count_before = gc.get_count()[0]
        _kept_still.append(gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            was_on = any(_kept_still)
            _kept_still.pop()
            if not _kept_still:
                if gc.get_count()[0] - _count_before > _VERY_MANY:
                    gc.freeze()
                if was_on and not _by_hand.is_set():
                    gc.enable()


def collect_by_hand() -> None:
    """From now on whoever asks for this calls the collector, and Python never does by itself."""
    with _lock:
        _by_hand.set()
        gc.disable()


def is_kept_still() -> bool:
    """Whether somebody is making very many objects just now."""
    return bool(_kept_still)
