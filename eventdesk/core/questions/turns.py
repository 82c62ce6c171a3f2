"""Who has had a turn: people, and their organisations. Anonymous questions count for nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from eventdesk.core.delegates import Delegate
from eventdesk.core.questions.question import Outcome, Question

_HAD = frozenset({Outcome.BEING_PUT, Outcome.ANSWERED, Outcome.TO_FOLLOW_UP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Turns:
    """How many questions were put, by delegate id and by organisation."""

    people: Mapping[str, int] = field(default_factory=dict)
    organisations: Mapping[str, int] = field(default_factory=dict)

    def is_first(self, delegate_id: str | None) -> bool:
        """Whether this delegate has not spoken yet; of nobody known it cannot be said."""
        return delegate_id is not None and not self.people.get(delegate_id)


def turns(questions: Iterable[Question], delegates: Mapping[str, Delegate]) -> Turns:
    """Count the turns of all questions that were put."""
    people: Counter[str] = Counter()
    organisations: Counter[str] = Counter()
    for one in questions:
        if one.outcome not in _HAD or one.asker_id is None:
            continue
        people[one.asker_id] += 1
        delegate = delegates.get(one.asker_id)
        if delegate is not None and delegate.organisation:
            organisations[delegate.organisation] += 1
    return Turns(people=people, organisations=organisations)
