"""What an act about somebody, sent late, breaks of the rules at its place in the day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from eventdesk.core.attendance import fold_delegate, objections
from eventdesk.core.delegates import Delegate, Rsvp
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json
from eventdesk.core.standing import place_of


def rules_broken(
    now: Delegate,
    history: Sequence[Entry],
    entry: Entry,
    answers: Mapping[str | None, Json],
) -> tuple[str, ...]:
    """The reasons that stand against it, each once; none where it fits in.

    `now` is what the delegate's `history` comes to, which stands, in fold order, without the
    `entry`. Its place may lie before what others did: then it may be the one that makes theirs the
    second admission, and nobody else will say so. `answers` has the RSVP of whoever was asked anew
    within the same act.
    """
    place = sum(place_of(one) < place_of(entry) for one in history)
    before, after = list(history[:place]), list(history[place:])
    there = fold_delegate(now.id, before).delegate
    found = dict.fromkeys(_against(now, entry, answers))
    if there is not None:
        found |= dict.fromkeys(_against(there, entry, answers))
    # And of those that are not flagged alone: three who came at once are two too many.
    found |= dict.fromkeys(_made(entry, before, after))
    found |= dict.fromkeys(_made(entry, _unflagged(before), _unflagged(after)))
    return tuple(found)


def broken_without(who: str, history: Sequence[Entry], act: str) -> tuple[str, ...]:
    """The reasons that come to stand against what others did about somebody once an act is undone.

    `history` is what stands, in fold order, with the act. Whoever undoes it alone did not know of
    those others: who is let in again after a leaving that is then undone was admitted twice.
    """
    found: dict[str, None] = {}
    for among in (list(history), [one for one in history if not one.forced or one.act == act]):
        with_it: list[Entry] = []
        without: list[Entry] = []
        for one in among:
            if one.act == act:
                with_it.append(one)
                continue
            if not one.forced:
                known = _reasons(who, with_it, one)
                found |= dict.fromkeys(
                    new for new in _reasons(who, without, one) if new not in known
                )
            with_it.append(one)
            without.append(one)
    return tuple(found)


def _unflagged(entries: Iterable[Entry]) -> Iterator[Entry]:
    return (one for one in entries if not one.forced)


def _made(entry: Entry, before: Iterable[Entry], after: Iterable[Entry]) -> Iterator[str]:
    """What an entry makes later ones break that they would not break without it."""
    until = list(before)
    and_it = [*until, entry]
    for later in after:
        if not later.forced:
            without = _reasons(entry.subject or "", until, later)
            with_it = _reasons(entry.subject or "", and_it, later)
            yield from (one for one in with_it if one not in without)
        until.append(later)
        and_it.append(later)


def _reasons(who: str, before: Sequence[Entry], entry: Entry) -> list[str]:
    there = fold_delegate(who, before).delegate
    return [] if there is None else _against(there, entry, {})


def _against(delegate: Delegate, entry: Entry, answers: Mapping[str | None, Json]) -> list[str]:
    if entry.subject in answers:
        delegate = replace(delegate, rsvp=Rsvp(str(answers[entry.subject])))
    return [one.reason for one in objections(delegate, entry.action, entry.facts)]
