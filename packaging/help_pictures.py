"""Renews the pictures of the help from the states that `pictures` draws: cut, and of few colours.

Run it with the Python of the environment when a page has come to look otherwise, and look at what
has changed before it is kept.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "help" / "pictures"
COLOURS = 96
MOST_BYTES = 60_000
WIDEST = 1071
"""The page beside the rail at 1280 × 720, in pixels."""
PAGE = (209, 64, WIDEST, 656)
PICTURES: dict[str, tuple[str, tuple[int, int, int, int]]] = {
    "admitted": ("registration-admitted", (209, 64, 735, 540)),
    "heard": ("registration-heard", (209, 64, 735, 212)),
    "alert": ("registration-alert", (209, 64, 735, 540)),
    "running-order": ("running-order-on-time", PAGE),
    "conflict": ("running-order-conflict", (209, 232, WIDEST, 250)),
    "questions": ("questions-queue", PAGE),
    "day-log": ("day-log", PAGE),
    "list": ("import-invite-list", PAGE),
    "stage": ("stage-calm-1280x720", (0, 0, 1280, 720)),
    "roll": ("roll-called", PAGE),
}
"""For each picture the state it is cut from, and where: left, top, width and height."""


def main() -> int:
    """Draw the states and cut the pictures."""
    options = argparse.ArgumentParser(prog="help_pictures", description=__doc__)
    options.add_argument("--only", nargs="+", default=list(PICTURES), choices=list(PICTURES))
    wanted = options.parse_args().only
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pictures

    with tempfile.TemporaryDirectory(prefix="eventdesk-help-") as drawn:
        states = sorted({PICTURES[name][0] for name in wanted})
        pictures.main([drawn, "--only", *(_state_of(state) for state in states)])
        FOLDER.mkdir(parents=True, exist_ok=True)
        sizes = [_cut(Path(drawn), name) for name in wanted]
    return 1 if max(sizes) > MOST_BYTES else 0


def _state_of(picture: str) -> str:
    """The state that draws a picture: a few draw more than one."""
    return picture.removesuffix("-1280x720")


def _cut(drawn: Path, name: str) -> int:
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QImage

    state, box = PICTURES[name]
    path = drawn / f"{state}.png"
    image = QImage(str(path if path.exists() else drawn / f"{state}-light.png"))
    image = image.copy(QRect(*box))
    if image.width() > WIDEST:
        image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    table = _usual_colours(image)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    few = image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    kept = FOLDER / f"{name}.png"
    few.save(str(kept), quality=0)
    size = kept.stat().st_size
    print(f"  {kept.name}: {few.width()} × {few.height()}, {size // 1000} KB")
    return size


def _usual_colours(image: object) -> list[int]:
    """The colours that a picture has most of: flat plates first, then the edges of letters."""
    from PySide6.QtGui import QImage

    if not isinstance(image, QImage):
        raise TypeError(image)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    return [0xFF000000 | colour for colour, _times in counted.most_common(COLOURS)]


if __name__ == "__main__":
    sys.exit(main())
