"""What goes into the folder beside what PyInstaller finds by itself, and what stays out of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

Binary = tuple[str, str, str]
"""A file in the folder as PyInstaller has it: its name there, its source, its kind."""

MIGRATIONS = "eventdesk/storage/migrations"

EXCLUDED = [
    # Other databases' and the plain SQLite's; ours is sqlcipher3.
    "sqlite3", "pysqlite2", "MySQLdb", "psycopg2", "aiosqlite",
    # What libraries would use if it were there.
    "IPython", "lxml.html", "lxml.isoschematron", "lxml.objectify", "mako.ext", "numpy", "pandas",
    "pygments.lexers", "pytest", "setuptools", "tkinter", "_tkinter", "pydoc", "doctest",
    "unittest",
    "lib2to3", "distutils", "ensurepip", "venv", "xmlrpc", "curses", "readline",
]  # fmt: skip

EXCLUDED += [f"sqlalchemy.dialects.{one}" for one in ("mssql", "mysql", "oracle")]

WITH_DATA = ("anyascii", "nicknames", "tzdata")
"""Packages that read files of their own, of which PyInstaller knows nothing."""
NEEDS_ITS_FOLDER = ("docx", "docx/parts")
"""python-docx looks for its templates by the way of this folder of its own, which is only code."""
WITH_METADATA = ("keyring",)
"""Packages that find parts of themselves by what was installed."""

_PLUGIN_FOLDERS = (
    "iconengines", "imageformats", "platforminputcontexts", "platforms", "platformthemes",
    "printsupport", "styles", "wayland-decoration-client", "wayland-graphics-integration-client",
    "wayland-shell-integration", "xcbglintegrations",
)  # fmt: skip
"""Of Qt's plugins: windows on a screen, typing into them, printing, pictures."""

_LEFT_OUT = re.compile(
    r"""
      /plugins/(?!(?:{})/)                                # a folder of plugins that is not used
    | /plugins/imageformats/\w*(?:icns|pdf|tga|tiff|wbmp|webp)\.
    | /plugins/platforms/\w*(?:eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.
    | /plugins/platformthemes/\w*gtk3\.                   # brings the whole of GTK with it
    | /plugins/platforminputcontexts/\w*virtualkeyboard
    | /plugins/wayland-shell-integration/\w*(?:fullscreen-shell|ivi|qt-shell|wl-shell)
    | libQt6(?:Egl|WlShell)\w*\.so
    | PySide6/(?:Qt/)?translations/(?!qtbase_)            # Qt's own sentences, but for its dialogs
    | opengl32sw\.dll                                     # Windows draws without it
    | ^alembic/templates | ^lxml/(?:includes|html|isoschematron)
    """.replace("{}", "|".join(_PLUGIN_FOLDERS)),
    re.VERBOSE,
)  # fmt: skip


_OF_EVERY_DESKTOP = re.compile(
    r"""
    ^lib(?:
        stdc\+\+ | gcc_s | X11 | Xau | Xdmcp | fontconfig | freetype | harfbuzz | graphite2
      | expat | z | com_err | gpg-error | p11-kit | cups | avahi-\w+ | gnutls | drm | gbm
      | wayland-\w+
    )\.so
    """,
    re.VERBOSE,
)
"""Libraries of the system that are not ours to bring: they must fit its own drivers, fonts and
printers, and a copy of another age beside them is what breaks programs on other systems."""


def needed(binaries: Sequence[Binary], imports: Callable[[str], Iterable[str]]) -> list[Binary]:
    """The binaries without those libraries that nothing else in the folder asks for any more.

    `imports` gives the names of the libraries that a file names. A library beside the others, at
    the top, was found only because something needed it; everything else is there for itself.
    """
    offered = {
        one[0]: one for one in binaries if "/" not in one[0] and not _OF_EVERY_DESKTOP.match(one[0])
    }
    kept = [
        one
        for one in binaries
        if "/" in one[0] or not one[0].startswith("lib") or one[0].startswith("libpython")
    ]
    asked = list(kept)
    while asked:
        for name in imports(asked.pop()[1]):
            library = offered.pop(Path(name).name, None)
            if library is not None:
                kept.append(library)
                asked.append(library)
    return sorted(kept)


def is_left_out(name: str) -> bool:
    """Whether a file of this name in the folder is none of ours."""
    return _LEFT_OUT.search(name.replace("\\", "/")) is not None


def data_files(root: Path) -> list[tuple[str, str]]:
    """The files that are read while running: all resources, the migrations, the licences."""
    return [
        (str(root / "resources"), "resources"),
        *((str(path), MIGRATIONS) for path in sorted((root / MIGRATIONS).glob("*.py"))),
        *(
            (str(path), f"{MIGRATIONS}/versions")
            for path in sorted((root / MIGRATIONS / "versions").glob("*.py"))
        ),
    ]


def hidden_imports(root: Path, platform: str) -> list[str]:
    """What is imported by name only: dialects, what migrations use, the keyring's stores."""
    stores = {
        "linux": ["keyring.backends.SecretService", "keyring.backends.kwallet", "secretstorage"],
        "win32": ["keyring.backends.Windows", "win32ctypes.pywin32.win32cred"],
        "darwin": ["keyring.backends.macOS"],
    }
    return [
        "sqlalchemy.dialects.postgresql.psycopg",
        "sqlalchemy.dialects.sqlite.pysqlite",
        "psycopg_binary",
        "keyring.backends.chainer",
        "keyring.backends.fail",
        *stores.get(platform, []),
        *sorted(set(_imported_by(root / MIGRATIONS))),
    ]


def _imported_by(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (one.name for one in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module not in {None, "__future__"}:
                yield str(node.module)
