"""How far a long piece of work has got, and the way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from eventdesk.core.errors import InputError
from eventdesk.core.said import said


class Step(StrEnum):
    """What is being done to a file, in the order in which it is done."""

    READING = "reading"
    UNDERSTANDING = "understanding"
    COMPARING = "comparing"
    PREPARING = "preparing"
    WRITING = "writing"


Progress = Callable[[Step, int, int], None]
"""Called now and then with the step, how much of it is done, and of how much (0: not known).

It may raise `Stopped`; whoever calls it lets that pass, and nothing has changed. It is not called
any more once the write lock is held.
"""


class Stopped(InputError):  # noqa: N818 - somebody wished it: no error
    """Somebody stopped the work before anything was changed."""

    def __init__(self) -> None:
        super().__init__("stopped", said("Stopped. Nothing has changed."))


def silently(_step: Step, _done: int, _of: int) -> None:
    """Progress that nobody watches."""
