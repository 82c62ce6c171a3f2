"""The long proofs, each by its name: what takes too long for the tests, and is shown all the same.

Prints figures, and ends with 1 where one of them breaks its limit.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

PROOFS = ("screens", "soak", "fuzz")
"""Each is a module `prove_NAME` with a function `prove`."""

Prove = Callable[[int], bool]


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry one proof out; 0 if it holds."""
    parser = argparse.ArgumentParser(prog="prove", description="Show what takes long to show.")
    parser.add_argument("name", choices=PROOFS)
    parser.add_argument("--seconds", type=int, default=0, help="another length than its own")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prove: Prove = import_module(f"prove_{options.name}").prove
    return 0 if prove(options.seconds) else 1


if __name__ == "__main__":
    sys.exit(main())
