"""What becomes of acts that were done alone, delivered one by one to where others went on."""

from __future__ import annotations

from contextlib import AbstractContextManager
from uuid import uuid4

import pytest

from eventdesk.core.actions import Action
from eventdesk.core.delegates import Particulars
from eventdesk.core.entries import Draft
from eventdesk.core.errors import ServerGone
from eventdesk.core.joining.alone import AS_IT_HAPPENED
from eventdesk.core.moving import MovedAway, Place, facts_of
from eventdesk.services.joined.delivering import as_it_happened, deliver
from eventdesk.services.joined.tail import by_number
from eventdesk.services.performer import Decision, Performer
from eventdesk.storage.transactions import Writing
from tests.core.running_orders import at
from tests.services.joined.apart import Apart, apart
from tests.services.worked_day import log_length, one, set_clock

__all__ = ["apart"]


def test_who_was_let_in_on_a_leads_word_alone_is_let_in_as_it_was(apart: Apart) -> None:
    assert apart.alone.check_in.check_in("D4", override="Came after all").done
    assert apart.there.check_in.correct("D4", {"organisation": "Sussex"}).done
    came = apart.deliver()[-1]
    assert came.action is Action.DELEGATE_CHECKED_IN
    assert came.facts["override"] is True
    assert "forced" not in came.facts, "what a lead decided is in nobody's way"
    assert one(apart.there, "D4").heads == 1


def test_an_arrival_that_breaks_several_rules_names_each(apart: Apart) -> None:
    assert apart.alone.check_in.check_in("B2").done
    assert apart.there.check_in.correct("B2", {"rsvp": "cancelled"}).done
    instead = Particulars(given_name="Ada", family_name="Venn")
    assert apart.there.check_in.substitute("B2", instead, authority="Kim").done
    (came,) = apart.deliver()
    assert (came.facts["broke"], came.facts["also_broke"]) == ("replaced", ["not_coming"])


def test_a_question_gets_the_next_number_and_its_undo_breaks_nothing(apart: Apart) -> None:
    asked = apart.alone.questions.record("Who keeps the register?")
    assert apart.there.questions.record("Who pays?").done
    assert apart.alone.day_log.undo(asked.act).done
    recorded, *_, undone = apart.deliver()
    assert recorded.facts["number"] == 2, "another desk has given the first one away"
    assert (undone.undoes, "broke" in undone.facts) == (asked.act, False)


def test_a_question_that_others_have_put_stays_as_they_left_it(apart: Apart) -> None:
    asked = apart.alone.questions.record("Who keeps the register?")
    apart.deliver()
    again = Apart(apart.there, apart.alone, log_length(apart.alone))
    assert apart.alone.questions.answered(str(asked.subject)).done
    assert apart.there.questions.put("1").done
    (refused,) = again.deliver()
    assert (refused.action, refused.facts["reason"]) == (Action.ACT_REFUSED, "overtaken")
    assert refused.facts["item"] == "Question 1"


def test_a_time_that_was_corrected_alone_is_corrected_there_too(apart: Apart) -> None:
    assert apart.there.day_log.note("Something came between").done
    set_clock(apart.alone, "09:05")
    assert apart.alone.running_order.start("1").done
    assert apart.alone.running_order.back_date(at("09:00")).done
    apart.deliver()
    running = apart.there.running_order.read().running
    assert running is not None
    assert running.started_at == at("09:00")


def test_what_was_refused_before_its_answer_got_lost_is_recorded_as_it_happened(
    apart: Apart,
) -> None:
    act = str(uuid4())
    assert apart.there.check_in.check_in("B2").done
    # Sent, refused there, and the answer got lost: the desk goes by its own copy.
    assert apart.there.check_in.check_in("B2", act=act).reason == "already_in"
    assert apart.alone.check_in.check_in("B2", act=act).done
    assert apart.alone.day_log.undo(act).done
    came, undone = apart.deliver()
    assert (came.act, came.facts[AS_IT_HAPPENED]) == (as_it_happened(act), act)
    assert came.facts["broke"] == "already_in"
    assert undone.undoes == came.act


def test_what_was_refused_at_both_is_recorded_once(apart: Apart) -> None:
    act = str(uuid4())
    assert apart.there.check_in.check_in("A1", act=act).reason == "already_in"
    assert apart.alone.check_in.check_in("A1", act=act).reason == "already_in"
    assert apart.deliver() == []


def test_where_the_event_has_left_nothing_is_delivered_and_it_says_so(apart: Apart) -> None:
    assert apart.alone.day_log.note("Too late").done
    (act,) = apart.tail()
    there = apart.there
    moved = Draft(action=Action.EVENT_MOVED, facts=facts_of((Place.FILE, Place.SERVER)))
    with there.database.another() as leaving:
        Performer(leaving, there.clock, there.identity).perform(
            lambda _writing, _at: Decision(wish=moved.action, drafts=[moved])
        )
    head = there.verify().head
    with pytest.raises(MovedAway):
        deliver(there.database, act, by_number([act]), at("09:00"))
    assert there.verify().head == head


def test_a_server_that_fails_for_a_moment_is_given_the_act_once_more_and_as_it_was(
    apart: Apart, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert apart.alone.check_in.check_in("B2").done
    (act,) = apart.tail()
    writing, there = apart.there.database.writing, apart.there.database
    fails = iter([True])

    def failing() -> AbstractContextManager[Writing]:
        if next(fails, False):
            raise ServerGone("server_gone", "The server does not answer.")
        return writing()

    monkeypatch.setattr(there, "writing", failing)
    with pytest.raises(ServerGone):
        deliver(there, act, by_number([act]), at("09:00"))
    deliver(there, act, by_number([act]), at("09:01"))
    assert one(apart.there, "B2").heads == 1
