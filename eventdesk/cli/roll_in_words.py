"""The evacuation roll in the lines and documents of a shell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from eventdesk.cli.documents import Documents
from eventdesk.cli.people_in_words import by_letter
from eventdesk.cli.plain_text import aligned
from eventdesk.core.delegates import Delegate
from eventdesk.core.json_values import Json
from eventdesk.core.roll.last_seen import Seen
from eventdesk.core.roll.record import RollRecord
from eventdesk.core.roll.roll import RollLine, RollSums
from eventdesk.core.roll.words import (
    call_words,
    group_words,
    heads_words,
    safe_words,
    seen_words,
    sums_words,
)


def roll_lines(record: RollRecord) -> list[str]:
    """The roll, group by group."""
    call = record.call
    lines = [] if call is None else [call_words(call, record.minute)]
    lines.append(f"{sums_words(record.sums, call)} at {record.minute(record.about.made_at)}")
    for group in record.groups:
        lines += ["", f"{group.title}  ({group_words(group.sums, call)})"]
        lines += aligned([_row(record, line) for line in group.lines])
    return lines


def roll_document(
    documents: Documents, record: RollRecord, inside: Sequence[Delegate]
) -> dict[str, Json]:
    """The roll for programs; `letters` has those who are inside, whatever the groups are."""
    call = record.call
    return {
        "now": documents.instant(record.about.made_at),
        "heads": sum(one.heads for one in inside),
        "call": None if call is None else documents.roll_call(call),
        "on_the_roll": _sums(record.sums),
        "groups": [
            {
                "title": group.title,
                **_sums(group.sums),
                "people": [_person(documents, line) for line in group.lines],
            }
            for group in record.groups
        ],
        "letters": _letters(documents, inside),
    }


def _letters(documents: Documents, inside: Iterable[Delegate]) -> list[Json]:
    return [
        {
            "letter": letter,
            "heads": sum(one.heads for one in those),
            "delegates": [documents.delegate(one) for one in those],
        }
        for letter, those in by_letter(inside)
    ]


def _sums(sums: RollSums) -> dict[str, Json]:
    return {"heads": sums.heads, "safe": sums.safe, "missing": sums.missing}


def _person(documents: Documents, line: RollLine) -> dict[str, Json]:
    return {
        "id": line.id,
        "full_name": line.full_name,
        "organisation": line.organisation,
        "reference": line.reference,
        "access_needs": line.needs,
        "crew": line.crew,
        "heads": line.heads,
        "safe": line.safe,
        "safe_at": documents.instant(line.safe_at),
        "left_at": documents.instant(line.left_at),
        "last_seen": None if line.seen is None else _seen(documents, line.seen),
    }


def _seen(documents: Documents, seen: Seen) -> dict[str, Json]:
    return {
        "at": documents.instant(seen.at),
        "sign": seen.sign.value,
        "place": seen.place,
        "item": seen.item,
    }


def _row(record: RollRecord, line: RollLine) -> list[str]:
    return [
        line.name,
        line.organisation,
        heads_words(line),
        line.needs,
        seen_words(line.seen, record.minute),
        line.reference,
        safe_words(line, record.minute),
    ]
