"""The headers of a table whose header may stand in two lines, a heading over several columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from eventdesk.formats.tables.aliases import Vocabulary, fold_header, speaks_of_others
from eventdesk.formats.tables.table import Row

_LONGEST_HEADING = 60


class Heading(Struct, frozen=True):
    """One column's header as it is shown, and the words of it that say which field it is."""

    title: str
    meant: str


def score(cells: Iterable[str], vocabulary: Vocabulary) -> int:
    """How many different known headers a row holds."""
    known = {fold_header(cell) for cell in cells if cell and vocabulary.knows(cell)}
    return 0 if len(known) == 1 and known <= vocabulary.also_values else len(known)


def headings(header: Row, above: Row | None, vocabulary: Vocabulary) -> list[Heading]:
    """The header of each column, with what stands over it where that is needed to tell it.

    "First name" under "Buyer" is the buyer's. Under "Delegate" it is just that, unless another
    column is called so too; and a column that has only a heading over it has that.
    """
    if above is None or not _is_over(header, above, vocabulary):
        return [Heading(cell, cell) for cell in header.cells]
    width = max(len(header.cells), len(above.cells))
    below = (*header.cells, *[""] * (width - len(header.cells)))
    own = (*above.cells, *[""] * (width - len(above.cells)))
    result: list[Heading] = []
    over = ""
    for cell, heading in zip(below, own, strict=True):
        over = heading or over
        if not cell:
            result.append(Heading(heading, heading))
        elif not over or fold_header(over) == fold_header(cell):
            result.append(Heading(cell, cell))
        else:
            result.append(_under(over, cell, below, vocabulary))
    return result


def _under(over: str, cell: str, cells: Sequence[str], vocabulary: Vocabulary) -> Heading:
    both = f"{over} {cell}"
    if speaks_of_others(over) or (vocabulary.knows(both) and not vocabulary.knows(cell)):
        return Heading(both, both)
    if cells.count(cell) > 1:
        return Heading(both, both if vocabulary.knows(both) else cell)
    return Heading(cell, cell)


def _is_over(header: Row, above: Row, vocabulary: Vocabulary) -> bool:
    """Whether a row holds headings over the columns of the next, and is no title of the whole."""
    filled = [index for index, cell in enumerate(above.cells) if cell]
    if not any(filled) or max(map(len, above.cells)) > _LONGEST_HEADING:
        return False
    in_a_row = filled == list(range(len(filled)))
    if in_a_row and all(header.cells[index : index + 1] != ("",) for index in filled):
        # A word and its value: "Host" and "City of Bath" say something of the whole.
        return False
    return score(header.cells, vocabulary) >= max(1, score(above.cells, vocabulary))
