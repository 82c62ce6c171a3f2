"""Which kind of place an event's address names: a file, or a database on a server."""

from __future__ import annotations

import re

_LOOKS_LIKE_ONE = re.compile(r"([a-z][a-z0-9+.-]+)://", re.IGNORECASE)


def is_server(address: str) -> bool:
    """Whether an address names a database on a server rather than a file."""
    found = _LOOKS_LIKE_ONE.match(address)
    return address.startswith(("postgresql:", "postgresql+psycopg:")) or found is not None
