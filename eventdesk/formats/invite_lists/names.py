"""A name written in one cell, taken apart: title, given and family name, honours, and the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass

from eventdesk.formats.invite_lists.words import HONOURS, PARTICLES, TITLES
from eventdesk.formats.tables.headers import fold_header

_ADDRESS = re.compile(r"<([^<>\s]+@[^<>\s]+)>\s*$")
_BRACKETS = re.compile(r"\(([^()]*)\)\s*$")
_SURNAME_FIRST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class NameParts:
    """What one cell said. Everything is "" where it said nothing of it."""

    title: str = ""
    given_name: str = ""
    family_name: str = ""
    honours: str = ""
    organisation: str = ""
    email: str = ""


def split_name(cell: str) -> NameParts:
    """Take a cell apart: "Dr Ann Lee OBE", "Lee, Ann", "Lee, Ann (ORG) <ann@example.org>"."""
    text = " ".join(cell.split())
    email = organisation = ""
    if found := _ADDRESS.search(text):
        email, text = found[1], text[: found.start()].strip()
    if (found := _BRACKETS.search(text)) and found.start() > 0:
        organisation, text = found[1].strip(), text[: found.start()].strip()
    text = text.strip(' "')
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    honours: list[str] = []
    while len(pieces) > 1 and _are_honours(pieces[-1]):
        honours.insert(0, pieces.pop())
    if len(pieces) >= _SURNAME_FIRST:
        title, given, tail = _without_edges(" ".join(pieces[1:]))
        family = pieces[0]
    else:
        title, rest, tail = _without_edges(" ".join(pieces))
        given, family = _given_and_family(rest)
    return NameParts(
        title=title,
        given_name=given,
        family_name=family,
        honours=" ".join([tail, *honours]).strip(),
        organisation=organisation,
        email=email,
    )


def _are_honours(text: str) -> bool:
    return all(fold_header(word) in HONOURS and _is_capital(word) for word in text.split())


def _is_capital(word: str) -> bool:
    """Honours are written with capitals ("OBE", "PhD"): a family called Ma or Am is not one."""
    return sum(letter.isupper() for letter in word) > 1


def _without_edges(text: str) -> tuple[str, str, str]:
    """Title, name, honours. At least one word is always left as the name."""
    words = text.split()
    first, last = 0, len(words)
    while first < last - 1 and (width := _title_width(words[first : last - 1])):
        first += width
    while last - first > 1 and _are_honours(words[last - 1]):
        last -= 1
    return " ".join(words[:first]), " ".join(words[first:last]), " ".join(words[last:])


def _title_width(words: list[str]) -> int:
    """How many words at the start are one title; 0 for none."""
    for width in (3, 2, 1):
        if len(words) >= width and fold_header(" ".join(words[:width])) in TITLES:
            return width
    return 0


def _given_and_family(text: str) -> tuple[str, str]:
    """The last word is the family name, with the small words that lead up to it."""
    words = text.split()
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in PARTICLES:
        start -= 1
    if start <= 0:
        return "", text
    return " ".join(words[:start]), " ".join(words[start:])
