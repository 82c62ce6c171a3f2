"""Everything that a write-up may state, taken from the event and nowhere else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from eventdesk.core.counts import Counts, count
from eventdesk.core.delegates import Delegate, Presence
from eventdesk.core.event import Event
from eventdesk.core.questions.question import Question
from eventdesk.core.records.record import About
from eventdesk.core.roll.calls import RollCall
from eventdesk.core.running_order.forecast import Forecast


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something that people wrote into the log. The instant is aware."""

    at: datetime
    text: str
    about: str = ""
    """The id of the delegate it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """One moment of the event, as a write-up needs it."""

    about: About
    counts: Counts
    delegates: Mapping[str, Delegate]
    day: Forecast
    questions: Sequence[Question] = ()
    """In the order of their numbers."""
    reasons: Mapping[str, str] = field(default_factory=dict)
    """Why an item was dropped or passed over, by its id."""
    roll_calls: Sequence[RollCall] = ()
    notes: Sequence[Note] = ()
    operators: Sequence[str] = ()
    """The names of those at the desks."""

    @property
    def event(self) -> Event:
        """The event's details."""
        return self.about.event

    @property
    def organisations(self) -> Mapping[str, int]:
        """How many names came from where, the most first, then by name."""
        came = Counter(
            one.organisation for one in self.delegates.values() if _came(one) and one.organisation
        )
        return dict(sorted(came.items(), key=lambda one: (-one[1], one[0].casefold())))

    def minute(self, at: datetime) -> str:
        """A time of day at the event; with its day where that is another one."""
        here = self.event.local(at)
        said = f"{here:%H:%M}"
        if here.date() == self.event.date:
            return said
        return f"{said} on {here.day} {here:%B}"


def facts_of(
    about: About,
    delegates: Iterable[Delegate],
    day: Forecast,
    questions: Iterable[Question] = (),
    **more: object,
) -> Facts:
    """The facts of one moment; `more` are the other fields of `Facts` by name."""
    everybody = {one.id: one for one in delegates}
    return Facts(
        about=about,
        counts=count(everybody.values()),
        delegates=everybody,
        day=day,
        questions=sorted(questions, key=lambda one: one.number),
        **more,  # type: ignore[arg-type]
    )


def _came(delegate: Delegate) -> bool:
    return delegate.presence is not Presence.NEVER and not delegate.crew
