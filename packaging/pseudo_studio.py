"""The studio of the pictures, in the pseudo-locale: it reads what is painted instead of keeping it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from painted_texts import cut_off, painted_texts, untranslated, words_in
from pictures_studio import Studio
from PySide6.QtWidgets import QWidget

from eventdesk.core.keys import NAMES_OF_KEYS
from eventdesk.services.opening import Settings
from eventdesk.ui.language.languages import PSEUDO, PSEUDO_ASKED

KEYS = frozenset(
    """
    alt backspace ctrl del delete end enter esc escape home ins insert meta page return shift space tab
""".split()
)
AS_IN_EVERY_LANGUAGE = frozenset(
    """
    eventdesk desk pdf csv xlsx json html docx md zip svg qr iso utf url postgresql sqlite tls
""".split()
)
