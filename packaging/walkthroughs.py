"""The walkthroughs of `docs/walkthroughs/`, taken at their word: changes, and lines to run."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"^```(diff|sh)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One block of a walkthrough: a change to files, or lines for a shell."""

    is_change: bool
    text: str

    @property
    def commands(self) -> tuple[str, ...]:
        """The lines for a shell."""
        return () if self.is_change else tuple(filter(None, self.text.splitlines()))


def walkthroughs(root: Path) -> tuple[Path, ...]:
    """Every walkthrough of a checkout."""
    return tuple(sorted((root / "docs" / "walkthroughs").glob("*.md")))


def steps(page: Path) -> Iterator[Step]:
    """The steps of a page, from the top to the bottom."""
    for kind, text in _BLOCK.findall(page.read_text(encoding="utf-8")):
        yield Step(is_change=kind == "diff", text=text)


def misfits(page: Path, root: Path) -> str:
    """Why the changes of a page can not be made to a checkout; nothing if they can."""
    changes = "".join(step.text for step in steps(page) if step.is_change)
    return _apply(changes, root, "--check")


def make_change(step: Step, root: Path) -> None:
    """Make one change. Raises ValueError with what git says where it does not fit."""
    if said := _apply(step.text, root):
        raise ValueError(said)


def _apply(changes: str, root: Path, *options: str) -> str:
    # Its own idea of a repository is not asked: a folder of files is enough.
    answer = subprocess.run(
        ["git", "apply", *options, "-"],
        cwd=root, input=changes, capture_output=True, text=True, check=False,
        env={"PATH": os.environ.get("PATH", os.defpath), "GIT_DIR": str(root / "nowhere")},
    )  # fmt: skip
    return answer.stderr if answer.returncode else ""
