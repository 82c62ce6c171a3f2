"""How a page of the help looks: our fonts, colours and measures put on what Qt made of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from eventdesk.ui.theme import Theme
from eventdesk.ui.type_scale import BODY, ITEM, LINE_HEIGHT_LONG, NOTE, ROW, TITLE
from eventdesk.ui.widgets.key_cap import spell_key

HEADINGS: Final = {1: TITLE, 2: ITEM, 3: ROW}
THIN: Final = "\u2009"
OBJECT: Final = "\ufffc"
"""Stands in the text of a block where there is a picture."""
_CODE = re.compile(r"`([^`]+)`")
_PICTURE = re.compile(r"^!\[([^\]]*)\]\(([^)]*)\)$", re.MULTILINE)
_PROPORTIONAL: Final = 1
"""`QTextBlockFormat.LineHeightTypes.ProportionalHeight`."""


def as_shown(markdown: str) -> str:
    """A page with its keys spelt as people read them, and under each picture what it shows."""
    spelt = _CODE.sub(lambda found: f"`{THIN}{spell_key(found[1])}{THIN}`", markdown)
    return _PICTURE.sub(r"![\1](\2)\n\n*\1*", spelt)


def dress_page(document: QTextDocument, theme: Theme) -> None:
    """Put our look on a document."""
    for block in _blocks(document):
        _dress_block(block, theme)
    for block in _blocks(document):
        _dress_pieces(block, theme)
    for frame in document.rootFrame().childFrames():
        _dress_table(frame, theme)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dress_block(block: QTextBlock, theme: Theme) -> None:
    px, level = theme.px, block.blockFormat().headingLevel()
    looks, letters = QTextBlockFormat(), QTextCharFormat()
    if not _has_picture(block):  # its line is as high as it, and needs no more
        looks.setLineHeight(LINE_HEIGHT_LONG * 84, _PROPORTIONAL)
    if level:
        letters.setFont(theme.font(HEADINGS.get(level, ROW), strong=True))
        looks.setTopMargin(0 if level == 1 else px(20))
        looks.setBottomMargin(px(8))
    elif block.textList() is not None:
        looks.setTopMargin(px(2))
        looks.setBottomMargin(px(2))
    else:
        looks.setTopMargin(px(4))
        looks.setBottomMargin(px(8))
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(looks)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(letters)


def _has_picture(block: QTextBlock) -> bool:
    return OBJECT in block.text()


def _dress_pieces(block: QTextBlock, theme: Theme) -> None:
    """Keys as caps, links in the accent, what stands under a picture small."""
    places = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        places.append((piece.position(), piece.length(), piece.charFormat()))
        pieces += 1
    for start, length, looks in places:
        cursor = QTextCursor(block.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        if looks.fontFixedPitch():
            cursor.mergeCharFormat(_key_cap(theme, looks))
        elif looks.fontItalic():
            cursor.mergeCharFormat(_caption(theme))
        elif looks.isAnchor():
            link = QTextCharFormat()
            link.setForeground(theme.colour("accent"))
            cursor.mergeCharFormat(link)


def _key_cap(theme: Theme, before: QTextCharFormat) -> QTextCharFormat:
    looks = QTextCharFormat()
    looks.setFontFamilies([theme.scale.family])
    looks.setFontFixedPitch(False)
    looks.setFontWeight(QFont.Weight.DemiBold)
    if not before.property(QTextFormat.Property.FontPixelSize):
        looks.setProperty(QTextFormat.Property.FontPixelSize, theme.font(BODY).pixelSize())
    looks.setForeground(theme.colour("ink"))
    looks.setBackground(theme.colour("sunken"))
    return looks


def _caption(theme: Theme) -> QTextCharFormat:
    looks = QTextCharFormat()
    looks.setFont(theme.font(NOTE))
    looks.setForeground(theme.colour("ink2"))
    return looks


def _dress_table(frame: QTextFrame, theme: Theme) -> None:
    if not isinstance(frame, QTextTable):
        return
    looks = frame.format()
    looks.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    looks.setBorderBrush(theme.colour("line"))
    looks.setBorder(1)
    looks.setBorderCollapse(True)
    looks.setCellPadding(theme.px(5))
    looks.setCellSpacing(0)
    looks.setTopMargin(theme.px(4))
    looks.setBottomMargin(theme.px(12))
    looks.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    frame.setFormat(looks)
