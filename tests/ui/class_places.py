"""Where classes of the window are, found without importing any of them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import eventdesk.ui

_CLASS = re.compile(r"^class (\w+)", re.MULTILINE)


@cache
def _classes() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for path in Path(eventdesk.ui.__path__[0]).rglob("*.py"):
        for name in _CLASS.findall(path.read_text(encoding="utf-8")):
            found[name] = (*found.get(name, ()), path.stem)
    return found


def modules_with_class(name: str) -> tuple[str, ...]:
    """The modules that have a class of that name."""
    return _classes().get(name, ())
