"""Words of names that sound like a typed one, or are a slipped key away from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from eventdesk.core.finding.fields import NameWord, name_words
from eventdesk.core.finding.likeness import SOUNDED, TYPED, Costs, likeness
from eventdesk.core.finding.sounds import broad_key, heard, typed_sounds
from eventdesk.core.name_keys import fold

LEAST_ALIKE = 0.62
"""Below this nobody would take one word for the other."""
_LOOKED_AT = 40
_KEYS_LOOKED_AT = 30
"""How many words, at most, are compared closely for each way of being alike."""
_LEAST_ALIKE_WORD, _LEAST_ALIKE_KEY = 0.55, 0.6
"""Below these nothing is compared closely."""
_LEAST_HEARD = 0.5
_CLEARLY = 0.05
"""By so much the ear must be the better one to be named as the reason."""
_SHORT, _LEAST_ALIKE_IF_SHORT = 3, 0.8
"""Shorter words are like very many others."""
_BETTER = 0.85
"""How much the better of ear and fingers counts; the rest goes to the other."""
_FOREIGN = 0.97
"""What a reading counts for that an English reader would not try first."""
_OTHER_BEGINNING = 0.93
"""What a likeness is worth where the words begin otherwise: that is rarely misheard."""
_ALIKE_AT_FIRST = 0.3
_OPEN_END, _OPEN_END_MOST, _FOR_EACH_LETTER = 0.8, 0.94, 0.02
"""What a likeness is worth where only the beginning was typed: the more, the longer that is."""
_FROM_LETTERS = 3
"""From so many letters on, a word may be only the beginning of one."""


Wanted = Callable[[], bool]
"""Whether the answer is still waited for: a newer key makes an older one worthless."""


class Likeness(Struct, frozen=True):
    """How alike a typed word and a word of a name are, and whether it is the sound that says so."""

    degree: float
    by_sound: bool


EXACTLY = Likeness(1.0, by_sound=True)


class NameSounds:
    """The words of all names, with what they may sound like; worked out when first needed."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._waiting: list[str] = []
        self._sounds: dict[str, tuple[str, ...]] = {}
        self._by_key: dict[str, list[tuple[str, float, str]]] = {}
        """Words by the broad key of a reading, with what the reading counts for, and its sounds."""

    def add(self, *names: str) -> None:
        """Take in names as somebody wrote them; their sounds are worked out later."""
        for name in names:
            if name not in self._known:
                self._known.add(name)
                self._waiting.append(name)

    def prepare(self, most: int | None = None) -> bool:
        """Work out the sounds of so many names, or of all; returns whether any are left."""
        done = 0
        while self._waiting and (most is None or done < most):
            done += 1
            for word in name_words(self._waiting.pop()):
                self._hear(word)
        return bool(self._waiting)

    def _hear(self, word: NameWord) -> None:
        known = self._sounds.get(word.folded, ())
        sounds = tuple(dict.fromkeys((*known, *heard(word.written))))
        self._sounds[word.folded] = sounds
        for one in sounds[len(known) :]:
            counts = 1.0 if one == sounds[0] else _FOREIGN
            self._by_key.setdefault(broad_key(one), []).append((word.folded, counts, one))

    def alike(self, typed: str, is_wanted: Wanted = lambda: True) -> dict[str, Likeness]:
        """The words that somebody may have meant by a typed one; fewer, once it is not wanted."""
        self.prepare()
        begins = len(typed) >= _FROM_LETTERS
        spoken = typed_sounds(typed)
        ears: dict[str, float] = dict.fromkeys(
            _near(typed, self._sounds.keys(), most=_LOOKED_AT, least=_LEAST_ALIKE_WORD), 0.0
        )
        for said in spoken:
            for word, counts, sounds in self._sounding_like(said):
                if not is_wanted():
                    return {}
                degree = counts * _degree(said, sounds, SOUNDED, begins=begins)
                if degree >= _LEAST_HEARD:
                    ears[word] = max(degree, ears.get(word, 0.0))
        found: dict[str, Likeness] = {}
        for word, ear in ears.items():
            if not is_wanted():
                return {}
            fingers = _degree(typed, word, TYPED, begins=begins)
            degree = _BETTER * max(fingers, ear) + (1 - _BETTER) * min(fingers, ear)
            if not _may_begin(typed, word, spoken, self._sounds[word]):
                degree *= _OTHER_BEGINNING
            if degree >= (LEAST_ALIKE if len(typed) >= _SHORT else _LEAST_ALIKE_IF_SHORT):
                found[word] = Likeness(degree, by_sound=ear > fingers + _CLEARLY)
        return found

    def _sounding_like(self, said: str) -> list[tuple[str, float, str]]:
        key = broad_key(said)
        near = _near(key, self._by_key.keys(), most=_KEYS_LOOKED_AT, least=_LEAST_ALIKE_KEY)
        keys = near | ({key} & self._by_key.keys())
        return [reading for near_key in keys for reading in self._by_key[near_key]]


def _near(typed: str, words: Iterable[str], most: int, least: float) -> set[str]:
    """The words that are spelled most like one, so many by each of two measures."""
    # With the first late pass: a window that opens makes none.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA, JaroWinkler

    return {
        word
        for scorer in (OSA.normalized_similarity, JaroWinkler.normalized_similarity)
        for word, _, _ in process.extract(
            typed, words, scorer=scorer, limit=most, score_cutoff=least
        )
    }


def how_alike(typed: str, name: str) -> float:
    """How alike what somebody typed or said is to one name, by the better of ear and fingers."""
    folded, sounds = fold(typed), heard(name)
    fingers = likeness(folded, fold(name), TYPED)[0]
    ears = [likeness(said, one, SOUNDED)[0] for said in typed_sounds(folded) for one in sounds]
    return max([fingers, *ears])


def _degree(typed: str, word: str, costs: Costs, *, begins: bool) -> float:
    whole, begun = likeness(typed, word, costs)
    if not begins or len(word) <= len(typed):
        return whole
    return max(whole, begun * min(_OPEN_END_MOST, _OPEN_END + _FOR_EACH_LETTER * len(typed)))


def _may_begin(typed: str, word: str, spoken: Iterable[str], sounds: Iterable[str]) -> bool:
    """Whether two words begin with the same letter, or for the ear alike."""
    if typed[:1] == word[:1]:
        return True
    near = SOUNDED.taken_for
    return any(
        near[said[0]][one[0]] <= _ALIKE_AT_FIRST for said in spoken if said for one in sounds if one
    )


_SOUND_ALIKE = {
    "c": "ksq", "k": "cqx", "s": "cxz", "z": "sxj", "j": "gyzdh", "g": "jhk", "f": "pv", "p": "f",
    "x": "sz", "q": "ck", "y": "jiu", "v": "wfb", "w": "vul", "u": "yhe", "i": "ey", "e": "aiu",
    "a": "eho", "o": "ahu", "h": "jaeiou", "t": "dc", "d": "tj", "b": "vp", "n": "kgm", "r": "w",
    "l": "w", "m": "n",
}  # fmt: skip
"""First letters by which a name with another first letter may begin for the ear."""


def initial_alike(letter: str, word: str) -> float:
    """How well a typed initial fits a word."""
    if word.startswith(letter):
        return 1.0
    return 0.6 if word[0] in _SOUND_ALIKE.get(letter, "") else 0.0
