"""Who the speakers are, said with keys; what the desk knows, beside the next item."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from chair import Chair, Key
from opened_event import OpenSample

from eventdesk.core.finding import Found
from eventdesk.core.questions.question import Outcome
from eventdesk.services.event_desk import EventDesk
from eventdesk.ui.theme import State

NORTH_SOMERSET = "Prevention Panels showcase: North Somerset Council"
TABLETOP = "Tabletop discussion: Prevention Panels and Pathfinders"
MINISTER = "Minister for Policing, Crime and Fire, by video"
OTTILIE = "Ottilie Featherstonehaugh-Blackwood"


@pytest.fixture
def chair(open_sample: OpenSample) -> Chair:
    return Chair(open_sample(time(10, 0)))


def coming(chair: Chair, title: str) -> Chair:
    """Let the item before this one run, so that this one comes next."""
    items = chair.opened.live.order.items
    place = next(at for at, item in enumerate(items) if item.title == title)
    chair.jump_to(items[place - 1].title)
    chair.opened.qtbot.waitUntil(lambda: facts_are_known(chair), timeout=30_000)
    return chair


def facts_are_known(chair: Chair) -> bool:
    """Whether the finder has answered about all who speak next."""
    following = chair.opened.live.forecast.next
    names = [one.name for one in following.item.speakers] if following else []
    return all(name in chair.page.desk_facts.offers for name in names)


def line(chair: Chair) -> tuple[str, State, str]:
    view = chair.page.next_card.facts.view
    assert view is not None
    return view.speakers, view.state, view.icon


def asked(chair: Chair) -> str:
    chair.opened.qtbot.waitUntil(chair.asks, timeout=30_000)
    return chair.sentence


def linked(chair: Chair, title: str) -> list[tuple[str, str | None, bool]]:
    """The speakers of an item: published name, whose that is, and whether it is nobody's."""
    live = chair.opened.live
    (item,) = [item for item in live.order.items if item.title == title]
    return [
        (
            one.name,
            None if one.delegate_id is None else live.delegates[one.delegate_id].organisation,
            one.is_nobody,
        )
        for one in item.speakers
    ]


def perform(chair: Chair, wish: Callable[[EventDesk], object]) -> None:
    chair.opened.acts.perform(wish)
    chair.opened.settle()


def test_the_speaker_who_could_be_on_the_list_is_asked_about_quietly(chair: Chair) -> None:
    coming(chair, NORTH_SOMERSET)
    assert line(chair) == (f"Who is {OTTILIE}?", State.NEUTRAL, "question")
    assert chair.page.next_card.facts.link.isVisible()
    assert not chair.asks()


def test_y_asks_and_y_again_says_yes(chair: Chair) -> None:
    coming(chair, NORTH_SOMERSET).press(Key.Key_Y)
    assert asked(chair) == f"{OTTILIE} may be the delegate of North Somerset Council."
    chair.press(Key.Key_Y)
    assert linked(chair, NORTH_SOMERSET) == [(OTTILIE, "North Somerset Council", False)]
    assert line(chair) == (f"{OTTILIE} has not come yet", State.NEUTRAL, "clock")
    assert not chair.asks()
    chair.at(10, 0)
    assert not chair.page.next_card.facts.link.isVisible()


def test_n_says_that_it_is_nobody_and_nothing_is_offered_again(chair: Chair) -> None:
    coming(chair, NORTH_SOMERSET).press(Key.Key_Y)
    asked(chair)
    chair.press(Key.Key_N)
    assert linked(chair, NORTH_SOMERSET) == [(OTTILIE, None, True)]
    assert line(chair)[0] == ""


def test_escape_leaves_it_open(chair: Chair) -> None:
    coming(chair, NORTH_SOMERSET).press(Key.Key_Y)
    asked(chair)
    chair.press(Key.Key_Escape)
    assert linked(chair, NORTH_SOMERSET) == [(OTTILIE, None, False)]
    assert line(chair)[2] == "question"


def test_two_speakers_are_asked_about_in_turn_and_namesakes_by_digits(chair: Chair) -> None:
    coming(chair, TABLETOP).press(Key.Key_Y)
    first = asked(chair)
    assert first.startswith("Priya Raghunathan ")
    chair.press(Key.Key_Y if "may be" in first else Key.Key_N)
    chair.opened.qtbot.waitUntil(lambda: "Rhys" in chair.sentence, timeout=30_000)
    assert chair.sentence == "Rhys Davies could be one of 2 people."
    words = [button.text() for button in chair.page.line.message.buttons[:2]]
    offers: tuple[Found, ...] = chair.page.desk_facts.offers["Rhys Davies"]
    assert words == [one.delegate.organisation for one in offers]
    chair.press(Key.Key_2)
    assert linked(chair, TABLETOP)[1] == ("Rhys Davies", offers[1].delegate.organisation, False)
    assert not chair.asks()


