"""The long proofs, each by its name: what takes too long for the tests, and is shown all the same.

Prints figures, and ends with 1 where one of them breaks its limit.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

PROOFS = (
    "screens",
    "sealing",
    "backups",
    "soak",
    "fuzz",
    "accessibility",
    "language",
    "walkthroughs",
    "branches",
    "mutation",
    "packages",
)
"""Each is a module `prove_NAME` with a function `prove`."""
SEEDED = ("kills", "power-cuts", "faults", "several-desks", "servers")
"""Those that take chances: how many, and the seed that gives the same ones again."""

Prove = Callable[[int], bool]
ProveSeeded = Callable[[int, int | None], bool]


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry one proof out; 0 if it holds."""
    parser = argparse.ArgumentParser(prog="prove", description="Show what takes long to show.")
    parser.add_argument("name", choices=(*PROOFS, *SEEDED))
    parser.add_argument("--seconds", type=int, default=0, help="another length than its own")
    times = ("--times", "--kills", "--cuts", "--acts")
    parser.add_argument(*times, dest="times", type=int, default=0, help="how many")
    parser.add_argument("--desks", type=int, default=0, help="how many desks, 2 to 8")
    parser.add_argument("--seed", type=int, default=None, help="the seed of an earlier run")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.name == "several-desks":
        from prove_several_desks import prove as prove_desks

        return 0 if prove_desks(options.times, options.seed, options.desks) else 1
    if options.name in SEEDED:
        module = import_module(f"prove_{options.name.replace('-', '_')}")
        seeded: ProveSeeded = module.prove
        return 0 if seeded(options.times, options.seed) else 1
    prove: Prove = import_module(f"prove_{options.name}").prove
    return 0 if prove(options.seconds) else 1


if __name__ == "__main__":
    sys.exit(main())
