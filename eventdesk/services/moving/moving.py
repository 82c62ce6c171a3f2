"""Moving an event from its file to a server and back: it is at one place whole, and nowhere twice.

The move is an act, the last one at the place that the event leaves. Under the lock of that act the
whole event is copied, compared row by row and verified where it arrives; then the act is committed,
and what has arrived after it. Whoever is killed in between has an event that is closed and waits
to be moved again, or to have the move taken back.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from time import sleep

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.chain import Head
from eventdesk.core.clock import Clock
from eventdesk.core.entries import Draft, Entry
from eventdesk.core.errors import EnvironmentFailure, EventDeskError, InputError
from eventdesk.core.json_values import Json, JsonObject, texts
from eventdesk.core.moving import Place, facts_of
from eventdesk.core.progress import Progress, Step, silently
from eventdesk.core.said import in_a_row, said, said_of
from eventdesk.services.moving.whereabouts import go_on_here, what_is_said
from eventdesk.services.moving.wish import Moved, Moving
from eventdesk.services.performer import Decision, Identity, Performer
from eventdesk.services.verification import verify_moment
from eventdesk.storage import event_file
from eventdesk.storage.copies.setting_aside import in_use, name_aside, set_aside
from eventdesk.storage.database import Database
from eventdesk.storage.goes_on_here import left_to
from eventdesk.storage.moving.arriving import (
    UNFINISHED,
    Arrival,
    ArrivingFile,
    Check,
    Told,
    arriving_on,
    head_of,
    holds,
)
from eventdesk.storage.moving.leaving import DeskThere, close_to_desks, desks_there, leaving_from
from eventdesk.storage.on_server import prepared
from eventdesk.storage.places import MOVED_ASIDE, SUFFIX
from eventdesk.storage.sealing import new_key
from eventdesk.storage.transactions import Reading, Writing

LOOKS = 20
BETWEEN_LOOKS_SECONDS = 0.1


def carry_out(
    wish: Moving, clock: Clock, identity: Identity, progress: Progress = silently
) -> Moved:
    """Move an event. Until its last step `progress` may stop it, and then nothing has changed.

    Raises:
        InputError: `same_place`; `exists` where something is there already; `desks_connected` and
            `moved_already` where it has not been confirmed; or as either place cannot be opened.
            Where a move is taken back, `not_moved`, `exists`, or `not_confirmed`.
        EnvironmentFailure: `in_use`, `bad_copy`, `move_unfinished`, or as a machine fails.
    """
    progress(Step.PREPARING, 0, 0)
    with leaving_from(wish.source, wish.passphrase) as (source, here):
        to = _refuse_what_cannot_be(wish, here)
        if wish.takes_back:
            return _take_back(wish, source, to, clock, identity)
        if to is Place.FILE:
            return _to_file(wish, source, clock, identity, progress)
        path, key = source.path, source.key
    if path is None or _is_open(path):
        message = said("{0} is open. Close it everywhere first; nothing was changed.", source.name)
        raise EnvironmentFailure("in_use", message)
    with event_file.open_event(path, key) as closed:
        moved, noted = _to_server(wish, closed, path, clock, identity, progress)
    return replace(moved, put_aside=_put_aside(path, noted))


def _take_back(
    wish: Moving, source: Database, to: Place, clock: Clock, identity: Identity
) -> Moved:
    """Let an event go on where it was, whose move was not finished."""
    with source.reading() as reading:
        head, left = reading.head(), left_to(reading)
    if left is None:
        raise InputError("not_moved", said("{0} was not moved: it takes acts.", source.name))
    if _has_arrived(wish, to, head):
        message = said("It has arrived where it was moved to: open it there, or move it back.")
        raise InputError("exists", message)
    here = go_on_here(source, clock, identity)
    return Moved(address=source.address, to=here, head=head_of(source), was_taken_back=True)


def _has_arrived(wish: Moving, to: Place, head: Head) -> bool:
    try:
        if to is Place.FILE:
            return _file(wish.target).exists()
        with prepared(wish.target) as target:
            return holds(target, head)
    except EventDeskError as failure:
        if wish.confirmed:
            return False
        message = said(
            "{0} So it is not known whether the event has arrived there. If you know that "
            "it has not, say so.",
            failure.message,
        )
        raise InputError("not_confirmed", message) from failure


def _refuse_what_cannot_be(wish: Moving, here: Place) -> Place:
    to = Place.SERVER if event_file.is_server(wish.target) else Place.FILE
    if here is to is Place.FILE:
        message = said(
            "Both are files. To have an event elsewhere, close it and move its file there."
        )
        raise InputError("same_place", message)
    if here is to:
        message = said(
            "Both are on servers. Move it to a file first, and from there to the other one."
        )
        raise InputError("same_place", message)
    if wish.seal is not None and to is Place.SERVER:
        message = said("An event on a server is sealed by the server, and cannot be sealed here.")
        raise InputError("not_a_file", message)
    return to


def _to_server(
    wish: Moving, source: Database, path: Path, clock: Clock, identity: Identity,
    progress: Progress,
) -> tuple[Moved, Path | None]:  # fmt: skip
    """Where it is now, and what its file is to be called."""
    with prepared(wish.target) as target:
        if _goes_to_server(source, target, wish):
            aside = str(name_aside(path, _said_now()))
            about: dict[str, Json] = {"to": target.address, "paths": [aside]}
            with arriving_on(target) as arrival:
                _leave(source, arrival, clock, identity, progress, about)
        moved = Moved(address=target.address, to=Place.SERVER, head=head_of(source))
        return moved, _noted_aside(source)


def _to_file(
    wish: Moving, source: Database, clock: Clock, identity: Identity, progress: Progress
) -> Moved:
    path = _file(wish.target)
    there = desks_there(source)
    if there and not wish.confirmed:
        raise InputError("desks_connected", _who_is_there(there))
    if _goes_to_file(source, path, wish):
        arrival = ArrivingFile(path, None if wish.seal is None else new_key(wish.seal))
        try:
            _leave(source, arrival, clock, identity, progress, {"to": str(path)})
        except EventDeskError:
            arrival.give_up()
            raise
    is_closed = close_to_desks(source)
    return Moved(
        address=str(path), to=Place.FILE, head=head_of(source), is_closed=is_closed,
        left_behind=tuple(one for one in there if one.to_send),
    )  # fmt: skip


def _goes_to_server(source: Database, target: Database, wish: Moving) -> bool:
    """Whether there is something to be moved; False where it arrived the last time already."""
    told = what_is_said(source)
    told.refuse_nothing(source)
    there = head_of(target)
    if there.sequence == 0:
        told.refuse_twice(source, target.address, wish)
        return True
    if told.left is not None and holds(target, told.head):
        return False
    raise InputError("exists", said("There is an event in {0} already.", target.name))


def _goes_to_file(source: Database, path: Path, wish: Moving) -> bool:
    told = what_is_said(source)
    told.refuse_nothing(source)
    if not path.exists():
        told.refuse_twice(source, str(path), wish)
        return True
    try:
        with event_file.open_event(path, wish.seal) as there:
            if told.left is not None and holds(there, told.head):
                return False
    except EventDeskError:
        pass  # whatever it is, it is in the way
    raise InputError("exists", said("{0} is there already. Choose another name.", path.name))


def _leave(
    source: Database, arrival: Arrival, clock: Clock, identity: Identity,
    progress: Progress, about: JsonObject,
) -> None:  # fmt: skip
    """Take leave of one place and arrive at the other."""
    rows = 0

    def told(more: int) -> None:
        nonlocal rows
        rows += more
        progress(Step.WRITING, rows, 0)

    def check(reading: Reading) -> None:
        progress(Step.COMPARING, 0, 0)
        found = verify_moment(reading).findings
        if found:
            message = said("{0} So nothing was moved: see “eventdesk verify”.", found[0])
            raise EnvironmentFailure("bad_copy", message)
        progress(Step.COMPARING, 1, 1)

    with source.reading() as reading:
        left = left_to(reading)
        if left is not None:  # it was closed the last time, and did not arrive
            arrival.take(reading, source.name, told, check)
    if left is None:
        _close_after_copying(source, arrival, clock, identity, about, told, check)
    try:
        arrival.settle()
    except EventDeskError as failure:
        if failure.code != UNFINISHED:  # it is known not to be there
            go_on_here(source, clock, identity)
        raise


def _file(address: str) -> Path:
    path = Path(address).expanduser().absolute()
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _close_after_copying(
    source: Database, arrival: Arrival, clock: Clock, identity: Identity, about: JsonObject,
    told: Told, check: Check,
) -> None:  # fmt: skip
    """The act of moving: all of it arrives before it is committed, and it is committed first."""
    move = (Place.FILE, Place.SERVER) if "paths" in about else (Place.SERVER, Place.FILE)
    # Where its file will lie is for forgetting, which takes it away together with this entry.
    draft = Draft(
        action=Action.EVENT_MOVED,
        facts=facts_of(move),
        personal=about,
    )

    def arrive(writing: Writing, _entries: Sequence[Entry]) -> None:
        arrival.take(writing, source.name, told, check)

    leaving = source.another()
    performer = Performer(leaving, clock, identity)
    try:
        performer.perform(
            lambda _writing, _at: Decision(wish=Action.EVENT_MOVED, drafts=[draft], then=arrive)
        )
    finally:
        leaving.close()


def _who_is_there(there: Sequence[DeskThere]) -> str:
    def told(one: DeskThere) -> str:
        acts = said_of(one.to_send, "{n} act", "{n} acts")
        return said("{0} ({1} still to send)", one.desk, acts) if one.to_send else one.desk

    names = in_a_row(", ", (told(one) for one in there))
    return said_of(
        len(there),
        "{0} is still at work on this server. Close the event there first, so that "
        "everything is sent; or say that it is to be moved all the same.",
        "{0} are still at work on this server. Close the event there first, so that "
        "everything is sent; or say that it is to be moved all the same.",
        names,
    )


def _is_open(path: Path) -> bool:
    """Whether somebody has a file open; a window that is just closing is waited for."""
    for _ in range(LOOKS):
        if not in_use(path):
            return False
        sleep(BETWEEN_LOOKS_SECONDS)
    return True


def _said_now() -> str:
    return f"{MOVED_ASIDE} {datetime.now().astimezone():%Y-%m-%d %H-%M-%S}"


def _noted_aside(source: Database) -> Path | None:
    """The name that the act of moving gave its file."""
    with source.reading() as reading:
        (newest,) = reading.log.after(reading.head().sequence - 1, 1)
    paths = texts(newest.about, "paths")
    return Path(paths[0]) if paths else None


def _put_aside(path: Path, noted: Path | None) -> Path | None:
    """Give the file that its event has left its new name; None where somebody keeps it open."""
    if _is_open(path):
        return None
    said = _said_now() if noted is None else noted.stem.removeprefix(f"{path.stem} ")
    try:
        return set_aside(path, said)
    except OSError:
        return None
