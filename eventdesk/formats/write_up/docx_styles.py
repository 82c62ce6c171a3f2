"""How a DOCX looks: the page, the styles, and what stands at the head and foot of every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from eventdesk.core.write_up.document import Document

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph as WordParagraph

_FONTS = {"ascii": "Calibri", "hAnsi": "Calibri", "eastAsia": "Microsoft YaHei", "cs": "Arial"}
_INK, _QUIET = "1B1F24", "4A525C"
_HEADINGS = {"Heading 1": (22, 0, 8), "Heading 2": (14, 16, 4), "Heading 3": (11.5, 10, 2)}
"""Points: the size, and the space above and below."""
_WORD_SINCE_2013 = "15"
"""The template of the library would have every newer Word say that it is in compatibility mode."""


def dress(word: WordDocument, language: str) -> None:
    """Give a new document its page, its styles and its language."""
    from docx.shared import Mm, Pt

    (section,) = word.sections
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(21)
    section.top_margin, section.bottom_margin = Mm(22), Mm(22)
    section.header_distance = section.footer_distance = Mm(10)
    _speak(word, language)
    normal = _style(word, "Normal", 11, _INK)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.1
    for name, (size, above, below) in _HEADINGS.items():
        style = _style(word, name, size, _INK)
        style.font.bold = style.font.cs_bold = True
        style.paragraph_format.space_before, style.paragraph_format.space_after = (
            Pt(above),
            Pt(below),
        )
        style.paragraph_format.keep_with_next = True
    word.styles["List Bullet"].paragraph_format.space_after = Pt(3)
    for name, size, colour in (("Small Print", 9, _QUIET), ("Table Text", 9.5, _INK)):
        _new_style(word, name)
        style = _style(word, name, size, colour)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(1.5)
        style.paragraph_format.line_spacing = 1.0


def mark_pages(word: WordDocument, document: Document) -> None:
    """The marking above, and below it the page's number and the head of the log."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
    from docx.shared import Mm

    (section,) = word.sections
    (above,), (below,) = section.header.paragraphs, section.footer.paragraphs
    above.alignment = WD_ALIGN_PARAGRAPH.CENTER
    above.add_run(document.marking).bold = True
    below.style = "Small Print"
    if document.marking:
        below.alignment = WD_ALIGN_PARAGRAPH.CENTER
        below.add_run(document.marking).bold = True
        below = section.footer.add_paragraph(style="Small Print")
    below.paragraph_format.tab_stops.add_tab_stop(Mm(168), WD_TAB_ALIGNMENT.RIGHT)
    below.add_run(f"{document.title} · made {document.made}\tPage ")
    _field(below, "PAGE")
    below.add_run(" of ")
    _field(below, "NUMPAGES")
    section.footer.add_paragraph(document.head, style="Small Print")


def _style(word: WordDocument, name: str, size: float, colour: str) -> Any:  # noqa: ANN401
    from docx.shared import Pt, RGBColor

    style: Any = word.styles[name]
    style.font.size = Pt(size)
    _set_size_of_other_scripts(style.element.get_or_add_rPr(), size)
    style.font.color.rgb = RGBColor.from_string(colour)
    _set_fonts(style.element.get_or_add_rPr())
    return style


def _new_style(word: WordDocument, name: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE

    style: Any = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Normal"]
    style.quick_style = True


def _set_size_of_other_scripts(look: Any, size: float) -> None:  # noqa: ANN401 - as below
    """Arabic, Hebrew and what else Word calls complex have a size of their own."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    for known in look.findall(qn("w:szCs")):
        look.remove(known)
    other = OxmlElement("w:szCs")
    other.set(qn("w:val"), str(round(2 * size)))
    look.find(qn("w:sz")).addnext(other)


def _set_fonts(look: Any) -> None:  # noqa: ANN401 - an element of the file itself
    """Fonts by name, in place of the theme's, which know none for most scripts."""
    from docx.oxml.ns import qn

    fonts = look.get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for script, name in _FONTS.items():
        fonts.set(qn(f"w:{script}"), name)


def _speak(word: WordDocument, language: str) -> None:
    """The language that the spelling is checked in, and the version that the file is meant for."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    defaults: Any = word.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    _set_fonts(defaults)
    spoken = defaults.find(qn("w:lang"))
    if spoken is None:
        spoken = OxmlElement("w:lang")
        defaults.append(spoken)
    spoken.set(qn("w:val"), language)
    settings: Any = word.settings.element
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_SINCE_2013)


def _field(line: WordParagraph, name: str) -> None:
    """A number that the word processor works out."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    field: Any = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run: Any = OxmlElement("w:r")
    text: Any = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    element: Any = line._p  # noqa: SLF001 - the library has no name for a field
    element.append(field)
