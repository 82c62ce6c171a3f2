"""What single cells look like: an address, a mark, a name; for headers that say too little."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice

from eventdesk.formats.invite_lists.name_words import (
    GROUP_WORDS,
    PARTICLES,
    ROLE_WORDS,
    ROLES_AND_SURNAMES,
)
from eventdesk.formats.invite_lists.word_sets import word_set
from eventdesk.formats.tables.aliases import fold_header
from eventdesk.formats.tables.marks import CROSSES, TICKS
from eventdesk.formats.tables.table import Row

WHOLE_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;.]+")
YES = word_set("yes|y|true|x|1|vip|ja|j|oui|o|si|s|sim|ie|ydy|ok")
NO = word_set("no|n|false|0|none|n a|nein|non|nao|nee|nage|nil|keine|aucun|ninguno")
"""What a column holds that only marks some of its people."""

_SAMPLE = 400
_LOOKED_AT = 20_000
_NEARLY_ALL = 0.8
_MOST_NAME_WORDS = 5


def sample(rows: Sequence[Row], index: int) -> list[str]:
    """The first filled cells of a column; a long list is looked at from its beginning only."""
    looked_at = islice(rows, _LOOKED_AT)
    filled = (row.cells[index] for row in looked_at if index < len(row.cells) and row.cells[index])
    return list(islice(filled, _SAMPLE))


def holds_anything(rows: Sequence[Row], index: int) -> bool:
    """Whether any cell of a column is filled."""
    return any(index < len(row.cells) and row.cells[index] for row in rows)


def mostly(cells: list[str], looks: Callable[[str], bool], part: float = 0.5) -> bool:
    """Whether at least this part of the cells, and one of them, looks so."""
    return bool(cells) and sum(map(looks, cells)) >= part * len(cells)


def nearly_all(cells: list[str], looks: Callable[[str], bool]) -> bool:
    """Whether four of five cells look so."""
    return mostly(cells, looks, _NEARLY_ALL)


def is_email(cell: str) -> bool:
    """Whether a cell is one e-mail address and nothing else."""
    return bool(WHOLE_EMAIL.fullmatch(cell))


def is_mark(cell: str) -> bool:
    """Whether a cell only marks: a cross, a tick, yes or no."""
    folded = fold_header(cell)
    return folded in YES or folded in NO or cell[:1] in TICKS or cell[:1] in CROSSES


def says_yes(cell: str) -> bool:
    """Whether a mark says yes: in a column of marks, an "x" does."""
    return cell[:1] in TICKS or (cell[:1] not in CROSSES and fold_header(cell) in YES)


def is_addressed(cell: str) -> bool:
    """Whether a cell is a name with its address: "Ann Lee <a@l.uk>"."""
    name, _, address = cell.partition("<")
    return address.endswith(">") and is_email(address[:-1]) and bool(name.strip())


def looks_like_a_person(cell: str) -> bool:
    """The same as `looks_like_a_name`, with an address or brackets behind the name."""
    return looks_like_a_name(cell.partition("<")[0].partition("(")[0])


def looks_like_a_name(cell: str) -> bool:
    """Whether a cell without a header could be the whole name of a person."""
    text = cell.replace(",", " ")
    words = text.split()
    if not 1 < len(words) <= _MOST_NAME_WORDS or any(map(str.isdigit, text)):
        return False
    folded = fold_header(cell).split()
    if not GROUP_WORDS.isdisjoint(folded) or not ROLE_WORDS.isdisjoint(folded[:-1]):
        return False
    if folded and folded[-1] in ROLE_WORDS - ROLES_AND_SURNAMES:
        return False
    return all(
        word.strip(".'’\"()").replace("-", "").replace("'", "").replace("’", "").isalpha()
        and (word[0] != word[0].lower() or word.lower() in PARTICLES or not word[0].isascii())
        for word in words
    )
