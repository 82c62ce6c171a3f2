"""Everything that reads what others made, each with valid samples to begin from."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from unittest.mock import patch

import typer
from msgspec.structs import replace

from eventdesk.bootstrap import create_event, entrances, fresh_sample, open_event
from eventdesk.cli import app
from eventdesk.core.errors import EventDeskError
from eventdesk.core.event import Event
from eventdesk.core.paper.line import read_line
from eventdesk.core.read_as import ListKind
from eventdesk.formats.manifests.checking import check_files
from eventdesk.formats.source import Source
from eventdesk.services.clocks import SetClock
from eventdesk.services.list_reading import ListAsked
from eventdesk.services.opening import Settings
from eventdesk.services.sample import sample_instant
from eventdesk.storage.machine import read_machine

TESTS = Path(__file__).resolve().parents[1] / "tests"
SAMPLES = ("csv", "xlsx", "xls", "ods", "txt", "ics", "json", "xml", "html", "md", "tsv", "xlsb")
LARGEST_SAMPLE = 300_000
COULD_NOT_GO_ON = "could not go on"
"""How the command line says that it met a fault of its own."""
STATUSES = frozenset({0, 1, 2, 3})


class Changed(AssertionError):  # noqa: N818 - what was found, and no error of the fuzzer
    """Something was changed that was only to be looked at, or an ending was none of ours."""


Try = Callable[[str, bytes, random.Random], bool]
"""Give a reader this input, which is called so: whether it was read; a refusal is False."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One reader: its samples (name and content), how it is tried, and what must stay as it was."""

    samples: Sequence[tuple[str, bytes]]
    attempt: Try
    unchanged: Callable[[], str] = str
    others: Sequence[bytes] = (b"",)


def samples(*endings: str) -> list[tuple[str, bytes]]:
    """The samples of the tests with one of these endings."""
    found = [
        path
        for path in sorted((TESTS / "formats").rglob("*"))
        if path.suffix[1:] in (endings or SAMPLES) and path.stat().st_size < LARGEST_SAMPLE
    ]
    return [(path.name, path.read_bytes()) for path in found]


def list_reader(folder: Path, *endings: str, kind: ListKind | None = None) -> Reader:
    """Lists of all kinds, read and compared with an open event, which stays as it is."""
    settings = settings_in(folder)
    desk = fresh_sample(folder, settings)
    reading = desk.list_reading()

    def attempt(name: str, content: bytes, _chance: random.Random) -> bool:
        asked = ListAsked(source=Source(name=name, content=content), kind=kind, remembered=False)
        return reading.read(asked).preview is not None

    def digest() -> str:
        with desk.database.reading() as held:
            rows = (str(each) for each in (held.head(), held.delegates.all(), held.questions.all()))
            return hashlib.sha256("\n".join(rows).encode("utf-8", "replace")).hexdigest()

    found = samples(*endings)
    lent = [content for _, content in found if len(content) < 50_000][:60]  # noqa: PLR2004
    return Reader(samples=found, attempt=attempt, unchanged=digest, others=lent or [b""])


def event_reader(folder: Path) -> Reader:
    """Event files, mutated: refused, or opened and verified; what is opened can be read."""
    settings = settings_in(folder)
    made = folder / "small.eventdesk"
    event = Event(name="Small", date=sample_instant(at_nine()).date(), timezone="Europe/London")
    with create_event(made, event, settings) as desk:
        desk.day_log.note("Doors")
    found = [(path.name, path.read_bytes()) for path in sorted(TESTS.glob("storage/old_events/*"))]
    found = [(name, content) for name, content in found if name.endswith(".eventdesk")]
    found.append(("small.eventdesk", made.read_bytes()))
    target = folder / "mutated.eventdesk"

    def attempt(_name: str, content: bytes, _chance: random.Random) -> bool:
        for end in ("", "-wal", "-shm", "-journal"):
            Path(f"{target}{end}").unlink(missing_ok=True)
        target.write_bytes(content)
        with open_event(target, settings) as desk:
            return desk.verify().holds

    return Reader(samples=found, attempt=attempt, others=[content for _, content in found])


def manifest_reader(folder: Path) -> Reader:
    """The manifest and the sums of what went out, as a folder and as a zip."""
    with fresh_sample(folder, settings_in(folder)) as desk:
        desk.exports.write(folder / "record")
    texts = [*(folder / "record").rglob("*manifest*"), *(folder / "record").rglob("*SUMS*")]
    found = [(path.name, path.read_bytes()) for path in texts if path.is_file()]
    zipped = sorted((folder / "record").rglob("*.zip"))
    found += [(path.name, path.read_bytes()) for path in zipped]

    def attempt(name: str, content: bytes, _chance: random.Random) -> bool:
        target = folder / "record" / name
        target.write_bytes(content)
        return check_files(target if target.suffix == ".zip" else target.parent).holds

    return Reader(samples=found, attempt=attempt)


