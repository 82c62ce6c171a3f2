"""Kinds and fixed minutes are guessed from words, and from no word that only looks like one."""

from __future__ import annotations

import pytest

from eventdesk.core.running_order import ItemKind
from eventdesk.formats.running_orders.guesses import guessed_kind, suggests_fixed

BREAK, QUESTIONS, DISCUSSION = ItemKind.BREAK, ItemKind.QUESTIONS, ItemKind.DISCUSSION


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Lunch", BREAK),
        ("LUNCH in the hall", BREAK),
        ("Networking lunch", BREAK),
        ("Registration, tea & coffee", BREAK),
        ("Mittagspause", BREAK),
        ("Kaffeepause und Postersession", BREAK),
        ("Pause-café", BREAK),
        ("Déjeuner", BREAK),
        ("Almuerzo", BREAK),
        ("Q&A", QUESTIONS),
        ("Q & A with the panel", QUESTIONS),
        ("Minister’s Q&A", QUESTIONS),
        ("Fragerunde", QUESTIONS),
        ("Questions et réponses", QUESTIONS),
        ("Preguntas y respuestas", QUESTIONS),
        ("Panel discussion: who warns?", DISCUSSION),
        ("Tabletop", DISCUSSION),
        ("Podiumsdiskussion", DISCUSSION),
        ("Table ronde", DISCUSSION),
        ("Mesa redonda", DISCUSSION),
        ("Welcome", None),
        ("Update on the coffee supply", None),
        ("The question of trust", None),
        ("What a break taught us about roads", None),
        ("Breakthroughs", None),
        ("", None),
    ],
)
def test_kinds_by_the_words_of_a_title(title: str, kind: ItemKind | None) -> None:
    assert guessed_kind(title) is kind


@pytest.mark.parametrize(
    "title",
    ["Minister by video", "Address via Teams", "Live link to London", "10:45 sharp: roll call",
     "Talk (fixed)", "Must start at 11:30", "Ministerin, per Video zugeschaltet",
     "Intervention par visioconférence", "Ministro por videoconferencia", "Pünktlich: Grußwort"],
)  # fmt: skip
def test_what_must_start_at_its_minute(title: str) -> None:
    assert suggests_fixed(title)


@pytest.mark.parametrize(
    "title",
    ["Video wall explained", "A sharp eye", "Team games", "Fixed and mobile lines", "Living"],
)
def test_what_need_not(title: str) -> None:
    assert not suggests_fixed(title)
