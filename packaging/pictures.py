"""Every page and state of the window as PNG, light and dark, without a screen."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

SIZE = "1280x720"


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw what the command line asks for into its folder."""
    options = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.scale != 1:
        os.environ["QT_SCALE_FACTOR"] = f"{options.scale:g}"
    os.environ["EVENTDESK_PSEUDO"] = "1"
    # Qt reads its environment when it is loaded.
    from pictures_states import STATES
    from pictures_studio import Studio

    options.folder.mkdir(parents=True, exist_ok=True)
    kept = Path(tempfile.mkdtemp(prefix="eventdesk-pictures-"))
    try:
        studio = Studio(options.folder, kept, options.size, options.language)
        for name, draw in STATES.items():
            if not options.only or any(name.startswith(wanted) for wanted in options.only):
                draw(studio)
                print(f"  {name}", flush=True)
        studio.close()
    finally:
        shutil.rmtree(kept, ignore_errors=True)
    print(f"{studio.taken} pictures are in {options.folder}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pictures", description="Draw every page and state.")
    parser.add_argument("folder", type=lambda text: Path(text).absolute())
    parser.add_argument("--scale", type=float, default=1, help="2 for a screen of 200 %%")
    parser.add_argument("--size", type=_size, default=_size(SIZE), metavar="WxH")
    parser.add_argument("--language", default="en", help="de, or pseudo for a made-up one")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="states that begin so")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
