"""A start does not read the source text of every module that it imports."""

from __future__ import annotations

import subprocess
import sys

STARTED = """
import builtins, linecache
pythons = builtins.__import__
import eventdesk.ui.application
print(builtins.__import__ is pythons, *(one for one in linecache.cache if "eventdesk" in one))
"""
QT_FIRST = """
import builtins
import PySide6.QtCore
theirs = builtins.__import__
import eventdesk.ui.theme
print(builtins.__import__ is theirs)
"""


def said_by(code: str) -> str:
    """What a Python of its own prints, without a screen and without an application."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_pythons_own_import_is_back_and_no_source_was_read() -> None:
    assert said_by(STARTED) == "True"


def test_whoever_imported_qt_before_keeps_what_it_made_of_imports() -> None:
    assert said_by(QT_FIRST) == "True"
