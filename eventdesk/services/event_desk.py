"""An open event, with everything that can be done to it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from eventdesk.core.chain import Head
from eventdesk.core.clock import Clock
from eventdesk.core.errors import EventDeskError
from eventdesk.services.backups import Backups
from eventdesk.services.badges import Badges
from eventdesk.services.check_in import CheckIn
from eventdesk.services.clock_changes import ClockChanges
from eventdesk.services.column_memory import ColumnMemory
from eventdesk.services.day_log import DayLog
from eventdesk.services.desk_locking import DeskLocking
from eventdesk.services.directory import Directory
from eventdesk.services.event_details import EventDetails
from eventdesk.services.exporting.exports import Exports
from eventdesk.services.forgetting.files import BackupFolders
from eventdesk.services.forgetting.forgetting import ForgettingPeople
from eventdesk.services.invite_list import InviteList
from eventdesk.services.joined.desk_side import DeskSide
from eventdesk.services.joined.keeper import Keeper
from eventdesk.services.joined.standing import Standing
from eventdesk.services.list_reading import ListReading, ReadyList
from eventdesk.services.paper_arrivals import PaperArrivals
from eventdesk.services.performer import ActResult, Identity, Performer
from eventdesk.services.questions.bringing_in import QuestionsImport, QuestionsPreview
from eventdesk.services.questions.drafts import QuestionDrafts
from eventdesk.services.questions.edits import QuestionEdits
from eventdesk.services.questions.questions import Questions
from eventdesk.services.questions.queue import QuestionQueue
from eventdesk.services.roll import Roll
from eventdesk.services.running_order.bringing_in import RunningOrderImport, RunningOrderPreview
from eventdesk.services.running_order.chairing import Chairing
from eventdesk.services.running_order.paper_times import PaperTimes
from eventdesk.services.running_order.plan import Plan
from eventdesk.services.running_order.replanning import Replanning
from eventdesk.services.running_order.speakers import Speakers
from eventdesk.services.screens import Screens
from eventdesk.services.sign_in import SignIn
from eventdesk.services.verification import Verdict, verify
from eventdesk.storage.change_feed import ChangeFeed
from eventdesk.storage.database import Database
from eventdesk.storage.joined.copying import joining_of
from eventdesk.storage.sealing import key_of


class EventDesk:
    """One event, open for one desk. Belongs to the thread that acts; a context manager.

    Attributes:
        event: its details and its operators.
        invite_list, running_order_import, questions_import: what comes in.
        check_in, running_order, speakers, plan, replanning, questions, question_queue,
            question_edits, screens, day_log: what is done on the day.
        question_drafts: what is being written down.
        paper_times, paper_arrivals: what was done while the program was away.
        exports, sign_in: what goes out.
        roll: the evacuation roll.
        badges: whose badge is printed.
        locking: this desk, while nobody is at it.
        clock_changes: what became of this desk's clock.
        forgetting: forgetting the people after the event.
        joined: how this is a desk's own copy of an event on a server; None where it is not.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        identity: Identity,
        columns: ColumnMemory | None = None,
        data_folder: Path | None = None,
        backups: BackupFolders = lambda: (),
    ) -> None:
        """`columns` remembers how lists were read; without it nothing is remembered.

        `data_folder` says which drafts a living window of this machine has. `backups` says where
        this machine keeps copies of the event: forgetting the people reaches them too.
        """
        self.database = database
        self.clock = clock
        self.identity = identity
        self._data_folder = data_folder
        self._columns = columns or ColumnMemory(None)
        self._closed: list[Callable[[], None]] = []
        performer = Performer(database, clock, identity)
        self._performer = performer
        self.event = EventDetails(performer)
        self.invite_list = InviteList(performer)
        self.running_order_import = RunningOrderImport(performer)
        directory = Directory(database)
        self.check_in = CheckIn(performer, directory)
        self.running_order = Chairing(performer)
        self.speakers = Speakers(performer, directory)
        self.plan = Plan(performer)
        self.replanning = Replanning(performer)
        self.paper_times = PaperTimes(performer)
        self.paper_arrivals = PaperArrivals(performer)
        self.question_drafts = QuestionDrafts(performer, data_folder)
        self.questions = Questions(performer, self.question_drafts)
        self.questions_import = QuestionsImport(performer)
        self.question_queue = QuestionQueue(performer)
        self.question_edits = QuestionEdits(performer)
        self.screens = Screens(performer)
        self.day_log = DayLog(performer)
        self.locking = DeskLocking(performer)
        self.clock_changes = ClockChanges(performer, clock)
        self.exports = Exports(performer)
        self.roll = Roll(performer)
        self.badges = Badges(performer)
        self.sign_in = SignIn(performer)
        self._side = DeskSide(database, clock, identity, backups)
        self.forgetting = ForgettingPeople(performer, backups, self._side.files)
        self.joined = joining_of(database)
        performer.committed = self._side.committed

    def catch_up(self) -> None:
        """Look at the server once, where there is one: send, and take what is new.

        A server that does not answer is no failure: the desk then works alone.
        """
        self._side.catch_up()

    def keeper(self) -> Keeper | None:
        """What keeps a joined desk's copy up from now on, on a thread of its own; else None."""
        return self._side.keeper()

    def standing(self) -> Standing | None:
        """How a joined desk stands with its server, as it was last looked at; else None."""
        return self._side.standing()

    def get_ready(self) -> None:
        """Read what the first act would otherwise have to wait for."""
        self._performer.get_ready()

    def feed(self) -> ChangeFeed:
        """A change feed with connections of its own, for the thread that will read it."""
        return ChangeFeed(self.database.another())

    def list_reading(self) -> ListReading:
        """Reading of lists with a connection of its own, for the thread that will do it."""
        performer = Performer(self.database.another(), self.clock, self.identity)
        return ListReading(performer, self._columns)

    def rolls(self) -> Roll:
        """The roll with a connection of its own, for the thread that saves it."""
        return Roll(Performer(self.database.another(), self.clock, self.identity))

    def backing_up(self) -> Backups:
        """Backups with a connection of its own, for the thread that will make them."""
        return Backups(self.database.another(), self.clock, self._data_folder)

    def exporting(self) -> Exports:
        """Exports with a connection of its own, for the thread that will write them."""
        return Exports(Performer(self.database.another(), self.clock, self.identity))

    def printing_badges(self) -> Badges:
        """Badges with a connection of its own, for the thread that will draw them."""
        return Badges(Performer(self.database.another(), self.clock, self.identity))

    def signing_in(self) -> SignIn:
        """The sign-in sheet with a connection of its own, for the thread that will draw it."""
        return SignIn(Performer(self.database.another(), self.clock, self.identity))

    def bring_in(self, ready: ReadyList, *, act: str | None = None) -> ActResult:
        """Bring in a list that was read and made ready, as one act.

        How its columns were set is remembered on this machine for the next list of that shape.
        """
        prepared = ready.prepared
        if isinstance(prepared, RunningOrderPreview):
            result = self.running_order_import.apply(prepared, act=act)
        elif isinstance(prepared, QuestionsPreview):
            result = self.questions_import.apply(prepared, act=act)
        else:
            result = self.invite_list.apply(prepared, act=act)
        if result.done:
            self._columns.keep(ready.columns, ready.read_as)
        return result

    def verify(self, kept: Head | None = None) -> Verdict:
        """Check chain, laws and database; `kept` is a head from an export or a print."""
        return verify(self.database, kept)

    def opens_with(self, passphrase: str) -> bool:
        """Whether this is the passphrase of this event, if it is sealed."""
        key = self.database.key
        return key is None or key == key_of(passphrase, key.salt)

    def when_committed(self, call: Callable[[], None]) -> None:
        """Call this after each commit, on the thread that acted."""
        self._side.told_committed = call

    def when_closed(self, call: Callable[[], None]) -> None:
        """Call this when the event is closed."""
        self._closed.append(call)

    def close(self) -> None:
        """Give back the connections. What was acknowledged is on disk already."""
        self.question_drafts.close()
        self._side.close()
        if self._data_folder is not None:
            # What cannot be read any more now has been said before, and is said at the next start.
            with suppress(EventDeskError):
                Backups(self.database, self.clock, self._data_folder).note_head(only_known=True)
        self.database.close()
        for call in self._closed:
            call()

    def __enter__(self) -> Self:
        """Use as a context manager: closed on leaving."""
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()
