"""What is put on the screens: one act each, seen by every desk, and undone like any other."""

from __future__ import annotations

from eventdesk.core.stage import Screen, Stage
from eventdesk.services.event_desk import EventDesk
from tests.core.running_orders import at
from tests.services.worked_day import log_length, set_clock


def test_a_message_is_told_when_it_was_sent_and_seen(desk: EventDesk) -> None:
    set_clock(desk, "10:31")
    sent = desk.screens.send("  Two   minutes ")
    set_clock(desk, "10:32")
    message = desk.screens.acknowledge(sent.act).stage.message
    assert message is not None
    assert message.text == "Two minutes"
    assert (message.sent_at, message.acknowledged_at) == (at("10:31"), at("10:32"))
    assert desk.screens.clear(sent.act).stage == Stage()


def test_the_words_are_personal_and_nowhere_else(desk: EventDesk) -> None:
    (entry,) = desk.screens.send("Ann, please stop").entries
    assert entry.facts == {}
    assert entry.personal == {"text": "Ann, please stop"}


def test_a_message_too_long_for_the_screen_is_refused_in_one_sentence(desk: EventDesk) -> None:
    result = desk.screens.send("word " * 30)
    assert (result.done, result.reason) == (False, "message_too_long")
    assert result.message == (
        "A message to the speaker has at most 120 characters, and this one has 149. "
        "Say it in fewer words."
    )
    assert result.stage == Stage()


def test_a_message_sent_again_as_the_same_act_is_sent_once(desk: EventDesk) -> None:
    first = desk.screens.send("Two minutes", act="one")
    length = log_length(desk)
    assert desk.screens.send("Two minutes", act="one") == first
    assert log_length(desk) == length


def test_two_chairs_do_not_acknowledge_another_message(
    desk: EventDesk, second_desk: EventDesk
) -> None:
    first = desk.screens.send("Two minutes")
    second_desk.screens.send("Stop here")
    result = desk.screens.acknowledge(first.act)
    assert (result.done, result.reason) == (False, "another_message")
    assert result.stage.message is not None
    assert result.stage.message.acknowledged_at is None


def test_undoing_a_message_takes_what_was_said_of_it_along(desk: EventDesk) -> None:
    sent = desk.screens.send("Two minutes")
    desk.screens.acknowledge()
    desk.screens.blank(Screen.FOYER)
    assert desk.day_log.undo(sent.act, confirmed=False).reason == "undo_takes_more"
    assert desk.day_log.undo(sent.act, confirmed=True).done
    assert desk.screens.read() == Stage(blank=frozenset({Screen.FOYER}))


def test_a_dark_screen_is_light_again_after_undo(desk: EventDesk) -> None:
    dark = desk.screens.blank(Screen.STAGE)
    assert dark.stage.blank == {Screen.STAGE}
    desk.day_log.undo()
    assert desk.screens.read() == Stage()
    assert desk.screens.blank(Screen.STAGE, blank=False).reason == "nothing_changed"
