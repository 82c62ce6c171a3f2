"""A shell, and events for it: made once, and copied for every test."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from eventdesk.bootstrap import Settings, create_event
from eventdesk.core.event import Event
from tests.cli.shell import SAMPLE_LISTS, Shell

DETAILS = Event(name="A day", date=date(2026, 11, 16), timezone="Europe/London")


@pytest.fixture
def shell(qapp: QApplication, capsys: pytest.CaptureFixture[str], data_dir: Path) -> Shell:
    """Commands, carried out in this process.

    Those that draw would make an application without windows where there is none, and no test of
    a window could follow in the same process.
    """
    return Shell(capsys, data_dir)


@pytest.fixture(scope="session")
def made_events(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an empty event, and one with the lists of the sample in it."""
    folder = tmp_path_factory.mktemp("events")
    settings = Settings(data_dir=folder / "data")
    create_event(folder / "empty.eventdesk", DETAILS, settings).close()
    with create_event(folder / "filled.eventdesk", DETAILS, settings) as desk:
        desk.invite_list.apply(desk.invite_list.preview(SAMPLE_LISTS / "invite-list.xlsx"))
        running_order = desk.running_order_import
        running_order.apply(running_order.preview(SAMPLE_LISTS / "running-order.csv"))
    return folder


@pytest.fixture
def event(made_events: Path, tmp_path: Path) -> Path:
    """An event without any list."""
    return Path(shutil.copy(made_events / "empty.eventdesk", tmp_path / "day.eventdesk"))


@pytest.fixture
def filled(made_events: Path, tmp_path: Path) -> Path:
    """An event with the lists of the sample in it."""
    return Path(shutil.copy(made_events / "filled.eventdesk", tmp_path / "day.eventdesk"))
