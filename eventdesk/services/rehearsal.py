"""Rehearsing: a scripted day, performed through the same services that people press.

Always on a copy: `copy_of` makes one of any event file. The clock is set to each step's instant, so
a whole day takes seconds, and every act is a real one, in the log of the copy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from eventdesk.core.day_script import day_script
from eventdesk.core.day_steps import (
    Adjust,
    Answered,
    CheckIn,
    EndDay,
    FollowUp,
    Hold,
    Leave,
    Merge,
    MessageGone,
    MessageSeen,
    MoveUp,
    Next,
    Note,
    Put,
    Ready,
    Record,
    Resume,
    Reword,
    Step,
    TakeBack,
    Tell,
    Undo,
)
from eventdesk.core.delegates import IdKind
from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.moving import Place
from eventdesk.core.running_order.replanning.ways import Way
from eventdesk.core.said import said
from eventdesk.services.clocks import SetClock, SystemClock
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.moving.whereabouts import go_on_here
from eventdesk.services.performer import ActResult, Identity
from eventdesk.services.rehearsal_report import RehearsalReport, Timed, rows_of
from eventdesk.services.verification import verify
from eventdesk.storage import event_file
from eventdesk.storage.copies.verified_copy import verified_copy
from eventdesk.storage.copies.whole_copy import copy_whole
from eventdesk.storage.database import Database
from eventdesk.storage.goes_on_here import place_of
from eventdesk.storage.owner_only import make_private_folder
from eventdesk.storage.places import SUFFIX
from eventdesk.storage.sealing import Key

Result = TypeVar("Result")

SEED = 185
"""The day that is played where nobody chooses another."""
_OPENS_WITHOUT_ITEMS = time(9, 0)


class Player:
    """Performs the steps of one script, one after the other, on the thread that acts.

    It keeps what each step came to, so that later ones can name its act or its question.
    """

    def __init__(self, clock: SetClock, *, sets_it: bool = True) -> None:
        self._clock = clock
        self._sets_it = sets_it
        self._results: dict[str, ActResult] = {}
        self.surprises: list[str] = []
        """Steps that went otherwise than the script had it, one sentence each."""

    def perform(self, desk: EventDesk, step: Step) -> ActResult:
        """Do what a step says, with the clock at its instant, unless it goes by itself."""
        if self._sets_it:
            self._clock.set_to(step.at)
        result = self._act(desk, step)
        self._results[step.key] = result
        if result.done is step.refused:
            told = result.message or said("Done, though a refusal was expected.")
            at = desk.event.read().local(step.at)
            self.surprises.append(f"{at:%H:%M} {step.kind}: {told}")
        return result

    def _act(self, desk: EventDesk, step: Step) -> ActResult:
        match step:
            case CheckIn():
                seen = IdKind.OTHER if desk.event.read().id_check else ""
                return desk.check_in.check_in(
                    step.delegate_id, acknowledged=step.acknowledged, id_seen=seen
                )
            case Leave():
                return desk.check_in.leave(step.delegate_id)
            case Undo():
                return desk.day_log.undo(self._results[step.of].act)
            case Note():
                return desk.day_log.note(step.text)
            case Tell() | MessageSeen() | MessageGone():
                return _to_the_speaker(desk, step)
            case Record() | Put() | Answered() | FollowUp():
                return self._ask(desk, step)
            case Reword() | MoveUp() | Merge():
                return self._order(desk, step)
            case _:
                return _on_stage(desk, step)

    def _ask(self, desk: EventDesk, step: Record | Put | Answered | FollowUp) -> ActResult:
        match step:
            case Record():
                record = desk.questions.record
                return record(step.text, asker_id=step.asker_id, to=step.to)
            case Put():
                return desk.questions.put(self._subject(step.of))
            case Answered():
                return desk.questions.answered(self._subject(step.of))
            case FollowUp():
                keep = desk.questions.follow_up
                return keep(self._subject(step.of), owner=step.owner, by=step.by)

    def _order(self, desk: EventDesk, step: Reword | MoveUp | Merge) -> ActResult:
        question = self._subject(step.of)
        match step:
            case Reword():
                return desk.question_edits.reword(question, step.text)
            case MoveUp():
                return desk.question_queue.move(question, before=self._subject(step.before))
            case Merge():
                return desk.question_queue.merge(question, self._subject(step.into))

    def _subject(self, key: str) -> str:
        return self._results[key].subject or ""


def script_for(desk: EventDesk, *, seed: int = SEED) -> tuple[Step, ...]:
    """A plausible day for this event, or the rest of it where it has begun."""
    event = desk.event.read()
    opens = datetime.combine(event.date, _OPENS_WITHOUT_ITEMS, tzinfo=event.zone)
    with desk.database.reading() as reading:
        delegates = reading.delegates.all()
        order = reading.running_order.read()
    return day_script(delegates, order, seed=seed, opens=opens)


def play(desk: EventDesk, clock: SetClock, script: Sequence[Step], folder: Path) -> RehearsalReport:
    """Perform a whole script without a window, export everything into `folder`, and verify."""
    player = Player(clock)
    acts: list[Timed] = []
    for step in script:
        result, seconds = _timed(partial(player.perform, desk, step))
        acts.append(Timed(kind=step.kind, done=result.done, answered=seconds))
    exported, seconds = _timed(lambda: desk.exports.write(folder))
    acts.append(Timed(kind="export", done=True, answered=seconds))
    verdict, seconds = _timed(desk.verify)
    acts.append(Timed(kind="verify", done=verdict.holds, answered=seconds))
    return RehearsalReport(
        rows=rows_of(acts),
        findings=verdict.findings,
        surprises=tuple(player.surprises),
        kept=tuple(str(one.path) for one in exported),
    )


def play_until(desk: EventDesk, clock: SetClock, until: datetime, *, seed: int = SEED) -> None:
    """Perform the day up to an instant and leave the clock there: a day that is under way."""
    player = Player(clock)
    for step in script_for(desk, seed=seed):
        if step.at > until:
            break
        player.perform(desk, step)
    clock.set_to(until)


def copy_of(event: str | Path, folder: Path, passphrase: str | Key | None = None) -> Path:
    """Make a verified copy of an event in a folder, which is made if it is not there.

    A copy of a sealed event is sealed with the same passphrase; its key opens it as well. That of
    an event on a server knows nothing of the server any more: whatever is done with it stays in it.

    Raises:
        InputError: `not_found`, `not_an_event`; `exists`, when the folder holds one of that name.
        EnvironmentFailure: when the machine does not let it be read or copied.
    """
    name = f"server{SUFFIX}" if event_file.is_server(str(event)) else Path(event).name
    target = folder.expanduser().absolute() / name
    if target.exists():
        message = said("{0} is in {1} already. Choose another folder.", target.name, target.parent)
        raise InputError("exists", message)
    with event_file.open_event(event, passphrase) as database:
        make_private_folder(target.parent)
        with database.reading() as reading:
            is_of_a_server = place_of(reading.connection) is Place.SERVER
        if is_of_a_server:
            _copy_of_a_server(database, target)
        else:
            verified_copy(database.engine, target, database.key)
        key = database.key
    with event_file.open_event(target, key) as copied:
        go_on_here(copied, SystemClock(), Identity(desk="Rehearsal"))
    return target


def _copy_of_a_server(database: Database, target: Path) -> None:
    with event_file.create(target, key=database.key) as copied:
        copy_whole(database, copied)
        found = verify(copied).findings
    if found:
        event_file.discard(copied)
        message = said("{0} So it is not rehearsed: see “eventdesk verify”.", found[0])
        raise EnvironmentFailure("bad_copy", message)


def head_of(desk: EventDesk) -> int:
    """The number of the newest entry of the log."""
    with desk.database.reading() as reading:
        return reading.head().sequence


def _timed(act: Callable[[], Result]) -> tuple[Result, float]:
    """What an act gave, and how many seconds it took."""
    since = perf_counter()
    result = act()
    return result, perf_counter() - since


def _to_the_speaker(desk: EventDesk, step: Tell | MessageSeen | MessageGone) -> ActResult:
    match step:
        case Tell():
            return desk.screens.send(step.text)
        case MessageSeen():
            return desk.screens.acknowledge()
        case MessageGone():
            return desk.screens.clear()


def _take_back(desk: EventDesk, step: TakeBack) -> ActResult:
    """Adopt the plan that lets what runs give all that is missing, else only take the minutes.

    A plan that cuts other items as well would have the script, which cuts them later, do it twice.
    """
    found, running = desk.replanning.proposals(), desk.running_order.read().running
    way = None if found is None else found.by(Way.BREAKS_FIRST, line_up=False)
    if way is None or running is None or [cut.item.id for cut in way.cuts] != [running.item_id]:
        return desk.running_order.adjust(step.minutes)
    return desk.replanning.adopt(way.way, shown=way.numbers)


def _on_stage(desk: EventDesk, step: Step) -> ActResult:
    order = desk.running_order
    match step:
        case Next():
            return order.next()
        case Ready():
            return order.ready(step.item_id)
        case Hold():
            return order.hold(step.reason)
        case Resume():
            return order.resume()
        case TakeBack():
            return _take_back(desk, step)
        case Adjust():
            return order.adjust(step.minutes)
        case EndDay():
            return order.end_day()
        case _:
            message = f"nobody knows how to perform {step!r}"
            raise TypeError(message)
