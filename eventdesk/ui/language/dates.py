"""Days and numbers as the locale of the window writes them.

A time of day is 09:05 in every language: it is read off lists, screens and paper side by side.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale


def number(value: int) -> str:
    """A whole number, with the locale's sign between its thousands."""
    return _locale().toString(value)


def decimal(value: float) -> str:
    """A number with one place behind the locale's point."""
    return _locale().toString(value, "f", 1)


def day(on: date) -> str:
    """As in "16 November 2026"."""
    return _written(on, _in_order("d MMMM yyyy"))


def day_of_year(on: date) -> str:
    """As in "16 November"."""
    return _written(on, _in_order("d MMMM"))


def weekday(on: date) -> str:
    """As in "Monday 16 November"."""
    return _written(on, "dddd " + _in_order("d MMMM"))


def whole_day(on: date) -> str:
    """As in "Monday 16 November 2026"."""
    return _written(on, "dddd " + _in_order("d MMMM yyyy"))


def short_day(on: date) -> str:
    """As in "Mon 16 Nov", for where there is little room."""
    return _written(on, "ddd " + _in_order("d MMM"))


def short_day_of_year(on: date) -> str:
    """As in "16 Nov"."""
    return _written(on, _in_order("d MMM"))


def short_weekday(on: date) -> str:
    """As in "Mon 16 November"."""
    return _written(on, "ddd " + _in_order("d MMMM"))


def _in_order(pattern: str) -> str:
    """With a point behind the day where the language counts with one: "16. November"."""
    return pattern.replace("d ", "d. ", 1) if _is_german(_locale()) else pattern


def _written(on: date, pattern: str) -> str:
    locale = _locale()
    if _is_german(locale):
        pattern = pattern.replace("dddd ", "dddd, ")
    return locale.toString(QDate(on.year, on.month, on.day), pattern)


def _is_german(locale: QLocale) -> bool:
    return locale.language() is QLocale.Language.German


def _locale() -> QLocale:
    """That of the window; British where nobody has chosen one."""
    chosen = QLocale()
    if chosen.language() is QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return chosen
