"""What this machine remembers: its desk's name, who sat there, events, lists, monitors.

One JSON file in the data folder, written whole or not at all. It holds no delegate data. A file
that cannot be read is as good as none: a desk must open on the morning of the day.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct, field, to_builtins
from msgspec.structs import replace

from eventdesk.core.json_values import JsonObject, flag, mapping, objects, text, texts, whole
from eventdesk.storage.owner_only import make_private, make_private_folder
from eventdesk.storage.remembered_readiness import RememberedReadiness, readiness_in

FILE_NAME = "machine.json"
REMEMBERED = 8
REMEMBERED_COPIES = 100
REMEMBERED_SHAPES = 40
REMEMBERED_WINDOWS = 12
TEXT_SIZES = range(50, 401)
"""In per cent; another size in the file is a mistake."""

_CHANGING = threading.Lock()
"""Windows and acting threads of this process change what is remembered one after the other."""


class RecentEvent(Struct, frozen=True, kw_only=True):
    """An event that was open on this machine before."""

    path: str
    name: str = ""
    venue: str = ""
    date: str = ""
    desk: str = ""
    """As what desk this machine has joined it; "" where it is no copy of an event on a server."""
    to_send: int = 0
    """How many acts of this desk the server had not got when it was last open."""


class RememberedColumns(Struct, frozen=True, kw_only=True):
    """How somebody set the columns of lists of one shape.

    `shape` is a digest of the headers; `fields` has a field for each column in the order of the
    file, "" for those that nobody decided on. No word of any file is kept.
    """

    shape: str
    fields: tuple[str, ...]


class RememberedScreen(Struct, frozen=True, kw_only=True):
    """Where a screen (stage, foyer, chair) was last shown on this machine."""

    screen: str
    monitor: str = ""
    """What the monitor is known by; "" for none in particular."""
    full: bool = False
    """Whether it filled the monitor."""
    box: tuple[int, ...] = ()
    """Else where the window stood: left, top, width and height in logical pixels."""
    on_for: str = ""
    """The address of the event for which it was on when that was closed; "" where it was off."""


class RememberedRoll(Struct, frozen=True, kw_only=True):
    """Where the evacuation roll of one event is saved by itself from this machine."""

    event: str
    """The address of the event."""
    folder: str
    """"" where it is saved no more."""
    minutes: int


class RememberedBackups(Struct, frozen=True, kw_only=True):
    """Where the backups of one event are copied to besides the data folder."""

    event: str
    """The address of the event."""
    folder: str
    """"" where they are copied nowhere."""


class RememberedBadges(Struct, frozen=True, kw_only=True):
    """The paper and the printer that badges were printed on last."""

    layout: str = ""
    printer: str = ""


class RememberedWindow(Struct, frozen=True, kw_only=True):
    """Where a window stood when it was closed, and what it was turned to."""

    window: str
    """Which window: "help", or the address of an event; "" for the last one of any event."""
    box: tuple[int, ...] = ()
    """Left, top, width and height in logical pixels, as it stood when it did not fill a monitor."""
    full: bool = False
    """Whether it filled its monitor."""
    page: str = ""


class Machine(Struct, frozen=True, kw_only=True):
    """The settings of this machine."""

    desk: str = "Desk 1"
    recent: tuple[RecentEvent, ...] = ()
    operators: Mapping[str, str] = field(default_factory=dict)
    """Who sat at this desk last: an operator's id by the address of the event."""
    theme: str = "system"
    language: str = ""
    """The code of the language of its windows; "" for the computer's own."""
    columns: tuple[RememberedColumns, ...] = ()
    """The shapes of lists that came in, the latest first."""
    screens: tuple[RememberedScreen, ...] = ()
    badges: RememberedBadges = RememberedBadges()
    """How badges were printed last."""
    lock_after: int = 0
    """After how many minutes without a touch a desk locks itself; 0 for never."""
    rolls: tuple[RememberedRoll, ...] = ()
    """Where rolls are saved by themselves, the latest first."""
    backups: tuple[RememberedBackups, ...] = ()
    """Where backups are copied to, the latest first."""
    kept_in: tuple[RememberedBackups, ...] = ()
    """Every folder that somebody has ever chosen for backups, the latest first: they lie there
    still, to be restored from, and to be taken away with the people they tell of."""
    readiness: tuple[RememberedReadiness, ...] = ()
    """What was tried here on the evening before, event by event, the latest first."""

    text_size: int = 100
    """The size of the text in per cent of the system's."""
    actions: tuple[str, ...] = ()
    """Ids of the actions that were found by name, the latest first."""
    windows: tuple[RememberedWindow, ...] = ()
    """Where windows stood, the latest first."""

    def made_ready(self, tried: RememberedReadiness) -> Machine:
        """The same machine after something was tried for the day of an event."""
        others = tuple(one for one in self.readiness if one.event != tried.event)
        return replace(self, readiness=(tried, *others)[:REMEMBERED])

    def opened(self, event: RecentEvent) -> Machine:
        """The same machine after an event was opened: it comes first among the recent ones."""
        others = tuple(one for one in self.recent if one.path != event.path)
        return replace(self, recent=(event, *others)[:REMEMBERED])

    def left_to_send(self, path: str, to_send: int) -> Machine:
        """The same machine once it is known how many acts of an event are still to be sent."""
        recent = tuple(
            replace(one, to_send=to_send) if one.path == path else one for one in self.recent
        )
        return replace(self, recent=recent)

    def left_of(self, path: str) -> int:
        """How many acts of an event were still to be sent when it was last open."""
        return next((one.to_send for one in self.recent if one.path == path), 0)

    def columns_set(self, set_: RememberedColumns) -> Machine:
        """The same machine after columns were set; all of them automatic are forgotten."""
        others = tuple(one for one in self.columns if one.shape != set_.shape)
        mine = (set_,) if any(set_.fields) else ()
        return replace(self, columns=(*mine, *others)[:REMEMBERED_SHAPES])

    def shown_on(self, shown: RememberedScreen) -> Machine:
        """The same machine after a screen was given another place, or turned on or off."""
        others = tuple(one for one in self.screens if one.screen != shown.screen)
        return replace(self, screens=(*others, shown))

    def roll_saved(self, kept: RememberedRoll) -> Machine:
        """The same machine after it was said where, or that no more, a roll is saved by itself."""
        others = tuple(one for one in self.rolls if one.event != kept.event)
        mine = (kept,) if kept.folder else ()
        return replace(self, rolls=(*mine, *others)[:REMEMBERED])

    def backed_up(self, kept: RememberedBackups) -> Machine:
        """The same machine after it was said where backups are copied to, or that nowhere."""
        others = tuple(one for one in self.backups if one.event != kept.event)
        mine = (kept,) if kept.folder else ()
        return replace(self.copied_into(kept), backups=(*mine, *others)[:REMEMBERED])

    def copied_into(self, kept: RememberedBackups) -> Machine:
        """The same machine after a folder was given backups of an event, be it only once."""
        if not kept.folder:
            return self
        others = tuple(one for one in self.kept_in if one != kept)
        return replace(self, kept_in=(kept, *others)[:REMEMBERED_COPIES])

    def folders_of_backups(self, event: str | None = None) -> tuple[str, ...]:
        """Every folder, besides the data folder, that may hold backups of an event, or of any."""
        known = (*self.backups, *self.kept_in)
        return tuple(dict.fromkeys(one.folder for one in known if event in {None, one.event}))

    def found(self, action: str) -> Machine:
        """The same machine after an action was found by name and run."""
        others = tuple(one for one in self.actions if one != action)
        return replace(self, actions=(action, *others)[:REMEMBERED])

    def stood(self, window: RememberedWindow) -> Machine:
        """The same machine after a window was closed."""
        others = tuple(one for one in self.windows if one.window != window.window)
        return replace(self, windows=(window, *others)[:REMEMBERED_WINDOWS])

    def stands(self, window: str) -> RememberedWindow:
        """Where a window stood last; without a box where that is not known."""
        none = RememberedWindow(window=window)
        return next((one for one in self.windows if one.window == window), none)

    def fields_for(self, shape: str) -> tuple[str, ...]:
        """The fields of the columns of that shape; none where nobody set any."""
        return next((one.fields for one in self.columns if one.shape == shape), ())


