"""Sentences of the rules in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from eventdesk.core.said import Day, listed, said, said_of
from eventdesk.ui.language.spoken import spoken

GERMAN: dict[str, str | tuple[str, str]] = {
    "Checked in at {0} {1}.": "{1} um {0} eingecheckt.",
    "at {0}": "an {0}",
    "%n delegates of {0}": ("%n Gast von {0}", "%n Gäste von {0}"),
    "{0} and {1}": "{0} und {1}",
    "{0}, {1}": "{0}, {1}",
    "left": "ging",
    "broken {0}": "kaputt {1}",
    "On {0}": "Am {0}",
}


class _German(QTranslator):
    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's own word
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        found = GERMAN.get(sourceText) if context == "sentences" else None
        return found[0 if n == 1 else 1] if isinstance(found, tuple) else found

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator, before = _German(), QLocale()
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_template_values_and_order_are_translated() -> None:
    sentence = said("Checked in at {0} {1}.", "10:00", said("at {0}", "{0} Desk %n"))
    assert spoken(sentence) == "an {0} Desk %n um 10:00 eingecheckt."
    assert spoken("left") == "left", "a name that reads like a sentence stays"
    assert spoken(said("left") + ", " + said("left")) == "ging, ging"
    assert spoken(said("left").capitalize()) == "Ging"
    assert spoken(said("left") + said("not known")) == "gingnot known"


@pytest.mark.usefixtures("german")
def test_numbers_choose_the_form_of_the_language() -> None:
    one, many = "{n} delegate of {0}", "{n} delegates of {0}"
    assert spoken(said_of(1, one, many, "%n")) == "1 Gast von %n"
    assert spoken(said_of(3, one, many, "Ann")) == "3 Gäste von Ann"
    assert spoken(said_of(1, "{n} seat", "{n} seats")) == "1 seat"
    assert spoken(said_of(2, "{n} seat", "{n} seats")) == "2 seats"


@pytest.mark.usefixtures("german")
def test_lists_days_and_translations_that_name_nothing() -> None:
    assert spoken(listed(["A", "B", "C"])) == "A, B und C"
    assert spoken(said("On {0}", Day(date(2026, 11, 2)))) == "Am 2. November"
    day = Day(date(2026, 3, 2), year=True, weekday=True)
    assert spoken(said("On {0}", day)) == "Am Montag, 2. März 2026"
    assert spoken(said("On {0}", Day(date(2026, 3, 2), year=True))) == "Am 2. März 2026"
    assert spoken(said("broken {0}", "A")) == "broken A"


@pytest.mark.usefixtures("qapp")
def test_english_is_said_as_it_is_written() -> None:
    sentence = said("{0} on {1}, {2}", "Ann", Day(date(2026, 11, 2)), said_of(1, "{n} a", "{n} b"))
    assert spoken(sentence + "!") == sentence + "!"
