"""What a scanner sends: the code itself, and whether a text could be one."""

from __future__ import annotations

import re

from eventdesk.core.references import is_reference, tidy_reference

LEAST_SIGNS = 4
"""A shorter burst of keys is nobody's scan: two fingers can do it."""
SURE_SIGNS = 6
"""So many signs, a digit among them, come at the speed of a machine from a machine alone."""

# ISO/IEC 15424: the kind of code that was read, sent in front of it by some scanners.
_SYMBOLOGY = re.compile(r"\A\][A-Za-z][0-9A-Za-z]")


def bare_code(scanned: str) -> str:
    """A scanned text without the prefix that names the kind of code, and without what frames it."""
    stripped = scanned.strip().strip("\x1d\x02\x03")
    return _SYMBOLOGY.sub("", stripped).strip()


def is_surely_a_code(code: str) -> bool:
    """Whether a text that came at the speed of a machine is a code, whoever's it may be.

    It has the shape of our references and a right check character, or it is one long word with a
    digit in it. What is neither may still be a reference of the list.
    """
    if len(code) < LEAST_SIGNS or len(code.split()) != 1:
        return False
    if is_reference(tidy_reference(code)):
        return True
    return len(code) >= SURE_SIGNS and any(sign.isdigit() for sign in code)
