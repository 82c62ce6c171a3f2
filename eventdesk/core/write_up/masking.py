"""Taking known names out of what people wrote.

Whole names, surnames and given names are found as whole words, whatever their accents. A name that
is an English word too ("May", "Young"), a very short one and a given name standing alone are taken
for names only where they begin with a capital: "may" stays, and "May we …" becomes a mask, since a
name that stays does more harm than a word that goes. Nothing else in a text is looked at, except
e-mail addresses; a write-up says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, groupby, pairwise

from msgspec import Struct

from eventdesk.core.name_keys import fold
from eventdesk.core.write_up.words_as_names import COMMON_WORDS

MASK = "[name]"
ADDRESS = "[address]"
_E_MAIL = re.compile(r"[^\s<>()\[\],;:“”\"]+@[^\s<>()\[\],;:“”\"]+\.[^\s<>()\[\],;:“”\"]+")
_ASCII_WORD = re.compile(r"[0-9a-z]+")
_LONGEST_JOINT = 3
_APART = frozenset('()[]“”"?!;:')
_SHORT = 3
"""Letters up to which a name alone is taken for one only where it is written like one."""
_PART = 4
"""Letters from which on a part of a double name stands for it."""
_NO_SPACES = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR")


class Person(Struct, frozen=True, kw_only=True):
    """Somebody who may be named. `shown` stands in their place; "" for the mask."""

    given: str = ""
    family: str = ""
    known_as: str = ""
    shown: str = ""


class _Name(Struct, frozen=True, kw_only=True):
    """One way of naming somebody, after its first word."""

    rest: tuple[str, ...]
    whole: bool
    written_like_one: bool
    """Whether it counts only where it begins with a capital."""


class _Word(Struct, frozen=True, kw_only=True):
    start: int
    end: int
    key: str
    like_a_name: bool


class Masker:
    """Knows how some people are called.

    Of a hundred thousand only those are learnt whose names share a word with a text to be masked.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self._strangers: dict[str, list[Person]] = {}
        """Whom nobody has needed to learn yet, by the words of their names."""
        self._names: dict[str, dict[_Name, str]] = {}
        self._unspaced: dict[str, str] = {}
        self._longest_unspaced = 0
        for one in people:
            self._meet(one)
        self._knows_nobody = not self._strangers

    def _meet(self, one: Person) -> None:
        parts = (_keys(one.given), _keys(one.family), _keys(one.known_as))
        for key in {*chain(*parts), *("".join(part) for part in parts)}:
            if key:
                self._strangers.setdefault(key, []).append(one)
        whole = f"{one.given}{one.family}"
        if not whole.isascii() and _has_no_spaces(whole):
            for name in (_composed(one.family + one.given), _composed(whole)):
                self._unspaced[name] = _either(self._unspaced.get(name), one.shown or MASK)
                self._longest_unspaced = max(self._longest_unspaced, len(name))

    def free(self, text: str) -> str:
        """A text in which any name goes."""
        if self._knows_nobody:
            return text
        return self._masked(_E_MAIL.sub(ADDRESS, text), whole_only=False)

    def published(self, text: str) -> str:
        """A text that was made public, in which only whole names go."""
        return text if self._knows_nobody else self._masked(text, whole_only=True)

    def _learn(self, one: Person) -> None:
        shown = one.shown or MASK
        given, family, known_as = (_keys(part) for part in (one.given, one.family, one.known_as))
        for first in (given, known_as):
            if first and family:
                self._add((*first, *family), shown, whole=True)
                self._add((*family, *first), shown, whole=True)
        if not (given and family):
            self._add((*given, *family), shown, whole=True)
        self._learn_parts(family, shown, given_name=False)
        self._learn_parts(given, shown, given_name=True)
        self._learn_parts(known_as, shown, given_name=True)

    def _learn_parts(self, keys: tuple[str, ...], shown: str, *, given_name: bool) -> None:
        if not keys:
            return
        joined = "".join(keys)
        for sort in {keys, (joined,)}:
            doubtful = given_name or len(joined) <= _SHORT or sort[0] in COMMON_WORDS
            self._add(sort, shown, written_like_one=doubtful)
        for part in keys if len(keys) > 1 else ():
            if len(part) >= _PART:
                doubtful = given_name or part in COMMON_WORDS
                self._add((part,), shown, written_like_one=doubtful)

    def _add(
        self,
        keys: tuple[str, ...],
        shown: str,
        *,
        whole: bool = False,
        written_like_one: bool = False,
    ) -> None:
        if not keys or len("".join(keys)) < 2:  # noqa: PLR2004 - one letter is nobody's name
            return
        if whole and len(keys) == 1 and keys[0] in COMMON_WORDS:
            written_like_one = True
        name = _Name(rest=keys[1:], whole=whole, written_like_one=written_like_one)
        known = self._names.setdefault(keys[0], {})
        # Two people of that name: nobody can say which of them is meant.
        known[name] = _either(known.get(name), shown)

    def _masked(self, text: str, *, whole_only: bool) -> str:
        text = self._without_unspaced(_composed(text))
        words = list(_words(text))
        for word in words:
            for one in self._strangers.pop(word.key, ()):
                self._learn(one)
        said: list[str] = []
        written, at = 0, 0
        while at < len(words):
            found = self._longest(text, words, at, whole_only=whole_only)
            if found is None:
                at += 1
                continue
            number, shown = found
            said += [text[written : words[at].start], shown]
            at += number
            written = words[at - 1].end
        return "".join([*said, text[written:]])

    def _without_unspaced(self, text: str) -> str:
        """Names in scripts that put no spaces between words are found wherever they stand."""
        if not self._unspaced or text.isascii():
            return text
        said, at = "", 0
        while at < len(text):
            for length in range(self._longest_unspaced, 1, -1):
                if (shown := self._unspaced.get(text[at : at + length])) is not None:
                    said, at = said + shown, at + min(length, len(text) - at)
                    break
            else:
                said, at = said + text[at], at + 1
        return said

    def _longest(
        self, text: str, words: list[_Word], at: int, *, whole_only: bool
    ) -> tuple[int, str] | None:
        """The longest name that begins with a word: how many words it has, and what is shown."""
        first = words[at]
        best: tuple[int, str] | None = None
        for name, shown in self._names.get(first.key, {}).items():
            number = 1 + len(name.rest)
            if whole_only and not name.whole:
                continue
            if name.written_like_one and not first.like_a_name:
                continue
            following = words[at + 1 : at + number]
            if tuple(one.key for one in following) != name.rest:
                continue
            if best is None or number > best[0]:
                if _belong_together(text, words[at : at + number]):
                    best = number, shown
            elif number == best[0] and shown != best[1]:
                best = number, MASK
        return best


