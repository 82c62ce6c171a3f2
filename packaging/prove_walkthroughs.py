"""Every walkthrough carried out on a copy of the checkout, block by block, as a newcomer would.

The copy shares the environment of the checkout: nothing is installed. What a page runs with
`dev.py` is run in that environment, on the copy.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from walkthroughs import Step, make_change, misfits, steps, walkthroughs

ROOT = Path(__file__).parent.parent
_NOT_COPIED = (".git", ".venv", "build", "dist", "__pycache__", ".*_cache", ".hypothesis")


def prove(_seconds: int) -> bool:
    """Whether each of them ends well."""
    held = [_holds(page) for page in walkthroughs(ROOT)]
    return all(held)


def _holds(page: Path) -> bool:
    if said := misfits(page, ROOT):
        print(f"{page.stem}: {said}", flush=True)
        return False
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="eventdesk-walkthrough-") as folder:
        copy = Path(folder) / "eventdesk"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*_NOT_COPIED))
        # Read, never written: the tools of a check are looked for beside the code.
        (copy / ".venv").symlink_to(ROOT / ".venv")
        failed = next((said for step in steps(page) if (said := _failure(step, copy))), "")
    print(f"{page.stem}: {failed or 'holds'} ({time.monotonic() - started:.0f} s)", flush=True)
    return not failed


def _failure(step: Step, copy: Path) -> str:
    if step.is_change:
        try:
            make_change(step, copy)
        except ValueError as error:
            return str(error)
    for line in step.commands:
        print(f"  {line}", flush=True)
        if _run(line, copy) != 0:
            return f"did not pass: {line}"
    return ""


def _run(line: str, copy: Path) -> int:
    variables = {**os.environ, "PYTHONPATH": str(copy), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([sys.executable, *_arguments(line)], cwd=copy, env=variables)


def _arguments(line: str) -> list[str]:
    """What Python is given. `dev.py` would make an environment for the copy; this one will do."""
    _python, script, *rest = shlex.split(line)
    if script != "packaging/dev.py":
        return [script, *rest]
    if rest[0] == "check":
        return ["packaging/house_checks.py"]
    if rest[0] == "translations":
        return ["packaging/translations.py"]
    return ["-m", "pytest", "-q", "-n", "2", *rest[1:]]


if __name__ == "__main__":
    sys.exit(0 if prove(0) else 1)
