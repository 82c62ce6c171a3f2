"""What words suggest where nothing says it: kinds, fixed minutes, fixed ends. Shown as guesses."""

from __future__ import annotations

import re
from typing import NamedTuple

from msgspec.structs import replace

from eventdesk.core.running_order.order import ItemKind
from eventdesk.formats.running_orders.clock_times import read_clock
from eventdesk.formats.running_orders.sessions import RawSession
from eventdesk.formats.running_orders.words import KIND_WORDS
from eventdesk.formats.tables.aliases import fold_header

_WIDEST = max(len(word.split()) for word in KIND_WORDS)
_EDGES = " .,;:!?()[]–-"
"""What stands at the edges of words and is none of them."""
_LONGEST_TITLE = 100
_MOST_WORDS = 8
"""So many words of a title, and so many in a row, are held against what told a guess."""
_SHORT_TITLE = 4
"""In a title of so many words the last ones tell its kind too: "Networking lunch"."""

_FIXED = re.compile(
    r"\b(?:by|via|through|per|par|por|en|mit|live) (?:live )?"
    r"(?:video(?:link)?|teams|zoom|webex|skype|satellite|videoschalt\w*|visio\w*|videoconf\w*"
    r"|videokonf\w*|videollamada|link|stream)\b"
    r"|\b(?:live|video) ?link\b|\bvideozuschaltung\b|\bzugeschaltet\b|\blive from\b|\ben directo\b"
    r"|\ben direct\b|\bliveschalt\w*"
    r"|\d ?(?:am |pm |uhr |h )?(?:sharp|prompt|punktlich|precises?|pile|en punto)\b"
    r"|\bpunktlich\b|\ben punto\b|\bheure pile\b"
    r"|\b(?:must|has to|needs to) (?:start|begin)\b|\bmuss \S* ?\S* ?(?:beginnen|anfangen)\b"
    r"|\bdoit commencer\b|\bdebe (?:empezar|comenzar)\b"
    r"|\bhard start\b|\bfixed (?:time|start)\b|\bfester (?:termin|beginn)\b|\bheure fixe\b"
    r"|\bhora fija\b"
)
_FIXED_MARK = re.compile(r"[(\[]\s*(?:fixed|fix|fest|fixe|fijo|sharp)\s*[)\]]", re.IGNORECASE)
_MUST_END = re.compile(
    r"\b(?:hard (?:stop|out|end)|must (?:end|finish|leave|stop|go)|has to (?:leave|end|go)"
    r"|leaves|spätestens bis|muss (?:enden|weg)|ende spätestens|endet pünktlich"
    r"|fin impérative|doit (?:partir|finir|terminer)|debe (?:terminar|salir|acabar))\b"
    r"(?:\s*(?:at|by|um|à|a las|:|-|–)?\s*(?P<time>\d{1,2}(?:[:.h]\d{2}|\d{2})?\s*(?:[ap]m)?))?",
    re.IGNORECASE,
)


class _Told(NamedTuple):
    """A kind, and the words of the title that tell it."""

    kind: ItemKind
    words: str


def with_guesses(session: RawSession) -> RawSession:
    """The session with what its words suggest; what was guessed is named in `guessed` alone.

    A guess is never among the `fields` that the source says something about, so that no later
    import overwrites anything with it.
    """
    guessed, words = set(session.guessed), dict(session.guessed_from)
    if session.kind is None and (told := _told(session.title)) is not None:
        session = replace(session, kind=told.kind)
        guessed.add("kind")
        words["kind"] = told.words
    if "fixed" not in session.fields:
        if not session.fixed and (why := why_fixed(session.title)):
            session = replace(session, fixed=True)
            words["fixed"] = why
        if session.fixed:
            guessed.add("fixed")
    must_end = _MUST_END.search(session.title)
    if must_end and "fixed_end" not in session.fields:
        clock = read_clock(must_end["time"] or "", bare_hour=True)
        session = replace(session, fixed_end=clock, ends_fixed=clock is None)
        guessed.add("fixed_end")
        words["fixed_end"] = must_end[0].strip()
    known = tuple((name, words[name]) for name in sorted(words) if name in guessed)
    return replace(session, guessed=frozenset(guessed), guessed_from=known)


def without_guesses(session: RawSession) -> RawSession:
    """The session as the source says it."""
    fixed = session.fixed and "fixed" in session.fields
    return replace(session, fixed=fixed, guessed=frozenset(), guessed_from=())


def guessed_kind(title: str) -> ItemKind | None:
    """The kind that a title suggests by the words it opens with, or a short one by its last."""
    told = _told(title)
    return None if told is None else told.kind


def _told(title: str) -> _Told | None:
    words = fold_header(title).split()
    for width in range(min(_WIDEST, len(words)), 0, -1):
        if told := _telling(words[:width]):
            return _as_written(told, title)
    if len(words) <= _SHORT_TITLE:
        for width in range(min(_WIDEST, len(words)), 0, -1):
            if told := _telling(words[-width:]):
                return _as_written(told, title)
    return None


def _telling(words: list[str]) -> _Told | None:
    said = " ".join(words)
    kind = KIND_WORDS.get(said)
    return None if kind is None else _Told(kind, said)


def _as_written(told: _Told, title: str) -> _Told | None:
    """None for a talk: that is what an item is anyhow."""
    return None if told.kind is ItemKind.TALK else _Told(told.kind, _written(told.words, title))


def why_fixed(title: str) -> str:
    """The words that say that it must start at its minute: a link, "sharp", "(fixed)"; "" if none.

    A minute before "sharp" belongs to them in the pattern only.
    """
    if mark := _FIXED_MARK.search(title):
        return mark[0]
    if said := _FIXED.search(fold_header(title)):
        return _written(said[0].lstrip("0123456789 "), title)
    return ""


def _written(folded: str, title: str) -> str:
    """Folded words as they stand in the title; as they are where they are no whole words of it."""
    pieces = title.split()[:_LONGEST_TITLE]
    for start in range(len(pieces)):
        for end in range(start + 1, min(start + _MOST_WORDS, len(pieces)) + 1):
            said = " ".join(pieces[start:end])
            if fold_header(said) == folded:
                return said.strip(_EDGES)
    return folded
