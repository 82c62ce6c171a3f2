"""What every test stands on: no screen, nobody's own folders, a log without surprises."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from eventdesk.core import pins
from eventdesk.core.garbage import GARBAGE_AFTER
from tests.english_for_good import EnglishForGood

# Before Qt is imported anywhere; a person who wants to see the windows names another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The tests read English, whatever the computer speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# Deadlines measure the machine. Chance stays chance: a failing example is kept and printed.
settings.register_profile("ci", deadline=None, derandomize=False, print_blob=True)
settings.register_profile("thorough", settings.get_profile("ci"), max_examples=2000)
# For the proofs that must find the same each time. Mutants are thousands: each meets few examples,
# and nobody reads the one that it fails by, so none is made shorter.
settings.register_profile("derandomized", deadline=None, derandomize=True, database=None)
settings.register_profile(
    "mutation",
    settings.get_profile("derandomized"),
    max_examples=12,
    phases=(Phase.explicit, Phase.generate),
)
settings.load_profile(os.environ.get("EVENTDESK_HYPOTHESIS", "ci"))

# Where the systems keep what belongs to a person, so that no test meets or leaves anything there.
_PERSONAL_FOLDERS = {
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_DOCUMENTS_DIR": "documents",
    "XDG_STATE_HOME": "state",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "data",
    "WIN_PD_OVERRIDE_ROAMING_APPDATA": "data",
    "WIN_PD_OVERRIDE_PERSONAL": "documents",
}


class UnexpectedRecords(logging.Handler):
    """Keeps what the program logs at warning or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def pytest_collection_finish() -> None:
    """What is loaded by now stays. From now on no thread but this one looks for garbage."""
    _keep_what_is_there()
    gc.disable()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """When a file of tests is over, what was loaded in it and is still there stays as well.

    A test has left windows that nobody holds, and what is in them may be destroyed here alone.
    """
    yield
    if nextitem is None or nextitem.path != item.path:
        _keep_what_is_there()
    elif gc.get_count()[0] > GARBAGE_AFTER[0]:
        gc.collect()


def _keep_what_is_there() -> None:
    """Collecting garbage between two windows, as each test of one does, need not walk over it.

    It is some hundred thousand objects by the end of a run, and takes longer than to open a window.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _runtime_folder() -> Iterator[None]:
    """A machine without a session has no folder for sockets, and Qt warns of that.

    Short, since a socket's path may have little more than a hundred characters.
    """
    if os.name != "posix" or os.environ.get("XDG_RUNTIME_DIR"):
        yield
        return
    folder = tempfile.mkdtemp(prefix="ed-")
    os.environ["XDG_RUNTIME_DIR"] = folder
    yield
    del os.environ["XDG_RUNTIME_DIR"]
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Paths, one for each test of the session; most tests never come to make theirs."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def _own_folders(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test has a data, a config and a cache folder of its own, not there at first."""
    home = next(_homes)
    for variable, folder in _PERSONAL_FOLDERS.items():
        monkeypatch.setenv(variable, str(home / folder))


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the program's log that no test looks at is a failure.

    Set up first and torn down last, it also hears what other fixtures bring about.
    """
    if request.node.get_closest_marker("expects_log") is not None:
        yield
        return
    heard = UnexpectedRecords()
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    if heard.lines:
        pytest.fail("Logged without being expected:\n" + "\n".join(heard.lines), pytrace=False)


@pytest.fixture(autouse=True)
def _no_english_for_good(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A sentence that no window can say in its language any more is a failure."""
    heard = EnglishForGood()
    heard.listen(monkeypatch)
    yield
    if heard.heard:
        lines = "\n".join(sorted(heard.heard))
        pytest.fail(f"English whatever the language of the window:\n{lines}", pytrace=False)


@pytest.fixture(autouse=True)
def _quick_pins(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Making and comparing a PIN is slow on purpose; only tests of that need it to be."""
    if request.node.get_closest_marker("slow_pins") is None:
        monkeypatch.setattr(pins, "_COST", 2**4)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A folder for `--data-dir`: empty, and the test's own."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder
