"""What a name may sound like: every reading that its spelling allows, and a broad key of each."""

from __future__ import annotations

import re
from functools import lru_cache

from eventdesk.core.name_keys import fold

_MARKED = str.maketrans(
    {
        "ł": "w", "š": "sh", "ś": "sh", "ş": "sh", "ș": "sh", "č": "ch", "ć": "ch", "ç": "ch",
        "ž": "zh", "ź": "zh", "ż": "zh", "ř": "rzh", "ñ": "ny", "ń": "ny", "ğ": "", "ţ": "ts",
        "ț": "ts", "đ": "dj", "ø": "er", "ö": "er", "ü": "ew", "å": "or", "ä": "e", "ą": "on",
        "ę": "en", "ó": "o", "ã": "an", "ő": "er", "ű": "ew", "\u0131": "u", "ů": "oo", "ě": "ye",
    }
)  # fmt: skip
"""What a mark makes of a letter, said in English spelling."""

_SOFT_G = re.compile("g(?=[eiy])")
_VOWELS = re.compile("[aeiouyh]+")
_BROAD = str.maketrans("pbtd0kgxfvwszSCJmnlrR", "pptttkkkfffsssssnnlr\0".replace("\0", "a"))


def heard(word: str) -> tuple[str, ...]:
    """The sounds that a word of a name may have, as somebody wrote it; the plainest first."""
    return _heard(word.lower())


def typed_sounds(folded: str) -> tuple[str, ...]:
    """The sounds meant by somebody who types what they heard: English spelling, g soft or hard."""
    from eventdesk.core.finding.readings.english import ENGLISH

    soft = ENGLISH.read(folded)
    if not _SOFT_G.search(folded):
        return (soft,)
    return soft, ENGLISH.read(_SOFT_G.sub("gg", folded))


def sound_the_same(one: str, other: str) -> bool:
    """Whether an English reader might say two names alike: Smith and Smyth, Reid and Reed."""
    sounds = heard(one)[:1]
    return bool(sounds) and sounds == heard(other)[:1]


def sound_broadly_the_same(one: str, other: str) -> bool:
    """Whether two names, read in any way, might be one over a bad line: Sean and Shaun."""
    return not {*map(broad_key, heard(one))}.isdisjoint(map(broad_key, heard(other)))


def broad_key(sounds: str) -> str:
    """What is left of sounds over a bad line: classes of consonants, and where a vowel was."""
    return _VOWELS.sub("a", sounds.translate(_BROAD)).removesuffix("a")


@lru_cache(maxsize=65536)
def _heard(word: str) -> tuple[str, ...]:
    # With the first name that is heard: a window that opens hears none.
    from eventdesk.core.finding.readings.english import ENGLISH, IRREGULAR
    from eventdesk.core.finding.readings.every import READINGS

    folded = fold(word)
    found = [ENGLISH.read(one) for one in IRREGULAR.get(folded, folded).split()]
    if not word.isascii():
        found.append(ENGLISH.read(fold(word.translate(_MARKED))))
    found += [reading.read(folded) for reading in READINGS if reading.suits(folded)]
    return tuple(dict.fromkeys(sounds for sounds in found if sounds))
