"""At the desk: admitting, leaving, walk-ins, substitutes, and every no."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.counts import Counts
from eventdesk.core.delegates import Attendance, Origin, Particulars, Rsvp
from eventdesk.core.errors import InputError
from eventdesk.services.check_in import CheckInResult
from eventdesk.services.event_desk import EventDesk
from tests.core.running_orders import at
from tests.services.worked_day import desk_on, log_length, one, set_clock, tables

NEW = Particulars(given_name="Zoë", family_name="Quist", organisation="Home Office")
START = Counts(invited=7, expected=5, not_coming=2)


def test_before_anybody_came_the_list_is_counted(desk: EventDesk) -> None:
    assert desk.check_in.counts() == START
    assert desk.check_in.inside() == []


def test_a_check_in_is_on_record_with_when_where_and_by_whom(desk: EventDesk) -> None:
    desk.event.take_over("Aisha Rahman")
    set_clock(desk, "08:47")
    result = desk.check_in.check_in("A1")
    assert result.done
    assert result.delegate is not None
    assert result.delegate == one(desk, "A1")
    assert result.delegate.attendance is Attendance.IN
    assert result.delegate.arrived_at == at("08:47")
    assert result.delegate.arrived_desk == "Desk 1"
    assert result.delegate.arrived_operator == desk.identity.operator is not None
    assert [inside.id for inside in desk.check_in.inside()] == [result.delegate.id]


REFUSED: list[tuple[str, Callable[[EventDesk], CheckInResult], str]] = [
    ("already in", lambda desk: desk.check_in.check_in("B2"), "already_in"),
    ("replaced", lambda desk: desk.check_in.check_in("C3"), "replaced"),
    ("declined", lambda desk: desk.check_in.check_in("D4"), "not_coming"),
    ("remote", lambda desk: desk.check_in.check_in("G7"), "not_coming"),
    ("alert", lambda desk: desk.check_in.check_in("E5"), "alert"),
    ("unknown", lambda desk: desk.check_in.check_in("Z9"), "unknown_code"),
    ("leaving", lambda desk: desk.check_in.leave("A1"), "not_in"),
    ("leaving unknown", lambda desk: desk.check_in.leave("Z9"), "unknown_code"),
    (
        "substitute for somebody in",
        lambda desk: desk.check_in.substitute("B2", NEW, authority="Lead"),
        "is_in",
    ),
    (
        "substitute twice",
        lambda desk: desk.check_in.substitute("C3", NEW, authority="Lead"),
        "already_replaced",
    ),
    (
        "substitute for nobody",
        lambda desk: desk.check_in.substitute("Z9", NEW, authority="Lead"),
        "not_on_the_list",
    ),
    ("same RSVP", lambda desk: desk.check_in.change_rsvp("A1", Rsvp.ACCEPTED), "nothing_changed"),
    ("RSVP of nobody", lambda desk: desk.check_in.change_rsvp("Z9", Rsvp.ACCEPTED), "unknown_code"),
]


@pytest.mark.parametrize(
    ("wish", "reason"), [row[1:] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_a_refusal_is_one_entry_and_one_sentence_and_changes_nothing(
    desk: EventDesk, wish: Callable[[EventDesk], CheckInResult], reason: str
) -> None:
    desk.check_in.check_in("B2")
    desk.check_in.substitute("C3", NEW, authority="Lead")
    before, length = tables(desk), log_length(desk)
    result = wish(desk)
    assert (result.done, result.reason) == (False, reason)
    assert result.message.endswith((".", "?"))
    assert "error" not in result.message.lower()
    assert tables(desk) == before
    assert log_length(desk) == length + 1
    assert [entry.action for entry in result.entries] == [Action.ACT_REFUSED]


def test_already_in_says_when_where_and_by_whom(desk: EventDesk, second_desk: EventDesk) -> None:
    second_desk.event.take_over("Aisha Rahman")
    set_clock(desk, "08:47")
    second_desk.check_in.check_in("A1")
    set_clock(desk, "09:00")
    message = desk.check_in.check_in("A1").message
    assert message == "Checked in at 08:47 at Desk 2 by Aisha Rahman, 13 minutes ago."


def test_the_same_act_again_gives_its_first_result_and_no_new_entry(desk: EventDesk) -> None:
    done, refused = str(uuid.uuid4()), str(uuid.uuid4())
    first = desk.check_in.check_in("A1", act=done)
    no = desk.check_in.check_in("A1", act=refused)
    desk.check_in.leave("A1")
    length = log_length(desk)
    again = desk.check_in.check_in("A1", act=done)
    assert (again.outcome, again.entries) == (first.outcome, first.entries)
    no_again = desk.check_in.check_in("A1", act=refused)
    assert (no_again.reason, no_again.message) == (no.reason, no.message)
    assert no_again.entries == no.entries
    assert log_length(desk) == length
    assert one(desk, "A1").attendance is Attendance.LEFT


def test_a_lead_overrides_with_a_reason_and_it_is_flagged(desk: EventDesk) -> None:
    result = desk.check_in.check_in("D4", override="Came after all, I know him")
    assert result.done
    assert result.flags == ("not_coming",)
    assert result.entries[0].about["reason"] == "Came after all, I know him"
    assert desk.check_in.counts().inside == 1


def test_what_has_happened_is_recorded_with_force_and_flagged(desk: EventDesk) -> None:
    desk.check_in.check_in("F6")
    result = desk.check_in.check_in("F6", force=True)
    assert (result.done, result.flags) == (True, ("already_in",))
    assert desk.check_in.counts().heads == 3, "a second check-in adds no heads"


@pytest.mark.parametrize("how", ["force", "override"])
def test_neither_force_nor_override_admits_somebody_who_is_not_on_the_list(
    desk: EventDesk, how: str
) -> None:
    result = desk.check_in.check_in(
        "Z9", force=how == "force", override="Let in" if how == "override" else None
    )
    assert result.reason == "unknown_code"


def test_an_acknowledged_alert_admits(desk: EventDesk) -> None:
    assert desk.check_in.check_in("E5").reason == "alert"
    assert desk.check_in.check_in("E5", acknowledged=True).done


def test_a_party_comes_with_the_heads_on_the_list_or_those_counted(desk: EventDesk) -> None:
    assert desk.check_in.check_in("F6").delegate == one(desk, "F6")
    assert one(desk, "F6").heads == 3
    desk.check_in.leave("F6")
    desk.check_in.check_in("F6", heads=2)
    counts = desk.check_in.counts()
    assert (counts.inside, counts.heads) == (1, 2)


@pytest.mark.parametrize("heads", [0, -1])
def test_nobody_at_all_cannot_come(desk: EventDesk, heads: int) -> None:
    before = log_length(desk)
    with pytest.raises(InputError, match="at least one"):
        desk.check_in.check_in("A1", heads=heads)
    assert log_length(desk) == before


def test_leaving_and_coming_back(desk: EventDesk) -> None:
    desk.check_in.check_in("A1")
    desk.check_in.leave("A1")
    assert desk.check_in.counts().left == 1
    assert desk.check_in.check_in("A1").done
    assert desk.check_in.counts().inside == 1


def test_a_back_dated_arrival_stands_at_its_instant(desk: EventDesk) -> None:
    set_clock(desk, "10:00")
    result = desk.check_in.check_in("A1", at=at("08:50"))
    assert one(desk, "A1").arrived_at == at("08:50")
    (entry,) = result.entries
    assert entry.happened_at == at("08:50")
    assert entry.recorded_at > at("08:50") - timedelta(days=365 * 5), "the machine's real time"


def test_a_late_act_never_overrules_what_happened_after_it(desk: EventDesk) -> None:
    set_clock(desk, "09:00")
    desk.check_in.check_in("A1")
    set_clock(desk, "10:00")
    desk.check_in.leave("A1")
    set_clock(desk, "10:30")
    desk.check_in.check_in("A1", at=at("09:30"))
    assert one(desk, "A1").attendance is Attendance.LEFT


def test_a_walk_in_is_in_at_once_with_a_code_and_who_vouched(desk: EventDesk) -> None:
    result = desk.check_in.walk_in(NEW, vouched_by="Bob Ray")
    delegate = result.delegate
    assert delegate is not None
    assert (delegate.origin, delegate.attendance) == (Origin.WALK_IN, Attendance.IN)
    assert result.entries[0].about["vouched_by"] == "Bob Ray"
    assert desk.check_in.named(delegate.reference) == delegate
    assert [found.delegate.id for found in desk.check_in.find("quist")] == [delegate.id]
    assert desk.check_in.counts() == Counts(
        invited=7, walk_ins=1, expected=5, inside=1, not_coming=2, came=1, heads=1
    )


def test_a_substitute_takes_the_place_and_the_other_can_no_longer_enter(desk: EventDesk) -> None:
    result = desk.check_in.substitute("A1", NEW, authority="Bob Ray")
    newcomer = result.delegate
    assert newcomer is not None
    assert (newcomer.origin, newcomer.attendance) == (Origin.SUBSTITUTE, Attendance.IN)
    assert one(desk, "A1").replaced_by == newcomer.id
    counts = desk.check_in.counts()
    assert (counts.substitutes, counts.replaced, counts.awaited) == (1, 1, 5)
    refused = desk.check_in.check_in("A1")
    assert refused.message == "Zoë Quist comes instead today."


def test_a_changed_rsvp_moves_the_name_in_the_counts(desk: EventDesk) -> None:
    desk.check_in.change_rsvp("A1", Rsvp.CANCELLED)
    desk.check_in.change_rsvp("D4", Rsvp.ACCEPTED)
    assert desk.check_in.counts() == START
    assert desk.check_in.check_in("D4").done
    assert desk.check_in.check_in("A1").reason == "not_coming"


def test_text_that_a_database_cannot_keep_is_kept_without_what_it_cannot(desk: EventDesk) -> None:
    odd = Particulars(given_name="Z\0oe", family_name="Qu\ud800ist", organisation="Home\0")
    delegate = desk.check_in.walk_in(odd, vouched_by="B\0ob").delegate
    assert delegate is not None
    assert (delegate.full_name, delegate.organisation) == ("Zoe Qu�ist", "Home")


def test_two_desks_that_admit_one_delegate_at_once_admit_them_once(desk: EventDesk) -> None:
    rounds = 50
    results: dict[str, list[CheckInResult]] = {"North": [], "South": []}
    people = [
        desk.check_in.walk_in(
            Particulars(given_name=f"No{number}", family_name="Body"), vouched_by="Lead"
        )
        for number in range(rounds)
    ]
    for person in people:
        assert person.subject is not None
        desk.check_in.leave(person.subject)
    gate = threading.Barrier(2, timeout=60)

    def admit(name: str) -> None:
        with desk_on(desk.database.another(), name) as own:
            for person in people:
                gate.wait()
                results[name].append(own.check_in.check_in(str(person.subject)))

    threads = [threading.Thread(target=admit, args=(name,)) for name in results]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(some) for some in results.values()] == [rounds, rounds]
    for north, south in zip(*results.values(), strict=True):
        assert north.done is not south.done, "exactly one of the two"
        loser, winner = (south, "North") if north.done else (north, "South")
        assert loser.reason == "already_in"
        assert f" at {winner}" in loser.message
