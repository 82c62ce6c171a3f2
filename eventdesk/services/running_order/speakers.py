"""Who on the list the published speakers are: offered by name, confirmed by a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from eventdesk.core.actions import Action
from eventdesk.core.counts import count
from eventdesk.core.delegates import Delegate
from eventdesk.core.entries import Draft, Refusal
from eventdesk.core.finding import Found
from eventdesk.core.running_order.next_facts import NextFacts, next_facts, waiting_for
from eventdesk.core.running_order.order import Item, Speaker
from eventdesk.core.running_order.speaker_matches import those_offered
from eventdesk.services.directory import Directory
from eventdesk.services.performer import Decision, Performer
from eventdesk.services.running_order.acts_on_order import (
    ActsOnOrder,
    RunningOrderResult,
    item_named,
)
from eventdesk.services.whom import whom
from eventdesk.storage.transactions import Reading, Writing

_LOOKED_AT = 50


class SpeakerOffers(Struct, frozen=True, kw_only=True):
    """One published speaker of an item, and who that is or could be."""

    item: Item
    speaker: Speaker
    delegate: Delegate | None
    """Who it is, once somebody has said so."""
    offers: tuple[Found, ...]
    """Who it could be, as long as nobody has said anything."""


class Speakers(ActsOnOrder):
    """The speakers of one event. `link` returns when it is on disk."""

    def __init__(self, performer: Performer, directory: Directory) -> None:
        super().__init__(performer)
        self._directory = directory

    def offers(self, item: str | None = None) -> tuple[SpeakerOffers, ...]:
        """The speakers of an item (id, position or whole title), or of every item of the day."""
        with self.performer.database.reading() as reading:
            order = reading.running_order.read()
            if item is None:
                items: Sequence[Item] = order.items
            else:
                named = item_named(order, item)
                items = () if named is None else (named,)
            known = [
                (one, speaker, _delegate(reading, speaker))
                for one in items
                for speaker in one.speakers
            ]
        return tuple(
            SpeakerOffers(
                item=one,
                speaker=speaker,
                delegate=delegate,
                offers=self._could_be(speaker) if delegate is None else (),
            )
            for one, speaker, delegate in known
        )

    def facts(self, item: Item) -> NextFacts:
        """What the desk knows of an item: who of its speakers is there, the room, its questions."""
        with self.performer.database.reading() as reading:
            return next_facts(
                item,
                reading.delegates.get,
                heads=count(reading.delegates.all()).heads,
                waiting=waiting_for(item, reading.questions.all()),
            )

    def link(
        self, item: str, name: str, delegate: str | None, *, act: str | None = None
    ) -> RunningOrderResult:
        """Say who on the list the speaker of that name is (an id or a reference), or nobody.

        Having said that it is nobody ends the offers for this speaker; saying who it is later still
        holds.
        """

        def decide(writing: Writing, _at: datetime) -> Decision:
            order = writing.running_order.read()
            chosen = item_named(order, item)
            if chosen is None:
                return _refused(None, Refusal(reason="no_such_item"))
            speaker = chosen.speaker(name)
            if speaker is None:
                unknown = Refusal(reason="no_such_speaker", facts={"item": chosen.title})
                return _refused(chosen, unknown)
            who = None if delegate is None else whom(writing, delegate, unknown="not_on_the_list")
            if isinstance(who, Refusal):
                return _refused(chosen, who)
            delegate_id = None if who is None else who.id
            if delegate_id == speaker.delegate_id and speaker.is_nobody is (who is None):
                return _refused(chosen, Refusal(reason="nothing_changed"))
            draft = Draft(
                action=Action.ITEM_SPEAKER_LINKED,
                subject=chosen.id,
                facts={"delegate": delegate_id},
                personal={"name": speaker.name},
            )
            return Decision(wish=draft.action, subject=chosen.id, drafts=[draft])

        return self.perform(decide, act=act)

    def _could_be(self, speaker: Speaker) -> tuple[Found, ...]:
        if speaker.is_nobody:
            return ()
        return those_offered(speaker.name, self._directory.find(speaker.name, limit=_LOOKED_AT))


def _delegate(reading: Reading, speaker: Speaker) -> Delegate | None:
    return None if speaker.delegate_id is None else reading.delegates.get(speaker.delegate_id)


def _refused(item: Item | None, refusal: Refusal) -> Decision:
    subject = None if item is None else item.id
    return Decision(wish=Action.ITEM_SPEAKER_LINKED, subject=subject, refusal=refusal)
