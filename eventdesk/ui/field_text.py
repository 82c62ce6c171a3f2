"""How a text field looked before something was typed into it, and how to put that back."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

Field = QLineEdit | QPlainTextEdit


def as_field(widget: QObject | None) -> Field | None:
    """The widget, if a person can write into it."""
    if isinstance(widget, Field) and not widget.isReadOnly() and widget.isEnabled():
        return widget
    return None


class FieldText(Struct, frozen=True, kw_only=True):
    """The text of a field and its selection, from `anchor` to `cursor`."""

    text: str
    anchor: int
    cursor: int


def read_field(field: Field) -> FieldText:
    """How the field looks now."""
    if isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        return FieldText(text=field.toPlainText(), anchor=cursor.anchor(), cursor=cursor.position())
    place, start, length = field.cursorPosition(), field.selectionStart(), len(field.selectedText())
    if start < 0:
        return FieldText(text=field.text(), anchor=place, cursor=place)
    other = start + length if place == start else start
    return FieldText(text=field.text(), anchor=other, cursor=place)


def restore_field(field: Field, before: FieldText) -> None:
    """Put back how the field looked: text, cursor and selection.

    It is done as a person's edit, so that whoever follows the typing follows this too.
    """
    if isinstance(field, QPlainTextEdit):
        _restore_page(field, before)
        return
    if field.text() != before.text:
        field.selectAll()
        field.insert(before.text)
    if before.anchor == before.cursor:
        field.setCursorPosition(before.cursor)
    else:
        field.setSelection(before.anchor, before.cursor - before.anchor)


def _restore_page(field: QPlainTextEdit, before: FieldText) -> None:
    bar = field.verticalScrollBar()
    scrolled = bar.value()
    cursor = field.textCursor()
    if field.toPlainText() != before.text:
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(before.text)
    cursor.setPosition(before.anchor)
    cursor.setPosition(before.cursor, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    bar.setValue(scrolled)
