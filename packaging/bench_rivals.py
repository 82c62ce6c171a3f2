"""What people search their lists with today, on the same people: for comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import sqlcipher3.dbapi2 as sqlite
from rapidfuzz import fuzz, process, utils

from eventdesk.core.delegates import Delegate

Search = Callable[[str], Sequence[int]]
"""From a text to the places of the people found, best first, five at the most."""

FIVE = 5
_SHORTEST_TRIGRAM = 3


def rivals(people: Sequence[Delegate]) -> dict[str, Search]:
    """Each way of searching, ready to be asked."""
    return {
        "SQL LIKE '%q%'": _like(people),
        "SQLite FTS5 trigram": _trigrams(people),
        "rapidfuzz WRatio": _ratio(people),
    }


def _hay(one: Delegate) -> str:
    """Everything that a person would expect to be searched, in one text, in both orders."""
    known = one.particulars
    reverse = f"{known.family_name} {known.given_name}"
    return f"{one.full_name} | {reverse} | {known.organisation} | {known.email} | {known.reference}"


def _like(people: Sequence[Delegate]) -> Search:
    connection = sqlite.connect(":memory:", check_same_thread=False)
    connection.execute("CREATE TABLE people (place INTEGER PRIMARY KEY, hay TEXT)")
    connection.executemany(
        "INSERT INTO people VALUES (?, ?)", [(at, _hay(one)) for at, one in enumerate(people)]
    )

    def search(text: str) -> Sequence[int]:
        wanted = "SELECT place FROM people WHERE hay LIKE ? LIMIT 5"
        return [row[0] for row in connection.execute(wanted, (f"%{text}%",))]

    return search


def _trigrams(people: Sequence[Delegate]) -> Search:
    connection = sqlite.connect(":memory:", check_same_thread=False)
    connection.execute("CREATE VIRTUAL TABLE people USING fts5(hay, tokenize='trigram')")
    connection.executemany(
        "INSERT INTO people (rowid, hay) VALUES (?, ?)",
        [(at, _hay(one)) for at, one in enumerate(people)],
    )

    def search(text: str) -> Sequence[int]:
        folded = text.replace('"', " ").lower()
        parts = {folded[at : at + 3] for at in range(max(0, len(folded) - 2))}
        if len(folded) < _SHORTEST_TRIGRAM or not parts:
            return []
        asked = " OR ".join(f'"{part}"' for part in sorted(parts))
        wanted = "SELECT rowid FROM people WHERE people MATCH ? ORDER BY bm25(people) LIMIT 5"
        return [row[0] for row in connection.execute(wanted, (asked,))]

    return search


def _ratio(people: Sequence[Delegate]) -> Search:
    names = [utils.default_process(one.full_name) for one in people]

    def search(text: str) -> Sequence[int]:
        asked = utils.default_process(text)
        return [
            place for _, _, place in process.extract(asked, names, scorer=fuzz.WRatio, limit=FIVE)
        ]

    return search
