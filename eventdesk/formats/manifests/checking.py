"""Checking the files of an export, in a folder or a zip, against their manifest."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Protocol

from msgspec import Struct

from eventdesk.core.errors import EnvironmentFailure, InputError
from eventdesk.core.said import said
from eventdesk.formats.manifests.manifest import (
    MANIFEST,
    MOST_BYTES,
    SUMS,
    ListedFile,
    Manifest,
    read_manifest,
)

_PIECE = 1 << 20
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What a part of a zip raises that somebody has written over."""


class FilesVerdict(Struct, frozen=True, kw_only=True):
    """What checking the files of an export found."""

    manifest: Manifest
    findings: tuple[str, ...]
    """One sentence for each file that is not as it was written."""
    unlisted: tuple[str, ...]
    """Files that lie there and are none of the export: nothing is said of them."""

    @property
    def holds(self) -> bool:
        """Whether every file is as it was written."""
        return not self.findings


class _Place(Protocol):
    """Where the files of an export lie."""

    name: str

    def names(self) -> set[str]: ...

    def open(self, name: str) -> BinaryIO: ...


class _Folder:
    def __init__(self, path: Path) -> None:
        self._path, self.name = path, path.name

    def names(self) -> set[str]:
        return {one.name for one in self._path.iterdir() if one.is_file()}

    def open(self, name: str) -> BinaryIO:
        return (self._path / name).open("rb")


class _Zip:
    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive, self.name = archive, name

    def names(self) -> set[str]:
        return {one for one in self._archive.namelist() if "/" not in one}

    def open(self, name: str) -> BinaryIO:
        return self._archive.open(name)  # type: ignore[return-value]  # it reads bytes


def check_files(path: Path) -> FilesVerdict:
    """Check every file that the manifest in a folder, or in a zip, names.

    Raises:
        InputError: `no_manifest`, when there is none, or it is none of ours.
        EnvironmentFailure: `cannot_read`.
    """
    try:
        if path.is_dir():
            return _check(_Folder(path))
        with zipfile.ZipFile(path) as archive:
            return _check(_Zip(archive, path.name))
    except zipfile.BadZipFile as error:
        message = said("{0} is neither a folder nor a whole zip file.", path.name)
        raise InputError("no_manifest", message) from error
    except OSError as error:
        why = error.strerror.lower() if error.strerror else said("the system gives no reason")
        raise EnvironmentFailure(
            "cannot_read", said("{0} cannot be read: {1}.", path.name, why)
        ) from error


def is_export(path: Path) -> bool:
    """Whether a path is a folder or a zip: what may hold an export, and never an event."""
    try:
        return path.is_dir() or (path.is_file() and zipfile.is_zipfile(path))
    except OSError:
        return False  # a name that no file can have


def _check(place: _Place) -> FilesVerdict:
    names = place.names()
    if MANIFEST not in names:
        message = said(
            "There is no {0} in {1}, so nothing says what belongs there.", MANIFEST, place.name
        )
        raise InputError("no_manifest", message)
    with place.open(MANIFEST) as stream:
        manifest = read_manifest(stream.read(MOST_BYTES))
    findings = [told for one in manifest.files if (told := _change(place, names, one))]
    if SUMS in names:
        findings += _other_sums(place, manifest)
    else:
        findings.append(
            said("{0} is missing, so nothing says whether {1} was changed.", SUMS, MANIFEST)
        )
    known = {one.name for one in manifest.files} | {MANIFEST, SUMS}
    return FilesVerdict(
        manifest=manifest, findings=tuple(findings), unlisted=tuple(sorted(names - known))
    )


def _change(place: _Place, names: set[str], one: ListedFile) -> str:
    """What is wrong with a file; "" where nothing is."""
    if one.name not in names:
        return said("{0} is missing.", one.name)
    measured = _measured(place, one.name, one.bytes)
    if measured is None:
        return said("{0} has been changed: it cannot be read any more.", one.name)
    length, sum_ = measured
    if length != one.bytes:
        more = said("{0} has been changed: it has more bytes than it was written with.", one.name)
        fewer = said("{0} has been changed: it has fewer bytes than it was written with.", one.name)
        return more if length > one.bytes else fewer
    return (
        ""
        if sum_ == one.sha256
        else said("{0} has been changed: its sum is another one.", one.name)
    )


def _measured(place: _Place, name: str, expected: int) -> tuple[int, str] | None:
    """Length and sum of a file, read no further than it should go; None if it cannot be."""
    digest, length = hashlib.sha256(), 0
    try:
        with place.open(name) as stream:
            while length <= expected and (piece := stream.read(_PIECE)):
                digest.update(piece)
                length += len(piece)
    except _BROKEN:
        return None
    return length, digest.hexdigest()


def _other_sums(place: _Place, manifest: Manifest) -> Iterator[str]:
    """Where the two lists say different things: somebody has written into one of them."""
    try:
        with place.open(SUMS) as stream:
            sums = _sums(stream.read(MOST_BYTES).decode("utf-8", "replace"))
    except _BROKEN:
        yield said("{0} has been changed: it cannot be read any more.", SUMS)
        return
    measured = _measured(place, MANIFEST, MOST_BYTES)
    if measured is None or sums.get(MANIFEST) != measured[1]:
        yield said("{0} has been changed: it is not the one that {1} names.", MANIFEST, SUMS)
    for one in manifest.files:
        if sums.get(one.name) != one.sha256:
            yield said("{0} has another sum for {1} than {2}.", SUMS, one.name, MANIFEST)


def _sums(content: str) -> Mapping[str, str]:
    pairs = (line.partition("  ") for line in content.splitlines())
    return {name: sum_ for sum_, _, name in pairs}
