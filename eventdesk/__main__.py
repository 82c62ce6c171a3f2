"""`python -m eventdesk`, and the `eventdesk` of an installed package."""

from __future__ import annotations

import sys

from eventdesk.bootstrap import entrances
from eventdesk.cli.app import run


def main() -> int:
    """Carry out what the command line says; gives the exit status."""
    return run(sys.argv[1:], entrances())


if __name__ == "__main__":
    sys.exit(main())
