"""Sentences from outside Qt, in the language of the window.

The rules, readers and services speak English that knows how it was made (`core.said`). Whoever
shows one of their texts shows `spoken(text)`: before it enters a signal, an item's data or a label,
since Qt keeps only the letters.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from eventdesk.core.said import Day, Number, Said

CONTEXT = "sentences"
"""Where the translations of such sentences stand."""

_WEEKDAY = re.compile(r"dddd\W*|\W*dddd")
_YEAR = re.compile(r"\W*yyyy")


def spoken(text: str) -> str:
    """A sentence in the window's language; any other text (a name, a note) as it is."""
    return _spoken_said(text) if isinstance(text, Said) else text


def _spoken_said(sentence: Said) -> str:
    if not sentence.template:
        row = "".join([_value(value) for value in sentence.values])
        return row[:1].upper() + row[1:] if sentence.capital else row
    template = _translated(sentence)
    if not sentence.values and not sentence.named and sentence.number is None:
        return template
    values = [_value(value) for value in sentence.values]
    named = {name: _value(value) for name, value in sentence.named}
    if sentence.number is not None:
        named["n"] = str(sentence.number)
    try:
        return template.format(*values, **named)
    except (IndexError, KeyError, ValueError):  # a translation that names what is not there
        return sentence.template.format(*values, **named)


def _translated(sentence: Said) -> str:
    """The template as translated; of two forms for a number, the one that the language asks for."""
    if sentence.number is None:
        return QCoreApplication.translate(CONTEXT, sentence.template)
    source = sentence.template.replace("{n}", "%n")
    number = sentence.number
    translated = QCoreApplication.translate(CONTEXT, source, None, number)
    if translated == source.replace("%n", str(number)):  # nobody translates it: our own English
        return sentence.one if number == 1 else sentence.template
    return translated


def _value(value: object) -> str:
    if isinstance(value, Said):
        return _spoken_said(value)
    if isinstance(value, Day):
        return _day(value)
    if isinstance(value, Number):
        return _number(value)
    return str(value)


def _number(value: Number) -> str:
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return str(value)
    return locale.toString(value.number)


def _day(day: Day) -> str:
    """A day as the window's locale writes it, with as much of it as the sentence says."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return str(day)
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    if not day.weekday:
        pattern = _WEEKDAY.sub("", pattern)
    if not day.year:
        pattern = _YEAR.sub("", pattern)
    if day.short:
        pattern = pattern.replace("MMMM", "MMM")
    return locale.toString(QDate(day.date.year, day.date.month, day.date.day), pattern)
