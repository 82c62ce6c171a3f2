"""The command line, put together: `build` makes it, `run` carries one command out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from eventdesk import __version__
from eventdesk.cli import (
    commands_backup,
    commands_badges,
    commands_corrections,
    commands_desk,
    commands_events,
    commands_exports,
    commands_forgetting,
    commands_imports,
    commands_joining,
    commands_lead,
    commands_licences,
    commands_log,
    commands_moving,
    commands_newcomers,
    commands_paper,
    commands_questions,
    commands_roll,
    commands_running_order,
    commands_screens,
    commands_sealing,
    commands_server,
    commands_window,
)
from eventdesk.cli.commands_window import WINDOW
from eventdesk.cli.doors import Entrances
from eventdesk.cli.endings import DONE, end
from eventdesk.cli.plain_text import finish, print_lines, speak_plainly
from eventdesk.cli.registering import as_start
from eventdesk.cli.session import Session

_PAGES = (
    commands_events,
    commands_imports,
    commands_joining,
    commands_desk,
    commands_newcomers,
    commands_roll,
    commands_corrections,
    commands_paper,
    commands_running_order,
    commands_screens,
    commands_questions,
    commands_exports,
    commands_badges,
    commands_backup,
    commands_log,
    commands_lead,
    commands_sealing,
    commands_moving,
    commands_forgetting,
    commands_server,
    commands_licences,
    commands_window,
)


class CommandOrEvent(TyperGroup):
    """Commands; a first word that is none of them is an EVENT, to be opened in the window."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - Typer's own types
        """The command of the first word, or the window."""
        words = args if args[0] in self.commands else [WINDOW, *args]
        return super().resolve_command(ctx, words)


def build(entrances: Entrances) -> typer.Typer:
    """Make the command line on what bootstrap hands over."""
    app = typer.Typer(
        name="eventdesk",
        cls=CommandOrEvent,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={
            "help_option_names": ["--help", "-h"],
            "obj": Session(entrances=entrances),
        },
    )
    as_start(
        app,
        _start,
        help="Run the day of a conference: check in, running order, questions, day log.",
        epilog="A first word that is no command is an EVENT: it opens in the window.",
        subcommand_metavar="[EVENT] | COMMAND …",
        invoke_without_command=True,
    )
    for page in _PAGES:
        page.add_commands(app)
    return app


def run(arguments: Sequence[str], entrances: Entrances) -> int:
    """Carry one command out and give its exit status; never raises for what a person did."""
    speak_plainly()
    try:
        app = build(entrances)
        command = typer.main.get_command(app)
        status = command.main(
            [_readable(argument) for argument in arguments],
            prog_name="eventdesk",
            standalone_mode=False,
        )
        finish()
    except (Exception, KeyboardInterrupt) as failure:  # noqa: BLE001 - one line, never a traceback
        return end(failure, as_json=_wants_json(arguments))
    return status if isinstance(status, int) else DONE


def _start(
    session: Session,
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", metavar="", help="Say the version.")
    ] = False,
) -> None:
    context.obj = session
    if version:
        print_lines([f"eventdesk {__version__}"])
        raise typer.Exit
    if context.invoked_subcommand is None:
        commands_window.window(session)


def _readable(argument: str) -> str:
    """An argument without bytes that are no text, unless it names a file that is called so."""
    if os.path.lexists(argument):
        return argument
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _wants_json(arguments: Sequence[str]) -> bool:
    before = list(arguments)
    if "--" in before:
        before = before[: before.index("--")]
    return "--json" in before
