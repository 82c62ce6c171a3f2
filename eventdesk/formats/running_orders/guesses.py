"""What words suggest where nothing says it: kinds, fixed minutes, fixed ends. Shown as guesses."""

from __future__ import annotations

import re
from dataclasses import replace

from eventdesk.core.running_order import ItemKind
from eventdesk.formats.running_orders.clock_times import read_clock
from eventdesk.formats.running_orders.sessions import RawSession
from eventdesk.formats.running_orders.words import KIND_WORDS
from eventdesk.formats.tables.aliases import fold_header

_WIDEST = max(len(word.split()) for word in KIND_WORDS)
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


def with_guesses(session: RawSession) -> RawSession:
    """The session with what its words suggest; what was guessed is named in `guessed` alone.

    A guess is never among the `fields` that the source says something about, so that no later
    import overwrites anything with it.
    """
    guessed = set(session.guessed)
    if session.kind is None and (kind := guessed_kind(session.title)) is not None:
        session = replace(session, kind=kind)
        guessed.add("kind")
    if "fixed" not in session.fields and not session.fixed and suggests_fixed(session.title):
        session = replace(session, fixed=True)
    if session.fixed and "fixed" not in session.fields:
        guessed.add("fixed")
    must_end = _MUST_END.search(session.title)
    if must_end and "fixed_end" not in session.fields:
        clock = read_clock(must_end["time"] or "", bare_hour=True)
        session = replace(session, fixed_end=clock, ends_fixed=clock is None)
        guessed.add("fixed_end")
    return replace(session, guessed=frozenset(guessed))


def without_guesses(session: RawSession) -> RawSession:
    """The session as the source says it."""
    fixed = session.fixed and "fixed" in session.fields
    return replace(session, fixed=fixed, guessed=frozenset())


def guessed_kind(title: str) -> ItemKind | None:
    """The kind that a title suggests by the words it opens with, or a short one by its last."""
    words = fold_header(title).split()
    for width in range(min(_WIDEST, len(words)), 0, -1):
        if kind := _telling(words[:width]):
            return None if kind is ItemKind.TALK else kind
    if len(words) <= _SHORT_TITLE:
        for width in range(min(_WIDEST, len(words)), 0, -1):
            if kind := _telling(words[-width:]):
                return None if kind is ItemKind.TALK else kind
    return None


def _telling(words: list[str]) -> ItemKind | None:
    return KIND_WORDS.get(" ".join(words))


def suggests_fixed(title: str) -> bool:
    """Whether its words say that it must start at its minute: a link, "sharp", "(fixed)"."""
    return _FIXED_MARK.search(title) is not None or _FIXED.search(fold_header(title)) is not None
