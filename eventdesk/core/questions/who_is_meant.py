"""Whom and which item the rows of a list of questions mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Protocol

from msgspec.structs import replace

from eventdesk.core.delegates import Delegate
from eventdesk.core.invite_list import Problem
from eventdesk.core.name_keys import fold
from eventdesk.core.questions.sent_in import ListedQuestion
from eventdesk.core.said import said


class Titled(Protocol):
    """An item of the running order, as far as a list can name it."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def position(self) -> int:
        """Its place in the day, from 1."""


class Askers:
    """The delegates by their addresses and by their whole names."""

    def __init__(self, delegates: Iterable[Delegate]) -> None:
        self._by_email: defaultdict[str, dict[str, Delegate]] = defaultdict(dict)
        self._by_name: defaultdict[str, dict[str, Delegate]] = defaultdict(dict)
        for delegate in delegates:
            known = delegate.particulars
            if known.email:
                self._by_email[known.email.casefold()][delegate.id] = delegate
            for title in {"", known.title}:
                for given in {known.given_name, known.known_as}:
                    if given:
                        name = fold(f"{title}{given}{known.family_name}")
                        self._by_name[name][delegate.id] = delegate

    def meant(self, row: ListedQuestion) -> Delegate | None:
        """The one delegate whom a row means; None where it is nobody, or could be several.

        The address tells first, where the name does not speak against it: several may share one.
        An organisation tells namesakes apart, and one that is another's speaks against a name.
        """
        named = self._by_name.get(_straight(row.name), {}) if row.name else {}
        mailed = self._by_email.get(row.email.casefold(), {}) if row.email else {}
        for found in ([one for id_, one in mailed.items() if id_ in named], [*mailed.values()]):
            if len(found) == 1:
                return found[0]
        could = [one for one in named.values() if _fits(one, row)]
        return could[0] if len(could) == 1 else None

    def namesakes(self, row: ListedQuestion) -> int:
        """How many are called so."""
        return len(self._by_name.get(_straight(row.name), {})) if row.name else 0


def _why_not(name: str, called_so: int) -> str:
    """Why a name that is on the list is taken for none of those; "" for one that is not."""
    if called_so > 1:
        return said(
            "{0} people on the list are called “{1}”: kept as a name only.", called_so, name
        )
    words = said("“{0}” is on the list with another organisation: kept as a name only.", name)
    return words if called_so else ""


def _straight(name: str) -> str:
    family, comma, given = name.partition(",")
    return fold(f"{given}{family}" if comma else name)


def _fits(delegate: Delegate, row: ListedQuestion) -> bool:
    theirs = fold(delegate.particulars.organisation)
    return not row.organisation or not theirs or fold(row.organisation) == theirs


def item_meant(items: Sequence[Titled], written: str) -> Titled | None:
    """The item of that title, or whose title alone begins so, or at that position."""
    wanted = fold(written)
    exact = [one for one in items if fold(one.title) == wanted]
    if exact:
        return exact[0] if len(exact) == 1 else None
    number = written.strip().removeprefix("#")
    if number.isdecimal():
        return next((one for one in items if one.position == int(number)), None)
    begin = [one for one in items if fold(one.title).startswith(wanted)]
    return begin[0] if len(begin) == 1 else None


def looked_up(
    rows: Iterable[ListedQuestion], askers: Askers, items: Sequence[Titled]
) -> tuple[tuple[ListedQuestion, ...], tuple[Problem, ...]]:
    """The rows with their delegates and items, and a problem for each that was not found."""
    found: list[ListedQuestion] = []
    problems: list[Problem] = []
    meant: dict[str, Titled | None] = {}
    for row in rows:
        asker = askers.meant(row)
        why_not = "" if asker is not None else _why_not(row.name, askers.namesakes(row))
        if why_not:
            problems.append(Problem(row=row.row, column="asker", message=why_not))
        if row.item not in meant:
            meant[row.item] = item_meant(items, row.item) if row.item else None
        item = meant[row.item]
        if row.item and item is None:
            message = said(
                "“{0}” is no item of the running order: kept for none in particular.", row.item
            )
            problems.append(Problem(row=row.row, column="item", message=message))
        found.append(
            replace(
                row,
                asker_id=None if asker is None else asker.id,
                name=row.name if asker is None else asker.full_name,
                item_id=None if item is None else item.id,
            )
        )
    return tuple(found), tuple(problems)
