"""The AppImage: the folder and a small program before it that mounts or unpacks it, in one file."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

from build_folder import BuildError, run, settle
from desktop_files import DESKTOP, put_desktop_files
from package_names import BUILDING, NAME, version

_RUNTIME_MARK = b"AI\x02"
_MARK_AT = 8


def build_appimage(folder: Path, out: Path, runtime: Path | None) -> Path:
    """Build it from the folder; gives its path.

    Without a runtime (see build_runtime.py) it is only the picture of the file system, which
    `unsquashfs` unpacks, and is named so.

    Raises:
        BuildError: with what the tool says, or as mksquashfs is missing here.
    """
    if shutil.which("mksquashfs") is None:
        message = "An AppImage needs mksquashfs. Install with: apt-get install squashfs-tools"
        raise BuildError(message)
    tree = out / "made" / f"{NAME}.AppDir"
    make_app_folder(folder, tree, out / "made")
    picture = out / f"{NAME}-{version()}-{platform.machine()}.squashfs"
    picture.unlink(missing_ok=True)
    run(
        [
            "mksquashfs", str(tree), str(picture), "-root-owned", "-noappend", "-no-progress",
            "-comp", "zstd", "-Xcompression-level", "15", "-no-xattrs",
        ]
    )  # fmt: skip
    if runtime is None:
        return picture
    whole = picture.with_suffix(".AppImage")
    whole.write_bytes(marked(runtime.read_bytes()) + picture.read_bytes())
    picture.unlink()
    whole.chmod(0o755)
    return whole


def marked(runtime: bytes) -> bytes:
    """A runtime with the mark by which desktops know an AppImage."""
    if not runtime.startswith(b"\x7fELF"):
        message = "The runtime is no program of Linux."
        raise BuildError(message)
    return runtime[:_MARK_AT] + _RUNTIME_MARK + runtime[_MARK_AT + len(_RUNTIME_MARK) :]


def make_app_folder(folder: Path, tree: Path, made: Path) -> None:
    """Make the AppDir: the program under usr/lib, entry and icon at its root, and AppRun."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr" / "lib" / NAME, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    put_desktop_files(tree / "usr", made)
    shutil.copyfile(DESKTOP, tree / DESKTOP.name)
    shutil.copyfile(made / f"{NAME}-256.png", tree / f"{NAME}.png")
    (tree / ".DirIcon").symlink_to(f"{NAME}.png")
    shutil.copyfile(BUILDING / "linux" / "AppRun", tree / "AppRun")
    settle(tree)
    (tree / "AppRun").chmod(0o755)
