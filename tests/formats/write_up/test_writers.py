"""Whatever people wrote stands as plain text in every format, and nothing is lost."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import docx
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph
from hypothesis import example, given, settings

from eventdesk.core.write_up.document import (
    Bullets,
    Document,
    Heading,
    Paragraph,
    Span,
    Table,
    TableColumn,
)
from eventdesk.formats.write_up.as_docx import write_docx
from eventdesk.formats.write_up.as_html import write_html
from tests.core.write_up.days import plain_text
from tests.formats.write_up.written import (
    SPANS,
    TEXTS,
    TextsOfHtml,
    document_of,
    everything,
    rendered,
    shown,
)

PLAIN = document_of(
    Paragraph(spans=(Span(text="So it was."),)),
    Heading(text="The day"),
    Bullets(
        items=(
            (Span(text="Bo: ", strong=True), Span(text="why?"), Span(text=" So.", emphasis=True)),
        )
    ),
    Table(
        columns=(TableColumn(header="Item", share=3), TableColumn(header="Number", number=True)),
        rows=(("On the list", "70"), ("Came", "65")),
    ),
    Paragraph(spans=(Span(text="Made from the log."),), small=True),
    marking="OFFICIAL",
)  # fmt: skip
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "p", "span", "main", "h1", "h2", "h3", "ul",
    "li", "strong", "em", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td",
    "footer", "div", "hr",
}  # fmt: skip


def expected(document: Document) -> list[str]:
    """The texts of a document's blocks."""
    said = [document.title]
    for block in document.blocks:
        match block:
            case Heading():
                said.append(block.text)
            case Paragraph():
                said.append(plain_text(block.spans))
            case Bullets():
                said += [plain_text(one) for one in block.items]
            case Table():
                said += [column.header for column in block.columns]
                said += [cell for row in block.rows for cell in row]
    return [one for text in said if (one := shown(text))]


def html_of(document: Document) -> str:
    stream = BytesIO()
    write_html(document, stream)
    return stream.getvalue().decode()


def docx_of(document: Document) -> docx.document.Document:
    stream = BytesIO()
    write_docx(document, stream)
    stream.seek(0)
    return docx.Document(stream)


def texts_of_docx(word: docx.document.Document) -> list[str]:
    said: list[str] = []
    for block in word.iter_inner_content():
        if isinstance(block, WordParagraph):
            said.append(block.text)
        elif isinstance(block, WordTable):
            said += [cell.text for row in block.rows for cell in row.cells]
    return [one for text in said if (one := shown(text))]


@given(TEXTS, SPANS)
@example("1. *x* <b>&amp;", (Span(text="*(a)* ", emphasis=True), Span(text="b ", strong=True)))
def test_markdown_gives_back_the_text_and_no_markup_of_its_own(
    text: str, spans: tuple[Span, ...]
) -> None:
    document = everything(text, spans)
    page = TextsOfHtml(rendered(document))
    foot = f"{document.title} · made {document.made} · {document.head}"
    said = [one for _, one in page.found if one]
    if document.marking:
        assert said[0] == document.marking
        said, foot = said[1:], f"{document.marking} · {foot}"
    assert said == [*expected(document), shown(foot.removeprefix(" · "))]
    assert page.tags <= ALLOWED


@given(TEXTS, SPANS)
def test_html_gives_back_the_text_and_no_markup_of_its_own(
    text: str, spans: tuple[Span, ...]
) -> None:
    document = everything(text, spans)
    page = TextsOfHtml(html_of(document))
    assert page.tags <= ALLOWED
    said = [one for _, one in page.found if one]
    marks = [document.marking] if document.marking else []
    title = [document.title] if document.title else []
    foot = shown(f"{document.title} · made {document.made} · {document.head}")
    assert said == [*title, *marks, *expected(document), *marks, foot]


@settings(max_examples=25)
@given(TEXTS, SPANS)
def test_docx_gives_back_the_text(text: str, spans: tuple[Span, ...]) -> None:
    document = everything(text, spans)
    assert texts_of_docx(docx_of(document)) == expected(document)


def test_html_needs_nothing_else_and_carries_marking_and_head() -> None:
    page = html_of(PLAIN)
    assert "http" not in page
    assert "url(" not in page
    assert page.count("OFFICIAL") == 2
    assert f"Log {PLAIN.about.head_words}" in page
    assert '<html lang="en-GB">' in page


def test_docx_has_real_styles_and_says_what_it_is() -> None:
    word = docx_of(PLAIN)
    styles = [one.style.name for one in word.paragraphs if one.style and one.text]
    assert styles == ["Heading 1", "Normal", "Heading 2", "List Bullet", "Small Print"]
    (table,) = word.tables
    assert table.style is not None
    assert table.style.name == "Table Grid"
    about = word.core_properties
    assert (about.title, about.category, about.language) == ("Harbour Forum", "OFFICIAL", "en-GB")
    assert about.identifier == PLAIN.about.head_words
    assert about.created is not None
    assert about.created.replace(tzinfo=None) == datetime(2026, 6, 17, 16, 6)  # noqa: DTZ001
    bullet = word.paragraphs[3]
    assert [(run.text, run.bold, run.italic) for run in bullet.runs] == [
        ("Bo: ", True, None),
        ("why?", None, None),
        (" So.", None, True),
    ]


def test_docx_marks_every_page() -> None:
    word = docx_of(PLAIN)
    (section,) = word.sections
    assert [one.text for one in section.header.paragraphs] == ["OFFICIAL"]
    foot = [one.text for one in section.footer.paragraphs]
    assert foot[0] == "OFFICIAL"
    assert foot[2] == PLAIN.head
    stream = BytesIO()
    word.save(stream)
    with ZipFile(stream) as package:
        names = package.namelist()
        below = next(n for n in names if n.startswith("word/footer"))
        fields = package.read(below).decode()
        styles = package.read("word/styles.xml").decode()
    assert 'w:instr="PAGE"' in fields
    assert 'w:instr="NUMPAGES"' in fields
    assert 'w:val="en-GB"' in styles


def test_docx_turns_only_what_is_written_from_right_to_left() -> None:
    word = docx_of(document_of(Paragraph(spans=(Span(text="By عبد الله and Bo."),))))
    runs = [(run.text, run.font.rtl) for run in word.paragraphs[1].runs]
    assert runs == [("By ", None), ("عبد الله ", True), ("and Bo.", None)]
