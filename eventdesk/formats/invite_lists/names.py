"""A name written in one cell, taken apart: title, given and family name, honours, and the rest."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.formats.invite_lists.cells import looks_like_a_name
from eventdesk.formats.invite_lists.name_brackets import taken_out
from eventdesk.formats.invite_lists.name_words import (
    ALSO_SURNAMES,
    CAPITAL_TITLES,
    DOTTED_TITLES,
    GROUP_WORDS,
    HONOURS,
    PARTICLES,
    ROLE_WORDS,
    SUFFIXES,
    TITLES,
)
from eventdesk.formats.tables.aliases import fold_header

_VON_UND = 2
"""The words of "von und zu" before its last one."""
_ADDRESS = re.compile(r"[<\[(]\s*(?:mailto:)?([^<>\s()\[\]]+@[^<>\s()\[\]]+?)\s*[>\])]\s*$")
_SURNAME_FIRST = 2
_LONGEST_TITLE = 4
_SHORT = 2
_LONGEST_SUFFIX = 7
_TITLES_BEGIN = frozenset(
    fold_header(title).split()[0] for title in (*TITLES, *CAPITAL_TITLES, *DOTTED_TITLES)
)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Controls, marks of direction, spaces of no width: nobody sees them, and they make two of one."""
_DASH = re.compile(r"\s+[-–—|·]\s+")
_VOWELS = re.compile(r"[AEIOUYÀ-ÖØ-Þ]")


class NameParts(Struct, frozen=True, kw_only=True):
    """What one cell said. Everything is "" where it said nothing of it."""

    title: str = ""
    given_name: str = ""
    family_name: str = ""
    honours: str = ""
    known_as: str = ""
    organisation: str = ""
    role: str = ""
    email: str = ""
    remark: str = ""
    """What else stood in brackets: an earlier name, an answer, pronouns."""


def on_one_line(text: str) -> str:
    """A text without line ends, doubled spaces and signs that nobody sees."""
    if text.isprintable() and "  " not in text:
        return text
    return " ".join(_UNSEEN.sub(" " if "\n" in text or "\t" in text else "", text).split())


def split_name(cell: str) -> NameParts:
    """Take a cell apart: "Dr Ann Lee OBE", "Lee, Ann", "LEE Ann", "Lee, Ann (ORG) <a@b.uk>"."""
    text = on_one_line(" ".join(cell.split()))
    email = ""
    if (found := _ADDRESS.search(text)) and found.start() > 0:
        email, text = found[1], text[: found.start()].strip()
    text, aside = taken_out(text.strip(' "'))
    text, dash, behind = _behind_a_dash(text)
    title, given, family, honours, after = _by_commas(text)
    after = after if not dash else behind
    parts = NameParts(
        title=title,
        given_name=given,
        family_name=family,
        honours=honours,
        email=email,
        known_as=aside.known_as,
        organisation=aside.organisation,
        remark=aside.remark,
    )
    return _with_what_comes_after(parts, after) if after else parts


def _by_commas(text: str) -> tuple[str, str, str, str, str]:
    """Title, given name, family name, honours, and what follows a name written in its order."""
    pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
    honours: list[str] = []
    suffix = ""
    while len(pieces) > 1 and (_are_honours(pieces[-1]) or _is_suffix(pieces[-1])):
        last = pieces.pop()
        if _are_honours(last):
            honours.insert(0, last)
        else:
            suffix = last
    after = ""
    if len(pieces) >= _SURNAME_FIRST and _is_no_name(pieces[1]):
        after = ", ".join(pieces[1:])
        del pieces[1:]
    if len(pieces) >= _SURNAME_FIRST:
        title, given, tail = without_edges(" ".join(pieces[1:]))
        before, family, behind = without_edges(pieces[0])
        title, tail = f"{before} {title}".strip(), f"{behind} {tail}".strip()
        given, own_suffix = _without_suffix(given)
        suffix = suffix or own_suffix
    else:
        title, rest, tail = without_edges(" ".join(pieces))
        rest, own_suffix = _without_suffix(rest)
        suffix = suffix or own_suffix
        given, family = _given_and_family(rest)
    if suffix:
        family = f"{family} {suffix}".strip()
    return title, given, family, " ".join([tail, *honours]).strip(), after


def _behind_a_dash(text: str) -> tuple[str, bool, str]:
    """The organisation or post behind a name: "Ann Lee - Bath Council", "Lee, Ann | Director"."""
    found = _DASH.search(text)
    if found is None:
        return text, False, ""
    name, behind = text[: found.start()], text[found.end() :]
    return (name, True, behind) if looks_like_a_name(name) and behind else (text, False, "")


