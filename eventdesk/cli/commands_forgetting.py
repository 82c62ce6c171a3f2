"""Forgetting the people after the event, with a certificate of what went and what did not."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

import typer
from msgspec.structs import asdict

from eventdesk.cli.authority import PIN, can_ask, with_pin
from eventdesk.cli.registering import EVENT, register
from eventdesk.cli.session import Session
from eventdesk.core.certificate import counted
from eventdesk.core.errors import InputError
from eventdesk.core.json_values import Json
from eventdesk.services.forgetting.forgetting import Forgotten, WhatGoes
from eventdesk.services.opening import SAMPLE

_WORD = "forget"


class Wordings(StrEnum):
    """What becomes of the wordings of questions."""

    KEEP = "keep"
    FORGET = "forget"


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "forget", forget)


def forget(
    session: Session,
    event: EVENT,
    *,
    wordings: Annotated[
        Wordings | None,
        typer.Option(
            "--wordings", help="What was asked, and of whom; a wording may name somebody."
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", metavar="", help="Only say what would go.")
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", metavar="", help="Do not ask; nothing can bring them back.")
    ] = False,
    confirmed: Annotated[
        bool,
        typer.Option("--confirmed", metavar="", help="Even though the day is not over yet."),
    ] = False,
    pin: PIN = None,
) -> None:
    """Forget the people: names, notes, needs, askers and all that tells of anybody.

    Counts, organisations, times and outcomes stay, and the log still verifies. Exports and backups
    of the app are removed where they still are as they were written. Nothing brings them back.
    """
    if event == SAMPLE:
        raise InputError("usage", "The sample is made up and thrown away: nobody is in it.")
    with session.opened(event, acts=not dry_run) as opened:
        service = opened.desk.forgetting
        if dry_run:
            goes = service.what_goes(keep_wordings=wordings is not Wordings.FORGET)
            session.show(_what_goes(goes), _lines(goes))
            return
        keep = _chosen(session, wordings) is Wordings.KEEP
        if not yes:
            _ask(session, service.what_goes(keep_wordings=keep))
        result = with_pin(
            session,
            pin,
            lambda given, _: service.forget(keep_wordings=keep, confirmed=confirmed, pin=given),
        )
        session.tell(result, _sentence(result), _document(result))


def _chosen(session: Session, wordings: Wordings | None) -> Wordings:
    if wordings is not None:
        return wordings
    if not can_ask(session):
        message = "Say what becomes of the wordings of questions: --wordings keep or forget."
        raise InputError("no_wordings", message)
    asked = "Shall the wordings of questions stay? They may name somebody."
    return Wordings.KEEP if typer.confirm(asked, default=False) else Wordings.FORGET


def _ask(session: Session, goes: WhatGoes) -> None:
    """Have a person agree to it, by a word that nobody types by mistake."""
    if not can_ask(session):
        message = "Nothing was forgotten. Look with --dry-run, then add --yes."
        raise InputError("not_confirmed", message)
    session.show(_what_goes(goes), _lines(goes))
    if typer.prompt(f"Nothing brings them back. Type {_WORD} to go on") != _WORD:
        raise InputError("not_confirmed", "Nothing was forgotten.")


def _lines(goes: WhatGoes) -> list[str]:
    names = counted(goes.names, "name", "names")
    operators = counted(goes.operators, "operator", "operators")
    questions = counted(goes.questions, "question", "questions")
    entries = counted(goes.until, "entry", "entries")
    files = counted(goes.exports, "exported file", "exported files")
    return [
        f"Would go: {names}, {operators}, {questions}",
        f"          what {goes.entries} of {entries} say of people, and PINs",
        f"          {files}, where still as written",
        "          every backup on this machine, and copies beside the event",
        "Stay:     counts, organisations, categories, times, outcomes, and the chain",
    ]


def _what_goes(goes: WhatGoes) -> dict[str, Json]:
    return {"would_go": dict(asdict(goes))}


def _sentence(result: Forgotten) -> str:
    certificate = result.certificate
    if certificate is None:
        return result.message
    where = f" The certificate is {result.files[0]}." if result.files else ""
    missed = len(certificate.not_reached)
    return (
        f"Forgotten: {counted(certificate.names, 'name', 'names')}, "
        f"{counted(certificate.operators, 'operator', 'operators')}. "
        f"Files removed: {len(certificate.removed)}. Not reached: {missed}.{where}"
    )


def _document(result: Forgotten) -> Mapping[str, Json]:
    if result.certificate is None:
        return {"certificate": None}
    return {
        "certificate": result.certificate.document(),
        "files": [str(one) for one in result.files],
    }
