"""A program that brings in one long list after the other and says when each begins and is there."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from eventdesk.core.progress import Step
from eventdesk.storage import event_file
from tests.services.worked_day import desk_on

PEOPLE = 700


def say(word: str) -> None:
    """Tell whoever reads along."""
    print(word, flush=True)  # noqa: T201 - this is how it acknowledges


def list_text(number: int) -> str:
    """One of many lists: newcomers, and everybody of the list before under another organisation."""
    rows = [
        f"N{one}-{place},Given{place},Family{one}x{place},Office {number}\n"
        for one in (number - 1, number)
        for place in range(PEOPLE)
    ]
    return "Reference,First name,Last name,Organisation\n" + "".join(rows)


def main(path: Path) -> None:
    """Bring in for ever: whoever started this ends it, at any instant."""
    told = path.with_name("list.csv")
    with desk_on(event_file.open_event(path)) as desk:
        with desk.database.reading() as reading:
            begin = reading.head().sequence
        for number in itertools.count(begin):
            told.write_text(list_text(number), encoding="utf-8")
            preview = desk.invite_list.preview(told)
            result = desk.invite_list.apply(preview, progress=_saying)
            say(f"there {result.act}")


def _saying(step: Step, _done: int, _of: int) -> None:
    if step is Step.WRITING:
        say("writing")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
