"""Entries of the day log as sentences, whoever and whatever they are about."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.log_words.about_questions import what_to_follow_up
from eventdesk.core.log_words.log_words import LogWords
from eventdesk.core.questions.question import Question
from tests.core.log_entries import entry, undo
from tests.core.running_orders import at, talk

ANN = Delegate(
    id="ann", particulars=Particulars(given_name="Ann", family_name="Lee", organisation="Kent")
)
WORDS = LogWords(
    zone=ZoneInfo("Europe/London"),
    operators={"o1": "Aisha Rahman"},
    delegates={"ann": ANN},
    items={"TA": replace(talk("TA", "09:15", 30), title="Talk A")},
    questions={"why": Question(id="why", number=3, text="Why now?")},
)
NOBODY = replace(WORDS, delegates={}, items={}, questions={}, operators={})
SUBJECTS = {"delegate": "ann", "party": "ann", "item": "TA", "question": "why", "operator": "o1"}


FACTS: dict[Action, dict[str, Json]] = {
    Action.EVENT_CREATED: {"name": "Conference"},
    Action.EXPORT_WRITTEN: {"kind": "day-log"},
    Action.ACT_UNDONE: {"what": "delegate.checked_in"},
    Action.DELEGATE_BACK_DATED: {"corrects": 1, "at": instant_text(at("08:15"))},
    Action.ITEM_BACK_DATED: {"corrects": 1, "at": instant_text(at("08:15"))},
}


def any_entry(action: Action) -> Entry:
    subject = SUBJECTS.get(action.partition(".")[0])
    about: dict[str, Json] = {"name": "A guest"}
    return entry(1, action, subject, personal=about, given=FACTS.get(action, {}))


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("words", [WORDS, NOBODY], ids=["known", "nobody is known any more"])
def test_every_action_reads_as_a_sentence(action: Action, words: LogWords) -> None:
    said = words.sentence(any_entry(action))
    assert said == said.strip()
    assert "  " not in said
    assert "None" not in said
    assert said or action is Action.NOTE_ADDED
    assert words.act_sentence([any_entry(action)]) == said


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (entry(1, Action.DELEGATE_CHECKED_IN), "Ann Lee, Kent checked in"),
        (entry(1, Action.DELEGATE_CHECKED_IN, heads=3), "Ann Lee, Kent checked in, 3 people"),
        (
            entry(1, Action.DELEGATE_CHECKED_IN, override=True, personal={"reason": "I know him"}),
            "Ann Lee, Kent checked in, by the lead’s decision: I know him",
        ),
        (
            entry(1, Action.DELEGATE_CHECKED_IN, forced=True),
            "Ann Lee, Kent checked in, recorded as it had happened",
        ),
        (
            entry(
                1,
                Action.DELEGATE_CHECKED_IN,
                override=True,
                lead="o1",
                personal={"reason": "I know him"},
            ),
            "Ann Lee, Kent checked in, by the decision of Aisha Rahman: I know him",
        ),
        (
            entry(1, Action.DELEGATE_CHECKED_IN, override=True),
            "Ann Lee, Kent checked in, by the lead’s decision",
        ),
        (
            entry(
                1,
                Action.DELEGATE_CHECKED_IN,
                id_seen="driving_licence",
                over_capacity=True,
                inside=81,
                capacity=80,
            ),
            "Ann Lee, Kent checked in, ID seen (driving licence), 81 inside where 80 may be",
        ),
        (
            entry(1, Action.DELEGATE_REPLACED, by="ann", personal={"authority": "The chair"}),
            "Ann Lee, Kent replaced by Ann Lee, Kent, on the word of The chair",
        ),
        (entry(1, Action.DELEGATE_REPLACED, by="gone"), "Ann Lee, Kent replaced"),
        (entry(1, Action.PARTY_MORE_CAME, heads=2), "Ann Lee, Kent: 2 more of the party came"),
        (entry(1, Action.PARTY_SOME_LEFT, heads=1), "Ann Lee, Kent: 1 of the party left"),
        (
            entry(
                1,
                Action.DELEGATE_CORRECTED,
                rsvp="cancelled",
                rsvp_on="17 June",
                crew=True,
                was={"rsvp": "accepted", "rsvp_on": "3 June", "crew": False},
                personal={
                    "email": "",
                    "columns": {"Table": "7"},
                    "was": {"email": "a@b", "columns": {"Table": ""}},
                },
            ),
            (
                "Ann Lee, Kent corrected at the desk: answer “cancelled”, was “accepted”; "
                "crew yes, was no; e-mail blank, was “a@b”; Table “7”, was blank"
            ),
        ),
        (
            entry(1, Action.DELEGATE_CORRECTED, rsvp="cancelled", was="accepted"),
            "Ann Lee, Kent corrected at the desk",
        ),
        (entry(1, Action.OPERATOR_MADE_LEAD, "o1"), "Aisha Rahman made a lead"),
        (entry(1, Action.OPERATOR_LEAD_WITHDRAWN, "o1"), "Aisha Rahman is a lead no more"),
        (
            entry(1, Action.NOTE_ADDED, "ann", personal={"text": "left a coat"}),
            "Ann Lee, Kent: left a coat",
        ),
        (entry(1, Action.DELEGATE_LEFT), "Ann Lee, Kent left"),
        (entry(1, Action.DELEGATE_LEFT, "gone"), "Somebody no longer listed left"),
        (entry(1, Action.ITEM_ADJUSTED, "TA", minutes=5), "Talk A: 5 min more"),
        (entry(1, Action.ITEM_ADJUSTED, "TA", minutes=-2), "Talk A: 2 min less"),
        (
            entry(2, Action.ITEM_BACK_DATED, "TA", corrects=1, at=instant_text(at("08:15"))),
            "Talk A: entry 1 really happened at 09:15",
        ),
        (entry(1, Action.QUESTION_ANSWERED, "why"), "Question 3 answered: “Why now?”"),
        (
            entry(
                1,
                Action.QUESTION_TO_FOLLOW_UP,
                "why",
                by="2026-11-30",
                personal={"owner": "Dele Akintola"},
            ),
            "Question 3 to follow up: “Why now?”, owner Dele Akintola, by 30 November",
        ),
        (entry(1, Action.NOTE_ADDED, None, personal={"text": "fire alarm"}), "fire alarm"),
        (
            entry(1, Action.QUESTION_ASKER_NAMED, "why", anonymous=True),
            "Question 3 asked by somebody who stays anonymous",
        ),
        (
            entry(1, Action.ITEM_EDITED, "TA", personal={"speakers": [{"name": "Dele Akintola"}]}),
            "Talk A changed: speakers Dele Akintola",
        ),
        (
            entry(1, Action.ITEM_EDITED, "TA", personal={"speakers": []}),
            "Talk A changed: no speakers",
        ),
        (
            entry(
                1,
                Action.ITEM_EDITED,
                "TA",
                fixed_end=None,
                was={"fixed_end": instant_text(at("09:45"))},
            ),
            "Talk A changed: no fixed end, was 10:45",
        ),
        (entry(1, Action.ITEM_EDITED, "TA", fixed_end=None), "Talk A changed: no fixed end"),
        (
            entry(1, Action.ITEM_EDITED, "TA", fixed_end=instant_text(at("09:45"))),
            "Talk A changed: must end at 10:45",
        ),
    ],
)
def test_a_sentence_names_what_is_known(one: Entry, said: str) -> None:
    assert WORDS.sentence(one) == said


@pytest.mark.parametrize(
    ("one", "phrase"),
    [
        (entry(1, Action.DELEGATE_CHECKED_IN), "check-in of Ann Lee, Kent"),
        (entry(1, Action.PARTY_MORE_CAME), "arrival of more people of Ann Lee, Kent"),
        (entry(1, Action.PARTY_SOME_LEFT), "leaving of some people of Ann Lee, Kent"),
        (entry(1, Action.ITEM_STARTED, "TA"), "start of Talk A"),
        (entry(1, Action.ITEM_STARTED, "gone"), "start of An item no longer planned"),
        (entry(1, Action.DAY_ENDED, None), "end of the day"),
        (entry(1, Action.QUESTION_ANSWERED, "why"), "answer of question 3"),
        (entry(1, Action.NOTE_ADDED, None, personal={"text": "alarm"}), "note “alarm”"),
        (entry(1, Action.ITEM_READY, "TA", ready=True), "entry “Talk A ready”"),
    ],
)
def test_an_act_is_a_thing_that_can_be_undone(one: Entry, phrase: str) -> None:
    assert WORDS.undo_phrase(one) == phrase


def test_a_row_says_whether_it_stands_and_whether_it_was_refused() -> None:
    came = entry(1, Action.DELEGATE_CHECKED_IN)
    row = WORDS.row(came, frozenset({came.act}), "ab")
    assert (row.undone, row.refused, row.hash) == (True, False, "ab")
    assert (row.sequence, row.subject, row.action) == (1, "ann", "delegate.checked_in")
    refused = entry(2, Action.ACT_REFUSED, reason="not_in")
    row = WORDS.row(refused, frozenset(), "cd")
    assert (row.undone, row.refused) == (False, True)
    assert row.sentence.startswith("Ann Lee, Kent: Not in the building")


def test_a_refusal_that_names_its_item_is_not_led_by_the_name_again() -> None:
    refused = entry(1, Action.ACT_REFUSED, "TA", reason="already_begun", item="Talk A")
    assert WORDS.sentence(refused) == "Talk A has begun, so it cannot be dropped."


def test_whoever_was_forgotten_has_no_name() -> None:
    forgotten = replace(ANN, particulars=Particulars(organisation="Kent"))
    words = replace(WORDS, delegates={"ann": forgotten})
    assert words.sentence(entry(1, Action.DELEGATE_LEFT)) == "Somebody forgotten, Kent left"


def test_an_act_reads_as_its_most_telling_entry() -> None:
    ended = entry(1, Action.ITEM_ENDED, "TA")
    started = entry(2, Action.ITEM_STARTED, "TA")
    assert WORDS.act_sentence([ended, started]) == "Talk A started"
    assert WORDS.act_sentence([ended]) == "Talk A ended"
    summary = entry(1, Action.LIST_IMPORTED, None, added=1, changed=0, unchanged=6)
    added = entry(2, Action.DELEGATE_ADDED)
    assert WORDS.act_sentence([summary, added]) == WORDS.sentence(summary)
    assert WORDS.sentence(undo(3, of=2)).startswith("Undone")


def test_what_was_written_down_reads_as_it_was_worded_then() -> None:
    known = Question(id="why", number=4, text="Since when?", first_text="When?")
    words = replace(WORDS, questions={"why": known})
    recorded = entry(1, Action.QUESTION_RECORDED, "why", number=4)
    reworded = entry(2, Action.QUESTION_REWORDED, "why", personal={"text": "Since then?"})
    put = entry(3, Action.QUESTION_PUT, "why")
    assert words.sentence(recorded) == "Question 4 written down: “When?”"
    assert words.sentence(reworded) == "Question 4 worded anew: “Since then?”"
    assert words.sentence(put) == "Question 4 put: “Since when?”"
    undone = entry(4, Action.ACT_UNDONE, "why", what=Action.QUESTION_PUT.value)
    assert words.sentence(undone) == "Undone: putting of question 4"


def test_what_is_to_be_followed_up_is_named_by_its_words() -> None:
    by = entry(1, Action.QUESTION_TO_FOLLOW_UP, "why", by="2026-11-30", personal={"owner": "Dele"})
    assert what_to_follow_up(WORDS, by) == "Question 3: “Why now?”, owner Dele, by 30 November"
    nameless = replace(WORDS, questions={"why": Question(id="why", number=3, text="")})
    assert what_to_follow_up(nameless, by) == "Question 3, owner Dele, by 30 November"
