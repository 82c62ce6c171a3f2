"""The one place where everything is put together: database, clock, identity, services.

Windows, command line and tests all stand on `open_event`. What needs Qt is imported at its first
call, so that everything else works where Qt cannot start.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from eventdesk.cli.doors import Entrances
from eventdesk.core.collecting import not_collecting
from eventdesk.core.errors import EventDeskError
from eventdesk.core.event import Event
from eventdesk.core.progress import Progress, silently
from eventdesk.services.clocks import ServerClock, SetClock, SystemClock
from eventdesk.services.column_memory import ColumnMemory
from eventdesk.services.damage_watch import DamageWatch
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.event_details import checked_facts
from eventdesk.services.opening import SAMPLE, Doors, Settings
from eventdesk.services.performer import Identity
from eventdesk.storage import event_file
from eventdesk.storage.database import Database
from eventdesk.storage.joined.own_copy import joining_of, with_line
from eventdesk.storage.machine import read_machine
from eventdesk.storage.places import data_folder

if TYPE_CHECKING:
    from eventdesk.services.moving.wish import Moved, Moving
    from eventdesk.services.sealing import Resealing, Sealed
    from eventdesk.ui.printing.drawing import QtDrawing

__all__ = [
    "EventDesk",
    "Settings",
    "create_event",
    "entrances",
    "join_event",
    "move_event",
    "open_event",
    "reseal",
]


def open_event(path_or_url: str | Path, settings: Settings | None = None) -> EventDesk:
    """Open an event: a path, a database URL, or `sample` for a fresh copy of the sample event.

    Raises:
        InputError: when there is no event there.
        EnvironmentFailure: when the machine does not let it be opened.
    """
    settings = settings or Settings()
    if str(path_or_url) == SAMPLE:
        return _throwaway_sample(settings)
    opens = settings.key or settings.passphrase
    watch = DamageWatch(data_folder(settings.data_dir), opens)
    try:
        database = with_line(event_file.open_event(path_or_url, opens, watch.inspect))
        try:
            return _desk(database, settings)
        except EventDeskError:
            database.close()
            raise
    except EventDeskError as failure:
        told = watch.told(path_or_url, failure)
        if told is failure:
            raise
        raise told from failure


def create_event(
    path_or_url: str | Path, event: Event, settings: Settings | None = None
) -> EventDesk:
    """Make an event and leave it open.

    Raises:
        InputError: when there is something there already, or the details cannot be used.
        EnvironmentFailure: when the machine does not let it be made.
    """
    checked_facts(event)
    settings = settings or Settings()
    database = event_file.create(path_or_url, settings.passphrase)
    try:
        desk = _desk(database, settings)
        desk.event.create(event)
    except EventDeskError:
        # A disk that failed just now: without a name it would be in the way of the next try.
        event_file.discard(database)
        raise
    return desk


def reseal(wish: Resealing, settings: Settings | None = None) -> Sealed:
    """Seal an event, unseal it, or give it another passphrase, its copies along with it.

    Raises:
        InputError: when it cannot be opened, or the passphrase cannot be used.
        EnvironmentFailure: while it is open elsewhere, or as the machine fails.
    """
    from eventdesk.services.backups import backups_of
    from eventdesk.services.sealing import carry_out

    settings = settings or Settings()
    identity = _identity(settings, str(Path(wish.address).expanduser().absolute()))
    folder = data_folder(settings.data_dir)
    return carry_out(wish, settings.clock or SystemClock(), identity, partial(backups_of, folder))


def move_event(
    wish: Moving, settings: Settings | None = None, progress: Progress = silently
) -> Moved:
    """Move an event from its file to a server or back, or take an unfinished move back.

    Raises:
        InputError: when either place cannot be used.
        EnvironmentFailure: as a machine fails. The event is then whole where it was.
    """
    from eventdesk.services.moving.moving import carry_out

    settings = settings or Settings()
    address = wish.source
    if not event_file.is_server(address):
        address = str(Path(address).expanduser().absolute())
    identity = _identity(settings, address)
    return carry_out(wish, settings.clock or SystemClock(), identity, progress)


def join_event(
    code: str, settings: Settings, *, without_tls: bool = False, passphrase: str | None = None
) -> EventDesk:
    """Join an event on a server by a join code, and open this computer's own copy of it.

    Raises:
        InputError: `bad_join_code`; `not_an_event`, where the server has no event yet.
        EnvironmentFailure: as the server or this machine fails. Nothing is left behind then.
    """
    from eventdesk.core.joining.join_code import read_code
    from eventdesk.storage.joined.copying import take_copy
    from eventdesk.storage.servers.access import look_up

    access = look_up(read_code(code), without_tls=without_tls)
    path = take_copy(access, data_folder(settings.data_dir), passphrase)
    return open_event(path, replace(settings, passphrase=passphrase or settings.passphrase))


def fresh_sample(folder: Path, settings: Settings | None = None) -> EventDesk:
    """Make the sample event in a folder, its lists brought in the evening before."""
    from eventdesk.services.sample import evening_before, fill_with_sample

    settings = settings or Settings()
    database = event_file.create(folder / "sample.eventdesk")
    clock = SetClock(evening_before(), speed=0)
    with EventDesk(database.another(), clock, _identity(settings, database.address)) as making:
        fill_with_sample(making)
    return _desk(database, settings)


def _throwaway_sample(settings: Settings) -> EventDesk:
    folder = Path(tempfile.mkdtemp(prefix="eventdesk-sample-"))
    desk = fresh_sample(folder, settings)
    desk.when_closed(lambda: shutil.rmtree(folder, ignore_errors=True))
    return desk


def _desk(database: Database, settings: Settings) -> EventDesk:
    folder = data_folder(settings.data_dir)
    identity = _identity(settings, database.address)
    joining = joining_of(database)
    clock = settings.clock or SystemClock()
    if joining is not None:
        identity.desk = settings.desk or joining.desk
        offset = timedelta(milliseconds=joining.offset_ms)
        clock = settings.clock or ServerClock(offset)
    columns = ColumnMemory(folder)
    folders = partial(_backup_folders, folder, database.address)
    desk = EventDesk(database, clock, identity, columns, folder, folders)
    desk.catch_up()
    desk.clock_changes.take_up()
    with suppress(EventDeskError):
        # Where the machine fails, it stays noted.
        desk.take_up_forgetting()
    return desk


def _backup_folders(folder: Path, address: str) -> tuple[Path, ...]:
    """Where this machine keeps backups of an event; asked when people are forgotten."""
    from eventdesk.services.backups import backup_folders

    return backup_folders(folder, address)


def _identity(settings: Settings, address: str) -> Identity:
    machine = read_machine(data_folder(settings.data_dir))
    return Identity(
        desk=settings.desk or machine.desk,
        operator=settings.operator or machine.operators.get(address),
    )


def entrances() -> Entrances:
    """What the command line stands on."""
    return Entrances(
        open_event=open_event,
        create_event=create_event,
        reseal=reseal,
        move=move_event,
        join_event=join_event,
        window=_window,
        demo=_demo,
        rehearse=_rehearse,
        self_test=_self_test,
        drawing=_drawing,
        badge_drawing=_drawing,
    )


def _doors() -> Doors:
    return Doors(
        open_event=open_event, create_event=create_event, fresh_sample=fresh_sample,
        reseal=reseal, move=move_event, join_event=join_event,
    )  # fmt: skip


def _window(event: str | None, settings: Settings, new_window: bool) -> int:  # noqa: FBT001
    with not_collecting():
        from eventdesk.ui.starts import run_window

    if event is not None and event_file.is_server(event):
        event = str(_own_copy(event, settings))
    return run_window(_doors(), event, settings, new_window=new_window)


def _own_copy(address: str, settings: Settings) -> Path:
    """A window goes on when the network fails: it opens this computer's own copy of the event."""
    from eventdesk.storage.joined.copying import by_address, take_copy

    folder = data_folder(settings.data_dir)
    desk = settings.desk or read_machine(folder).desk
    return take_copy(by_address(address, desk), folder, settings.passphrase)


def _demo(settings: Settings) -> int:
    from eventdesk.ui.starts import run_demo

    return run_demo(_doors(), settings)


def _rehearse(event: str, out: Path, speed: float, settings: Settings) -> int:
    from eventdesk.ui.starts import run_rehearsal

    return run_rehearsal(_doors(), event, out, speed, settings)


def _self_test() -> int:
    from eventdesk.ui.starts import run_self_test

    return run_self_test(_doors())


def _drawing() -> QtDrawing:
    from eventdesk.ui.printing.drawing import drawing_without_a_window

    return drawing_without_a_window()
