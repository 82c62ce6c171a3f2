"""Times of items from paper, where the record cannot be right as well."""

from __future__ import annotations

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.json_values import instant_text
from eventdesk.core.running_order.paper_times import (
    DISAGREES,
    Judged,
    TimesOnPaper,
    judge_paper_times,
)
from tests.core.log_entries import entry
from tests.core.running_orders import at


def added(sequence: int, title: str, start: str) -> Entry:
    return entry(
        sequence, Action.ITEM_ADDED, title, title=title, start=instant_text(at(start)),
        minutes=30, position=sequence, original=True, when=at("08:00"),
    )  # fmt: skip


PLAN = [added(1, "TA", "09:15"), added(2, "TB", "10:00")]
BEGAN = entry(3, Action.ITEM_STARTED, "TA", when=at("09:15"))
ENDED = entry(4, Action.ITEM_ENDED, "TA", when=at("09:40"))
LATER = entry(5, Action.ITEM_STARTED, "TB", when=at("10:00"))


def judged(standing: list[Entry], item: str, *, confirmed: bool = False, **times: str) -> Judged:
    paper = TimesOnPaper(item_id=item, **{name: at(time) for name, time in times.items()})
    return judge_paper_times(standing, paper, at("17:00"), confirmed=confirmed)


def test_an_item_that_ended_before_anything_followed_is_asked_about_by_its_time_alone() -> None:
    found = judged([*PLAN, BEGAN, ENDED, LATER], "TA", ended="09:50")
    assert found.refusal is not None
    assert (found.refusal.reason, found.refusal.asks) == (DISAGREES, True)
    assert found.refusal.facts == {"item": "TA", "at": instant_text(at("09:40"))}
    (draft,) = judged([*PLAN, BEGAN, ENDED, LATER], "TA", ended="09:50", confirmed=True).drafts
    assert draft.facts["broke"]