def read_machine(folder: Path) -> Machine:
    """What is remembered in a data folder."""
    try:
        values: object = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Machine()
    return _machine(values) if isinstance(values, dict) else Machine()


def write_machine(folder: Path, machine: Machine) -> None:
    """Remember; a folder that cannot be written is left alone, since nothing of the day is lost."""
    path = folder / FILE_NAME
    unfinished = path.with_name(f".{FILE_NAME}.{os.getpid()}")
    try:
        make_private_folder(folder)
        unfinished.unlink(missing_ok=True)
        make_private(unfinished)
        unfinished.write_text(json.dumps(to_builtins(machine), indent=1), encoding="utf-8")
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def change_machine(folder: Path, change: Callable[[Machine], Machine]) -> None:
    """Remember what a change makes of it, unless that is what is remembered already."""
    with _CHANGING:
        before = read_machine(folder)
        after = change(before)
        if after != before:
            write_machine(folder, after)


def _machine(values: JsonObject) -> Machine:
    recent = tuple(
        RecentEvent(
            path=text(one, "path"),
            name=text(one, "name"),
            venue=text(one, "venue"),
            date=text(one, "date"),
            desk=text(one, "desk"),
            to_send=max(0, whole(one, "to_send", 0)),
        )
        for one in objects(values, "recent")
        if text(one, "path")
    )
    operators = {key: str(value) for key, value in mapping(values, "operators").items()}
    return Machine(
        desk=text(values, "desk") or Machine().desk,
        recent=recent[:REMEMBERED],
        operators=operators,
        theme=text(values, "theme", "system"),
        language=text(values, "language"),
        lock_after=max(0, whole(values, "lock_after", 0)),
        columns=tuple(
            RememberedColumns(shape=text(one, "shape"), fields=texts(one, "fields"))
            for one in objects(values, "columns")
            if text(one, "shape") and any(texts(one, "fields"))
        )[:REMEMBERED_SHAPES],
        screens=tuple(
            RememberedScreen(
                screen=text(one, "screen"),
                monitor=text(one, "monitor"),
                full=flag(one, "full"),
                box=_box(one),
                on_for=text(one, "on_for"),
            )
            for one in objects(values, "screens")
            if text(one, "screen")
        ),
        rolls=tuple(
            RememberedRoll(
                event=text(one, "event"),
                folder=text(one, "folder"),
                minutes=max(1, whole(one, "minutes", 5)),
            )
            for one in objects(values, "rolls")
            if text(one, "event") and text(one, "folder")
        )[:REMEMBERED],
        backups=_folders(values, "backups")[:REMEMBERED],
        kept_in=_folders(values, "kept_in")[:REMEMBERED_COPIES],
        text_size=_text_size(values),
        actions=texts(values, "actions")[:REMEMBERED],
        windows=_windows(values),
        readiness=readiness_in(values)[:REMEMBERED],
        badges=RememberedBadges(
            layout=text(mapping(values, "badges"), "layout"),
            printer=text(mapping(values, "badges"), "printer"),
        ),
    )


def _folders(values: JsonObject, name: str) -> tuple[RememberedBackups, ...]:
    return tuple(
        RememberedBackups(event=text(one, "event"), folder=text(one, "folder"))
        for one in objects(values, name)
        if text(one, "event") and text(one, "folder")
    )


def _windows(values: JsonObject) -> tuple[RememberedWindow, ...]:
    return tuple(
        RememberedWindow(
            window=text(one, "window"),
            box=_box(one),
            full=flag(one, "full"),
            page=text(one, "page"),
        )
        for one in objects(values, "windows")
    )[:REMEMBERED_WINDOWS]


def _text_size(values: JsonObject) -> int:
    size = whole(values, "text_size", Machine().text_size)
    return size if size in TEXT_SIZES else Machine().text_size


def _box(values: JsonObject) -> tuple[int, ...]:
    """Four whole numbers, or none."""
    found = values.get("box")
    numbers = [one for one in found if type(one) is int] if isinstance(found, list | tuple) else []
    return tuple(numbers) if len(numbers) == 4 else ()  # noqa: PLR2004 - the sides of a box
