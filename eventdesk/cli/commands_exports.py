"""What goes out, and the proof that it is whole: exports, and verifying an event or an export."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from eventdesk.cli.arguments import head_given
from eventdesk.cli.drawing import drawing_of
from eventdesk.cli.endings import LeftOut, Refused
from eventdesk.cli.plain_text import print_json
from eventdesk.cli.registering import EVENT, register
from eventdesk.cli.session import Session
from eventdesk.core.chain import Head
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json
from eventdesk.core.write_up.naming import People
from eventdesk.formats.write_failures import folder_failure
from eventdesk.services.badges import BadgeChoice, Who
from eventdesk.services.event_desk import EventDesk
from eventdesk.services.exporting.checking import is_export, verify_export
from eventdesk.services.exporting.drawing import to_be_drawn
from eventdesk.services.exporting.exports import Exported
from eventdesk.services.exporting.kinds import BADGES, checked
from eventdesk.services.exporting.options import Options
from eventdesk.storage.owner_only import make_private_folder

_BADGES_FILE = "badges.pdf"
_LEFT_OUT = "Left out, since nothing can be drawn here: {}."


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "export", export)
    register(app, "verify", verify)


def export(
    session: Session,
    event: EVENT,
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Made if it is not there; NAME.zip: one file.")
    ],
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="KIND", help="Only this kind; may be said again."),
    ] = None,
    people: Annotated[
        People,
        typer.Option("--people", help="How the write-up names people; speakers are published."),
    ] = People.NAMES,
) -> None:
    """Write the day log and the other records into a folder.

    Pages that must be drawn are left out where Qt cannot start, and said; that is status 3 only if
    they were asked for by name.
    """
    if BADGES in (only or ()) and folder.suffix.lower() == ".zip":
        raise InputError("usage", "Badges go into a folder and not into a zip: they are printed.")
    kinds = [one for one in only or () if one != BADGES]
    wanted = [] if only and not kinds else checked(kinds)
    drawn = to_be_drawn(wanted) if wanted else []
    drawn += [_BADGES_FILE] if BADGES in (only or ()) else []
    with session.opened(event, acts=True) as opened:
        drawing = drawing_of(session) if drawn else None
        exports, options = opened.desk.exports, Options(people=people)
        write = exports.write_zip if folder.suffix.lower() == ".zip" else exports.write
        written = write(folder, wanted, options=options, drawing=drawing) if wanted else []
        if drawing is not None and BADGES in (only or ()):
            written.append(_save_badges(session, opened.desk, folder))
    left_out = drawn if drawing is None else []
    document: dict[str, Json] = {
        "files": [{"kind": one.kind, "path": str(one.path)} for one in written],
        "left_out": list(left_out),
    }
    packed = folder.suffix.lower() == ".zip"
    lines = [f"{folder}: {len(written)} files"] if packed else [str(one.path) for one in written]
    if left_out and not only:
        lines.append(_LEFT_OUT.format(", ".join(left_out)))
    session.show(document, lines)
    if left_out and only:
        raise LeftOut(_LEFT_OUT.format(", ".join(left_out)))


def _save_badges(session: Session, desk: EventDesk, folder: Path) -> Exported:
    """Everybody's badges; where some were printed already, that is refused as elsewhere."""
    path = folder / _BADGES_FILE
    try:
        make_private_folder(folder)
    except OSError as reason:
        raise folder_failure(folder, reason) from reason
    result = desk.badges.save(BadgeChoice(who=Who.ALL), path, session.entrances.badge_drawing())
    if not result.done:
        raise Refused(result.message)
    return Exported(kind=BADGES, path=path)


def verify(
    session: Session,
    event: Annotated[
        str,
        typer.Argument(
            metavar="EVENT|FOLDER", help="An event; or an export, as a folder or a zip."
        ),
    ],
    head: Annotated[
        str | None,
        typer.Option("--head", metavar="N:HASH", help="A head that an export or a print carries."),
    ] = None,
) -> None:
    """Check the hash chain, the three laws and the database itself; of an export, its sums."""
    kept = None if head is None else head_given(head)
    if is_export(Path(event)):
        _verify_files(session, Path(event), kept)
        return
    with session.open(event, session.settings) as desk:
        verdict = desk.verify(kept)
    document: dict[str, Json] = {
        "holds": verdict.holds,
        "head": str(verdict.head),
        "findings": list(verdict.findings),
    }
    _tell(
        session,
        document,
        [f"The log is whole. Its head is {verdict.head}"],
        "The log does not hold.",
    )


def _verify_files(session: Session, path: Path, kept: Head | None) -> None:
    verdict = verify_export(path, kept)
    document: dict[str, Json] = {
        "holds": verdict.holds,
        "head": verdict.head,
        "files": verdict.files,
        "findings": list(verdict.findings),
        "not_listed": list(verdict.unlisted),
    }
    lines = [f"All {verdict.files} files are as they were written, with the head {verdict.head}"]
    if verdict.earlier:
        lines.append(f"{verdict.earlier} of them are of an earlier export, with another head.")
    if verdict.unlisted:
        lines.append(f"Nothing is known of: {', '.join(verdict.unlisted)}.")
    _tell(session, document, lines, "The export does not hold.")


def _tell(session: Session, document: dict[str, Json], lines: list[str], refused: str) -> None:
    """What was found: status 0 where all of it holds, 1 where something does not."""
    if document["holds"]:
        session.show(document, lines)
        return
    if session.json:
        print_json(document)
    findings = document["findings"]
    told = " ".join(map(str, findings)) if isinstance(findings, list) else ""
    raise Refused(f"{refused} {told}")
