"""A sentence that is put into another text as mere letters is English for good.

`core.said` keeps how a sentence was made, so that a window can say it in its language. An f-string,
`str.format` or a method that gives other letters loses that, and nothing in the window shows it as
long as it speaks English. So whoever does that in a test is named, wherever that may not be.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import eventdesk
from eventdesk.core.said import Said

SPEAK_ENGLISH = (
    "cli/",
    "core/certificate.py",
    "core/roll/table.py",
    "core/said.py",
    "core/write_up/",
    "formats/records/",
    "formats/roll/",
    "services/rehearsal.py",
    "ui/printing/",
)
"""The shell, what is written and what is printed: English by decision."""
_ROOT = Path(eventdesk.__file__).parent


class EnglishForGood:
    """Hears of each sentence that becomes mere letters within the program."""

    def __init__(self) -> None:
        self.heard: set[str] = set()

    def listen(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """From now on, until the monkeypatch is undone."""
        hear, strips = self._hear, Said.rstrip

        def formatted(said: Said, spec: str) -> str:
            hear(said)
            return format(str(said), spec)

        def stripped(said: Said, characters: str | None = None) -> str:
            left = strips(said, characters)
            if left is not said:
                hear(said)
            return left

        monkeypatch.setattr(Said, "__format__", formatted)
        monkeypatch.setattr(Said, "rstrip", stripped)

    def _hear(self, said: Said) -> None:
        caller = sys._getframe(2)  # noqa: SLF001 - Python has no other way to ask
        path = Path(caller.f_code.co_filename)
        if not path.is_relative_to(_ROOT):
            return
        place = path.relative_to(_ROOT).as_posix()
        if not place.startswith(SPEAK_ENGLISH):
            self.heard.add(f"{place}:{caller.f_lineno}: {str(said)!r}")
