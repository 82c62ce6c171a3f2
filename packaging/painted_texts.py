"""Every text that a widget paints, whoever paints it: it is drawn into an SVG and read from there.

In the pseudo-locale every vowel of a translated text has an accent. So a word with a bare vowel was
never translated, or is data of the event; and a translated text that ends in "…" did not fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from xml.etree import ElementTree as ET

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from eventdesk.ui.language.pseudo import BEGIN, END

_WORD = re.compile(r"[^\W\d_]+")
_BARE = re.compile(r"[A-Za-z]*[aeiouAEIOU][A-Za-z]*")
_ACCENTED = re.compile(r"[ÅÉÎÖÛåéîöûõ]")
_HALF = re.compile(r"\S*…")
"""The last word before it may be half a word, and the first of two may stand for both."""
CUT = "…"
LONG = 12


def painted_texts(widget: QWidget) -> list[str]:
    """What is painted, piece by piece; a sign of another font may stand alone."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(widget.size())
    picture.setViewBox(widget.rect())
    widget.render(picture)
    drawn = ET.fromstring(bytes(buffer.data().data()))  # noqa: S314 - drawn by ourselves
    return [one.text for one in drawn.iter() if one.tag.endswith("text") and one.text]


def untranslated(texts: Iterable[str], known: frozenset[str]) -> Iterator[str]:
    """Texts with a word of bare English that is not known as data."""
    for text in texts:
        words = [word for word in _WORD.findall(_HALF.sub("", text)) if _BARE.fullmatch(word)]
        if any(len(word) > 1 and not _is_known(word.casefold(), known) for word in words):
            yield text


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Or a part of one: a long name may be broken where its line ends."""
    return word in known or (len(word) >= LONG and any(word in one for one in known))


def cut_off(texts: Iterable[str]) -> Iterator[str]:
    """Translated texts that did not fit where they are painted."""
    for text in texts:
        if text.rstrip(BEGIN + END).endswith(CUT) and len(_ACCENTED.findall(text)) > 2:  # noqa: PLR2004 - a name may have one
            yield text


def words_in(value: object) -> Iterator[str]:
    """Every word in the texts of some data, however deep they lie; folded."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield from (word.casefold() for word in _WORD.findall(value))
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from words_in(getattr(value, name))
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from words_in(key)
            yield from words_in(one)
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from words_in(one)
