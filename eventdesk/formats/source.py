"""Where a list comes from: a file on the disk, or text from the clipboard. Read whole, and once."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from eventdesk.core.errors import InputError
from eventdesk.core.said import said
from eventdesk.formats.refusals import empty, too_large

PASTED = said("Pasted text")
MAX_FILE_BYTES = 128 * 1024 * 1024


class Source(Struct, frozen=True, kw_only=True):
    """The bytes of one list, and what to call it in sentences."""

    name: str
    content: bytes

    @property
    def suffix(self) -> str:
        """The ending of its name in small letters (".xlsx"); "" where it has none."""
        return Path(self.name).suffix.lower()


def pasted(text: str) -> Source:
    """Text from the clipboard, as a source."""
    return Source(name=PASTED, content=text.encode("utf-8", "replace"))


def read_source(path: Path) -> Source:
    """A file of sensible size, read whole.

    An event is refused by its name: opening and closing one that is open here would drop the
    database's locks on it. Raises InputError: not_found, unreadable_file, too_large, empty_file.
    """
    if path.suffix.lower() == ".eventdesk":
        raise InputError("wrong_type", said("{0} is an event, not a list.", path.name))
    try:
        if not path.is_file():
            message = (
                said("{0} is a folder.", path.resolve().name or path)
                if path.is_dir()
                else said("{0} is not there.", path)
            )
            raise InputError("unreadable_file" if path.is_dir() else "not_found", message)
        if path.stat().st_size > MAX_FILE_BYTES:
            limit = MAX_FILE_BYTES // (1024 * 1024)
            raise too_large(path.name, said("it has more than {0} megabytes", limit))
        content = path.read_bytes()
    except OSError as reason:
        why = reason.strerror or said("the system gives no reason")
        raise InputError(
            "unreadable_file", said("{0} cannot be read: {1}.", path.name, why)
        ) from reason
    return not_empty(Source(name=path.name, content=content))


def not_empty(source: Source) -> Source:
    """The same source; refused where it holds nothing but blanks."""
    if not source.content.strip():
        raise empty(source.name)
    return source
