"""What undoing an act takes with it, found by the rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from eventdesk.core.actions import Action
from eventdesk.core.entries import Entry
from eventdesk.core.groups import Group, group_of
from eventdesk.core.json_values import Json, instant_text
from eventdesk.core.standing import undos_among
from eventdesk.core.undoing import dependants
from tests.core.log_entries import entry, undo
from tests.core.running_orders import at


def taken_with(act: str, *log: Entry) -> tuple[str, ...]:
    """The acts that go with an act, in a log kept in memory."""

    def history(group: Group) -> Sequence[Entry]:
        return [one for one in log if group_of(one.action, one.subject) == group]

    def groups_of_act(one: str) -> Iterable[Group]:
        acts = {one}
        for undone in reversed(log):
            if undone.act in acts and undone.undoes is not None:
                acts.add(undone.undoes)
        found = (group_of(e.action, e.subject) for e in log if e.act in acts)
        return dict.fromkeys(group for group in found if group is not None)

    since = max(one.sequence for one in log if one.act == act)
    return dependants(act, since, undos_among(log), history, groups_of_act)


ADDED = entry(1, Action.DELEGATE_ADDED)
CAME = entry(2, Action.DELEGATE_CHECKED_IN)


def test_a_check_in_takes_the_leaving_after_it_along_and_not_the_correction() -> None:
    left = entry(3, Action.DELEGATE_LEFT)
    corrected = entry(4, Action.DELEGATE_CORRECTED, rsvp="accepted")
    assert taken_with("act-2", ADDED, CAME, left, corrected) == ("act-3",)


def test_it_goes_on_until_nothing_more_goes() -> None:
    log = [
        ADDED,
        CAME,
        entry(3, Action.DELEGATE_LEFT),
        entry(4, Action.DELEGATE_CHECKED_IN),
        entry(5, Action.DELEGATE_LEFT),
    ]
    # Without the first arrival the first leaving goes; the second arrival stands by itself.
    assert taken_with("act-2", *log) == ("act-3",)
    assert taken_with("act-4", *log) == ("act-5",)
    assert taken_with("act-1", *log) == ("act-2", "act-3", "act-4", "act-5")


def test_it_goes_on_with_everybody_whom_an_act_that_goes_was_about() -> None:
    """Without Ann there is nobody to replace; so Bob is not there either, nor was he ever in."""
    log = [
        ADDED,
        entry(2, Action.DELEGATE_ADDED, "bob", act="swap", origin="substitute"),
        replace(entry(3, Action.DELEGATE_REPLACED, "ann", act="swap", by="bob"), part=1),
        entry(4, Action.DELEGATE_CHECKED_IN, "bob"),
    ]
    assert taken_with("act-1", *log) == ("swap", "act-4")


def test_what_was_recorded_before_stands_though_it_happened_after() -> None:
    """A desk that was offline tells late of an arrival that explains a leaving known already."""
    left = entry(2, Action.DELEGATE_LEFT, when=at("10:00"))
    came = entry(3, Action.DELEGATE_CHECKED_IN, when=at("09:00"))
    assert taken_with("act-3", ADDED, left, came) == ()


def test_one_substitute_takes_what_the_newcomer_did_along() -> None:
    log = [
        ADDED,
        entry(2, Action.DELEGATE_ADDED, "bob", act="swap", origin="substitute"),
        entry(3, Action.DELEGATE_REPLACED, "ann", act="swap", by="bob"),
        entry(4, Action.DELEGATE_CHECKED_IN, "bob", act="swap"),
        entry(5, Action.DELEGATE_LEFT, "bob"),
    ]
    assert taken_with("swap", *log) == ("act-5",)


def test_what_was_recorded_with_force_stays() -> None:
    replaced = entry(2, Action.DELEGATE_REPLACED, by="bob")
    forced = entry(3, Action.DELEGATE_CHECKED_IN, forced=True)
    assert taken_with("act-2", ADDED, replaced, forced) == ()
    came_twice = entry(3, Action.DELEGATE_LEFT, forced=True)
    assert taken_with("act-2", ADDED, CAME, came_twice) == ()


def test_no_force_keeps_what_was_done_about_somebody_who_was_never_there() -> None:
    forced = entry(2, Action.DELEGATE_CHECKED_IN, forced=True)
    decided = entry(3, Action.DELEGATE_CHECKED_IN, override=True)
    assert taken_with("act-1", ADDED, forced, decided) == ("act-2", "act-3")


def test_what_its_rule_would_have_refused_anyway_does_not_depend() -> None:
    # Both stand although the second never should have: taking out a third changes nothing of it.
    again = entry(3, Action.DELEGATE_CHECKED_IN)
    corrected = entry(4, Action.DELEGATE_CORRECTED, rsvp="accepted")
    late = entry(5, Action.DELEGATE_CHECKED_IN)
    assert taken_with("act-4", ADDED, CAME, again, corrected, late) == ()


def test_undoing_an_undo_takes_what_was_done_in_its_place() -> None:
    log = [ADDED, CAME, undo(3, of=2), entry(4, Action.DELEGATE_CHECKED_IN)]
    assert taken_with("act-3", *log) == ("act-4",)


def test_a_wrong_start_takes_what_happened_within_its_run() -> None:
    def item(sequence: int, title: str) -> Entry:
        facts: dict[str, Json] = {"start": instant_text(at("09:00")), "minutes": 30}
        return entry(sequence, Action.ITEM_ADDED, title, title=title, given=facts)

    log = [
        item(1, "TA"),
        item(2, "TB"),
        entry(3, Action.ITEM_STARTED, "TA"),
        entry(4, Action.ITEM_STARTED, "TB"),
        entry(5, Action.ITEM_HELD, "TB"),
        entry(6, Action.ITEM_RESUMED, "TB"),
        entry(7, Action.ITEM_ADJUSTED, "TB", minutes=5),
        entry(8, Action.ITEM_ENDED, "TB"),
    ]
    assert taken_with("act-4", *log) == ("act-5", "act-6", "act-7", "act-8")
    assert taken_with("act-5", *log) == ("act-6",)
    assert taken_with("act-3", *log) == ()


def test_a_false_start_undone_late_leaves_what_was_started_after_it() -> None:
    def next_item(sequence: int, ends: str, starts: str) -> list[Entry]:
        act = f"act-{sequence}"
        return [
            entry(sequence, Action.ITEM_ENDED, ends, act=act),
            entry(sequence + 1, Action.ITEM_STARTED, starts, act=act),
        ]

    given: dict[str, Json] = {"start": instant_text(at("09:00")), "minutes": 30}
    log = [
        *(entry(n, Action.ITEM_ADDED, title, given=given) for n, title in enumerate("ABC", 1)),
        entry(4, Action.ITEM_STARTED, "A"),
        entry(5, Action.ITEM_HELD, "A"),
        *next_item(6, "A", "B"),
        entry(8, Action.ITEM_ADJUSTED, "B", minutes=5),
        *next_item(9, "B", "C"),
    ]
    assert taken_with("act-4", *log) == ("act-5",)
    assert taken_with("act-6", *log) == ("act-8",)


def test_a_question_taken_out_leaves_the_one_put_after_it() -> None:
    log = [
        entry(1, Action.QUESTION_RECORDED, "why", number=1),
        entry(2, Action.QUESTION_PUT, "why"),
        entry(3, Action.QUESTION_RECORDED, "how", number=2),
        entry(4, Action.QUESTION_PUT, "how", act="put"),
        replace(entry(5, Action.QUESTION_ANSWERED, "why", act="put"), part=1),
    ]
    assert taken_with("act-1", *log) == ("act-2",)


def test_a_question_taken_out_takes_what_became_of_it() -> None:
    log = [
        entry(1, Action.QUESTION_RECORDED, "why", number=1),
        entry(2, Action.QUESTION_PUT, "why"),
        entry(3, Action.QUESTION_ANSWERED, "why"),
    ]
    assert taken_with("act-1", *log) == ("act-2", "act-3")
    assert taken_with("act-2", *log) == ()
