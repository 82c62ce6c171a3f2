"""Names of speakers out of a line of text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from eventdesk.formats.running_orders.clock_times import is_undecided
from eventdesk.formats.tables.aliases import fold_header

_BLANKS = re.compile(r"[^\S\n]+")
_BETWEEN = re.compile(r"\s*[;|\n\u2022]\s*")
_AND = re.compile(r"\s*,?\s+(?:and|und|et|y|&)\s+|\s*[,/]\s*", re.IGNORECASE)
_SURNAME_FIRST = re.compile(r"\s*([^\W\d_][\w'\u2019-]*),\s+([^\W\d_][\w'\u2019.-]*)\s*")
"""One word on each side of a comma."""
_BESIDE_NAME = re.compile(r"\s*[,(]")
_SAID_BEFORE = re.compile(
    r"^(?:speakers?|presenters?|presented by|facilitated by|delivered by|introduced by|with|by"
    r"|led by|chair(?:ed by)?|hosted by|host|"
    r"moderat(?:or|ed by|ion)|panel(?:l?ists?)?|referent(?:in|en)?|vortragende[r]?|leitung|mit|"
    r"intervenante?s?|orateurs?|avec|par|ponentes?|con|moderador[a]?|mod(?:é|e)rat(?:eur|rice))"
    r"(?:\s*:\s*|\s+(?=[A-Z\u00c0-\u00de]))",
    re.IGNORECASE,
)


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split("|"))


_PARTICLES = _words(
    "de|da|do|dos|del|della|di|van|von|der|den|la|le|zu|bin|bint|ibn|al|el|y|ter|ten|af|ap|st"
)
_HONOURS = _words(
    "dr|prof|professor|sir|dame|lord|lady|mr|mrs|ms|miss|mx|rev|minister|cllr|councillor|frau|herr"
    "|mme|sra|sr|dra|ing|the|sgt|sergeant|supt|superintendent|inspector|insp|pc|dcc|acc|rt|hon"
)
_RANKS = (_HONOURS - {"the"}) | _words(
    "chief|constable|deputy|assistant|commissioner|commander|director|general|major|colonel|captain"
    "|president|secretary|ministerin|bürgermeister|bürgermeisterin|direktor|direktorin|präsident"
)
_NO_NAME = _words("ag|kg|eg|se|inc|llc|sa|srl|ug|ceo|cto|cio|coo|mp|phd|md|uk|eu|un|mbe|obe|cbe")
_STEMS = _words(
    "director|minister|chief|head|officer|manager|secretary|council|police|university|institut"
    "|department|office|service|society|association|team|group|agency|authority|board|ltd|plc"
    "|college|school|trust|lead|advis|analyst|consult|commission|committee|company|centre|center"
    "|president|chair|founder|editor|engineer|scientist|partner|national|federal|foundation"
    "|ministeri|universit|direktor|gmbh|polizei|prasident|fraunhofer"
    "|vorstand|vorsitz|beauftrag|verband|verein|stiftung|zentrum"
    "|directeur|directrice|mairie|conseil|ville|ayuntamiento|jefe|ministra|fundacion|fondation"
)
"""What an organisation or somebody's role has in it, and a name hardly ever."""
_ENDINGS = tuple(
    _words(
        "stadt|amt|leiter|leiterin|land|meister|meisterin|fuhrer|fuhrerin|sprecher|sprecherin|kreis"
    )
)
"""What a German word for such ends in; by itself each is a surname."""
_MOST_WORDS = 5


def split_people(written: str) -> tuple[str, ...]:
    """The speakers of a cell or line, each as it is written there.

    A comma parts two names ("Ann Lee, Bo Ray"), and a name from what somebody is ("Ann Lee,
    Director"): it is taken for the first only if each part reads as a name by itself. Several of
    the form "Lee, Ann" are turned round, and "TBC" is nobody.
    """
    found: list[str] = []
    parts = [part for part in _BETWEEN.split(_BLANKS.sub(" ", written)) if not is_undecided(part)]
    if len(parts) > 1 and all(map(_SURNAME_FIRST.fullmatch, parts)):
        parts = [_SURNAME_FIRST.sub(r"\2 \1", part) for part in parts]
    for part in parts:
        bare = _SAID_BEFORE.sub("", " ".join(part.split())).strip(" ,")
        several = [" ".join(one.split()) for one in _AND.split(bare) if one.strip()]
        if len(several) > 1 and all(map(is_name, several)):
            found += several
        elif bare:
            found.append(bare)
    return without_doubles(found)


def without_doubles(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, in the order in which they came."""
    return tuple(dict.fromkeys(name for name in names if name))


def is_name(text: str) -> bool:
    """Whether it can be nothing but somebody's name: at least two words, capitals, no role."""
    words = [word for word in text.replace(".", ". ").split() if _bare(word) not in _HONOURS]
    names = [word for word in words if not (word[0].islower() and _bare(word) in _PARTICLES)]
    folded = fold_header(text)
    return (
        len(names) > 1
        and len(words) <= _MOST_WORDS
        and all(word[0].isupper() and not any(map(str.isdigit, word)) for word in names)
        and not _NO_NAME & set(folded.split())
        and not any(stem in folded for stem in _STEMS)
        and not any(word.endswith(_ENDINGS) and word not in _ENDINGS for word in folded.split())
    )


def opens_with_a_person(text: str) -> bool:
    """Whether it is a name with what somebody is behind it, or with an honour or rank before it."""
    first = _BESIDE_NAME.split(text, maxsplit=1)[0]
    words = first.split()
    ranks = 0
    while ranks < len(words) and _bare(words[ranks]) in _RANKS:
        ranks += 1
    said = ranks > 0 or len(first) < len(text)
    return said and is_name(" ".join(words[ranks:]))


def said_to_be_people(text: str) -> bool:
    """Whether a word before it says so: "Speakers: …", "with Ann Lee"."""
    return _SAID_BEFORE.match(text) is not None


def _bare(word: str) -> str:
    return word.lower().strip(".,()'")
