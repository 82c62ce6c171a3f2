"""A morning at a desk, by the command line, on a machine where nothing may open a connection."""

from __future__ import annotations

import sys
from pathlib import Path

from eventdesk.bootstrap import entrances
from eventdesk.cli.app import run


def refuse(happening: str, _arguments: object) -> None:
    """End everything at the first try to reach, name or ask another machine."""
    if happening.partition(".")[0] in {"socket", "urllib", "http", "ftplib", "smtplib"}:
        print(f"tried {happening}", file=sys.stderr, flush=True)  # noqa: T201 - it ends here
        raise SystemExit(9)


def main(folder: Path) -> int:
    """Make an event, bring the list in, admit, undo, export, verify."""
    event = str(folder / "day.eventdesk")
    sys.addaudithook(refuse)
    for words in (
        ("new", event, "--name", "A day", "--date", "2026-11-16", "--timezone", "Europe/London"),
        ("import", "delegates", event, str(folder / "people.csv")),
        ("find", event, "given7"),
        ("check-in", event, "P7", "--operator", "Aisha"),
        ("check-in", event, "P5", "--heads", "2"),
        ("walk-in", event, "--family-name", "Ito", "--vouched-by", "Aisha"),
        ("undo", event),
        ("note", event, "No network this morning"),
        ("roll", event),
        ("export", event, str(folder / "out")),
        ("verify", event),
    ):
        if status := run(["--data-dir", str(folder / "data"), *words], entrances()):
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
