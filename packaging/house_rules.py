"""The rules of the house that no other tool proves: short files, short functions, honest names.

Also that no file names the host of a package index: versions are pinned by name alone.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
# Such a name says that nobody knew where a thing belongs.
NAMES_THAT_SAY_NOTHING = frozenset(
    {"common", "helper", "helpers", "manager", "managers", "util", "utils"}
)

_INDEX_ADDRESS = re.compile(r"https?://[^\s\"']+/simple\b|index[-_]url")
_MADE_HERE = frozenset({"__pycache__", "build", "dist"})
_TEXT_FILES = frozenset(
    {"", ".cfg", ".ini", ".json", ".md", ".py", ".sh", ".toml", ".txt", ".yaml", ".yml"}
)


def broken_rules(root: Path) -> list[str]:
    """One line for each place under `root` that breaks a rule, in the order of the files."""
    return [line for path in _files(root) for line in _broken_in(path, path.relative_to(root))]


def _files(root: Path) -> Iterator[Path]:
    """Files that people write: nothing hidden but `.ci`, nothing that is made."""
    for path in sorted(root.iterdir()):
        if path.name in _MADE_HERE or (path.name.startswith(".") and path.name != ".ci"):
            continue
        if path.is_dir():
            yield from _files(path)
        elif path.suffix in _TEXT_FILES:
            yield path


def _broken_in(path: Path, name: Path) -> Iterator[str]:
    yield from _empty_names(name)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        # A list or a text of somebody else's making, kept for the tests as it came.
        return
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        if _INDEX_ADDRESS.search(line):
            yield f"{name}:{number}: names a package index; a name and a version are enough"
    if path.suffix == ".py":
        if len(lines) > LONGEST_FILE:
            yield f"{name}: {len(lines)} lines; {LONGEST_FILE} is the most"
        yield from _long_functions(text, name)


def _empty_names(name: Path) -> Iterator[str]:
    if name.suffix != ".py":
        return
    for part in (*name.parent.parts, name.stem):
        if NAMES_THAT_SAY_NOTHING.intersection(part.lower().split("_")):
            yield f"{name}: the name {part} says nothing; name what it is about"


def _long_functions(text: str, name: Path) -> Iterator[str]:
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        yield f"{name}:{error.lineno}: is not Python"
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield (
                    f"{name}:{node.lineno}: {node.name} has {length} lines; "
                    f"{LONGEST_FUNCTION} is the most"
                )
