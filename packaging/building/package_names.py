"""What every package calls the program: one place for its names, its version and its time."""

from __future__ import annotations

import os
import re
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BUILDING = Path(__file__).resolve().parent

NAME = "eventdesk"
TITLE = "eventdesk"
SUMMARY = "Run the day of an invitation-only conference"
APP_ID = "org.eventdesk.eventdesk"
"""In reverse order, as AppStream and macOS want it. Whoever publishes owns the domain, or puts
theirs here, in the metainfo and in macos/info.py; a test holds the three together."""
MIME_TYPE = "application/x-eventdesk"
SUFFIX = ".eventdesk"
PUBLISHER = "The eventdesk authors"
COPYRIGHT = "Copyright (c) 2026 The eventdesk authors. MIT licence."
MAINTAINER = "The eventdesk authors <authors@eventdesk.invalid>"

_EARLIEST = 315_532_800
"""1 January 1980: what a zip can hold, and what is taken where nobody says a time."""


@cache
def version() -> str:
    """The version, read from the program without importing it."""
    text = (ROOT / NAME / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        message = "eventdesk/__init__.py names no version"
        raise ValueError(message)
    return found[1]


@cache
def built_at() -> int:
    """The instant that everything built bears, in seconds: SOURCE_DATE_EPOCH, or the commit's."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if said.isdigit():
        return max(int(said), _EARLIEST)
    try:
        answer = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        return _EARLIEST
    return max(int(answer.stdout), _EARLIEST)
