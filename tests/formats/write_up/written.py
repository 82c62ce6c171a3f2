"""Documents to write, and what a reader of each format finds in them again."""

from __future__ import annotations

from datetime import UTC, date, datetime
from html.parser import HTMLParser
from io import BytesIO

from hypothesis import strategies as st
from markdown_it import MarkdownIt

from eventdesk.core.event import Event
from eventdesk.core.log_rows import LogHead
from eventdesk.core.records.record import About
from eventdesk.core.shown_text import shown as may_be_shown
from eventdesk.core.write_up.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Span,
    Table,
    TableColumn,
    one_line,
    straightened,
)
from eventdesk.formats.write_up.as_markdown import write_markdown

EVENT = Event(name="Harbour Forum", date=date(2026, 6, 17), timezone="UTC", marking="OFFICIAL")
ABOUT = About(
    event=EVENT,
    made_at=datetime(2026, 6, 17, 16, 6, tzinfo=UTC),
    head=LogHead(sequence=300, hash="ab" * 32),
)
NASTY = (
    "*x*", "_x_", "__x__", "**", "<img src=x onerror=alert(1)>", "&amp; &lt;b&gt;", "`code`",
    "[a](http://x.example)", "![a](b)", "# no heading", "- no item", "+ no item", "1. no list",
    "2) no list", "> no quotation", "---", "===", "| a | b |", "a\\", "\\*", "~~gone~~", "$a$",
    "</style><script>", "]]>", "  two  spaces ", "line\nbreak", "\x00\x07bell", "عبد الله",
    "王小明", "\u202eturned", "=1+1", "a<br>b", "<!-- -->", "x\u2028y", "http://x.example", "12 3.",
    "\ud800",
)  # fmt: skip
_SIGNS = st.characters(exclude_categories=["Cs", "Cn"])
TEXTS = st.one_of(
    st.sampled_from(NASTY),
    st.text(_SIGNS, max_size=30),
    st.lists(st.sampled_from(NASTY), min_size=1, max_size=3).map(" ".join),
).map(may_be_shown)
"""What may not be shown at all is left out, which is proved elsewhere."""
_SPANS = st.builds(
    lambda text, strong, emphasis: Span(text=text, strong=strong, emphasis=emphasis and not strong),
    TEXTS,
    st.booleans(),
    st.booleans(),
)


def document_of(*blocks: Block, title: str = "Harbour Forum", marking: str = "") -> Document:
    """A document of these blocks, straightened as every write-up is."""
    return Document(
        title=one_line(title),
        about=ABOUT,
        made="17 June 2026, 16:06",
        marking=one_line(marking),
        blocks=tuple(map(straightened, blocks)),
    )


def everything(text: str, spans: tuple[Span, ...]) -> Document:
    """A document with that text in every place that takes one."""
    columns = (TableColumn(header="Item", share=2), TableColumn(header="Number", number=True))
    return document_of(
        Heading(text=text),
        Paragraph(spans=spans),
        Heading(text=text, level=3),
        Bullets(items=(spans, (Span(text=text),))),
        Table(columns=columns, rows=((text, "1"), ("2", text))),
        title=text,
        marking=text,
    )


SPANS = st.lists(_SPANS, min_size=1, max_size=3).map(
    lambda spans: tuple(
        Span(text=f"{one.text} ", strong=one.strong, emphasis=one.emphasis) for one in spans
    )
)


def rendered(document: Document) -> str:
    """Its Markdown as HTML, as CommonMark with tables and struck text has it."""
    stream = BytesIO()
    write_markdown(document, stream)
    return str(
        MarkdownIt("commonmark")
        .enable(["table", "strikethrough"])
        .render(stream.getvalue().decode())
    )


class TextsOfHtml(HTMLParser):
    """The texts of the blocks of a page, in their order, with spaces as a browser shows them."""

    BLOCKS = frozenset({"h1", "h2", "h3", "p", "li", "th", "td", "title"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.found: list[tuple[str, str]] = []
        self._open: list[str] = []
        self._said = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag in self.BLOCKS:
            self._open.append(tag)
            self._said = ""

    def handle_endtag(self, tag: str) -> None:
        if self._open and tag == self._open[-1]:
            self.found.append((self._open.pop(), shown(self._said)))

    def handle_data(self, data: str) -> None:
        self._said += data


def shown(text: str) -> str:
    """A text as it is seen: spaces at its ends and doubled ones are not."""
    return " ".join(part for part in text.split(" ") if part).strip()
