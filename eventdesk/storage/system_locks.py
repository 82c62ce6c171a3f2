"""Locks of the system, which takes them back when a process ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOT_INHERITED = getattr(os, "O_NOINHERIT", 0)
"""On Windows a child would otherwise keep the lock; elsewhere descriptors are never inherited."""

if sys.platform == "win32":
    import msvcrt

    def lock_now(descriptor: int) -> None:
        """Lock an open file, or raise OSError at once where somebody else has it."""
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def lock_now(descriptor: int) -> None:
        """Lock an open file, or raise OSError at once where somebody else has it."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def alone(path: Path) -> Iterator[bool]:
    """Hold a lock on an empty file for a while; False where somebody else has it.

    Raises:
        OSError: when there can be no such file.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | NOT_INHERITED, 0o600)
    try:
        try:
            lock_now(descriptor)
        except OSError:
            yield False
        else:
            yield True
    finally:
        os.close(descriptor)
