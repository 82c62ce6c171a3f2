"""A text out of a table, where it stands marked for the translators."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def as_marked(context: str, text: object) -> str:
    """In the window's language, a text that its table marked by `QT_TRANSLATE_NOOP(context, …)`.

    What is translated elsewhere is a literal where it is translated, so that it can be found.
    """
    return QCoreApplication.translate(context, str(text))
