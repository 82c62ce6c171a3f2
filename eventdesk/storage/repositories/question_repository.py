"""Questions as stored: rows to core objects and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from fractions import Fraction

from sqlalchemy import Connection, Row, bindparam, select

from eventdesk.core.questions.question import Outcome, Question
from eventdesk.storage.tables import questions

_MADE_FROM_TEXT = frozenset({"outcome", "moved_to", "spent", "also_asked"})
_AS_THEY_ARE = tuple(name for name in Question.__struct_fields__ if name not in _MADE_FROM_TEXT)

_DELETE = questions.delete().where(questions.c.id == bindparam("gone"))


class QuestionRepository:
    """The questions within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, question_id: str) -> Question | None:
        """The question of that id, or None."""
        wanted = select(questions).where(questions.c.id == question_id)
        row = self._connection.execute(wanted).first()
        return None if row is None else _question(row)

    def all(self) -> list[Question]:
        """Every question, by number."""
        ordered = select(questions).order_by(questions.c.number)
        return [_question(row) for row in self._connection.execute(ordered)]

    def changed_after(self, sequence: int) -> list[Question]:
        """Those whose row was written by an act after a number."""
        wanted = select(questions).where(questions.c.revision > sequence)
        return [_question(row) for row in self._connection.execute(wanted)]

    def being_put(self) -> list[Question]:
        """The question that is being put, if any."""
        wanted = select(questions).where(questions.c.outcome == Outcome.BEING_PUT.value)
        return [_question(row) for row in self._connection.execute(wanted)]

    def present(self, ids: set[str]) -> set[str]:
        """Which of these ids have a row."""
        wanted = select(questions.c.id).where(questions.c.id.in_(sorted(ids)))
        return set(self._connection.execute(wanted).scalars())

    def write(self, folded: Mapping[str, Question | None], revision: int) -> None:
        """Make the rows of these ids (one at least) what the fold says; None takes a row away."""
        gone = [{"gone": question_id} for question_id in folded]
        self._connection.execute(_DELETE, gone)
        rows = [{**_values(one), "revision": revision} for one in folded.values() if one]
        if rows:
            self._connection.execute(questions.insert(), rows)


def _values(question: Question) -> dict[str, object]:
    moved_to = question.moved_to
    return {
        **{name: getattr(question, name) for name in _AS_THEY_ARE},
        "outcome": question.outcome.value,
        "moved_to": None if moved_to is None else str(moved_to),
        "spent_seconds": question.spent // timedelta(seconds=1),
        "also_asked": json.dumps(question.also_asked),
    }


def _question(row: Row[tuple[object, ...]]) -> Question:
    return Question(
        **{name: getattr(row, name) for name in _AS_THEY_ARE},
        outcome=Outcome(row.outcome),
        moved_to=None if row.moved_to is None else Fraction(row.moved_to),
        spent=timedelta(seconds=row.spent_seconds),
        also_asked=tuple(json.loads(row.also_asked)),
    )
