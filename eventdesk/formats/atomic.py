"""Files that appear whole or not at all, and are on the disk when they do."""

from __future__ import annotations

import io
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TextIO

from eventdesk.formats.write_failures import refuse_event_file, write_failure

OWNER_ONLY = 0o600
"""The rights of whatever is written: it may hold people. Who passes a file on decides who reads it,
and neither mail nor a stick takes the rights along."""
_AS_BYTES = getattr(os, "O_BINARY", 0)


def write_atomically(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Let `write` fill a file beside `path`, sync it to disk and give it its name.

    Until then whatever stood at `path` stays as it was; if anything fails, nothing is left
    behind. Raises EnvironmentFailure when the machine does, InputError for the file of an event.
    """
    refuse_event_file(path)
    partial = path.with_name(f".{path.name[:100]}.{secrets.token_hex(6)}.part")
    try:
        try:
            with os.fdopen(_made(partial), "wb") as stream:
                write(stream)
                stream.flush()
                os.fsync(stream.fileno())
            partial.replace(path)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as reason:
        raise write_failure(path, reason) from reason


def _made(path: Path) -> int:
    """A new file that only its owner can read, opened for writing."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AS_BYTES, OWNER_ONLY)


def write_bytes_atomically(path: Path, content: bytes) -> None:
    """The same for what is made already."""

    def put(stream: BinaryIO) -> None:
        stream.write(content)

    write_atomically(path, put)


def write_text_atomically(path: Path, write: Callable[[TextIO], None]) -> None:
    """The same for text: UTF-8, line ends written as they come."""

    def write_encoded(stream: BinaryIO) -> None:
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
        write(text)
        text.flush()
        text.detach()

    write_atomically(path, write_encoded)


def sync_folder(folder: Path) -> None:
    """Make the new name last. Windows keeps names safe by itself and cannot open folders."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
