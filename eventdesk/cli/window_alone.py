"""The one start that must not wait: a window, on an event or on the start page, and nothing else.

A double click and `eventdesk day.eventdesk` come this way. It is read without the parser of the
command line, whose making takes longer than the window's; whatever is not plainly such a start is
left to that parser, which understands these words in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.cli import passphrases
from eventdesk.cli.plain_text import speak_plainly
from eventdesk.services.opening import Settings

if TYPE_CHECKING:
    from eventdesk.cli.doors import Entrances

_SIGNS_OF_AN_EVENT = frozenset("./\\")
"""No command's name has one of them; every file and every address has."""


class WindowWish(Struct, frozen=True):
    """A window is wished for: on which event, and how."""

    event: str | None
    settings: Settings
    new_window: bool


def window_wish(arguments: Sequence[str]) -> WindowWish | None:
    """What the arguments wish for, where that is a window beyond doubt; else None."""
    said: dict[str, str] = {}
    events: list[str] = []
    new_window = False
    left = iter(arguments)
    for word in left:
        if word == "--new-window" and events and not new_window:
            new_window = True
        elif word in {"--data-dir", "--desk"} and word not in said:
            said[word] = next(left, "-")
            if not said[word] or said[word].startswith("-"):
                return None
            if word == "--desk" and not _is_text(said[word]):
                return None
        else:
            events.append(word)
    if len(events) > 1 or not all(_is_an_event(one) for one in events):
        return None
    data_dir = said.get("--data-dir")
    settings = Settings(
        data_dir=None if data_dir is None else Path(data_dir), desk=said.get("--desk")
    )
    return WindowWish(next(iter(events), None), settings, new_window)


def open_window(wish: WindowWish, entrances: Entrances) -> int:
    """Open the window, and give the exit status once it is closed; raises nothing."""
    speak_plainly()
    settings = replace(wish.settings, passphrase=passphrases.take_given())
    try:
        return entrances.window(wish.event, settings, wish.new_window)
    except (Exception, KeyboardInterrupt) as failure:  # noqa: BLE001 - one line, never a traceback
        from eventdesk.cli.endings import end

        return end(failure, as_json=False)


def _is_an_event(word: str) -> bool:
    """Whether it can only be an event: no option, no command, and text that can be read."""
    names_one = not word.startswith("-") and not _SIGNS_OF_AN_EVENT.isdisjoint(word)
    return names_one and _is_text(word)


def _is_text(word: str) -> bool:
    """Whether it can be read; bytes of a shell that are no text come as lone surrogates."""
    return not any("\ud800" <= sign <= "\udfff" for sign in word)
