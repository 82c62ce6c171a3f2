"""Who a row is about: from columns of first and last names, from one cell, or from both."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from eventdesk.core.name_keys import fold
from eventdesk.formats.invite_lists.cells import is_email
from eventdesk.formats.invite_lists.name_brackets import taken_out
from eventdesk.formats.invite_lists.name_cells import NameCell, read_name_cell
from eventdesk.formats.invite_lists.name_words import NOT_NAMED, TITLES
from eventdesk.formats.invite_lists.names import NameParts, split_name, without_edges
from eventdesk.formats.invite_lists.word_sets import word_set

_ONE_NAME = NameCell(names=("",))
_BRACKETS_AND_QUOTES = frozenset("([\"“„«‘'<")
_PLAIN_TITLES = word_set("dr|mr|mrs|ms|miss|prof|professor|cllr|herr|frau")

_NO_GIVEN_NAMES = NOT_NAMED | _PLAIN_TITLES


class RowNames(Struct, frozen=True, kw_only=True):
    """The people of a row; none where nobody is named, `cell` then says what stands there."""

    people: tuple[NameParts, ...]
    cell: NameCell = _ONE_NAME
    written: str = ""
    is_address: bool = False
    """Whether an address is all the name there is."""
    differing: str = ""
    """The whole name as another column writes it, where it is another one."""


def names_of_row(texts: Mapping[str, str], whole: str) -> RowNames:
    """The people that the columns of names and the one of whole names speak of."""
    given, family = texts["given_name"], texts["family_name"]
    if is_plain_name(given, family):
        parts = NameParts(given_name=given, family_name=family)
        return _beside(parts, whole) if whole else RowNames(people=(parts,))
    if not given and not family:
        return _in_one_cell(whole)
    written = f"{given} {family}".strip()
    cell = read_name_cell(written)
    if not cell.names:
        if whole and read_name_cell(whole).names:
            return _in_one_cell(whole)
        return RowNames(people=(), cell=cell, written=written)
    if len(cell.names) > 1 or cell.more or cell.remark:
        people = tuple(split_name(name) for name in cell.names)
        return RowNames(people=people, cell=cell, written=written)
    return _beside(_tidied(given, family), whole)


def is_plain_name(given: str, family: str) -> bool:
    """Whether two columns hold one word each, and no word that stands for somebody or a title."""
    return (
        given.isalpha()
        and family.isalpha()
        and given.lower() not in _NO_GIVEN_NAMES
        and family.lower() not in NOT_NAMED
    )


def _in_one_cell(whole: str) -> RowNames:
    if is_email(whole):
        parts = NameParts(family_name=whole, email=whole)
        return RowNames(people=(parts,), written=whole, is_address=True)
    cell = read_name_cell(whole)
    people = tuple(split_name(name) for name in cell.names)
    return RowNames(people=people, cell=cell, written=whole)


def _tidied(given: str, family: str) -> NameParts:
    """Two columns, without the titles, honours and brackets that were written into them."""
    if not (given and family):
        return _half(given, family)
    parts = NameParts()
    if not _BRACKETS_AND_QUOTES.isdisjoint(given):
        given, aside = taken_out(f"{given} |")
        given = given.replace("|", "").strip()
        parts = replace(parts, known_as=aside.known_as, remark=aside.remark)
    if not _BRACKETS_AND_QUOTES.isdisjoint(family):
        family, aside = taken_out(family)
        parts = replace(
            parts,
            known_as=parts.known_as or aside.known_as,
            organisation=aside.organisation,
            remark=parts.remark or aside.remark,
        )
    title, honours = "", ""
    if given.rstrip(".").lower() in _PLAIN_TITLES:
        title, given = given, ""
    elif " " in given or "." in given:
        title, given, honours = without_edges(given)
    if " " in family or "," in family:
        _, family, honours = _honours_behind(family)
    return replace(parts, title=title, given_name=given, family_name=family, honours=honours)


def _honours_behind(family: str) -> tuple[str, str, str]:
    """A family name without honours; a title at its front stays, for it may be a name."""
    parts = split_name(f"A {family}") if "," in family else None
    if parts is not None and parts.honours:
        return "", parts.family_name, parts.honours
    words = family.split()
    if words[0].lower() in TITLES:
        return "", family, ""
    return without_edges(family)


def _half(given: str, family: str) -> NameParts:
    """One of two columns is blank: the other may hold the whole name."""
    only = given or family
    if "," in only or "<" in only or not _BRACKETS_AND_QUOTES.isdisjoint(only):
        return split_name(only)
    title, name, honours = without_edges(only)
    if given:
        return NameParts(title=title, given_name=name, honours=honours)
    return NameParts(title=title, family_name=name, honours=honours)


def _beside(parts: NameParts, whole: str) -> RowNames:
    """What a column of whole names adds to the halves, or says otherwise."""
    given, family = parts.given_name, parts.family_name
    if not whole or whole in {f"{given} {family}", f"{family}, {given}"}:
        return RowNames(people=(parts,))
    other = split_name(whole)
    same = fold(f"{other.given_name}{other.family_name}") == fold(f"{given}{family}")
    behind = {fold(other.known_as), fold(other.organisation)}
    if not same and fold(f"{given}{family}") in behind:
        # "Bob (Robert Lee)" where the columns say Robert Lee: the name of the screen in front.
        other = NameParts(known_as=f"{other.given_name} {other.family_name}".strip())
        same = True
    if not same and fold(f"{given}{family}") not in fold(whole):
        return RowNames(people=(parts,), differing=whole)
    merged = replace(
        parts,
        title=parts.title or other.title,
        honours=parts.honours or other.honours,
        known_as=parts.known_as or other.known_as,
        organisation=parts.organisation or other.organisation,
        email=other.email,
        remark=parts.remark or other.remark,
    )
    return RowNames(people=(merged,))
