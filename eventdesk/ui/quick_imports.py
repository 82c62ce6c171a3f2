"""Importing Qt without what it makes of every import after it.

PySide puts a function of its own in the place of Python's `__import__`. After each module that is
imported, ours or not, it reads the whole source text and looks for the word PySide6, in case the
module wants snake case (`from __feature__ import …`, PYSIDE-2029), and Python keeps all those lines
in memory. Nothing here wants that, and it was a fifth of the time to the first key and 12 MB.
So Python's own function is put back. Where Qt was imported before this program, nothing is changed.
"""

from __future__ import annotations

import builtins
import sys
from importlib import import_module

if "PySide6" not in sys.modules:
    _import = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = _import
