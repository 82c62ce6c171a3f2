"""Questions set right: another wording, another asker, another item. The first wording is kept."""

from __future__ import annotations

from datetime import datetime

from eventdesk.core.actions import Action
from eventdesk.core.json_values import Json
from eventdesk.services.performer import Decision
from eventdesk.services.questions.acts_on_questions import (
    ActsOnQuestions,
    QuestionResult,
    decided,
    question_named,
    refused,
)
from eventdesk.services.questions.askers import asker_named
from eventdesk.storage.transactions import Writing


class QuestionEdits(ActsOnQuestions):
    """What can be set right about a question, at any time of the day."""

    def reword(
        self,
        question: str,
        text: str,
        *,
        to: str | None = None,
        at: datetime | None = None,
        act: str | None = None,
    ) -> QuestionResult:
        """Word it otherwise, or put it `to` somebody else; None leaves that as it is."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            chosen, words = question_named(writing, question), text.strip()
            if not words:
                return refused(Action.QUESTION_REWORDED, chosen, "no_words")
            if chosen is None:
                return decided(None, Action.QUESTION_REWORDED)
            addressee = chosen.addressee if to is None else to.strip()
            if (words, addressee) == (chosen.text, chosen.addressee):
                return refused(Action.QUESTION_REWORDED, chosen, "nothing_changed")
            personal: dict[str, Json] = {"text": words, "to": addressee}
            return decided(chosen, Action.QUESTION_REWORDED, personal=personal)

        return self._perform(decide, act=act, at=at)

    def name_asker(
        self,
        question: str,
        *,
        asker_id: str | None = None,
        asker_name: str = "",
        at: datetime | None = None,
        act: str | None = None,
    ) -> QuestionResult:
        """Say who asked: a delegate, a name, or neither; then it is anonymous from now on.

        Who was named before stays in the log until people are forgotten.
        """

        def decide(writing: Writing, _at: datetime) -> Decision:
            chosen, name = question_named(writing, question), asker_name.strip()
            if chosen is None:
                return decided(None, Action.QUESTION_ASKER_NAMED)
            if asker_id is not None and writing.delegates.get(asker_id) is None:
                return refused(Action.QUESTION_ASKER_NAMED, chosen, "not_on_the_list")
            same_name = asker_id is not None or name == chosen.asker_name
            if asker_id == chosen.asker_id and same_name:
                return refused(Action.QUESTION_ASKER_NAMED, chosen, "nothing_changed")
            draft = asker_named(writing, chosen.id, asker_id, name)
            return decided(chosen, Action.QUESTION_ASKER_NAMED, draft.facts, draft.personal)

        return self._perform(decide, act=act, at=at)

    def name_item(
        self,
        question: str,
        item_id: str | None,
        *,
        at: datetime | None = None,
        act: str | None = None,
    ) -> QuestionResult:
        """Say for which item it is; with None for no one in particular."""

        def decide(writing: Writing, _at: datetime) -> Decision:
            chosen = question_named(writing, question)
            if item_id is not None and writing.running_order.read().item(item_id) is None:
                return refused(Action.QUESTION_ITEM_NAMED, chosen, "no_such_item")
            if chosen is not None and chosen.item_id == item_id:
                return refused(Action.QUESTION_ITEM_NAMED, chosen, "nothing_changed")
            return decided(chosen, Action.QUESTION_ITEM_NAMED, {"item": item_id})

        return self._perform(decide, act=act, at=at)
