"""What was sent late, in words."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.entries import Entry
from eventdesk.core.joining.late_acts import (
    late_sentence,
    needs_the_lead,
    sent_at,
    the_other_admission,
    was_overtaken,
)
from eventdesk.core.json_values import Json
from eventdesk.core.log_words.log_words import LogWords

ANN = Delegate(
    id="ann", particulars=Particulars(given_name="Ann", family_name="Lee", organisation="Bath")
)
WORDS = LogWords(
    zone=ZoneInfo("Europe/London"), operators={"mo": "Mo Farouk"}, delegates={"ann": ANN},
    items={}, questions={},
)  # fmt: skip


def _entry(
    number: int, minute: int, desk: str, action: Action = Action.DELEGATE_CHECKED_IN, **facts: Json
) -> Entry:
    at = datetime(2026, 11, 16, 9, minute, tzinfo=UTC)
    return Entry(
        sequence=number, act=f"act {number}", part=0, happened_at=at, recorded_at=at, desk=desk,
        operator="mo", action=action, subject="ann", facts=facts, personal=None,
    )  # fmt: skip


def _said(entry: Entry, other: Entry | None = None) -> str:
    return late_sentence(entry, other, WORDS, lambda at: f"{at:%H:%M}")


SENT = "2026-11-16T09:42:00+00:00"
FIRST = _entry(1, 1, "Foyer")
LATE = _entry(
    2, 3, "Side door", alone=True, sent_at=SENT, forced=True,
    broke="already_in",
)  # fmt: skip


def test_somebody_admitted_at_two_doors_is_said_with_both() -> None:
    assert the_other_admission(LATE, [FIRST, LATE], frozenset()) is FIRST
    assert _said(LATE, FIRST) == (
        "Ann Lee was admitted twice: Foyer 09:01, Side door 09:03 while it worked alone. "
        "A lead should look."
    )
    assert the_other_admission(LATE, [FIRST, LATE], frozenset({"act 1"})) is None
    assert _said(LATE).startswith("Ann Lee was admitted twice: Side door 09:03")


def test_what_broke_another_rule_says_which() -> None:
    late = replace(LATE, facts={**LATE.facts, "broke": "not_coming"})
    said = _said(late)
    assert said.startswith("Ann Lee")
    assert "Side door 09:03 while it worked alone: not expected by the list" in said


def test_only_what_was_sent_late_and_broke_a_rule_needs_the_lead() -> None:
    assert needs_the_lead(LATE)
    assert not needs_the_lead(FIRST)
    assert not needs_the_lead(replace(LATE, facts={"alone": True, "sent_at": SENT}))
    assert not needs_the_lead(replace(LATE, facts={**LATE.facts, "sent_at": None}))
    assert not needs_the_lead(replace(LATE, facts={**LATE.facts, "override": True}))
    assert not needs_the_lead(replace(LATE, facts={**LATE.facts, "from_paper": True}))
    assert sent_at(LATE) == datetime(2026, 11, 16, 9, 42, tzinfo=UTC)
    assert sent_at(FIRST) is None


def test_what_was_overtaken_says_who_did_what() -> None:
    late = _entry(
        3, 32, "Stage", Action.ACT_REFUSED, alone=True, sent_at=SENT, wish="item.started",
        reason="overtaken",
        did="item.started", item="Panel", by="other", since="2026-11-16T09:31:00+00:00",
    )  # fmt: skip
    late = replace(late, subject=None, facts={**late.facts, "desk": "Foyer", "operator": "mo"})
    assert was_overtaken(late)
    assert not was_overtaken(replace(late, facts={**late.facts, "reason": "not_running"}))
    assert not needs_the_lead(late)
    assert _said(late) == (
        "Going on at 09:32, while Stage worked alone, was not done: Panel was started at 09:31 "
        "at Foyer by Mo Farouk. Nothing was changed."
    )
