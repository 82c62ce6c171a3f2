"""Build what is handed to people: `build_packages.py [wheel|folder|deb|appimage|all] [FOLDER]`.

Started by `dev.py build`. Each is built from what stands before it: the folder of the program,
the packages of the folder.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

# Python looks beside this file; the folder above it has what dev.py stands on too.
sys.path.append(str(Path(__file__).resolve().parent.parent))

from build_appimage import build_appimage
from build_deb import build_deb
from build_folder import BuildError, build_folder, run
from environment import Environment, SetUpError
from package_names import ROOT

KINDS = ("wheel", "folder", "deb", "appimage", "all")
RUNTIME_VARIABLE = "EVENTDESK_APPIMAGE_RUNTIME"
"""Names the file that build_runtime.py made."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build one kind, or all that this system can build; 0 when it is there."""
    parser = argparse.ArgumentParser(prog="dev.py build", description="Build the packages.")
    parser.add_argument("kind", nargs="?", choices=KINDS, default="all")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build")
    options = parser.parse_args(arguments)
    out = options.folder.absolute()
    out.mkdir(parents=True, exist_ok=True)
    try:
        for path in _built(options.kind, out):
            print(f"{path}  ({_megabytes(path):.1f} MB)", flush=True)
    except (BuildError, SetUpError) as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def _built(kind: str, out: Path) -> list[Path]:
    built = []
    if kind in {"wheel", "all"}:
        built += build_wheel(out)
    if kind == "wheel":
        return built
    folder = build_folder(out)
    built.append(folder)
    packages_here = sys.platform == "linux"
    if kind == "deb" or (kind == "all" and packages_here):
        built.append(build_deb(folder, out))
    if kind == "appimage" or (kind == "all" and packages_here):
        runtime = os.environ.get(RUNTIME_VARIABLE)
        built.append(build_appimage(folder, out, Path(runtime) if runtime else None))
    return built


def build_wheel(out: Path) -> list[Path]:
    """Build wheel and sdist, each the same to the byte whenever and wherever it is built."""
    environment = Environment(ROOT)
    environment.make_ready()
    target = out / "dist"
    command = [str(environment.python), "-m", "build", "--no-isolation", "--outdir", str(target)]
    run([*command, str(ROOT)])
    return sorted(target.iterdir())


def _megabytes(path: Path) -> float:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return sum(one.stat().st_size for one in files if not one.is_symlink()) / 1e6


if __name__ == "__main__":
    sys.exit(main())
