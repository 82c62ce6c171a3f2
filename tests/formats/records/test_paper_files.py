"""A record as HTML: one file of its own, marked on every page, in which nothing runs."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import example, given
from hypothesis import strategies as st

from eventdesk.core.records import paper_words
from eventdesk.core.records.record import Column, Record
from eventdesk.core.shown_text import shown
from tests.formats.records.some_records import (
    A_ROW,
    ABOUT,
    EVERY_CELL,
    HEAD_WORDS,
    as_html,
    record_of,
    texts_of,
)

_ALONE = {"meta", "col"}


class Page(HTMLParser):
    """What a browser would make of it: elements that are all closed, and the text of each."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.texts.setdefault(tag, []).append("")
        if tag not in _ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            self.texts[self.open[-1]][-1] += data


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C"])), max_size=4))
@example(said=["\u0300" * 6])
def test_every_text_is_shown_and_is_never_markup(said: list[str]) -> None:
    page = Page(as_html(texts_of([*said, "<script>alert(1)</script> & </td>"])))
    cells = page.texts["td"][2:]  # below those of the table's head and foot
    assert cells[::2] == [*map(shown, said), "<script>alert(1)</script> & </td>"]
    assert "script" not in page.texts


def test_nothing_is_fetched_or_run() -> None:
    chart = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><desc>Arrivals</desc></svg>'
    page = Page(as_html(record_of(charts=(chart,))))
    assert {name for name, _ in page.elements}.isdisjoint({"script", "link", "img", "iframe"})
    assert page.texts["desc"] == ["Arrivals"]
    for _name, attributes in page.elements:
        assert not any(key.startswith("on") for key in attributes)
        assert {"src", "href"}.isdisjoint(attributes)
    assert "url(" not in page.texts["style"][0]
    assert "@import" not in page.texts["style"][0]
    assert ("html", {"lang": "en"}) in page.elements


def test_every_page_is_a4_numbered_and_marked() -> None:
    page = Page(as_html(record_of()))
    (style,) = page.texts["style"]
    assert "size: A4" in style
    assert 'counter(page) " of " counter(pages)' in style
    assert style.count('content: "OFFICIAL"') == 2
    assert f'content: "Log {HEAD_WORDS[:15]}…"' in style
    head, foot, *_ = page.texts["td"]
    assert head == "OFFICIAL · Zoë’s day & night · Things"
    assert foot == f"OFFICIAL · Log {HEAD_WORDS[:15]}…"
    assert page.texts["code"] == [HEAD_WORDS]


def test_a_marking_cannot_get_out_of_the_style() -> None:
    event = ABOUT.event
    nasty = '"; } </style><script>x</script>\\'
    about = type(ABOUT)(
        event=type(event)(name=nasty, date=event.date, timezone=event.timezone, marking=nasty),
        made_at=ABOUT.made_at,
        head=ABOUT.head,
    )
    made = record_of()
    page = Page(as_html(Record(kind="x", title=nasty, about=about, sheets=made.sheets)))
    assert "script" not in page.texts
    assert len(page.texts["style"]) == 1
    assert page.texts["h1"] == [nasty]


def test_values_read_as_on_paper() -> None:
    page = Page(as_html(record_of(EVERY_CELL[:3], [A_ROW[:3]])))
    assert page.texts["td"][2:] == ["Ann", "3", "09:00"]
    assert page.texts["b"] == ["1"]


def test_a_table_that_nobody_would_turn_the_pages_of_says_where_it_is() -> None:
    columns = (Column(key="a", header="A"),)
    rows = [("x",)] * (paper_words.MOST_ROWS + 1)
    page = Page(as_html(record_of(columns, rows)))
    assert "td" not in page.texts
    assert any("10,001 rows are too many for paper" in text for text in page.texts["p"])
    shown = Page(as_html(record_of(columns, rows[:-1])))
    assert len(shown.texts["td"]) == paper_words.MOST_ROWS + 2


def test_a_table_without_rows_says_so() -> None:
    assert "Nothing to tell." in Page(as_html(record_of(rows=[]))).texts["p"]
