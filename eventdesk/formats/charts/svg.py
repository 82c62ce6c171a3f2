"""The little of SVG that charts are made of: what SVG Tiny 1.2 knows, since Qt draws no more.

Text from anywhere comes out as text: no markup, and nothing that XML does not allow.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from html import escape  # not that of xml.sax, which loads urllib: every start would wait

from eventdesk.core.shown_text import in_one_line

NAMESPACE = "http://www.w3.org/2000/svg"
_EXACT = 1000
"""Below it `g` writes every hundredth; from there on it would round."""
_WHITE = {ord(char): f"&#{ord(char)};" for char in "\n\r\t"}


def number(value: float) -> str:
    """A coordinate, to a hundredth and without needless zeros."""
    return f"{round(value, 2):g}" if abs(value) < _EXACT else f"{value:.2f}"


def plain(text: str) -> str:
    """The text on one line, without what no XML may hold."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    shown = "".join(
        char
        for char in in_one_line(text)
        if _may_stand(char) or unicodedata.category(char) in ("Zl", "Zp")
    )
    return " ".join(shown.split())


def _may_stand(char: str) -> bool:
    if char.isspace():
        return True
    category = unicodedata.category(char)
    return category not in ("Cc", "Cs", "Cn", "Co") and char != "\N{REPLACEMENT CHARACTER}"


def element(name: str, content: str | None = None, **attributes: str | float) -> str:
    """One element; `content` is markup. An underscore in an attribute's name is a hyphen."""
    said = "".join(
        f" {key.rstrip('_').replace('_', '-')}={_quoted(_value(value))}"
        for key, value in attributes.items()
    )
    return f"<{name}{said}/>" if content is None else f"<{name}{said}>{content}</{name}>"


def text_of(content: str) -> str:
    """A text as it may stand between tags."""
    return escape(plain(content), quote=False)


def document(width: float, height: float, parts: Iterable[str], *, title: str, said: str) -> str:
    """The whole of an SVG; `title` and `said` are what a screen reader says of it."""
    heads = [element("title", text_of(title))] if title else []
    heads += [element("desc", text_of(said))] if said else []
    return element(
        "svg",
        "\n".join(("", *heads, *parts, "")),
        xmlns=NAMESPACE,
        version="1.2",
        baseProfile="tiny",
        role="img",
        width=number(width),
        height=number(height),
        viewBox=f"0 0 {number(width)} {number(height)}",
    )


def _value(value: str | float) -> str:
    return value if isinstance(value, str) else number(value)


def _quoted(value: str) -> str:
    """A value as an attribute holds it, line ends and tabs included."""
    return '"' + escape(value).translate(_WHITE) + '"'
