"""What the help says: every link leads somewhere, every picture is there, every key is a key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from class_places import modules_with_class
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from eventdesk.ui.actions.spec import ActionSpec, PageId, Place, StandIn
from eventdesk.ui.actions.table import ACTIONS
from eventdesk.ui.help.made_parts import about_as_markdown, key_groups, made_parts
from eventdesk.ui.help.page_style import as_shown
from eventdesk.ui.help.pages import (
    ABOUT,
    CONTENTS,
    FIRST,
    KEYS,
    HelpPage,
    find_pages,
    help_folder,
    read_pages,
)
from eventdesk.ui.help.where import OF_PAGES, OF_WIDGETS

PAGES = {page.id: page for page in read_pages()}
OF_FIELDS = {
    "Enter", "Esc", "Tab", "Shift+Tab", "Up", "Down", "1", "2", "O", "U", "Alt+Left", "F11",
    "Ctrl+Return", "K7PX 0912",
}  # fmt: skip
"""Keys of fields, cards, lists and screens, which no action of the window has."""
PLACES: dict[str, Place] = {
    "at-the-desk": PageId.REGISTRATION,
    "several-people": PageId.REGISTRATION,
    "running-order": PageId.RUNNING_ORDER,
    "questions": PageId.QUESTIONS,
    "day-log": PageId.DAY_LOG,
    "evacuation-roll": StandIn.ROLL,
    "badges-and-paper": PageId.REGISTRATION,
    "evening-before": PageId.REGISTRATION,
    "when-something-goes-wrong": PageId.REGISTRATION,
}
MOST_WORDS = 620
"""A page that is longer is not read with a queue waiting."""
SMALL = {"the", "for", "and", "this", "that", "with", "only", "not", "all", "one", "what", "how"}
PICTURE_BYTES = 60_000
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_KEY = re.compile(r"`([^`]+)`")


def blocks(page: HelpPage) -> Iterator[str]:
    """Rows of tables, items of lists and paragraphs: what is said of a key stands beside it."""
    for part in re.split(r"\n\n|\n(?=[|0-9-])", page.markdown):
        yield " ".join(part.split())


def said_by(spec: ActionSpec, block: str) -> bool:
    """Whether a block speaks of what an action does, in its words or in other words for it."""
    words = re.findall(r"[a-z’-]{3,}", f"{spec.text} {spec.also}".lower())
    words = [word for word in words if word not in SMALL]
    plain = _KEY.sub(" ", block).lower()
    return any(word in plain for word in words)


@pytest.mark.parametrize("page_id", PAGES)
def test_every_key_is_in_the_table_and_does_what_stands_beside_it(page_id: str) -> None:
    place = PLACES.get(page_id)
    for block in blocks(PAGES[page_id]):
        for key in _KEY.findall(block):
            specs = [one for one in ACTIONS if one.key == key and one.page in {None, place}]
            named = {one for one in ACTIONS if one.key == key and said_by(one, block)}
            if "Registration" in block or "running order" in block or "roll" in block:
                specs = [one for one in ACTIONS if one.key == key]
            assert specs or key in OF_FIELDS, f"{page_id}: {key} is no key there: {block}"
            fits = any(one in named for one in specs)
            assert fits or key in OF_FIELDS, f"{page_id}: {key} does something else: {block}"


@pytest.mark.parametrize("page_id", PAGES)
def test_links_lead_to_pages_and_pictures_are_there_and_told(page_id: str) -> None:
    page = PAGES[page_id]
    for link in _LINK.findall(page.markdown):
        assert link.removesuffix(".md") in CONTENTS
    for told, name in _PICTURE.findall(page.markdown):
        path = help_folder() / name
        assert len(told) > 20
        assert not QImage(str(path)).isNull(), name
        assert path.stat().st_size <= PICTURE_BYTES, name
    if page.id != "accessibility":  # criterion by criterion, for whoever has to know
        assert len(page.plain.split()) <= MOST_WORDS
    assert page.title == page.markdown.splitlines()[0].removeprefix("# ")
    assert page.title


def test_every_file_is_a_page_and_every_picture_is_shown() -> None:
    files = {path.stem for path in help_folder().glob("*.md")}
    assert files <= set(CONTENTS)
    assert set(CONTENTS) - files <= {"accessibility"}
    shown = {name for page in PAGES.values() for _told, name in _PICTURE.findall(page.markdown)}
    assert shown == {f"pictures/{path.name}" for path in help_folder().glob("pictures/*")}


def test_help_opens_at_pages_that_are_there_for_parts_that_are_there() -> None:
    assert {*OF_PAGES.values(), *OF_WIDGETS.values(), FIRST} <= set(PAGES)
    assert set(OF_PAGES) == set(PageId)
    assert [name for name in OF_WIDGETS if not modules_with_class(name)] == []


def test_the_page_of_keys_has_every_key_of_the_table(tmp_path: Path) -> None:
    pages = {page.id: page for page in read_pages(made_parts(tmp_path))}
    for spec in ACTIONS:
        assert not spec.key or f"| `{spec.key}` | {spec.text} |" in pages[KEYS].markdown
    assert sum(len(group.specs) for group in key_groups()) == sum(1 for spec in ACTIONS if spec.key)


def test_about_names_the_folder_as_it_stands(tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtGui import QTextDocument

    folder = tmp_path / "_my_*data*"
    document = QTextDocument()
    document.setMarkdown(about_as_markdown(folder))
    assert str(folder) in document.toPlainText()
    assert "{about}" in PAGES[ABOUT].markdown


def test_search_finds_any_words_and_shows_where() -> None:
    pages = tuple(PAGES.values())
    assert [one.page.id for one in find_pages(pages, " ")] == [page.id for page in pages]
    first = find_pages(pages, "scanner silent")[0]
    assert first.page.id == "when-something-goes-wrong"
    assert "scanner" in first.around
    assert find_pages(pages, "évacuation")[0].page.id == "evacuation-roll"
    assert find_pages(pages, "xylophone") == ()


def test_keys_are_spelt_and_pictures_told_below_them() -> None:
    shown = as_shown("Press `Ctrl+Return`.\n\n![A card.](pictures/a.png)\n")
    assert "Ctrl Enter" in shown
    assert shown.rstrip().endswith("*A card.*")
