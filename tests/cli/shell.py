"""A shell for tests: commands carried out in this process, or in one of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from eventdesk.bootstrap import entrances
from eventdesk.cli.app import run
from eventdesk.cli.doors import Entrances

SAMPLE_LISTS = Path(__file__).parents[2] / "resources" / "sample"


Document = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Document:
        """Standard output as the one JSON document that it must be: an object."""
        read: Document = json.loads(self.out)
        assert isinstance(read, dict)
        return read

    @property
    def documents(self) -> list[Document]:
        """The same, where it is an array."""
        read: list[Document] = json.loads(self.out)
        assert isinstance(read, list)
        return read


class Shell:
    """Carries commands out in this process, with a data folder of the test's own."""

    def __init__(self, capture: pytest.CaptureFixture[str], data_dir: Path) -> None:
        self._capture = capture
        self.data_dir = data_dir
        self.entrances: Entrances = entrances()

    def __call__(self, *arguments: str | Path) -> Told:
        """Carry a command out."""
        self._capture.readouterr()
        spoken = [str(argument) for argument in arguments]
        status = run(["--data-dir", str(self.data_dir), *spoken], self.entrances)
        out, err = self._capture.readouterr()
        return Told(status=status, out=out, err=err)

    def done(self, *arguments: str | Path) -> Document:
        """Carry a command out that must succeed; gives its document."""
        return self._without_trouble(*arguments).document

    def listed(self, *arguments: str | Path) -> list[Document]:
        """The same for a command that gives several."""
        return self._without_trouble(*arguments).documents

    def refused(self, *arguments: str | Path) -> Document:
        """Carry a command out that a rule must refuse; gives its document."""
        told = self(*arguments, "--json")
        assert told.status == 1, told
        assert one_line(told.err)
        return told.document

    def _without_trouble(self, *arguments: str | Path) -> Told:
        told = self(*arguments, "--json")
        assert (told.status, told.err) == (0, ""), told
        return told


def in_its_own_process(*arguments: str | Path, env: dict[str, str] | None = None) -> Told:
    """Carry a command out as people do: in a process of its own."""
    spoken = [str(argument) for argument in arguments]
    finished = subprocess.run(
        [sys.executable, "-m", "eventdesk", *spoken],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).parents[2],
        env=env,
    )
    return Told(status=finished.returncode, out=finished.stdout, err=finished.stderr)


def one_line(said: str) -> bool:
    """Whether exactly one line was said, and no traceback."""
    return said.endswith("\n") and said.count("\n") == 1 and "Traceback" not in said
