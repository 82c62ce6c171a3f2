"""What stands on the screens: a message and its acknowledgement, and darkness."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import JsonObject
from eventdesk.core.stage import (
    MOST_CHARACTERS,
    Screen,
    Stage,
    fold_stage,
    objection,
    objection_to_message,
)
from tests.core.log_entries import entry

SENT, SEEN = Action.STAGE_MESSAGE_SENT, Action.STAGE_MESSAGE_ACKNOWLEDGED
CLEARED, BLANKED = Action.STAGE_MESSAGE_CLEARED, Action.STAGE_BLANKED
SHOWN = Action.STAGE_QUESTION_SHOWN


def sent(sequence: int, text: str = "Two minutes") -> Entry:
    return entry(sequence, SENT, None, personal={"text": text})


def test_a_message_is_sent_seen_and_cleared() -> None:
    log = [sent(1), entry(2, SEEN, None), entry(3, CLEARED, None)]
    message = fold_stage(log[:2]).stage.message
    assert message is not None
    assert (message.id, message.text) == ("act-1", "Two minutes")
    assert (message.sent_at, message.acknowledged_at) == (log[0].happened_at, log[1].happened_at)
    assert fold_stage(log).stage == Stage()


def test_who_saw_the_message_before_has_not_seen_the_one_that_took_its_place() -> None:
    late = entry(3, SEEN, None, message="act-1")
    folded = fold_stage([sent(1), sent(2, "Stop here"), late])
    assert folded.stage.message is not None
    assert folded.stage.message.acknowledged_at is None
    assert folded.flagged == {3}
    refusal = objection(folded.stage, SEEN, {"message": "act-1"})
    assert refusal is not None
    assert refusal.reason == "another_message"
    assert objection(folded.stage, SEEN, {"message": "act-2"}) is None


def test_a_message_is_as_long_as_a_speaker_can_read() -> None:
    reasons = {
        words: getattr(objection_to_message(Stage(), words), "reason", None)
        for words in ("", "a" * MOST_CHARACTERS, "a" * (MOST_CHARACTERS + 1))
    }
    assert list(reasons.values()) == ["no_words", None, "message_too_long"]
    too_long = objection_to_message(Stage(), "a" * (MOST_CHARACTERS + 3))
    assert too_long is not None
    assert too_long.facts == {"characters": MOST_CHARACTERS + 3, "most": MOST_CHARACTERS}


def test_the_same_message_twice_is_one_until_it_was_seen() -> None:
    stage = fold_stage([sent(1)]).stage
    refusal = objection_to_message(stage, "Two minutes")
    assert refusal is not None
    assert refusal.reason == "nothing_changed"
    seen = fold_stage([sent(1), entry(2, SEEN, None)]).stage
    assert objection_to_message(seen, "Two minutes") is None
    assert objection_to_message(stage, "One minute") is None


@pytest.mark.parametrize(
    ("log", "action", "message", "reason"),
    [
        ([], SEEN, None, "no_message"),
        ([], CLEARED, None, "no_message"),
        ([sent(1)], SEEN, None, None),
        ([sent(1)], CLEARED, "act-1", None),
        ([sent(1)], CLEARED, "act-2", "another_message"),
        ([sent(1), entry(2, SEEN, None)], SEEN, "act-1", "nothing_changed"),
        ([sent(1), entry(2, SEEN, None)], CLEARED, "act-1", None),
        ([sent(1)], Action.NOTE_ADDED, None, None),
    ],
)
def test_what_stands_against_seeing_or_clearing_a_message(
    log: list[Entry], action: Action, message: str | None, reason: str | None
) -> None:
    """And what is refused changes nothing when it comes in late all the same."""
    fold = fold_stage(log)
    refusal = objection(fold.stage, action, {"message": message})
    assert (refusal and refusal.reason) == reason
    after = fold_stage([*log, entry(9, action, None, message=message)])
    assert (after.flagged == {9}) is (reason is not None)
    assert (after.stage == fold.stage) is (reason is not None or action is Action.NOTE_ADDED)


def test_one_question_is_kept_off_the_stage_until_it_is_shown_or_another_is_kept_off() -> None:
    def shown(sequence: int, question: str, *, on: bool) -> Entry:
        return entry(sequence, SHOWN, None, question=question, shown=on)

    off = [shown(1, "why", on=False), shown(2, "how", on=False)]
    assert [fold_stage(off[:n]).stage.question_off for n in (1, 2)] == ["why", "how"]
    other = fold_stage([*off, shown(3, "why", on=True)])
    assert other.stage.question_off == "how", "what is shown is not what was kept off"
    assert other.flagged == {3}
    refusal = objection(other.stage, SHOWN, {"question": "why", "shown": True})
    assert refusal is not None
    assert refusal.reason == "nothing_changed"
    assert fold_stage([*off, shown(3, "how", on=True)]).stage == Stage()


def test_each_screen_goes_dark_by_itself() -> None:
    dark = entry(1, BLANKED, None, screen="foyer", blank=True)
    stage = fold_stage([dark]).stage
    assert stage.blank == {Screen.FOYER}
    again = objection(stage, BLANKED, {"screen": "foyer", "blank": True})
    assert again is not None
    assert again.reason == "nothing_changed"
    assert objection(stage, BLANKED, {"screen": "stage", "blank": True}) is None
    light = entry(2, BLANKED, None, screen="foyer", blank=False)
    assert fold_stage([dark, light]).stage == Stage()


KINDS = st.sampled_from(["sent", "seen", "cleared", "dark", "light", "off", "on"])


@given(st.lists(st.tuples(KINDS, st.sampled_from(list(Screen))), max_size=12))
def test_what_a_rule_refuses_would_have_changed_nothing(kinds: list[tuple[str, Screen]]) -> None:
    log: list[Entry] = []
    for sequence, (kind, screen) in enumerate(kinds, start=1):
        made = {
            "sent": sent(sequence),
            "seen": entry(sequence, SEEN, None),
            "cleared": entry(sequence, CLEARED, None),
            "dark": entry(sequence, BLANKED, None, screen=screen.value, blank=True),
            "light": entry(sequence, BLANKED, None, screen=screen.value, blank=False),
            "off": entry(sequence, SHOWN, None, question=screen.value, shown=False),
            "on": entry(sequence, SHOWN, None, question=screen.value, shown=True),
        }[kind]
        before = fold_stage(log).stage
        after = fold_stage([*log, made])
        refused = objection(before, made.action, made.facts) is not None
        assert refused is (after.stage == before)
        assert refused is (sequence in after.flagged)
        if not refused:
            log.append(made)


def test_a_question_is_taken_off_the_screens_and_put_back_once_each() -> None:
    def objects(stage: Stage, *, shown: bool) -> bool:
        facts: JsonObject = {"question": "q1", "shown": shown}
        return objection(stage, Action.STAGE_QUESTION_SHOWN, facts) is not None

    stage = Stage(question_off="q1")
    assert (objects(stage, shown=False), objects(stage, shown=True)) == (True, False)
    assert (objects(Stage(), shown=False), objects(Stage(), shown=True)) == (False, True)
