"""`python -m eventdesk`, and the `eventdesk` of an installed package."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import warnings
from typing import TYPE_CHECKING

from eventdesk.core.collecting import not_collecting
from eventdesk.core.fault_reports import fault_report
from eventdesk.core.garbage import GARBAGE_AFTER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from sys import UnraisableHookArgs

OWNER_ALONE = 0o077
"""What is written by this process, and by the libraries in it, only its owner can read."""


def main() -> int:
    """Carry out what the command line says; gives the exit status."""
    os.umask(OWNER_ALONE)
    keep_people_out_of_reports()
    gc.set_threshold(*GARBAGE_AFTER)
    return _carry_out(sys.argv[1:])


def _carry_out(arguments: Sequence[str]) -> int:
    """A window that is all that is wished for is opened without the rest of the command line."""
    with not_collecting():
        from eventdesk.bootstrap import entrances
        from eventdesk.cli.window_alone import open_window, window_wish

    wish = window_wish(arguments)
    if wish is not None:
        return open_window(wish, entrances())
    from eventdesk.cli.app import run

    return run(arguments, entrances())


def keep_people_out_of_reports() -> None:
    """Let nothing that this process says of its own faults quote what it was working on.

    Whatever Python prints by itself goes to standard error, and from there into a journal: so of
    a bug its kind and place are told, and warnings and log lines of libraries are not.
    """
    sys.excepthook = lambda _kind, fault, _trace: _report(fault)
    threading.excepthook = lambda told: _report(told.exc_value)
    sys.unraisablehook = _unraisable
    warnings.showwarning = lambda *_said, **_more: None
    logging.getLogger().addHandler(logging.NullHandler())
    logging.raiseExceptions = False


def _unraisable(told: UnraisableHookArgs) -> None:
    _report(told.exc_value)


def _report(fault: BaseException | None) -> None:
    if fault is not None and sys.stderr is not None:
        sys.stderr.write(fault_report(fault))


if __name__ == "__main__":
    sys.exit(main())
