"""What a Linux desktop is told of the program: its entry, its file type, its icons."""

from __future__ import annotations

import shutil
from pathlib import Path

from build_icons import LINUX_SIZES
from package_names import APP_ID, BUILDING, MIME_TYPE, NAME, ROOT

DESKTOP = BUILDING / "linux" / f"{NAME}.desktop"
METAINFO = BUILDING / "linux" / f"{APP_ID}.metainfo.xml"
MIME = BUILDING / "linux" / f"{NAME}-mime.xml"


def put_desktop_files(prefix: Path, made: Path) -> None:
    """Put all of it under a prefix such as `/usr`; `made` holds the icons as they were drawn."""
    share = prefix / "share"
    _copy(DESKTOP, share / "applications" / DESKTOP.name)
    _copy(METAINFO, share / "metainfo" / METAINFO.name)
    _copy(MIME, share / "mime" / "packages" / f"{NAME}.xml")
    icons = share / "icons" / "hicolor"
    kind = MIME_TYPE.replace("/", "-")
    for size in LINUX_SIZES:
        sized = icons / f"{size}x{size}"
        _copy(made / f"{NAME}-{size}.png", sized / "apps" / f"{NAME}.png")
        _copy(made / f"event-file-{size}.png", sized / "mimetypes" / f"{kind}.png")
    _copy(ROOT / "resources" / "icons" / "app.svg", icons / "scalable" / "apps" / f"{NAME}.svg")
    _copy(BUILDING / "event-file.svg", icons / "scalable" / "mimetypes" / f"{kind}.svg")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