def machine_reader(folder: Path) -> Reader:
    """What this machine remembers: whatever stands there, the program starts."""
    said = {
        "desk": "Desk 1", "operators": {"a": "b"}, "theme": "dark",
        "recent": [{"path": "x", "name": "y", "venue": "z", "date": "2026-01-01"}],
        "columns": [{"shape": "s", "columns": {"a": "b"}}], "windows": [1, 2, 3, 4],
        "screens": [{"kind": "stage", "monitor": "m", "box": [1, 2, 3, 4]}],
    }  # fmt: skip
    folder.mkdir(exist_ok=True)

    def attempt(_name: str, content: bytes, _chance: random.Random) -> bool:
        (folder / "machine.json").write_bytes(content)
        read_machine(folder)
        return True

    return Reader(samples=[("machine.json", json.dumps(said).encode())], attempt=attempt)


def paper_reader(_folder: Path) -> Reader:
    """Lines of a sign-in sheet, typed in."""
    lines = ["K7PX 0912", "k7px 9.12 1640", "k7px out 1640", "K7PX 9:12am x3", "– K7PX in 25:99"]

    def attempt(_name: str, content: bytes, _chance: random.Random) -> bool:
        return read_line(content.decode("utf-8", "replace")) is not None

    return Reader(samples=[("line", line.encode()) for line in lines], attempt=attempt)


def command_reader(folder: Path) -> Reader:
    """The command line: words of its own in any order, with texts from anywhere between them."""
    settings = settings_in(folder)
    fresh_sample(folder, settings).close()
    event = str(next(folder.rglob("*.eventdesk")))
    doors = replace(
        entrances(), window=lambda *_: 0, demo=lambda *_: 0, rehearse=lambda *_: 0,
        self_test=lambda: 0,
    )  # fmt: skip
    lines = [line.replace("EVENT", event) for line in COMMANDS]
    built = app.build(doors)
    command = typer.main.get_command(built)

    def attempt(_name: str, content: bytes, chance: random.Random) -> bool:
        words = [word for word in content.decode("utf-8", "replace").split("\x1f") if word]
        words = [word.replace("\0", "") for word in words]
        if chance.random() < 0.2:  # noqa: PLR2004 - now and then in another order
            chance.shuffle(words)
        said, told = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO())
        typed = io.TextIOWrapper(io.BytesIO(b""))
        with (
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(told),
            contextlib.chdir(folder),
            # Made once: to register every command takes longer than most of them do.
            patch.object(app, "build", return_value=built),
            patch.object(typer.main, "get_command", return_value=command),
            patch.object(sys, "stdin", typed),
        ):
            status = app.run(["--data-dir", str(folder), *words], doors)
        told.seek(0)
        complaint = told.read()
        if status not in STATUSES or COULD_NOT_GO_ON in complaint or "Traceback" in complaint:
            message = f"status {status}: {complaint[-300:]}"
            raise Changed(message)
        return status == 0

    found = [("argv", "\x1f".join(line.split(" ")).encode()) for line in lines]
    return Reader(samples=found, attempt=attempt, others=[content for _, content in found])


COMMANDS = (
    "find EVENT ash --limit 3 --json",
    "check-in EVENT A1 --at 2026-11-16T09:00 --json",
    "leave EVENT A1",
    "note EVENT text",
    "undo EVENT",
    "running-order EVENT show --now 10:00 --json",
    "running-order EVENT start 2",
    "running-order EVENT next",
    "running-order EVENT adjust −5",
    "running-order EVENT hold",
    "running-order EVENT resume",
    "running-order EVENT drop 3",
    "running-order EVENT back-date 09:00",
    "question EVENT add What?",
    "question EVENT list --json",
    "roll EVENT --json",
    "verify EVENT --json",
    "verify EVENT --head 3:abcdef",
    "find EVENT --limit -1 x",
    "walk-in EVENT --given-name A --family-name B --organisation C --vouched-by D",
    "--version",
    "--help",
    "import delegates EVENT nowhere.csv --dry-run --json",
    "log EVENT --json",
    "check-in EVENT",
)
"""Commands as people give them; EVENT is a copy of the sample event."""


def settings_in(folder: Path) -> Settings:
    """A desk on the day of the sample event, its clock standing still."""
    return Settings(data_dir=folder, clock=SetClock(sample_instant(at_nine()), speed=0))


def at_nine() -> time:
    """Nine o'clock."""
    return time(9)


READERS: dict[str, Callable[[Path], Reader]] = {
    "csv": lambda folder: list_reader(folder, "csv", "tsv", "txt"),
    "workbooks": lambda folder: list_reader(folder, "xlsx", "xls", "ods", "xlsb"),
    "schedules": lambda folder: list_reader(folder, "xml", "ics", "json", "html"),
    "typed orders": lambda folder: list_reader(folder, "txt", "md", kind=ListKind.RUNNING_ORDER),
    "questions": lambda folder: list_reader(folder, "csv", "txt", kind=ListKind.QUESTIONS),
    "events": event_reader,
    "manifests": manifest_reader,
    "machine": machine_reader,
    "paper": paper_reader,
    "commands": command_reader,
}
REFUSALS = (EventDeskError,)