def _is_no_name(text: str) -> bool:
    """Whether what follows a comma is an organisation or a post, and not the given name."""
    words = fold_header(text).split()
    return any(word in GROUP_WORDS or word in ROLE_WORDS for word in words)


def _with_what_comes_after(parts: NameParts, after: str) -> NameParts:
    if any(word in ROLE_WORDS for word in fold_header(after).split()):
        return replace(parts, role=after)
    return replace(parts, organisation=parts.organisation or after)


def _are_honours(text: str) -> bool:
    return all(
        _is_capital(word) and fold_header(word.replace(".", "")) in HONOURS for word in text.split()
    )


def _is_capital(word: str) -> bool:
    """Honours are written with capitals ("OBE", "PhD"): a family called Ma or Am is not one."""
    return (word[:1].isupper() and word[1:].lower() != word[1:]) or word.rstrip(".") == "Esq"


def without_edges(text: str) -> tuple[str, str, str]:
    """Title, name, honours. At least one word is always left as the name."""
    words = text.split()
    first, last = 0, len(words)
    while first < last - 1 and (width := _title_width(words[first:last])):
        first += width
    while last - first > 1 and _are_honours(words[last - 1]):
        if _may_be_the_surname(words[first:last]):
            break
        last -= 1
    return " ".join(words[:first]), " ".join(words[first:last]), " ".join(words[last:])


def _may_be_the_surname(words: list[str]) -> bool:
    """Whether letters that could be an honour are all the family name there is: "Wei MA"."""
    return fold_header(words[-1]) in ALSO_SURNAMES and (
        len(words) == _SHORT or all(word.isupper() for word in words)
    )


def _title_width(words: list[str]) -> int:
    """How many words at the start are one title; 0 for none."""
    if fold_header(words[0]).partition(" ")[0] not in _TITLES_BEGIN:
        return 0
    for width in range(min(_LONGEST_TITLE, len(words) - 1), 0, -1):
        if fold_header(" ".join(words[:width])) in TITLES:
            return width
    if words[0] in CAPITAL_TITLES and not all(word.isupper() for word in words):
        return 1
    return int(words[0].lower() in DOTTED_TITLES and len(words) > _SHORT)


def _is_suffix(word: str) -> bool:
    return len(word) <= _LONGEST_SUFFIX and fold_header(word) in SUFFIXES


def _without_suffix(text: str) -> tuple[str, str]:
    words = text.split()
    if len(words) > 1 and _is_suffix(words[-1]):
        return " ".join(words[:-1]).rstrip(","), words[-1]
    return text, ""


def _given_and_family(text: str) -> tuple[str, str]:
    """A surname in capitals, wherever it stands; else the last word with its small words."""
    words = text.split()
    if found := _by_capitals(words):
        return found
    start = len(words) - 1
    while start > 0 and not any(map(str.isalnum, words[start])):
        start -= 1
    while start > 1 and words[start - 1].lower() in PARTICLES:
        start -= 1
        if words[start].lower() == "y" and start > 1:
            start -= 1
        if start > _VON_UND and words[start - 1] == "und" and words[start - 2] in PARTICLES:
            start -= 1
    if start <= 0:
        return "", text
    return " ".join(words[:start]), " ".join(words[start:])


def _by_capitals(words: list[str]) -> tuple[str, str] | None:
    """One side in capitals, the other not: "DUPONT Jean" and "Ana MARTÍNEZ LÓPEZ"."""
    loud = [_is_loud(word) for word in words]
    if all(loud) or not any(loud) or all(map(_is_in_capitals, words)):
        return None
    width = loud.index(False)
    if width and not any(loud[width:]):
        return " ".join(words[width:]), " ".join(words[:width])
    start = len(words) - loud[::-1].index(False)
    if 0 < start < len(words) and not any(loud[:start]):
        while start > 1 and words[start - 1].lower() in PARTICLES:
            start -= 1
        return " ".join(words[:start]), " ".join(words[start:])
    return None


def _is_in_capitals(word: str) -> bool:
    """Whether a word that has a vowel is in capitals: of "NORA EK", neither half stands out."""
    return word.isupper() and len(word) > 1 and _VOWELS.search(word) is not None


def _is_loud(word: str) -> bool:
    """Whether a word is a surname in capitals, and not initials: LEE, NG and O'NEILL, not JP."""
    letters = "".join(letter for letter in word if letter.isalpha())
    upper = letters.isupper() or (letters.startswith(("Mc", "Mac")) and letters[3:].isupper())
    if not upper or len(letters) < _SHORT or "." in word:
        return False
    if len(letters) == _SHORT:
        return word == "NG" or (not _VOWELS.match(letters[0]) and bool(_VOWELS.match(letters[1])))
    return bool(_VOWELS.search(letters)) or not letters.isascii()
