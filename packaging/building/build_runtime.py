"""The small program at the head of an AppImage, built from its source.

Its makers publish it only as a download, so whoever packages brings the sources: the repositories
AppImage/type2-runtime (MIT) and vasi/squashfuse (BSD-2-Clause), each as a folder. From Debian:
gcc make autoconf automake libtool pkg-config libfuse3-dev libzstd-dev zlib1g-dev.

    python3 packaging/building/build_runtime.py TYPE2_RUNTIME SQUASHFUSE RUNTIME
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from shutil import copyfile, copytree

_SMALL = ("-Os", "-ffunction-sections", "-fdata-sections", "-ffile-prefix-map=.=.")
_UNUSED = ("lz4", "lzo", "xz")
_ARCHIVES = ("libsquashfuse_ll.a", "libsquashfuse.a", "libfuseprivate.a")
_LIBRARIES = ("-lzstd", "-lz", "-lfuse3", "-lpthread")


def build_runtime(source: Path, squashfuse: Path, target: Path) -> None:
    """Build it; what the compilers say goes where ours goes."""
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        # The source includes <squashfuse/…>: the folder is called so.
        made = work / "squashfuse"
        copytree(squashfuse, made)
        flags = {**os.environ, "CFLAGS": " ".join(_SMALL)}
        options = ["--disable-shared", "--disable-demo", *(f"--without-{one}" for one in _UNUSED)]
        _run(["./autogen.sh"], made, flags)
        _run(["./configure", *options], made, flags)
        _run(["make"], made, flags)
        for name in ("runtime.c", "data_sections.ld"):
            copyfile(source / "src" / "runtime" / name, work / name)
        command = [
            "gcc", "-std=gnu99", *_SMALL, "-D_FILE_OFFSET_BITS=64", '-DGIT_COMMIT="eventdesk"',
            "-T", "data_sections.ld", "-Wl,--gc-sections", "-static-pie", "-fPIE", "-w",
            "-I.", f"-I{made.name}", "-I/usr/include/fuse3", "runtime.c",
            *(f"{made.name}/.libs/{one}" for one in _ARCHIVES), *_LIBRARIES, "-s", "-o", "runtime",
        ]  # fmt: skip
        _run(command, work, flags)
        copyfile(work / "runtime", target)
    target.chmod(0o755)


def _run(command: Sequence[str], place: Path, variables: dict[str, str]) -> None:
    subprocess.run(command, cwd=place, env=variables, check=True)


if __name__ == "__main__":
    build_runtime(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
