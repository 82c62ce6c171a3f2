"""XML of strangers, read into a tree without doing anything that it asks for.

The reader is Python's own expat with the doors shut: a document type may be named, but nothing may
be declared in it and nothing is fetched, so there is no entity that could grow or reach out. Depth
and number of elements are limited while reading, not afterwards. This is all that defusedxml would
do, and the limits besides, in less than its glue would take.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from msgspec import Struct, field

from eventdesk.core.said import Number, said
from eventdesk.formats.refusals import too_large
from eventdesk.formats.running_orders.refusals import broken_off, unsafe

MAX_BYTES = 32 * 1024 * 1024
MAX_ELEMENTS = 500_000
MAX_DEPTH = 64


class Element(Struct):
    """One element; names are in small letters and without their namespace."""

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its own text on one line, and without that of its children."""
        return " ".join("".join(self.texts).split())

    def text_of(self, *names: str) -> str:
        """The text of the first of these children, or attributes, that says anything."""
        for name in names:
            for child in self.children:
                if child.name == name and child.text:
                    return child.text
            if attribute := self.attributes.get(name, ""):
                return " ".join(attribute.split())
        return ""

    def every(self, name: str) -> Iterator[Element]:
        """All its children by that name."""
        return (child for child in self.children if child.name == name)


def read_xml(content: bytes, name: str) -> Element:
    """The outermost element.

    Raises InputError: too_large, unsafe_file for entities, truncated_file for what is no XML.
    """
    if len(content) > MAX_BYTES:
        raise too_large(
            name, said("an XML file has at most {0} megabytes", MAX_BYTES // (1024 * 1024))
        )
    builder = _Builder(name)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.EntityDeclHandler = builder.refuse_entity
    parser.SkippedEntityHandler = builder.refuse_entity
    parser.ExternalEntityRefHandler = None
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat takes it by position only
    except (expat.ExpatError, ValueError, LookupError) as reason:
        raise broken_off(name, "XML") from reason
    if builder.root is None:
        raise broken_off(name, "XML")
    return builder.root


class _Builder:
    """Collects elements and refuses as soon as there are too many."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: list[Element] = []
        self._count = 0
        self.root: Element | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise too_large(self._name, said("it has more than {0} elements", Number(MAX_ELEMENTS)))
        if len(self._open) >= MAX_DEPTH:
            raise too_large(
                self._name, said("its elements are nested more than {0} deep", MAX_DEPTH)
            )
        element = Element(_bare(name), {_bare(key): value for key, value in attributes.items()})
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, _name: str) -> None:
        self._open.pop()

    def text(self, data: str) -> None:
        if self._open:
            self._open[-1].texts.append(data)

    def refuse_entity(self, *_declared: object) -> None:
        raise unsafe(self._name, said("its XML declares entities, which no running order needs"))


def _bare(name: str) -> str:
    return name.rpartition(":")[2].lower()
