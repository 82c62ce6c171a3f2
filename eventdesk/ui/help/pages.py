"""The pages of the help: Markdown files of our own, in the order of the contents.

Two pages have a part that is made when they are shown: the keys come from the table of actions,
and what is said about this copy of the program from where it runs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

from eventdesk.core.name_keys import fold
from eventdesk.formats.resources import resource_path

CONTENTS: Final = (
    "start",
    "at-the-desk",
    "several-people",
    "running-order",
    "questions",
    "day-log",
    "lists",
    "screens",
    "badges-and-paper",
    "evacuation-roll",
    "several-desks",
    "keeping-safe",
    "evening-before",
    "when-something-goes-wrong",
    "keys",
    "accessibility",
    "about",
)
"""Every page by the name of its file, in the order in which the contents show them."""
FIRST: Final = CONTENTS[0]
KEYS: Final = "keys"
ABOUT: Final = "about"
_AROUND = 32
"""Signs of text on either side of a word that was found."""
_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[`*#|]|^- |-{3,}", re.MULTILINE)

Filled = Mapping[str, Callable[[], str]]
"""What stands in the place of `{keys}` or `{about}`, as Markdown."""


class HelpPage(Struct, frozen=True, kw_only=True):
    """One page: the name of its file, its title, and all of it as Markdown."""

    id: str
    title: str
    markdown: str

    @property
    def plain(self) -> str:
        """Its words without the marks of Markdown, in one line."""
        return " ".join(_MARKS.sub(r"\1", self.markdown).split())


class FoundPage(Struct, frozen=True, kw_only=True):
    """A page that has the words that were sought, and the text around the first of them."""

    page: HelpPage
    around: str = ""


def help_folder() -> Path:
    """Where the pages and their pictures are."""
    return resource_path("help")


def read_pages(filled: Filled | None = None) -> tuple[HelpPage, ...]:
    """Every page, in the order of the contents."""
    folder = help_folder()
    files = ((name, folder / f"{name}.md") for name in CONTENTS)
    return tuple(_page(name, path, filled or {}) for name, path in files if path.is_file())


def _page(name: str, path: Path, filled: Filled) -> HelpPage:
    markdown = path.read_text(encoding="utf-8")
    for place, make in filled.items():
        if f"{{{place}}}" in markdown:
            markdown = markdown.replace(f"{{{place}}}", make())
    title = markdown.partition("\n")[0].removeprefix("# ").strip()
    return HelpPage(id=name, title=title, markdown=markdown)


def find_pages(pages: tuple[HelpPage, ...], written: str) -> tuple[FoundPage, ...]:
    """The pages that have every word written, those with it in their title first; all for none."""
    wanted = [word for word in (fold(one) for one in written.split()) if word]
    if not wanted:
        return tuple(FoundPage(page=page) for page in pages)
    found = []
    for place, page in enumerate(pages):
        title, plain = fold(page.title), page.plain
        whole = fold(plain)
        if all(word in whole for word in wanted):
            in_title = all(word in title for word in wanted)
            found.append((not in_title, place, FoundPage(page=page, around=_around(plain, wanted))))
    return tuple(one for _rank, _place, one in sorted(found, key=lambda each: each[:2]))


def _around(plain: str, wanted: list[str]) -> str:
    """A piece of the text about the first word that was sought."""
    words = plain.split()
    at = next((at for at, word in enumerate(words) if wanted[0] in fold(word)), 0)
    first, last = at, at + 1
    while first > 0 and len(" ".join(words[first:at])) < _AROUND:
        first -= 1
    while last < len(words) and len(" ".join(words[at:last])) < _AROUND * 2:
        last += 1
    before, after = "… " if first else "", " …" if last < len(words) else ""
    return f"{before}{' '.join(words[first:last])}{after}"
