"""The icons of program and event, from their drawings: PNG in every size, .ico and .icns.

Run in an environment with Qt: `build_icons.py FOLDER`. What is drawn depends on nothing but the
drawing, so that two builds give the same bytes.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from package_names import BUILDING, NAME, ROOT

DRAWINGS = {
    NAME: ROOT / "resources" / "icons" / "app.svg",
    "event-file": BUILDING / "event-file.svg",
}
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_TYPES = (
    (b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512),
    (b"ic10", 1024), (b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512),
)  # fmt: skip
"""What macOS calls each size that it takes as PNG; those from ic11 on are the doubled ones."""


def make_icons(folder: Path) -> None:
    """Draw everything into `folder`: NAME-SIZE.png, NAME.ico, NAME.icns, for program and event."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, drawing in DRAWINGS.items():
        pictures = {size: _png(drawing, size) for size in SIZES}
        for size, data in pictures.items():
            (folder / f"{name}-{size}.png").write_bytes(data)
        (folder / f"{name}.ico").write_bytes(ico({size: pictures[size] for size in _ICO_SIZES}))
        (folder / f"{name}.icns").write_bytes(icns(pictures))


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon file of Windows, of pictures in PNG; none may be larger than 256."""
    entries, data = b"", b""
    start = 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as nought
        entries += struct.pack(
            "<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), start + len(data)
        )
        data += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + data


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icon file of macOS, of pictures in PNG."""
    parts = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in _ICNS_TYPES
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def _png(drawing: Path, size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_icons(Path(sys.argv[1]))
