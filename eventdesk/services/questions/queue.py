"""The queue of questions: put in another order, and one merged into another."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Draft
from eventdesk.core.questions.question import Outcome
from eventdesk.core.questions.queue import places_before, waiting_in_order
from eventdesk.services.performer import Decision
from eventdesk.services.questions.acts_on_questions import (
    ActsOnQuestions,
    QuestionResult,
    decided,
    question_named,
    refused,
)
from eventdesk.storage.transactions import Writing


class QuestionQueue(ActsOnQuestions):
    """What the chair does with those who wait. A place is found within the act, for its moment."""

    def move(
        self,
        question: str,
        *,
        before: str | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> QuestionResult:
        """Put a waiting question before another one (an id or a number), or with None last."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            chosen = question_named(writing, question)
            other = None if before is None else question_named(writing, before)
            if chosen is None or (before is not None and other is None):
                return decided(None, Action.QUESTION_MOVED)
            if chosen.outcome is not Outcome.WAITING:
                return decided(chosen, Action.QUESTION_MOVED)
            if other is not None and other.outcome is not Outcome.WAITING:
                number = other.number
                return refused(Action.QUESTION_MOVED, chosen, "not_waiting", number=number)
            queue = waiting_in_order(writing.questions.all())
            places = places_before(queue, chosen.id, None if other is None else other.id)
            if not places:
                return refused(Action.QUESTION_MOVED, chosen, "nothing_changed")
            drafts = [
                Draft(action=Action.QUESTION_MOVED, subject=one, facts={"place": str(place)})
                for one, place in places.items()
            ]
            return Decision(wish=Action.QUESTION_MOVED, subject=chosen.id, drafts=drafts)

        return self._perform(decide, act=act, at=at)

    def merge(
        self, question: str, into: str, *, at: datetime | None = None, act: str | None = None
    ) -> QuestionResult:
        """Say that a waiting question is asked by another one: that one stands for both.

        Both keep their wording and their asker. Taken apart again by an undo.
        """

        def decide(writing: Writing, _at: datetime) -> Decision:
            chosen, other = question_named(writing, question), question_named(writing, into)
            if chosen is None or other is None:
                return decided(None, Action.QUESTION_MERGED)
            if other.outcome is Outcome.MERGED:
                return refused(
                    Action.QUESTION_MERGED, chosen, "question_merged", number=other.number
                )
            decision = decided(chosen, Action.QUESTION_MERGED, {"into": other.id})
            joined = Draft(
                action=Action.QUESTION_JOINED, subject=other.id, facts={"from": chosen.id}
            )
            return replace(decision, drafts=[*decision.drafts, joined])

        return self._perform(decide, act=act, at=at)