def _either(known: str | None, shown: str) -> str:
    return shown if known is None or known == shown else MASK


def _belong_together(text: str, words: list[_Word]) -> bool:
    between = (text[a.end : b.start] for a, b in pairwise(words))
    return all(len(one) <= _LONGEST_JOINT and not _APART & set(one) for one in between)


@lru_cache(maxsize=1 << 17)
def _keys(name: str) -> tuple[str, ...]:
    if name.isascii():
        return tuple(_ASCII_WORD.findall(name.lower()))
    return tuple(one.key for one in _words(_composed(name)))


def _words(text: str) -> Iterator[_Word]:
    """The words of a text: letters with their marks, and figures."""
    at = 0
    for is_word, signs in groupby(text, key=_is_of_a_word):
        word = "".join(signs)
        if is_word:
            first = word[0]
            cased = first.lower() != first.upper()
            yield _Word(
                start=at, end=at + len(word), key=fold(word),
                like_a_name=first.isupper() or not cased,
            )  # fmt: skip
        at += len(word)


@lru_cache(maxsize=4096)
def _is_of_a_word(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN"


@lru_cache(maxsize=1 << 16)
def _has_no_spaces(name: str) -> bool:
    return any(unicodedata.name(sign, "").startswith(_NO_SPACES) for sign in name)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
