"""Set up, run, test and measure eventdesk: the one command of a checkout.

Standard library only. It makes its own environment in `.venv` from pinned versions,
and works in it.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "eventdesk needs Python 3.11 or newer; this is {}.{}. "
        "Install a newer one and start this again with it.".format(*sys.version_info[:2])
    )

import argparse
import datetime as dt
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from environment import ROOT, Environment, SetUpError
from house_checks import run_checks
from missing_pieces import missing_for_qt

ENVIRONMENT_FAILED = 3
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; give the exit status."""
    options, extra = _parser().parse_known_args(arguments)
    if extra and options.command not in {"test", "prove", "translations"}:
        _parser().error(f"{options.command} takes no {extra[0]}")
    try:
        return _carry_out(options, extra)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return ENVIRONMENT_FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up, run and test eventdesk.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser(
        "run", help="the sample event, its day under way; without a screen, rehearsed"
    )
    commands.add_parser("test", help="the whole test suite; what follows is handed to pytest")
    commands.add_parser("check", help="style, types, the import rule and the rules of the house")
    commands.add_parser("bench", help="the budgets, measured")
    prove = commands.add_parser("prove", help="a long proof, such as an hour of screens")
    prove.add_argument("name", help="screens, kills, faults, several-desks, servers, …")
    prove.add_argument("--seconds", type=int, default=0, help="another length than its own")
    commands.add_parser(
        "translations", help="what the windows say, brought up to date and compiled"
    )
    build = commands.add_parser("build", help="wheel, folder, deb, appimage, or all, into build/")
    build.add_argument("kind", nargs="?", default="all")
    build.add_argument("folder", nargs="?", default=str(ROOT / "build"))
    pictures = commands.add_parser("pictures", help="every page and display as PNG")
    pictures.add_argument("folder", nargs="?", default=str(ROOT / "build" / "pictures"))
    return parser


def _carry_out(options: argparse.Namespace, extra: list[str]) -> int:
    environment = Environment(ROOT)
    environment.make_ready()
    if options.command == "check":
        return run_checks(environment)
    screen = options.command == "run" and has_screen(sys.platform, os.environ)
    missing = missing_for_qt(with_screen=screen)
    if missing is not None:
        raise SetUpError(missing)
    if options.command == "run":
        return _show_the_day(environment) if screen else _rehearse_the_day(environment)
    return _run(environment, *_script(options, extra), offscreen=True)


def _script(options: argparse.Namespace, extra: list[str]) -> list[str]:
    if options.command == "test":
        # Two workers: a small machine has two cores, and a server each fits its memory.
        # Whoever has done its share takes over from the other: no long test is left to wait for.
        return ["-m", "pytest", "-n", "2", "--dist", "worksteal", *extra]
    if options.command == "translations":
        return [str(ROOT / "packaging" / "translations.py"), *extra]
    if options.command == "bench":
        return [str(ROOT / "packaging" / "bench.py")]
    if options.command == "build":
        building = ROOT / "packaging" / "building" / "build_packages.py"
        return [str(building), options.kind, str(Path(options.folder).absolute())]
    if options.command == "prove":
        script = [str(ROOT / "packaging" / "prove.py"), options.name]
        return [*script, "--seconds", str(options.seconds), *extra]
    # The program runs in the checkout; a folder is meant from where the person stands.
    return [str(ROOT / "packaging" / "pictures.py"), str(Path(options.folder).absolute())]


def has_screen(platform: str, variables: Mapping[str, str]) -> bool:
    """Whether a window can be seen: always, but for a Linux without X and Wayland."""
    if not platform.startswith("linux"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def _show_the_day(environment: Environment) -> int:
    return _run(environment, "-m", "eventdesk", "demo")


def _rehearse_the_day(environment: Environment) -> int:
    started = dt.datetime.now().astimezone()
    folder = ROOT / "build" / "rehearsals" / started.strftime("%Y-%m-%d-%H%M%S")
    folder.parent.mkdir(parents=True, exist_ok=True)
    print(f"There is no screen here, so the day is rehearsed instead, into {folder}", flush=True)
    status = _run(
        environment, "-m", "eventdesk", "rehearse", "sample", "--out", str(folder), offscreen=True
    )
    if status == 0:
        print(f"The log and the pictures are in {folder}")
    return status


def _run(environment: Environment, *command: str, offscreen: bool = False) -> int:
    variables = dict(os.environ)
    if offscreen:
        variables["QT_QPA_PLATFORM"] = "offscreen"
    # Its output goes straight to where ours goes, as it comes.
    return subprocess.call([str(environment.python), *command], cwd=ROOT, env=variables)


if __name__ == "__main__":
    sys.exit(main())
