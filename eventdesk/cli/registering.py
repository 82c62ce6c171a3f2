"""How a function becomes a command: with the options that every command has.

A command is written as a function of a `Session` and its own arguments. What it is registered as
also takes `--data-dir`, `--desk`, `--operator` and `--json`, wherever they stand.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from msgspec.structs import replace

from eventdesk.cli.session import Session

_OURS = "Everywhere"

EVENT = Annotated[
    str,
    typer.Argument(
        metavar="EVENT", help="A file, a database’s address, or “sample” for a fresh sample event."
    ),
]
AT = Annotated[
    str | None,
    typer.Option("--at", metavar="ISO", help="When it happened; now if it is not said."),
]
NOW = Annotated[
    str | None,
    typer.Option("--now", metavar="ISO", help="Take this for the present time."),
]

_SHARED: Mapping[str, Any] = {
    "data_dir": Annotated[
        Path | None,
        typer.Option(
            "--data-dir",
            metavar="FOLDER",
            help="Where everything is kept.",
            rich_help_panel=_OURS,
            show_default=False,
        ),
    ],
    "desk": Annotated[
        str | None,
        typer.Option("--desk", metavar="NAME", help="This desk’s name.", rich_help_panel=_OURS),
    ],
    "operator": Annotated[
        str | None,
        typer.Option("--operator", metavar="NAME", help="Who acts.", rich_help_panel=_OURS),
    ],
    "json": Annotated[
        bool,
        typer.Option("--json", metavar="", help="Print one JSON document.", rich_help_panel=_OURS),
    ],
}


def register(
    app: typer.Typer, name: str, function: Callable[..., None], **settings: object
) -> None:
    """Make a function of a session and its own arguments a command of this name."""
    settings.setdefault("help", inspect.getdoc(function))
    app.command(name, **settings)(_with_shared_options(function))  # type: ignore[arg-type]


def register_group(parent: typer.Typer, name: str, said: str, *, on_event: bool) -> typer.Typer:
    """Make a group of commands; `on_event` puts EVENT before the name of each of them."""
    group = typer.Typer(help=said, no_args_is_help=False)
    chosen = _on_an_event if on_event else _on_nothing
    group.callback(help=said)(_with_shared_options(chosen))
    parent.add_typer(group, name=name)
    return group


def as_start(app: typer.Typer, function: Callable[..., None], **settings: object) -> None:
    """Make a function what is carried out before any command."""
    app.callback(**settings)(_with_shared_options(function))  # type: ignore[arg-type]


def _on_an_event(session: Session, context: typer.Context, event: EVENT) -> None:
    context.obj = replace(session, event=event)


def _on_nothing(session: Session, context: typer.Context) -> None:
    context.obj = session


def _with_shared_options(function: Callable[..., None]) -> Callable[..., None]:
    signature = inspect.signature(function, eval_str=True)
    own = [one for name, one in signature.parameters.items() if name != "session"]
    own_names = {one.name for one in own}
    takes_context = "context" in signature.parameters

    @functools.wraps(function)
    def carry_out(**given: Any) -> None:  # noqa: ANN401 - whatever the command's arguments are
        context: typer.Context = given["context"]
        shared = {name: None if name in own_names else given.pop(name) for name in _SHARED}
        session = context.obj.with_options(**shared)
        if not takes_context:
            del given["context"]
        function(session, **given)

    parameters = {one.name: one for one in own}
    parameters.setdefault("context", _parameter("context", typer.Context))
    for name, annotation in _SHARED.items():
        if name in own_names:
            continue  # what this command calls so is something else
        default = False if name == "json" else None
        parameters[name] = _parameter(name, annotation, default)
    keyword_only = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in parameters.values()]
    carry_out.__signature__ = signature.replace(parameters=keyword_only)  # type: ignore[attr-defined]
    carry_out.__annotations__ = {one.name: one.annotation for one in keyword_only}
    return carry_out


def _parameter(
    name: str, annotation: object, default: object = inspect.Parameter.empty
) -> inspect.Parameter:
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )
