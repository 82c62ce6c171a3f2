"""What a badge says, and of whom one is printed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import asdict, replace

from eventdesk.core.badges.badge import awaits_badge, badge_of, has_badge
from eventdesk.core.delegates import Delegate, Particulars, Presence, Rsvp

NOON = datetime(2026, 6, 17, 12, tzinfo=UTC)
RUTH = Particulars(
    reference="R1", title="Dr", given_name="Ruth", family_name="Amadi", organisation="Kent",
    role="Director", email="ruth@kent.example", phone="+44 1", category="Speaker",
    access_needs="ramp", dietary="none", alert="call control", tell_host="yes",
    extra={"Shirt": "M"},
)  # fmt: skip


def named(**changes: str) -> Delegate:
    particulars = replace(RUTH, **changes)  # type: ignore[arg-type]
    return Delegate(id="1", particulars=particulars)


def test_it_says_what_a_stranger_may_read_and_nothing_more() -> None:
    badge = badge_of(named())
    assert asdict(badge) == {
        "delegate_id": "1", "called": "Ruth", "full_name": "Dr Ruth Amadi", "role": "Director",
        "organisation": "Kent", "band": "Speaker", "reference": "R1",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "called", "full"),
    [
        ({"known_as": "Ruthie"}, "Ruthie", "Dr Ruth Amadi"),
        ({"known_as": "  "}, "Ruth", "Dr Ruth Amadi"),
        ({"given_name": ""}, "Amadi", "Dr Amadi"),
        ({"given_name": "", "title": ""}, "Amadi", ""),
        ({"known_as": "RUTH  Amadi", "title": ""}, "RUTH Amadi", ""),
        ({"given_name": "", "family_name": "", "title": ""}, "R1", ""),
    ],
)
def test_what_somebody_is_called_stands_large(
    changes: dict[str, str], called: str, full: str
) -> None:
    badge = badge_of(named(**changes))
    assert (badge.called, badge.full_name) == (called, full)


def test_crew_say_so_unless_they_have_a_category() -> None:
    assert badge_of(replace(named(category=""), crew=True)).band == "Crew"
    assert badge_of(replace(named(), crew=True)).band == "Speaker"
    assert badge_of(named(category="")).band == ""


def test_those_who_come_or_are_here_get_one() -> None:
    due = named()
    assert awaits_badge(due)
    assert awaits_badge(replace(due, presence=Presence.IN, rsvp=Rsvp.DECLINED))
    for gone in (
        replace(due, rsvp=Rsvp.DECLINED),
        replace(due, replaced_by="2"),
        replace(due, presence=Presence.LEFT),
    ):
        assert not awaits_badge(gone)


def test_a_badge_holds_until_it_says_something_else() -> None:
    assert not has_badge(named())
    assert has_badge(replace(named(), badge_at=NOON))
    assert not has_badge(replace(named(), badge_at=NOON, badge_outdated=True))
