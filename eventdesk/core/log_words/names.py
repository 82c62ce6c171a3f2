"""The names of one event: what the entries of its log are about, as people call it."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct

from eventdesk.core.actions import RUNNING_ORDER_ACTIONS, Action
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import text
from eventdesk.core.questions.question import Question
from eventdesk.core.running_order.order import Item
from eventdesk.core.said import said
from eventdesk.core.sentences import Words


class EventNames(Struct, frozen=True, kw_only=True):
    """Everybody and everything that an entry can name."""

    zone: ZoneInfo
    operators: Mapping[str, str]
    delegates: Mapping[str, Delegate]
    items: Mapping[str, Item]
    questions: Mapping[str, Question]

    def subject_name(self, entry: Entry) -> str:
        """What the entry is about, as people call it; empty for the event itself."""
        subject = entry.subject or ""
        if subject in self.delegates:
            return self.person(subject)
        if subject in self.items:
            return self.items[subject].title
        if subject in self.questions:
            return said("Question {0}", self.questions[subject].number)
        if entry.action is Action.DELEGATE_ADDED:
            given, family = text(entry.about, "given_name"), text(entry.about, "family_name")
            return f"{given} {family}".strip()
        if entry.action in RUNNING_ORDER_ACTIONS and "title" in entry.facts:
            return text(entry.facts, "title")
        gone = _GONE.get(entry.action.partition(".")[0], "") if subject else ""
        return self.operators.get(subject, gone)

    def person(self, delegate_id: str) -> str:
        """As in "Rhys Davies, Gwent Police"."""
        delegate = self.delegates.get(delegate_id)
        if delegate is None:
            return said("Somebody no longer listed")
        name = delegate.full_name or said("Somebody forgotten")
        return name + f", {delegate.organisation}" if delegate.organisation else name

    def _name_of(self, delegate_id: str) -> str:
        person = self.person(delegate_id)
        return person.partition(",")[0] if "," in person else person

    def words(self, entry: Entry) -> Words:
        """What the sentence of a refusal needs."""
        return Words(
            zone=self.zone,
            at=entry.happened_at,
            operators=self.operators,
            name_of=self._name_of,
        )


_GONE = {
    "delegate": said("Somebody no longer listed"),
    "party": said("Somebody no longer listed"),
    "item": said("An item no longer planned"),
    "question": said("A question taken back"),
}
"""What an entry is about when the act that brought it was undone."""
