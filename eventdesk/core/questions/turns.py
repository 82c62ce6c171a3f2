"""Who has had a turn: people, and their organisations. Anonymous questions count for nobody.

Somebody has been heard when their question was put, or dealt with as if it had been: also when it
was merged into one that was, since that one was asked for both. One question put is one turn, for
whoever asked it and for each of their organisations, however often it had been asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from eventdesk.core.delegates import Delegate
from eventdesk.core.questions.question import Outcome, Question

_HEARD = frozenset({Outcome.BEING_PUT, Outcome.ANSWERED, Outcome.TO_FOLLOW_UP})
_HEARD_IF_PUT = frozenset({Outcome.DECLINED, Outcome.WITHDRAWN})


class Turns(Struct, frozen=True, kw_only=True):
    """How many questions were put, by delegate id and by organisation."""

    people: Mapping[str, int] = field(default_factory=dict)
    organisations: Mapping[str, int] = field(default_factory=dict)

    def is_first(self, delegate_id: str | None) -> bool:
        """Whether this delegate has not spoken yet; of nobody known it cannot be said."""
        return delegate_id is not None and not self.people.get(delegate_id)


def turns(questions: Iterable[Question], delegates: Mapping[str, Delegate]) -> Turns:
    """Count the turns of all questions that were put."""
    by_id = {one.id: one for one in questions}
    people: set[tuple[str, str]] = set()
    organisations: set[tuple[str, str]] = set()
    for one in by_id.values():
        asked = asked_by(one, by_id)
        if one.asker_id is None or not _was_heard(asked):
            continue
        people.add((asked.id, one.asker_id))
        delegate = delegates.get(one.asker_id)
        if delegate is not None and delegate.organisation:
            organisations.add((asked.id, delegate.organisation))
    return Turns(
        people=Counter(asker for _, asker in people),
        organisations=Counter(organisation for _, organisation in organisations),
    )


def asked_by(question: Question, by_id: Mapping[str, Question]) -> Question:
    """The question that stands for this one: the last that it was merged into, or it itself."""
    seen = {question.id}
    while question.outcome is Outcome.MERGED and question.merged_into not in seen:
        into = by_id.get(question.merged_into or "")
        if into is None:
            break
        seen.add(into.id)
        question = into
    return question


def _was_heard(question: Question) -> bool:
    if question.outcome in _HEARD_IF_PUT:
        return question.put_at is not None
    return question.outcome in _HEARD
