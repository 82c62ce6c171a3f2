"""Numbers of things, days and numbers follow the language of the window; Qt holds the forms."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

import eventdesk.ui
from eventdesk.ui.language.counted import counted
from eventdesk.ui.language.dates import day, number, short_day, whole_day

MONDAY = date(2026, 11, 16)
OURS = ("%A", "%a", "%B", "%b", "','")
"""What Python writes in its own language, or with its own sign between thousands."""


class TwoForms(QTranslator):
    """German forms of one text, as a compiled file gives them."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        forms = {"%n badges": ("%n Ausweis", "%n Ausweise")}
        return forms[text][0 if n == 1 else 1] if text in forms else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    """The window speaks German as far as the one text goes."""
    application = QCoreApplication.instance()
    assert application is not None
    translator = TwoForms()
    application.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.German))
    yield
    QLocale.setDefault(QLocale.c())
    application.removeTranslator(translator)


def badges(count: int) -> str:
    return counted("badges", count, "1 badge", "{n} badges")


@pytest.mark.usefixtures("qtbot")
def test_english_needs_no_file_for_its_two_forms() -> None:
    assert [badges(count) for count in (0, 1, 2, 1234)] == [
        "0 badges", "1 badge", "2 badges", "1,234 badges",
    ]  # fmt: skip


@pytest.mark.usefixtures("german")
def test_another_language_chooses_its_own_form_and_its_own_signs() -> None:
    assert [badges(count) for count in (1, 2, 1234)] == [
        "1 Ausweis",
        "2 Ausweise",
        "1.234 Ausweise",
    ]


@pytest.mark.usefixtures("german")
def test_days_and_numbers_are_written_by_the_locale() -> None:
    assert day(MONDAY) == "16. November 2026"
    assert whole_day(MONDAY) == "Montag, 16. November 2026"
    assert short_day(MONDAY) == "Mo. 16. Nov."
    assert number(12345) == "12.345"


@pytest.mark.usefixtures("qtbot")
def test_without_a_language_they_are_british() -> None:
    assert whole_day(MONDAY) == "Monday 16 November 2026"
    assert number(12345) == "12,345"


def test_no_window_writes_a_day_or_a_large_number_by_pythons_locale() -> None:
    found = [
        f"{path.name}:{node.lineno}"
        for path in sorted(Path(eventdesk.ui.__file__).parent.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FormattedValue)
        and node.format_spec is not None
        and any(
            sign in ast.unparse(node.format_spec) for sign in ("%A", "%a", "%B", "%b", ":,", "',")
        )
    ]
    assert found == []
