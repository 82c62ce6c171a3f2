"""For how long the running item may take questions, and how many more: one rule for all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from eventdesk.core.questions.budget import Budget, budget
from eventdesk.core.questions.question import Question
from eventdesk.core.questions.queue import being_put
from eventdesk.core.running_order.forecast import Forecast


def time_left_for_questions(seen: Forecast) -> timedelta | None:
    """For how long the running item may still take questions; None with nothing running.

    That is until its expected end (its own, where it is fixed), and not beyond the minute of a
    fixed item that comes next: its guest does not wait for an answer.
    """
    if seen.running is None or seen.time_left is None:
        return None
    following = None if seen.next is None else seen.next.item
    if following is None or not following.fixed:
        return seen.time_left
    return min(seen.time_left, following.planned_start - seen.now)


def budget_now(questions: Sequence[Question], seen: Forecast) -> Budget | None:
    """How many more questions the running item has time for; None with nothing running."""
    left = time_left_for_questions(seen)
    if seen.running is None or left is None:
        return None
    put = being_put(questions)
    put_for = None if put is None or put.put_at is None else seen.now - put.put_at
    return budget(questions, seen.running.item.id, left, put_for)
