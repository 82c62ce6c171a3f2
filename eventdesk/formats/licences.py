"""Under which licences the program and what it stands on may be used and passed on.

A package carries the whole list with all texts, made of what is really in it. Where the program was
installed by pip there is none: then the packages it needs are named, with what they say themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import metadata
from importlib.metadata import Distribution

from eventdesk.formats.resources import resource_root

OWN_NAME = "eventdesk"
LISTED_IN = "licences.txt"

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA = re.compile(r"extra\s*==\s*[\"'](?P<extra>[^\"']+)[\"']")
_EXTRAS_USED = frozenset({"keyring", "postgresql", "binary"})
_CLASSIFIER = "License :: "


def licences() -> str:
    """The list, for a person to read."""
    listed = resource_root() / LISTED_IN
    if listed.is_file():
        return listed.read_text(encoding="utf-8")
    lines = ["eventdesk stands on these packages, each under its own licence:", ""]
    lines += [one_line(distribution) for distribution in _needed()]
    lines += ["", "The texts came with each package, in its folder that ends in .dist-info."]
    return "\n".join(lines) + "\n"


def one_line(distribution: Distribution) -> str:
    """Name, version and licence."""
    return f"{distribution.name} {distribution.version}: {licence_name(distribution)}"


def licence_name(distribution: Distribution) -> str:
    """What a package calls its licence; a whole text in place of a name gives its first line."""
    said = distribution.metadata
    expression = _first(distribution, "License-Expression")
    if expression:
        return expression
    classes = [
        one.rpartition(" :: ")[2]
        for one in said.get_all("Classifier") or []
        if one.startswith(_CLASSIFIER) and one != "License :: OSI Approved"
    ]
    first = _first(distribution, "License").strip().partition("\n")[0].strip()
    if first and len(first) <= len("Apache Software License, version 2.0, with an exception"):
        return first
    return " and ".join(classes) or first or "see its own page"


def _first(distribution: Distribution, field: str) -> str:
    return next(iter(distribution.metadata.get_all(field) or []), "")


def licence_texts(distribution: Distribution) -> Iterator[str]:
    """The texts of licences and notices that came with a package, in the order of their names."""
    for path in sorted(distribution.files or [], key=str):
        inside = ".dist-info" in path.parts[0]
        telling = re.search(r"licen[cs]e|copying|notice|authors", path.name, re.IGNORECASE)
        if inside and (telling or "licenses" in path.parts):
            place = path.locate()
            yield _text_of(str(place))


def _text_of(place: str) -> str:
    with open(place, encoding="utf-8", errors="replace") as file:  # noqa: PTH123 - a path as it is
        return file.read().strip()


def _needed() -> list[Distribution]:
    """Every package that is needed, and those that these need; what is missing is left out."""
    found: dict[str, Distribution] = {}
    asked = [OWN_NAME]
    while asked:
        name = re.sub(r"[-_.]+", "-", asked.pop()).lower()
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        asked += _names(found[name].requires or [])
    found.pop(OWN_NAME, None)
    return [found[name] for name in sorted(found)]


def _names(requirements: list[str]) -> Iterator[str]:
    for requirement in requirements:
        extra = _EXTRA.search(requirement)
        name = _NAME.match(requirement)
        if name is not None and (extra is None or extra["extra"] in _EXTRAS_USED):
            yield name[0]
