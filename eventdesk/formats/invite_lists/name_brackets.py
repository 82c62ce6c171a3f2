"""What stands in brackets or quotes beside a name: what somebody goes by, where from, a remark."""

from __future__ import annotations

import re

from msgspec import Struct

from eventdesk.core.finding.known_as import related_names
from eventdesk.core.name_keys import fold
from eventdesk.formats.invite_lists.answers import read_answer
from eventdesk.formats.invite_lists.name_words import BORN, PRESENCE_MARKS, PRONOUNS
from eventdesk.formats.tables.aliases import fold_header

_IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_IN_QUOTES = re.compile(r"(?<!\S)[\"“„«‘']([^\"“”„«»‘’']{2,40})[\"”“»’'](?!\S)")
_MAY_HOLD = re.compile(r"[(\[\"“„«‘'’]")
_LEAST_ALIKE = 3


class BesideName(Struct, frozen=True, kw_only=True):
    """Everything is "" where nothing of it was said."""

    known_as: str = ""
    organisation: str = ""
    remark: str = ""


_NOTHING = BesideName()


def taken_out(text: str) -> tuple[str, BesideName]:
    """The name without its brackets and quotes, and what was in them.

    'Robert "Bob" Lee' and "Robert (Bob) Lee" say what somebody goes by; behind the name, brackets
    hold an organisation, unless they hold a short form of the name, an answer or a remark.
    """
    if not _MAY_HOLD.search(text):
        return text, _NOTHING
    known_as = organisation = ""
    remarks: list[str] = []
    if (found := _IN_QUOTES.search(text)) and found.start() > 0:
        known_as = found[1].strip()
        text = f"{text[: found.start()]} {text[found.end() :]}"
    while (found := _IN_BRACKETS.search(text)) and found.end() > 1:
        before, inner, after = text[: found.start()].strip(), found[1].strip(), text[found.end() :]
        if not before:
            break
        text = f"{before} {after}".strip()
        if not inner or fold_header(inner) in PRESENCE_MARKS:
            continue
        if _is_remark(inner):
            remarks.append(inner)
        elif not known_as and _is_known_as(inner, before, after):
            known_as = inner.strip("\"'“”‘’")
        elif not organisation:
            organisation = inner
        else:
            remarks.append(inner)
    if not (known_as or organisation or remarks):
        return " ".join(text.split()), _NOTHING
    aside = BesideName(known_as=known_as, organisation=organisation, remark="; ".join(remarks))
    return " ".join(text.split()).replace(" ,", ","), aside


def _is_remark(inner: str) -> bool:
    folded = fold_header(inner)
    return (
        folded in PRONOUNS
        or inner.lower().startswith(BORN)
        or not folded.strip("0123456789 ")
        or (
            (inner[0] != inner[0].upper() or len(folded.split()) > 1 or folded == "tbc")
            and bool(read_answer(inner))
        )
    )


def _is_known_as(inner: str, before: str, after: str) -> bool:
    """Whether brackets hold a name: in the middle of one, or a short form of the first one."""
    if not inner.replace("-", "").replace(" ", "").isalpha() or inner.isupper():
        return False
    if after.strip() and "<" not in after:
        return not after.lstrip().startswith(",")
    given = before.rpartition(",")[2].split() or before.split()
    short, long = fold(inner), [fold(word) for word in given]
    return any(
        short in related_names(word)
        or (short != word and short[:_LEAST_ALIKE] == word[:_LEAST_ALIKE] and len(word) > 1)
        for word in long[: len(long) if "," in before else -1]
    )
