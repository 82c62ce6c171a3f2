"""The threads behind an open event, and how they are tied together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventdesk.core.joining.desk_kinds import DeskKind
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.act_worker import ActWorker
from eventdesk.ui.feed_worker import FeedWorker
from eventdesk.ui.finder import Finder
from eventdesk.ui.keeping import Keeping
from eventdesk.ui.live_event import LiveEvent
from eventdesk.ui.side_worker import SideWorker

if TYPE_CHECKING:
    from eventdesk.services.badges import Badges
    from eventdesk.services.exporting.exports import Exports
    from eventdesk.services.sign_in import SignIn
    from eventdesk.ui.list_reader import ListReader


class EventThreads(QObject):
    """One thread acts, one listens to the change feed, one searches the names, one reads lists,
    one writes exports, one prints badges, and one draws sign-in sheets.

    Those that read lists, write and print begin when there is something for them to do.

    Signals:
        failed: the event could not be read (an `EventDeskError`); it is tried again.
        mended: it can be read again.
        stood: how this desk stands with the server of its event (a `Standing`).

    Attributes:
        is_joined: whether the event lives on a server that this desk has joined.
        only_shows: whether it has joined it to show it, and may do nothing.
    """

    failed = Signal(object)
    mended = Signal()
    stood = Signal(object)

    def __init__(self, desk: EventDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.live = LiveEvent(desk.clock, self)
        self.keeping = Keeping(desk, self)
        self.is_joined = self.keeping.is_joined
        joined = desk.joined
        self.only_shows = joined is not None and joined.kind is DeskKind.DISPLAY
        self.finder = Finder(self)
        self.feed = FeedWorker(desk.feed(), self)
        desk.when_committed(self._on_committed)
        self._desk = desk
        self.acts = ActWorker(desk, self)
        self.feed.loaded.connect(self.live.load)
        self.feed.history.connect(self.live.take_history)
        self.feed.changed.connect(self.live.apply)
        self.feed.failed.connect(self.failed)
        self.feed.mended.connect(self.mended)
        self.finder.broke.connect(self.acts.broke)
        self.live.ready.connect(self._index_everybody)
        self.live.ready.connect(self._get_ready)
        # Only then: whatever it brings is news to a window that knows how the event stood.
        self.live.ready.connect(self._keep_up)
        self.keeping.stood.connect(self.stood)
        self.keeping.broke.connect(self.acts.broke)
        self.live.delegates_changed.connect(self.finder.update)

    @cached_property
    def lists(self) -> ListReader:
        """What reads lists."""
        from eventdesk.ui.list_reader import ListReader

        reader = ListReader(self._desk.list_reading(), self)
        reader.broke.connect(self.acts.broke)
        return reader

    @cached_property
    def exports(self) -> SideWorker[Exports]:
        """What writes exports."""
        worker: SideWorker[Exports] = SideWorker(self._desk.exporting(), "exports", self)
        worker.broke.connect(self.acts.broke)
        return worker

    @cached_property
    def badges(self) -> SideWorker[Badges]:
        """What prints badges."""
        worker: SideWorker[Badges] = SideWorker(self._desk.printing_badges(), "badges", self)
        worker.broke.connect(self.acts.broke)
        return worker

    @cached_property
    def sign_in(self) -> SideWorker[SignIn]:
        """What draws sign-in sheets."""
        worker: SideWorker[SignIn] = SideWorker(self._desk.signing_in(), "sign-in sheet", self)
        worker.broke.connect(self.acts.broke)
        return worker

    def start(self) -> None:
        """Begin to read the event."""
        self.feed.start()

    def stop(self, *, keeps: bool = False) -> None:
        """Finish what is waiting, then close the event, unless somebody `keeps` it, and end."""
        self.live.stop()
        self.keeping.close()
        self.feed.close()
        self.finder.close()
        for name in ("lists", "exports", "badges", "sign_in"):
            if name in self.__dict__:
                self.__dict__[name].close()
        self.acts.close(keeps=keeps)

    def _on_committed(self) -> None:
        """On the acting thread: what was done on a server has to come from there first."""
        self.feed.wake()
        self.keeping.wake()

    def _keep_up(self) -> None:
        self.keeping.start(self.feed.wake)

    def _get_ready(self) -> None:
        """What acts build on is read before the first key; where that fails, the key will say."""
        self.acts.perform(lambda desk: desk.get_ready(), failed=lambda _: None)

    def _index_everybody(self) -> None:
        self.finder.update(tuple(self.live.delegates.values()))
