"""Where the icons, the sample event and the translations lie.

Three places, tried in this order: beside the frozen program, inside the installed package, and in
the checkout. Pure paths: nothing is read here.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from eventdesk.core.errors import EnvironmentFailure
from eventdesk.core.said import said


def _candidates() -> tuple[Path, ...]:
    """Every place that may hold the resources, the likeliest to be meant first."""
    package = Path(__file__).resolve().parent.parent
    places = [package / "_resources", package.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if isinstance(frozen, str):
        places[:0] = [Path(frozen) / "resources", Path(frozen) / "eventdesk" / "_resources"]
    return tuple(places)


@cache
def resource_root() -> Path:
    """The folder that holds all resources; raises `EnvironmentFailure` if there is none."""
    for place in _candidates():
        if place.is_dir():
            return place
    raise EnvironmentFailure(
        "missing_resources",
        said("The program is incomplete: its folder of resources is missing. Install it again."),
    )


def resource_path(*parts: str) -> Path:
    """The path of one resource, as in `resource_path("icons", "tick.svg")`.

    Raises `EnvironmentFailure` if it is not there, so that a gap in a package is found by name.
    """
    path = resource_root().joinpath(*parts)
    if not path.exists():
        name = "/".join(parts)
        raise EnvironmentFailure(
            "missing_resource",
            said("The program's own file {0} is missing. Install it again.", name),
        )
    return path
