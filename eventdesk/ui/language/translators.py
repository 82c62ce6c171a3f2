"""Puts the translators of a language into Qt, and takes those of the one before out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from eventdesk.formats.resources import resource_root
from eventdesk.ui.language.languages import ENGLISH, PSEUDO, Language, locale_for
from eventdesk.ui.language.pseudo import PseudoTranslator


class Translators:
    """The translators that are installed: Qt's own words, and ours above them.

    English stands in the source, both of its plurals included, and needs none: a start in English
    reads no file for it.
    """

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = ENGLISH

    def speak(self, language: Language) -> None:
        """From now on texts are made in this language; what is shown already stays as it is."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        self.language = language
        QLocale.setDefault(locale_for(language))
        for translator in _translators(language):
            self._application.installTranslator(translator)
            self._installed.append(translator)


def _translators(language: Language) -> list[QTranslator]:
    """Those of a language, Qt's own first: whoever is installed last is asked first."""
    if language.code == ENGLISH.code:
        return []
    if language.code == PSEUDO.code:
        return [PseudoTranslator()]
    found = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource_root() / "translations")
    for name, folder in ((f"qtbase_{language.code}", qt), (f"eventdesk_{language.code}", ours)):
        translator = QTranslator()
        # A package may be without Qt's own; the rest is spoken all the same.
        if translator.load(name, folder):
            found.append(translator)
    return found
