"""A document as DOCX, with real styles, so that it can be edited in Word and LibreOffice.

The marking stands in the header of every page; the foot has the page's number and the head of the
log. Fonts are named and never embedded: each script falls back to one that the machine has.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

from eventdesk.core.write_up.document import Block, Bullets, Document, Heading

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

_LATIN, _EAST_ASIAN, _COMPLEX = "Calibri", "Noto Sans CJK SC", "Arial"
_LANGUAGE = "en-GB"
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MARGIN_MM, _WIDTH_MM, _HEIGHT_MM = 20, 210, 297


def write_docx(document: Document, stream: BinaryIO, made_at: datetime) -> None:
    """Write a document; `made_at` is aware and goes into its properties."""
    # Only who exports loads the library, and its XML parser with it.
    import docx as library

    docx = library.Document()
    _set_up(docx, document, made_at)
    for block in document.blocks:
        _add(docx, block)
    docx.save(stream)


def _set_up(docx: Docx, document: Document, made_at: datetime) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    about = docx.core_properties
    about.title, about.author, about.language = _plain(document.title), "eventdesk", _LANGUAGE
    about.comments, about.keywords = _plain(document.foot), ""
    about.created = about.modified = made_at.replace(tzinfo=None)
    section = docx.sections[0]
    section.page_width, section.page_height = Mm(_WIDTH_MM), Mm(_HEIGHT_MM)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Mm(_MARGIN_MM))
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "Heading 3"):
        _set_fonts(docx.styles[name])
    docx.styles["Normal"].font.size = Pt(11)
    head = section.header.paragraphs[0]
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    head.add_run(_plain(document.marking)).bold = True
    _foot(section.footer.paragraphs[0], document)


def _foot(paragraph: Paragraph, document: Document) -> None:
    from docx.shared import Pt

    foot = paragraph.add_run(f"{_plain(document.foot)} · Page ")
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" of ")
    _add_field(paragraph, "NUMPAGES")
    if document.marking:
        paragraph.add_run(f" · {_plain(document.marking)}").bold = True
    for run in paragraph.runs:
        run.font.size = Pt(8)
    foot.font.size = Pt(7)


def _add_field(paragraph: Paragraph, code: str) -> None:
    """A number that the word processor fills in (ECMA-376 part 1, 17.16)."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("shown", "1"), ("end", "")):
        run = paragraph.add_run(text if kind == "shown" else "")
        if kind == "shown":
            continue
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)  # noqa: SLF001 - the library has no fields of its own


def _set_fonts(style: ParagraphStyle) -> None:
    """One family for each group of scripts, and the language for the spelling check."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    style.font.name = _LATIN
    style.font.color.rgb = RGBColor(0x16, 0x21, 0x2B)
    properties = style.element.get_or_add_rPr()
    fonts = properties.rFonts
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:hAnsi"), _LATIN)
    fonts.set(qn("w:eastAsia"), _EAST_ASIAN)
    fonts.set(qn("w:cs"), _COMPLEX)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), _LANGUAGE)
    properties.append(language)


def _add(docx: Docx, block: Block) -> None:
    from docx.shared import Pt

    if isinstance(block, Heading):
        docx.add_heading(_plain(block.text), block.level)
    elif isinstance(block, Bullets):
        for lead, text in block.points:
            point = docx.add_paragraph(style="List Bullet")
            if lead:
                point.add_run(_plain(lead)).bold = True
            if text:
                point.add_run(f"{' ' if lead else ''}{_plain(text)}")
    else:
        run = docx.add_paragraph().add_run(_plain(block.text))
        if block.quiet:
            run.font.size = Pt(9)


def _plain(text: str) -> str:
    """The text on one line, without what no XML may hold."""
    kept = _NOT_IN_XML.sub("", text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return " ".join(kept.split()) if kept.strip() else kept.strip()
