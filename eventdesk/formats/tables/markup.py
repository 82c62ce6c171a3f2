"""Files of tags: many systems give a web page the name of a workbook, or of a calendar."""

from __future__ import annotations

import re

from eventdesk.core.said import said

_WEB_PAGE = re.compile(
    r"\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body|script|table)\b",
    re.IGNORECASE | re.DOTALL,
)
_SAVED_WEB_PAGE = re.compile(r"\s*mime-version:", re.IGNORECASE)
_XML = re.compile(r"\s*<\?xml", re.IGNORECASE)
_PROBABLE_ENCODINGS = ("utf-8-sig", "utf-16")


def is_web_page(text: str) -> bool:
    """Whether a text begins as a web page does, comments left aside."""
    return _WEB_PAGE.match(text) is not None


def what_markup(start: bytes) -> str:
    """What a file of tags is, in words, by its first bytes; "" for a file of something else."""
    for encoding in _PROBABLE_ENCODINGS:
        text = start.decode(encoding, "ignore")
        if what := _what(text):
            return what
    return ""


def _what(text: str) -> str:
    is_page = is_web_page(text)
    if not (is_page or _SAVED_WEB_PAGE.match(text) or _XML.match(text)):
        return ""
    small = text.lower()
    if "excel.sheet" in small or "office:spreadsheet" in small:
        return said("a workbook written as XML")
    if is_page or "<html" in small:
        return said("a web page with a table in it") if "<table" in small else said("a web page")
    return said("an XML file") if _XML.match(text) else said("a saved web page")
