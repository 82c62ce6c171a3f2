"""What a bare machine is told: what is missing, and the one command that installs it."""

from __future__ import annotations

import os
import shutil

import pytest
from environment import ROOT
from missing_pieces import (
    DebianPackage,
    Need,
    message_for_qt,
    missing_for_set_up,
    read_debian_list,
)

LIST = """\
# Qt
libegl1          # libEGL.so.1
libxcb-cursor0   # screen libxcb-cursor.so.0

fonts-dejavu-core   # font
xvfb
"""
PACKAGES = read_debian_list(LIST)


@pytest.fixture
def on_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Debian whose user is not root."""
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)


def test_the_list_says_when_each_package_is_needed() -> None:
    assert [
        DebianPackage(name="libegl1", need=Need.ALWAYS, library="libEGL.so.1"),
        DebianPackage(name="libxcb-cursor0", need=Need.SCREEN, library="libxcb-cursor.so.0"),
        DebianPackage(name="fonts-dejavu-core", need=Need.FONT),
        DebianPackage(name="xvfb", need=Need.EXTRA),
    ] == PACKAGES


def test_a_mark_that_is_not_understood_is_named() -> None:
    with pytest.raises(ValueError, match="libegl1"):
        read_debian_list("libegl1 # sometimes libEGL.so.1 perhaps")


def test_the_list_of_the_project_can_be_read_and_names_a_font() -> None:
    packages = read_debian_list((ROOT / "packaging" / "debian.txt").read_text(encoding="utf-8"))

    assert {package.need for package in packages} == set(Need)


def test_nothing_is_said_where_nothing_is_missing() -> None:
    assert message_for_qt(PACKAGES, with_screen=True, loads=always, has_font=True) is None


@pytest.mark.usefixtures("on_debian")
def test_a_missing_library_is_named_with_the_command_that_installs_it() -> None:
    message = message_for_qt(PACKAGES, with_screen=False, loads=never, has_font=True)

    assert message == (
        "Qt needs system libraries that are missing here: libEGL.so.1. "
        "Install with: sudo apt-get install libegl1"
    )


@pytest.mark.usefixtures("on_debian")
def test_a_screen_needs_more_libraries() -> None:
    message = message_for_qt(PACKAGES, with_screen=True, loads=never, has_font=True)

    assert message is not None
    assert message.endswith("sudo apt-get install libegl1 libxcb-cursor0")


@pytest.mark.usefixtures("on_debian")
def test_a_machine_without_any_font_is_told_so() -> None:
    message = message_for_qt(PACKAGES, with_screen=False, loads=always, has_font=False)

    assert message == (
        "There is no font here to write with. Install with: sudo apt-get install fonts-dejavu-core"
    )


def test_another_system_is_given_names_and_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    message = message_for_qt(PACKAGES, with_screen=False, loads=never, has_font=True)

    assert message is not None
    assert message.endswith("Install what your system calls: libegl1")


@pytest.mark.usefixtures("on_debian")
@pytest.mark.parametrize("absent", ["venv", "ensurepip"])
def test_a_python_without_venv_is_told_which_package_has_it(absent: str) -> None:
    message = missing_for_set_up(lambda name: None if name == absent else name)

    assert message is not None
    assert message.startswith(f"Python's own {absent} is missing here.")
    assert message.endswith("-venv")


def always(_library: str) -> bool:
    return True


def never(_library: str) -> bool:
    return False
