"""What the threads beside the window bring back, in the language of the window."""

from __future__ import annotations

from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.errors import EventDeskError
from eventdesk.core.said import Said
from eventdesk.ui.language.spoken import spoken

Answer = TypeVar("Answer")


def in_this_language(answer: Answer) -> Answer:
    """A result or a failure whose `message` is what the person at the window reads.

    A failure keeps its English in `args`, for whoever writes it down.
    """
    message = getattr(answer, "message", None)
    if not isinstance(message, Said):
        return answer
    if isinstance(answer, EventDeskError):
        answer.message = spoken(message)
    elif isinstance(answer, Struct):
        return replace(answer, message=spoken(message))
    return answer
