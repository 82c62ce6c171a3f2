"""`python -m eventdesk`, and the `eventdesk` of an installed package."""

from __future__ import annotations

import os
import sys

from eventdesk.bootstrap import entrances
from eventdesk.cli.app import run

OWNER_ALONE = 0o077
"""What is written by this process, and by the libraries in it, only its owner can read."""


def main() -> int:
    """Carry out what the command line says; gives the exit status."""
    os.umask(OWNER_ALONE)
    return run(sys.argv[1:], entrances())


if __name__ == "__main__":
    sys.exit(main())
