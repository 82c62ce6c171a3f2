"""The law of forgetting: whatever happened, what is counted stays, and nobody is told any more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.attendance import PERSONAL_PARTICULARS, fold_delegate, heads_over_time
from eventdesk.core.delegates import Delegate, Particulars
from eventdesk.core.entries import Entry
from eventdesk.core.forgetting import Forgetting, without_people
from eventdesk.core.json_values import Json, JsonObject

START = datetime(2026, 6, 17, 8, tzinfo=UTC)
DOINGS = (
    Action.DELEGATE_CHANGED, Action.DELEGATE_CORRECTED, Action.DELEGATE_CHECKED_IN,
    Action.DELEGATE_LEFT, Action.DELEGATE_REPLACED, Action.PARTY_MORE_CAME,
    Action.PARTY_SOME_LEFT, Action.DELEGATE_FOUND_SAFE, Action.DELEGATE_BADGE_PRINTED,
)  # fmt: skip
ABOUT = st.none() | st.dictionaries(
    st.sampled_from((*PERSONAL_PARTICULARS, "reason")), st.text(max_size=5), max_size=4
)
FACTS = st.fixed_dictionaries(
    {"heads": st.integers(0, 4), "roll": st.sampled_from(("r1", "r2"))},
    optional={
        "rsvp": st.sampled_from(("accepted", "declined")),
        "organisation": st.sampled_from(("Kent", "Essex")),
        "category": st.sampled_from(("", "Guest")),
        "by": st.just("somebody"),
    },
)
DAY = st.lists(st.tuples(st.sampled_from(DOINGS), FACTS, ABOUT), max_size=12)
Doing = tuple[Action, Mapping[str, Json], JsonObject | None]


def entry(sequence: int, action: Action, facts: JsonObject, about: JsonObject | None) -> Entry:
    at = START + timedelta(minutes=sequence)
    return Entry(
        sequence=sequence, act=f"act {sequence}", part=0, happened_at=at, recorded_at=at,
        desk="Desk 1", operator=None, action=action, subject="one", facts=facts, personal=about,
    )  # fmt: skip


def folded(entries: Sequence[Entry]) -> Delegate:
    delegate = fold_delegate("one", entries).delegate
    assert delegate is not None
    return delegate


@given(day=DAY, name=st.text(min_size=1, max_size=9), keep=st.booleans(), later=DAY)
def test_what_is_counted_stays_and_nobody_is_told(
    day: list[Doing], name: str, keep: bool, later: list[Doing]
) -> None:
    added: Doing = (Action.DELEGATE_ADDED, {"organisation": "Kent"}, {"given_name": name})
    entries = [entry(at, *doing) for at, doing in enumerate([added, *day, *later], start=1)]
    until = 1 + len(day)
    forgetting = Forgetting(sequence=until + 1, until=until, keeps_wordings=keep)
    after = list(without_people(entries, [forgetting]))
    before, now = folded(entries), folded(after)
    known = before.particulars
    remains = Particulars(organisation=known.organisation, category=known.category)
    alike = {"particulars": remains, "badge_outdated": False}
    assert replace(now, **alike) == replace(before, **alike)  # type: ignore[arg-type]
    assert now.particulars.organisation == known.organisation
    assert now.attendance is before.attendance
    assert list(heads_over_time("one", after)) == list(heads_over_time("one", entries))
    assert all(one.personal is None for one in after[:until])
    assert after[until:] == entries[until:]


@given(until=st.integers(0, 20), keep=st.booleans())
def test_wordings_stay_only_where_that_was_said(until: int, keep: bool) -> None:
    forgetting = Forgetting(sequence=21, until=until, keeps_wordings=keep)
    for sequence in range(1, 22):
        in_range = sequence <= until
        assert forgetting.takes(Action.QUESTION_ASKER_NAMED, sequence) is in_range
        assert forgetting.takes(Action.QUESTION_WORDED, sequence) is (in_range and not keep)


def test_no_forgetting_reaches_as_far_as_itself() -> None:
    said = entry(9, Action.PEOPLE_FORGOTTEN, {"until": 400, "wordings": "kept"}, None)
    assert Forgetting.of(said).until == 8
