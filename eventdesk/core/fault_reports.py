"""What is told of a bug: its kind and where it happened, and never what it was about.

The message of an exception may quote anything: a name that was looked up, a row that could not be
read, the values of a statement. So neither it nor a line of its context goes to standard error,
where a shell, a journal of the system or a helper may keep it.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import PurePath


def fault_report(fault: BaseException) -> str:
    """A bug with its causes, in lines that hold no data of anybody."""
    return "\n".join(_lines(fault)) + "\n"


def where_it_happened(fault: BaseException) -> str:
    """The innermost place of a bug, as "file.py:12"; "" where it has none."""
    frames = traceback.extract_tb(fault.__traceback__)
    return f"{PurePath(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""


def _lines(fault: BaseException) -> Iterator[str]:
    known: set[int] = set()
    current: BaseException | None = fault
    while current is not None and id(current) not in known:
        known.add(id(current))
        said = "eventdesk met a fault" if current is fault else "  caused by"
        yield f"{said}: {type(current).__name__}"
        for frame in traceback.extract_tb(current.__traceback__):
            yield f"    {PurePath(frame.filename).name}:{frame.lineno} in {frame.name}"
        suppressed = current.__suppress_context__
        current = current.__cause__ or (None if suppressed else current.__context__)
