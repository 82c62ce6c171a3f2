"""A number of things, in the plural that the language of the window asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eventdesk.ui.language.dates import number


def counted(context: str, count: int, one: str, many: str) -> str:
    """As in `counted("badges", n, "1 badge", "{n} badges")`; `{n}` is the number.

    Both must be literals: they are taken out for the translators, who give as many forms as their
    language has. The two English ones stand here, so that no file is needed for them. Other places
    (`{0}`) are left for `str.format`.
    """
    source = many.replace("{n}", "%n")
    # Qt would put the figures of the number in itself, without the locale's signs.
    translated = QCoreApplication.translate(context, source, None, count)
    if translated == source.replace("%n", str(count)):
        return (one if count == 1 else many).replace("{n}", number(count))
    return translated if abs(count) < _GROUPED else translated.replace(str(count), number(count))


_GROUPED = 1000
"""From here on a number is written with signs between its thousands."""
