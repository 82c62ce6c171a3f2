"""XML of other people, parsed without entities, without a network, and only as far as looked at."""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from eventdesk.core.errors import InputError
from eventdesk.core.said import said
from eventdesk.formats.refusals import cut_off

StartHandler = Callable[[str, dict[str, str]], None]


class XmlPart:
    """One XML file inside an archive, fed in pieces. Names come without their prefixes' meaning.

    Expat itself fetches nothing. An entity is refused where it is declared, before it can grow.
    """

    def __init__(self, source_name: str, start: StartHandler) -> None:
        """Call `start` with each element's name (as written, prefix included) and attributes."""
        self._source_name = source_name
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = start
        self.parser.EntityDeclHandler = self._refuse_entity

    def feed(self, piece: bytes, *, last: bool = False) -> None:
        """Parse one more piece. Raises InputError: truncated_file, unreadable_file."""
        try:
            self.parser.Parse(piece, last)
        except expat.ExpatError as reason:
            raise cut_off(self._source_name) from reason

    def _refuse_entity(self, *_declared: object) -> None:
        message = said(
            "{0} defines words of its own, which no spreadsheet program does: open it in "
            "one, and save it again.",
            self._source_name,
        )
        raise InputError("unreadable_file", message)


def local_name(name: str) -> str:
    """The name of an element without its prefix."""
    return name.rpartition(":")[2]
