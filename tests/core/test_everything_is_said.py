"""Whatever the rules and the log say can be said in another language, down to its last word."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.joining.late_acts import late_sentence
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.lateness import lateness_in_words, length_in_words, punctuality_in_words
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.passphrases import objection
from eventdesk.core.questions.question import Question
from eventdesk.core.said import Said
from eventdesk.core.sentences import Words, refusal_words
from tests.core.leaves import left_in_english
from tests.core.log_entries import entry
from tests.core.running_orders import at, talk
from tests.core.test_sentences import REASONS

GREEK = "Άλφα"
"""Data, without a Latin letter."""
ANN = Delegate(
    id="ann", particulars=Particulars(given_name="Ἄννα", family_name="Δ", organisation="Ω")
)
LOG_WORDS = LogWords(
    zone=ZoneInfo("Europe/London"),
    operators={"o1": "Σ"},
    delegates={"ann": ANN},
    items={"TA": replace(talk("TA", "09:15", 30), title="Τ")},
    questions={
        "why": Question(id="why", number=3, text="Γιατί;"),
        "how": Question(id="how", number=4, text="Πώς;"),
    },
)
NOBODY = replace(LOG_WORDS, delegates={}, items={}, questions={}, operators={})
SUBJECTS = {"delegate": "ann", "party": "ann", "item": "TA", "question": "why", "operator": "o1"}
WORDS = Words(
    zone=ZoneInfo("Europe/London"),
    at=at("12:00"),
    operators={"o1": "Σ"},
    name_of=lambda _: "Ἄννα",
)
INSTANT = st.sampled_from([instant_text(at("08:15")), instant_text(at("11:59"))])
TEXT = st.sampled_from(["", GREEK])
FLAG = st.booleans()
NUMBER = st.integers(0, 3)
FACTS = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("since", "at", "until", "start", "end", "began", "ended"), INSTANT),
        **dict.fromkeys(("fixed_end", "wall", "ours"), INSTANT),
        **dict.fromkeys(("item", "next", "other", "passed_over", "dependants", "code"), TEXT),
        **dict.fromkeys(("desk", "title", "location", "name", "on"), TEXT),
        **dict.fromkeys(("of_desk", "undone", "drill", "from_paper", "forced", "override"), FLAG),
        **dict.fromkeys(("by_itself", "printed", "ends_drill", "pushed", "dropped"), FLAG),
        **dict.fromkeys(("shown", "blank", "ready", "fixed", "anew", "over_capacity"), FLAG),
        **dict.fromkeys(("number", "into", "to_come", "carriers", "heads", "of", "most"), NUMBER),
        **dict.fromkeys(("added", "changed", "arrived", "minutes", "count", "safe"), NUMBER),
        **dict.fromkeys(("names", "floor", "lead", "missing", "corrects"), NUMBER),
        "operator": st.just("o1"),
        "rsvp": st.sampled_from(["declined", "cancelled", "remote", "accepted"]),
        "outcome": st.sampled_from(["to_follow_up", "answered", "withdrawn"]),
        "did": st.sampled_from(["item.started", "question.merged", "question.put", "x"]),
        "question": st.just("how"),
        "from": st.just("how"),
        "delegate": st.just("ann"),
        "way": st.sampled_from(["accept", "breaks_first", "drop", "?"]),
    },
)


@given(facts=FACTS)
@settings(max_examples=25, deadline=None)
def test_refusals_are_said_to_their_last_word(facts: dict[str, Json]) -> None:
    for reason in [*REASONS, "of a later version"]:
        told: dict[str, Json] = {**facts, "reason": reason, "by": "ann"}
        if reason == "pressed_twice":
            told["began"] = GREEK  # there it is the title of an item
        sentence = refusal_words(told, WORDS)
        assert isinstance(sentence, Said), reason
        assert not left_in_english(sentence), reason


@given(facts=FACTS, about=st.fixed_dictionaries({}, optional=dict.fromkeys(
    ("text", "name", "reason", "owner", "authority", "delegate"), TEXT)))  # fmt: skip
@settings(max_examples=25, deadline=None)
@pytest.mark.parametrize("words", [LOG_WORDS, NOBODY], ids=["known", "nobody is known any more"])
def test_entries_are_said_to_their_last_word(
    words: LogWords, facts: dict[str, Json], about: dict[str, Json]
) -> None:
    for action in Action:
        subject = SUBJECTS.get(action.partition(".")[0])
        told = {**facts, "by": "2026-11-02"}
        if action is Action.EXPORT_WRITTEN:
            told["kind"] = "day-log, questions"
        one = replace(entry(1, action, subject, personal=about, given=told), desk="Δ 1")
        sentence, undo = words.sentence(one), words.undo_phrase(one)
        assert isinstance(sentence, Said) or action is Action.NOTE_ADDED, action
        assert not left_in_english(sentence), action
        assert isinstance(undo, Said), action
        assert not left_in_english(undo), action


@given(seconds=st.integers(-90_000, 90_000), other=st.integers(-90_000, 90_000))
def test_lengths_and_lateness_are_said(seconds: int, other: int) -> None:
    one, two = timedelta(seconds=seconds), timedelta(seconds=other)
    for sentence in (
        lateness_in_words(one), length_in_words(one), punctuality_in_words(one, two),
        punctuality_in_words(one, None),
    ):  # fmt: skip
        assert isinstance(sentence, Said)
        assert not left_in_english(sentence)


@pytest.mark.parametrize("passphrase", ["", " x", "\x07", "short", "a" * 20, "abcdefghijkl" * 2000])
def test_what_is_wrong_with_a_passphrase_is_said(passphrase: str) -> None:
    assert isinstance(objection(passphrase), Said)


def test_a_late_act_is_said_with_who_did_it() -> None:
    late = entry(
        2, Action.DELEGATE_CHECKED_IN, forced=True, broke="already_in", also_broke=["alert"]
    )
    sentence = late_sentence(replace(late, desk="Δ"), None, LOG_WORDS, WORDS.minute)
    assert isinstance(sentence, Said)
    assert not left_in_english(sentence)
