"""Whether a name as it was published is somebody's whole name."""

from __future__ import annotations

from eventdesk.core.delegates import Delegate
from eventdesk.core.name_keys import fold


def is_called(delegate: Delegate, name: str) -> bool:
    """Whether a published name is somebody's whole name, with or without the title."""
    known = delegate.particulars
    return fold(name) in {
        fold(f"{title}{given}{known.family_name}")
        for title in ("", known.title)
        for given in (known.given_name, known.known_as)
        if given
    }
