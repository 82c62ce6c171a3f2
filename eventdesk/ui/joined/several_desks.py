"""What a window shows of the server that its event lives on, and of the other desks."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from eventdesk.core.errors import EnvironmentFailure, EventDeskError
from eventdesk.services.joined.standing import Standing
from eventdesk.services.performer import Identity
from eventdesk.services.rights_alone import NOT_ALLOWED
from eventdesk.ui.event_threads import EventThreads
from eventdesk.ui.joined.kept_line import KeptLine
from eventdesk.ui.joined.late_acts import LOOKED, SHOW, LateActs
from eventdesk.ui.joined.words import (
    TELLING_OFFSET,
    came_back,
    clock_sentence,
    foot_words,
    is_lost,
    not_sent_yet,
    only_shows,
    went_alone,
)
from eventdesk.ui.pages.page import Handlers
from eventdesk.ui.theme import State, Theme
from eventdesk.ui.widgets.message_line import MessageView
from eventdesk.ui.widgets.rail import RailFootView
from eventdesk.ui.widgets.verdict_view import ButtonView

if TYPE_CHECKING:
    from eventdesk.ui.joined.desks_card import DesksCard

CLOCK_SEEN = "joined.clock_seen"
DESKS = "event.desks"


class SeveralDesks(QObject):
    """Follows how a joined desk stands; of an event in a file it shows nothing.

    Attributes:
        standing: how it stands now; None where the event is in a file.
        only_shows: whether this desk is there to show, and may do nothing.
        card: the desks, for the details of the event.
        clock_line, late_line: what stands above the page until somebody has looked at it.

    Signals:
        changed: what the foot says is another thing now.
        said: a `MessageView` for the line of the window.
        card_wished: this card is to be shown.
        to_send_changed(int): so many acts are still to be sent.
    """

    changed = Signal()
    said = Signal(object)
    card_wished = Signal(object)
    to_send_changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        threads: EventThreads,
        identity: Identity,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        live = self._live = threads.live
        self._is_joined, self._identity = threads.is_joined, identity
        self.only_shows = threads.only_shows
        self.standing: Standing | None = None
        self._theme = theme
        self.clock_line, self.late_line = KeptLine(theme), KeptLine(theme)
        self.late = LateActs(live, threads.acts, self.late_line, identity.desk, self)
        self._sent = self._sent_last = 0
        self._known_late: frozenset[str] = frozenset()
        self._needing_lead = self._left = 0
        self._told_back = self._told_not_sent = False
        self._told_why: set[str] = set()
        self._known_offset = timedelta(0)
        self.late.take_operator(identity.operator)
        self.late.said.connect(self.said)
        self.late.changed.connect(self._say_back_again)
        self.clock_line.line.button_wished.connect(lambda _button: self._clock_seen())
        for told in (live.operators_changed, live.event_changed):
            told.connect(self._show_card)
        threads.stood.connect(self.take)

    @cached_property
    def card(self) -> DesksCard:
        """The desks, for the details of the event; made for whoever looks at those."""
        from eventdesk.ui.joined.desks_card import DesksCard

        card = DesksCard(self._theme, self._live)
        card.setVisible(self.standing is not None)
        if self.standing is not None:
            card.show_standing(self.standing)
        return card

    def in_foot(self, view: RailFootView) -> RailFootView:
        """The foot of the rail, with how this desk stands where it says that all is saved."""
        if self.standing is None or not view.is_saved:
            return view
        words = foot_words(self.standing)
        return replace(view, saved=words.word, saved_icon=words.icon, saved_ink=words.ink)

    def show_card(self) -> None:
        """Show the desks, where there can be several."""
        if self._is_joined:
            self.card_wished.emit(self.card)
        else:
            words = self.tr(
                "This event is in a file on this computer, and this is its only desk. Several "
                "desks share an event that is on a server."
            )
            self.said.emit(MessageView(sentence=words, icon="link"))

    @property
    def joined_as(self) -> str:
        """As what desk this computer has joined the event; "" where it is in a file."""
        return self._identity.desk if self._is_joined else ""

    @property
    def to_send(self) -> int:
        """How many acts are still to be sent."""
        return 0 if self.standing is None else self.standing.to_send

    def expect(self, to_send: int) -> None:
        """So many acts were still to be sent when the event was closed; it has just been read."""
        self._left = to_send
        if to_send:
            self.late.look_back()

    def holds_close(self) -> bool:
        """Whether closing is to wait once, since it was not known that acts are still to be sent.

        It says so; who then closes again knows.
        """
        if not self.to_send or self._told_not_sent:
            return False
        self._told_not_sent = True
        words = f"{not_sent_yet(self.to_send)} {self.tr('Close it again to leave.')}"
        self.said.emit(MessageView(sentence=words, icon="link-off"))
        return True

    def plainly(self, failure: EventDeskError) -> EventDeskError:
        """Why something was not done; of a desk that only shows, that is all there is to say."""
        if failure.code != NOT_ALLOWED or not self.only_shows:
            return failure
        return EnvironmentFailure(NOT_ALLOWED, only_shows())

    def handlers(self) -> Handlers:
        """What the keys do; where the event is in a file they say so."""
        return {
            DESKS: self.show_card,
            SHOW: self.late.show_in_log,
            LOOKED: self.late.look,
        }

    def take(self, standing: Standing) -> None:
        """This is how the desk stands now; told on the GUI thread."""
        before, self.standing = self.standing, standing
        self._show_card()
        self._show_clock(standing.offset)
        known = self._left if before is None else before.to_send
        if self.to_send != known:
            self.to_send_changed.emit(self.to_send)
        self._told_not_sent = self._told_not_sent and bool(self.to_send)
        self._sent += max(0, known - standing.to_send)
        self._say_why_alone(standing)
        self._told_back = self._told_back and not standing.is_alone
        if self._is_back(before, standing):
            self._told_back, self._sent_last, self._sent = True, self._sent, 0
            self._say_back()
        self.changed.emit()

    def _say_why_alone(self, now: Standing) -> None:
        """Each reason once for as long as it lasts: a server may come back as another one."""
        if not now.is_alone:
            self._told_why.clear()
        elif is_lost(now) and now.reason not in self._told_why:
            if not self._told_why and not self._sent:
                self._known_late = self.late.ours
            self._told_why.add(now.reason)
            self.said.emit(went_alone(now))

    def _is_back(self, before: Standing | None, now: Standing) -> bool:
        """Whether everything has been sent, just now."""
        if now.is_alone or now.to_send:
            return False
        if before is None:
            return bool(self._left)
        return is_lost(before) or bool(before.to_send)

    def _say_back(self) -> None:
        self._needing_lead = len(self.late.ours - self._known_late)
        self.said.emit(came_back(self._sent_last, self._needing_lead))

    def _say_back_again(self) -> None:
        """Only when the entries are here is it known that one of them needs the lead."""
        if self._told_back and len(self.late.ours - self._known_late) > self._needing_lead:
            self._say_back()

    def _show_card(self) -> None:
        if self.standing is not None and "card" in self.__dict__:
            self.card.setVisible(True)
            self.card.show_standing(self.standing)

    def _show_clock(self, offset: timedelta) -> None:
        """Once; again only where it is out by something else altogether."""
        if abs(offset - self._known_offset) <= TELLING_OFFSET:
            return
        sentence = clock_sentence(offset)
        if not sentence:
            self._known_offset = timedelta(0)
            self.clock_line.show_view(None)
            return
        seen = ButtonView(text=self.tr("All right"), id=CLOCK_SEEN)
        self.clock_line.show_view(
            MessageView(sentence=sentence, state=State.NEUTRAL, icon="clock", buttons=(seen,))
        )

    def _clock_seen(self) -> None:
        if self.standing is not None:
            self._known_offset = self.standing.offset
        self.clock_line.show_view(None)
