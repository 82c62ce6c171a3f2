"""What is never quoted: a value that holds a secret or people shows its kind alone.

A traceback, a log line or a failed comparison prints what it was about; none may carry a passphrase
or a name with it.
"""

from __future__ import annotations


class Unshown:
    """Comes before `Struct` among the bases of a value, and shows of it that it is there."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"
