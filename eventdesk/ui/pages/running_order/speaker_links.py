"""Saying who on the list a speaker is: one question a speaker, asked when somebody wants to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from eventdesk.core.delegates import Delegate
from eventdesk.core.running_order.order import Item, Speaker
from eventdesk.core.whole_names import is_called
from eventdesk.services.running_order.acts_on_order import RunningOrderResult
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.pages.page import Handlers
from eventdesk.ui.pages.running_order.asking.wishing import Places
from eventdesk.ui.pages.running_order.desk_facts import DeskFacts
from eventdesk.ui.widgets.asked_line import Question, Way

MOST_WAYS = 3
"""How many namesakes have a button; of more the shell tells the references."""


class SpeakerLinks(QObject):
    """Asks about the chosen item's speakers, or of the one that comes, one after the other."""

    def __init__(
        self, live: LiveEvent, acts: ActWorker, facts: DeskFacts, places: Places, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live, self._acts, self._facts, self._at = live, acts, facts, places
        self._item_id = ""
        self._names: list[str] = []
        """The speakers still to be asked about, in their order."""
        self._said = False
        facts.offered.connect(self._offered)
        live.running_order_changed.connect(self._order_changed)

    def handlers(self) -> Handlers:
        """The key that asks."""
        return {"item.speakers": self._begin}

    def _begin(self) -> None:
        item = self._item()
        if item is None or not item.speakers:
            self._at.line.say(self._nobody_speaks(item))
            return
        names = [one.name for one in item.speakers if one.delegate_id is None and not one.is_nobody]
        if names:
            self._ask_about(item, names)
        else:
            self._tell(item)

    def _item(self) -> Item | None:
        """The chosen item; else the one that comes, or the last one that runs."""
        row = self._at.table.chosen_row
        if row is not None:
            return self._live.order.item(row.id)
        seen = self._live.forecast.next or self._live.forecast.running
        return None if seen is None else seen.item

    def _nobody_speaks(self, item: Item | None) -> str:
        if item is None:
            return self.tr("No item is to come.")
        return self.tr("{0} has no published speakers.").format(item.title)

    def _ask_about(self, item: Item, names: list[str]) -> None:
        self._item_id, self._names, self._said = item.id, names, False
        self._facts.ask_for(item)

    def _offered(self, item_id: str) -> None:
        if item_id == self._item_id:
            self._ask_next()

    def _ask_next(self) -> None:
        item = self._live.order.item(self._item_id)
        speaker = item.speaker(self._names[0]) if item is not None and self._names else None
        if item is not None and speaker is not None:
            self._at.line.ask(self._question(item, speaker))

    def _question(self, item: Item, speaker: Speaker) -> Question:
        offers, name = self._facts.offers.get(speaker.name, ()), speaker.name
        say = partial(partial, self._say, item.id, name)
        rest = (
            Way(word=self.tr("Not on the list"), key="N", call=say(None)),
            Way(word=self.tr("Later"), key="Escape"),
        )
        if not offers:
            sentence = self.tr("Nobody on the list could be {0}.").format(name)
            return Question(sentence=sentence, ways=rest)
        if len(offers) == 1:
            sentence = self._may_be(name, offers[0].delegate)
            yes = Way(word=self.tr("Yes"), key="Y", call=say(offers[0].id))
            return Question(sentence=sentence, ways=(yes, *rest))
        sentence = self.tr("{0} could be one of {1} people.").format(name, len(offers))
        ways = tuple(
            Way(word=_apart(one.delegate), key=str(digit), call=say(one.id))
            for digit, one in enumerate(offers[:MOST_WAYS], start=1)
        )
        return Question(sentence=sentence, ways=(*ways, *rest))

    def _may_be(self, name: str, delegate: Delegate) -> str:
        organisation = delegate.organisation
        if organisation and is_called(delegate, name):
            return self.tr("{0} may be the delegate of {1}.").format(name, organisation)
        return self.tr("{0} may be {1}.").format(name, _whole(delegate))

    def _say(self, item_id: str, name: str, delegate_id: str | None) -> None:
        """Say it; the next speaker is asked about once this has come back by the feed."""

        def answered(result: RunningOrderResult) -> None:
            if result.done:
                return
            self._said = False
            if result.reason == "nothing_changed":
                self._ask_next()
            else:
                self._names = []
                self._at.line.say(result.message)

        self._names = self._names[1:]
        self._said = True
        self._acts.perform(lambda desk: desk.speakers.link(item_id, name, delegate_id), answered)

    def _order_changed(self) -> None:
        if self._said:
            self._said = False
            self._ask_next()

    def _tell(self, item: Item) -> None:
        """Everything has been said: what, and the way to say otherwise."""
        names = [speaker.name for speaker in item.speakers]
        again = Way(word=self.tr("Ask again"), key="A", call=partial(self._ask_about, item, names))
        sentence = "; ".join(self._who(speaker) for speaker in item.speakers)
        leave = Way(word=self.tr("Leave it"), key="Escape")
        self._at.line.ask(Question(sentence=f"{sentence}.", ways=(again, leave)))

    def _who(self, speaker: Speaker) -> str:
        delegate = self._live.delegates.get(speaker.delegate_id or "")
        if delegate is None:
            return self.tr("{0} is nobody on the list").format(speaker.name)
        return self.tr("{0} is {1}").format(speaker.name, _whole(delegate))


def _whole(delegate: Delegate) -> str:
    """As in "Rhys Davies, Gwent Police"."""
    return ", ".join(part for part in (delegate.full_name, delegate.organisation) if part)


def _apart(delegate: Delegate) -> str:
    """What tells namesakes apart: where they come from."""
    known = delegate.particulars
    return known.organisation or known.role or known.reference or known.full_name
