"""What every section of a write-up stands on: the facts, the names and the event's clock."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from eventdesk.core.questions.question import Question
from eventdesk.core.running_order.order import Item
from eventdesk.core.write_up.facts import DayFacts
from eventdesk.core.write_up.naming import Naming
from eventdesk.core.write_up.wording import date_in_words, listed, quoted, weekday

_WEEK = 7
_BREAK_WORDS_TEXT = """
registration arrival arrivals doors open coffee tea lunch dinner breakfast supper buffet
reception refreshments networking welcome drinks break pause morning afternoon evening comfort
short close departure and with for & over
"""
_BREAK_WORDS = frozenset(_BREAK_WORDS_TEXT.split())
"""Words of which a break may be made that then is no title, but what it says."""


class Teller(Struct, frozen=True, kw_only=True):
    """Puts facts of one event into words."""

    facts: DayFacts
    naming: Naming

    def clock(self, at: datetime, day: date | None = None) -> str:
        """A time of day of the event: "09:17"; with its day where that is not `day`.

        After midnight it still is the day before. Without a `day`, a time stands for itself, and
        then says that it is of the next morning, or of which day an event of several.
        """
        here = self.facts.event.local(at)
        said = f"{here:%H:%M}"
        if self.facts.day_of(at) == day:
            return said
        if day is None and self.facts.first_day == self.facts.last_day:
            if here.date() == self.facts.first_day:
                return said
            if self.facts.day_of(at) == self.facts.first_day:
                return f"{said} the next morning"
        return (
            f"{said} on {weekday(here.date())}{'' if self._is_near(here.date()) else _date(here)}"
        )

    def moment(self, at: datetime) -> str:
        """An instant with its day: "16:06 on Monday 16 November 2026"."""
        here = self.facts.event.local(at)
        return f"{here:%H:%M} on {weekday(here.date())} {date_in_words(here.date())}"

    def stretch(self, start: datetime, end: datetime | None, joint: str, day: date) -> str:
        """From when until when, on the clocks of one day: "10:36 to 10:47"."""
        begins = self.clock(start, day)
        return begins if end is None else f"{begins}{joint}{self.clock(end, day)}"

    def title(self, item: Item) -> str:
        """An item as it is called, in quotation marks."""
        return quoted(self.naming.title(item.title))

    def item(self, item: Item) -> str:
        """An item with its speakers: “Welcome” (Imogen Hartnoll)."""
        speakers = self.naming.speakers(item)
        return f"{self.title(item)} ({listed(speakers)})" if speakers else self.title(item)

    def pause(self, item: Item) -> str:
        """A break within a sentence: "lunch", "the coffee break", or its title."""
        words = item.title.split()
        if not words or any(one.lower() not in _BREAK_WORDS for one in words):
            return self.title(item)
        said = " ".join([words[0].lower(), *words[1:]])
        return f"the {said}" if words[-1].lower() in ("break", "pause") else said

    def item_of(self, question: Question) -> Item | None:
        """The item that a question belongs to."""
        facts = self.facts.items
        return next((one.item for one in facts if one.item.id == question.item_id), None)

    def _is_near(self, day: date) -> bool:
        """Whether the weekday alone says which day is meant."""
        since = (day - self.facts.first_day).days
        return 0 <= since < _WEEK and (day - self.facts.last_day).days <= 1


def _date(at: datetime) -> str:
    return f" {date_in_words(at.date())}"
