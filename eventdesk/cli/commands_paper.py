"""Paper both ways: the sign-in sheet, and what was written on it typed in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from eventdesk.cli.arguments import refuse_no_pdf
from eventdesk.cli.documents import act_document
from eventdesk.cli.drawing import drawing_of
from eventdesk.cli.endings import LeftOut, Refused
from eventdesk.cli.import_options import source_given
from eventdesk.cli.people_in_words import known_as
from eventdesk.cli.plain_text import print_json, print_lines
from eventdesk.cli.registering import EVENT, NOW, register
from eventdesk.cli.session import Opened, Session
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json
from eventdesk.core.paper.door_words import came_and_left
from eventdesk.core.sign_in import Who
from eventdesk.services.paper_arrivals import PaperArrivalResult

_COMMENT = "#"


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "sign-in", sign_in)
    register(app, "from-paper", from_paper)


def sign_in(
    session: Session,
    event: EVENT,
    file: Annotated[Path, typer.Argument(metavar="FILE.pdf", help="Where to write it.")],
    who: Annotated[Who, typer.Option("--who", help="Whose lines stand on it.")] = Who.COMING,
    now: NOW = None,
) -> None:
    """Write the A to Z sign-in sheet as PDF: a short code a line, and boxes for times by hand."""
    refuse_no_pdf(file)
    with session.opened(event, acts=True, at=now) as opened:
        drawing = drawing_of(session)
        if drawing is None:
            raise LeftOut("The sheet cannot be drawn here, since Qt cannot start.")
        result = opened.desk.sign_in.save(file, drawing, who)
        names = result.entries[0].facts["names"]
    session.show({"path": str(file), "names": names}, [f"{file}: {names} names"])


def from_paper(
    session: Session,
    event: EVENT,
    file: Annotated[
        Path, typer.Argument(metavar="[FILE|-]", help="Lines such as: K7PX 0912 1640.")
    ] = Path("-"),
    now: NOW = None,
    confirmed: Annotated[
        bool,
        typer.Option("--confirmed", metavar="", help="Set recorded times back, as the paper says."),
    ] = False,
) -> None:
    """Type a sign-in sheet back in: a code and its times a line; the first one is the coming.

    Every line is an act of its own. Lines that were not recorded are told, and the others are.
    """
    with session.opened(event, acts=True, at=now) as opened:
        told = [
            _entered(opened, number, line, confirmed=confirmed) for number, line in _lines(file)
        ]
    counts = {word: sum(one["became"] == word for one in told) for word in _WORDS}
    lines = [f"{one['number']}  {one['message']}" for one in told]
    summary = ", ".join(f"{count} {_WORDS[word]}" for word, count in counts.items())
    if session.json:
        print_json({**counts, "lines": told})
    else:
        print_lines([*lines, f"{summary}."])
    if look := counts["refused"] + counts["not_understood"]:
        raise Refused(f"{look} {'line needs' if look == 1 else 'lines need'} a look.")


_WORDS = {
    "recorded": "recorded",
    "known": "known already",
    "refused": "not recorded",
    "not_understood": "not understood",
}


def _lines(file: Path) -> Iterator[tuple[int, str]]:
    """What is to be entered, by its number in the file."""
    written = source_given(file).content.decode("utf-8-sig", "replace")
    for number, line in enumerate(written.splitlines(), start=1):
        said = line.partition(_COMMENT)[0].strip()
        if said:
            yield number, said


def _entered(opened: Opened, number: int, line: str, *, confirmed: bool) -> dict[str, Json]:
    """Enter one line, and say what became of it."""
    about: dict[str, Json] = {"number": number, "line": line}
    try:
        result = opened.desk.paper_arrivals.enter(line, confirmed=confirmed)
    except InputError as failure:
        return {**about, "became": "not_understood", "message": failure.message}
    became = "recorded" if result.done else "known" if result.known else "refused"
    message = _message(opened, result)
    documents = opened.documents
    about |= {"came": documents.instant(result.came), "left": documents.instant(result.left)}
    delegate = None if result.delegate is None else documents.delegate(result.delegate)
    return {**act_document(result, message, {"delegate": delegate}), **about, "became": became}


def _message(opened: Opened, result: PaperArrivalResult) -> str:
    name = "" if result.delegate is None else known_as(result.delegate)
    if not result.done:
        return f"{name}: {result.message}" if name else result.message
    return came_and_left(name, result.came, result.left, result.flags, opened.minute)
