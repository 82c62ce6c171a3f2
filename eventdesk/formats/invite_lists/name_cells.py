"""One cell of names: nobody yet, one person, one with people who have no name, or several."""

from __future__ import annotations

import re

from msgspec import Struct

from eventdesk.formats.invite_lists.cells import looks_like_a_name
from eventdesk.formats.invite_lists.name_words import (
    ABOVE,
    GROUP_WORDS,
    NOT_NAMED,
    TITLES,
)
from eventdesk.formats.invite_lists.names import on_one_line, split_name
from eventdesk.formats.tables.aliases import fold_header

_GUEST = (
    r"(?:guest|plus one|plus 1|\+ ?1|companion|spouse|wife|husband|partner|begleitung|begleitperson"
    r"|gast|invitée?|accompagnante?|conjointe?|invitad[oa]|acompañante|ospite|gwestai)"
)
_GUEST_OF = re.compile(
    rf"(?:the )?{_GUEST} ?\d*\s*(?:of|for|to|with|von|de|du|del|d['’]|di|van)\s*(?P<host>.+)",
    re.IGNORECASE,
)
_OWNED = re.compile(
    rf"(?P<host>.+?)(?P<between>['’]s?\s+|\s*[-–:]\s*|\s+)(?P<guest>{_GUEST})\s*#?(?P<number>\d*)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    rf"(?:{_GUEST}|attendee|delegate|participant|ticket|place|seat|tbc|tba|teilnehmer|asistente"
    r"|person|name|invitation)\s*#?\d+",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"(?:tbc|tba|tbd|t\.b\.c\.?|to be (?:confirmed|announced|named|decided)|name to follow"
    r"|unassigned|n\.? ?n\.?|noch offen|à confirmer|por confirmar)(?:\W.*|$)",
    re.IGNORECASE,
)
_YET_BEHIND = re.compile(
    r"(?P<name>.+?)\W+(?:tbc|tba|to be confirmed|name to follow)\W*", re.IGNORECASE
)
_AND_MORE = re.compile(
    r"(?P<name>.*?\S)\s*[(\[]?\s*(?:(?P<sign>\+|\bplus\b)|(?:,|\b(?:and|with|und|mit|et|avec|con|y)\b|&))\s*"
    r"(?P<count>\d{1,3}|one|two|three|four|five|an?|his|her|their|ein|eine|une?|un|una)?\s*"
    r"(?P<who>guests?|others?|more|friends?|colleagues?|people|partner|spouse|wife|husband|pax"
    r"|companions?|family|begleitung(?:en)?|begleitperson(?:en)?|gäste|gast|weitere|invitée?s?"
    r"|accompagnante?s?|conjointe?|autres?|invitad[oa]s?|acompañantes?|más)?\s*[)\]]?",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"(?P<one>[\w.]+)\s+(?:and|&|und|et|y|e|\+|/)\s+(?P<other>[\w.]+)\s+(?P<rest>.+)", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*[;/\n]\s*|\s+(?:&|\+|and|und(?!\s+zu\b)|et|y)\s+", re.IGNORECASE)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_LONGEST_STAND_IN = 40
_MOST_PEOPLE = 8
_MAY_BE_MORE = re.compile(
    r"[&+/;\n\d]|\b(?:and|und|et|y|plus|guests?|partner|spouse|wife|husband|tb[acd]|follow|unassigned"
    r"|with|mit|avec|con|others?|gast|begleitung)\b|\b(?:invit|acompa)|confirm|^to be ",
    re.IGNORECASE,
)


class NameCell(Struct, frozen=True, kw_only=True):
    """Who a cell of names is about.

    Attributes:
        names: each of them as written; empty where nobody is named.
        more: how many come along without a name.
        title: of two people who share a name ("Mr and Mrs").
        host: whose guest it says that somebody is.
        is_of_above: whether it says nothing but "plus one": of the person in the row above.
        remark: what else it says ("tbc").
    """

    names: tuple[str, ...] = ()
    more: int = 0
    title: str = ""
    host: str = ""
    is_of_above: bool = False
    remark: str = ""


def read_name_cell(cell: str) -> NameCell:
    """Find out how many people a cell names. Most cells name one, and that is found quickly."""
    folded = fold_header(cell) if len(cell) <= _LONGEST_STAND_IN else "somebody"
    if folded in NOT_NAMED and not _is_name_after_all(cell):
        return NameCell(is_of_above=folded in ABOVE)
    if not folded:
        return NameCell(names=(cell,)) if any(map(str.isalnum, cell)) else NameCell()
    if not _MAY_BE_MORE.search(cell):
        return NameCell(names=(cell,))
    text = on_one_line(cell)
    return _not_yet(text) or _with_more(text) or _of_a_host(text) or _several(cell, text)


def _is_name_after_all(cell: str) -> bool:
    return len(cell) == 1 and not cell.isascii()


def _not_yet(text: str) -> NameCell | None:
    """Nobody so far: "Guest 1", "TBC – Finance"; somebody who has not answered: "Ann Lee tbc"."""
    if _NUMBERED.fullmatch(text) or _NOT_YET.fullmatch(text):
        return NameCell()
    if found := _YET_BEHIND.fullmatch(text):
        name = found["name"]
        return NameCell(names=(name,), remark="tbc") if looks_like_a_name(name) else NameCell()
    return None


def _of_a_host(text: str) -> NameCell | None:
    """Somebody's guest: "Guest of Ann Lee", "Ann Lee's guest"."""
    if found := _GUEST_OF.fullmatch(text):
        host = found["host"].strip(" ()")
        return NameCell(host="", is_of_above=True) if _is_above(host) else NameCell(host=host)
    if (
        (found := _OWNED.fullmatch(text))
        and looks_like_a_name(found["host"])
        and (found["between"].strip() or found["number"] or found["guest"].islower())
    ):
        return NameCell(host=found["host"])
    return None


def _is_above(host: str) -> bool:
    return fold_header(host) in {"above", "the above"}


def _with_more(text: str) -> NameCell | None:
    """One name and more people: "Ann Lee + 2", "Ann Lee and guest", "Mr and Mrs Lee"."""
    if (found := _PAIR.fullmatch(text)) and {
        fold_header(found["one"]),
        fold_header(found["other"]),
    } <= TITLES | {"m"}:
        title = text[: found.start("rest")].strip()
        return NameCell(names=(found["rest"],), more=1, title=title)
    found = _AND_MORE.fullmatch(text)
    if not found:
        return None
    count, who = (found["count"] or "").lower(), found["who"]
    if not who and not (found["sign"] and (count.isdigit() or count in _NUMBERS)):
        return None
    more = int(count) if count.isdigit() else _NUMBERS.get(count, 1)
    names = _several(found["name"], on_one_line(found["name"])).names
    return NameCell(names=names, more=more)


def _several(cell: str, text: str) -> NameCell:
    whole = NameCell(names=(text,))
    if any(word in GROUP_WORDS for word in fold_header(text).split()):
        return whole
    address = text.rpartition("<")[2] if "<" in text and text.count("<") == 1 else ""
    pieces = [on_one_line(piece) for piece in _BETWEEN.split(cell.strip()) if piece.strip()]
    if not 1 < len(pieces) <= _MOST_PEOPLE or address:
        return whole
    if all(looks_like_a_name(split_free(piece)) for piece in pieces):
        return NameCell(names=tuple(pieces))
    if "/" in text:
        return whole
    if len(pieces) == 2 and " y " not in text.lower():  # noqa: PLR2004 - a couple
        return _couple(pieces[0], pieces[1]) or whole
    return whole


def split_free(piece: str) -> str:
    """The given and family name of a piece, without title, honours and brackets."""
    parts = split_name(piece)
    return f"{parts.given_name} {parts.family_name}".strip()


def _couple(left: str, right: str) -> NameCell | None:
    """A family name for two: "Ann & Bob Lee", "Lee, Ann & Bob"; "Ann Lee & Bob" brings somebody."""
    one, other = split_name(left), split_name(right)
    if not (split_free(left) + split_free(right)).replace(" ", "").replace("-", "").isalpha():
        return None
    if "," in left and not other.given_name and other.family_name:
        return NameCell(names=(left, f"{one.family_name}, {right}"))
    if not one.given_name and other.given_name and looks_like_a_name(split_free(right)):
        return NameCell(names=(f"{left} {other.family_name}", right))
    if one.given_name and not other.given_name and looks_like_a_name(split_free(left)):
        return NameCell(names=(left,), more=1, remark=f"with {right}")
    return None
