"""Whatever a text holds, what is written for others has it as text."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from docx import Document

from eventdesk.bootstrap import open_event
from tests.hostile.hostile_event import hostile_settings, make_hostile_event
from tests.hostile.texts import MARKED, steers

OURS = {
    "html", "head", "meta", "title", "style", "body", "header", "footer", "main", "section", "h1",
    "h2", "h3", "p", "span", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "ul",
    "li", "b", "strong", "em", "br", "label", "input", "figure", "figcaption", "svg", "g", "path",
    "rect", "line", "text", "circle", "desc", "polyline", "colgroup", "col", "time", "dl", "dt",
    "dd", "small", "nav", "a", "ol", "polygon", "tspan", "article", "hr", "code", "tfoot",
}  # fmt: skip


class Elements(HTMLParser):
    """The elements and attributes of a page, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        """Note it."""
        self.text.append(data)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    with open_event(make_hostile_event(folder), hostile_settings(folder)) as desk:
        desk.exports.write(folder / "record")
    return folder / "record"


def test_every_page_has_only_elements_of_its_own(written: Path) -> None:
    pages = sorted(written.rglob("*.html"))
    assert pages
    for page in pages:
        found = Elements()
        found.feed(page.read_text(encoding="utf-8"))
        assert found.tags <= OURS, page.name
        assert not {name for name in found.attributes if name.startswith("on")}, page.name
        assert [said for said in map(steers, found.text) if said] == [], page.name
        assert any(MARKED[:20] in said for said in found.text), page.name


def test_every_xml_is_one(written: Path) -> None:
    for path in sorted(written.rglob("*.svg")):
        ET.fromstring(path.read_bytes())  # noqa: S314 - written by ourselves
    packed = [*written.rglob("*.xlsx"), *written.rglob("*.docx")]
    assert packed
    for path in packed:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith((".xml", ".rels")):
                    tree = ET.fromstring(archive.read(name))  # noqa: S314 - likewise
                    formulas = [e for e in tree.iter() if e.tag.endswith("main}f")]
                    assert formulas == [], (path.name, name)


def test_documents_and_data_can_be_read_again(written: Path) -> None:
    for path in written.rglob("*.docx"):
        said = [steers(line.text) for line in Document(str(path)).paragraphs]
        assert not any(said), path.name
    for path in written.rglob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))
    csv.field_size_limit(1 << 20)
    for path in written.rglob("*.csv"):
        text = path.read_text(encoding="utf-8-sig")
        assert "\0" not in text
        for row in csv.reader(io.StringIO(text, newline="")):
            assert not any(cell.startswith(("=", "@", "\t", "\r")) for cell in row), path.name
