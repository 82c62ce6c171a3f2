"""Refusals as people read them: calm, plain, and with what they need to go on."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from eventdesk import core, services
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.sentences import Words, refusal_words
from tests.core.running_orders import at

WORDS = Words(
    zone=ZoneInfo("Europe/London"),
    at=at("08:00"),
    operators={"o1": "Aisha Rahman"},
    name_of=lambda one: {"bob": "Bob Ray"}.get(one, "Somebody else"),
)
FALLBACK = "Not done: a rule of the event does not allow it."
REASONS = sorted(
    {
        reason
        for package in (core, services)
        for path in Path(package.__path__[0]).rglob("*.py")
        for reason in re.findall(r'Refusal\(\s*reason="(\w+)"', path.read_text(encoding="utf-8"))
    }
)


def test_the_reasons_are_found_in_the_rules() -> None:
    assert len(REASONS) > 25
    assert {"already_in", "pressed_twice", "no_words"} <= set(REASONS)


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_a_calm_sentence_of_its_own(reason: str) -> None:
    facts: dict[str, Json] = {
        "reason": reason,
        "item": "Talk A",
        "outcome": "to_follow_up",
        "number": 3,
        "dependants": "Ann Lee left",
        "code": "Z9",
    }
    said = refusal_words(facts, WORDS)
    assert said != FALLBACK
    assert said[-1] in ".?"
    assert not re.search(r"\b(error|invalid|failed|illegal)\b|!|\bNone\b|  ", said, re.IGNORECASE)


def test_a_reason_that_is_not_known_still_reads_as_a_sentence() -> None:
    assert refusal_words({"reason": "of a later version"}, WORDS) == FALLBACK


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (0, "just now"),
        (59, "just now"),
        (60, "1 minute ago"),
        (119, "1 minute ago"),
        (13 * 60, "13 minutes ago"),
        (119 * 60, "119 minutes ago"),
        (120 * 60, "2 hours ago"),
        (-60, "just now"),
    ],
)
def test_how_long_ago_has_its_unit(ago: int, words: str) -> None:
    assert WORDS.ago(WORDS.at - timedelta(seconds=ago)) == words


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"reason": "already_in", "since": instant_text(at("07:47")), "desk": "Desk 2",
             "operator": "o1"},
            "Checked in at 08:47 at Desk 2 by Aisha Rahman, 13 minutes ago.",
        ),
        (
            {"reason": "already_in", "since": instant_text(at("07:47")), "desk": "Desk 2",
             "operator": None},
            "Checked in at 08:47 at Desk 2, 13 minutes ago.",
        ),
        ({"reason": "replaced", "by": "bob"}, "Bob Ray comes instead today."),
        (
            {"reason": "not_coming", "rsvp": "declined", "on": "12 June"},
            "Declined on 12 June.",
        ),
        ({"reason": "not_coming", "rsvp": "remote", "on": ""},
         "Takes part from elsewhere, says the invite list."),
        ({"reason": "unknown_code", "code": "Z9"},
         "Nobody has the code “Z9”. Type the name instead."),
        ({"reason": "unknown_code"}, "Nobody has that code. Type the name instead."),
        ({"reason": "two_carry_it", "code": "Z9", "carriers": 2},
         "2 people carry the code “Z9”. Choose by name instead."),
        ({"reason": "pin_locked", "until": instant_text(at("08:05"))},
         "Five wrong PINs were typed at this desk. The next one can be typed at 09:05."),
        (
            {"reason": "pressed_twice", "item": "Minister", "start": instant_text(at("10:30"))},
            "Minister is planned for 11:30. Start it now all the same?",
        ),
    ],
)  # fmt: skip
def test_a_sentence_names_what_is_known(facts: dict[str, Json], said: str) -> None:
    assert refusal_words(facts, WORDS) == said


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"printed": 1, "of": 1}, "There is a badge already that still holds. Print it again?"),
        ({"printed": 3, "of": 3}, "All 3 have a badge that still holds. Print all of them again?"),
        ({"printed": 1, "of": 3}, "Of these 3, 1 has a badge that still holds. Print all 3?"),
        (
            {"printed": 1, "of": 1, "since": instant_text(at("07:47")), "desk": "Desk 2"},
            "The badge was printed at 08:47 at Desk 2, 13 minutes ago. Print it again?",
        ),
    ],
)
def test_a_badge_that_still_holds_is_told_before_another_is_printed(
    facts: dict[str, Json], said: str
) -> None:
    assert refusal_words({"reason": "badges_printed", **facts}, WORDS) == said
