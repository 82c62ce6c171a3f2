"""The first rows of a list, enough to see what kind it is and what its columns are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from eventdesk.core.errors import InputError
from eventdesk.core.read_as import ListKind
from eventdesk.formats.invite_lists.heading import LIST_VOCABULARY
from eventdesk.formats.running_orders.words import RUNNING_ORDER_ALIASES
from eventdesk.formats.source import Source
from eventdesk.formats.tables.aliases import Vocabulary
from eventdesk.formats.tables.headers import score
from eventdesk.formats.tables.reading import read_tables
from eventdesk.formats.tables.table import Table

VOCABULARIES: Mapping[ListKind, Vocabulary] = {
    ListKind.INVITE_LIST: LIST_VOCABULARY,
    ListKind.RUNNING_ORDER: RUNNING_ORDER_ALIASES,
}
"""The headers that each kind of list is known by."""


def first_rows(source: Source) -> tuple[Table, ...]:
    """The first rows of every sheet; none of what cannot be read as a table."""
    try:
        return read_tables(source, _known_headers, only_first=True)
    except InputError:
        return ()


def _known_headers(cells: Sequence[str]) -> int:
    return max(score(cells, vocabulary) for vocabulary in VOCABULARIES.values())
