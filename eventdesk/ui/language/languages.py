"""Which languages the windows speak, and which of them a computer asks for."""

from __future__ import annotations

import os

from msgspec import Struct
from PySide6.QtCore import QLocale

SYSTEM = ""
"""The language of the computer, where we have it."""
PSEUDO_ASKED = "EVENTDESK_PSEUDO"
"""A variable of the environment: set to anything, it offers the pseudo-locale too."""


class Language(Struct, frozen=True, kw_only=True):
    """One language, under the name that its own speakers look for."""

    code: str
    name: str
    also: str
    """What else somebody may type who looks for it, in whatever language."""


ENGLISH = Language(code="en", name="English", also="language, Sprache, Englisch")
GERMAN = Language(code="de", name="Deutsch", also="language, Sprache, German")
PSEUDO = Language(code="pseudo", name="[Þšéúðö]", also="language, pseudo-locale, translation test")


def languages() -> tuple[Language, ...]:
    """Those that are offered, the one of the source first."""
    asked = bool(os.environ.get(PSEUDO_ASKED))
    return (ENGLISH, GERMAN, PSEUDO) if asked else (ENGLISH, GERMAN)


def language_for(wanted: str) -> Language:
    """The language that is meant by a remembered code; English where nothing fits.

    `SYSTEM` is the first of the computer's languages that we have.
    """
    known = {language.code: language for language in languages()}
    if wanted in known:
        return known[wanted]
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in known and code != PSEUDO.code:
            return known[code]
    return ENGLISH


def locale_for(language: Language) -> QLocale:
    """How dates and numbers are written: as this computer does, if it speaks that language."""
    system = QLocale.system()
    if language.code == PSEUDO.code:
        # Nobody's English: a date that does not go by the locale is seen.
        return QLocale(QLocale.Language.Icelandic)
    if language.code == GERMAN.code:
        is_german = system.language() is QLocale.Language.German
        return system if is_german else QLocale(QLocale.Language.German)
    is_english = system.language() is QLocale.Language.English
    british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return system if is_english else british