def test_a_role_is_nobodys_name_but_it_can_be_settled(chair: Chair) -> None:
    coming(chair, MINISTER)
    assert line(chair)[0] == ""
    chair.press(Key.Key_Y)
    assert asked(chair) == "Nobody on the list could be Minister."
    chair.press(Key.Key_N).press(Key.Key_Y)
    assert asked(chair) == "Minister is nobody on the list."
    chair.press(Key.Key_A)
    chair.opened.qtbot.waitUntil(lambda: "could be" in chair.sentence, timeout=30_000)


def test_the_chosen_row_is_asked_about_and_not_the_next_item(chair: Chair) -> None:
    coming(chair, NORTH_SOMERSET)
    chair.page.table.choose(chair.page.table.model.rows[chair.row("Coffee")].id)
    chair.press(Key.Key_Y)
    assert chair.sentence == "Coffee has no published speakers."
    chair.page.table.choose(chair.page.table.model.rows[chair.row("Welcome")].id)
    chair.press(Key.Key_Y)
    assert asked(chair).startswith("Imogen Hartnoll ")


def test_arrivals_and_departures_are_shown_as_they_happen(chair: Chair) -> None:
    coming(chair, NORTH_SOMERSET).press(Key.Key_Y)
    asked(chair)
    chair.press(Key.Key_Y)
    ottilie = chair.opened.delegate_id(OTTILIE)
    chair.at(10, 20)
    assert line(chair) == (f"{OTTILIE} has not come yet", State.WARN, "clock")
    perform(chair, lambda desk: desk.check_in.check_in(ottilie, acknowledged=True))
    assert line(chair) == (f"{OTTILIE} is in", State.OK, "tick")
    assert chair.page.next_card.room.text() == "1 in the room"
    perform(chair, lambda desk: desk.check_in.leave(ottilie))
    assert line(chair) == (f"{OTTILIE} left at 10:20", State.WARN, "door")
    assert chair.page.next_card.room.text() == "Nobody is in the room yet"


def test_questions_that_wait_are_counted_for_what_comes_and_what_runs(chair: Chair) -> None:
    coming(chair, NORTH_SOMERSET)
    running = chair.running
    ids = {item.title: item.id for item in chair.opened.live.order.items}
    perform(chair, lambda desk: desk.questions.record("How?", item_id=ids[NORTH_SOMERSET]))
    perform(chair, lambda desk: desk.questions.record("Why?", to=OTTILIE))
    assert chair.page.next_card.room.text().endswith(" · 2 questions waiting")
    assert chair.page.now_card.note.text().endswith(" · 1 question waiting"), running
    perform(chair, lambda desk: desk.questions.set_outcome("1", Outcome.ANSWERED))
    assert chair.page.next_card.room.text().endswith(" · 1 question waiting")
    undo(chair)
    assert chair.page.next_card.room.text().endswith(" · 2 questions waiting")


def undo(chair: Chair) -> None:
    perform(chair, lambda desk: desk.day_log.undo())


def test_the_reason_of_a_drop_is_within_reach(chair: Chair) -> None:
    coming(chair, NORTH_SOMERSET)
    perform(chair, lambda desk: desk.running_order.drop("Coffee", "The urn is broken"))
    table = chair.page.table
    row = table.model.rows[chair.row("Coffee")]
    assert row.reason == "The urn is broken"
    assert "The urn is broken" in row.spoken()
    table.choose(row.id)
    assert table.details.text().startswith("Dropped: The urn is broken · planned 10:30, 15 min")
    undo(chair)
    assert table.model.rows[chair.row("Coffee")].reason == ""


def test_where_room_is_short_a_name_is_cut_and_never_the_fact(chair: Chair) -> None:
    coming(chair, NORTH_SOMERSET).press(Key.Key_Y)
    asked(chair)
    chair.press(Key.Key_Y)
    facts = chair.page.next_card.facts
    assert facts.words.text().startswith("Ottilie")
    assert facts.words.text().endswith("… has not come yet")
    chair.opened.qtbot.waitUntil(
        lambda: facts.words.sizeHint().width() <= facts.words.width() + 2, timeout=30_000
    )
    assert facts.accessibleName() == f"{OTTILIE} has not come yet"


def test_of_several_the_first_is_named_and_the_others_counted(chair: Chair) -> None:
    coming(chair, "Unique Voice: creative approaches with young people").press(Key.Key_Y)
    asked(chair)
    chair.press(Key.Key_Y)
    chair.opened.qtbot.waitUntil(lambda: "Jaden" in chair.sentence, timeout=30_000)
    chair.press(Key.Key_Y)
    assert line(chair)[0] == "Róisín Delacour has not come yet, 1 more missing"
    assert chair.page.next_card.facts.accessibleName() == (
        "Róisín Delacour has not come yet; Jaden Morris has not come yet"
    )
