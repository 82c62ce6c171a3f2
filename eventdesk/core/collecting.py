"""Python's cyclic collector, kept still while very many objects are made.

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


@contextmanager
def not_collecting() -> Iterator[None]:
    """Keep the collector still; it is on again when the last of several threads is done."""
    with _lock:
        _kept_still.append(gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            was_on = any(_kept_still)
            _kept_still.pop()
            if was_on and not _kept_still:
                if gc.get_count()[0] > _VERY_MANY:
                    gc.freeze()
                gc.enable()
