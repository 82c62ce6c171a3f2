"""Who is named in a write-up, and how: by name, by initials, or not at all.

By initials nobody's organisation stands beside them: many come alone from theirs, and "R. D., Gwent
Police" would be a name in all but letters. Speakers are named as the running order published them,
where they speak and where a question went to them; as askers they are delegates like others.
Without people, a question has no asker, a follow-up an owner only where that is an organisation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache

from anyascii import anyascii

from eventdesk.core.delegates import Delegate
from eventdesk.core.name_keys import fold
from eventdesk.core.questions.question import Question
from eventdesk.core.running_order.order import Item
from eventdesk.core.write_up.document import kept_apart
from eventdesk.core.write_up.facts import Known
from eventdesk.core.write_up.masking import Masker, Person

_LINK = re.compile(r" (?:for|of|the|to) ", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+(?:and|&)\s+|\s*[,;/]\s*", re.IGNORECASE)
_WHOLE_NAME = 2
"""Words from which on somebody's name is a name, and not an office: "Minister"."""


class People(StrEnum):
    """Whether people are named."""

    NAMES = "names"
    INITIALS = "initials"
    NONE = "none"


def initials(*names: str) -> str:
    """The first letters of given and family name: "R. D."; in Latin where a script has no cases."""
    return " ".join(f"{first}." for name in names if (first := _first_letter(name)))


@lru_cache(maxsize=1 << 16)
def _first_letter(name: str) -> str:
    for sign in unicodedata.normalize("NFC", name):
        if unicodedata.category(sign).startswith("L"):
            if sign.lower() != sign.upper():
                return sign.upper()[:1]
            # One sign may be a whole surname.
            return anyascii(sign).strip()[:1].upper()
    return ""


class Naming:
    """Puts names into a write-up of one kind."""

    def __init__(self, known: Known, people: People) -> None:
        self.people = people
        self._delegates = {one.id: one for one in known.everybody}
        self._organisations = {fold(one.organisation) for one in known.everybody}
        self._titles = {fold(item.title) for item in known.order.items}
        self._speakers = {
            fold(speaker.name) for item in known.order.items for speaker in item.speakers
        }
        named = people is People.NAMES
        self._masker = Masker(() if named else self._everybody(known))

    def free(self, text: str) -> str:
        """What somebody wrote: a question, a note, a reason."""
        return kept_apart(self._masker.free(text))

    def title(self, text: str) -> str:
        """What was published: titles, organisations, places. Whole names go without people."""
        without_people = self.people is People.NONE
        return kept_apart(self._masker.published(text) if without_people else text)

    def delegate(self, one: Delegate) -> str:
        """Somebody on the list; "" where nobody is to be named."""
        known = one.particulars
        match self.people:
            case People.NAMES:
                return kept_apart(one.full_name)
            case People.INITIALS:
                return initials(known.given_name, known.family_name)
            case _:
                return ""

    def asker(self, question: Question) -> str:
        """Who asked; "" where that is not known, or not to be told."""
        delegate = self._delegates.get(question.asker_id or "")
        if delegate is None:
            return self._somebody(question.asker_name)
        name = self.delegate(delegate)
        if self.people is People.NAMES and name and delegate.organisation:
            return f"{name} ({kept_apart(delegate.organisation)})"
        return name

    def owner(self, question: Question) -> str:
        """Who is to answer later; without people only an organisation is told."""
        return self._in_public(question.follow_up_owner)

    def addressee(self, question: Question, item: Item | None) -> str:
        """To whom it was put, by name if they speak; "" where the item's title says it."""
        to = question.addressee
        if item is not None and fold(to) in fold(item.title):
            return ""
        return self._in_public(to)

    def speakers(self, item: Item) -> tuple[str, ...]:
        """As they were published, those left out whom the title names already."""
        if self.people is People.NONE:
            return ()
        title = fold(item.title)
        return tuple(
            kept_apart(one.name)
            for one in item.speakers
            if one.name and fold(one.name) not in title
        )

    def _in_public(self, name: str) -> str:
        """A name given to what somebody does in the open: speaking, answering."""
        key = fold(name)
        if key in self._organisations or key in self._titles:
            return self.title(name)
        if self.people is not People.NONE and key in self._speakers:
            return kept_apart(name)
        return self._somebody(name)

    def _somebody(self, name: str) -> str:
        match self.people:
            case People.NAMES:
                return kept_apart(name)
            case People.INITIALS:
                words = name.split()
                return initials(words[0], words[-1]) if len(words) > 1 else initials(name)
            case _:
                return ""

    def _everybody(self, known: Known) -> Iterator[Person]:
        """All whose names may stand in a text, the sure ones first."""
        for one in known.everybody:
            its = one.particulars
            yield Person(
                given=its.given_name, family=its.family_name, known_as=its.known_as,
                shown=self._shown(self.delegate(one)),
            )  # fmt: skip
        for name in dict.fromkeys(_others(known)):
            if fold(name) not in self._organisations:
                yield from self._by_whole_name(name)

    def _by_whole_name(self, name: str) -> Iterator[Person]:
        """People whose names are known only as one text; an office is nobody's name."""
        for part in _BETWEEN.split(name):
            words = part.split()
            if len(words) >= _WHOLE_NAME and not _LINK.search(part):
                yield Person(
                    given=" ".join(words[:-1]), family=words[-1],
                    shown=self._shown(self._somebody(part)),
                )  # fmt: skip

    def _shown(self, said: str) -> str:
        return said if self.people is People.INITIALS else ""


def _others(known: Known) -> Iterable[str]:
    yield from known.operators
    for item in known.order.items:
        yield from (one.name for one in item.speakers)
    for question in known.questions:
        yield from (question.asker_name, question.addressee, question.follow_up_owner)
