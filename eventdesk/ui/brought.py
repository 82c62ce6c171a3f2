"""What somebody dropped on the window or pasted: a file, a text, or a sentence why it is neither.

Nothing is opened here and nothing fetched: a link to the web stays a link.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QMimeData

from eventdesk.formats.source import Source, pasted
from eventdesk.storage.places import SUFFIX

_WEB = ("http://", "https://", "ftp://")


class Brought(Struct, frozen=True, kw_only=True):
    """One of these: an event to be opened, a list to be read, or why it can be neither."""

    event: Path | None = None
    list_: Path | Source | None = None
    sentence: str = ""


def may_be_brought(mime: QMimeData) -> bool:
    """Whether there is anything in it that could be answered."""
    return bool(mime.urls()) or bool(mime.text().strip())


def what_was_brought(mime: QMimeData) -> Brought:
    """The one file, or else the text; a table copied from a spreadsheet is a text with tabs."""
    say = QCoreApplication.translate
    urls = mime.urls()
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    text = mime.text()
    if len(files) > 1:
        return Brought(sentence=say("Brought", "One file at a time: each is shown first."))
    if files:
        return _file(files[0])
    is_link = text.strip().startswith(_WEB) and len(text.split()) == 1
    if urls or is_link:
        words = say(
            "Brought",
            "That is a link. Nothing is fetched from the web: save the file, then drop it here.",
        )
        return Brought(sentence=words)
    if not text.strip():
        return Brought(sentence=say("Brought", "There is no text and no file to bring in."))
    return Brought(list_=pasted(text))


def _file(path: Path) -> Brought:
    if path.suffix.lower() == SUFFIX:
        return Brought(event=path)
    if path.is_dir():
        words = QCoreApplication.translate(
            "Brought", "{0} is a folder: open it, and drop the list in it."
        )
        return Brought(sentence=words.format(path.name))
    return Brought(list_=path)
