"""Kinds and fixed minutes are guessed from words, and from no word that only looks like one."""

from __future__ import annotations

import pytest

from eventdesk.core.running_order.order import ItemKind
from eventdesk.formats.running_orders.guesses import (
    guessed_kind,
    why_fixed,
    with_guesses,
    without_guesses,
)
from eventdesk.formats.running_orders.sessions import RawSession

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
    assert why_fixed(title)


@pytest.mark.parametrize(
    "title",
    ["Video wall explained", "A sharp eye", "Team games", "Fixed and mobile lines", "Living"],
)
def test_what_need_not(title: str) -> None:
    assert not why_fixed(title)


@pytest.mark.parametrize(
    ("title", "field", "words"),
    [
        ("Lunch", "kind", "Lunch"),
        ("Q&A with the minister", "kind", "Q&A"),
        ("Working session and lunch!", "kind", "lunch"),
        ("Minister by video", "fixed", "by video"),
        ("Keynote (fixed)", "fixed", "(fixed)"),
        ("Doors close 10:45 sharp", "fixed", "sharp"),
        ("Panel, must end at 11:30", "fixed_end", "must end at 11:30"),
    ],
)
def test_a_guess_tells_the_words_it_was_made_from_as_they_stand(
    title: str, field: str, words: str
) -> None:
    session = with_guesses(RawSession(row=1, title=title))
    assert dict(session.guessed_from)[field] == words
    assert field in session.guessed


def test_where_nothing_is_guessed_no_words_are_told() -> None:
    session = with_guesses(RawSession(row=1, title="Welcome"))
    assert session.guessed_from == without_guesses(session).guessed_from == ()
