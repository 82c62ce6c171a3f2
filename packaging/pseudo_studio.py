"""The studio of the pictures, in the pseudo-locale: it reads what is painted, and keeps nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import time
from pathlib import Path

from painted_texts import cut_off, painted_texts, untranslated, words_in
from pictures_studio import Studio
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from eventdesk.ui.language.languages import PSEUDO, PSEUDO_ASKED

SIZE = (1280, 720)
KEYS = (
    "alt backspace ctrl del delete down end enter esc escape home ins insert left meta page pgdown "
    "pgup return right shift space tab up"
)
AS_EVERYWHERE = (
    "csv docx eventdesk html iso json md pdf postgresql qr sqlite svg tls url utf xlsx zip"
)
OF_FILES = (
    "conference cumbria desk dilys email events first home invitations invite job known list "
    "marguerite name november ollerenshaw organisation organiser quince ref rees sample server "
    "surname title tobias vaughan borough council county export hannah marsh torfaen"
)
"""What stands in the headers and the names of the files that are shown."""

ENGLISH = ("help-", "forgetting-done")
"""The pages of the help, and what is written as a record, are English by decision."""
OF_STATES = {
    "registration-": (
        "har ottilie feather shevaun obrienx siobhan ni cheallaigh youth worker hannah marsh by "
        "telephone brannigan whitlock rang this morning comes after all"
    ),
    "running-order-from-paper": "quarter past",
    "questions-typing": "would the minister put that in writing ma",
    "import-": (
        "last not an address shoe size head of partnerships director marguerite example org "
        "wer wann woher great hall guests arrival time everybody so far who was "
        "ever invited assistant for second third round post maximiliane theodora von und zu "
        "hohenlohe waldenburg schillingsfürst oettingen rst first many data file whose says "
        "at length where it came from violence reduction partnership avon somerset "
        "gloucestershire and the forest dean anonymous author question questions slido "
        "session status upvotes chose this yes no monday kuka miksi nyt maksaa workshop on "
        "evaluation "
    ),
    "plan-": "in memory of inspector late soon no time left",
    "plan-reason-refused": "coffee was started at by aisha rahman nothing changed",
    "badges": "avery brother dk mm label printer print badges",
    "export-writing": "writing the",
    "restore-damaged": "sample wal",
    "scan-over-a-note": "fire alarm fal",
    "screens-": "epson eb laptop samsung qb",
    "speaker-": "mind the minister at half past",
    "sealed-wrong": "three words to keeq",
    "sealed-": "data backups",
    "backups-card": "data backups",
    "join-": "fh jac my ay",
    "several-desks-": "notes side door",
    "start-": "m shed not found where it was regional meeting summer school on prevention",
    "moving-": "rows copied the event is being moved directors to day",
    "ready-some": "afternoon",
}
"""What is typed in a state, stands in its files or is put into it for the picture: it is data."""


class PseudoStudio(Studio):
    """Collects, state by state, what is not translated and what did not fit.

    Attributes:
        untranslated: texts with English in them, by the name of their state.
        cut: translated texts that did not fit.
    """

    def __init__(self, folder: Path) -> None:
        os.environ[PSEUDO_ASKED] = "1"
        super().__init__(folder, folder, SIZE, PSEUDO.code)
        self.untranslated: dict[str, list[str]] = {}
        self.cut: dict[str, list[str]] = {}
        self._known = set(f"{KEYS} {AS_EVERYWHERE} {OF_FILES}".split())
        self._known |= set(words_in(str(folder))) | set(words_in(_names_of_days()))
        self.at(time(8, 0))
        self._learn()

    def speak(self, code: str) -> None:
        """Another language, once nothing is drawn any more."""
        self._application.speak(code)

    def take(self, name: str, again: Callable[[], None] | None = None) -> None:
        """Read what the window paints."""
        self.settle()
        if again is not None:
            again()
        self._read(self.shown, name)

    def keep(self, widget: QWidget, name: str) -> None:
        """Read what a widget paints."""
        self._application.qt.processEvents()
        self._read(widget, name)

    def _read(self, widget: QWidget, name: str) -> None:
        texts = painted_texts(widget)
        self._learn()
        known = self._known.union(*(
            words.split() for state, words in OF_STATES.items() if name.startswith(state)
        ))  # fmt: skip
        bare = (
            [] if name.startswith(ENGLISH) else sorted(set(untranslated(texts, frozenset(known))))
        )
        if bare:
            self.untranslated[name] = bare
        if cut := sorted(set(cut_off(texts))):
            self.cut[name] = cut
        self.taken += 1

    def _learn(self) -> None:
        """Every word of the event that is open is data, and stays so."""
        if self._window is None:
            return
        live = self._window.live
        data = (
            live.details, live.delegates, live.questions, live.operators, live.order,
            [(entry.personal, entry.facts, entry.desk) for entry in live.entries],
        )  # fmt: skip
        self._known |= set(words_in(data))


def _names_of_days() -> tuple[str, ...]:
    """Months and days of the week, long and short, as the locale in force writes them."""
    locale, both = QLocale(), (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = [locale.monthName(month, form) for month in range(1, 13) for form in both]
    return (*months, *(locale.dayName(day, form) for day in range(1, 8) for form in both))
