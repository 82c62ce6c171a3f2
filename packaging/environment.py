"""The environment in `.venv`: made when it is missing, brought up to date when its pins change."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

from missing_pieces import missing_for_set_up

ROOT = Path(__file__).resolve().parent.parent

_PINNED_BY = ("pyproject.toml", "packaging/constraints.txt")
# Built without isolation, so that the builder too is the pinned one.
_BUILDER = ("hatchling", "editables")


class SetUpError(Exception):
    """The environment cannot be made here; the message says why, and the way on."""


class Environment:
    """A virtual environment with the project installed as editable: `.venv`, if nothing is said."""

    def __init__(
        self,
        root: Path,
        folder: Path | None = None,
        extras: Sequence[str] = ("dev", "postgresql"),
    ) -> None:
        self.root = root
        self.folder = folder or root / ".venv"
        self._extras = extras
        self._scripts = self.folder / ("Scripts" if sys.platform == "win32" else "bin")
        self._stamp = self.folder / "eventdesk-stamp"

    @property
    def python(self) -> Path:
        return self._scripts / ("python.exe" if sys.platform == "win32" else "python")

    def script(self, name: str) -> Path:
        """The path of a program that a package installed here."""
        return self._scripts / (f"{name}.exe" if sys.platform == "win32" else name)

    def make_ready(self) -> None:
        """Make the environment, or bring it up to date; nothing to do takes no time.

        Raises SetUpError when Python or pip cannot do it.
        """
        wanted = self.wanted_stamp()
        works = self._works()
        if works and self._read_stamp() == wanted:
            return
        print(
            f"Setting up {self.folder}: once, and again when the pinned versions change", flush=True
        )
        if not works:
            self._make()
        self._install(*_BUILDER)
        self._install(
            "--no-build-isolation", "--editable", f"{self.root}[{','.join(self._extras)}]"
        )
        # Last, so that a set-up that was broken off is taken up again.
        self._stamp.write_text(wanted, encoding="utf-8")

    def _make(self) -> None:
        missing = missing_for_set_up()
        if missing is not None:
            raise SetUpError(missing)
        try:
            # Cleared first: a half-made one, or one whose Python went away, is not worth mending.
            venv.create(self.folder, clear=True, symlinks=os.name != "nt", with_pip=True)
        except (OSError, subprocess.CalledProcessError) as error:
            message = f"Python could not make its environment in {self.folder}: {error}"
            raise SetUpError(message) from error

    def _works(self) -> bool:
        probe = "import pip, sys; print(*sys.version_info[:2])"
        try:
            answer = subprocess.run(
                [self.python, "-c", probe], capture_output=True, text=True, check=True
            )
        except (OSError, subprocess.CalledProcessError):
            return False
        return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]

    def _install(self, *what: str) -> None:
        constraints = self.root / "packaging" / "constraints.txt"
        command = [str(self.python), "-m", "pip", "--disable-pip-version-check", "install"]
        status = subprocess.call([*command, "--constraint", str(constraints), *what], cwd=self.root)
        if status != 0:
            message = (
                "The pinned packages could not be installed; what pip says of it stands above. "
                "Once that is put right, start this again: it goes on where it stopped."
            )
            raise SetUpError(message)

    def wanted_stamp(self) -> str:
        digest = hashlib.sha256()
        # An editable install knows its folder, so a copied checkout needs its own.
        digest.update(str(self.root).encode())
        for name in _PINNED_BY:
            digest.update((self.root / name).read_bytes())
        return digest.hexdigest()

    def _read_stamp(self) -> str | None:
        try:
            return self._stamp.read_text(encoding="utf-8")
        except OSError:
            return None
