"""An open event, with everything that can be done to it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from eventdesk.core.errors import EventDeskError
from eventdesk.services.check_in import CheckIn
from eventdesk.services.clock_changes import ClockChanges
from eventdesk.services.column_memory import ColumnMemory
from eventdesk.services.day_log import DayLog
from eventdesk.services.desk_locking import DeskLocking
from eventdesk.services.directory import Directory
from eventdesk.services.event_details import EventDetails
from eventdesk.services.joined.desk_side import DeskSide
from eventdesk.services.performer import ActResult, Identity, Performer
from eventdesk.services.questions.drafts import QuestionDrafts
from eventdesk.services.roll import Roll
from eventdesk.services.running_order.chairing import Chairing
from eventdesk.services.screens import Screens
from eventdesk.storage.change_feed import ChangeFeed
from eventdesk.storage.database import Database
from eventdesk.storage.joined.own_copy import joining_of
from eventdesk.storage.sealing import key_of

if TYPE_CHECKING:
    from eventdesk.core.chain import Head
    from eventdesk.core.clock import Clock
    from eventdesk.services.backups import Backups
    from eventdesk.services.badges import Badges
    from eventdesk.services.exporting.exports import Exports
    from eventdesk.services.forgetting.files import BackupFolders
    from eventdesk.services.forgetting.forgetting import ForgettingPeople
    from eventdesk.services.invite_list import InviteList
    from eventdesk.services.joined.keeper import Keeper
    from eventdesk.services.joined.standing import Standing
    from eventdesk.services.list_reading import ListReading, ReadyList
    from eventdesk.services.paper_arrivals import PaperArrivals
    from eventdesk.services.questions.bringing_in import QuestionsImport
    from eventdesk.services.questions.edits import QuestionEdits
    from eventdesk.services.questions.questions import Questions
    from eventdesk.services.questions.queue import QuestionQueue
    from eventdesk.services.running_order.bringing_in import RunningOrderImport
    from eventdesk.services.running_order.paper_times import PaperTimes
    from eventdesk.services.running_order.plan import Plan
    from eventdesk.services.running_order.replanning import Replanning
    from eventdesk.services.running_order.speakers import Speakers
    from eventdesk.services.sign_in import SignIn
    from eventdesk.services.verification import Verdict


class EventDesk:
    """One event, open for one desk. Belongs to the thread that acts; a context manager.

    What a day begins with is here at once, the rest from when it is first asked for: a window that
    opens waits for none of it.

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
        self._directory = Directory(database)
        self._backups = backups
        self.event = EventDetails(performer)
        self.check_in = CheckIn(performer, self._directory)
        self.running_order = Chairing(performer)
        self.question_drafts = QuestionDrafts(performer, data_folder)
        self.screens = Screens(performer)
        self.day_log = DayLog(performer)
        self.locking = DeskLocking(performer)
        self.clock_changes = ClockChanges(performer, clock)
        self.roll = Roll(performer)
        self._side = DeskSide(database, clock, identity, backups)
        self.joined = joining_of(database)
        performer.committed = self._side.committed

    @cached_property
    def invite_list(self) -> InviteList:
        """The list of those who are invited, as it comes in."""
        from eventdesk.services.invite_list import InviteList

        return InviteList(self._performer)

    @cached_property
    def running_order_import(self) -> RunningOrderImport:
        """Running orders that come in."""
        from eventdesk.services.running_order.bringing_in import RunningOrderImport

        return RunningOrderImport(self._performer)

    @cached_property
    def questions_import(self) -> QuestionsImport:
        """Questions that were sent in."""
        from eventdesk.services.questions.bringing_in import QuestionsImport

        return QuestionsImport(self._performer)

    @cached_property
    def speakers(self) -> Speakers:
        """Who speaks."""
        from eventdesk.services.running_order.speakers import Speakers

        return Speakers(self._performer, self._directory)

    @cached_property
    def plan(self) -> Plan:
        """The running order as it is written."""
        from eventdesk.services.running_order.plan import Plan

        return Plan(self._performer)

    @cached_property
    def replanning(self) -> Replanning:
        """What would bring the day back to its minutes."""
        from eventdesk.services.running_order.replanning import Replanning

        return Replanning(self._performer)

    @cached_property
    def paper_times(self) -> PaperTimes:
        """When items began, from paper."""
        from eventdesk.services.running_order.paper_times import PaperTimes

        return PaperTimes(self._performer)

    @cached_property
    def paper_arrivals(self) -> PaperArrivals:
        """Who came, from paper."""
        from eventdesk.services.paper_arrivals import PaperArrivals

        return PaperArrivals(self._performer)

    @cached_property
    def questions(self) -> Questions:
        """Questions being written down."""
        from eventdesk.services.questions.questions import Questions

        return Questions(self._performer, self.question_drafts)

    @cached_property
    def question_queue(self) -> QuestionQueue:
        """Questions that wait."""
        from eventdesk.services.questions.queue import QuestionQueue

        return QuestionQueue(self._performer)

    @cached_property
    def question_edits(self) -> QuestionEdits:
        """Questions written otherwise."""
        from eventdesk.services.questions.edits import QuestionEdits

        return QuestionEdits(self._performer)

    @cached_property
    def exports(self) -> Exports:
        """What goes out."""
        from eventdesk.services.exporting.exports import Exports

        return Exports(self._performer)

    @cached_property
    def badges(self) -> Badges:
        """Whose badge is printed."""
        from eventdesk.services.badges import Badges

        return Badges(self._performer)

    @cached_property
    def sign_in(self) -> SignIn:
        """The sheet to sign."""
        from eventdesk.services.sign_in import SignIn

        return SignIn(self._performer)

    @cached_property
    def forgetting(self) -> ForgettingPeople:
        """Forgetting the people after the event."""
        from eventdesk.services.forgetting.forgetting import ForgettingPeople
        from eventdesk.storage.places import REHEARSALS

        folder = self._data_folder
        rehearsals = None if folder is None else folder / REHEARSALS
        return ForgettingPeople(self._performer, self._backups, self._side.files, rehearsals)

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

    def take_up_forgetting(self) -> None:
        """Go on with a forgetting that a process which was ended had begun."""
        with (self._side.files or self.database).reading() as reading:
            unfinished = reading.forgetting.unfinished()
        if unfinished:
            self.forgetting.finish()

    def get_ready(self) -> None:
        """Read what the first act would otherwise have to wait for."""
        self._performer.get_ready()

    def feed(self) -> ChangeFeed:
        """A change feed with connections of its own, for the thread that will read it."""
        return ChangeFeed(self.database.another())

    def list_reading(self) -> ListReading:
        """Reading of lists with a connection of its own, for the thread that will do it."""
        from eventdesk.services.list_reading import ListReading

        return ListReading(self._beside(), self._columns)

    def rolls(self) -> Roll:
        """The roll with a connection of its own, for the thread that saves it."""
        return Roll(self._beside())

    def backing_up(self) -> Backups:
        """Backups with a connection of its own, for the thread that will make them."""
        from eventdesk.services.backups import Backups

        return Backups(self.database.another(), self.clock, self._data_folder)

    def exporting(self) -> Exports:
        """Exports with a connection of its own, for the thread that will write them."""
        from eventdesk.services.exporting.exports import Exports

        return Exports(self._beside())

    def printing_badges(self) -> Badges:
        """Badges with a connection of its own, for the thread that will draw them."""
        from eventdesk.services.badges import Badges

        return Badges(self._beside())

    def signing_in(self) -> SignIn:
        """The sign-in sheet with a connection of its own, for the thread that will draw it."""
        from eventdesk.services.sign_in import SignIn

        return SignIn(self._beside())

    def _beside(self) -> Performer:
        """What acts through a connection of its own, for another thread."""
        return Performer(self.database.another(), self.clock, self.identity)

    def bring_in(self, ready: ReadyList, *, act: str | None = None) -> ActResult:
        """Bring in a list that was read and made ready, as one act.

        How its columns were set is remembered on this machine for the next list of that shape.
        """
        from eventdesk.services.questions.bringing_in import QuestionsPreview
        from eventdesk.services.running_order.bringing_in import RunningOrderPreview

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
        from eventdesk.services.verification import verify

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
            from eventdesk.services.backups import Backups

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
