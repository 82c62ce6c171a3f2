"""The licences of the program and of what it stands on."""

from __future__ import annotations

import typer

from eventdesk.cli.plain_text import print_lines
from eventdesk.cli.registering import register
from eventdesk.cli.session import Session
from eventdesk.formats.licences import licences as all_licences


def add_commands(app: typer.Typer) -> None:
    """Add these commands."""
    register(app, "licences", licences)


def licences(session: Session) -> None:  # noqa: ARG001 - a command is a function of one
    """The licences of everything that is delivered with the program."""
    print_lines(all_licences().splitlines())
