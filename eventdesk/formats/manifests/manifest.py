"""The manifest of an export: which files it has, how long they are, and their SHA-256 sums.

Two files say it: `manifest.json` for eventdesk, with the head of the log that each file carries,
and `SHA256SUMS` for whoever has no eventdesk (`sha256sum --check SHA256SUMS`); the latter names
the former too. A later export into the same folder keeps the lines of the files that it leaves.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, to_builtins

from eventdesk.core.errors import InputError
from eventdesk.core.json_values import JsonObject, objects, text, whole
from eventdesk.core.said import said

MANIFEST, SUMS = "manifest.json", "SHA256SUMS"
MOST_BYTES = 5_000_000
"""A manifest longer than this is none of ours."""
_PIECE = 1 << 20
_HEAD = re.compile(r"\d+:[0-9a-f]{64}")
_SUM = re.compile(r"[0-9a-f]{64}")


class ListedFile(Struct, frozen=True, kw_only=True):
    """One file of an export."""

    name: str
    kind: str
    bytes: int
    sha256: str
    head: str
    """The head of the log as the file carries it, in the way that `verify --head` takes it."""


class Manifest(Struct, frozen=True, kw_only=True):
    """All files of an export, by name."""

    event: str
    marking: str
    made_at: str
    """ISO 8601 with the event's offset."""
    head: str
    files: tuple[ListedFile, ...]

    def named(self, name: str) -> ListedFile | None:
        """The file of that name."""
        return next((one for one in self.files if one.name == name), None)


def listed(path: Path, kind: str, head: str) -> ListedFile:
    """A file as it lies there."""
    return ListedFile(
        name=path.name, kind=kind, bytes=path.stat().st_size, sha256=sum_of(path), head=head
    )


def sum_of(path: Path) -> str:
    """The SHA-256 sum of a file, in hexadecimal digits."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def manifest_text(manifest: Manifest) -> str:
    """The content of `manifest.json`."""
    return json.dumps(to_builtins(manifest), ensure_ascii=False, indent=1) + "\n"


def sums_text(files: Sequence[tuple[str, str]]) -> str:
    """The content of `SHA256SUMS`, from names and sums: as `sha256sum` writes it."""
    return "".join(f"{sum_}  {name}\n" for name, sum_ in files)


def read_manifest(content: bytes) -> Manifest:
    """A manifest as it was written.

    Raises:
        InputError: `no_manifest`, when it is none.
    """
    message = said("{0} is not a list of files that eventdesk wrote.", MANIFEST)
    try:
        values: object = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError("no_manifest", message) from error
    if not isinstance(values, dict) or not isinstance(values.get("files"), list):
        raise InputError("no_manifest", message)
    files = tuple(map(_listed, objects(values, "files")))
    head = text(values, "head")
    if not _HEAD.fullmatch(head) or not all(map(_is_sound, files)):
        raise InputError("no_manifest", message)
    return Manifest(
        event=text(values, "event"),
        marking=text(values, "marking"),
        made_at=text(values, "made_at"),
        head=head,
        files=files,
    )


def _listed(values: JsonObject) -> ListedFile:
    return ListedFile(
        name=text(values, "name"),
        kind=text(values, "kind"),
        bytes=whole(values, "bytes"),
        sha256=text(values, "sha256"),
        head=text(values, "head"),
    )


def _is_sound(one: ListedFile) -> bool:
    """Whether a line can be one of ours: a name that leads out of the folder is not."""
    plain = one.name not in {"", ".", ".."} and not re.search(r"[/\\:\0]", one.name)
    return plain and bool(_SUM.fullmatch(one.sha256)) and bool(_HEAD.fullmatch(one.head))
